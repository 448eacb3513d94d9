"""Requests are valid for today's API, and answers are complete or a typed error."""

import pytest

from sandbox.claude.client import ClaudeControl
from services.claude.answers import up_to_last_sentence
from services.claude.anthropic_service import AnthropicService, Ask
from services.claude.circuit_breaker import BreakerState
from services.claude.errors import (
    BreakerOpenError,
    ClaudeBusyError,
    ClaudeContentError,
    ClaudeError,
    ClaudeRequestError,
    ClaudeSetupError,
)
from services.claude.pricing import Usage
from tests.services.conftest import breaker_of_five

ASK = Ask(
    model="claude-haiku-5-5", system="Name: Maria\n<background>Maria bakes.</background>", messages=(("user", "Hello"),)
)


class Book:
    """A ledger that records its calls in order."""

    def __init__(self) -> None:
        self.done: list[str] = []

    async def reserve(self, _: Ask) -> object:
        """Record a reservation."""
        self.done.append("reserve")
        return object()

    async def settle(self, _: object, __: Usage) -> None:
        """Record a settlement."""
        self.done.append("settle")

    async def charge(self, _: object) -> None:
        """Record a charge."""
        self.done.append("charge")

    async def release(self, _: object) -> None:
        """Record a release."""
        self.done.append("release")


@pytest.mark.parametrize("model", ["claude-haiku-5-5", "claude-sonnet-5-5", "claude-opus-5-5", "claude-fable-5-1"])
async def test_every_model_takes_our_request(service: AnthropicService, control: ClaudeControl, model: str) -> None:
    """The strict simulated Claude refuses sampling settings, prefill, wrong thinking, and empty texts."""
    ask = Ask(
        model=model, system=ASK.system, messages=(("user", "a"), ("assistant", "b"), ("user", "c")), user_hash="abc"
    )
    reply, _ = await service.ask(ask, ledger=Book(), seconds=5)
    sent = (await control.requests())[0]

    assert sent.status == 200
    assert reply.text
    assert sent.body["metadata"] == {"user_id": "abc"}


async def test_an_unknown_model_gets_no_options(service: AnthropicService, control: ClaudeControl) -> None:
    """The request guesses neither thinking nor effort."""
    await control.knows_model("claude-next-9")
    reply, _ = await service.ask(
        Ask(model="claude-next-9", system="s", messages=(("user", "a"),)), ledger=Book(), seconds=5
    )
    sent = (await control.requests())[0].body

    assert reply.text
    assert "thinking" not in sent
    assert "output_config" not in sent


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, ClaudeSetupError),
        (402, ClaudeSetupError),
        (403, ClaudeSetupError),
        (404, ClaudeSetupError),
        (400, ClaudeRequestError),
    ],
)
async def test_a_permanent_error_is_not_retried(
    service: AnthropicService, control: ClaudeControl, status: int, error: type[Exception]
) -> None:
    """There is one request, its reservation is released, and the error has its own type."""
    await control.will_fail(status, times=5)
    book = Book()
    with pytest.raises(error):
        await service.ask(ASK, ledger=book, seconds=5)

    assert len(await control.requests()) == 1
    assert book.done == ["reserve", "release"]


@pytest.mark.parametrize("status", [429, 500, 529])
async def test_a_temporary_error_is_retried_and_each_attempt_is_booked(
    service: AnthropicService, control: ClaudeControl, status: int
) -> None:
    """Two failures and a reply make three reservations, of which two are released."""
    await control.will_fail(status, times=2, retry_after=0)
    book = Book()
    reply, _ = await service.ask(ASK, ledger=book, seconds=10)

    assert reply.text
    assert book.done == ["reserve", "release", "reserve", "release", "reserve"]


async def test_a_long_retry_after_gives_up_at_once(service: AnthropicService, control: ClaudeControl) -> None:
    """A turn does not wait for an hour."""
    await control.will_fail(429, times=5, retry_after=3600)
    with pytest.raises(ClaudeBusyError):
        await service.ask(ASK, ledger=Book(), seconds=5)

    assert len(await control.requests()) == 1


async def test_a_stall_is_charged_in_full(service: AnthropicService, control: ClaudeControl) -> None:
    """The call may have been made, so its reservation is not released."""
    await control.will("stall", seconds=5)
    book = Book()
    with pytest.raises(ClaudeBusyError):
        await service.ask(ASK, ledger=book, seconds=0.5)

    assert book.done == ["reserve", "charge"]


async def test_a_lost_connection_is_charged_and_tried_again(service: AnthropicService, control: ClaudeControl) -> None:
    """Once the request is sent, its outcome is unknown. The next attempt has its own reservation."""
    await control.will("reset")
    book = Book()
    reply, _ = await service.ask(ASK, ledger=book, seconds=10)

    assert reply.text
    assert book.done == ["reserve", "charge", "reserve"]


async def test_a_refused_connection_costs_nothing() -> None:
    """Without a connection nothing was sent."""
    service = AnthropicService(api_key="k", base_url="http://127.0.0.1:9", breaker=breaker_of_five(), max_attempts=1)
    book = Book()
    with pytest.raises(ClaudeBusyError):
        await service.ask(ASK, ledger=book, seconds=5)
    await service.close()

    assert book.done == ["reserve", "release"]


@pytest.mark.parametrize("kind", ["refuse", "empty"])
async def test_refused_and_empty_replies_are_content_errors_and_are_paid(
    service: AnthropicService, control: ClaudeControl, kind: str
) -> None:
    """They are never shown, and their usage is booked."""
    await control.will(kind)
    book = Book()
    with pytest.raises(ClaudeContentError):
        await service.ask(ASK, ledger=book, seconds=5)

    assert book.done == ["reserve", "settle"]


async def test_a_cut_reply_ends_with_its_last_whole_sentence(service: AnthropicService, control: ClaudeControl) -> None:
    """Students never read half a sentence."""
    await control.will_say("I sleep badly. It is the baby.")
    await control.will("cut")
    reply, _ = await service.ask(ASK, ledger=Book(), seconds=5)

    assert reply.text in {"I sleep badly.", "I sleep badly. It is the baby."}


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("\u7761\u4e0d\u7740\u3002\u6211\u5988\u5988\u75c5\u4e86\uff0c\u6211\u4e00\u76f4", "\u7761\u4e0d\u7740\u3002"),
        ("\u0928\u0940\u0902\u0926 \u0928\u0939\u0940\u0902\u0964 \u0914\u0930", "\u0928\u0940\u0902\u0926 \u0928\u0939\u0940\u0902\u0964"),
        ('I said "I am fine." Then he', 'I said "I am fine."'),
        ("I am broke. I paid $4.", "I am broke."),
        ("I am broke. Ask Dr.", "I am broke."),
        ("*sits down* And th", "*sits down*"),
        ("Yes. *sits dow", "Yes."),
        ("I cannot sl", ""),
    ],
)  # fmt: skip
def test_a_cut_reply_keeps_whole_sentences_of_every_script(text: str, kept: str) -> None:
    """The end of a sentence is found behind quotation marks, and not in a price or a title."""
    assert up_to_last_sentence(text) == kept


async def test_only_failures_of_the_service_open_the_breaker(service: AnthropicService, control: ClaudeControl) -> None:
    """Refused keys, bad requests, and rate limits do not open it. Five failures do, and then no request is sent."""
    for status in (400, 401, 404, 429):
        await control.will_fail(status, times=6, retry_after=3600)
        for _ in range(6):
            with pytest.raises(ClaudeError):
                await service.ask(ASK, ledger=Book(), seconds=5)
    state_before = service.breaker.state
    await control.will_fail(500, times=5, retry_after=0)
    for _ in range(2):
        with pytest.raises(ClaudeBusyError):
            await service.ask(ASK, ledger=Book(), seconds=8)
    sent = len(await control.requests())
    with pytest.raises(BreakerOpenError):
        await service.ask(ASK, ledger=Book(), seconds=5)

    assert state_before == BreakerState.CLOSED
    assert service.breaker.state == BreakerState.OPEN
    assert len(await control.requests()) == sent == 24 + 5

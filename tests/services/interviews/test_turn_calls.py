"""The calls of one turn: what is paid once, and the effect of Claude's limits."""

import asyncio

import pytest

from sandbox.claude.client import ClaudeControl
from services.claude.anthropic_service import AnthropicService, Ask
from services.claude.errors import ClaudeBusyError, ClaudeError, ClaudeLimitedError
from services.interviews.turn import KeptReading
from services.interviews.turn_calls import LEAST_FOR_REPLY, SHORTEST_LIMIT, TURN_SECONDS, TurnCalls
from services.paid_work.gates import Gate, GateClosed
from tests.services.claude.test_anthropic_service import Book
from tests.services.conftest import NOON

SHAPE = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": False}
REPLY = Ask("claude-haiku-5-5", "You are Maria.", (("user", "How are you?"),))
READING = Ask("claude-haiku-5-5", "Read.", (("user", "How are you?"),), schema=SHAPE, is_quick=True)


async def test_a_reading_is_paid_once_for_a_turn(service: AnthropicService, control: ClaudeControl) -> None:
    """The second try of the turn finds the reading of the first. Other lines are read again."""
    kept = KeptReading.of(["How are you?"], key=None, text=None)
    for _ in range(2):
        await TurnCalls(service, ledger=Book(), side=Book(), reading=kept)(READING)

    assert len(await control.requests()) == 1
    assert KeptReading.of(["How are you?"], key=kept.key, text=kept.text).text == kept.text is not None
    assert KeptReading.of(["And you?"], key=kept.key, text=kept.text).text is None


async def test_after_a_limited_reading_no_reply_is_requested_too_early(
    service: AnthropicService, control: ClaudeControl
) -> None:
    """A wait that does not fit into the turn ends it, with the time that Claude requested."""
    calls = TurnCalls(service, ledger=Book(), side=Book(), reading=KeptReading(""))
    await control.will_fail(429, times=1, retry_after=40)
    with pytest.raises(ClaudeLimitedError):
        await calls(READING)
    with pytest.raises(ClaudeLimitedError) as limited:
        await calls(REPLY)

    assert limited.value.retry_after == 40
    assert len(await control.requests()) == 1


@pytest.fixture
async def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Pass every pause at once by moving the clock of the event loop. Return the pauses of at least a second."""
    loop = asyncio.get_running_loop()
    passed: list[float] = []
    real_time, real_sleep = loop.time, asyncio.sleep

    async def sleep(seconds: float) -> None:
        if seconds < 0.5:
            await real_sleep(seconds)
        else:
            passed.append(seconds)

    monkeypatch.setattr(loop, "time", lambda: real_time() + sum(passed))
    monkeypatch.setattr(asyncio, "sleep", sleep)
    return passed


@pytest.mark.parametrize(("retry_after", "wait"), [(None, SHORTEST_LIMIT), (3, 3.0), (20, 20.0)])
async def test_the_reply_waits_as_long_as_claude_asked(
    service: AnthropicService, control: ClaudeControl, pauses: list[float], retry_after: float | None, wait: float
) -> None:
    """If Claude does not say how long, it is a second. The longest wait leaves time for the reply."""
    calls = TurnCalls(service, ledger=Book(), side=Book(), reading=KeptReading(""))
    await control.will_fail(429, times=1, retry_after=retry_after)
    with pytest.raises(ClaudeLimitedError):
        await calls(READING)
    text = await calls(REPLY)

    assert text
    assert pauses == [pytest.approx(wait, abs=0.5)]
    assert len(await control.requests()) == 2


async def test_a_limit_that_has_passed_costs_no_wait(
    service: AnthropicService, control: ClaudeControl, pauses: list[float]
) -> None:
    """The time between the two calls counts."""
    calls = TurnCalls(service, ledger=Book(), side=Book(), reading=KeptReading(""))
    await control.will_fail(429, times=1, retry_after=3)
    with pytest.raises(ClaudeLimitedError):
        await calls(READING)
    pauses.append(3.0)
    await calls(REPLY)

    assert pauses == [3.0]


async def test_a_limit_that_leaves_less_than_four_seconds_ends_the_turn(
    service: AnthropicService, control: ClaudeControl, pauses: list[float]
) -> None:
    """A wait of 21 of the 25 seconds is too long, and is not begun."""
    calls = TurnCalls(service, ledger=Book(), side=Book(), reading=KeptReading(""))
    await control.will_fail(429, times=1, retry_after=TURN_SECONDS - LEAST_FOR_REPLY)
    with pytest.raises(ClaudeLimitedError):
        await calls(READING)
    with pytest.raises(ClaudeLimitedError):
        await calls(REPLY)

    assert pauses == []


class ClosedBook(Book):
    """A ledger behind a closed gate."""

    async def reserve(self, _: Ask) -> object:
        """Refuse the call."""
        raise GateClosed(Gate.SPENT, NOON)


async def test_a_gate_that_closes_at_the_reading_ends_the_turn(
    service: AnthropicService, control: ClaudeControl, pauses: list[float]
) -> None:
    """The reply is not requested, however its own money is reserved."""
    calls = TurnCalls(service, ledger=Book(), side=ClosedBook(), reading=KeptReading(""))
    for ask in (READING, REPLY):
        with pytest.raises(GateClosed):
            await calls(ask)

    assert (pauses, await control.requests()) == ([], [])


async def test_a_failed_reading_is_not_tried_again(service: AnthropicService, control: ClaudeControl) -> None:
    """The client can answer without it."""
    calls = TurnCalls(service, ledger=Book(), side=Book(), reading=KeptReading(""))
    await control.will_fail(529, times=1)
    with pytest.raises(ClaudeError):
        await calls(READING)
    await calls(REPLY)

    assert [row.status for row in await control.requests()] == [529, 200]


@pytest.mark.parametrize(("seconds_left", "requests"), [(LEAST_FOR_REPLY + 1, 2), (LEAST_FOR_REPLY - 1, 1)])
async def test_a_rewrite_needs_four_seconds_and_books_the_first_draft(
    service: AnthropicService, control: ClaudeControl, pauses: list[float], seconds_left: float, requests: int
) -> None:
    """With less time there is no second request, and the first draft is booked all the same."""
    book = Book()
    calls = TurnCalls(service, ledger=book, side=Book(), reading=KeptReading(""))
    await calls(REPLY)
    kept = list(calls.unbooked)
    pauses.append(TURN_SECONDS - seconds_left)
    if requests == 2:
        await calls(REPLY)
    else:
        with pytest.raises(ClaudeBusyError):
            await calls(REPLY)

    assert (len(kept), len(calls.unbooked)) == (1, requests - 1)
    assert book.done[:2] == ["reserve", "settle"]
    assert len(await control.requests()) == requests


async def test_what_nobody_records_is_booked_once(service: AnthropicService, control: ClaudeControl) -> None:
    """Both answers are booked, each in one ledger, and a second call changes nothing."""
    book, side = Book(), Book()
    calls = TurnCalls(service, ledger=book, side=side, reading=KeptReading(""))
    await calls(READING)
    await calls(REPLY)
    for _ in range(2):
        await calls.settle()

    assert (book.done.count("settle"), side.done) == (2, ["reserve"])
    assert calls.seconds > 0

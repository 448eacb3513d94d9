"""Asks Claude for one whole reply. One deadline, one policy of retries, every attempt on the ledger."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, Protocol, TypeVar, cast

import anthropic
from anthropic.types import Message
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt

from services.circuit_breaker import CircuitBreaker
from services.claude_errors import (
    BreakerOpenError,
    ClaudeBusyError,
    ClaudeContentError,
    ClaudeError,
    ClaudeLimitedError,
    ClaudeRequestError,
    ClaudeSetupError,
    ClaudeTimeoutError,
    SetupReason,
)
from services.claude_models import conduct_of
from services.pricing import Usage
from services.storable import storable
from services.to_its_end import to_its_end

REPLY_TOKENS = 700
"""Room for a reply; its length is steered in words, this is the safety net."""

MAX_ATTEMPTS = 3
JUDGEMENT_ROOM = 6_000
"""Tokens on top of an evaluation's answer for the thinking before it."""

BATCH_SECONDS = 12.0
"""For one call about a batch: shorter than a lease."""

Answer = TypeVar("Answer")
Life = Literal["5m", "1h"]

_NOTE_TAG = re.compile(r"<(?=\s*/?\s*note\b)", re.IGNORECASE)
SHORTEST_ATTEMPT = 2.0
"""Seconds; with less than this left of the deadline no further attempt is made."""


@dataclass(frozen=True)
class Ask:
    """One question to Claude: the prompt of the session and the talk so far, ending with the student."""

    model: str
    system: str
    messages: tuple[tuple[str, str], ...]
    """(role, text), neighbours of one role already merged. A note of ours has the role system and follows a user's."""
    max_tokens: int = REPLY_TOKENS
    user_hash: str = ""
    schema: dict[str, Any] | None = None
    """Set where an answer in this shape is wanted, and not a line of the client."""
    is_quick: bool = False
    """The shape is filled at once; else it is a judgement, with thinking before it."""
    life: Life = "1h"
    """How long what is written to the cache behind the prompt shall live."""
    spare: int = 0
    """Tokens that may be added to the messages before it leaves."""

    def worst_case_input_tokens(self) -> int:
        """More tokens than this request can hold: each takes at least one UTF-8 byte."""
        words = len(self.system.encode()) + sum(len(text.encode()) for _, text in self.messages)
        words += len(json.dumps(self.schema).encode()) if self.schema else 0
        return words + self.spare + 16 * (len(self.messages) + 4)

    def worst_case_output_tokens(self) -> int:
        """The most tokens that may come back, thinking included."""
        thinks = self.schema is not None and not self.is_quick
        return self.max_tokens + (JUDGEMENT_ROOM if thinks else conduct_of(self.model).thinking_room)

    def with_note(self, note: str) -> "Ask":
        """The same question with a note behind the last line; nothing is added where it is empty."""
        if not note:
            return self
        *earlier, (role, text) = self.messages
        last = (("system", f"{text}\n{note}"),) if role == "system" else ((role, text), ("system", note))
        return replace(self, messages=(*earlier, *last), spare=0)


@dataclass(frozen=True)
class Reply:
    """A whole reply, fit to be shown."""

    text: str
    usage: Usage


class Ledger(Protocol):
    """Books each attempt: reserve before it leaves, then exactly one of the others."""

    async def reserve(self, ask: Ask) -> object:
        """Money is held for this attempt. Raises a gate's error when it may not leave."""

    async def settle(self, hold: object, usage: Usage) -> None:
        """The attempt cost what was used."""

    async def charge(self, hold: object) -> None:
        """The attempt may have cost anything up to what is held; all of it is booked, as an estimate."""

    async def release(self, hold: object) -> None:
        """The attempt cost nothing."""


class AnthropicService:
    """The one client of the Messages API in a process. Close it when done."""

    def __init__(
        self, *, api_key: str, base_url: str | None, breaker: CircuitBreaker, max_attempts: int = MAX_ATTEMPTS
    ) -> None:
        self.breaker = breaker
        self._client = anthropic.AsyncAnthropic(api_key=api_key, base_url=base_url, max_retries=0)
        self._max_attempts = max_attempts

    async def close(self) -> None:
        """Its connections are closed."""
        await self._client.close()

    async def ask(
        self, ask: Ask, *, ledger: Ledger, seconds: float, attempts: int | None = None
    ) -> tuple[Reply, object]:
        """The reply and the hold that it must be settled against, within `seconds`, retries included.

        Raises ClaudeBusyError, ClaudeTimeoutError, ClaudeContentError, ClaudeSetupError, or what the ledger raises.
        """
        ends_at = _now() + seconds
        retrying = AsyncRetrying(
            stop=stop_after_attempt(attempts or self._max_attempts),
            retry=retry_if_exception(lambda error: isinstance(error, ClaudeError) and error.is_retryable),
            wait=_pause,
            sleep=_sleep_within(ends_at),
            reraise=True,
        )
        return await retrying(self._attempt, ask, ledger, ends_at)

    async def send_batch(self, asks: Mapping[str, Ask]) -> str:
        """The batch's id; each ask under a name of its own, answered within a day. Raises ClaudeError."""
        requests = [{"custom_id": name, "params": _uncached(request_of(ask))} for name, ask in asks.items()]
        create = self._client.messages.batches.create(requests=cast(Any, requests), timeout=BATCH_SECONDS)
        return (await self._through_breaker(create)).id

    async def read_batch(self, batch_id: str) -> dict[str, Reply | ClaudeError] | None:
        """What came of each ask of a batch, by its name; None while it is being worked on. Raises ClaudeError."""
        batches = self._client.messages.batches
        try:
            if (await batches.retrieve(batch_id, timeout=BATCH_SECONDS)).processing_status != "ended":
                return None
            found = await batches.results(batch_id, timeout=BATCH_SECONDS)
            return {row.custom_id: _batch_answer(row.result) async for row in found}
        except Exception as error:
            raise _translated(error) from error

    async def lifecycle(self, model: str) -> str:
        """What the API says of a model: active, deprecated or retired. Raises ClaudeError."""
        try:
            found = await self._client.models.retrieve(model, timeout=8)
        except Exception as error:
            raise _translated(error) from error
        return str(getattr(found, "lifecycle", None) or "active")

    async def _attempt(self, ask: Ask, ledger: Ledger, ends_at: float) -> tuple[Reply, object]:
        hold = await to_its_end(ledger.reserve(ask), undo=ledger.release)
        try:
            message = await self._through_breaker(self._send(ask, seconds=ends_at - _now()))
        except asyncio.CancelledError:
            await asyncio.shield(ledger.charge(hold))
            raise
        except ClaudeError as error:
            await (ledger.charge(hold) if error.is_charged else ledger.release(hold))
            raise
        try:
            usage = _usage(message)
        except (AttributeError, TypeError) as error:
            await ledger.charge(hold)
            raise ClaudeTimeoutError(cause="no message of the API") from error
        try:
            return Reply(text=_whole_text(message, is_shape=ask.schema is not None), usage=usage), hold
        except ClaudeError:
            await ledger.settle(hold, usage)
            raise

    async def _through_breaker(self, call: Coroutine[Any, Any, Answer]) -> Answer:
        """The call's answer, with the breaker told how it went. Raises BreakerOpenError when none may leave."""
        place = self.breaker.take()
        if place is None:
            call.close()
            raise BreakerOpenError(cause="breaker", retry_after=self.breaker.seconds_until_probe)
        try:
            answer = await _in_our_words(call)
        except ClaudeBusyError as error:
            (self.breaker.failed if error.is_service_failure else self.breaker.cancelled)(place)
            raise
        except ClaudeError:
            self.breaker.succeeded(place)
            raise
        except BaseException:
            self.breaker.cancelled(place)
            raise
        self.breaker.succeeded(place)
        return answer

    async def _send(self, ask: Ask, *, seconds: float) -> Message:
        if seconds <= 0:
            raise ClaudeBusyError(cause="deadline")
        async with asyncio.timeout(seconds):
            return cast(Message, await self._client.messages.create(**request_of(ask)))


async def _in_our_words(call: Coroutine[Any, Any, Answer]) -> Answer:
    """The call's answer. Raises ClaudeError, whatever the SDK raised."""
    try:
        return await call
    except ClaudeError:
        raise
    except TimeoutError as error:
        raise ClaudeTimeoutError(cause="deadline") from error
    except Exception as error:  # the SDK lets errors of its parser and transport through
        raise _translated(error) from error


def _uncached(request: dict[str, Any]) -> dict[str, Any]:
    """The request without cache marks: nobody knows when a batch is worked on."""
    bare = {key: value for key, value in request.items() if key != "cache_control"}
    bare["system"] = [
        {key: value for key, value in block.items() if key != "cache_control"} for block in bare["system"]
    ]
    return bare


def _batch_answer(result: Any) -> Reply | ClaudeError:
    """A judgement out of a batch; what failed there has cost nothing, what was refused or cut has."""
    if result.type != "succeeded":
        return ClaudeBusyError(cause=f"batch {result.type}")
    usage = _usage(result.message)
    try:
        return Reply(text=_whole_text(result.message, is_shape=True), usage=usage)
    except ClaudeContentError:
        return Reply(text="", usage=usage)


def request_of(ask: Ask) -> dict[str, Any]:
    """The request as today's API takes it: no sampling settings, no prefill, thinking off where it can be."""
    if ask.schema is not None and not ask.is_quick:
        return _judgement_of(ask, ask.schema)
    conduct = conduct_of(ask.model)
    messages = ask.messages if conduct.hears_notes else _with_notes_inside(ask.messages)
    request: dict[str, Any] = {
        "model": ask.model,
        "max_tokens": ask.worst_case_output_tokens(),
        "system": [{"type": "text", "text": ask.system, "cache_control": {"type": "ephemeral", "ttl": "1h"}}],
        "messages": [{"role": role, "content": text} for role, text in messages],
    }
    output: dict[str, Any] = {} if conduct.effort is None else {"effort": conduct.effort}
    if ask.schema is None:
        request["cache_control"] = {"type": "ephemeral", "ttl": ask.life}
    else:
        output["format"] = {"type": "json_schema", "schema": ask.schema}
    if conduct.thinking is not None:
        request["thinking"] = dict(conduct.thinking)
    if output:
        request["output_config"] = output
    if ask.user_hash:
        request["metadata"] = {"user_id": ask.user_hash}
    return request


def _with_notes_inside(messages: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """For models that know no notes: each stands in its own element, which nobody else's words can open or close."""
    inside: list[tuple[str, str]] = []
    for role, text in messages:
        if role == "system" and inside:
            inside[-1] = (inside[-1][0], f"{inside[-1][1]}\n<note>\n{text}\n</note>")
        else:
            inside.append((role, _NOTE_TAG.sub("\u2039", text)))
    return inside


def _judgement_of(ask: Ask, schema: dict[str, Any]) -> dict[str, Any]:
    """A structured answer after thinking. Only the prompt is cached, shared by all who are judged by the same rubric."""
    conduct = conduct_of(ask.model)
    output: dict[str, Any] = {"format": {"type": "json_schema", "schema": schema}}
    request: dict[str, Any] = {
        "model": ask.model,
        "max_tokens": ask.worst_case_output_tokens(),
        "system": [{"type": "text", "text": ask.system, "cache_control": {"type": "ephemeral", "ttl": "5m"}}],
        "messages": [{"role": role, "content": text} for role, text in ask.messages],
        "output_config": output | ({"effort": "high"} if conduct.effort is not None else {}),
    }
    if conduct.thinking is not None:
        request["thinking"] = {"type": "adaptive"}
    if ask.user_hash:
        request["metadata"] = {"user_id": ask.user_hash}
    return request


def _now() -> float:
    return asyncio.get_running_loop().time()


def _pause(state: RetryCallState) -> float:
    """Seconds before the next attempt: what the service asks for, else half a second, doubling."""
    error = state.outcome.exception() if state.outcome else None
    asked = error.retry_after if isinstance(error, ClaudeBusyError) else None
    return asked if asked is not None else 0.5 * 2 ** (state.attempt_number - 1)


def _sleep_within(ends_at: float) -> Callable[[float], Awaitable[None]]:
    """Sleeps before a retry, or gives up at once where the deadline leaves no time for it."""

    async def sleep(seconds: float) -> None:
        if _now() + seconds + SHORTEST_ATTEMPT > ends_at:
            raise ClaudeBusyError(cause="no time left for another attempt", retry_after=seconds)
        await asyncio.sleep(seconds)

    return sleep


def _whole_text(message: Message, *, is_shape: bool = False) -> str:
    """The reply's words, cut back to whole sentences; half a shape is none. Raises ClaudeContentError when nothing is left to show."""
    if message.stop_reason == "refusal":
        raise ClaudeContentError(cause="refusal", is_refusal=True)
    text = "".join(block.text for block in message.content if block.type == "text")
    text = storable(text).strip()
    if message.stop_reason == "max_tokens" and is_shape:
        raise ClaudeContentError(cause="cut")
    if message.stop_reason == "max_tokens":
        text = _up_to_last_sentence(text)
    if not text:
        raise ClaudeContentError(cause=f"empty, {message.stop_reason}")
    return text


def _up_to_last_sentence(text: str) -> str:
    end = max(text.rfind(mark) for mark in ".!?…*")
    return text[: end + 1].strip()


def _usage(message: Message) -> Usage:
    usage = message.usage
    written = usage.cache_creation
    in_an_hour = written.ephemeral_1h_input_tokens if written else 0
    return Usage(
        input_tokens=usage.input_tokens,
        cache_write_5m_tokens=(usage.cache_creation_input_tokens or 0) - in_an_hour,
        cache_write_1h_tokens=in_an_hour,
        cache_read_tokens=usage.cache_read_input_tokens or 0,
        output_tokens=usage.output_tokens,
    )


def _translated(error: Exception) -> ClaudeError:  # noqa: PLR0911 - one line a kind
    """The SDK's error as ours; the SDK's own text stays out of it, since it may quote what people wrote."""
    match error:
        case anthropic.AuthenticationError():
            return ClaudeSetupError(reason=SetupReason.KEY, status=401)
        case anthropic.PermissionDeniedError():
            return ClaudeSetupError(reason=SetupReason.PERMISSION, status=403)
        case anthropic.NotFoundError():
            return ClaudeSetupError(reason=SetupReason.MODEL, status=404)
        case anthropic.RateLimitError():
            return ClaudeLimitedError(status=429, retry_after=_retry_after(error))
        case anthropic.APITimeoutError():
            return ClaudeTimeoutError(cause="time-out")
        case anthropic.APIConnectionError():
            return _lost_connection(error)
        case anthropic.APIStatusError(status_code=402):
            return ClaudeSetupError(reason=SetupReason.BILLING, status=402)
        case anthropic.APIStatusError(status_code=status) if status >= 500:  # noqa: PLR2004 - the service's own faults
            return ClaudeBusyError(status=status, retry_after=_retry_after(error))
        case anthropic.APIStatusError(status_code=status):
            return ClaudeRequestError(status=status, kind=error.type)
        case _:
            return ClaudeTimeoutError(cause=type(error).__name__)


def _lost_connection(error: anthropic.APIConnectionError) -> ClaudeError:
    """Without a connection nothing left; once there was one, the call may have been made."""
    cause = type(error.__cause__).__name__
    return (
        ClaudeBusyError(cause=cause) if cause in {"ConnectError", "ConnectTimeout"} else ClaudeTimeoutError(cause=cause)
    )


def _retry_after(error: anthropic.APIStatusError) -> float | None:
    given = error.response.headers.get("retry-after", "")
    return float(given) if given.replace(".", "", 1).isdigit() else None

"""Calls to Claude for one whole reply: one deadline, one retry policy, and each attempt on the ledger."""

import asyncio
import inspect
import json
import random
import re
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Any, Literal, Protocol, cast

import anthropic
import httpx2
from tenacity import AsyncRetrying, retry_if_exception

from services.claude.answers import AnswerText, UsageBounds, answer_of
from services.claude.api_errors import FOREIGN, error_of
from services.claude.circuit_breaker import CircuitBreaker
from services.claude.errors import (
    BreakerOpenError,
    ClaudeBusyError,
    ClaudeContentError,
    ClaudeError,
    ClaudeSetupError,
    ClaudeTimeoutError,
    SetupReason,
    code_of,
)
from services.claude.measured_input import InputText, MeasuredCall
from services.claude.models import conduct_of
from services.claude.pricing import Usage
from services.claude.request_check import checked
from services.claude.retry_policy import is_over, may_pass, pause
from services.claude.token_counter import estimate_tokens
from services.common.shielded import run_to_completion

REPLY_TOKENS = 700
"""The maximum length of a reply. The prompt limits its length in words; this is the safety net."""

MAX_ATTEMPTS = 3
TRANSPORT = httpx2.Timeout(180.0, connect=5.0)
"""The timeout of one read. It is longer than any ask, because the ask's own deadline ends it. It is set because the
SDK would otherwise refuse a request for more than 21,333 tokens, which a long debrief needs."""

JUDGEMENT_ROOM = 6_000
"""Tokens for the thinking before an evaluation, in addition to its answer."""

BATCH_OUTCOMES = frozenset({"errored", "canceled", "expired"})
BATCH_SECONDS = 12.0
"""The timeout of one call about a batch: shorter than a lease."""

Life = Literal["5m", "1h"]

_NOTE_TAG = re.compile(r"<(?=\s*+(?:/\s*+)?note\b)", re.IGNORECASE)


@dataclass(frozen=True)
class Ask:
    """One question to Claude: the session's prompt and the messages so far. The last one is the student's."""

    model: str
    system: str
    messages: tuple[tuple[str, str], ...]
    """(role, text), with neighbors of the same role merged. A note of ours has the role system and follows a user's."""
    max_tokens: int = REPLY_TOKENS
    user_hash: str = ""
    schema: dict[str, Any] | None = None
    """The JSON schema of the answer, or None for a line of the client."""
    is_quick: bool = False
    """Whether an answer in a schema comes without thinking. Otherwise it is a judgment, with thinking first."""
    life: Life = "1h"
    """How long the cache keeps what is written after the prompt."""
    spare: int = 0
    """How many tokens may be added to the messages before the call."""

    measured: tuple[MeasuredCall, ...] = ()
    """The last measured calls of the same session."""

    @cached_property
    def input_text(self) -> InputText:
        """Everything in the request that becomes input tokens."""
        schema = json.dumps(self.schema) if self.schema else ""
        settings = (self.model, repr(conduct_of(self.model)), str(self.is_quick))
        return InputText((self.system, schema), settings, sent_messages(self))

    def worst_case_input_tokens(self) -> int:
        """Return more tokens than this request can have, with what may be added to it before the call."""
        return self.input_text.most_tokens(self.measured) + self.spare

    def worst_case_output_tokens(self) -> int:
        """Return the most tokens that can come back, thinking included."""
        thinks = self.schema is not None and not self.is_quick
        return self.max_tokens + (JUDGEMENT_ROOM if thinks else conduct_of(self.model).thinking_room)

    def bounds(self) -> UsageBounds:
        """Return the most tokens that this request can use, in and out."""
        return UsageBounds(input=self.worst_case_input_tokens(), output=self.worst_case_output_tokens())

    def with_note(self, note: str) -> "Ask":
        """Return the question with a note after the last message, or the question itself if the note is empty."""
        if not note:
            return self
        *earlier, (role, text) = self.messages
        last = (("system", f"{text}\n{note}"),) if role == "system" else ((role, text), ("system", note))
        return replace(self, messages=(*earlier, *last), spare=0)


@dataclass(frozen=True)
class ClaudeReply:
    """A whole reply that can be shown."""

    text: str
    usage: Usage


class Ledger(Protocol):
    """The bookkeeping of attempts: `reserve` before each attempt, then exactly one of the other methods."""

    async def reserve(self, ask: Ask) -> object:
        """Reserve money for an attempt and return the reservation. Raise the error of a gate that refuses it.

        A caller that is canceled meanwhile gets no reservation, so none may stay open.
        """

    async def settle(self, reservation: object, usage: Usage) -> None:
        """Book what the attempt used, and give the rest of its reservation back."""

    async def charge(self, reservation: object) -> None:
        """Book everything that was reserved, as an estimate, because the cost of the attempt is unknown."""

    async def release(self, reservation: object) -> None:
        """Give the reserved money back, because the attempt cost nothing."""


class AnthropicService:
    """The client of the Messages API, one per process. Call `close()` at the end."""

    def __init__(
        self,
        *,
        api_key: str,
        base_url: str | None,
        breaker: CircuitBreaker,
        max_attempts: int = MAX_ATTEMPTS,
        jitter: Callable[[], float] = random.random,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        epoch_seconds: Callable[[], float] = time.time,
        answered: Callable[[str], None] = lambda _: None,
        traced: Callable[[], AbstractContextManager[object]] = nullcontext,
    ) -> None:
        """Create the client. `jitter` returns 0 to 1; `epoch_seconds` is compared with dates of the API.

        `answered` is called with the code of each answer: `ok`, or what `code_of` returns. `traced` is entered around
        each attempt.
        """
        self.breaker = breaker
        self._client = anthropic.AsyncAnthropic(
            api_key=api_key,
            base_url=base_url,
            max_retries=0,
            # The SDK's own spans can hold what people wrote, and its headers would tell Anthropic our traces.
            open_telemetry={"traces": False, "propagation": False},
            # A redirect would send what a student wrote to an address that nobody has chosen.
            http_client=anthropic.DefaultAsyncHttpxClient(follow_redirects=False, timeout=TRANSPORT),
        )
        self._sender = inspect.signature(self._client.messages.create)
        self._max_attempts = max_attempts
        self._jitter = jitter
        self._sleep = sleep
        self._epoch_seconds = epoch_seconds
        self._answered = answered
        self._traced = traced

    async def close(self) -> None:
        """Close all connections to the API. No call is possible after that."""
        await self._client.close()

    async def ask(
        self, ask: Ask, *, ledger: Ledger, seconds: float, attempts: int | None = None
    ) -> tuple[ClaudeReply, object]:
        """Return the reply and its open reservation, within `seconds`, retries included. The caller settles it.

        Each attempt reserves money in `ledger`. Busy errors and time-outs are retried, up to `attempts` in all, which
        replaces our own limit even if it is higher. None and 0 mean our own limit. If the API reports no usage that we
        believe, the reservation is charged in full before this returns, and `usage` is a rough estimate.

        Raise ClaudeRequestError, before any money is reserved, for a request that the API would refuse. Raise
        ClaudeContentError for a refusal or an unusable answer, ClaudeTooLargeError if the prompt is too long,
        ClaudeSetupError for what an admin must fix, BreakerOpenError while the breaker allows no call, ClaudeBusyError
        for the rest, and what the ledger raises. After an error, each reservation has been settled, charged, or
        released.
        """
        request = checked(request_of(ask), sender=self._sender)
        ends_at = _now() + seconds
        retrying = AsyncRetrying(
            retry=retry_if_exception(may_pass),
            wait=partial(pause, jitter=self._jitter),
            stop=partial(is_over, attempts=attempts or self._max_attempts, ends_at=ends_at),
            sleep=self._sleep,
            reraise=True,
        )
        return await retrying(self._attempt, ask, request, ledger, ends_at)

    async def send_batch(self, asks: Mapping[str, Ask]) -> str:
        """Send the asks as a batch, which is answered within a day. Return the batch's id.

        Nothing is reserved or booked. Raise ClaudeRequestError for a request that the API would refuse,
        BreakerOpenError while the breaker allows no call, ClaudeTimeoutError if the outcome is unknown, ClaudeBusyError
        if the address has no batches, and another ClaudeError for a refusal by the API.
        """
        requests = [
            {"custom_id": name, "params": _uncached(checked(request_of(ask), sender=self._sender))}
            for name, ask in asks.items()
        ]
        batches = self._client.messages.batches
        try:
            with self._place(), self._translated():
                made = await batches.create(requests=cast(Any, requests), timeout=BATCH_SECONDS)
                return _batch_id(made)
        except ClaudeSetupError as error:
            if error.reason != SetupReason.ADDRESS:
                raise
            raise ClaudeBusyError(cause="no batches at this address") from error

    async def read_batch(self, batch_id: str) -> dict[str, ClaudeReply | ClaudeError] | None:
        """Return the reply or the error of each ask of a batch, by name, or None while the batch is in progress.

        An ask without an answer has a ClaudeBusyError. One that was refused or cut off but billed has a ClaudeReply
        with an empty text. The result is empty for a batch that the API no longer knows. Raise ClaudeError if the call
        fails.
        """
        batches = self._client.messages.batches
        try:
            with self._translated():
                if (await batches.retrieve(batch_id, timeout=BATCH_SECONDS)).processing_status != "ended":
                    return None
                found = await batches.results(batch_id, timeout=BATCH_SECONDS)
                return {str(getattr(row, "custom_id", "")): _batch_answer(row) async for row in found}
        except ClaudeSetupError as error:
            if (error.facts.get("status"), error.facts.get("kind")) != (404, "not_found_error"):
                raise
            return {}

    async def lifecycle(self, model: str) -> str:
        """Return the API's lifecycle of a model: active, deprecated, or retired. A model without one is active.

        Raise ClaudeError if the API refuses the call, such as for an unknown model, or cannot be reached.
        """
        with self._translated():
            found = await self._client.models.retrieve(model, timeout=8)
        return str(getattr(found, "lifecycle", None) or "active")

    async def _attempt(
        self, ask: Ask, request: dict[str, Any], ledger: Ledger, ends_at: float
    ) -> tuple[ClaudeReply, object]:
        """Reserve money, send, and book the outcome. Only a good reply leaves its reservation open, for the caller."""
        reservation = await ledger.reserve(ask)
        try:
            answer = await self._answer(ask, request, seconds=ends_at - _now())
        except ClaudeError as error:
            await run_to_completion(book_failure(ledger, reservation, error))
            raise
        except BaseException:  # canceled, or a bug of ours after the request was sent: it may cost money
            await run_to_completion(ledger.charge(reservation))
            raise
        if answer.usage is None:
            await run_to_completion(ledger.charge(reservation))
        usage = answer.usage or Usage(output_tokens=estimate_tokens(answer.text))
        return ClaudeReply(text=answer.text, usage=usage), reservation

    async def _answer(self, ask: Ask, request: dict[str, Any], *, seconds: float) -> AnswerText:
        if seconds <= 0:
            raise ClaudeBusyError(cause="deadline", is_one_off=True)
        with self._place(), self._traced(), self._translated():
            async with asyncio.timeout(seconds):
                message: object = await self._client.messages.create(**request)
            return answer_of(message, bounds=ask.bounds(), is_shape=ask.schema is not None)

    @contextmanager
    def _place(self) -> Iterator[None]:
        """Take a place from the breaker, and report how the call went. Raise BreakerOpenError if no call is allowed."""
        place = self.breaker.take()
        if place is None:
            raise BreakerOpenError(cause="breaker", retry_after=self.breaker.seconds_until_probe)
        try:
            yield
        except ClaudeError as error:
            self._report(place, error)
            raise
        except BaseException:
            self.breaker.cancelled(place)
            raise
        self.breaker.succeeded(place)

    def _report(self, place: int, error: ClaudeError) -> None:
        """Report a failed call to the breaker. Only the service's failures count; only its answers reset the count."""
        is_elsewhere = isinstance(error, ClaudeSetupError) and error.reason in {SetupReason.PROXY, SetupReason.ADDRESS}
        if error.is_service_failure:
            self.breaker.failed(place)
        elif is_elsewhere or isinstance(error, ClaudeBusyError):
            self.breaker.cancelled(place)
        else:
            self.breaker.succeeded(place)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Raise errors of the SDK and the transport as our own, and note the code of the answer."""
        try:
            yield
        except FOREIGN as error:
            ours = error_of(error, now=self._epoch_seconds())
            self._answered(code_of(ours))
            raise ours from error
        except ClaudeError as error:
            self._answered(code_of(error))
            raise
        self._answered("ok")


async def book_failure(ledger: Ledger, reservation: object, error: ClaudeError) -> None:
    """Book a failed attempt: settle its usage if that is known, else charge or release the whole reservation.

    It is charged if the request may have cost something, and released if it did not leave or was refused.
    """
    if error.usage is not None:
        await ledger.settle(reservation, error.usage)
    else:
        await (ledger.charge(reservation) if error.is_charged else ledger.release(reservation))


def _uncached(request: dict[str, Any]) -> dict[str, Any]:
    """Return the request without cache marks, because nobody knows when a batch runs."""
    bare = {key: value for key, value in request.items() if key != "cache_control"}
    bare["system"] = [
        {key: value for key, value in block.items() if key != "cache_control"} for block in bare["system"]
    ]
    return bare


def _batch_id(made: object) -> str:
    """Return the id of a new batch. Raise ClaudeTimeoutError if the answer has none."""
    found = getattr(made, "id", None)
    if not isinstance(found, str) or not found:
        raise ClaudeTimeoutError(cause="no batch of the API")
    return found


def _batch_answer(row: object) -> ClaudeReply | ClaudeError:
    """Return the reply or the error of one ask of a batch. A failed one has cost nothing; a refused or cut one has."""
    result = getattr(row, "result", None)
    kind = getattr(result, "type", None)
    if kind != "succeeded":
        return ClaudeBusyError(cause="batch", outcome=kind if kind in BATCH_OUTCOMES else "unknown")
    try:
        answer = answer_of(getattr(result, "message", None), bounds=None, is_shape=True)
    except ClaudeContentError as error:
        return error if error.usage is None else ClaudeReply(text="", usage=error.usage)
    except ClaudeTimeoutError as error:
        return error
    return ClaudeTimeoutError(cause="usage") if answer.usage is None else ClaudeReply(answer.text, answer.usage)


def request_of(ask: Ask) -> dict[str, Any]:
    """Return the request for the API: no sampling settings, no prefill, and no thinking if the model can do without."""
    if ask.schema is not None and not ask.is_quick:
        return _judgement_of(ask, ask.schema)
    conduct = conduct_of(ask.model)
    request: dict[str, Any] = {
        "model": ask.model,
        "max_tokens": ask.worst_case_output_tokens(),
        "system": [{"type": "text", "text": ask.system, "cache_control": {"type": "ephemeral", "ttl": "1h"}}],
        "messages": [{"role": role, "content": text} for role, text in sent_messages(ask)],
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


def sent_messages(ask: Ask) -> Sequence[tuple[str, str]]:
    """Return the messages as the API gets them."""
    is_judgement = ask.schema is not None and not ask.is_quick
    return ask.messages if is_judgement or conduct_of(ask.model).hears_notes else _with_notes_inside(ask.messages)


def _with_notes_inside(messages: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """Return the messages for models without notes: each note becomes an element that no other text can imitate."""
    inside: list[tuple[str, str]] = []
    for role, text in messages:
        if role == "system" and inside:
            inside[-1] = (inside[-1][0], f"{inside[-1][1]}\n<note>\n{text}\n</note>")
        else:
            inside.append((role, _NOTE_TAG.sub("\u2039", text)))
    return inside


def _judgement_of(ask: Ask, schema: dict[str, Any]) -> dict[str, Any]:
    """Return the request for an answer in a schema after thinking. Only the prompt is cached, shared by one rubric."""
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

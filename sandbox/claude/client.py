"""A client of a running simulated Claude, for tests and demos."""

import json
from dataclasses import dataclass
from io import BytesIO
from types import TracebackType
from typing import Any, Self

import aiohttp

from sandbox.claude.tokens import Json, text_of
from sandbox.control import HEADER

JSON_BODY = {"Content-Type": "application/json"}


class ControlError(Exception):
    """A request to control that the simulated Claude could not carry out. The message says why."""


@dataclass(frozen=True)
class RecordedRequest:
    """A request as it arrived, and its answer."""

    body: Json
    status: int
    """0 if no answer was completed."""
    answer_text: str
    usage: Json
    started_at: float
    ended_at: float
    stop_reason: str = ""
    error: str = ""
    """The message of a refusal."""

    @property
    def system_text(self) -> str:
        """The system prompt."""
        return text_of(self.body.get("system"))

    @property
    def messages(self) -> list[Json]:
        """The messages as they were sent."""
        return list(self.body.get("messages") or [])

    @property
    def wants_shape(self) -> bool:
        """Whether the request asks for a structured answer."""
        return bool((self.body.get("output_config") or {}).get("format"))

    @property
    def talk(self) -> list[tuple[str, str]]:
        """The role and text of each message."""
        return [(row["role"], text_of(row["content"])) for row in self.messages]


class ClaudeControl:
    """The scripts, faults, and records of the simulated Claude."""

    def __init__(self, control_url: str, secret: str) -> None:
        self._url = control_url
        self._headers = {HEADER: secret}
        self._http: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._http = aiohttp.ClientSession(headers=self._headers)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._http is not None:
            await self._http.close()

    async def will_say(self, *texts: str) -> None:
        """Set the next replies, in this order. Text answers conversations, JSON answers requests for a shape."""
        await self._do("say", texts=list(texts))

    async def will_fill(self, *texts: str) -> None:
        """Set the next answers to requests for a shape, even if they do not match it."""
        await self._do("fill", texts=list(texts))

    async def when(self, pattern: str, says: str) -> None:
        """Set the reply to every user message in which the regular expression matches."""
        await self._do("when", pattern=pattern, says=says)

    async def teach(self, lesson: Json) -> None:
        """Teach it subjects, people with cues, and how to fill the answers that a product asks for."""
        await self._do("teach", lesson=lesson)

    async def fails_when_dry(self, on: bool = True) -> None:
        """Answer a request with a 500 if the script has no reply for it, so that a test notices."""
        await self._do("dry", on=on)

    async def will_fail(
        self, status: int, *, times: int = 1, retry_after: float | None = None, for_seconds: float | None = None
    ) -> None:
        """Answer the next requests, or all requests for some seconds, with this status."""
        sent = {"status": status, "times": times, "retry_after": retry_after, "for_seconds": for_seconds}
        await self._do("fault", kind="status", **sent)

    async def will(
        self, kind: str, *, times: int = 1, seconds: float | None = None, for_seconds: float | None = None
    ) -> None:
        """Inject a fault into the next requests: refuse, cut, empty, blank, stall, reset, or reset_in_body.

        `seconds` is how long a stall lasts before the answer comes. Without it, the answer never comes.
        """
        await self._do("fault", kind=kind, times=times, seconds=seconds, for_seconds=for_seconds)

    async def thinks_for(self, seconds: float) -> None:
        """Make every reply take this many seconds."""
        await self._do("think", seconds=seconds)

    async def revokes_key(self, on: bool = True) -> None:
        """Refuse every key, or accept keys again."""
        await self._do("revoke", on=on)

    async def knows_model(self, model: str) -> None:
        """Accept a model that is not in the catalog."""
        await self._do("know", model=model)

    async def gullible(self, on: bool = True) -> None:
        """Make it obey instructions in what people write."""
        await self._do("gullible", on=on)

    async def takes_for_batches(self, seconds: float) -> None:
        """Set how many seconds of its clock a batch takes. A batch of a day or more expires."""
        await self._do("batches", seconds=seconds)

    async def known_batches(self) -> list[Json]:
        """Return every batch with its id and its requests, as `knows_batch` takes them."""
        found: list[Json] = await self._do("known_batches")
        return found

    async def knows_batch(self, batch_id: str, requests: list[Json]) -> None:
        """Take over a batch that was sent to another run."""
        await self._do("know_batch", batch_id=batch_id, requests=requests)

    async def moves_clock(self, seconds: float) -> None:
        """Move its clock, by which cached prefixes expire."""
        await self._do("clock", seconds=seconds)

    async def resets(self) -> None:
        """Clear the script, faults, records, and cache, and accept every key again."""
        await self._do("reset")

    async def requests(self) -> list[RecordedRequest]:
        """Return every recorded request, in order."""
        return [RecordedRequest(**row) for row in await self._do("requests")]

    async def _do(self, verb: str, **sent: Any) -> Any:
        if self._http is None:
            raise ControlError("enter the client with `async with` first")
        body = BytesIO(json.dumps(sent).encode())  # a lesson may be large, and is sent in parts then
        async with self._http.post(f"{self._url}/{verb}", data=body, headers=JSON_BODY) as response:
            answer = await response.json()
            if response.status != 200:
                raise ControlError(answer["problem"])
            return answer

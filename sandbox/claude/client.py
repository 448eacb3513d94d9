"""The way into a running stand-in, for tests and demos."""

from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import aiohttp

from sandbox.claude.tokens import Json, text_of
from sandbox.control import HEADER


class ControlError(Exception):
    """The stand-in could not do what control asked; the message says why."""


@dataclass(frozen=True)
class RecordedRequest:
    """A request as it arrived, and what it was answered."""

    body: Json
    status: int
    """0 where no answer was completed."""
    answer_text: str
    usage: Json
    started_at: float
    ended_at: float
    stop_reason: str = ""
    error: str = ""
    """What a refused request was told."""

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
        """Whether a structured answer was asked for, and no talk."""
        return bool((self.body.get("output_config") or {}).get("format"))

    @property
    def talk(self) -> list[tuple[str, str]]:
        """(role, text) of each message."""
        return [(row["role"], text_of(row["content"])) for row in self.messages]


class ClaudeControl:
    """Scripts, faults and records of the stand-in."""

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
        """The next replies, in this order: words to talk, JSON where a shape is asked for."""
        await self._do("say", texts=list(texts))

    async def will_fill(self, *texts: str) -> None:
        """The next answers where a shape is asked for, whether they have it or not."""
        await self._do("fill", texts=list(texts))

    async def when(self, pattern: str, says: str) -> None:
        """The reply to every line of the user that the regular expression finds something in."""
        await self._do("when", pattern=pattern, says=says)

    async def fails_when_dry(self, on: bool = True) -> None:
        """A request that no script answers gets a 500, so that a test notices it."""
        await self._do("dry", on=on)

    async def will_fail(
        self, status: int, *, times: int = 1, retry_after: float | None = None, for_seconds: float | None = None
    ) -> None:
        """The next requests, or all for some seconds, are answered with this status."""
        sent = {"status": status, "times": times, "retry_after": retry_after, "for_seconds": for_seconds}
        await self._do("fault", kind="status", **sent)

    async def will(
        self, kind: str, *, times: int = 1, seconds: float | None = None, for_seconds: float | None = None
    ) -> None:
        """The next requests meet: refuse, cut, empty, blank, stall, reset or reset_in_body.

        `seconds` is how long a stall lasts before the answer comes; without it, for ever.
        """
        await self._do("fault", kind=kind, times=times, seconds=seconds, for_seconds=for_seconds)

    async def thinks_for(self, seconds: float) -> None:
        """Every reply takes this long."""
        await self._do("think", seconds=seconds)

    async def revokes_key(self, on: bool = True) -> None:
        """Every key is refused, or taken again."""
        await self._do("revoke", on=on)

    async def knows_model(self, model: str) -> None:
        """A model that is not in the catalogue answers too."""
        await self._do("know", model=model)

    async def gullible(self, on: bool = True) -> None:
        """It obeys whatever it finds in what people write."""
        await self._do("gullible", on=on)

    async def takes_for_batches(self, seconds: float) -> None:
        """A batch is worked on for so long, by its clock; for a day and more it expires."""
        await self._do("batches", seconds=seconds)

    async def known_batches(self) -> list[Json]:
        """Return every batch with its id and its requests, as `knows_batch` takes them."""
        found: list[Json] = await self._do("known_batches")
        return found

    async def knows_batch(self, batch_id: str, requests: list[Json]) -> None:
        """A batch that was sent to another run is worked on in this one."""
        await self._do("know_batch", batch_id=batch_id, requests=requests)

    async def moves_clock(self, seconds: float) -> None:
        """Its clock, by which cached prefixes expire, is moved."""
        await self._do("clock", seconds=seconds)

    async def resets(self) -> None:
        """No script, no fault, no record, nothing cached, and the key is good again."""
        await self._do("reset")

    async def requests(self) -> list[RecordedRequest]:
        """Everything that was asked, in order."""
        return [RecordedRequest(**row) for row in await self._do("requests")]

    async def _do(self, verb: str, **sent: Any) -> Any:
        if self._http is None:
            raise ControlError("enter the client with `async with` first")
        async with self._http.post(f"{self._url}/{verb}", json=sent) as response:
            answer = await response.json()
            if response.status != 200:
                raise ControlError(answer["problem"])
            return answer

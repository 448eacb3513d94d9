"""The way into a running stand-in, for tests and demos."""

from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import aiohttp

from sandbox.claude.validation import text_of
from sandbox.control import HEADER


@dataclass(frozen=True)
class RecordedRequest:
    """A request as it arrived, and what it was answered."""

    body: dict[str, Any]
    status: int
    text: str
    usage: dict[str, Any]
    at: float

    @property
    def system_text(self) -> str:
        """The system prompt."""
        return text_of(self.body.get("system", ""))

    @property
    def talk(self) -> list[tuple[str, str]]:
        """(role, text) of each message."""
        return [(row["role"], text_of(row["content"])) for row in self.body["messages"]]


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
        """The next replies, in this order."""
        await self._do("say", texts=list(texts))

    async def when(self, pattern: str, *, says: str) -> None:
        """The reply to every line that matches."""
        await self._do("when", pattern=pattern, says=says)

    async def will_fail(self, status: int, *, times: int = 1, retry_after: int | None = None) -> None:
        """The next requests are answered with this status."""
        await self._do("fault", kind="status", status=status, times=times, retry_after=retry_after)

    async def will(self, kind: str, *, times: int = 1, seconds: float = 0.0) -> None:
        """The next requests are met with: refuse, cut, empty, stall or reset."""
        await self._do("fault", kind=kind, times=times, seconds=seconds)

    async def thinks_for(self, seconds: float) -> None:
        """Every reply takes this long."""
        await self._do("think", seconds=seconds)

    async def revokes_key(self, *, on: bool = True) -> None:
        """Every key is refused, or taken again."""
        await self._do("revoke", on=on)

    async def knows_model(self, model: str) -> None:
        """A model that is not in the catalogue answers too."""
        await self._do("know", model=model)

    async def gullible(self, *, on: bool = True) -> None:
        """It obeys whatever it finds in what people write."""
        await self._do("gullible", on=on)

    async def moves_clock(self, seconds: float) -> None:
        """Its clock, by which cached prefixes expire, is moved."""
        await self._do("clock", seconds=seconds)

    async def resets(self) -> None:
        """No script, no fault, no record."""
        await self._do("reset")

    async def requests(self) -> list[RecordedRequest]:
        """Everything that was asked, in order."""
        return [RecordedRequest(**row) for row in await self._do("requests")]

    async def _do(self, verb: str, **sent: Any) -> Any:
        assert self._http is not None, "enter the client first"
        async with self._http.post(f"{self._url}/{verb}", json=sent) as response:
            answer = await response.json()
            assert response.status == 200, answer["problem"]
            return answer

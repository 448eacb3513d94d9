"""Fixtures with the service and a server of faults."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from services.claude.anthropic_service import AnthropicService, Ask
from services.claude.circuit_breaker import BreakerRules, CircuitBreaker
from services.claude.errors import ClaudeError
from services.claude.pricing import Usage
from tests.services.claude.fault_server import FaultServer, Shape

ASK = Ask(model="claude-haiku-5-5", system="You are Maria, who bakes.", messages=(("user", "How are you?"),))


@dataclass
class Book:
    """A ledger that remembers how each reservation ended and refuses to end one twice."""

    open: set[int] = field(default_factory=set)
    ends: list[str] = field(default_factory=list)
    used: list[Usage] = field(default_factory=list)
    reserved: int = 0

    async def reserve(self, _: Ask) -> object:
        """Open a reservation."""
        self.reserved += 1
        self.open.add(self.reserved)
        return self.reserved

    async def settle(self, reservation: object, usage: Usage) -> None:
        """End a reservation with a usage."""
        self._end(reservation, "settle")
        self.used.append(usage)

    async def charge(self, reservation: object) -> None:
        """End a reservation with its full amount."""
        self._end(reservation, "charge")

    async def release(self, reservation: object) -> None:
        """End a reservation with nothing."""
        self._end(reservation, "release")

    def _end(self, reservation: object, how: str) -> None:
        assert isinstance(reservation, int)
        self.open.remove(reservation)
        self.ends.append(how)


@dataclass
class Rig:
    """The service and a server of faults. Pauses are recorded instead of waited for."""

    server: FaultServer
    service: AnthropicService
    book: Book
    pauses: list[float]
    codes: list[str]
    """The code of each answer, as the metrics count it."""

    async def asks(self, *shapes_: Shape, seconds: float = 60.0, attempts: int | None = None) -> str:
        """Ask, and answer with these shapes."""
        self.server.will(*shapes_)
        reply, _ = await self.service.ask(ASK, ledger=self.book, seconds=seconds, attempts=attempts)
        return reply.text

    async def fails(self, *shapes_: Shape, seconds: float = 60.0) -> ClaudeError:
        """Ask, assert that no reservation is open, and return the error."""
        with pytest.raises(ClaudeError) as raised:
            await self.asks(*shapes_, seconds=seconds)
        assert self.book.open == set()
        return raised.value


@pytest.fixture
async def rig() -> AsyncIterator[Rig]:
    """Yield everything that a test of a fault needs."""
    pauses: list[float] = []
    codes: list[str] = []

    async def noted(seconds: float) -> None:
        pauses.append(seconds)

    async with FaultServer() as server:
        service = AnthropicService(
            api_key="k",
            base_url=server.url,
            breaker=CircuitBreaker(BreakerRules(5, 300.0, 3), seconds=lambda: 0.0),
            jitter=lambda: 0.5,
            sleep=noted,
            answered=codes.append,
        )
        yield Rig(server, service, Book(), pauses, codes)
        await service.close()

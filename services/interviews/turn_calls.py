"""The calls of one turn: a quick reading, the reply, at most one rewrite, all within the turn's time and on its ledger."""

import asyncio
import math

from services.claude.anthropic_service import AnthropicService, Ask, Ledger, Reply
from services.claude.errors import ClaudeBusyError, ClaudeLimitedError
from services.claude.pricing import Usage
from services.common.errors import Refusal
from services.interviews.turn import KeptReading
from services.paid_work.gates import GateClosed

TURN_SECONDS = 25.0
"""From claim to fallback, retries included."""

READING_SECONDS = 6.0
"""For the reading, which is tried once: without it the client still answers."""

SHORTEST_LIMIT = 1.0
"""Seconds to wait where Claude limits us and does not say for how long."""

LEAST_FOR_REPLY = 4.0
"""Seconds without which no rewrite is begun."""


class TurnCalls:
    """Asks what a turn needs. Call it with each `Ask`; `reply` is the last one that came.

    `unbooked` is what came and is not booked yet: whoever records the turn books it.
    """

    def __init__(self, claude: AnthropicService, *, ledger: Ledger, side: Ledger, reading: KeptReading) -> None:
        """`ledger` holds the money that was claimed with the turn for its reply, and `side` that for its reading.

        A reading that an earlier try has paid for is not asked for again; a new one is kept in `reading`.
        """
        self._claude = claude
        self._reading = reading
        self._limit: Refusal | None = None
        """Why the reading could not leave: the reply waits as long, or ends the turn's calls."""
        self._opens_at = 0.0
        self._ledger = ledger
        self._side = side
        self._ends_at = asyncio.get_running_loop().time() + TURN_SECONDS
        self.reply: Reply | None = None
        self.unbooked: list[tuple[object, Usage]] = []
        self.seconds = 0.0
        """Spent on calls, so that what we add ourselves can be told."""

    async def __call__(self, ask: Ask) -> str:
        """The words of the whole answer. Raises ClaudeError, and the gates' errors when it may not leave."""
        began = asyncio.get_running_loop().time()
        try:
            return await (self._say(ask) if ask.schema is None else self._read(ask))
        finally:
            self.seconds += asyncio.get_running_loop().time() - began

    async def settle(self) -> None:
        """Book what came, where nobody will record it. Doing it twice changes nothing."""
        for reservation, usage in self.unbooked:
            await self._ledger.settle(reservation, usage)
        self.unbooked = []

    async def _read(self, ask: Ask) -> str:
        if self._reading.text is not None:
            return self._reading.text
        seconds = min(READING_SECONDS, self._left())
        try:
            reply, reservation = await self._claude.ask(ask, ledger=self._side, seconds=seconds, attempts=1)
        except GateClosed as limit:
            self._limit, self._opens_at = limit, math.inf
            raise
        except ClaudeLimitedError as limit:
            seconds = SHORTEST_LIMIT if limit.retry_after is None else limit.retry_after
            self._limit, self._opens_at = limit, asyncio.get_running_loop().time() + seconds
            raise
        self._reading.text = reply.text
        self.unbooked.append((reservation, reply.usage))
        return reply.text

    async def _wait_for_limit(self) -> None:
        """Wait as long as Claude asked when it refused the reading. Raises what the reading met where there is no time."""
        seconds = self._opens_at - asyncio.get_running_loop().time()
        if self._limit is None or seconds <= 0:
            return
        if seconds + LEAST_FOR_REPLY > self._left():
            raise self._limit
        await asyncio.sleep(seconds)

    async def _say(self, ask: Ask) -> str:
        await self._wait_for_limit()
        if self.reply is not None:
            await self.settle()
            if self._left() < LEAST_FOR_REPLY:
                raise ClaudeBusyError(cause="no time left for a rewrite")
        reply, reservation = await self._claude.ask(ask, ledger=self._ledger, seconds=self._left())
        self.unbooked.append((reservation, reply.usage))
        self.reply = reply
        return reply.text

    def _left(self) -> float:
        return self._ends_at - asyncio.get_running_loop().time()

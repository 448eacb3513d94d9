"""The calls of one turn: a quick classification, the reply, and at most one rewrite, in the turn's time and ledger."""

import asyncio
import math

from services.claude.anthropic_service import AnthropicService, Ask, ClaudeReply, Ledger
from services.claude.errors import ClaudeBusyError, ClaudeLimitedError
from services.claude.measured_input import InputText
from services.claude.pricing import Usage
from services.common.errors import Refusal
from services.interviews.turn import KeptReading
from services.paid_work.gates import GateClosed

TURN_SECONDS = 25.0
"""The time from the claim to the fallback, retries included."""

READING_SECONDS = 6.0
"""The time for the classification. It is tried once, because the client can answer without it."""

SHORTEST_LIMIT = 1.0
"""The seconds to wait if Claude limits us and does not say for how long."""

LEAST_FOR_REPLY = 4.0
"""With fewer seconds left, no rewrite is started."""


class TurnCalls:
    """Makes the calls of a turn within 25 seconds in all. Call it with each `Ask`. `reply` is the last reply.

    `unbooked` are answers that are not booked yet. The code that records the turn books them.
    """

    def __init__(self, claude: AnthropicService, *, ledger: Ledger, side: Ledger, reading: KeptReading) -> None:
        """Prepare the calls. `ledger` has the reservation of the reply, and `side` that of the classification.

        A classification that an earlier try has paid for is not repeated. A new one is stored in `reading`.
        """
        self._claude = claude
        self._reading = reading
        self._limit: Refusal | None = None
        """Why the classification was refused. The reply waits as long, or ends the turn's calls."""
        self._opens_at = 0.0
        self._ledger = ledger
        self._side = side
        self._ends_at = asyncio.get_running_loop().time() + TURN_SECONDS
        self.reply: ClaudeReply | None = None
        self.unbooked: list[tuple[object, Usage]] = []
        self.counted: list[tuple[InputText, int]] = []
        """What the reading and the first draft contained, and the input tokens that Claude counted for it."""
        self.seconds = 0.0
        """The time spent on calls, to tell it from our own."""

    async def __call__(self, ask: Ask) -> str:
        """Make one call of the turn, and return the text of the whole answer.

        A request with a schema is the classification: it is tried once, and a paid one is returned again without a
        call. Others are the reply or its rewrite. A rewrite books the first draft. Raise a ClaudeError, or a gate's
        error if the call is not allowed. Raise ClaudeBusyError, without a call, if no time is left for a rewrite.
        """
        began = asyncio.get_running_loop().time()
        try:
            return await (self._say(ask) if ask.schema is None else self._read(ask))
        finally:
            self.seconds += asyncio.get_running_loop().time() - began

    async def settle(self) -> None:
        """Book the unbooked answers, at most what was reserved, because nobody will record the turn.

        A second call books nothing.
        """
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
        self.counted.append((ask.input_text, reply.usage.total_input))
        self.unbooked.append((reservation, reply.usage))
        return reply.text

    async def _wait_for(self, limit: Refusal) -> None:
        """Wait as long as Claude asked when it refused the classification. Raise its error if time is short."""
        seconds = self._opens_at - asyncio.get_running_loop().time()
        if seconds <= 0:
            return
        if seconds + LEAST_FOR_REPLY > self._left():
            raise limit
        await asyncio.sleep(seconds)

    async def _say(self, ask: Ask) -> str:
        if self._limit is not None:
            await self._wait_for(self._limit)
        if self.reply is not None:
            await self.settle()
            if self._left() < LEAST_FOR_REPLY:
                raise ClaudeBusyError(cause="no time left for a rewrite")
        reply, reservation = await self._claude.ask(ask, ledger=self._ledger, seconds=self._left())
        self.unbooked.append((reservation, reply.usage))
        if self.reply is None:  # a rewrite carries a note that is not sent again
            self.counted.append((ask.input_text, reply.usage.total_input))
        self.reply = reply
        return reply.text

    def _left(self) -> float:
        return self._ends_at - asyncio.get_running_loop().time()

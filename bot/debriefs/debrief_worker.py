"""Debriefs as paid work under a lease. A restart does not leave a debrief stuck."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import aiohttp
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.core.ledger import CallLedger
from bot.core.metrics import Metrics
from bot.core.work_kind import LeaseStatus, WorkKind
from bot.core.worker import Worker
from services.budget.cost_service import Reservation
from services.claude.anthropic_service import ClaudeReply
from services.debriefs.debrief_writer import DEBRIEF_SECONDS, ClaimedDebrief, debrief_writer
from services.messaging.outgoing import Outgoing

LINK_SECONDS = 8.0
"""Time limit for the address of the channel. With the answer, it stays below the life of a reservation."""


@dataclass(frozen=True)
class UncheckedDebrief:
    """An answer of the evaluation model, not yet checked."""

    reply: ClaudeReply
    reservation: Reservation
    link_base: str
    """Address of the interview's channel, to which a message's ts is added. Empty if Slack does not give it."""


class DebriefKind(WorkKind[UUID, ClaimedDebrief, UncheckedDebrief]):
    """A debrief."""

    name = "debrief"
    at_once = 8
    """A class that ends at the same time waits for its turn."""

    def __init__(self, deps: Deps, metrics: Metrics, *, link_base: Callable[[ClaimedDebrief], Awaitable[str]]) -> None:
        self._deps = deps
        self._metrics = metrics
        self._link_base = link_base

    async def list_pending(self, db: AsyncSession, *, now: datetime) -> Collection[UUID]:
        """Return the ids of up to 50 debriefs that are due and that nobody has, oldest first.

        Those that may take a day are left out, unless their batch failed.
        """
        return await debrief_writer.list_pending(db, now=now)

    async def claim(self, db: AsyncSession, key: UUID, *, is_batch: bool = False) -> ClaimedDebrief | None:
        """Take the debrief and reserve its money, for one call or for a batch.

        Return None if another worker has it, it is done, or a gate is closed. At a closed gate the debrief waits, and
        its student gets a notice if the wait is long.
        """
        deps = self._deps
        return await debrief_writer.claim(
            db,
            key,
            rules=deps.rules,
            breaker=deps.claude.breaker,
            user_hash=deps.user_hash(key),
            now=deps.clock(),
            is_batch=is_batch,
        )

    async def perform(self, claim: ClaimedDebrief, lease_status: LeaseStatus) -> UncheckedDebrief:  # noqa: ARG002 - one call
        """Ask the evaluation model. First ask Slack for the address with which links to the interview's lines begin.

        Without an answer from Slack the address is empty, and the debrief has no links. It is asked first so that a
        paid answer does not wait for it. If the call fails, the reservation that was not used is given back. Raises a
        ClaudeError if there is no answer, and a gate's error if another attempt is not allowed.
        """
        ledger = CallLedger(self._deps, claim)
        try:
            link_base = await self._link_base(claim)
            reply, reservation = await self._deps.claude.ask(claim.ask, ledger=ledger, seconds=DEBRIEF_SECONDS)
        finally:
            await ledger.release_unused()
        assert isinstance(reservation, Reservation)
        return UncheckedDebrief(reply, reservation, link_base)

    async def record(self, db: AsyncSession, claim: ClaimedDebrief, done: UncheckedDebrief) -> bool:
        """Book the call, check the answer, and store what the transcript supports.

        The debrief is then queued for the thread, or held for the teacher with a notice to the student, as its
        assignment says. An unusable answer counts as a failed try. Return False if the lease was lost: then only the
        cost is booked.
        """
        deps = self._deps
        return await debrief_writer.record(
            db, claim, done.reply, done.reservation, link_base=done.link_base, rules=deps.rules, now=deps.clock()
        )

    async def settle(self, claim: ClaimedDebrief, done: UncheckedDebrief) -> None:
        """Book an answer that could not be recorded, so that no reservation stays open. A second call books nothing."""
        await CallLedger(self._deps, claim, has_claim=False).settle(done.reservation, done.reply.usage)

    async def fail(self, db: AsyncSession, claim: ClaimedDebrief, error: Exception, *, reference: str) -> object:
        """Store what the failure means for the debrief: a later try, a wait, or its end. The student may get a notice.

        A bug that was tried too often alerts the admins. Return the ruling, or None if the lease was lost: then nothing
        is stored.
        """
        deps = self._deps
        return await debrief_writer.record_failure(
            db, claim, error, reference=reference, rules=deps.rules, now=deps.clock()
        )

    def facts(self, claim: ClaimedDebrief) -> dict[str, object]:
        """Return the session's and the debrief's id for log lines."""
        return {"session": claim.session_id, "debrief": claim.id}

    def note_failed(self, error: Exception) -> None:
        """Count a failed attempt in the metrics."""
        self._metrics.debriefs.labels(outcome=type(error).__name__).inc()

    def note_done(self, done: UncheckedDebrief, *, is_ours: bool, seconds: float) -> None:  # noqa: ARG002 - counted, not timed
        """Count an answer in the metrics, as answered or as taken over by another worker."""
        self._metrics.debriefs.labels(outcome="answered" if is_ours else "taken over").inc()


class DebriefWorker(Worker[UUID, ClaimedDebrief, UncheckedDebrief]):
    """Worker for pending debriefs. It also asks Slack for the addresses of their interviews."""

    def __init__(
        self, deps: Deps, slack: AsyncWebClient, metrics: Metrics, *, deliver: Callable[[Outgoing], None]
    ) -> None:
        self.debriefs = DebriefKind(deps, metrics, link_base=lambda found: self.link_base(found))  # noqa: PLW0108 - looked up when it is called
        super().__init__(self.debriefs, deps, deliver=deliver)
        self._slack = slack

    async def link_base(self, evaluation: ClaimedDebrief) -> str:
        """Return the address of the interview's channel, or "" if Slack does not give it within eight seconds."""
        try:
            async with asyncio.timeout(LINK_SECONDS):
                answer = await self._slack.chat_getPermalink(
                    channel=evaluation.channel_id, message_ts=evaluation.thread_ts
                )
        except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError):
            return ""
        base, found, _ = str(answer["permalink"]).partition("/p" + evaluation.thread_ts.replace(".", ""))
        return base if found and len(base) < 255 else ""  # noqa: PLR2004 - what its column holds

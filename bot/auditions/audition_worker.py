"""Auditions as paid work, charged to the workspace's budget. A restart ends a running audition with a notice."""

import asyncio
from collections.abc import Callable, Collection
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.core.ledger import CallLedger, UnclaimedCall
from bot.core.work_kind import LeaseStatus, WorkKind
from bot.core.worker import Worker
from services.auditions.audition import ReportCard
from services.auditions.audition import audition as run_audition
from services.auditions.audition_service import ClaimedAudition, audition_service
from services.auditions.script import interviewers
from services.claude.anthropic_service import Ask
from services.common.errors import Refusal
from services.common.shielded import run_to_completion
from services.messaging.outgoing import Outgoing
from services.paid_work import gates
from services.paid_work.failures import Cause, cause_of
from services.paid_work.gates import Gate, GateClosed
from services.simulation.turn_simulation import Call
from services.workspaces.workspace_service import workspace_service

CALL_SECONDS = 60.0
PAUSES = (2.0, 10.0, 30.0)
"""Seconds between tries of a call. After the last try the audition fails."""

PASSING = frozenset({Cause.SERVICE, Gate.BUSY, Gate.BREAKER, Gate.LIMITED})
"""Causes that may pass soon. A pause of the workspace's calls that another call is probing counts too."""


class AuditionKind(WorkKind[UUID, ClaimedAudition, ReportCard]):
    """A persona's audition."""

    name = "audition"
    at_once = 1

    def __init__(self, deps: Deps) -> None:
        self._deps = deps

    async def list_pending(self, db: AsyncSession, *, now: object) -> Collection[UUID]:  # noqa: ARG002 - they wait for no time
        """Return the ids of auditions that nobody has taken, and of those whose lease has expired, oldest first.

        They are those of all workspaces.
        """
        return await audition_service.list_open(db)

    async def claim(self, db: AsyncSession, key: UUID) -> ClaimedAudition | None:
        """Take the audition. Return None if another worker has it or it has ended.

        One that a restart interrupted ends here: its report is queued for the teacher, and the result is None.
        """
        return await audition_service.claim(db, key, now=self._deps.clock())

    async def perform(self, claim: ClaimedAudition, lease_status: LeaseStatus) -> ReportCard:
        """Have the persona and its four variants interviewed by the scripts, and return the report card.

        A call that only time prevents is repeated up to three times. Each call is booked on the workspace's budget, and
        a wait that Claude asks for is stored for the workspace. Raises LeaseLostError before a call if another worker
        has the audition, and the error of a call that failed for good.
        """
        call = self._call(claim, lease_status)
        return await run_audition(claim.data, interviewers(), prompts=self._deps.prompts, model=claim.model, call=call)

    async def record(self, db: AsyncSession, claim: ClaimedAudition, done: ReportCard) -> bool:
        """Store the report card and queue it for the teacher's direct messages, once per audition.

        Return False if the lease was lost: then nothing is stored.
        """
        return await audition_service.record(db, claim, done, now=self._deps.clock())

    async def fail(self, db: AsyncSession, claim: ClaimedAudition, error: Exception, *, reference: str) -> object:
        """End the audition with the reason, and queue its report for the teacher. A bug also alerts the admins.

        A closed gate is applied to the workspace as `gates.close` says. Return the ruling, or None if the lease was
        lost: then nothing is stored.
        """
        deps = self._deps
        return await audition_service.record_failure(
            db, claim, error, reference=reference, rules=deps.rules, now=deps.clock()
        )

    def _call(self, found: ClaimedAudition, lease_status: LeaseStatus) -> Call:
        """Return a call on the workspace's budget. It is tried again while only time stands in its way."""
        deps = self._deps
        booking = UnclaimedCall(workspace_id=found.workspace_id, student_id=found.asked_by)

        async def once(ask: Ask) -> str:
            lease_status.check()
            ledger = CallLedger(deps, booking)
            reply, reservation = await deps.claude.ask(ask, ledger=ledger, seconds=CALL_SECONDS)
            await run_to_completion(ledger.settle(reservation, reply.usage))
            return reply.text

        async def call(ask: Ask) -> str:
            for pause in PAUSES:
                try:
                    return await once(ask)
                except Refusal as error:
                    if cause_of(error) not in PASSING and not _is_probed(error):
                        raise
                    await self._note_limit(found, error)
                await asyncio.sleep(pause)
            return await once(ask)

        return call

    async def _note_limit(self, found: ClaimedAudition, error: Refusal) -> None:
        """Apply a wait that Claude has just asked for to the whole workspace."""
        deps, now = self._deps, self._deps.clock()
        closed = gates.closed_by(error, model=found.model, now=now)
        if closed is None or not closed.is_news:
            return
        async with deps.database.begin(in_line=True) as db:
            workspace = await workspace_service.get_workspace(db, found.workspace_id)
            await gates.close(db, workspace, closed, rules=deps.rules, now=now)


def _is_probed(error: Refusal) -> bool:
    return isinstance(error, GateClosed) and error.kind == Gate.PAUSE


class AuditionWorker(Worker[UUID, ClaimedAudition, ReportCard]):
    """Worker for pending auditions, one at a time per process."""

    def __init__(self, deps: Deps, *, deliver: Callable[[Outgoing], None]) -> None:
        super().__init__(AuditionKind(deps), deps, deliver=deliver)

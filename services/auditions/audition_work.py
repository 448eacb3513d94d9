"""An audition as paid work: it never waits, and its teacher gets a report of how it ended."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.audition import AuditionDB, AuditionState
from models.workspace import UserDB, WorkspaceDB
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.session_messages import AuditionReport
from services.paid_work.failures import Cause
from services.paid_work.gates import Gate
from services.paid_work.rules import AUDITION
from services.paid_work.work import PaidWork

MISTAKE, INTERRUPTED = "mistake", "interrupted"
FAILURES: dict[str, str] = {
    Gate.SPENT: "budget",
    Gate.BUSY: "budget",
    Gate.UNPRICED: "unpriced",
    Gate.PAUSE: "setup",
    Cause.CONTENT: "other",
}
"""What the report says for each reason why the audition ended. Any other reason means that Claude was unreachable."""


class AuditionWork(PaidWork):
    """An audition under its lease."""

    name = "audition"
    policy = AUDITION

    def __init__(self, db: AsyncSession, workspace: WorkspaceDB, audition: AuditionDB) -> None:
        super().__init__(db, workspace, audition, model=audition.model)
        self._audition = audition

    async def give_up(self, why: str, *, now: datetime) -> None:
        """End the audition, and queue the report that says why for its teacher, who may request another."""
        await end(self.db, self._audition, AuditionState.BROKEN_OFF, failure=FAILURES.get(why, "busy"), now=now)

    async def stop(self, *, now: datetime) -> None:
        """End the audition because of a bug, and queue its report with the reference for its teacher.

        The teacher may request another.
        """
        await end(self.db, self._audition, AuditionState.BROKEN_OFF, failure=MISTAKE, now=now)


async def end(
    db: AsyncSession, audition: AuditionDB, state: AuditionState, *, failure: str | None = None, now: datetime
) -> None:
    """End an audition that is ours, free its lease, and queue the report to its teacher's DM, once per audition."""
    audition.state, audition.failure, audition.ended_at, audition.lease_until = state, failure, now, None
    teacher = await db.get_one(UserDB, audition.asked_by)
    await outbox_service.enqueue(
        db,
        AuditionReport(),
        Place(slack_user_id=teacher.slack_user_id),
        workspace_id=audition.workspace_id,
        subject_id=audition.id,
        once=f"audition:{audition.id}",
        now=now,
    )
    await db.flush()

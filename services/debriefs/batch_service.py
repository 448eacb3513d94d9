"""Debriefs that are written in a batch: sent together, checked once a minute, and each recorded separately."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.cost import ReservationDB
from models.debrief import DebriefDB, DebriefState
from models.session import MessageDB, SessionDB
from models.workspace import WorkspaceDB
from services.budget.cost_service import cost_service
from services.debriefs.debrief_service import debrief_service, names_of
from services.debriefs.debrief_writer import ClaimedDebrief, debrief_writer
from services.messaging.debrief_messages import DebriefBatched
from services.paid_work import lease

BATCH_PAUSE = timedelta(minutes=1)
"""The pause between two checks of a batch."""


class BatchService:
    """Tracks the debriefs in batches. `debrief_writer` records their answers like any others."""

    async def mark_batched(
        self, db: AsyncSession, evaluations: list[ClaimedDebrief], batch_id: str, *, now: datetime
    ) -> None:
        """Mark these debriefs as sent with a batch, due for a check in a minute. Keep their money reserved.

        Each student gets a notice, except for a later version or if it was the last notice. A debrief whose lease was
        lost meanwhile is left out: its row, its money, and its student stay as they are.
        """
        for evaluation in evaluations:
            row = await lease.change(
                db,
                evaluation.lease,
                state=DebriefState.BATCHED,
                batch_id=batch_id,
                reservation_id=evaluation.reservation.reservation_id,
                lease_until=None,
                next_try_at=now + BATCH_PAUSE,
            )
            if row is not None:
                await cost_service.keep_for_batch(db, evaluation.reservation, now=now)
                session = await db.get_one(SessionDB, row.session_id)
                await debrief_service.tell(db, session, row, DebriefBatched(**names_of(session, row)), now=now)

    async def list_batches(self, db: AsyncSession, *, now: datetime) -> list[str]:
        """Return the ids of batches of all workspaces that are due for a check, each once, in no fixed order."""
        statement = (
            select(DebriefDB.batch_id)
            .where(DebriefDB.state == DebriefState.BATCHED, DebriefDB.next_try_at <= now)
            .distinct()
        )
        return [batch_id for batch_id in (await db.execute(statement)).scalars() if batch_id]

    async def wait_for_batch(self, db: AsyncSession, batch_id: str, *, now: datetime) -> None:
        """Postpone the next check of all debriefs that wait for this batch by a minute."""
        change = update(DebriefDB).where(DebriefDB.batch_id == batch_id, DebriefDB.state == DebriefState.BATCHED)
        await db.execute(change.values(next_try_at=now + BATCH_PAUSE))

    async def list_batched(self, db: AsyncSession, batch_id: str) -> list[UUID]:
        """Return the ids of the debriefs that still wait for this batch, due for a check or not, in no fixed order."""
        statement = select(DebriefDB.id).where(DebriefDB.batch_id == batch_id, DebriefDB.state == DebriefState.BATCHED)
        return list((await db.execute(statement)).scalars())

    async def of_batch(self, db: AsyncSession, debrief_id: UUID) -> ClaimedDebrief:
        """Return a debrief with the request and reservation that it had when its batch was sent.

        Its prices are the workspace's present ones, halved. Its answer can be recorded while it still waits for a
        batch, unless a line was deleted after its money was reserved: then it is outdated. Raise NoResultFound for an
        unknown id. The debrief must have been sent with a batch.
        """
        row = await db.get_one(DebriefDB, debrief_id)
        session = await db.get_one(SessionDB, row.session_id)
        workspace = await db.get_one(WorkspaceDB, row.workspace_id)
        question = await debrief_writer.question(db, session, user_hash="")
        assert row.reservation_id is not None
        reservation = await cost_service.reservation_of_batch(db, row.reservation_id, workspace)
        is_outdated = await self._is_outdated(db, row)
        return ClaimedDebrief.of(
            row, session, question, reservation, seconds=0.0, is_away=True, is_outdated=is_outdated
        )

    async def _is_outdated(self, db: AsyncSession, row: DebriefDB) -> bool:
        """Return whether a line of the interview was deleted after its request was built."""
        reserved_at = select(ReservationDB.created_at).where(ReservationDB.id == row.reservation_id).scalar_subquery()
        deleted = exists().where(MessageDB.session_id == row.session_id, MessageDB.deleted_at >= reserved_at)
        return bool((await db.execute(select(deleted))).scalar_one())


batch_service = BatchService()

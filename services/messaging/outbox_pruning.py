"""Deletes old messages of the outbox that nothing asks for anymore."""

from datetime import datetime

from sqlalchemy import delete, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import first_id_at
from models.post import OutboxDB, OutboxState
from models.session import SessionDB, SessionStatus

BATCH = 200
_IS_SESSION_OPEN = exists().where(
    SessionDB.id == OutboxDB.session_id, SessionDB.status.in_((SessionStatus.STARTING, SessionStatus.ACTIVE))
)


async def prune_outbox(db: AsyncSession, *, before: datetime) -> int:
    """Delete at most 200 messages that were delivered or failed before this time, the oldest first. Return how many.

    Call it until it returns 0. Messages with a `dedupe_key` stay, since their row is what keeps a repeated alert from
    being sent twice. So do those of open interviews. A post that is updated later is found by the place that its
    session, assignment, or debrief has.
    """
    may_go = (
        OutboxDB.state.in_((OutboxState.DELIVERED, OutboxState.FAILED)),
        OutboxDB.dedupe_key.is_(None),
        OutboxDB.updated_at < before,
        ~_IS_SESSION_OPEN,
    )
    old = select(OutboxDB.id).where(OutboxDB.id < first_id_at(before), *may_go).order_by(OutboxDB.id).limit(BATCH)
    statement = delete(OutboxDB).where(OutboxDB.id.in_(old), *may_go).returning(OutboxDB.id)
    return len((await db.execute(statement.execution_options(synchronize_session=False))).all())

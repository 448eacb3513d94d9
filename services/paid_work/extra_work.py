"""The limit of work outside of turns: how many debriefs, rewinds, and auditions one person may start in an hour."""

import math
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession

from models.audition import AuditionDB
from models.cost import ReservationDB
from models.session import SessionDB
from services.budget.rate_limiter import HOUR, SHORTEST
from services.common.errors import Refusal
from services.common.plurals import counted

MINUTE_SECONDS = 60


class ExtraWorkError(Refusal):
    """The refusal of a rewind or an audition because the person has started too much in the last hour."""

    def __init__(self, wait: timedelta) -> None:
        minutes = counted(math.ceil(wait.total_seconds() / MINUTE_SECONDS), "minute", "minutes")
        super().__init__(f"You have started a lot in the last hour. Please try again in {minutes}.")


async def wait_for_extra_work(
    db: AsyncSession, user_id: UUID, *, most: int, now: datetime, session_id: UUID | None = None
) -> timedelta | None:
    """Return how long this person waits before another debrief, rewind, or audition. None if there is room.

    Those that were started in the last hour count together, however they ended. A debrief counts once, with its first
    try in that hour, and that of `session_id` does not count.
    """
    since = now - HOUR
    debriefs = (
        select(func.min(ReservationDB.created_at).label("at"))
        .where(
            ReservationDB.user_id == user_id,
            ReservationDB.created_at > since,
            ReservationDB.turn_id.is_(None),
            ReservationDB.session_id.is_not(None),
            ReservationDB.session_id != (session_id or UUID(int=0)),
            ReservationDB.amount_nano > 0,  # an admin's release of a charge reserves nothing
        )
        .group_by(ReservationDB.session_id)
    )
    rewinds = select(SessionDB.started_at.label("at")).where(
        SessionDB.student_id == user_id, SessionDB.branch_of.is_not(None), SessionDB.started_at > since
    )
    auditions = select(AuditionDB.created_at.label("at")).where(
        AuditionDB.asked_by == user_id, AuditionDB.created_at > since
    )
    started = union_all(debriefs, rewinds, auditions).subquery()
    blocking = select(started.c.at).order_by(started.c.at.desc()).offset(most - 1).limit(1)
    at = (await db.execute(blocking)).scalar_one_or_none()
    return None if at is None else max(at + HOUR - now, SHORTEST)


async def require_room_for_extra_work(db: AsyncSession, user_id: UUID, *, most: int, now: datetime) -> None:
    """Raise ExtraWorkError if this person has started `most` debriefs, rewinds, and auditions in the last hour."""
    wait = await wait_for_extra_work(db, user_id, most=most, now=now)
    if wait is not None:
        raise ExtraWorkError(wait)

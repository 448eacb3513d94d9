"""How many turns may leave for Claude: per person and minute, per person and hour, per workspace and hour.

What counts are the turns that were admitted, in the ledger itself: replicas share the count, and a restart forgets
nothing. A turn that is tried again counts once.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.cost import ReservationDB
from services.errors import DomainError

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


@dataclass(frozen=True)
class RateRules:
    """How many turns each window admits."""

    user_per_minute: int
    user_per_hour: int
    workspace_per_hour: int


@dataclass(frozen=True)
class RateUse:
    """How many turns were admitted in each window."""

    user_minute: int
    user_hour: int
    workspace_hour: int


class RateLimitedError(DomainError):
    """No further turn may leave until then."""

    def __init__(self, *, opens_at: datetime) -> None:
        super().__init__("That was a lot in a short time. Your words are kept; the answer comes by itself.")
        self.opens_at = opens_at


class RateLimiter:
    """Looks at all windows before anything is taken. Call it where admissions are serialised."""

    async def check_limit(
        self,
        db: AsyncSession,
        *,
        user_id: UUID,
        workspace_id: UUID,
        turn_id: UUID | None,
        rules: RateRules,
        now: datetime,
    ) -> tuple[bool, timedelta]:
        """Whether one more turn may leave, and else how long until it may."""
        windows = (
            (ReservationDB.user_id == user_id, MINUTE, rules.user_per_minute),
            (ReservationDB.user_id == user_id, HOUR, rules.user_per_hour),
            (ReservationDB.workspace_id == workspace_id, HOUR, rules.workspace_per_hour),
        )
        waits = [
            await self._wait(db, whose, turn_id=turn_id, window=window, limit=limit, now=now)
            for whose, window, limit in windows
        ]
        longest = max(waits)
        return longest <= timedelta(0), longest

    async def usage(self, db: AsyncSession, *, user_id: UUID, workspace_id: UUID, now: datetime) -> RateUse:
        """How full the windows are."""
        mine, ours = ReservationDB.user_id == user_id, ReservationDB.workspace_id == workspace_id
        return RateUse(
            user_minute=await self._count(db, mine, since=now - MINUTE),
            user_hour=await self._count(db, mine, since=now - HOUR),
            workspace_hour=await self._count(db, ours, since=now - HOUR),
        )

    async def _wait(
        self,
        db: AsyncSession,
        whose: ColumnElement[bool],
        *,
        turn_id: UUID | None,
        window: timedelta,
        limit: int,
        now: datetime,
    ) -> timedelta:
        """How long until the window has room; zero when it has."""
        admitted = (
            select(func.min(ReservationDB.created_at).label("at"))
            .where(whose, ReservationDB.created_at > now - window, ReservationDB.turn_id != turn_id)
            .group_by(ReservationDB.turn_id)
            .subquery()
        )
        # The limit-th newest admission has to leave the window before another may come.
        statement = select(admitted.c.at).order_by(admitted.c.at.desc()).offset(limit - 1).limit(1)
        blocking: datetime | None = (await db.execute(statement)).scalar_one_or_none()
        return max(blocking + window - now, timedelta(milliseconds=1)) if blocking is not None else timedelta(0)

    async def _count(self, db: AsyncSession, whose: ColumnElement[bool], *, since: datetime) -> int:
        statement = select(func.count(func.distinct(ReservationDB.turn_id))).where(
            whose, ReservationDB.created_at > since
        )
        return (await db.execute(statement)).scalar_one()


rate_limiter = RateLimiter()

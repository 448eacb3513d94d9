"""Rate limits for turns: per person and minute, per person and hour, and per workspace and hour.

They count the admitted turns in the ledger itself. So replicas share the count, and a restart loses nothing. A turn
that is tried again counts once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, Integer, ScalarSelect, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.cost import ReservationDB

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
SHORTEST = timedelta(milliseconds=1)


@dataclass(frozen=True)
class RateRules:
    """The number of turns that each time window admits."""

    user_per_minute: int
    user_per_hour: int
    workspace_per_hour: int
    extra_per_hour: int = 30
    """The debriefs, rewinds, and auditions of one person, together."""


@dataclass(frozen=True)
class RateUse:
    """The number of turns that were admitted in each time window."""

    user_minute: int
    user_hour: int
    workspace_hour: int


def _blocking(number: int, whose: ColumnElement[bool]) -> ScalarSelect[datetime]:
    """Return a query for the admission that must leave the window before the next one, NULL while there is room."""
    admitted = (
        select(func.min(ReservationDB.created_at).label("at"))
        .where(
            whose, ReservationDB.created_at > bindparam(f"since{number}"), ReservationDB.turn_id != bindparam("turn")
        )
        .group_by(ReservationDB.turn_id)
        .subquery()
    )
    newest_first = admitted.c.at.desc()
    room: BindParameter[int] = bindparam(f"room{number}", type_=Integer)
    return select(admitted.c.at).order_by(newest_first).offset(room).limit(1).scalar_subquery()


_MINE, _OURS = ReservationDB.user_id == bindparam("user"), ReservationDB.workspace_id == bindparam("workspace")
_BLOCKING = select(*(_blocking(number, whose) for number, whose in enumerate((_MINE, _MINE, _OURS))))


class RateLimiter:
    """Checks all time windows before a turn is admitted. Call it where admissions run one after another."""

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
        """Return whether one more turn may start, and if not, how long to wait. Change nothing.

        If several windows are full, the wait is the longest of theirs. Earlier tries of the same turn do not count, and
        neither do debriefs and auditions.
        """
        windows = (
            (MINUTE, rules.user_per_minute),
            (HOUR, rules.user_per_hour),
            (HOUR, rules.workspace_per_hour),
        )
        facts: dict[str, object] = {"user": user_id, "workspace": workspace_id, "turn": turn_id or UUID(int=0)}
        for number, (window, limit) in enumerate(windows):
            facts |= {f"since{number}": now - window, f"room{number}": limit - 1}
        found: Sequence[datetime | None] = (await db.execute(_BLOCKING, facts)).one()
        waits = [at + window - now for at, (window, _) in zip(found, windows, strict=True) if at is not None]
        longest = max((max(wait, SHORTEST) for wait in waits), default=timedelta(0))
        return not waits, longest

    async def usage(self, db: AsyncSession, *, user_id: UUID, workspace_id: UUID, now: datetime) -> RateUse:
        """Return how many turns the user started in the last minute and hour, and the workspace in the last hour.

        A turn that was tried several times counts once. Debriefs and auditions do not count.
        """
        mine, ours = ReservationDB.user_id == user_id, ReservationDB.workspace_id == workspace_id
        return RateUse(
            user_minute=await self._count(db, mine, since=now - MINUTE),
            user_hour=await self._count(db, mine, since=now - HOUR),
            workspace_hour=await self._count(db, ours, since=now - HOUR),
        )

    async def _count(self, db: AsyncSession, whose: ColumnElement[bool], *, since: datetime) -> int:
        statement = select(func.count(func.distinct(ReservationDB.turn_id))).where(
            whose, ReservationDB.created_at > since
        )
        return (await db.execute(statement)).scalar_one()


rate_limiter = RateLimiter()

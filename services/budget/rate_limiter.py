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
WINDOWS = (MINUTE, HOUR, HOUR)
"""Of one person, of the same person, and of the workspace."""

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
        self, db: AsyncSession, user_id: UUID, workspace_id: UUID, turn_id: UUID, *, rules: RateRules, now: datetime
    ) -> timedelta | None:
        """Return how long one more turn has to wait, or None if it may start. Change nothing.

        If several windows are full, the wait is the longest of theirs. Earlier tries of the same turn do not count, and
        neither do debriefs and auditions.
        """
        facts = {"user": user_id, "workspace": workspace_id, "turn": turn_id, **_edges(rules, now)}
        blocking: Sequence[datetime | None] = (await db.execute(_BLOCKING, facts)).one()
        return _longest_wait(blocking, now)

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


def _edges(rules: RateRules, now: datetime) -> dict[str, object]:
    """Return where each window begins, and how many admissions it has room for besides the next one."""
    limits = (rules.user_per_minute, rules.user_per_hour, rules.workspace_per_hour)
    edges: dict[str, object] = {}
    for number, (window, limit) in enumerate(zip(WINDOWS, limits, strict=True)):
        edges |= {f"since{number}": now - window, f"room{number}": limit - 1}
    return edges


def _longest_wait(blocking: Sequence[datetime | None], now: datetime) -> timedelta | None:
    """Return when the last of the blocking admissions leaves its window, or None if none blocks."""
    waits = [at + window - now for at, window in zip(blocking, WINDOWS, strict=True) if at is not None]
    return max(*waits, SHORTEST) if waits else None


rate_limiter = RateLimiter()

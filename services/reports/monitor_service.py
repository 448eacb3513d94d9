"""What runs now and what it costs, for admins. Each figure is one aggregate over an index."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import case, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.base import first_id_at
from models.cost import CostEntryDB, CostKind, ReservationDB
from models.replica import ReplicaDB
from models.section import CourseSectionDB
from models.session import MessageDB, SessionDB, TurnDB, TurnState
from models.workspace import UserDB
from services.reports.cost_ledger import Purpose
from services.storage.upsert import insert_once

TRAFFIC, RESPONSES = timedelta(minutes=5), timedelta(hours=1)
ALIVE, FORGOTTEN = timedelta(seconds=45), timedelta(days=1)
MOST_RESPONSES = 2000
PAGE = 20
_CALLS = func.count().filter(CostEntryDB.releases_id.is_(None))
"""A release of a charge is a line of the ledger, too, but no call."""

_PURPOSE = case(
    (CostEntryDB.session_id.is_not(None), Purpose.TEST_RUNS.value),
    (ReservationDB.purpose == CostKind.QUESTION.value, Purpose.QUESTIONS.value),
    else_=Purpose.AUDITIONS.value,
)
"""What a call outside of sections was for."""


@dataclass(frozen=True)
class Traffic:
    """How busy practice is in a workspace. Times are in seconds, and None without an answer in the last hour.

    `messages_per_minute` is over the last five minutes. `answers` is the number of measured answers, at most 2,000.
    """

    messages_per_minute: float
    answers: int
    median_seconds: float | None
    slowest_seconds: float | None
    """The 95th percentile."""


@dataclass(frozen=True)
class CostShare:
    """What one section or student has cost in a day. Costs of none of them are named by their `purpose` alone.

    `calls` does not count releases of charges, but their negative cost is in the sum.
    """

    name: str | None
    purpose: str | None
    cost_nano: int
    calls: int


class MonitorService:
    """Reads the figures for the monitor, and stores the heartbeats of processes."""

    async def beat(
        self,
        db: AsyncSession,
        name: str,
        *,
        breaker: str,
        errors: Sequence[dict[str, str]],
        started_at: datetime,
        now: datetime,
    ) -> None:
        """Store the process's heartbeat, and delete processes that have been silent for a day.

        `started_at` is stored by the first heartbeat under this name, and not changed by later ones.
        """
        facts = {"seen_at": now, "breaker": breaker, "errors": {"last": list(errors)}}
        await insert_once(db, ReplicaDB, {"name": name, "started_at": started_at, **facts}, unique=("name",))
        await db.execute(update(ReplicaDB).where(ReplicaDB.name == name).values(**facts))
        await db.execute(delete(ReplicaDB).where(ReplicaDB.seen_at < now - FORGOTTEN))

    async def leave(self, db: AsyncSession, name: str) -> None:
        """Delete the row of a process that has stopped. Do nothing if there is none."""
        await db.execute(delete(ReplicaDB).where(ReplicaDB.name == name))

    async def list_replicas(self, db: AsyncSession, *, limit: int = 20) -> Sequence[ReplicaDB]:
        """Return at most `limit` stored processes, most recently seen first. `beat` deletes those of earlier days."""
        return (await db.execute(select(ReplicaDB).order_by(ReplicaDB.seen_at.desc()).limit(limit))).scalars().all()

    async def traffic(self, db: AsyncSession, workspace_id: UUID, *, now: datetime) -> Traffic:
        """Return the messages of the last five minutes and the response times of the last hour, found by id.

        Messages of students and clients count. Greetings have no response time. At most the 2,000 newest answers are
        measured.
        """
        counted = (
            select(func.count())
            .select_from(MessageDB)
            .join(SessionDB, SessionDB.id == MessageDB.session_id)
            .where(MessageDB.id >= first_id_at(now - TRAFFIC), SessionDB.workspace_id == workspace_id)
        )
        messages = (await db.execute(counted)).scalar_one()
        answered = (
            select(TurnDB.created_at, TurnDB.answered_at)
            .join(SessionDB, SessionDB.id == TurnDB.session_id)
            .where(
                TurnDB.id >= first_id_at(now - RESPONSES),
                TurnDB.state == TurnState.ANSWERED,
                TurnDB.number > 0,
                TurnDB.answered_at.is_not(None),
                SessionDB.workspace_id == workspace_id,
            )
            .order_by(TurnDB.id.desc())
            .limit(MOST_RESPONSES)
        )
        seconds = [max(0.0, (end - begin).total_seconds()) for begin, end in (await db.execute(answered)).all() if end]
        return Traffic(
            messages_per_minute=messages / (TRAFFIC.total_seconds() / 60),
            answers=len(seconds),
            median_seconds=statistics.median(seconds) if seconds else None,
            slowest_seconds=_percentile(seconds, 0.95),
        )

    async def list_section_costs(self, db: AsyncSession, daily_cost_id: UUID, *, page: int = 0) -> list[CostShare]:
        """Return a page of 20 sections' costs on that day, highest first, and a 21st row if there is another page.

        Test runs, auditions, and questions to Claude are rows of their own. Only entries that are still in the ledger
        count.
        """
        purpose = case((CourseSectionDB.id.is_(None), _PURPOSE))
        statement = (
            select(func.max(CourseSectionDB.name), purpose, func.sum(CostEntryDB.cost_nano), _CALLS)
            .select_from(CostEntryDB)
            .outerjoin(SessionDB, SessionDB.id == CostEntryDB.session_id)
            .outerjoin(ReservationDB, ReservationDB.id == CostEntryDB.reservation_id)
            .outerjoin(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
            .outerjoin(CourseSectionDB, CourseSectionDB.id == AssignmentDB.section_id)
            .where(CostEntryDB.daily_cost_id == daily_cost_id)
            .group_by(CourseSectionDB.id, purpose)
            .order_by(func.sum(CostEntryDB.cost_nano).desc(), CourseSectionDB.id)
        )
        return await self._shares(db, statement.offset(page * PAGE).limit(PAGE + 1))

    async def list_student_costs(self, db: AsyncSession, daily_cost_id: UUID, *, page: int = 0) -> list[CostShare]:
        """Return a page of 20 students' costs (by Slack id) on that day, highest first, and a 21st row if any is left.

        Auditions and questions to Claude are rows of their own. Only entries that are still in the ledger count.
        """
        purpose = case((UserDB.id.is_(None), _PURPOSE))
        statement = (
            select(func.max(UserDB.slack_user_id), purpose, func.sum(CostEntryDB.cost_nano), _CALLS)
            .select_from(CostEntryDB)
            .outerjoin(SessionDB, SessionDB.id == CostEntryDB.session_id)
            .outerjoin(ReservationDB, ReservationDB.id == CostEntryDB.reservation_id)
            .outerjoin(UserDB, UserDB.id == SessionDB.student_id)
            .where(CostEntryDB.daily_cost_id == daily_cost_id)
            .group_by(UserDB.id, purpose)
            .order_by(func.sum(CostEntryDB.cost_nano).desc(), UserDB.id)
        )
        return await self._shares(db, statement.offset(page * PAGE).limit(PAGE + 1))

    async def _shares(self, db: AsyncSession, statement: object) -> list[CostShare]:
        rows = (await db.execute(statement)).all()  # type: ignore[call-overload] # a Select of four columns
        return [CostShare(name, purpose, int(cost), int(calls)) for name, purpose, cost, calls in rows]


def _percentile(values: list[float], share: float) -> float | None:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else None


monitor_service = MonitorService()

"""What paid calls have cost, from the ledger's lines and from the totals of days whose lines were deleted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Select, and_, case, cast, func, literal, null, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.assignment import AssignmentDB
from models.cost import CostEntryDB, CostKind, CostTotalDB, DailyCostDB, ReservationDB, all_input_tokens
from models.section import CourseSectionDB
from models.session import SessionDB
from models.workspace import UserDB


class Purpose(StrEnum):
    """What money was spent on, as admins read it."""

    INTERVIEWS = "Interviews"
    DEBRIEFS = "Debriefs"
    TEST_RUNS = "Test runs"
    AUDITIONS = "Auditions"
    QUESTIONS = "Questions to Claude"


@dataclass(frozen=True)
class CostRow:
    """What calls of one purpose have cost, by day, assignment, and teacher. The cost is in nano-dollars.

    Without a section, it is what the teacher asked for: a test run, an audition, or a question to Claude. A section
    without an assignment is a total of an older version. `day` is None for the sum of several days.
    """

    day: date | None
    section_id: UUID | None
    section: str | None
    assignment_id: UUID | None
    assignment: str | None
    teacher_id: UUID | None
    teacher: str
    purpose: Purpose
    calls: int
    tokens_in: int
    tokens_out: int
    cost_nano: int


_OF_SECTIONS = {CostKind.TURN: Purpose.INTERVIEWS, CostKind.DEBRIEF: Purpose.DEBRIEFS}
_OUTSIDE = {CostKind.AUDITION: Purpose.AUDITIONS, CostKind.QUESTION: Purpose.QUESTIONS}
_Charge, _Teacher = aliased(CostEntryDB), aliased(UserDB)
_SUMS = ("calls", "tokens_in", "tokens_out", "cost_nano")


class CostLedger:
    """Adds up what calls have cost. A released charge counts against the day that it was charged to."""

    async def rows(
        self, db: AsyncSession, workspace_id: UUID, *, since: date, until: date, is_by_day: bool
    ) -> list[CostRow]:
        """Return the costs of these days, the first and the last included, by day or in total.

        The rows add up to what the days have spent. It is one statement. It does not check permissions.
        """
        found = (await db.execute(_rows(workspace_id, since, until, is_by_day=is_by_day))).all()
        return [_row(row) for row in found]

    async def spent_by_day(self, db: AsyncSession, workspace_id: UUID, *, since: date) -> Sequence[tuple[date, int]]:
        """Return each cost day from `since` on with what it has spent, in nano-dollars, earliest first."""
        statement = (
            select(DailyCostDB.day, DailyCostDB.spent_nano)
            .where(DailyCostDB.workspace_id == workspace_id, DailyCostDB.day >= since)
            .order_by(DailyCostDB.day)
        )
        return [(day, spent) for day, spent in (await db.execute(statement)).all()]

    async def first_and_last_day(self, db: AsyncSession, workspace_id: UUID) -> tuple[date, date] | None:
        """Return the workspace's first and latest cost day, or None if there is none."""
        statement = select(func.min(DailyCostDB.day), func.max(DailyCostDB.day)).where(
            DailyCostDB.workspace_id == workspace_id
        )
        first, last = (await db.execute(statement)).one()
        return None if first is None else (first, last)


def _rows(workspace_id: UUID, since: date, until: date, *, is_by_day: bool) -> Select[Any]:
    lines = union_all(_entries(workspace_id, since, until), _totals(workspace_id, since, until)).subquery()
    day = lines.c.day if is_by_day else null()
    place = (
        day.label("day"),
        lines.c.section_id,
        CourseSectionDB.name.label("section"),
        lines.c.assignment_id,
        AssignmentDB.title.label("assignment"),
        _Teacher.id.label("teacher_id"),
        _Teacher.display_name.label("teacher"),
        lines.c.kind,
    )
    sums = (cast(func.sum(lines.c[name]), BigInteger).label(name) for name in _SUMS)
    groups = [column for column in place if is_by_day or column.name != "day"]
    return (
        select(*place, *sums)
        .select_from(lines)
        .outerjoin(CourseSectionDB, CourseSectionDB.id == lines.c.section_id)
        .outerjoin(AssignmentDB, AssignmentDB.id == lines.c.assignment_id)
        .outerjoin(_Teacher, _Teacher.id == func.coalesce(CourseSectionDB.teacher_id, lines.c.user_id))
        .group_by(*groups)
        .order_by(*groups)
    )


def _entries(workspace_id: UUID, since: date, until: date) -> Select[Any]:
    """Return the lines of the ledger. A line that takes a charge back belongs to whom the charge belongs."""
    entry = CostEntryDB
    kind = case(
        (entry.turn_id.is_not(None), CostKind.TURN.value),
        (entry.session_id.is_not(None), CostKind.DEBRIEF.value),
        else_=func.coalesce(ReservationDB.purpose, CostKind.AUDITION.value),
    )
    asked_by = case((SessionDB.assignment_id.is_(None), func.coalesce(SessionDB.student_id, ReservationDB.user_id)))
    return (
        select(
            DailyCostDB.day.label("day"),
            AssignmentDB.section_id.label("section_id"),
            SessionDB.assignment_id.label("assignment_id"),
            asked_by.label("user_id"),
            kind.label("kind"),
            case((entry.releases_id.is_(None), literal(1)), else_=literal(0)).label("calls"),
            all_input_tokens(entry).label("tokens_in"),
            entry.output_tokens.label("tokens_out"),
            entry.cost_nano.label("cost_nano"),
        )
        .join(DailyCostDB, DailyCostDB.id == entry.daily_cost_id)
        .outerjoin(SessionDB, SessionDB.id == entry.session_id)
        .outerjoin(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
        .outerjoin(_Charge, _Charge.id == entry.releases_id)
        .outerjoin(
            ReservationDB,
            and_(
                entry.session_id.is_(None),
                ReservationDB.id == func.coalesce(_Charge.reservation_id, entry.reservation_id),
            ),
        )
        .where(*_days(workspace_id, since, until))
    )


def _totals(workspace_id: UUID, since: date, until: date) -> Select[*tuple[Any, ...]]:
    total = CostTotalDB
    return (
        select(
            DailyCostDB.day.label("day"),
            total.section_id.label("section_id"),
            total.assignment_id.label("assignment_id"),
            total.user_id.label("user_id"),
            total.kind.label("kind"),
            total.calls.label("calls"),
            all_input_tokens(total).label("tokens_in"),
            total.output_tokens.label("tokens_out"),
            total.cost_nano.label("cost_nano"),
        )
        .join(DailyCostDB, DailyCostDB.id == total.daily_cost_id)
        .where(*_days(workspace_id, since, until))
    )


def _days(workspace_id: UUID, since: date, until: date) -> tuple[Any, ...]:
    return DailyCostDB.workspace_id == workspace_id, DailyCostDB.day >= since, DailyCostDB.day <= until


def _row(row: Any) -> CostRow:
    kind = CostKind(row.kind)
    purpose = _OF_SECTIONS.get(kind) if row.section_id else _OUTSIDE.get(kind, Purpose.TEST_RUNS)
    return CostRow(
        day=row.day,
        section_id=row.section_id,
        section=row.section,
        assignment_id=row.assignment_id,
        assignment=row.assignment,
        teacher_id=row.teacher_id,
        teacher=row.teacher or "",
        purpose=purpose or Purpose.INTERVIEWS,
        calls=int(row.calls),
        tokens_in=int(row.tokens_in),
        tokens_out=int(row.tokens_out),
        cost_nano=int(row.cost_nano),
    )


cost_ledger = CostLedger()

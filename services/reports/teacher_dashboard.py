"""What waits for a teacher: debriefs to release, assignments that are due soon, and students who rated low."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB, AssignmentStatus
from models.debrief import DebriefDB
from models.feedback import RatingDB
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.session import COUNTS, SessionDB
from models.workspace import UserDB
from services.courses.section_service import section_service
from services.debriefs.debrief_review import debrief_review, waiting

LISTED = 3
"""Rows of each kind. A number says how many there are."""

DUE_WITHIN = timedelta(hours=48)
LOW, RATED_WITHIN = 3, timedelta(days=7)
"""A rating below this is low, and counts for so long."""


@dataclass(frozen=True)
class HeldDebriefs:
    """The debriefs of an assignment that wait for a teacher's review."""

    assignment_id: UUID
    title: str
    section: str
    debriefs: int
    to_check: int = 0
    """How many of them have a score that contradicts the counts. *Release all* leaves them out."""


@dataclass(frozen=True)
class DueAssignment:
    """A published assignment that is due soon. `done` are the current students who have practiced in it."""

    assignment_id: UUID
    section_id: UUID
    title: str
    section: str
    due_at: datetime
    students: int
    done: int


@dataclass(frozen=True)
class LowRatings:
    """The current students of a section who gave a low rating in the last days."""

    section_id: UUID
    section: str
    students: int


@dataclass(frozen=True)
class TeacherDashboard:
    """What waits for a teacher, at most three rows of each kind."""

    held: list[HeldDebriefs]
    due: list[DueAssignment]
    low: list[LowRatings]
    all_held: int = 0
    """The number of debriefs that wait, also those of assignments that are not listed."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not (self.held or self.due or self.low)


class TeacherDashboards:
    """Reads what waits with one statement for each kind."""

    async def read(self, db: AsyncSession, teacher: UserDB, *, now: datetime) -> TeacherDashboard:
        """Return what waits in the sections that the person teaches. A student gets an empty one.

        Debriefs of closed sections wait too. Due assignments and ratings are those of open sections.
        """
        mine = section_service.managed_by(teacher)
        held, all_held = await self._held(db, mine)
        return TeacherDashboard(held, await self._due(db, mine, now=now), await self._low(db, mine, now=now), all_held)

    async def _held(self, db: AsyncSession, mine: ColumnElement[bool]) -> tuple[list[HeldDebriefs], int]:
        statement = (
            select(
                AssignmentDB.id,
                AssignmentDB.title,
                CourseSectionDB.name,
                func.count().label("debriefs"),
                func.sum(func.count()).over().label("total"),
            )
            .join(DebriefDB, DebriefDB.assignment_id == AssignmentDB.id)
            .join(CourseSectionDB, CourseSectionDB.id == AssignmentDB.section_id)
            .where(mine, AssignmentDB.deleted_at.is_(None), *waiting())
            .group_by(AssignmentDB.id, AssignmentDB.title, CourseSectionDB.name)
            .order_by(func.count().desc(), AssignmentDB.title, AssignmentDB.id)
            .limit(LISTED)
        )
        rows = (await db.execute(statement)).all()
        if not rows:
            return [], 0
        to_check = await debrief_review.count_to_check(db, [row.id for row in rows])
        held = [HeldDebriefs(row.id, row.title, row.name, row.debriefs, to_check[row.id]) for row in rows]
        return held, int(rows[0].total)

    async def _due(self, db: AsyncSession, mine: ColumnElement[bool], *, now: datetime) -> list[DueAssignment]:
        enrolled = (
            select(func.count())
            .where(SectionEnrollmentDB.section_id == AssignmentDB.section_id, SectionEnrollmentDB.left_at.is_(None))
            .correlate(AssignmentDB)
            .scalar_subquery()
        )
        done = (
            select(func.count(SessionDB.student_id.distinct()))
            .join(SectionEnrollmentDB, SectionEnrollmentDB.student_id == SessionDB.student_id)
            .where(
                SessionDB.assignment_id == AssignmentDB.id,
                SectionEnrollmentDB.section_id == AssignmentDB.section_id,
                SectionEnrollmentDB.left_at.is_(None),
                COUNTS,
            )
            .correlate(AssignmentDB)
            .scalar_subquery()
        )
        statement = (
            select(
                AssignmentDB.id,
                AssignmentDB.section_id,
                AssignmentDB.title,
                CourseSectionDB.name,
                AssignmentDB.due_at,
                enrolled,
                done,
            )
            .join(CourseSectionDB, CourseSectionDB.id == AssignmentDB.section_id)
            .where(mine, CourseSectionDB.closed_at.is_(None), AssignmentDB.deleted_at.is_(None))
            .where(*due_soon(now))
            .order_by(AssignmentDB.due_at, AssignmentDB.id)
            .limit(LISTED)
        )
        return [DueAssignment(*row) for row in (await db.execute(statement)).all()]

    async def _low(self, db: AsyncSession, mine: ColumnElement[bool], *, now: datetime) -> list[LowRatings]:
        students = func.count(SessionDB.student_id.distinct())
        statement = (
            select(CourseSectionDB.id, CourseSectionDB.name, students)
            .join(AssignmentDB, AssignmentDB.section_id == CourseSectionDB.id)
            .join(SessionDB, SessionDB.assignment_id == AssignmentDB.id)
            .join(RatingDB, RatingDB.session_id == SessionDB.id)
            .join(SectionEnrollmentDB, SectionEnrollmentDB.student_id == SessionDB.student_id)
            .where(mine, CourseSectionDB.closed_at.is_(None), AssignmentDB.deleted_at.is_(None))
            .where(SectionEnrollmentDB.section_id == CourseSectionDB.id, SectionEnrollmentDB.left_at.is_(None))
            .where(*rated_low(now))
            .group_by(CourseSectionDB.id, CourseSectionDB.name)
            .order_by(students.desc(), CourseSectionDB.name, CourseSectionDB.id)
            .limit(LISTED)
        )
        return [LowRatings(*row) for row in (await db.execute(statement)).all()]


def due_soon(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Return the SQL conditions for a published assignment that is due within 48 hours."""
    is_soon = AssignmentDB.due_at <= now + DUE_WITHIN
    return AssignmentDB.status == AssignmentStatus.PUBLISHED, AssignmentDB.due_at > now, is_soon


def rated_low(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Return the SQL conditions for a low rating of the last days."""
    return RatingDB.score < LOW, RatingDB.updated_at > now - RATED_WITHIN


teacher_dashboards = TeacherDashboards()

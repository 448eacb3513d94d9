"""The numbers of sections: one query for one section, or for all of a teacher's. Zeros are included."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, and_, case, cast, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB, AssignmentStatus
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.session import COUNTS, SessionDB, SessionStatus
from models.workspace import UserDB
from services.courses.section_service import section_service


@dataclass(frozen=True)
class SectionStats:
    """The practice in a section, also in its deleted assignments. Test runs belong to no assignment and do not count.

    `assignments` are those that were not deleted, in any status, and `open_assignments` the published ones. Costs are
    in nano-dollars, and those of rewinds and of interviews without a word are included.
    """

    section_id: UUID
    name: str
    channel_id: str
    students: int
    practiced: int
    """The current students who have said something in at least one interview."""
    assignments: int
    open_assignments: int
    attempts: int
    """The interviews in which the student has said something."""
    running: int
    last_activity_at: datetime | None
    cost_nano: int
    closed_at: datetime | None = None


@dataclass(frozen=True)
class Attempts:
    """A student's attempts with one client of one assignment, in which they said something."""

    used: int
    latest: UUID | None
    """The latest session in which they said something."""


class StatsService:
    """Counts with GROUP BY, never row by row."""

    async def section_stats(self, db: AsyncSession, section: CourseSectionDB) -> SectionStats:
        """Return the numbers of one section, open or closed, with zeros where nothing happened.

        Deleted assignments are not counted, but the practice in them is. It does not check permissions.
        """
        return (await self._stats(db, CourseSectionDB.id == section.id, limit=1, offset=0))[0]

    async def all_section_stats(
        self, db: AsyncSession, *, by: UserDB, limit: int = 100, offset: int = 0, with_closed: bool = False
    ) -> list[SectionStats]:
        """Return the numbers of at most `limit` sections that the teacher owns or co-teaches, by name.

        Closed sections are left out, or come last if `with_closed` is true. It does not check the person's role.
        """
        is_open = CourseSectionDB.closed_at.is_(None)
        mine = and_(section_service.taught_by(by), true() if with_closed else is_open)
        return await self._stats(db, mine, limit=limit, offset=offset)

    async def attempts_of(
        self, db: AsyncSession, student: UserDB, assignment_ids: Sequence[UUID]
    ) -> dict[tuple[UUID, UUID], Attempts]:
        """Return the student's attempts in these assignments by assignment and client, without pairs that have none.

        Only attempts in which the student said something count, running ones too. Rewinds count only if their
        assignment says so.
        """
        ranked = (
            select(
                SessionDB.assignment_id,
                SessionDB.client_id,
                SessionDB.id,
                func.count().over(partition_by=(SessionDB.assignment_id, SessionDB.client_id)).label("used"),
                func.row_number()
                .over(
                    partition_by=(SessionDB.assignment_id, SessionDB.client_id),
                    order_by=(SessionDB.started_at.desc(), SessionDB.id.desc()),
                )
                .label("rank"),
            )
            .where(
                SessionDB.student_id == student.id,
                SessionDB.assignment_id.in_(assignment_ids),
                COUNTS,
            )
            .subquery()
        )
        statement = select(ranked).where(ranked.c.rank == 1)
        rows = (await db.execute(statement)).all()
        return {(row.assignment_id, row.client_id): Attempts(used=row.used, latest=row.id) for row in rows}

    async def _stats(
        self, db: AsyncSession, which: ColumnElement[bool], *, limit: int, offset: int
    ) -> list[SectionStats]:
        students = (
            select(SectionEnrollmentDB.section_id, func.count().label("students"))
            .where(SectionEnrollmentDB.left_at.is_(None))
            .group_by(SectionEnrollmentDB.section_id)
            .subquery()
        )
        is_published = AssignmentDB.status == AssignmentStatus.PUBLISHED
        work = (
            select(
                AssignmentDB.section_id,
                func.count().label("assignments"),
                func.sum(case((is_published, 1), else_=0)).label("open_assignments"),
            )
            .where(AssignmentDB.deleted_at.is_(None))
            .group_by(AssignmentDB.section_id)
            .subquery()
        )
        said = COUNTS
        is_running = SessionDB.status.in_((SessionStatus.STARTING, SessionStatus.ACTIVE))
        practice = (
            select(
                AssignmentDB.section_id,
                func.count(case((said, SessionDB.id))).label("attempts"),
                func.count(
                    case((and_(said, SectionEnrollmentDB.left_at.is_(None)), SectionEnrollmentDB.student_id)).distinct()
                ).label("practiced"),
                func.count(case((is_running, SessionDB.id))).label("running"),
                func.max(case((said, SessionDB.last_activity_at))).label("last_activity_at"),
                func.sum(SessionDB.cost_nano).label("cost_nano"),
            )
            .join(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
            .outerjoin(
                SectionEnrollmentDB,
                and_(
                    SectionEnrollmentDB.section_id == AssignmentDB.section_id,
                    SectionEnrollmentDB.student_id == SessionDB.student_id,
                ),
            )
            .group_by(AssignmentDB.section_id)
            .subquery()
        )
        statement = (
            select(
                CourseSectionDB.id,
                CourseSectionDB.name,
                CourseSectionDB.channel_id,
                func.coalesce(students.c.students, 0),
                func.coalesce(practice.c.practiced, 0),
                func.coalesce(work.c.assignments, 0),
                func.coalesce(work.c.open_assignments, 0),
                func.coalesce(practice.c.attempts, 0),
                func.coalesce(practice.c.running, 0),
                practice.c.last_activity_at,
                cast(func.coalesce(practice.c.cost_nano, 0), BigInteger),
                CourseSectionDB.closed_at,
            )
            .outerjoin(students, students.c.section_id == CourseSectionDB.id)
            .outerjoin(work, work.c.section_id == CourseSectionDB.id)
            .outerjoin(practice, practice.c.section_id == CourseSectionDB.id)
            .where(which)
            .order_by(CourseSectionDB.closed_at.is_not(None), CourseSectionDB.name, CourseSectionDB.id)
            .limit(limit)
            .offset(offset)
        )
        rows = (await db.execute(statement)).all()
        return [SectionStats(*row) for row in rows]


stats_service = StatsService()

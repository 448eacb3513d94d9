"""The number of things that a destructive act affects, for the question before it."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentClientDB, AssignmentDB, AssignmentStatus
from models.debrief import DebriefDB
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.session import SessionDB
from models.workspace import UserDB
from services.courses.section_service import section_service
from services.debriefs.debrief_review import waiting
from services.interviews.session_service import OPEN


@dataclass(frozen=True)
class Impact:
    """The number of things of each kind that an act affects. What an act never touches stays 0.

    `running` are the interviews that are not over. `interviews` are those and the finished ones in which the student
    said something. `debriefs` are written and wait for a teacher's review.
    """

    sections: int = 0
    students: int = 0
    assignments: int = 0
    interviews: int = 0
    running: int = 0
    debriefs: int = 0


class ImpactService:
    """Counts with one statement for each question. It does not check permissions."""

    async def of_section(self, db: AsyncSession, section_id: UUID) -> Impact:
        """Return what closing the section affects: its students, published assignments, interviews, and debriefs."""
        here = select(AssignmentDB.id).where(AssignmentDB.section_id == section_id)
        published = (AssignmentDB.section_id == section_id, AssignmentDB.status == AssignmentStatus.PUBLISHED)
        return await _counted(
            db,
            students=_enrolled(SectionEnrollmentDB.section_id == section_id),
            assignments=_count(AssignmentDB).where(*published, AssignmentDB.deleted_at.is_(None)),
            **_practice(SessionDB.assignment_id.in_(here)),
            debriefs=_count(DebriefDB).where(DebriefDB.assignment_id.in_(here), *waiting()),
        )

    async def of_assignment(self, db: AsyncSession, assignment_id: UUID) -> Impact:
        """Return what unpublishing or deleting the assignment affects: its interviews and debriefs."""
        return await _counted(
            db,
            **_practice(SessionDB.assignment_id == assignment_id),
            debriefs=_count(DebriefDB).where(DebriefDB.assignment_id == assignment_id, *waiting()),
        )

    async def of_enrollment(self, db: AsyncSession, section_id: UUID, student_id: UUID) -> Impact:
        """Return what removing the student from the section affects: their interviews there."""
        here = select(AssignmentDB.id).where(AssignmentDB.section_id == section_id)
        return await _counted(db, **_practice(SessionDB.student_id == student_id, SessionDB.assignment_id.in_(here)))

    async def of_persona(self, db: AsyncSession, client_id: UUID) -> Impact:
        """Return what deleting the persona affects: interviews with it, and ended assignments that offered it."""
        offered = AssignmentClientDB.client_id == client_id
        return await _counted(db, **_practice(SessionDB.client_id == client_id), assignments=_ended(offered))

    async def of_rubric(self, db: AsyncSession, rubric_id: UUID) -> Impact:
        """Return what deleting the rubric affects: ended assignments that were scored with it."""
        return await _counted(db, assignments=_ended(AssignmentClientDB.rubric_id == rubric_id))

    async def of_student(self, db: AsyncSession, student: UserDB) -> Impact:
        """Return what making the student a teacher affects: the open sections they are in, and their interviews."""
        in_open = SectionEnrollmentDB.section_id.in_(
            select(CourseSectionDB.id).where(CourseSectionDB.closed_at.is_(None))
        )
        return await _counted(
            db,
            sections=_enrolled(SectionEnrollmentDB.student_id == student.id, in_open),
            **_practice(SessionDB.student_id == student.id),
        )

    async def of_teacher(self, db: AsyncSession, teacher: UserDB) -> Impact:
        """Return what making the teacher a student affects: the open sections they teach, and the students there."""
        taught = select(CourseSectionDB.id).where(
            section_service.taught_by(teacher), CourseSectionDB.closed_at.is_(None)
        )
        return await _counted(
            db,
            sections=_count(CourseSectionDB).where(CourseSectionDB.id.in_(taught)),
            students=_enrolled(SectionEnrollmentDB.section_id.in_(taught)),
        )


def _count(table: type[Any]) -> Select[int]:
    return select(func.count()).select_from(table)


def _enrolled(*which: ColumnElement[bool]) -> Select[int]:
    return _count(SectionEnrollmentDB).where(*which, SectionEnrollmentDB.left_at.is_(None))


def _practice(*which: ColumnElement[bool]) -> dict[str, Select[int]]:
    """Return the counts of interviews that meet these conditions. Test runs are no interviews of students."""
    interviews = _count(SessionDB).where(*which, SessionDB.is_test_run.is_(False))
    is_running = SessionDB.status.in_(OPEN)
    return {
        "interviews": interviews.where(or_(SessionDB.student_lines > 0, is_running)),
        "running": interviews.where(is_running),
    }


def _ended(which: ColumnElement[bool]) -> Select[int]:
    """Return the count of ended assignments with such a client or rubric."""
    return (
        select(func.count(AssignmentDB.id.distinct()))
        .join(AssignmentClientDB, AssignmentClientDB.assignment_id == AssignmentDB.id)
        .where(which, AssignmentDB.status == AssignmentStatus.CLOSED, AssignmentDB.deleted_at.is_(None))
    )


async def _counted(db: AsyncSession, **counts: Select[int]) -> Impact:
    """Return all counts from one statement."""
    statement = select(*(count.scalar_subquery().label(name) for name, count in counts.items()))
    return Impact(**(await db.execute(statement)).one()._asdict())


impact_service = ImpactService()

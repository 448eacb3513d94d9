"""A later due time for one student, also after the assignment has ended."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, case, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB, AssignmentStatus, DueExtensionDB
from models.news import NewsKind
from models.section import CourseSectionDB
from models.workspace import UserDB
from services.courses.announcements import announcements
from services.courses.assignment_service import AssignmentError
from services.courses.enrollment_service import enrollment_service
from services.courses.section_service import section_service
from services.storage.upsert import insert_once

NO_DUE_TIME = "“{title}” has no due time, so there is nothing to extend."


class DueExtensions:
    """Stores the later due times of single students. They count beside the assignment's own due time."""

    async def extend(
        self,
        db: AsyncSession,
        assignment: AssignmentDB,
        section: CourseSectionDB,
        student: UserDB,
        due_at: datetime,
        *,
        by: UserDB,
        now: datetime,
    ) -> None:
        """Give the student until `due_at`, and store news about it for them. A later call replaces an earlier time.

        The student can start again, even if the assignment has ended for the others. Raise NotAllowedError unless the
        person teaches the section, and AssignmentError for a draft, an assignment without a due time, a student who is
        not enrolled, or a time that is in the past or not after the assignment's own due time. The caller checks that
        the section is open and the assignment not deleted.
        """
        await section_service.require_manager(db, section, by=by)
        self._require_sane(assignment, due_at, now=now)
        if not await enrollment_service.is_enrolled(db, section.id, student.id):
            raise AssignmentError(f"{student.display_name} is not in this section.", field="student_id")
        found = {"assignment_id": assignment.id, "student_id": student.id}
        facts = {"due_at": due_at, "given_by": by.id}
        if not await insert_once(db, DueExtensionDB, {**found, **facts}, unique=tuple(found)):
            change = update(DueExtensionDB).filter_by(**found).values(**facts)
            await db.execute(change.execution_options(synchronize_session=False))
        await announcements.announce_due(db, NewsKind.MORE_TIME, assignment, [student.id], due_at=due_at, now=now)

    async def list_of(
        self, db: AsyncSession, assignment: AssignmentDB, *, limit: int = 20
    ) -> Sequence[tuple[str, datetime]]:
        """Return at most `limit` students of the assignment with a later due time, by name: name and time."""
        statement = (
            select(UserDB.display_name, DueExtensionDB.due_at)
            .join(UserDB, UserDB.id == DueExtensionDB.student_id)
            .where(DueExtensionDB.assignment_id == assignment.id)
            .order_by(UserDB.display_name, UserDB.id)
            .limit(limit)
        )
        return [(name, due_at) for name, due_at in (await db.execute(statement)).all()]

    async def due_times(
        self, db: AsyncSession, student: UserDB, assignment_ids: Sequence[UUID]
    ) -> dict[UUID, datetime]:
        """Return the due time of each of these assignments for this student, without those that have none."""
        statement = (
            select(AssignmentDB.id, own_due())
            .outerjoin(DueExtensionDB, of_student(student.id))
            .where(AssignmentDB.id.in_(assignment_ids), own_due().is_not(None))
        )
        return dict((await db.execute(statement)).all())

    async def list_open(
        self, db: AsyncSession, student: UserDB, assignment_ids: Sequence[str]
    ) -> list[tuple[AssignmentDB, CourseSectionDB, datetime]]:
        """Return those of these assignments in open sections with a later due time for the student, and that time.

        The time may be past by now. Enrollment is not checked.
        """
        statement = (
            select(AssignmentDB, CourseSectionDB, DueExtensionDB.due_at)
            .join(CourseSectionDB, CourseSectionDB.id == AssignmentDB.section_id)
            .join(DueExtensionDB, of_student(student.id))
            .where(
                AssignmentDB.id.in_([UUID(each) for each in assignment_ids]),
                AssignmentDB.status != AssignmentStatus.DRAFT,
                AssignmentDB.deleted_at.is_(None),
                CourseSectionDB.closed_at.is_(None),
            )
            .order_by(AssignmentDB.id)
        )
        return [(work, section, due_at) for work, section, due_at in (await db.execute(statement)).all()]

    def require_extendable(self, assignment: AssignmentDB) -> None:
        """Raise AssignmentError for a draft, and for an assignment without a due time."""
        if assignment.status == AssignmentStatus.DRAFT:
            raise AssignmentError(f"“{assignment.title}” is a draft. Publish it first.", field="due_at")
        if assignment.due_at is None:
            raise AssignmentError(NO_DUE_TIME.format(title=assignment.title), field="due_at")

    def _require_sane(self, assignment: AssignmentDB, due_at: datetime, *, now: datetime) -> None:
        self.require_extendable(assignment)
        assert assignment.due_at is not None
        if due_at <= now:
            raise AssignmentError("This time is in the past. Please choose a later one.", field="due_at")
        if due_at <= assignment.due_at:
            raise AssignmentError(
                "The assignment is due later than this for everyone. Please choose a later time.", field="due_at"
            )


def of_student(student_id: UUID | SQLColumnExpression[UUID]) -> ColumnElement[bool]:
    """Return the SQL condition of an outer join of a student's extensions to the assignments."""
    return and_(DueExtensionDB.assignment_id == AssignmentDB.id, DueExtensionDB.student_id == student_id)


def own_due() -> ColumnElement[datetime]:
    """Return SQL for the due time that counts for the student of the joined extension, or NULL if there is none."""
    is_later = and_(DueExtensionDB.due_at.is_not(None), DueExtensionDB.due_at > AssignmentDB.due_at)
    return case((is_later, DueExtensionDB.due_at), else_=AssignmentDB.due_at)


def is_open_for_student(now: datetime) -> ColumnElement[bool]:
    """Return an SQL condition: the assignment is published or has ended for others only, and is not due yet.

    It needs the outer join of `of_student`.
    """
    is_offered = case(
        (AssignmentDB.status == AssignmentStatus.PUBLISHED, True),
        (AssignmentDB.status == AssignmentStatus.CLOSED, func.coalesce(DueExtensionDB.due_at > now, False)),
        else_=False,
    )
    is_not_due = func.coalesce(own_due() > now, AssignmentDB.due_at.is_(None))
    return and_(is_offered, is_not_due, AssignmentDB.deleted_at.is_(None))


due_extensions = DueExtensions()

"""What a student can practice now."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentClientDB, AssignmentDB, AssignmentStatus, DueExtensionDB
from models.client_profile import ClientProfileDB
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.session import SessionDB
from models.workspace import UserDB
from services.courses.due_extensions import is_open_for_student, of_student, own_due


class OpenAssignments:
    """Finds the assignments, each with a client, that are open for a student."""

    async def list_open_for_student(
        self, db: AsyncSession, student: UserDB, *, now: datetime, limit: int = 100, offset: int = 0
    ) -> list[tuple[AssignmentDB, ClientProfileDB]]:
        """Return at most `limit` pairs of an assignment and a client that are open for the student now, by due time.

        Pairs without a due time come last. The student must be in the open section, the assignment published, begun,
        and not due for this student, and the client not deleted. One that has ended for others counts while the
        student has more time. Pairs without an attempt left are listed too.
        """
        statement = self._open_for(student, now=now).order_by(
            own_due().asc().nulls_last(), AssignmentDB.id, AssignmentClientDB.position
        )
        rows = (await db.execute(statement.limit(limit).offset(offset))).all()
        return [(assignment, client) for assignment, client in rows]

    async def find_open_for_student(
        self, db: AsyncSession, student: UserDB, *, assignment_id: UUID, client_id: UUID, now: datetime
    ) -> tuple[AssignmentDB, ClientProfileDB] | None:
        """Return the assignment and the client if they are open for the student now, or None.

        The conditions are those of `list_open_for_student`. The attempts left are not checked. A draft, an ended
        assignment, and an unknown id give None too.
        """
        statement = self._open_for(student, now=now).where(
            AssignmentDB.id == assignment_id, ClientProfileDB.id == client_id
        )
        found = (await db.execute(statement)).one_or_none()
        return (found[0], found[1]) if found else None

    async def list_unpracticed(
        self, db: AsyncSession, student: UserDB, assignment_ids: Sequence[str]
    ) -> list[tuple[AssignmentDB, CourseSectionDB]]:
        """Return those of these assignments that are open and in which the student has said nothing yet, by due time.

        The student must be in the open section. Due times are not looked at, so one that is past due counts until it is
        closed, and one that is closed does not, also if the student has more time. Those without a due time come last.
        """
        practiced = exists().where(
            SessionDB.assignment_id == AssignmentDB.id, SessionDB.student_id == student.id, SessionDB.student_lines > 0
        )
        statement = (
            select(AssignmentDB, CourseSectionDB)
            .join(CourseSectionDB, CourseSectionDB.id == AssignmentDB.section_id)
            .join(SectionEnrollmentDB, SectionEnrollmentDB.section_id == AssignmentDB.section_id)
            .where(
                AssignmentDB.id.in_([UUID(each) for each in assignment_ids]),
                AssignmentDB.status == AssignmentStatus.PUBLISHED,
                AssignmentDB.opened_at.is_not(None),
                AssignmentDB.deleted_at.is_(None),
                CourseSectionDB.closed_at.is_(None),
                SectionEnrollmentDB.student_id == student.id,
                SectionEnrollmentDB.left_at.is_(None),
                ~practiced,
            )
            .order_by(AssignmentDB.due_at.asc().nulls_last(), AssignmentDB.id)
        )
        return [(assignment, section) for assignment, section in (await db.execute(statement)).all()]

    def _open_for(self, student: UserDB, *, now: datetime) -> Select[AssignmentDB, ClientProfileDB]:
        return (
            select(AssignmentDB, ClientProfileDB)
            .join(AssignmentClientDB, AssignmentClientDB.assignment_id == AssignmentDB.id)
            .join(ClientProfileDB, ClientProfileDB.id == AssignmentClientDB.client_id)
            .join(CourseSectionDB, CourseSectionDB.id == AssignmentDB.section_id)
            .join(SectionEnrollmentDB, SectionEnrollmentDB.section_id == AssignmentDB.section_id)
            .outerjoin(DueExtensionDB, of_student(student.id))
            .where(
                SectionEnrollmentDB.student_id == student.id,
                SectionEnrollmentDB.left_at.is_(None),
                CourseSectionDB.closed_at.is_(None),
                is_open_for_student(now),
                func.coalesce(AssignmentDB.available_from, now) <= now,
                ClientProfileDB.deleted_at.is_(None),
            )
        )


open_assignments = OpenAssignments()

"""What a student can practice now."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentClientDB, AssignmentDB, AssignmentStatus
from models.client_profile import ClientProfileDB
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.workspace import UserDB


class OpenAssignments:
    """Finds the assignments, each with a client, that are open for a student."""

    async def list_open_for_student(
        self, db: AsyncSession, student: UserDB, *, now: datetime, limit: int = 100, offset: int = 0
    ) -> list[tuple[AssignmentDB, ClientProfileDB]]:
        """Return at most `limit` pairs of an assignment and a client that are open for the student now, by due time.

        Pairs without a due time come last. The student must be in the open section, the assignment published, begun,
        and not due, and the client not deleted. Pairs without an attempt left are listed too.
        """
        statement = self._open_for(student, now=now).order_by(
            AssignmentDB.due_at.asc().nulls_last(), AssignmentDB.id, AssignmentClientDB.position
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

    def _open_for(self, student: UserDB, *, now: datetime) -> Select[AssignmentDB, ClientProfileDB]:
        return (
            select(AssignmentDB, ClientProfileDB)
            .join(AssignmentClientDB, AssignmentClientDB.assignment_id == AssignmentDB.id)
            .join(ClientProfileDB, ClientProfileDB.id == AssignmentClientDB.client_id)
            .join(CourseSectionDB, CourseSectionDB.id == AssignmentDB.section_id)
            .join(SectionEnrollmentDB, SectionEnrollmentDB.section_id == AssignmentDB.section_id)
            .where(
                SectionEnrollmentDB.student_id == student.id,
                SectionEnrollmentDB.left_at.is_(None),
                CourseSectionDB.closed_at.is_(None),
                AssignmentDB.status == AssignmentStatus.PUBLISHED,
                func.coalesce(AssignmentDB.available_from, now) <= now,
                func.coalesce(AssignmentDB.due_at, now + timedelta(days=1)) > now,
                ClientProfileDB.deleted_at.is_(None),
            )
        )


open_assignments = OpenAssignments()

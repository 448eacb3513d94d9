"""Who is in a section: joining its channel enrolls, leaving unenrolls, returning reactivates."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import Update, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.section import CourseSectionDB, SectionEnrollmentDB
from models.workspace import Role, UserDB
from services.insert import insert_once


class EnrollmentService:
    """Keeps the rosters."""

    async def create_enrollment(
        self, db: AsyncSession, section: CourseSectionDB, student: UserDB, *, now: datetime
    ) -> bool:
        """The student is enrolled; False for anybody who is no active student."""
        if student.role != Role.STUDENT or not student.is_active:
            return False
        facts = {
            "workspace_id": section.workspace_id,
            "section_id": section.id,
            "student_id": student.id,
            "joined_at": now,
        }
        if not await insert_once(db, SectionEnrollmentDB, facts, unique=("section_id", "student_id")):
            await db.execute(self._enrollments(section, [student.id]).values(left_at=None))
        return True

    async def delete_enrollment(
        self, db: AsyncSession, section: CourseSectionDB, student: UserDB, *, now: datetime
    ) -> bool:
        """The student has left; the enrollment stays for its history. False when there was none to leave."""
        statement = (
            self._enrollments(section, [student.id])
            .where(SectionEnrollmentDB.left_at.is_(None))
            .values(left_at=now)
            .returning(SectionEnrollmentDB.id)
        )
        return (await db.execute(statement)).scalar_one_or_none() is not None

    async def match_roster(
        self, db: AsyncSession, section: CourseSectionDB, members: Iterable[UserDB], *, now: datetime
    ) -> int:
        """The roster is who is in the channel now; how many students that is."""
        present = [member for member in members if await self.create_enrollment(db, section, member, now=now)]
        ids = [member.id for member in present]
        statement = (
            update(SectionEnrollmentDB)
            .where(
                SectionEnrollmentDB.section_id == section.id,
                SectionEnrollmentDB.left_at.is_(None),
                SectionEnrollmentDB.student_id.not_in(ids),
            )
            .values(left_at=now)
        )
        await db.execute(statement)
        return len(present)

    async def is_enrolled(self, db: AsyncSession, section_id: UUID, student_id: UUID) -> bool:
        """Whether the student is in the section now."""
        statement = select(func.count()).where(
            SectionEnrollmentDB.section_id == section_id,
            SectionEnrollmentDB.student_id == student_id,
            SectionEnrollmentDB.left_at.is_(None),
        )
        return (await db.execute(statement)).scalar_one() > 0

    async def list_students(self, db: AsyncSession, section: CourseSectionDB, *, limit: int = 100) -> list[UserDB]:
        """The students in the section, by name."""
        statement = (
            select(UserDB)
            .join(SectionEnrollmentDB, SectionEnrollmentDB.student_id == UserDB.id)
            .where(SectionEnrollmentDB.section_id == section.id, SectionEnrollmentDB.left_at.is_(None))
            .order_by(UserDB.display_name, UserDB.id)
            .limit(limit)
        )
        return list((await db.execute(statement)).scalars())

    async def count_students(self, db: AsyncSession, section: CourseSectionDB) -> int:
        """How many students are in the section now."""
        statement = select(func.count()).where(
            SectionEnrollmentDB.section_id == section.id, SectionEnrollmentDB.left_at.is_(None)
        )
        return (await db.execute(statement)).scalar_one()

    def _enrollments(self, section: CourseSectionDB, student_ids: list[UUID]) -> Update:
        return update(SectionEnrollmentDB).where(
            SectionEnrollmentDB.section_id == section.id, SectionEnrollmentDB.student_id.in_(student_ids)
        )


enrollment_service = EnrollmentService()

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
        self, db: AsyncSession, section: CourseSectionDB, student: UserDB, *, now: datetime, event_ts: str = ""
    ) -> bool:
        """The student is enrolled, unless a later event says that they left; False for anybody who is no active student."""
        if student.role != Role.STUDENT or not student.is_active:
            return False
        await self._note(db, section, student, left_at=None, now=now, event_ts=event_ts)
        return True

    async def delete_enrollment(
        self, db: AsyncSession, section: CourseSectionDB, student: UserDB, *, now: datetime, event_ts: str = ""
    ) -> None:
        """The student has left, unless a later event says that they came back; the enrollment stays for its history."""
        if student.role == Role.STUDENT:
            await self._note(db, section, student, left_at=now, now=now, event_ts=event_ts)

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

    async def _note(
        self,
        db: AsyncSession,
        section: CourseSectionDB,
        student: UserDB,
        *,
        left_at: datetime | None,
        now: datetime,
        event_ts: str,
    ) -> None:
        """Without an event's ts the channel itself was looked at, which beats every event."""
        facts = {
            "workspace_id": section.workspace_id,
            "section_id": section.id,
            "student_id": student.id,
            "joined_at": now,
            "left_at": left_at,
            "event_ts": event_ts,
        }
        if await insert_once(db, SectionEnrollmentDB, facts, unique=("section_id", "student_id")):
            return
        change = self._enrollments(section, [student.id])
        if event_ts:
            change = change.where(SectionEnrollmentDB.event_ts < event_ts).values(left_at=left_at, event_ts=event_ts)
        else:
            change = change.values(left_at=left_at)
        await db.execute(change)

    def _enrollments(self, section: CourseSectionDB, student_ids: list[UUID]) -> Update:
        return update(SectionEnrollmentDB).where(
            SectionEnrollmentDB.section_id == section.id, SectionEnrollmentDB.student_id.in_(student_ids)
        )


enrollment_service = EnrollmentService()

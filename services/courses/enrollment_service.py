"""Who is in a section: joining its channel enrolls, leaving unenrolls, returning reactivates."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.session import COUNTS, SessionDB
from models.workspace import Role, UserDB
from services.common.errors import Refusal
from services.courses.welcome_service import welcome_service
from services.storage.upsert import insert_missing, insert_once


class EnrollmentError(Refusal):
    """A student who cannot be taken off the roster or put back, with the next step."""


@dataclass(frozen=True)
class RosterLine:
    """A student of a section, present or gone, and what they have practised in its assignments."""

    student: UserDB
    enrollment: SectionEnrollmentDB
    attempts: int
    last_activity_at: datetime | None


class EnrollmentService:
    """Keeps the rosters."""

    async def create_enrollment(
        self, db: AsyncSession, section: CourseSectionDB, student: UserDB, *, now: datetime, event_ts: str = ""
    ) -> bool:
        """The student is enrolled, unless a later event says that they left; False for anybody who is no active student.

        Whom a teacher took off the roster stays off it. In their first section they read how practice goes.
        """
        if student.role != Role.STUDENT or not student.is_active:
            return False
        await self._note(db, section, student, left_at=None, now=now, event_ts=event_ts)
        if await self.is_enrolled(db, section.id, student.id):
            await welcome_service.welcome_students(db, section, [student.id], now=now)
        return True

    async def delete_enrollment(
        self, db: AsyncSession, section: CourseSectionDB, student: UserDB, *, now: datetime, event_ts: str = ""
    ) -> None:
        """The student has left, unless a later event says that they came back; the enrollment stays for its history."""
        if student.role == Role.STUDENT:
            await self._note(db, section, student, left_at=now, now=now, event_ts=event_ts)

    async def match_roster(
        self,
        db: AsyncSession,
        section: CourseSectionDB,
        members: Iterable[UserDB],
        *,
        now: datetime,
        asked_at: datetime | None = None,
    ) -> int:
        """The roster is who was in the channel at `asked_at`; who has come or gone since then is left alone.

        The number of statements does not depend on the number of members. Returns how many students are enrolled.
        """
        asked_at = asked_at or now
        present = {row.id for row in members if row.role == Role.STUDENT and row.is_active}
        rows = {row.student_id: row for row in await self._rows(db, section)}
        facts = {"workspace_id": section.workspace_id, "section_id": section.id, "joined_at": now, "changed_at": now}
        if new := present - rows.keys():
            missing = [{**facts, "student_id": student_id} for student_id in sorted(new)]
            await insert_missing(db, SectionEnrollmentDB, missing, unique=("section_id", "student_id"))
            await welcome_service.welcome_students(db, section, new, now=now)
        older = [row for row in rows.values() if row.changed_at <= asked_at and row.removed_at is None]
        back = [row.id for row in older if row.student_id in present and row.left_at is not None]
        gone = [row.id for row in older if row.student_id not in present and row.left_at is None]
        for ids, left_at in ((back, None), (gone, now)):
            if ids:
                change = update(SectionEnrollmentDB).where(SectionEnrollmentDB.id.in_(ids))
                await db.execute(change.values(left_at=left_at, changed_at=now))
        return await self.count_students(db, section)

    async def remove_student(
        self, db: AsyncSession, section: CourseSectionDB, student_id: UUID, *, now: datetime
    ) -> UserDB:
        """The student is off the roster, though perhaps still in the channel. Raises EnrollmentError."""
        left_at = func.coalesce(SectionEnrollmentDB.left_at, now)
        if not await self._change(
            db, section, student_id, was_removed=False, removed_at=now, left_at=left_at, changed_at=now
        ):
            raise EnrollmentError("This student is not on the roster any more.")
        return await db.get_one(UserDB, student_id)

    async def reactivate_student(
        self, db: AsyncSession, section: CourseSectionDB, student_id: UUID, *, now: datetime
    ) -> UserDB:
        """The student whom a teacher had removed is enrolled again. Raises EnrollmentError."""
        if not await self._change(
            db, section, student_id, was_removed=True, removed_at=None, left_at=None, changed_at=now
        ):
            raise EnrollmentError(
                "Nobody took this student off the roster. Invite them to the channel, and they are enrolled again."
            )
        return await db.get_one(UserDB, student_id)

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

    async def list_roster(
        self, db: AsyncSession, section: CourseSectionDB, *, limit: int = 100, offset: int = 0
    ) -> tuple[list[RosterLine], int]:
        """A page of everybody who is or was in the section, those present first, by name; and how many there are in all."""
        practice = (
            select(
                SessionDB.student_id,
                func.count().label("attempts"),
                func.max(SessionDB.last_activity_at).label("last_activity_at"),
            )
            .join(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
            .where(AssignmentDB.section_id == section.id, COUNTS)
            .group_by(SessionDB.student_id)
            .subquery()
        )
        statement = (
            select(
                UserDB,
                SectionEnrollmentDB,
                func.coalesce(practice.c.attempts, 0),
                practice.c.last_activity_at,
            )
            .join(SectionEnrollmentDB, SectionEnrollmentDB.student_id == UserDB.id)
            .outerjoin(practice, practice.c.student_id == UserDB.id)
            .where(SectionEnrollmentDB.section_id == section.id)
            .order_by(SectionEnrollmentDB.left_at.is_not(None), UserDB.display_name, UserDB.id)
            .limit(limit)
            .offset(offset)
        )
        total = select(func.count()).where(SectionEnrollmentDB.section_id == section.id)
        lines = [RosterLine(*row) for row in (await db.execute(statement)).all()]
        return lines, (await db.execute(total)).scalar_one()

    async def _rows(self, db: AsyncSession, section: CourseSectionDB) -> list[SectionEnrollmentDB]:
        statement = (
            select(SectionEnrollmentDB)
            .where(SectionEnrollmentDB.section_id == section.id)
            .execution_options(populate_existing=True)
        )
        return list((await db.execute(statement)).scalars())

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
            "changed_at": now,
            "event_ts": event_ts,
        }
        if await insert_once(db, SectionEnrollmentDB, facts, unique=("section_id", "student_id")):
            return
        change = update(SectionEnrollmentDB).where(
            SectionEnrollmentDB.section_id == section.id,
            SectionEnrollmentDB.student_id == student.id,
            SectionEnrollmentDB.removed_at.is_(None),
        )
        if event_ts:
            change = change.where(SectionEnrollmentDB.event_ts < event_ts)
            change = change.values(left_at=left_at, changed_at=now, event_ts=event_ts)
        else:
            change = change.values(left_at=left_at, changed_at=now)
        await db.execute(change)

    async def _change(
        self, db: AsyncSession, section: CourseSectionDB, student_id: UUID, *, was_removed: bool, **values: Any
    ) -> bool:
        """The row is changed, if a teacher had or had not removed the student before; a rival's press comes too late."""
        removed_at = SectionEnrollmentDB.removed_at
        statement = (
            update(SectionEnrollmentDB)
            .where(
                SectionEnrollmentDB.section_id == section.id,
                SectionEnrollmentDB.student_id == student_id,
                removed_at.is_not(None) if was_removed else removed_at.is_(None),
            )
            .values(**values)
            .returning(SectionEnrollmentDB.id)
        )
        return (await db.execute(statement)).scalar_one_or_none() is not None


enrollment_service = EnrollmentService()

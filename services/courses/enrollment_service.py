"""The members of a section: joining its channel enrolls, leaving unenrolls, and returning enrolls again."""

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
from services.storage.title_search import contains
from services.storage.upsert import insert_missing, insert_once

NOT_ON_ROSTER = "This student is no longer on the roster."


class EnrollmentError(Refusal):
    """The refusal to remove a student from the roster or put one back. The message says what to do next."""


@dataclass(frozen=True)
class RosterLine:
    """A present or former student of a section, and how much they practiced in its assignments.

    Only attempts in which the student said something count. Rewinds count only if their assignment says so.
    """

    student: UserDB
    enrollment: SectionEnrollmentDB
    attempts: int
    last_activity_at: datetime | None


class EnrollmentService:
    """Stores the rosters."""

    async def create_enrollment(
        self, db: AsyncSession, section: CourseSectionDB, student: UserDB, *, now: datetime, event_ts: str = ""
    ) -> bool:
        """Enroll the student, unless a later event says that they left. Return False for anyone but an active student.

        A student whom a teacher removed stays removed, and the result is still True. Enrolled students whom the app has
        never welcomed get a welcome message, and others news of the section. Without `event_ts`, the change wins over
        any event. The caller wakes the outbox.
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
        """Mark the student as gone, unless a later event says that they came back. The row stays for its history.

        A student without a row gets one that says that they left. Do nothing for a teacher or an admin, or after a
        teacher removed the student. Without `event_ts`, the change wins over any event.
        """
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
        """Make the roster match who was in the channel at `asked_at`. Return how many students are enrolled then.

        Only active students are enrolled. Rows that changed later, and students whom a teacher removed, stay as they
        are. New students whom the app has never welcomed get a welcome message, and others news of the section. Without
        `asked_at`, it is `now`. A large class needs no more statements than a small one. The caller wakes the outbox.
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
        """Remove the student from the roster and return them. Returning to the channel does not enroll them again.

        A running interview has two hours to finish. A student who has left can be removed too. Raise EnrollmentError if
        they were never on it or a teacher has removed them before. It does not check permissions, and notifies nobody.
        """
        left_at = func.coalesce(SectionEnrollmentDB.left_at, now)
        if not await self._change(
            db, section, student_id, was_removed=False, removed_at=now, left_at=left_at, changed_at=now
        ):
            raise EnrollmentError(NOT_ON_ROSTER)
        return await db.get_one(UserDB, student_id)

    async def get_removable(self, db: AsyncSession, section: CourseSectionDB, student_id: UUID) -> UserDB:
        """Return a present or former student of the section. Raise EnrollmentError unless they can be removed."""
        statement = (
            select(UserDB)
            .join(SectionEnrollmentDB, SectionEnrollmentDB.student_id == UserDB.id)
            .where(SectionEnrollmentDB.section_id == section.id, SectionEnrollmentDB.student_id == student_id)
            .where(SectionEnrollmentDB.removed_at.is_(None))
        )
        if (student := (await db.execute(statement)).scalar_one_or_none()) is None:
            raise EnrollmentError(NOT_ON_ROSTER)
        return student

    async def reactivate_student(
        self, db: AsyncSession, section: CourseSectionDB, student_id: UUID, *, now: datetime
    ) -> UserDB:
        """Enroll a student again whom a teacher removed, and return them. It does not check the channel or permissions.

        Raise EnrollmentError for any other student, so also on a second call. Nobody is notified.
        """
        if not await self._change(
            db, section, student_id, was_removed=True, removed_at=None, left_at=None, changed_at=now
        ):
            raise EnrollmentError("No teacher removed this student. To enroll them again, invite them to the channel.")
        return await db.get_one(UserDB, student_id)

    async def is_enrolled(self, db: AsyncSession, section_id: UUID, student_id: UUID) -> bool:
        """Return whether the student is in the section now, also in a closed one. A removed student is not."""
        statement = select(func.count()).where(
            SectionEnrollmentDB.section_id == section_id,
            SectionEnrollmentDB.student_id == student_id,
            SectionEnrollmentDB.left_at.is_(None),
        )
        return (await db.execute(statement)).scalar_one() > 0

    async def list_students(self, db: AsyncSession, section: CourseSectionDB, *, limit: int = 100) -> list[UserDB]:
        """Return at most `limit` students who are in the section now, by name. Inactive ones are among them."""
        statement = (
            select(UserDB)
            .join(SectionEnrollmentDB, SectionEnrollmentDB.student_id == UserDB.id)
            .where(SectionEnrollmentDB.section_id == section.id, SectionEnrollmentDB.left_at.is_(None))
            .order_by(UserDB.display_name, UserDB.id)
            .limit(limit)
        )
        return list((await db.execute(statement)).scalars())

    async def count_students(self, db: AsyncSession, section: CourseSectionDB) -> int:
        """Return how many students are in the section now, inactive ones included."""
        statement = select(func.count()).where(
            SectionEnrollmentDB.section_id == section.id, SectionEnrollmentDB.left_at.is_(None)
        )
        return (await db.execute(statement)).scalar_one()

    async def count_guests(self, db: AsyncSession, section_id: UUID | None = None) -> int:
        """Return how many active guests of the Slack workspace are in the section now.

        Without `section_id`, count the people in all open sections of all workspaces, each once.
        """
        here = CourseSectionDB.closed_at.is_(None) if section_id is None else CourseSectionDB.id == section_id
        statement = (
            select(func.count(UserDB.id.distinct()))
            .join(SectionEnrollmentDB, SectionEnrollmentDB.student_id == UserDB.id)
            .join(CourseSectionDB, CourseSectionDB.id == SectionEnrollmentDB.section_id)
            .where(here, SectionEnrollmentDB.left_at.is_(None), UserDB.is_guest, UserDB.is_active)
        )
        return (await db.execute(statement)).scalar_one()

    async def search_students(
        self, db: AsyncSession, section: CourseSectionDB, words: str, *, limit: int
    ) -> list[UserDB]:
        """Return at most `limit` present students of the section whose names contain the words, by name."""
        statement = (
            select(UserDB)
            .join(SectionEnrollmentDB, SectionEnrollmentDB.student_id == UserDB.id)
            .where(
                SectionEnrollmentDB.section_id == section.id,
                SectionEnrollmentDB.left_at.is_(None),
                contains(UserDB.display_name, words),
            )
            .order_by(UserDB.display_name, UserDB.id)
            .limit(limit)
        )
        return list((await db.execute(statement)).scalars())

    async def list_roster(
        self, db: AsyncSession, section: CourseSectionDB, *, limit: int = 100, offset: int = 0
    ) -> tuple[list[RosterLine], int]:
        """Return at most `limit` present and former students, present ones first, by name, and the number of all.

        Those whom a teacher removed are among the former ones.
        """
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
        """Store that the student joined or left. Without `event_ts` the channel was read, which beats any event."""
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
        """Change the enrollment if a teacher had, or had not, removed the student. Return False if not."""
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

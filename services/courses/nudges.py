"""Reminders that a teacher sends to the students who have not practiced an assignment."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB, AssignmentStatus
from models.news import NewsKind
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.session import SessionDB
from models.workspace import UserDB
from services.common.time_zones import zone_of
from services.courses.assignment_service import AssignmentError
from services.courses.section_service import section_service
from services.messaging.news_service import news_service


@dataclass(frozen=True)
class Nudged:
    """How many students have not practiced, and how many of them get a reminder now."""

    missing: int
    reminded: int


class Nudges:
    """Reminds the students who are missing, at most once a day per assignment."""

    async def nudge(
        self, db: AsyncSession, assignment: AssignmentDB, section: CourseSectionDB, *, by: UserDB, now: datetime
    ) -> Nudged:
        """Store a reminder as news for each student who has said nothing in the assignment.

        Students who mute reminders, or had one for this assignment today (in the teacher's time zone), get none. Raise
        NotAllowedError unless the person teaches the section, and AssignmentError if the assignment is not open.
        """
        await section_service.require_manager(db, section, by=by)
        if assignment.status != AssignmentStatus.PUBLISHED or assignment.opened_at is None or section.closed_at:
            raise AssignmentError(f"“{assignment.title}” is not open, so nobody can practice it now.")
        missing = await self._missing(db, assignment)
        day = now.astimezone(zone_of(by)).date()
        reminded = await news_service.add(
            db,
            NewsKind.NUDGE,
            missing,
            subject=f"{assignment.id}:{day}",
            facts={"assignment": str(assignment.id)},
            workspace_id=assignment.workspace_id,
            section_id=section.id,
            now=now,
        )
        return Nudged(len(missing), len(reminded))

    async def count_missing(self, db: AsyncSession, assignment: AssignmentDB) -> int:
        """Return how many active students of the section have said nothing in the assignment."""
        return len(await self._missing(db, assignment))

    async def _missing(self, db: AsyncSession, assignment: AssignmentDB) -> list[UUID]:
        practiced = exists().where(
            SessionDB.assignment_id == assignment.id, SessionDB.student_id == UserDB.id, SessionDB.student_lines > 0
        )
        statement = (
            select(UserDB.id)
            .join(SectionEnrollmentDB, SectionEnrollmentDB.student_id == UserDB.id)
            .where(
                SectionEnrollmentDB.section_id == assignment.section_id,
                SectionEnrollmentDB.left_at.is_(None),
                UserDB.is_active,
                ~practiced,
            )
            .order_by(UserDB.id)
        )
        return list((await db.execute(statement)).scalars())


nudges = Nudges()

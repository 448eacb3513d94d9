"""News for the students of a section: a new assignment, a due time, and that they are in another section."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.news import NewsKind
from models.section import CourseSectionDB, SectionEnrollmentDB
from services.messaging.news_service import news_service


class Announcements:
    """Stores news for students. A job brings it to them, several pieces in one message."""

    async def announce_assignment(
        self, db: AsyncSession, assignment: AssignmentDB, section: CourseSectionDB, *, now: datetime
    ) -> None:
        """Store news for each enrolled student that the assignment has opened, unless a teacher switched that off.

        Students who are inactive or mute news get none. A student reads of an assignment once, also if it is published
        again.
        """
        if not section.announces_work:
            return
        enrolled = select(SectionEnrollmentDB.student_id).where(
            SectionEnrollmentDB.section_id == section.id, SectionEnrollmentDB.left_at.is_(None)
        )
        students = (await db.execute(enrolled)).scalars().all()
        await self._tell(db, NewsKind.NEW_ASSIGNMENT, students, str(assignment.id), section, now=now)

    async def announce_due(
        self,
        db: AsyncSession,
        kind: NewsKind,
        assignment: AssignmentDB,
        students: Collection[UUID],
        *,
        due_at: datetime,
        now: datetime,
    ) -> None:
        """Store news for these students about this due time. Each reads of one time and kind once.

        The renderer of `kind` decides later whether it is still true. Enrollment is not checked here.
        """
        at = int(due_at.timestamp())
        await news_service.add(
            db,
            kind,
            students,
            subject=f"{assignment.id}:{at}",
            facts={"assignment": str(assignment.id), "at": at},
            workspace_id=assignment.workspace_id,
            section_id=assignment.section_id,
            now=now,
        )

    async def announce_section(
        self, db: AsyncSession, section: CourseSectionDB, students: Collection[UUID], *, now: datetime
    ) -> None:
        """Store news for these students that they are in this section, too. Each reads of a section once, ever."""
        await self._tell(db, NewsKind.ANOTHER_SECTION, students, str(section.id), section, now=now)

    async def _tell(
        self,
        db: AsyncSession,
        kind: NewsKind,
        students: Collection[UUID],
        subject: str,
        section: CourseSectionDB,
        *,
        now: datetime,
    ) -> None:
        await news_service.add(
            db, kind, students, subject=subject, workspace_id=section.workspace_id, section_id=section.id, now=now
        )


announcements = Announcements()

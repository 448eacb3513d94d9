"""Assignments open and end by the clock."""

from datetime import datetime

from sqlalchemy import Update, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB, AssignmentStatus
from models.section import CourseSectionDB
from services.courses.announcements import announcements
from services.courses.assignment_cards import assignment_cards


class AssignmentTimes:
    """Opens and ends published assignments, and queues the updates of their cards."""

    async def open_due(self, db: AsyncSession, *, now: datetime, limit: int = 100) -> int:
        """Open at most `limit` published assignments whose time has come, and queue updates of their posted cards.

        The enrolled students get news of them. Return how many were opened. The next call takes the rest.
        """
        waiting = select(AssignmentDB.id).where(
            AssignmentDB.status == AssignmentStatus.PUBLISHED,
            AssignmentDB.opened_at.is_(None),
            func.coalesce(AssignmentDB.available_from, now) <= now,
        )
        change = update(AssignmentDB).where(AssignmentDB.id.in_(waiting.limit(limit)), AssignmentDB.opened_at.is_(None))
        opened = await self._tell_cards(db, change.values(opened_at=now), now=now)
        for assignment, section in opened:
            await announcements.announce_assignment(db, assignment, section, now=now)
        return len(opened)

    async def close_due(self, db: AsyncSession, *, now: datetime, limit: int = 100) -> int:
        """End at most `limit` published assignments that are due, and queue updates of their posted cards.

        Return how many were ended. The next call takes the rest. They count as ended at their due time, not now.
        """
        over = select(AssignmentDB.id).where(
            AssignmentDB.status == AssignmentStatus.PUBLISHED, AssignmentDB.due_at <= now
        )
        change = update(AssignmentDB).where(
            AssignmentDB.id.in_(over.limit(limit)), AssignmentDB.status == AssignmentStatus.PUBLISHED
        )
        change = change.values(
            status=AssignmentStatus.CLOSED,
            ended_at=AssignmentDB.due_at,
            opened_at=func.coalesce(AssignmentDB.opened_at, AssignmentDB.due_at),
        )
        return len(await self._tell_cards(db, change, now=now))

    async def _tell_cards(
        self, db: AsyncSession, change: Update, *, now: datetime
    ) -> list[tuple[AssignmentDB, CourseSectionDB]]:
        changed = (await db.execute(change.returning(AssignmentDB.id))).scalars().all()
        statement = (
            select(AssignmentDB, CourseSectionDB)
            .join(CourseSectionDB, CourseSectionDB.id == AssignmentDB.section_id)
            .where(AssignmentDB.id.in_(changed))
            .execution_options(populate_existing=True)
        )
        found = [(assignment, section) for assignment, section in (await db.execute(statement)).all()]
        for assignment, section in found:
            await assignment_cards.refresh_card(db, assignment, section, now=now)
        return found


assignment_times = AssignmentTimes()

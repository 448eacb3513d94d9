"""Drafts that a teacher has scheduled, and the job's work that publishes them, each once."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB, AssignmentStatus
from models.section import CourseSectionDB
from models.workspace import UserDB, is_stopped
from services.common.errors import Refusal
from services.courses.assignment_service import AssignmentError, assignment_service
from services.courses.course_notices import course_notices
from services.courses.section_service import section_service
from services.messaging.course_notes import NotPublished


class AssignmentSchedule:
    """Stores when a draft is published, and publishes what is due."""

    async def schedule(
        self,
        db: AsyncSession,
        assignment: AssignmentDB,
        section: CourseSectionDB,
        at: datetime | None,
        *,
        by: UserDB,
        now: datetime,
    ) -> None:
        """Schedule the draft for this time, or cancel that if `at` is None. A later call replaces an earlier time.

        Raise NotAllowedError unless the person teaches the section, and AssignmentError if the assignment is not a
        draft, has no client, or if the time is in the past or not before the due time. The caller checks that the
        section is open.
        """
        await section_service.require_manager(db, section, by=by)
        if at is not None:
            await self._require_sane(db, assignment, at, now=now)
        change = (
            update(AssignmentDB)
            .where(
                AssignmentDB.id == assignment.id,
                AssignmentDB.status == AssignmentStatus.DRAFT,
                AssignmentDB.deleted_at.is_(None),
            )
            .values(publish_at=at, publish_by=by.id if at is not None else None)
            .returning(AssignmentDB.id)
        )
        is_draft = (await db.execute(change)).scalar_one_or_none() is not None
        await db.refresh(assignment)
        if not is_draft:
            raise _no_draft(assignment)

    async def require_schedulable(self, db: AsyncSession, assignment: AssignmentDB) -> None:
        """Raise AssignmentError unless a time can be chosen: the assignment is a draft and has a client."""
        if assignment.status != AssignmentStatus.DRAFT:
            raise _no_draft(assignment)
        if not await assignment_service.list_clients(db, assignment.id):
            raise AssignmentError(
                f"“{assignment.title}” has no client yet. Edit it and choose one, then schedule it.", field="publish_at"
            )

    async def publish_due(self, db: AsyncSession, *, now: datetime, limit: int = 20) -> int:
        """Publish at most `limit` drafts whose time has come, the earliest first. Return how many were taken.

        Call it until it returns 0. A draft that cannot be published stays a draft, and the section's teachers get a
        note that says why. The caller wakes the outbox. Everything is one transaction, so a crash leaves the draft
        scheduled, and its card comes once.
        """
        due = (
            select(AssignmentDB.id)
            .where(
                AssignmentDB.publish_at <= now,
                AssignmentDB.status == AssignmentStatus.DRAFT,
                AssignmentDB.deleted_at.is_(None),
                ~is_stopped(AssignmentDB.workspace_id),
            )
            .order_by(AssignmentDB.publish_at, AssignmentDB.id)
            .limit(limit)
        )
        taken = 0
        for row_id in (await db.execute(due)).scalars().all():
            taken += await self._publish(db, row_id, now=now)
        return taken

    async def _publish(self, db: AsyncSession, assignment_id: UUID, *, now: datetime) -> bool:
        """Take the draft from the schedule, and publish it. Return False if a rival was faster."""
        claim = (
            update(AssignmentDB)
            .where(
                AssignmentDB.id == assignment_id,
                AssignmentDB.publish_at <= now,
                AssignmentDB.status == AssignmentStatus.DRAFT,
            )
            .values(publish_at=None)
            .returning(AssignmentDB.id)
        )
        if (await db.execute(claim)).scalar_one_or_none() is None:
            return False
        assignment = await db.get_one(AssignmentDB, assignment_id, populate_existing=True)
        section = await db.get_one(CourseSectionDB, assignment.section_id)
        by, title = await db.get_one(UserDB, assignment.publish_by), assignment.title
        try:
            async with db.begin_nested():
                if section.closed_at is not None:
                    raise AssignmentError("The section is closed.")
                await assignment_service.publish_assignment(db, assignment, section, by=by, now=now)
        except Refusal as refusal:
            await db.refresh(section)  # the rollback has expired it
            note = NotPublished(section=section.name, assignment=title, why=refusal.message)
            await course_notices.tell_teachers(db, section, note, now=now)
        return True

    async def _require_sane(self, db: AsyncSession, assignment: AssignmentDB, at: datetime, *, now: datetime) -> None:
        if at <= now:
            raise AssignmentError("This time is in the past. Please choose a later one.", field="publish_at")
        if assignment.due_at is not None and assignment.due_at <= at:
            raise AssignmentError(
                "The assignment is due before this time. Choose an earlier time, or change the due time first.",
                field="publish_at",
            )
        await self.require_schedulable(db, assignment)


def _no_draft(assignment: AssignmentDB) -> AssignmentError:
    return AssignmentError(f"“{assignment.title}” is not a draft anymore, so nothing was scheduled.")


assignment_schedule = AssignmentSchedule()

"""The public message of an assignment in its channel (card), and its updates when things change."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB, AssignmentStatus
from models.post import OutboxDB
from models.section import CourseSectionDB
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.session_messages import AssignmentCard, ChangedAssignmentCard


class AssignmentCards:
    """Queues cards and their updates in the outbox."""

    async def enqueue_card(
        self,
        db: AsyncSession,
        assignment: AssignmentDB,
        section: CourseSectionDB,
        *,
        update_ts: str | None,
        now: datetime,
    ) -> None:
        """Queue a new card for the section's channel, or an update of the card that was posted at `update_ts`.

        Each call queues one. The assignment's status is not checked.
        """
        await outbox_service.enqueue(
            db,
            AssignmentCard() if update_ts is None else ChangedAssignmentCard(),
            Place(channel_id=section.channel_id),
            workspace_id=section.workspace_id,
            subject_id=assignment.id,
            update_ts=update_ts,
            now=now,
        )

    async def refresh_card(
        self, db: AsyncSession, assignment: AssignmentDB, section: CourseSectionDB, *, now: datetime
    ) -> None:
        """Queue an update of the posted card. Do nothing before it is posted: `confirm_card` checks it then."""
        if assignment.card_ts is not None:
            await self.enqueue_card(db, assignment, section, update_ts=assignment.card_ts, now=now)

    async def refresh_cards(self, db: AsyncSession, section: CourseSectionDB, *, now: datetime) -> None:
        """Queue updates of the posted cards of the section's published assignments, after it was closed or reopened.

        Drafts, ended assignments, and deleted ones are left out. The caller wakes the outbox.
        """
        statement = select(AssignmentDB).where(
            AssignmentDB.section_id == section.id,
            AssignmentDB.deleted_at.is_(None),
            AssignmentDB.status == AssignmentStatus.PUBLISHED,
        )
        for assignment in (await db.execute(statement)).scalars():
            await self.refresh_card(db, assignment, section, now=now)

    async def confirm_card(self, db: AsyncSession, row: OutboxDB, *, ts: str, now: datetime) -> None:
        """Store where the row's card was posted. Queue an update if the assignment or section changed meanwhile.

        Both rows are locked. So a change at the same time is either seen here, or its transaction sees the posted card.
        """
        assignment = await db.get_one(AssignmentDB, row.subject_id, with_for_update=True)
        section = await db.get_one(CourseSectionDB, assignment.section_id, with_for_update=True)
        is_stale = max(assignment.updated_at, section.updated_at) > row.created_at
        assignment.card_ts = ts
        await db.flush()
        if is_stale:
            await self.refresh_card(db, assignment, section, now=now)

    async def take_back(self, db: AsyncSession, assignment_id: UUID) -> AssignmentDB:
        """Make an assignment a draft again, because its card could not be posted. Return it.

        Its publishing and opening times are cleared. Nobody is notified here. Raise NoResultFound for an unknown id.
        """
        assignment = await db.get_one(AssignmentDB, assignment_id)
        assignment.status, assignment.published_at = AssignmentStatus.DRAFT, None
        assignment.opened_at = None
        await db.flush()
        return assignment


assignment_cards = AssignmentCards()

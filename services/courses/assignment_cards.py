"""The one public message of an assignment: owed to the channel, and kept true while things change."""

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
    """Owes cards, and changes to those that stand."""

    async def owe_card(
        self,
        db: AsyncSession,
        assignment: AssignmentDB,
        section: CourseSectionDB,
        *,
        update_ts: str | None,
        now: datetime,
    ) -> None:
        """The card is posted in the section's channel, or the one that stands there brought up to date."""
        await outbox_service.owe(
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
        """The card that stands is owed a change; one that is still on its way is looked at again when it stands."""
        if assignment.card_ts is not None:
            await self.owe_card(db, assignment, section, update_ts=assignment.card_ts, now=now)

    async def refresh_cards(self, db: AsyncSession, section: CourseSectionDB, *, now: datetime) -> None:
        """The cards of the section's published assignments say whether practice is open: the section was closed or reopened."""
        statement = select(AssignmentDB).where(
            AssignmentDB.section_id == section.id,
            AssignmentDB.deleted_at.is_(None),
            AssignmentDB.status == AssignmentStatus.PUBLISHED,
        )
        for assignment in (await db.execute(statement)).scalars():
            await self.refresh_card(db, assignment, section, now=now)

    async def card_stands(self, db: AsyncSession, row: OutboxDB, *, ts: str, now: datetime) -> None:
        """The card stands in the channel; what changed in the assignment or its section while it was on its way is owed to it.

        Both rows are locked: whoever changes one either is seen here or sees the card standing.
        """
        assignment = await db.get_one(AssignmentDB, row.subject_id, with_for_update=True)
        section = await db.get_one(CourseSectionDB, assignment.section_id, with_for_update=True)
        is_stale = max(assignment.updated_at, section.updated_at) > row.created_at
        assignment.card_ts = ts
        await db.flush()
        if is_stale:
            await self.refresh_card(db, assignment, section, now=now)

    async def take_back(self, db: AsyncSession, assignment_id: UUID) -> AssignmentDB:
        """An assignment whose card nobody can see is a draft again."""
        assignment = await db.get_one(AssignmentDB, assignment_id)
        assignment.status, assignment.published_at = AssignmentStatus.DRAFT, None
        assignment.opened_at = None
        await db.flush()
        return assignment


assignment_cards = AssignmentCards()

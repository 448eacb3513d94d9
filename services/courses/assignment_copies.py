"""A copy of an assignment in another section, with its dates moved by days."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.section import CourseSectionDB
from models.workspace import UserDB
from services.common.time_zones import days_later, zone_of
from services.courses.assignment_clients import assignment_clients
from services.courses.assignment_service import AssignmentError
from services.courses.section_service import section_service

MOST_DAYS = 1000


class AssignmentCopies:
    """Copies assignments as drafts."""

    async def copy(
        self,
        db: AsyncSession,
        assignment: AssignmentDB,
        section: CourseSectionDB,
        *,
        days: int,
        by: UserDB,
        now: datetime,
    ) -> AssignmentDB:
        """Store a draft in this section with the same text, clients, rubrics, and settings, and return it.

        Its times are the same times of day in the teacher's time zone, `days` later, also across a clock change.
        Deleted clients are left out, and deleted rubrics too. The caller checks that the person may read the original
        and that this section is open. Raise NotAllowedError unless the person teaches this section, AssignmentError if
        the due time would be in the past or `days` is more than 1,000 either way, and OfferError if a persona or rubric
        belongs neither to the person nor to the section's owner.
        """
        await section_service.require_manager(db, section, by=by)
        if abs(days) > MOST_DAYS:
            raise AssignmentError(f"Please enter at most {MOST_DAYS:,} days.", field="days")
        zone = zone_of(by)
        due_at = _moved(assignment.due_at, days, zone)
        if due_at is not None and due_at <= now:
            raise AssignmentError(
                "The copy would be due in the past. Please enter more days, or change the due time first.", field="days"
            )
        copied = AssignmentDB(
            workspace_id=section.workspace_id,
            section_id=section.id,
            title=assignment.title,
            instructions=assignment.instructions,
            available_from=_moved(assignment.available_from, days, zone),
            due_at=due_at,
            max_attempts=assignment.max_attempts,
            debrief_gate=assignment.debrief_gate,
            counts_branches=assignment.counts_branches,
        )
        db.add(copied)
        await db.flush()
        await self._copy_offers(db, assignment, copied, owners={by.id, section.teacher_id})
        return copied

    async def _copy_offers(
        self, db: AsyncSession, source: AssignmentDB, copied: AssignmentDB, *, owners: set[UUID]
    ) -> None:
        offers = await assignment_clients.list_offers(db, source.id)
        await assignment_clients.set_clients(db, copied, [offer.client.id for offer in offers], owners=owners)
        rubrics: dict[UUID, UUID | None] = {
            offer.client.id: offer.rubric.id
            for offer in offers
            if offer.rubric is not None and offer.rubric.deleted_at is None
        }
        await assignment_clients.set_rubrics(db, copied, rubrics, owners=owners)


def _moved(time: datetime | None, days: int, zone: ZoneInfo) -> datetime | None:
    return days_later(time, days, zone) if time is not None else None


assignment_copies = AssignmentCopies()

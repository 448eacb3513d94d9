"""What commands and buttons about assignments have in common."""

from uuid import UUID

from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession

from bot.blocks import assignment as assignment_blocks
from bot.blocks.post import Post
from bot.caller import Caller
from bot.services import Services
from bot.text import escape
from models.assignment import AssignmentDB
from models.section import CourseSectionDB
from services.assignment_service import AssignmentError, assignment_service
from services.client_service import client_service
from services.offer_service import Offer, offer_service
from services.section_service import section_service

MORE_THAN_A_MENU = 101
"""One more than a menu holds tells that the form has to search."""


async def open_form(
    slack: AsyncWebClient, caller: Caller, services: Services, *, section_id: UUID, assignment_id: UUID | None = None
) -> None:
    """The form of a new assignment, or of one that is there. Raises AssignmentError without any persona."""
    async with services.database.read() as db:
        section = await section_service.get_managed(db, section_id, by=caller.user)
        clients = await client_service.list_of(db, {caller.user.id, section.teacher_id}, limit=MORE_THAN_A_MENU)
        assignment, offers = None, list[Offer]()
        if assignment_id is not None:
            assignment, _ = await assignment_service.get_own(db, assignment_id, by=caller.user)
            offers = await offer_service.list_offers(db, assignment_id)
            known = {client.id for client in clients}
            clients = [*(offer.client for offer in offers if offer.client.id not in known), *clients]
        if not clients:
            raise AssignmentError(assignment_blocks.NO_CLIENTS)
    metadata = form_metadata(section_id, assignment)
    view = assignment_blocks.form(clients, metadata=metadata, assignment=assignment, offers=offers)
    await slack.views_open(trigger_id=caller.trigger_id, view=view)


async def open_rubrics_form(slack: AsyncWebClient, caller: Caller, services: Services, *, assignment_id: UUID) -> None:
    """The form with a rubric for each client is open. Raises AssignmentError without any client."""
    async with services.database.read() as db:
        assignment, section = await assignment_service.get_own(db, assignment_id, by=caller.user)
        offers = await offer_service.list_offers(db, assignment_id)
    if not offers:
        raise AssignmentError(f"“{assignment.title}” has no client yet. `/vc-assign edit` with its title chooses some.")
    view = assignment_blocks.rubrics_form(
        offers, title=assignment.title, metadata=form_metadata(section.id, assignment)
    )
    await slack.views_open(trigger_id=caller.trigger_id, view=view)


def form_metadata(section_id: UUID, assignment: AssignmentDB | None) -> str:
    """What a form about assignments carries: the section, and the assignment as it was when the form was opened."""
    return f"{section_id} {assignment.id} {assignment.revision}" if assignment else str(section_id)


async def list_post(db: AsyncSession, section: CourseSectionDB, *, offset: int = 0) -> Post:
    """A page of the section's assignments, with what can be done to each."""
    listed = await assignment_service.list_assignments(db, section, limit=assignment_blocks.LISTED, offset=offset)
    total = await assignment_service.count_assignments(db, section)
    offers = await offer_service.offers_of(db, [row.id for row in listed])
    return assignment_blocks.listing(
        listed, section_name=section.name, section_id=str(section.id), offset=offset, total=total, offers=offers
    )


async def publish(services: Services, caller: Caller, assignment_id: UUID) -> str:
    """The assignment is published and its card owed to the channel; the words that say so."""
    async with services.database.begin() as db:
        assignment, section = await assignment_service.get_own(db, assignment_id, by=caller.user)
        await assignment_service.publish_assignment(db, assignment, section, by=caller.user, now=services.clock())
    return f"“{escape(assignment.title)}” is published. Its card with *Start practice* is being posted in the channel."


async def unpublish(services: Services, caller: Caller, assignment_id: UUID) -> str:
    """The assignment is a draft again and its card owed the change; the words that say so."""
    async with services.database.begin() as db:
        assignment, section = await assignment_service.get_own(db, assignment_id, by=caller.user)
        await assignment_service.unpublish_assignment(db, assignment, section, by=caller.user, now=services.clock())
    return (
        f"“{escape(assignment.title)}” is a draft again. Nobody can start it; "
        "whoever is practising may finish within two hours."
    )


async def delete(services: Services, caller: Caller, assignment_id: UUID) -> str:
    """The draft is gone; the words that say so."""
    async with services.database.begin() as db:
        assignment, section = await assignment_service.get_own(db, assignment_id, by=caller.user)
        await assignment_service.delete_assignment(db, assignment, section, by=caller.user, now=services.clock())
    return f"The draft “{escape(assignment.title)}” is deleted; what was practised in it is kept. `/vc-assign` shows the others."

"""Views and changes that commands and buttons about assignments share."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.courses.blocks import assignment as assignment_blocks
from bot.slack.blocks.post import Post
from bot.slack.caller import Caller
from bot.slack.payloads import AssignmentForm, OfAssignment
from bot.slack.requests import View
from bot.slack.text import escape
from models.assignment import AssignmentDB
from models.section import CourseSectionDB
from services.courses.assignment_clients import Offer, assignment_clients
from services.courses.assignment_service import AssignmentError, assignment_service
from services.courses.section_service import section_service
from services.library.client_service import client_service

MORE_THAN_A_MENU = 101
"""One more than a menu can hold, which shows that the form needs a search."""


async def form_view(caller: Caller, deps: Deps, *, section_id: UUID, assignment_id: UUID | None = None) -> View:
    """Return the form of a new or an existing assignment, with the personas to choose from.

    These are the first 101 by name of the person and of the section's owner, and those that the assignment has. Raises
    AssignmentError if there is no persona to choose or the assignment does not exist, NotAllowedError unless the person
    teaches the section, and SectionError if it is closed or missing.
    """
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, section_id, by=caller.user)
        clients = await client_service.list_of(db, {caller.user.id, section.teacher_id}, limit=MORE_THAN_A_MENU)
        assignment, offers = None, list[Offer]()
        if assignment_id is not None:
            assignment, _ = await assignment_service.get_own(db, assignment_id, by=caller.user)
            offers = await assignment_clients.list_offers(db, assignment_id)
            known = {client.id for client in clients}
            clients = [*(offer.client for offer in offers if offer.client.id not in known), *clients]
        if not clients:
            raise AssignmentError(assignment_blocks.NO_CLIENTS)
    metadata = _form_of(section_id, assignment)
    return assignment_blocks.form(clients, metadata=metadata, assignment=assignment, offers=offers)


async def rubrics_view(caller: Caller, deps: Deps, of: OfAssignment) -> View:
    """Return the form with a rubric for each client of the assignment. Deleted clients are left out.

    Raises AssignmentError if the assignment has no client or does not exist, NotAllowedError unless the person teaches
    the section, and SectionError if it is closed.
    """
    async with deps.database.read() as db:
        assignment, section = await assignment_service.get_own(db, of.assignment_id, by=caller.user)
        offers = await assignment_clients.list_offers(db, assignment.id)
    if not offers:
        raise AssignmentError(
            f"“{assignment.title}” has no client yet. Choose one with `/vc-assign edit` and its title."
        )
    return assignment_blocks.rubrics_form(offers, title=assignment.title, metadata=_form_of(section.id, assignment))


async def list_post(db: AsyncSession, section: CourseSectionDB, *, offset: int = 0) -> Post:
    """Return a page of four of the section's assignments with their buttons, newest first, without deleted ones.

    It does not check permissions.
    """
    listed = await assignment_service.list_assignments(db, section, limit=assignment_blocks.LISTED, offset=offset)
    total = await assignment_service.count_assignments(db, section)
    offers = await assignment_clients.offers_of(db, [row.id for row in listed])
    return assignment_blocks.listing(
        listed, section_name=section.name, section_id=section.id, offset=offset, total=total, offers=offers
    )


async def publish(caller: Caller, deps: Deps, of: OfAssignment) -> str:
    """Publish the assignment, queue its card for the channel, and return the confirmation.

    Raises AssignmentError if it does not exist, is not a draft, has no client, or is past its due time. Raises
    NotAllowedError unless the person teaches the section, and SectionError if it is closed.
    """
    async with deps.database.begin() as db:
        assignment, section = await assignment_service.get_own(db, of.assignment_id, by=caller.user)
        await assignment_service.publish_assignment(db, assignment, section, by=caller.user, now=deps.clock())
    return f"“{escape(assignment.title)}” is published. Its card with *Start practice* will appear in the channel."


async def unpublish(caller: Caller, deps: Deps, of: OfAssignment) -> str:
    """Make the assignment a draft again, queue the update of its card if it is posted, and return the confirmation.

    A job later notifies the students of running interviews, who have two hours to finish. Raises AssignmentError if it
    does not exist or is not published, NotAllowedError unless the person teaches the section, and SectionError if it is
    closed.
    """
    async with deps.database.begin() as db:
        assignment, section = await assignment_service.get_own(db, of.assignment_id, by=caller.user)
        await assignment_service.unpublish_assignment(db, assignment, section, by=caller.user, now=deps.clock())
    return (
        f"“{escape(assignment.title)}” is a draft again. Nobody can start it. Students in the middle of an "
        "interview have two hours to finish."
    )


async def delete(caller: Caller, deps: Deps, of: OfAssignment) -> str:
    """Delete the draft, and return the confirmation. Its interviews are kept.

    Raises AssignmentError if it does not exist or is not a draft, NotAllowedError unless the person teaches the
    section, and SectionError if it is closed.
    """
    async with deps.database.begin() as db:
        assignment, section = await assignment_service.get_own(db, of.assignment_id, by=caller.user)
        await assignment_service.delete_assignment(db, assignment, section, by=caller.user, now=deps.clock())
    return f"The draft “{escape(assignment.title)}” is deleted. Its interviews are kept."


def _form_of(section_id: UUID, assignment: AssignmentDB | None) -> AssignmentForm:
    if assignment is None:
        return AssignmentForm(section_id)
    return AssignmentForm(section_id, assignment.id, assignment.revision)

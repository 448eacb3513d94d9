"""Views and changes that commands and buttons about assignments share."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.courses.blocks import assignment as assignment_blocks
from bot.courses.blocks import confirmation, preview
from bot.slack.blocks.confirmation import Confirmation
from bot.slack.blocks.post import Post
from bot.slack.caller import Caller
from bot.slack.payloads import AssignmentForm, AssignTo, OfAssignment, OfSection
from bot.slack.requests import View
from models.assignment import AssignmentDB, AssignmentStatus
from models.section import CourseSectionDB
from services.courses.assignment_clients import Offer, assignment_clients
from services.courses.assignment_service import AssignmentError, assignment_service
from services.courses.section_service import section_service
from services.library.client_service import client_service
from services.library.rubric_service import rubric_service

MORE_THAN_A_MENU = 101
"""One more than a menu can hold, which shows that the form needs a search."""


async def form_view(
    caller: Caller,
    deps: Deps,
    *,
    section_id: UUID,
    assignment_id: UUID | None = None,
    of: AssignTo | None = None,
    is_elsewhere: bool = False,
) -> View:
    """Return the form of a new or an existing assignment, with the personas to choose from.

    `of` fills in the client or rubric of a new one. `is_elsewhere` shows the result in place of the form.

    These are the first 101 by name of the person and of the section's owner, and those that the assignment has. Raises
    AssignmentError if a draft has no persona to choose or the assignment does not exist, NotAllowedError unless the person
    teaches the section, SectionError if it is closed or missing, and PersonaError or RubricError if that of `of` is gone.
    """
    rubric = None
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, section_id, by=caller.user)
        clients = await client_service.list_of(db, {caller.user.id, section.teacher_id}, limit=MORE_THAN_A_MENU)
        assignment, offers = None, list[Offer]()
        if assignment_id is not None:
            assignment, _ = await assignment_service.get_own(db, assignment_id, by=caller.user)
            offers = await assignment_clients.list_offers(db, assignment_id)
        if of is not None and of.client_id is not None:
            offers = [Offer(await client_service.get_own(db, of.client_id, by=caller.user), None)]
        if of is not None and of.rubric_id is not None:
            rubric = await rubric_service.get_own(db, of.rubric_id, by=caller.user)
        known = {client.id for client in clients}
        clients = [*(offer.client for offer in offers if offer.client.id not in known), *clients]
        if not clients and (assignment is None or assignment.status == AssignmentStatus.DRAFT):
            raise AssignmentError(assignment_blocks.NO_CLIENTS)
    metadata = replace(_form_of(section_id, assignment), is_elsewhere=is_elsewhere)
    return assignment_blocks.form(clients, metadata=metadata, assignment=assignment, offers=offers, rubric=rubric)


async def rubrics_view(caller: Caller, deps: Deps, of: OfAssignment) -> View:
    """Return the form with a rubric for each client of the assignment. Deleted clients are left out.

    After publishing, it only shows them.

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
    return assignment_blocks.rubrics_form(offers, assignment, metadata=_form_of(section.id, assignment))


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


async def preview_view(caller: Caller, deps: Deps, of: OfAssignment) -> View:
    """Return the assignment's card as students will see it, with a test interview for each client.

    Raises AssignmentError if the assignment does not exist, NotAllowedError unless the person teaches the section, and
    SectionError if it is closed.
    """
    async with deps.database.read() as db:
        assignment, _ = await assignment_service.get_own(db, of.assignment_id, by=caller.user)
        offers = await assignment_clients.list_offers(db, assignment.id)
    return preview.view(assignment, [offer.client for offer in offers], by=caller.user)


async def section_list(caller: Caller, deps: Deps, of: OfSection) -> Post:
    """Return the first page of a section's assignments.

    Raises NotAllowedError unless the person teaches the section, and SectionError if it is closed or missing.
    """
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, of.section_id, by=caller.user)
        return await list_post(db, section)


async def publish(caller: Caller, deps: Deps, of: OfAssignment) -> Confirmation:
    """Publish the assignment, queue its card for the channel, and return the confirmation.

    If it opens now and the teacher wants it, its students get news. This commits but does not wake the delivery: call
    `deps.signals.outbox()` afterward. Raises AssignmentError if it does not exist, is not a draft, has no client, or is
    past its due time. Raises NotAllowedError unless the person teaches the section, and SectionError if it is closed.
    """
    async with deps.database.begin() as db:
        assignment, section = await assignment_service.get_own(db, of.assignment_id, by=caller.user)
        await assignment_service.publish_assignment(db, assignment, section, by=caller.user, now=deps.clock())
    return confirmation.published(assignment)


def _form_of(section_id: UUID, assignment: AssignmentDB | None) -> AssignmentForm:
    if assignment is None:
        return AssignmentForm(section_id)
    return AssignmentForm(section_id, assignment.id, assignment.revision)

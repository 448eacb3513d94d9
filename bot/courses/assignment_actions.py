"""Clicks on the list of assignments, and the searches in their forms."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.courses.assignments import form_view, list_post
from bot.courses.blocks import assignment as assignment_blocks
from bot.slack.encoding import NoPayload
from bot.slack.payloads import AssignmentForm, AssignmentsPage, OfAssignment, OfSection
from bot.slack.requests import Click, Search
from services.courses.assignment_service import assignment_service
from services.courses.section_service import section_service
from services.library.client_service import client_service
from services.library.rubric_service import rubric_service

SUGGESTED = 100


async def create_assignment(click: Click[NoPayload], deps: Deps) -> None:
    """Open the form of a new assignment in this channel's section.

    Raises WrongPlaceError in direct messages, NotAllowedError unless the person teaches the section, SectionError if
    the channel is not a section, and AssignmentError if there is no persona to choose.
    """
    async with deps.database.read() as db:
        section = await section_service.get_managed_by_channel(db, click.channel(), by=click.caller.user)
    await click.open(await form_view(click.caller, deps, section_id=section.id))


async def new_assignment(click: Click[OfSection], deps: Deps) -> None:
    """Open the form of a new assignment in the section that the button names.

    Raises NotAllowedError unless the person teaches the section, SectionError if it is closed or missing, and
    AssignmentError if there is no persona to choose.
    """
    section_id = click.payload.section_id
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, section_id, by=click.caller.user)
    is_elsewhere = not click.is_in(section.channel_id)
    await click.open(await form_view(click.caller, deps, section_id=section_id, is_elsewhere=is_elsewhere))


async def list_assignments(click: Click[NoPayload], deps: Deps) -> None:
    """Show the four newest assignments of this channel's section to the person alone.

    Raises WrongPlaceError in direct messages, NotAllowedError unless the person teaches the section, and SectionError
    if the channel is not a section.
    """
    await click.ack()
    async with deps.database.read() as db:
        section = await section_service.get_managed_by_channel(db, click.channel(), by=click.caller.user)
        post = await list_post(db, section)
    await click.show(post)


async def turn_assignments(click: Click[AssignmentsPage], deps: Deps) -> None:
    """Replace the list with another page of four.

    Raises NotAllowedError unless the person teaches the section, and SectionError if it is closed or missing.
    """
    await click.ack()
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, click.payload.section_id, by=click.caller.user)
        post = await list_post(db, section, offset=click.payload.offset)
    await click.replace(post, title="Assignments")


async def edit_assignment(click: Click[OfAssignment], deps: Deps) -> None:
    """Open the form of an existing assignment.

    Raises NotAllowedError unless the person teaches the section, SectionError if it is closed, and AssignmentError if
    the assignment does not exist or there is no persona to choose.
    """
    async with deps.database.read() as db:
        work, section = await assignment_service.get_own(db, click.payload.assignment_id, by=click.caller.user)
    is_elsewhere = not click.is_in(section.channel_id)
    view = await form_view(click.caller, deps, section_id=section.id, assignment_id=work.id, is_elsewhere=is_elsewhere)
    await click.open(view)


async def find_persona(search: Search[AssignmentForm], deps: Deps) -> None:
    """Offer up to 100 personas of the person and of the section's owner whose names contain the typed words, by name.

    Raises NotAllowedError unless the person teaches the section, and SectionError if it is closed or missing.
    """
    async with deps.database.read() as db:
        found = await client_service.search(db, await _owners(db, search), search.words, limit=SUGGESTED)
    await search.offer([assignment_blocks.client_option(client) for client in found])


async def find_rubric(search: Search[AssignmentForm], deps: Deps) -> None:
    """Offer up to 100 rubrics of the person and of the section's owner whose names contain the typed words, by name.

    Raises NotAllowedError unless the person teaches the section, and SectionError if it is closed or missing.
    """
    async with deps.database.read() as db:
        found = await rubric_service.search(db, await _owners(db, search), search.words, limit=SUGGESTED)
    await search.offer([assignment_blocks.rubric_option(rubric) for rubric in found])


async def _owners(db: AsyncSession, search: Search[AssignmentForm]) -> set[UUID]:
    """Return whose personas and rubrics the assignment may use: the caller's and those of the section's owner."""
    by = search.caller.user
    section = await section_service.get_managed(db, search.payload.section_id, by=by)
    return {by.id, section.teacher_id}

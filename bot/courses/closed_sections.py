"""Closed sections: their assignments, opening them again, and handing them over to another teacher."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.courses.blocks import closed_section as blocks
from bot.slack.answers import outcome
from bot.slack.blocks.kit import closing
from bot.slack.caller import Caller, register_user
from bot.slack.payloads import AssignmentsPage, OfSection
from bot.slack.requests import Click, Form, View
from bot.slack.slack_users import StrangerError
from bot.slack.text import escape
from models.section import CourseSectionDB
from services.common.errors import FieldErrors, NotAllowedError
from services.courses.assignment_cards import assignment_cards
from services.courses.assignment_service import assignment_service
from services.courses.section_handover import section_handover
from services.courses.section_service import section_service
from services.messaging.course_notes import SectionHandedOver
from services.messaging.outbox_service import Place, outbox_service


async def section_view(caller: Caller, deps: Deps, of: OfSection) -> View:
    """Return the modal of a closed section with its newest assignments.

    Raises NotAllowedError unless the person teaches the section, and SectionError if it does not exist.
    """
    return await page_view(caller, deps, AssignmentsPage(of.section_id))


async def page_view(caller: Caller, deps: Deps, page: AssignmentsPage, *, word: str = "") -> View:
    """Return a page of 20 of its assignments. `word` is a sentence with markup on top. Raises as `section_view`."""
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, page.section_id, by=caller.user, is_open=False)
        rows = await assignment_service.list_assignments(db, section, limit=blocks.LISTED, offset=page.offset)
        total = await assignment_service.count_assignments(db, section)
    return blocks.view(section, rows, offset=page.offset, total=total, word=word)


async def reopen_section(click: Click[OfSection], deps: Deps) -> None:
    """Open the section again, queue the updates of its cards, and show it with the result.

    If another section is open in the channel, the modal says so. Raises NotAllowedError for anyone but the owner or an
    admin, and SectionError if it does not exist.
    """
    await click.ack()
    async with deps.database.read() as db:
        await section_handover.get(db, click.payload.section_id, by=click.caller.user)
    word = await outcome(_reopen(click, deps))
    deps.signals.outbox()
    await click.update(await _page_or_word(click.caller, deps, click.payload.section_id, word=word))


async def hand_over_view(caller: Caller, deps: Deps, of: OfSection) -> View:
    """Return the form with the new owner.

    Raises NotAllowedError for anyone but the owner or an admin, and SectionError if it does not exist.
    """
    async with deps.database.read() as db:
        section = await section_handover.get(db, of.section_id, by=caller.user)
    return blocks.hand_over_form(section)


async def save_hand_over(form: Form[OfSection], deps: Deps) -> None:
    """Make the chosen teacher the owner, queue a message for them, and show the section below the form again.

    Raises FieldErrors if the person is an app or not in this workspace, SectionError if they are not a teacher here or
    own it already, NotAllowedError for anyone but the owner or an admin, and SavedBeforeError if the form was stored
    with other values.
    """
    of, caller = form.payload, form.caller
    async with deps.database.read() as db:
        await section_handover.get_to_hand_over(db, of.section_id, form.fields.text("teacher"), by=caller.user)
    team_id = caller.workspace.team_id
    try:
        teacher, _ = await register_user(deps, form.slack, form.fields.text("teacher"), team_id=team_id)
    except StrangerError as error:
        raise FieldErrors(
            {"teacher": "This is an app or somebody outside of this workspace. Choose a teacher."}
        ) from error

    async def store(db: AsyncSession) -> UUID:
        section = await section_handover.hand_over(db, of.section_id, teacher, by=caller.user)
        await _tell(db, section, teacher.slack_user_id, by=caller.user.slack_user_id, deps=deps)
        return section.id

    await form.save(deps, store)
    await form.close()
    deps.signals.outbox()
    word = f"{escape(teacher.display_name)} owns this section now, and you are a co-teacher."
    await form.refresh_below(lambda: _page_or_word(caller, deps, of.section_id, word=word))


async def _page_or_word(caller: Caller, deps: Deps, section_id: UUID, *, word: str) -> View:
    """Return the section with the word on top, or the word alone for an admin, who may not see the section."""
    try:
        return await page_view(caller, deps, AssignmentsPage(section_id), word=word)
    except NotAllowedError:
        return closing("Section", word)


async def _reopen(click: Click[OfSection], deps: Deps) -> str:
    now = deps.clock()
    async with deps.database.begin() as db:
        section = await section_handover.reopen(db, click.payload.section_id, by=click.caller.user)
        await assignment_cards.refresh_cards(db, section, now=now)
    return "The section is open again. Its cards in the channel are being updated, and its roster is compared soon."


async def _tell(db: AsyncSession, section: CourseSectionDB, to: str, *, by: str, deps: Deps) -> None:
    await outbox_service.enqueue(
        db,
        SectionHandedOver(section=section.name, by=by),
        Place(slack_user_id=to),
        workspace_id=section.workspace_id,
        now=deps.clock(),
    )

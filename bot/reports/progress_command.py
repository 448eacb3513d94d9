"""`/vc-progress`: a student's own interviews, or a section's students for its teacher."""

from bot.core.deps import Deps
from bot.reports.blocks import confirmation
from bot.reports.exports import promise_gradebook
from bot.reports.progress import own_view, sections_view, students_view
from bot.slack.blocks.choice import several_assignments
from bot.slack.command_args import unknown
from bot.slack.payloads import Page, ProgressFilter
from bot.slack.requests import Command, View
from models.section import CourseSectionDB
from models.workspace import Role
from services.common.titles import SeveralMatchError
from services.courses.assignment_service import assignment_service
from services.courses.section_service import section_service

OWN_VERBS = ("show",)
"""Verbs that students may use."""
VERBS = ("show", "mine", "csv")


async def show_progress(command: Command, deps: Deps) -> None:
    """Show the person's own interviews, the students of this channel's section, or the teacher's sections.

    Students and the verb `mine` get their own interviews. Teachers get the students of this channel's section, or their
    sections if the channel is not a section. `csv` opens nothing: it queues the gradebook of this channel's section, or
    of the assignment with the given title, for the teacher's messages.

    Raises UnknownWordError for another verb; students have only `show`. Raises NotAllowedError if the channel is a
    section of another teacher. `csv` also raises WrongPlaceError in direct messages, SectionError if the channel is not
    a section, AssignmentError if the title matches no assignment, and ExportError while another export of this person
    is under way. If several titles begin with the words, show a button for each of them.
    """
    verbs = OWN_VERBS if command.caller.user.role == Role.STUDENT else VERBS
    if command.verb not in {"", *verbs}:
        raise unknown(command.name, command.verb, verbs)
    if command.verb == "csv":
        await _export(command, deps)
        return
    await command.open(await _view(command, deps))


async def _view(command: Command, deps: Deps) -> View:
    caller = command.caller
    if caller.user.role == Role.STUDENT or command.verb == "mine":
        return await own_view(caller, deps, Page())
    section = await _section_here(command, deps)
    if section is None:
        return await sections_view(caller, deps, Page())
    return await students_view(caller, deps, ProgressFilter(section.id))


async def _section_here(command: Command, deps: Deps) -> CourseSectionDB | None:
    caller = command.caller
    if caller.channel_id is None:
        return None
    async with deps.database.read() as db:
        return await section_service.get_by_channel(db, caller.user.workspace_id, caller.channel_id)


async def _export(command: Command, deps: Deps) -> None:
    """Queue the gradebook of this channel's section, or of its assignment with that title.

    Raises NotAllowedError, SectionError, AssignmentError, and ExportError.
    """
    title = command.rest
    async with deps.database.read() as db:
        section = await section_service.get_managed_by_channel(db, command.channel(), by=command.caller.user)
    await command.ack()
    try:
        async with deps.database.read() as db:
            chosen = (await assignment_service.get_by_title(db, section, title)).id if title else None
    except SeveralMatchError as several:
        async with deps.database.read() as db:
            rows = await assignment_service.list_by_ids(db, section, several.ids)
        await command.show(several_assignments(several.message, "csv", rows))
        return
    await promise_gradebook(command, deps, ProgressFilter(section.id, chosen))
    await command.conclude(confirmation.export_promised(section.id))

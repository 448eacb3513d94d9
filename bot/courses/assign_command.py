"""`/vc-assign`: the assignments of this channel's section."""

from typing import Any, Protocol

from bot.core.deps import Deps
from bot.courses.acts import DELETE_ASSIGNMENT, UNPUBLISH_ASSIGNMENT
from bot.courses.assignments import form_view, list_post, publish, rubrics_view
from bot.slack.blocks.choice import several_assignments
from bot.slack.caller import Caller
from bot.slack.command_args import unknown
from bot.slack.payloads import DebriefsPage, OfAssignment
from bot.slack.requests import Command
from models.section import CourseSectionDB
from services.common.titles import SeveralMatchError
from services.courses.assignment_service import assignment_service
from services.courses.section_service import section_service
from services.workspaces.workspace_service import workspace_service

ACTS = {"unpublish": UNPUBLISH_ASSIGNMENT, "delete": DELETE_ASSIGNMENT}
TITLED = ("edit", "rubrics", "debriefs", "publish", *ACTS)
VERBS = ("list", "create", *TITLED)


class DebriefsView(Protocol):
    """Function that builds the modal with an assignment's debriefs, which another domain owns."""

    async def __call__(self, caller: Caller, deps: Deps, page: DebriefsPage) -> dict[str, Any]:
        """Return the view.

        Raises NotAllowedError unless the person teaches the section, and AssignmentError if the assignment does not
        exist.
        """


async def open_assignments(debriefs_view: DebriefsView, command: Command, deps: Deps) -> None:
    """Show the section's assignments or a form, or change one assignment by its title.

    Without a verb or with `list`, show the four newest. `create`, `edit`, `rubrics`, and `debriefs` open a modal.
    `publish` publishes the assignment at once and confirms it. `unpublish` and `delete` ask first. If several titles
    begin with the words, show a button for each of them. `debriefs_view` builds the modal of `debriefs`.

    Raises NotAllowedError unless the person teaches this channel's section, UnknownWordError for another verb,
    WrongPlaceError in direct messages, and SectionError if the channel is not a section. Raises AssignmentError if the
    title is missing or matches no assignment, if the change is not possible in its present state, if `create` or `edit`
    finds no persona to choose, and if `rubrics` finds no client.
    """
    workspace_service.require_teacher(command.caller.user)
    if command.verb not in {"", *VERBS}:
        raise unknown(command.name, command.verb, VERBS)
    channel_id = command.channel()
    async with deps.database.read() as db:
        section = await section_service.get_managed_by_channel(db, channel_id, by=command.caller.user)
    if command.verb in TITLED:
        await _do(command, deps, section, debriefs_view)
    elif command.verb == "create":
        await command.open(await form_view(command.caller, deps, section_id=section.id))
    else:
        await command.ack()
        async with deps.database.read() as db:
            post = await list_post(db, section)
        await command.show(post)


async def _do(command: Command, deps: Deps, section: CourseSectionDB, debriefs_view: DebriefsView) -> None:
    """Do what the verb says to the assignment with this title. Raises AssignmentError."""
    caller = command.caller
    try:
        async with deps.database.read() as db:
            chosen = (await assignment_service.get_by_title(db, section, command.rest)).id
    except SeveralMatchError as several:
        async with deps.database.read() as db:
            rows = await assignment_service.list_by_ids(db, section, several.ids)
        await command.show(several_assignments(several.message, command.verb, rows))
        return
    match command.verb:
        case "edit":
            await command.open(await form_view(caller, deps, section_id=section.id, assignment_id=chosen))
        case "rubrics":
            await command.open(await rubrics_view(caller, deps, OfAssignment(chosen)))
        case "debriefs":
            await command.open(await debriefs_view(caller, deps, DebriefsPage(chosen)))
        case "publish":
            await command.conclude(await publish(caller, deps, OfAssignment(chosen)))
            deps.signals.outbox()
        case verb:
            await ACTS[verb].ask(command, deps, OfAssignment(chosen))

"""`/vc-section`: make this channel a course section, or manage it."""

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.boundary import UNREACHED
from bot.core.deps import Deps
from bot.courses.acts import CLOSE_SECTION
from bot.courses.blocks import confirmation
from bot.courses.blocks import section as section_blocks
from bot.courses.sections import card_of, rename_view, roster_view, stats_post, teachers_view
from bot.slack.command_args import unknown
from bot.slack.field_errors import named_section
from bot.slack.payloads import OfSection, Page, RosterPage
from bot.slack.requests import Command
from models.section import CourseSectionDB
from services.courses.section_service import NOT_YET, SectionError, section_service
from services.workspaces.workspace_service import workspace_service

PRIVATE = "privategroup"
VERBS = ("create", "show", "rename", "roster", "teachers", "stats", "close")


async def open_section(command: Command, deps: Deps) -> None:
    """Show the section of this channel, or the form that makes it one, or do what the verb says.

    `create`, `show`, and no verb show the section's card, or the form if the channel is not a section yet; the form
    suggests the rest of the command or the channel's name. `stats` shows the numbers of the first 15 open sections of
    the teacher. `roster` and `teachers` open a modal. `rename` with a name renames at once, and without one opens a
    form. `close` asks, and closes the section when the teacher agrees.

    Raises NotAllowedError for a student, for another teacher's section, and for `close` by a co-teacher. Raises
    UnknownWordError for another verb, WrongPlaceError in direct messages (not for `stats`), SectionError if a verb
    needs a section and the channel is not one, and FieldErrors for a new name that is empty or too long.
    """
    workspace_service.require_teacher(command.caller.user)
    if command.verb not in {"", *VERBS}:
        raise unknown(command.name, command.verb, VERBS)
    if command.verb == "stats":
        await command.show(await stats_post(command.caller, deps, Page()))
        return
    channel_id = command.channel()
    section = await _section_of(command, deps, channel_id)
    if section is None:
        suggested = command.rest or await _name_of(command.slack, command.channel_name, channel_id)
        await command.open(section_blocks.form(channel_id=channel_id, suggested=suggested[:100]))
    else:
        await _run(command, deps, section)


async def _run(command: Command, deps: Deps, section: CourseSectionDB) -> None:
    caller, here = command.caller, OfSection(section.id)
    match command.verb:
        case "roster":
            await command.open(await roster_view(caller, deps, RosterPage(section.id)))
        case "teachers":
            await command.open(await teachers_view(caller, deps, here))
        case "close":
            await CLOSE_SECTION.ask(command, deps, here)
        case "rename" if command.rest:
            await _rename(command, deps, here)
        case "rename":
            await command.open(await rename_view(caller, deps, here))
        case _:
            await _show(command, deps, section)


async def _section_of(command: Command, deps: Deps, channel_id: str) -> CourseSectionDB | None:
    """Return the channel's section, or None if one can be made. Does not check permissions."""
    by = command.caller.user
    async with deps.database.read() as db:
        if command.verb in {"", "create", "show"}:
            return await section_service.get_by_channel(db, by.workspace_id, channel_id)
        if command.verb != "teachers":
            return await section_service.get_managed_by_channel(db, channel_id, by=by)
        section = await section_service.get_by_channel(db, by.workspace_id, channel_id)
    if section is None:
        raise SectionError(NOT_YET)
    return section


async def _name_of(slack: AsyncWebClient, given: str, channel_id: str) -> str:
    """Return the channel's name, or "" for a private channel without the app, whose name Slack hides."""
    if given != PRIVATE:
        return given
    try:
        channel = (await slack.conversations_info(channel=channel_id))["channel"]
    except UNREACHED:
        return ""
    return str(channel.get("name") or "")


async def _show(command: Command, deps: Deps, section: CourseSectionDB) -> None:
    async with deps.database.read() as db:
        await section_service.require_manager(db, section, by=command.caller.user)
        post = await card_of(db, section, just_made=False)
    await command.show(post)


async def _rename(command: Command, deps: Deps, here: OfSection) -> None:
    data = named_section(command.rest)
    async with deps.database.begin() as db:
        section = await section_service.get_managed(db, here.section_id, by=command.caller.user)
        await section_service.update_section(db, section, data)
    await command.conclude(confirmation.section_renamed(section))

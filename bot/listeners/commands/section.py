"""`/vc-section`: makes this channel a course section, or shows and runs it."""

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import section as section_blocks
from bot.caller import Caller
from bot.listeners.commands.words import Words, channel_of, unknown
from bot.listeners.sectioning import card_of, close, roster_view, stats_post, teachers_view
from bot.listeners.views.state import named_section
from bot.services import Services
from bot.text import escape
from bot.wake import Wake
from models.section import CourseSectionDB
from services.section_service import NOT_YET, SectionError, section_service
from services.workspace_service import workspace_service

PRIVATE = "privategroup"
VERBS = ("create", "show", "rename", "roster", "teachers", "stats", "close")


async def open_section(
    ack: AsyncAck,
    command: dict[str, str],
    respond: AsyncRespond,
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
    wake: Wake,
) -> None:
    """The teacher sees the section of this channel, or the form that makes it one; words do the rest."""
    workspace_service.require_teacher(caller.user)
    words = Words.of(command)
    if words.verb not in {"", *VERBS}:
        raise unknown("/vc-section", words.verb, VERBS)
    if words.verb == "stats":
        await ack()
        post = await stats_post(caller, services)
        await respond(**post.arguments(), response_type="ephemeral")
        return
    channel_id = channel_of(caller)
    section = await _section_of(services, caller, channel_id, words.verb)
    if section is None:
        suggested = words.rest or await _name_of(client, command)
        view = section_blocks.form(channel_id=channel_id, suggested=suggested[:100])
        await client.views_open(trigger_id=caller.trigger_id, view=view)
        await ack()
        return
    match words.verb:
        case "roster":
            view = await roster_view(caller, services, section.id)
            await client.views_open(trigger_id=caller.trigger_id, view=view)
            await ack()
        case "teachers":
            view = await teachers_view(caller, services, section.id)
            await client.views_open(trigger_id=caller.trigger_id, view=view)
            await ack()
        case "close":
            text = await close(caller, services, section.id)
            wake.outbox()
            await ack()
            await respond(text=text, response_type="ephemeral")
        case "rename" if words.rest:
            await ack()
            await _rename(respond, caller, services, section, words.rest)
        case "rename":
            view = section_blocks.rename_form(section_id=str(section.id), now_called=section.name)
            await client.views_open(trigger_id=caller.trigger_id, view=view)
            await ack()
        case _:
            await ack()
            await _show(respond, caller, services, section)


async def _section_of(services: Services, caller: Caller, channel_id: str, verb: str) -> CourseSectionDB | None:
    """The channel's section; None where one may be made. Who may do what to it is asked where it is done."""
    async with services.database.read() as db:
        if verb in {"", "create", "show"}:
            return await section_service.get_by_channel(db, caller.user.workspace_id, channel_id)
        if verb != "teachers":
            return await section_service.get_managed_by_channel(db, channel_id, by=caller.user)
        section = await section_service.get_by_channel(db, caller.user.workspace_id, channel_id)
    if section is None:
        raise SectionError(NOT_YET)
    return section


async def _name_of(client: AsyncWebClient, command: dict[str, str]) -> str:
    """The channel's name; nothing for a private one that the app is not in: Slack then tells a word for all of them."""
    if (name := command.get("channel_name") or "") != PRIVATE:
        return name
    try:
        channel = (await client.conversations_info(channel=command["channel_id"]))["channel"]
    except SlackApiError:
        return ""
    return str(channel.get("name") or "")


async def _show(respond: AsyncRespond, caller: Caller, services: Services, section: CourseSectionDB) -> None:
    async with services.database.read() as db:
        await section_service.require_manager(db, section, by=caller.user)
        post = await card_of(db, section, just_made=False)
    await respond(**post.arguments(), response_type="ephemeral")


async def _rename(
    respond: AsyncRespond, caller: Caller, services: Services, section: CourseSectionDB, name: str
) -> None:
    data = named_section(name)
    async with services.database.begin() as db:
        held = await section_service.get_managed(db, section.id, by=caller.user)
        await section_service.update_section(db, held, data)
    await respond(text=f"The section is now called {escape(held.name)}.", response_type="ephemeral")

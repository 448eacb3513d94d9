"""`/vc-assign`: the assignments of this channel's section."""

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import assignment as assignment_blocks
from bot.caller import Caller
from bot.listeners.assigning import open_form, publish
from bot.listeners.commands.words import Words, channel_of, unknown
from bot.services import Services
from bot.wake import Wake
from services.assignment_service import assignment_service
from services.section_service import section_service
from services.workspace_service import workspace_service


async def open_assignments(
    ack: AsyncAck,
    command: dict[str, str],
    respond: AsyncRespond,
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
    wake: Wake,
) -> None:
    """The teacher sees the section's assignments, the form of a new one, or has published one by its title."""
    workspace_service.require_teacher(caller.user)
    words = Words.of(command)
    if words.verb not in {"", "list", "create", "publish"}:
        raise unknown("/vc-assign", words.verb, ("list", "create", "publish"))
    channel_id = channel_of(caller)
    async with services.database.read() as db:
        section = await section_service.get_managed_by_channel(db, channel_id, by=caller.user)
        listed = await assignment_service.list_assignments(db, section)
    if words.verb == "create":
        await open_form(client, caller, services, section_id=section.id)
        await ack()
    elif words.verb == "publish":
        async with services.database.read() as db:
            chosen = await assignment_service.get_by_title(db, section, words.rest)
        text = await publish(services, caller, chosen.id)
        wake.outbox()
        await ack()
        await respond(text=text, response_type="ephemeral")
    else:
        await ack()
        post = assignment_blocks.listing(listed, section_name=section.name)
        await respond(**post.arguments(), response_type="ephemeral")

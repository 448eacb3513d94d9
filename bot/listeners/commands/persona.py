"""`/vc-persona`: the teacher's personas."""

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import persona as persona_blocks
from bot.caller import Caller
from bot.listeners.commands.words import Words, unknown
from bot.services import Services
from services.client_service import client_service
from services.workspace_service import workspace_service


async def open_personas(
    ack: AsyncAck,
    command: dict[str, str],
    respond: AsyncRespond,
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The teacher sees their personas, or the form of one."""
    workspace_service.require_teacher(caller.user)
    words = Words.of(command)
    match words.verb:
        case "" | "list":
            async with services.database.read() as db:
                personas = await client_service.list_own(db, by=caller.user)
            await ack()
            await respond(**persona_blocks.listing(personas).arguments(), response_type="ephemeral")
        case "create":
            await client.views_open(trigger_id=caller.trigger_id, view=persona_blocks.form())
            await ack()
        case "edit":
            async with services.database.read() as db:
                persona = await client_service.get_by_name(db, words.rest, by=caller.user)
            await client.views_open(trigger_id=caller.trigger_id, view=persona_blocks.form(persona))
            await ack()
        case verb:
            raise unknown("/vc-persona", verb, ("list", "create", "edit"))

"""`/vc-admin`: today's cost and the settings."""

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.caller import Caller
from bot.listeners.administering import admin_post
from bot.listeners.commands.words import Words, unknown
from bot.listeners.monitoring import open_monitor
from bot.services import Services
from services.workspace_service import workspace_service

VERBS = ("show", "monitor")


async def show_admin(
    ack: AsyncAck,
    command: dict[str, str],
    respond: AsyncRespond,
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The admin sees today's cost and every setting."""
    workspace_service.require_admin(caller.user)
    words = Words.of(command)
    if words.verb == "monitor":
        await open_monitor(ack, client, caller, services)
        return
    if words.verb not in {"", *VERBS}:
        raise unknown("/vc-admin", words.verb, VERBS)
    await ack()
    post = await admin_post(caller, services)
    await respond(**post.arguments(), response_type="ephemeral")

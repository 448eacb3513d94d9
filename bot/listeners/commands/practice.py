"""`/vc-practice`: what the student can practise, and the way back."""

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.caller import Caller
from bot.listeners.commands.words import Words, unknown
from bot.listeners.practising import practice_post
from bot.services import Services

VERBS = ("list",)


async def show_practice(
    ack: AsyncAck,
    command: dict[str, str],
    respond: AsyncRespond,
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The student sees running interviews and what is open."""
    words = Words.of(command)
    if words.verb not in {"", *VERBS}:
        raise unknown("/vc-practice", words.verb, VERBS)
    await ack()
    post = await practice_post(client, caller, services)
    await respond(**post.arguments(), response_type="ephemeral")

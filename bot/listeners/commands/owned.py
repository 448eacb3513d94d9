"""`/vc-persona` and `/vc-rubric`: the teacher's own, by menu and by words."""

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.boundary import Tell
from bot.caller import Caller
from bot.listeners.commands.words import Words, unknown
from bot.listeners.owning import BEGINNINGS, DOINGS, KINDS, Asked, Kind, begin, list_post
from bot.services import Services
from bot.wake import Wake
from services.workspace_service import workspace_service


def verbs_of(kind: Kind) -> tuple[str, ...]:
    """What may be written behind the command."""
    return ("list", *BEGINNINGS, *kind.look.doings)


async def open_owned(
    ack: AsyncAck,
    command: dict[str, str],
    respond: AsyncRespond,
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
    wake: Wake,
    tell: Tell,
) -> None:
    """The teacher sees their personas or rubrics, or one of them is done something to by its name."""
    workspace_service.require_teacher(caller.user)
    kind = KINDS[command["command"].removeprefix("/vc-")]
    words = Words.of(command)
    asked = Asked(ack, client, respond, caller, services, wake, tell)
    if words.verb in {"", "list"}:
        await ack()
        await asked.show(await list_post(kind, caller, services, words=words.rest[:80]))
    elif words.verb in BEGINNINGS:
        await begin(kind, words.verb, asked)
    elif words.verb in kind.look.doings:
        async with services.database.read() as db:
            row = await kind.service.get_by_name(db, words.rest, by=caller.user)
        await DOINGS[words.verb](kind, row.id, asked)
    else:
        raise unknown(kind.look.command, words.verb, verbs_of(kind))

"""Clicks on lists and cards of personas and rubrics."""

from typing import Any
from uuid import UUID

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import owned
from bot.boundary import Tell
from bot.caller import Caller
from bot.listeners.owning import DOINGS, KINDS, Asked, Kind, begin, list_post, notes_of
from bot.services import Services
from bot.wake import Wake
from services.template_service import chosen
from services.workspace_service import workspace_service

SUGGESTED = 100


async def begin_owned(
    ack: AsyncAck,
    action: dict[str, Any],
    client: AsyncWebClient,
    respond: AsyncRespond,
    caller: Caller,
    services: Services,
    wake: Wake,
    tell: Tell,
) -> None:
    """The form of a new one, the ready ones or the form for a file is open."""
    await begin(
        _kind(action), action["action_id"].partition("_")[0], Asked(ack, client, respond, caller, services, wake, tell)
    )


async def do_to_owned(
    ack: AsyncAck,
    action: dict[str, Any],
    client: AsyncWebClient,
    respond: AsyncRespond,
    caller: Caller,
    services: Services,
    wake: Wake,
    tell: Tell,
) -> None:
    """What the button or the three dots say has been done, or its form is open."""
    if "selected_option" in action:
        verb, row_id = action["selected_option"]["value"].split()
    else:
        verb, row_id = action["action_id"].partition("_")[0], action["value"]
    await DOINGS[verb](_kind(action), UUID(row_id), Asked(ack, client, respond, caller, services, wake, tell))


async def turn_owned(
    ack: AsyncAck, action: dict[str, Any], respond: AsyncRespond, caller: Caller, services: Services
) -> None:
    """The list shows another page of what was searched for."""
    await ack()
    words, _, offset = action["value"].rpartition(" ")
    post = await list_post(_kind(action), caller, services, words=words, offset=int(offset))
    await respond(**post.arguments(), response_type="ephemeral", replace_original=True)


async def show_owned(
    ack: AsyncAck, action: dict[str, Any], respond: AsyncRespond, caller: Caller, services: Services
) -> None:
    """The card of the one that was found is there."""
    await ack()
    kind = _kind(action)
    async with services.database.read() as db:
        row = await kind.service.get_own(db, UUID(action["selected_option"]["value"]), by=caller.user)
        notes = await notes_of(db, kind, [row])
    post = owned.card(kind.look, row, note=notes.get(row.id, ""))
    await respond(**post.arguments(), response_type="ephemeral", replace_original=False)


async def suggest_owned(ack: AsyncAck, body: dict[str, Any], caller: Caller, services: Services) -> None:
    """The teacher's own whose names hold the words that were typed."""
    workspace_service.require_teacher(caller.user)
    kind = _kind(body)
    async with services.database.read() as db:
        rows = await kind.service.search(db, {caller.user.id}, str(body.get("value") or ""), limit=SUGGESTED)
    await ack(options=[owned.choice(kind.look, row) for row in rows])


async def start_from_template(
    ack: AsyncAck, action: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The form lies on top of the ready ones, filled in with the one that was chosen."""
    workspace_service.require_teacher(caller.user)
    kind = _kind(action)
    template = chosen(kind.templates(services), action["value"])
    view = kind.form(template.data, metadata=f"from {template.key}")
    await client.views_push(trigger_id=caller.trigger_id, view=view)
    await ack()


def _kind(action: dict[str, Any]) -> Kind:
    """Personas or rubrics, by the second word of the action's id."""
    return KINDS[action["action_id"].partition(":")[0].rpartition("_")[2]]

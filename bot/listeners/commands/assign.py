"""`/vc-assign`: the assignments of this channel's section."""

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.caller import Caller
from bot.listeners.assigning import delete, list_post, open_form, open_rubrics_form, publish, unpublish
from bot.listeners.commands.words import Words, channel_of, unknown
from bot.listeners.reviewing import list_view
from bot.services import Services
from bot.wake import Wake
from services.assignment_service import assignment_service
from services.section_service import section_service
from services.workspace_service import workspace_service

CHANGES = {"publish": publish, "unpublish": unpublish, "delete": delete}
VERBS = ("list", "create", "edit", "rubrics", "debriefs", *CHANGES)


async def open_assignments(
    ack: AsyncAck,
    command: dict[str, str],
    respond: AsyncRespond,
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
    wake: Wake,
) -> None:
    """The teacher sees the section's assignments or a form, or has changed one by its title."""
    workspace_service.require_teacher(caller.user)
    words = Words.of(command)
    if words.verb not in {"", *VERBS}:
        raise unknown("/vc-assign", words.verb, VERBS)
    channel_id = channel_of(caller)
    async with services.database.read() as db:
        section = await section_service.get_managed_by_channel(db, channel_id, by=caller.user)
        if words.verb in {"edit", "rubrics", "debriefs", *CHANGES}:
            chosen = await assignment_service.get_by_title(db, section, words.rest)
    if words.verb == "create":
        await open_form(client, caller, services, section_id=section.id)
        await ack()
    elif words.verb == "edit":
        await open_form(client, caller, services, section_id=section.id, assignment_id=chosen.id)
        await ack()
    elif words.verb == "rubrics":
        await open_rubrics_form(client, caller, services, assignment_id=chosen.id)
        await ack()
    elif words.verb == "debriefs":
        await client.views_open(trigger_id=caller.trigger_id, view=await list_view(caller, services, chosen.id))
        await ack()
    elif words.verb in CHANGES:
        text = await CHANGES[words.verb](services, caller, chosen.id)
        wake.outbox()
        await ack()
        await respond(text=text, response_type="ephemeral")
    else:
        await ack()
        async with services.database.read() as db:
            post = await list_post(db, section)
        await respond(**post.arguments(), response_type="ephemeral")

"""Clicks on the card and the roster of a section."""

from typing import Any
from uuid import UUID

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import section as section_blocks
from bot.boundary import Tell
from bot.caller import Caller
from bot.listeners.sectioning import close, roster_view, stats_post, teachers_view
from bot.rosters import compare_roster
from bot.services import Services
from bot.text import escape
from bot.wake import Wake
from services.enrollment_service import enrollment_service
from services.errors import Refusal
from services.section_service import section_service


async def show_roster(
    ack: AsyncAck, action: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The roster is open."""
    view = await roster_view(caller, services, UUID(action["value"]))
    await client.views_open(trigger_id=caller.trigger_id, view=view)
    await ack()


async def turn_roster(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The roster shows another page."""
    await ack()
    section_id, offset = action["value"].split()
    view = await roster_view(caller, services, UUID(section_id), offset=int(offset))
    await client.views_update(view_id=body["view"]["id"], view=view)


async def turn_stats(
    ack: AsyncAck, action: dict[str, Any], respond: AsyncRespond, caller: Caller, services: Services
) -> None:
    """The numbers of the teacher's sections show another page."""
    await ack()
    post = await stats_post(caller, services, offset=int(action["value"].split()[-1]))
    await respond(**post.arguments(), response_type="ephemeral", replace_original=True)


async def remove_student(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The student is off the roster, which says so."""
    await ack()
    section_id, student_id, offset = action["value"].split()
    try:
        async with services.database.begin() as db:
            section = await section_service.get_managed(db, UUID(section_id), by=caller.user)
            student = await enrollment_service.remove_student(db, section, UUID(student_id), now=services.clock())
        word = f"{escape(student.display_name)} is off the roster. *Reactivate* puts them back."
    except Refusal as refusal:
        word = escape(refusal.message)
    view = await roster_view(caller, services, UUID(section_id), offset=int(offset), word=word)
    await client.views_update(view_id=body["view"]["id"], view=view)


async def reactivate_student(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The student is on the roster again, if they are still in the channel."""
    await ack()
    section_id, student_id, offset = action["value"].split()
    try:
        async with services.database.begin() as db:
            section = await section_service.get_managed(db, UUID(section_id), by=caller.user)
            student = await enrollment_service.reactivate_student(db, section, UUID(student_id), now=services.clock())
        await compare_roster(client, services, section, team_id=caller.workspace.team_id)
        async with services.database.read() as db:
            is_there = await enrollment_service.is_enrolled(db, section.id, student.id)
        name = escape(student.display_name)
        word = (
            f"{name} is on the roster again."
            if is_there
            else f"{name} is not in the channel any more. Invite them there, and they are enrolled."
        )
    except Refusal as refusal:
        word = escape(refusal.message)
    view = await roster_view(caller, services, UUID(section_id), offset=int(offset), word=word)
    await client.views_update(view_id=body["view"]["id"], view=view)


async def rename_section(
    ack: AsyncAck, action: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The form with the section's name is open."""
    async with services.database.read() as db:
        section = await section_service.get_managed(db, UUID(action["value"]), by=caller.user)
    view = section_blocks.rename_form(section_id=str(section.id), now_called=section.name)
    await client.views_open(trigger_id=caller.trigger_id, view=view)
    await ack()


async def name_co_teachers(
    ack: AsyncAck, action: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The form that names co-teachers is open."""
    view = await teachers_view(caller, services, UUID(action["value"]))
    await client.views_open(trigger_id=caller.trigger_id, view=view)
    await ack()


async def close_section(
    ack: AsyncAck, action: dict[str, Any], caller: Caller, services: Services, wake: Wake, tell: Tell
) -> None:
    """The section is closed."""
    await ack()
    text = await close(caller, services, UUID(action["value"]))
    wake.outbox()
    await tell(text)

"""`/vc-section`: makes this channel a course section, or shows it."""

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import section as section_blocks
from bot.caller import Caller
from bot.listeners.commands.words import Words, channel_of, unknown
from bot.services import Services
from services.enrollment_service import enrollment_service
from services.section_service import section_service
from services.workspace_service import workspace_service


async def open_section(
    ack: AsyncAck,
    command: dict[str, str],
    respond: AsyncRespond,
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The teacher sees the section of this channel, or the form that makes it one."""
    workspace_service.require_teacher(caller.user)
    words = Words.of(command)
    if words.verb not in {"", "create", "show"}:
        raise unknown("/vc-section", words.verb, ("create", "show"))
    channel_id = channel_of(caller)
    async with services.database.read() as db:
        section = await section_service.get_by_channel(db, caller.user.workspace_id, channel_id)
        if section is not None:
            await section_service.require_manager(db, section, by=caller.user)
            students = await enrollment_service.list_students(db, section, limit=section_blocks.SHOWN)
            count = await enrollment_service.count_students(db, section)
    if section is None:
        suggested = words.rest or command.get("channel_name") or ""
        await client.views_open(
            trigger_id=caller.trigger_id, view=section_blocks.form(channel_id=channel_id, suggested=suggested[:100])
        )
        await ack()
        return
    await ack()
    names = [student.display_name for student in students]
    post = section_blocks.card(section.name, names, count, just_made=False)
    await respond(**post.arguments(), response_type="ephemeral")

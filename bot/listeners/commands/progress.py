"""`/vc-progress`: a student's own interviews; for a teacher those of a section, answered to the teacher alone."""

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.progress import ALL, Lens
from bot.boundary import Tell
from bot.caller import Caller
from bot.listeners.commands.words import Words, channel_of, unknown
from bot.listeners.exporting import PREPARED, send_gradebook
from bot.listeners.progressing import own_view, sections_view, students_view
from bot.services import Services
from models.section import CourseSectionDB
from models.workspace import Role
from services.assignment_service import assignment_service
from services.section_service import section_service

OWN_VERBS = ("show",)
"""What students may write behind it."""
VERBS = ("show", "mine", "csv")


async def show_progress(
    ack: AsyncAck, command: dict[str, str], client: AsyncWebClient, caller: Caller, services: Services, tell: Tell
) -> None:
    """The person sees their own interviews, the students of this channel's section, or their sections."""
    words = Words.of(command)
    verbs = OWN_VERBS if caller.user.role == Role.STUDENT else VERBS
    if words.verb not in {"", *verbs}:
        raise unknown("/vc-progress", words.verb, verbs)
    if words.verb == "csv":
        lens = await _lens_here(caller, services, words.rest)
        await ack()
        await tell(PREPARED)
        await send_gradebook(client, caller, services, lens)
        return
    await client.views_open(trigger_id=caller.trigger_id, view=await _view(caller, services, words.verb))
    await ack()


async def _view(caller: Caller, services: Services, verb: str) -> dict[str, Any]:
    if caller.user.role == Role.STUDENT or verb == "mine":
        return await own_view(caller, services)
    section = await _section_here(caller, services)
    if section is None:
        return await sections_view(caller, services)
    return await students_view(caller, services, Lens(str(section.id)))


async def _section_here(caller: Caller, services: Services) -> CourseSectionDB | None:
    if caller.channel_id is None:
        return None
    async with services.database.read() as db:
        return await section_service.get_by_channel(db, caller.user.workspace_id, caller.channel_id)


async def _lens_here(caller: Caller, services: Services, title: str) -> Lens:
    """The section of this channel, or the assignment there whose title starts so. Raises NotAllowedError, SectionError, AssignmentError."""
    async with services.database.read() as db:
        section = await section_service.get_managed_by_channel(db, channel_of(caller), by=caller.user)
        chosen = str((await assignment_service.get_by_title(db, section, title)).id) if title else ALL
    return Lens(str(section.id), chosen)

"""What commands and buttons about assignments have in common."""

from uuid import UUID

from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import assignment as assignment_blocks
from bot.caller import Caller
from bot.services import Services
from bot.text import escape
from services.assignment_service import AssignmentError, assignment_service
from services.client_service import client_service
from services.section_service import section_service


async def open_form(
    slack: AsyncWebClient, caller: Caller, services: Services, *, section_id: UUID, assignment_id: UUID | None = None
) -> None:
    """The form of a new assignment, or of one that is there. Raises AssignmentError without any persona."""
    async with services.database.read() as db:
        section = await section_service.get_managed(db, section_id, by=caller.user)
        clients = await client_service.list_of(db, {caller.user.id, section.teacher_id})
        if not clients:
            raise AssignmentError(assignment_blocks.NO_CLIENTS)
        assignment, chosen = None, []
        if assignment_id is not None:
            assignment, _ = await assignment_service.get_own(db, assignment_id, by=caller.user)
            chosen = [str(client.id) for client in await assignment_service.list_clients(db, assignment_id)]
    metadata = f"{section_id} {assignment_id or ''}".strip()
    view = assignment_blocks.form(clients, metadata=metadata, assignment=assignment, chosen=chosen)
    await slack.views_open(trigger_id=caller.trigger_id, view=view)


async def publish(services: Services, caller: Caller, assignment_id: UUID) -> str:
    """The assignment is published and its card owed to the channel; the words that say so."""
    async with services.database.begin() as db:
        assignment, section = await assignment_service.get_own(db, assignment_id, by=caller.user)
        await assignment_service.publish_assignment(db, assignment, section, by=caller.user, now=services.clock())
    return f"“{escape(assignment.title)}” is published. Its card with *Start practice* is being posted in the channel."

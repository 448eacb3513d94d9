"""Clicks on the list of assignments, and the searches in their forms."""

from typing import Any
from uuid import UUID

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession

from bot.blocks import assignment as assignment_blocks
from bot.boundary import Tell
from bot.caller import Caller
from bot.listeners.assigning import delete, list_post, open_rubrics_form, unpublish
from bot.services import Services
from bot.wake import Wake
from services.client_service import client_service
from services.rubric_service import rubric_service
from services.section_service import section_service

SUGGESTED = 100


async def turn_assignments(
    ack: AsyncAck, action: dict[str, Any], respond: AsyncRespond, caller: Caller, services: Services
) -> None:
    """The list shows another page."""
    await ack()
    section_id, offset = action["value"].split()
    async with services.database.read() as db:
        section = await section_service.get_managed(db, UUID(section_id), by=caller.user)
        post = await list_post(db, section, offset=int(offset))
    await respond(**post.arguments(), response_type="ephemeral", replace_original=True)


async def unpublish_assignment(
    ack: AsyncAck, action: dict[str, Any], caller: Caller, services: Services, wake: Wake, tell: Tell
) -> None:
    """The assignment is a draft again, its card says so."""
    await ack()
    text = await unpublish(services, caller, UUID(action["value"]))
    wake.outbox()
    await tell(text)


async def delete_assignment(
    ack: AsyncAck, action: dict[str, Any], caller: Caller, services: Services, tell: Tell
) -> None:
    """The draft is gone."""
    await ack()
    await tell(await delete(services, caller, UUID(action["value"])))


async def edit_rubrics(
    ack: AsyncAck, action: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The form with a rubric for each client is open."""
    await open_rubrics_form(client, caller, services, assignment_id=UUID(action["value"]))
    await ack()


async def find_persona(ack: AsyncAck, body: dict[str, Any], caller: Caller, services: Services) -> None:
    """The personas whose names hold the words that were typed."""
    async with services.database.read() as db:
        owners = await _owners(db, body, caller)
        found = await client_service.search(db, owners, str(body.get("value") or ""), limit=SUGGESTED)
    await ack(options=[assignment_blocks.client_option(client) for client in found])


async def find_rubric(ack: AsyncAck, body: dict[str, Any], caller: Caller, services: Services) -> None:
    """The rubrics whose names hold the words that were typed."""
    async with services.database.read() as db:
        owners = await _owners(db, body, caller)
        found = await rubric_service.search(db, owners, str(body.get("value") or ""), limit=SUGGESTED)
    await ack(options=[assignment_blocks.rubric_option(rubric) for rubric in found])


async def _owners(db: AsyncSession, body: dict[str, Any], caller: Caller) -> set[UUID]:
    """Whose personas and rubrics an assignment of this form may use: the caller's and those of the section's owner."""
    section_id = body["view"]["private_metadata"].split()[0]
    section = await section_service.get_managed(db, UUID(section_id), by=caller.user)
    return {caller.user.id, section.teacher_id}

"""Forms about sections that were sent."""

from typing import Any
from uuid import UUID

from pydantic import ValidationError
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.boundary import described, log
from bot.caller import Caller, meet
from bot.listeners.sectioning import card_of
from bot.listeners.views.state import field_errors, filled, named_section
from bot.people import StrangerError
from bot.rosters import be_there, compare_roster
from bot.services import Services
from models.section import SectionCreate
from services.errors import FieldErrors
from services.section_service import section_service
from services.workspace_service import workspace_service


async def save_section(
    ack: AsyncAck, view: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The channel is a section; then the students in it are enrolled, however many they are."""
    workspace_service.require_teacher(caller.user)
    channel_id = view["private_metadata"]
    channel = await be_there(client, channel_id)
    facts = {"channel_id": channel_id, "channel_name": str(channel.get("name") or "")[:100]}
    try:
        data = SectionCreate(name=filled(view)["name"] or "", **facts)
    except ValidationError as error:
        raise field_errors(error) from error
    async with services.database.begin() as db:
        section = await section_service.create_section(db, data, by=caller.user)
    await ack()
    try:
        await compare_roster(client, services, section, team_id=caller.workspace.team_id)
    except SlackApiError as error:
        log.warning("a new section was not compared; the next round does it: %s", described(error))
    async with services.database.read() as db:
        post = await card_of(db, section, just_made=True)
    await client.chat_postEphemeral(channel=channel_id, user=caller.user.slack_user_id, **post.arguments())


async def save_section_name(ack: AsyncAck, view: dict[str, Any], caller: Caller, services: Services) -> None:
    """The section has another name."""
    data = named_section(filled(view)["name"] or "")
    async with services.database.begin() as db:
        section = await section_service.get_managed(db, UUID(view["private_metadata"]), by=caller.user)
        await section_service.update_section(db, section, data)
    await ack()


async def save_co_teachers(
    ack: AsyncAck, view: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The section's co-teachers are those chosen."""
    team_id = caller.workspace.team_id
    try:
        chosen = [
            (await meet(services, client, user_id, team_id=team_id))[0] for user_id in filled(view)["co_teachers"]
        ]
    except StrangerError as error:
        raise FieldErrors(
            {"co_teachers": "One of them is an app or not a member of this workspace. Choose teachers only."}
        ) from error
    async with services.database.begin() as db:
        section = await section_service.get_to_name(db, UUID(view["private_metadata"]), by=caller.user)
        await section_service.update_co_teachers(db, section, chosen, by=caller.user)
    await ack()

"""Who is in a channel, as our users; and rosters compared with their channels."""

import logging

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.caller import meet
from bot.people import StrangerError
from bot.services import Services
from models.section import CourseSectionDB
from models.workspace import UserDB, WorkspaceDB
from services.enrollment_service import enrollment_service
from services.section_service import SectionError, section_service
from services.workspace_service import workspace_service

log = logging.getLogger(__name__)
INVITE = "The app is not in this channel yet. Invite it with `/invite @Virtual Client`, then try again."


async def members_of(slack: AsyncWebClient, services: Services, channel_id: str, *, team_id: str) -> list[UserDB]:
    """Everybody of this workspace in the channel, met where they are new. The app joins a public channel.

    Raises SectionError where it has to be invited.
    """
    await _be_there(slack, channel_id)
    members = []
    cursor = ""
    while True:
        page = await slack.conversations_members(channel=channel_id, limit=200, cursor=cursor)
        for slack_user_id in page["members"]:
            user = await _known_or_met(slack, services, slack_user_id, team_id=team_id)
            if user is not None:
                members.append(user)
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return members


async def compare_rosters(slack: AsyncWebClient, services: Services) -> None:
    """Every open section's roster is who is in its channel now."""
    async with services.database.read() as db:
        sections = await section_service.list_open(db)
    for section, team_id in sections:
        await compare_roster(slack, services, section, team_id=team_id)


async def compare_roster(slack: AsyncWebClient, services: Services, section: CourseSectionDB, *, team_id: str) -> None:
    """The section's roster is who is in its channel now; a channel that is out of reach changes nothing."""
    try:
        members = await members_of(slack, services, section.channel_id, team_id=team_id)
    except (SectionError, SlackApiError) as error:
        log.warning("the roster of section %s was not compared: %s", section.id, type(error).__name__)
        return
    async with services.database.begin() as db:
        await enrollment_service.match_roster(db, section, members, now=services.clock())


async def _known_or_met(
    slack: AsyncWebClient, services: Services, slack_user_id: str, *, team_id: str
) -> UserDB | None:
    async with services.database.read() as db:
        workspace: WorkspaceDB | None = await workspace_service.find_workspace(db, team_id)
        user = await workspace_service.get_user(db, workspace, slack_user_id) if workspace else None
    if user is not None:
        return user
    try:
        return (await meet(services, slack, slack_user_id, team_id=team_id))[0]
    except StrangerError:
        return None


async def _be_there(slack: AsyncWebClient, channel_id: str) -> None:
    try:
        info = await slack.conversations_info(channel=channel_id)
        if not info["channel"].get("is_member"):
            await slack.conversations_join(channel=channel_id)
    except SlackApiError as error:
        raise SectionError(INVITE) from error

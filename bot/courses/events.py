"""People and channels that come, go and change."""

from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.deps import Deps
from bot.courses.rosters import close_with_channel, compare_roster, note_app, reopen_with_channel
from bot.slack.caller import register_user
from bot.slack.slack_users import StrangerError, is_stranger, person_of
from models.section import CourseSectionDB
from services.courses.enrollment_service import enrollment_service
from services.courses.section_service import section_service
from services.workspaces.workspace_service import workspace_service


async def member_joined(event: dict[str, Any], context: AsyncBoltContext, slack: AsyncWebClient, deps: Deps) -> None:
    """A student who joins a section's channel is enrolled; when the app joins, everybody there is."""
    team_id = str(context.team_id)
    section = await _section_of(deps, team_id, event["channel"])
    if section is None:
        return
    if event["user"] == context.bot_user_id:
        await compare_roster(slack, deps, section, team_id=team_id)
        return
    try:
        user, _ = await register_user(deps, slack, event["user"], team_id=team_id)
    except StrangerError:
        return
    async with deps.database.begin() as db:
        await enrollment_service.create_enrollment(db, section, user, now=deps.clock(), event_ts=event["event_ts"])
    deps.signals.outbox()


async def member_left(event: dict[str, Any], context: AsyncBoltContext, slack: AsyncWebClient, deps: Deps) -> None:
    """A student who leaves is not enrolled any more; when the app itself was removed, the teachers are told."""
    team_id = str(context.team_id)
    section = await _section_of(deps, team_id, event["channel"])
    if section is None:
        return
    if event["user"] == context.bot_user_id:
        await note_app(deps, section, is_there=False)
        deps.signals.outbox()
        return
    try:
        user, _ = await register_user(deps, slack, event["user"], team_id=team_id)
    except StrangerError:
        return
    async with deps.database.begin() as db:
        await enrollment_service.delete_enrollment(db, section, user, now=deps.clock(), event_ts=event["event_ts"])


async def channel_archived(event: dict[str, Any], context: AsyncBoltContext, deps: Deps) -> None:
    """The section of a channel that is archived or deleted is closed."""
    section = await _section_of(deps, str(context.team_id), event["channel"])
    if section is not None:
        await close_with_channel(deps, section)
        deps.signals.outbox()


async def channel_unarchived(
    event: dict[str, Any], context: AsyncBoltContext, slack: AsyncWebClient, deps: Deps
) -> None:
    """The section that was closed with its channel is open again, its roster looked at anew."""
    async with deps.database.begin() as db:
        workspace = await workspace_service.get_or_create_workspace(db, str(context.team_id))
    section = await reopen_with_channel(deps, workspace.id, event["channel"])
    if section is None:
        return
    deps.signals.outbox()
    await compare_roster(slack, deps, section, team_id=str(context.team_id))


async def channel_renamed(event: dict[str, Any], context: AsyncBoltContext, deps: Deps) -> None:
    """A section that bears its channel's name is renamed with it."""
    section = await _section_of(deps, str(context.team_id), event["channel"]["id"])
    if section is None:
        return
    async with deps.database.begin() as db:
        await section_service.rename_channel(db, section.id, str(event["channel"]["name"]))


async def channel_id_changed(event: dict[str, Any], context: AsyncBoltContext, deps: Deps) -> None:
    """The section is that of the channel's new id."""
    section = await _section_of(deps, str(context.team_id), event["old_channel_id"])
    if section is None:
        return
    async with deps.database.begin() as db:
        await section_service.move_channel(db, section.id, str(event["new_channel_id"]))


async def user_changed(event: dict[str, Any], context: AsyncBoltContext, deps: Deps) -> None:
    """Name, zone, admin rights and deactivation follow Slack, for people whom we have met."""
    user = event["user"]
    team_id = str(context.team_id)
    if is_stranger(user, team_id=team_id):
        return
    async with deps.database.begin() as db:
        workspace = await workspace_service.get_or_create_workspace(db, team_id)
        if await workspace_service.get_user(db, workspace, user["id"]) is not None:
            await workspace_service.upsert_user(db, workspace, person_of(user))


async def _section_of(deps: Deps, team_id: str, channel_id: str) -> CourseSectionDB | None:
    async with deps.database.read() as db:
        workspace = await workspace_service.find_workspace(db, team_id)
        if workspace is None:
            return None
        return await section_service.get_by_channel(db, workspace.id, channel_id)

"""Events of people and channels: joins, leaves, renames, archives, and changed profiles."""

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
    """Enroll a student who joins a section's channel. When the app joins, enroll everyone there.

    Teachers, bots, people of other workspaces, and students whom a teacher removed are not enrolled.
    """
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
    """End the enrollment of a student who leaves the channel. When the app was removed, tell the teachers.

    When the app was removed, the roster stays as it is.
    """
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
    """Close the section of an archived or deleted channel, and tell its teachers."""
    section = await _section_of(deps, str(context.team_id), event["channel"])
    if section is not None:
        await close_with_channel(deps, section)
        deps.signals.outbox()


async def channel_unarchived(
    event: dict[str, Any], context: AsyncBoltContext, slack: AsyncWebClient, deps: Deps
) -> None:
    """Reopen the section that was closed with its channel, tell its teachers, and compare its roster.

    A section that a teacher closed stays closed.
    """
    async with deps.database.begin() as db:
        workspace = await workspace_service.get_or_create_workspace(db, str(context.team_id))
    section = await reopen_with_channel(deps, workspace.id, event["channel"])
    if section is None:
        return
    deps.signals.outbox()
    await compare_roster(slack, deps, section, team_id=str(context.team_id))


async def channel_renamed(event: dict[str, Any], context: AsyncBoltContext, deps: Deps) -> None:
    """Store the channel's new name.

    Rename its open section too, unless that has a name other than the channel's old one.
    """
    section = await _section_of(deps, str(context.team_id), event["channel"]["id"])
    if section is None:
        return
    async with deps.database.begin() as db:
        await section_service.rename_channel(db, section.id, str(event["channel"]["name"]))


async def channel_id_changed(event: dict[str, Any], context: AsyncBoltContext, deps: Deps) -> None:
    """Store the new id of its channel in the open section."""
    section = await _section_of(deps, str(context.team_id), event["old_channel_id"])
    if section is None:
        return
    async with deps.database.begin() as db:
        await section_service.move_channel(db, section.id, str(event["new_channel_id"]))


async def user_changed(event: dict[str, Any], context: AsyncBoltContext, deps: Deps) -> None:
    """Update name, zone, admin rights, and deactivation of a registered person.

    Nobody is registered here. Bots and people of other workspaces are ignored.
    """
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

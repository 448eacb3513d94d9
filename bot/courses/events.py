"""Events of channels and their members: joins, leaves, renames, archives, deletions, and new ids. Each may come twice."""

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.deps import Deps
from bot.courses.rosters import close_with_channel, compare_roster, note_app, reopen_with_channel
from bot.slack.caller import register_user
from bot.slack.slack_users import StrangerError
from models.section import CourseSectionDB
from models.workspace import UserDB
from services.courses.enrollment_service import enrollment_service
from services.courses.section_service import section_service
from services.workspaces.event_service import SlackEvent
from services.workspaces.workspace_service import workspace_service


async def member_joined(event: SlackEvent, deps: Deps, slack: AsyncWebClient) -> None:
    """Enroll a student who joins a section's channel. When the app joins, compare the roster with the channel.

    A student gets a welcome message in their first section. Teachers, bots, people of other workspaces, and students
    whom a teacher removed are not enrolled. Do nothing for a channel that is no open section. Raises SlackApiError if
    Slack does not describe the person or list the members.
    """
    section = await _section_of(event, deps)
    if section is None:
        return
    if event.is_about_app:
        await compare_roster(slack, deps, section, team_id=event.team_id)
        return
    user = await _member(event, deps, slack)
    if user is None:
        return
    async with deps.database.begin() as db:
        await enrollment_service.create_enrollment(db, section, user, now=deps.clock(), event_ts=event.ts)
    deps.signals.outbox()


async def member_left(event: SlackEvent, deps: Deps, slack: AsyncWebClient) -> None:
    """End the enrollment of a student who leaves the channel. When the app was removed, tell the teachers, once.

    Store the person as Slack describes them first. A student who was never enrolled is stored as one who left.
    Teachers, admins, people of other workspaces, and students whom a teacher removed are left alone. When the app was
    removed, the roster stays as it is. Do nothing for a channel that is no open section. Raises SlackApiError if Slack
    does not describe the person.
    """
    section = await _section_of(event, deps)
    if section is None:
        return
    if event.is_about_app:
        await note_app(deps, section, is_there=False)
        deps.signals.outbox()
        return
    user = await _member(event, deps, slack)
    if user is None:
        return
    async with deps.database.begin() as db:
        await enrollment_service.delete_enrollment(db, section, user, now=deps.clock(), event_ts=event.ts)


async def channel_archived(event: SlackEvent, deps: Deps, slack: AsyncWebClient) -> None:  # noqa: ARG001 - as every handler
    """Close the section of an archived or deleted channel, and queue a note for its teachers, once."""
    section = await _section_of(event, deps)
    if section is not None:
        await close_with_channel(deps, section)
        deps.signals.outbox()


async def channel_unarchived(event: SlackEvent, deps: Deps, slack: AsyncWebClient) -> None:
    """Reopen the section that was closed last with its channel, tell its teachers, and compare its roster.

    Its cards are updated. A section that a teacher closed stays closed, and an open section is only compared. Raises
    SlackApiError if a retry of the comparison may help.
    """
    async with deps.database.begin() as db:
        workspace = await workspace_service.get_or_create_workspace(db, event.team_id)
    section = await reopen_with_channel(deps, workspace.id, event.channel_id) or await _section_of(event, deps)
    if section is None:
        return
    deps.signals.outbox()
    await compare_roster(slack, deps, section, team_id=event.team_id)


async def channel_renamed(event: SlackEvent, deps: Deps, slack: AsyncWebClient) -> None:  # noqa: ARG001 - as every handler
    """Store the channel's new name, and rename its open section if that has the channel's old name.

    Names are cut to 100 characters. Do nothing for a channel that is no open section.
    """
    section = await _section_of(event, deps)
    if section is None:
        return
    async with deps.database.begin() as db:
        await section_service.rename_channel(db, section.id, event.value)


async def channel_id_changed(event: SlackEvent, deps: Deps, slack: AsyncWebClient) -> None:  # noqa: ARG001 - as every handler
    """Store the new id of its channel in the open section."""
    section = await _section_of(event, deps)
    if section is None:
        return
    async with deps.database.begin() as db:
        await section_service.move_channel(db, section.id, event.value)


async def _member(event: SlackEvent, deps: Deps, slack: AsyncWebClient) -> UserDB | None:
    """Return the person of the event as Slack describes them now, or None if they are no member of the workspace."""
    try:
        return (await register_user(deps, slack, event.slack_user_id, team_id=event.team_id))[0]
    except StrangerError:
        return None


async def _section_of(event: SlackEvent, deps: Deps) -> CourseSectionDB | None:
    async with deps.database.read() as db:
        workspace = await workspace_service.find_workspace(db, event.team_id)
        if workspace is None:
            return None
        return await section_service.get_by_channel(db, workspace.id, event.channel_id)

"""Rosters: the members of a channel as users, and the comparison that makes up for missed events."""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from typing import Any
from uuid import UUID

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.boundary import UNREACHED, facts_of, guarded
from bot.core.deps import Deps
from bot.core.slack_errors import code_of
from bot.slack.caller import register_user
from bot.slack.channel_throttle import throttled
from bot.slack.paging import pages_of
from bot.slack.slack_users import StrangerError
from models.section import CloseReason, CourseSectionDB
from models.workspace import UserDB
from services.courses.assignment_cards import assignment_cards
from services.courses.course_notices import course_notices
from services.courses.enrollment_service import enrollment_service
from services.courses.section_service import SectionError, section_service
from services.messaging.course_notes import AppRemoved, SectionClosed, SectionReopened
from services.workspaces.workspace_service import workspace_service

log = logging.getLogger(__name__)
INVITE = "The app is not in this channel yet. Invite it with `/invite @Virtual Client`, then try again."
JOB = "compare roster"
GONE = frozenset({"channel_not_found", "not_in_channel", "missing_scope", "method_not_supported_for_channel_type"})
"""Errors that Slack would repeat in ten minutes. The section waits a day, or until the app is invited."""

UNSEEN = frozenset({"channel_not_found", "not_in_channel"})
"""Slack's errors for a private channel without the app."""


class Rosters:
    """Comparison of all sections with their channels: at start, after a lost connection, and once a day."""

    def __init__(self, deps: Deps, slack: AsyncWebClient) -> None:
        self._deps = deps
        self._slack = slack
        self._running = asyncio.Lock()

    async def compare_all(self) -> None:
        """Compare every followed section with its channel, one round at a time. A failed one does not stop the others.

        Followed are open sections, and those that were closed with their channel in the last 30 days, since the channel
        may be back. Workspaces without the app are left out. A failure is logged.
        """
        async with self._deps.database.read() as db:
            sections = await section_service.list_followed(db, now=self._deps.clock())
        async with self._running:
            async for section, team_id in throttled(sections):
                await guarded(JOB, compare_roster(self._slack, self._deps, section, team_id=team_id))

    async def compare_daily(self) -> None:
        """Compare the sections whose last comparison is a day old. Each is claimed, so one replica does it.

        A failed comparison is logged and repeated later. It does not stop the others.
        """
        async with self._deps.database.read() as db:
            sections = await section_service.list_uncompared(db, now=self._deps.clock())
        await self._compare_claimed(sections)

    async def compare_again(self) -> None:
        """Repeat the failed comparisons that are due: of a new section after 20 seconds, otherwise after ten minutes.

        One that fails again is logged and repeated later. It does not stop the others.
        """
        async with self._deps.database.read() as db:
            sections = await section_service.list_due_again(db, now=self._deps.clock())
        await self._compare_claimed(sections)

    async def _compare_claimed(self, sections: Sequence[tuple[CourseSectionDB, str]]) -> None:
        async for section, team_id in throttled(sections):
            await guarded(JOB, compare_claimed(self._slack, self._deps, section, team_id=team_id))


async def compare_claimed(slack: AsyncWebClient, deps: Deps, section: CourseSectionDB, *, team_id: str) -> None:
    """Compare the section with its channel, unless another replica does that now.

    A new section whose channel could not be read when it was made also joins the channel. Raises SlackApiError if a
    retry may help. A retry is scheduled after any failure.
    """
    async with deps.database.begin() as db:
        if not await section_service.claim_comparison(db, section, now=deps.clock()):
            return
    is_done = False
    try:
        if not section.channel_name:  # Slack did not answer when the section was created
            with suppress(SectionError):  # the comparison below reports the problem
                await _join(slack, section.channel_id)
        await compare_roster(slack, deps, section, team_id=team_id)
        is_done = True
    finally:
        if not is_done:
            async with deps.database.begin() as db:
                await section_service.compare_again(db, section, now=deps.clock())


async def compare_roster(slack: AsyncWebClient, deps: Deps, section: CourseSectionDB, *, team_id: str) -> None:
    """Update name, state, and roster of the section from its channel, and tell its teachers if the app is not in it.

    New people are registered, and each student gets a welcome message in their first section. An archived channel
    closes the section, and one that is back opens it again; the teachers get a note once. A channel whose id changed
    unnoticed is found by its name. An unreachable channel changes nothing else. The outbox is not woken here.

    Raises SlackApiError if a retry may help.
    """
    asked_at = deps.clock()
    try:
        channel = (await slack.conversations_info(channel=section.channel_id))["channel"]
        if channel.get("is_archived"):
            await close_with_channel(deps, section)
            return
        if section.closed_at is not None:
            reopened = await reopen_with_channel(deps, section.workspace_id, section.channel_id)
            if reopened is None:
                return
            section = reopened
        members = await members_of(slack, deps, section.channel_id, team_id=team_id)
    except SlackApiError as error:
        if code_of(error) not in GONE:
            raise
        if code_of(error) == "channel_not_found" and await _follow_channel(slack, deps, section):
            await compare_roster(slack, deps, section, team_id=team_id)
            return
        log.warning(
            "section %s was not compared, its channel is out of reach", section.id, extra={"code": code_of(error)}
        )
        if code_of(error) in UNSEEN:
            await note_app(deps, section, is_there=False)
        return
    await note_app(deps, section, is_there=bool(channel.get("is_member")))
    async with deps.database.begin() as db:
        if name := str(channel.get("name") or ""):  # an event may have renamed the channel since we asked
            await section_service.rename_channel(db, section.id, name, was=section.channel_name)
        await enrollment_service.match_roster(db, section, members, now=deps.clock(), asked_at=asked_at)


async def _follow_channel(slack: AsyncWebClient, deps: Deps, section: CourseSectionDB) -> bool:
    """Store the new id of the section's channel if a channel with the app has its name. Return whether there is one.

    Slack changes the id of a channel that is shared or moved, and the event about it can be missed. No two channels of a
    workspace have the same name.
    """
    found = await _channel_named(slack, section.channel_name) if section.channel_name else None
    if found is None or found == section.channel_id:
        return False
    async with deps.database.begin() as db:
        if await section_service.get_by_channel(db, section.workspace_id, found) is not None:
            return False
        await section_service.move_channel(db, section.id, found)
    section.channel_id = found
    return True


async def _channel_named(slack: AsyncWebClient, name: str) -> str | None:
    """Return the id of the channel with this name that the app is in, or None."""
    kinds = "public_channel,private_channel"
    async for page in pages_of(slack.users_conversations, types=kinds, exclude_archived=True, limit=200):
        for channel in page["channels"]:
            if channel.get("name") == name:
                return str(channel["id"])
    return None


async def close_with_channel(deps: Deps, section: CourseSectionDB) -> None:
    """Close the section of an archived or deleted channel, and queue a note for its teachers, once.

    A section that is closed already is not changed, and nobody gets a note. The cards are not updated, since Slack
    accepts no change in such a channel. The caller wakes the outbox.
    """
    now = deps.clock()
    async with deps.database.begin() as db:
        if await section_service.close_section(db, section, now=now, reason=CloseReason.CHANNEL):
            await course_notices.tell_teachers(db, section, SectionClosed(section=section.name), now=now)


async def reopen_with_channel(deps: Deps, workspace_id: UUID, channel_id: str) -> CourseSectionDB | None:
    """Reopen the section that was closed last in this channel, if it was closed with the channel, and return it.

    Queue updates of its cards and a note for its teachers. Return None, and change nothing, if a teacher closed it or
    the channel has an open section. The roster is not compared here. The caller wakes the outbox.
    """
    now = deps.clock()
    async with deps.database.begin() as db:
        section = await section_service.reopen_section(db, workspace_id, channel_id)
        if section is not None:
            await assignment_cards.refresh_cards(db, section, now=now)
            await course_notices.tell_teachers(db, section, SectionReopened(section=section.name), now=now)
        return section


async def note_app(deps: Deps, section: CourseSectionDB, *, is_there: bool) -> None:
    """Store whether the app is in the channel of an open section. When it no longer is, queue a note for its teachers.

    The note is queued once each time that the app was removed. Do nothing for a closed section. The caller wakes the
    outbox.
    """
    now = deps.clock()
    async with deps.database.begin() as db:
        if await section_service.note_app(db, section, is_there=is_there, now=now) and not is_there:
            await course_notices.tell_teachers(db, section, AppRemoved(section=section.name), now=now)


async def be_there(slack: AsyncWebClient, channel_id: str) -> str:
    """Join the channel if it is public, and return its name, or "" if Slack does not answer now.

    Raises SectionError if the channel is archived, or if it is private and the app has to be invited.
    """
    try:
        return await _join(slack, channel_id)
    except UNREACHED as error:
        log.warning("Slack did not say what a new section's channel is; it is asked again", extra=facts_of(error))
        return ""


async def _join(slack: AsyncWebClient, channel_id: str) -> str:
    """Join the channel and return its name. Raises SectionError, or SlackApiError if a retry may help."""
    try:
        channel: dict[str, Any] = (await slack.conversations_info(channel=channel_id))["channel"]
        if channel.get("is_archived"):
            raise SectionError("This channel is archived. Unarchive it first, or use another channel.")
        if not channel.get("is_member"):
            await slack.conversations_join(channel=channel_id)
    except SlackApiError as error:
        if code_of(error) in GONE:
            raise SectionError(INVITE) from error
        raise
    return str(channel.get("name") or "")


async def members_of(slack: AsyncWebClient, deps: Deps, channel_id: str, *, team_id: str) -> list[UserDB]:
    """Return the members of the channel who belong to this workspace, without bots. New ones are registered.

    Deactivated people who are known are among them. Raises SlackApiError if Slack does not list the members or describe
    a new one.
    """
    members: list[UserDB] = []
    async for page in pages_of(slack.conversations_members, channel=channel_id, limit=200):
        ids = [str(slack_user_id) for slack_user_id in page["members"]]
        async with deps.database.read() as db:
            workspace = await workspace_service.find_workspace(db, team_id)
            known = await workspace_service.list_users(db, workspace, ids) if workspace is not None else {}
        members += known.values()
        for slack_user_id in ids:
            if slack_user_id not in known and (user := await _registered(slack, deps, slack_user_id, team_id=team_id)):
                members.append(user)
    return members


async def _registered(slack: AsyncWebClient, deps: Deps, slack_user_id: str, *, team_id: str) -> UserDB | None:
    try:
        return (await register_user(deps, slack, slack_user_id, team_id=team_id))[0]
    except StrangerError:
        return None

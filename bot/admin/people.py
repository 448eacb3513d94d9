"""People as Slack describes them now: after an event, once a day, and when events may have been missed."""

import logging
from collections.abc import Collection
from uuid import UUID

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.boundary import UNREACHED, facts_of
from bot.core.deps import Deps
from bot.slack.caller import register_user
from bot.slack.channel_throttle import throttled
from bot.slack.slack_users import StrangerError
from services.common.shielded import run_to_completion
from services.workspaces.event_service import SlackEvent
from services.workspaces.people_service import people_service

log = logging.getLogger(__name__)


class People:
    """Comparison of all known people with Slack: name, time zone, role, whether they are guests or deactivated."""

    def __init__(self, deps: Deps, slack: AsyncWebClient) -> None:
        self._deps = deps
        self._slack = slack

    async def compare_all(self) -> None:
        """Make every active person due, because events may have been missed, and compare the first batch of 20 now.

        Admins come first. The job `compare people` compares the others, batch by batch.
        """
        async with self._deps.database.begin(in_line=True) as db:
            await people_service.ask_for_all(db)
        await self.compare_due()

    async def compare_due(self) -> None:
        """Compare a batch of at most 20 who were not compared for a day. Each is claimed, so one replica does it.

        If Slack does not answer, that is logged, and all who are left are asked for again in ten minutes.
        """
        deps = self._deps
        async with deps.database.begin(in_line=True) as db:
            due = await people_service.claim_due(db, now=deps.clock())
        left = {user.id for user, _ in due}
        try:
            async for user, team_id in throttled(due):
                await refresh(deps, self._slack, user.slack_user_id, team_id=team_id)
                left.discard(user.id)
        except UNREACHED as error:
            log.warning("people were not compared with Slack", extra=facts_of(error))
        finally:
            if left:
                await run_to_completion(self._ask_again(left))

    async def _ask_again(self, user_ids: Collection[UUID]) -> None:
        async with self._deps.database.begin(in_line=True) as db:
            await people_service.ask_again(db, user_ids, now=self._deps.clock())


async def user_changed(event: SlackEvent, deps: Deps, slack: AsyncWebClient) -> None:
    """Update name, zone, admin and guest rights, and deactivation of a person, as they are in Slack now.

    Raises SlackApiError if Slack does not describe them.
    """
    await refresh(deps, slack, event.slack_user_id, team_id=event.team_id)


async def refresh(deps: Deps, slack: AsyncWebClient, slack_user_id: str, *, team_id: str) -> None:
    """Store a person as Slack describes them now. One who is no member anymore is deactivated if they are known.

    A person who is not known yet is registered. Raises SlackApiError if Slack does not describe them.
    """
    try:
        await register_user(deps, slack, slack_user_id, team_id=team_id)
    except StrangerError:
        async with deps.database.begin(in_line=True) as db:
            await people_service.deactivate(db, team_id, slack_user_id, now=deps.clock())

"""The end of the app's installation in a workspace."""

import logging

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.deps import Deps
from bot.core.slack_errors import code_of
from services.workspaces.event_service import SlackEvent
from services.workspaces.installation_service import installation_service

log = logging.getLogger(__name__)
ENDED = frozenset({"account_inactive", "token_revoked"})
"""Slack's errors for the token of an app that was uninstalled."""

STOPPED = "the app was uninstalled or its token revoked. Nothing is asked or posted until a start with a valid token"


async def app_removed(event: SlackEvent, deps: Deps, slack: AsyncWebClient) -> None:  # noqa: ARG001 - as every handler
    """Log that the app was uninstalled or its token revoked. The workspace was stopped when the event was stored."""
    log.warning(STOPPED, extra={"what": event.name})


async def check_installation(deps: Deps, slack: AsyncWebClient, *, team_id: str) -> None:
    """Stop the workspace if Slack no longer accepts the token, since the event about it may have been missed.

    Raises SlackApiError if Slack says anything else.
    """
    try:
        await slack.auth_test()
    except SlackApiError as error:
        if code_of(error) not in ENDED:
            raise
        async with deps.database.begin(in_line=True) as db:
            await installation_service.note_uninstalled(db, team_id, at=deps.clock())
        log.warning(STOPPED, extra={"code": code_of(error)})

"""The end of the app's installation in a workspace."""

import logging

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.deps import Deps
from services.workspaces.event_service import SlackEvent

log = logging.getLogger(__name__)


async def app_removed(event: SlackEvent, deps: Deps, slack: AsyncWebClient) -> None:  # noqa: ARG001 - as every handler
    """Log that the app was uninstalled or its token revoked. The workspace was stopped when the event was stored."""
    log.warning(
        "the app was uninstalled or its token revoked. Nothing is asked or posted until a start with a valid token",
        extra={"what": event.name},
    )

"""App Home."""

from typing import Any

from bot.core.deps import Deps
from bot.reports.practice import AdminPost, home_view
from bot.slack.requests import Visit


async def show_home(admin_post: AdminPost, visit: Visit, deps: Deps) -> None:
    """Publish the person's App Home when they open its Home tab. Do nothing for the other tabs.

    `admin_post` makes the card of an admin.
    """
    if visit.tab == "home":
        await visit.publish(await home_view(admin_post, visit.slack, visit.caller, deps))


async def heard(event: dict[str, Any]) -> None:
    """Do nothing: the inbox's middleware has already stored this message. Without a listener, Bolt would warn of it."""

"""App Home: what you can do, at a glance."""

from typing import Any

from bot.core.deps import Deps
from bot.reports.practice import home_view
from bot.slack.requests import Visit


async def show_home(visit: Visit, deps: Deps) -> None:
    """Show on the person's Home tab what matters to them now."""
    if visit.tab == "home":
        await visit.publish(await home_view(visit.slack, visit.caller, deps))


async def heard(event: dict[str, Any]) -> None:
    """Leave a message to the inbox's middleware, which has stored it by now."""

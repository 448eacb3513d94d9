"""App Home: what you can do, at a glance."""

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.caller import Caller
from bot.listeners.practising import home_view
from bot.services import Services


async def show_home(event: dict[str, Any], client: AsyncWebClient, caller: Caller | None, services: Services) -> None:
    """The person's Home tab shows what matters to them now."""
    if event.get("tab") != "home" or caller is None:
        return
    view = await home_view(client, caller, services)
    await client.views_publish(user_id=caller.user.slack_user_id, view=view)


async def heard(event: dict[str, Any]) -> None:
    """A message needs no more than the inbox's middleware, which has stored it by now."""

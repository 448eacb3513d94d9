"""App Home: what you can do, at a glance."""

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import help as help_blocks
from bot.caller import Caller
from bot.listeners.practising import practice_post
from bot.services import Services


async def show_home(event: dict[str, Any], client: AsyncWebClient, caller: Caller | None, services: Services) -> None:
    """The person's Home tab shows what they can practise and do."""
    if event.get("tab") != "home" or caller is None:
        return
    practice = await practice_post(client, caller, services)
    blocks = [*practice.blocks, *help_blocks.overview(caller.user.role).blocks]
    await client.views_publish(user_id=caller.user.slack_user_id, view={"type": "home", "blocks": blocks})


async def heard(event: dict[str, Any]) -> None:
    """A message needs no more than the inbox's middleware, which has stored it by now."""

"""How a modal comes to be seen: on top of the one in which somebody pressed, or by itself."""

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.caller import Caller


async def show(client: AsyncWebClient, caller: Caller, body: dict[str, Any], view: dict[str, Any]) -> None:
    """The modal is in front of the person."""
    if (body.get("view") or {}).get("type") == "modal":
        await client.views_push(trigger_id=caller.trigger_id, view=view)
    else:
        await client.views_open(trigger_id=caller.trigger_id, view=view)


async def replace(client: AsyncWebClient, body: dict[str, Any], view: dict[str, Any]) -> None:
    """The modal in which the person pressed looks like this now."""
    await client.views_update(view_id=body["view"]["id"], view=view)

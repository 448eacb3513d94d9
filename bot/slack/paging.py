"""Slack's lists, page by page."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from slack_sdk.web.async_slack_response import AsyncSlackResponse


async def pages_of(
    ask: Callable[..., Awaitable[AsyncSlackResponse]], **arguments: Any
) -> AsyncIterator[AsyncSlackResponse]:
    """Yield each page of a list, by Slack's cursor. `ask` is the method that lists. Raises SlackApiError."""
    cursor = ""
    while True:
        page = await ask(**arguments, cursor=cursor)
        yield page
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return

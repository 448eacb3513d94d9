"""Addresses of messages in Slack."""

import aiohttp
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from models.session import SessionDB


async def link_to(slack: AsyncWebClient, session: SessionDB) -> str:
    """Return the address of a session's thread, or "" while it starts, or if Slack refuses or cannot be reached."""
    if session.channel_id is None or session.thread_ts is None:
        return ""
    try:
        answer = await slack.chat_getPermalink(channel=session.channel_id, message_ts=session.thread_ts)
    except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError):
        return ""
    return str(answer["permalink"])

"""Addresses of messages in Slack."""

import asyncio
from uuid import UUID

import aiohttp
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.deps import Deps
from models.session import SessionDB, SessionStatus

LOOKS, PAUSE = 20, 0.1
"""How often a new interview's thread is looked for, and the seconds between two looks. A person waits two seconds."""


async def link_to(slack: AsyncWebClient, session: SessionDB) -> str:
    """Return the address of a session's thread, or "" while it starts, or if Slack refuses or cannot be reached."""
    if session.channel_id is None or session.thread_ts is None:
        return ""
    try:
        answer = await slack.chat_getPermalink(channel=session.channel_id, message_ts=session.thread_ts)
    except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError):
        return ""
    return str(answer["permalink"])


async def link_when_posted(slack: AsyncWebClient, deps: Deps, session_id: UUID) -> str:
    """Return the address of a new interview's thread, or "" if it has none or is still starting after two seconds.

    Wake the outbox first, and call this outside of a transaction. Raise NoResultFound for an unknown id.
    """
    for _ in range(LOOKS):
        async with deps.database.read() as db:
            session = await db.get_one(SessionDB, session_id)
        if session.status != SessionStatus.STARTING:
            return await link_to(slack, session)
        await asyncio.sleep(PAUSE)
    return ""

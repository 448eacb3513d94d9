"""What the command and the buttons about practice have in common."""

import aiohttp
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import practice as practice_blocks
from bot.blocks.post import Post
from bot.caller import Caller
from bot.services import Services
from models.session import SessionDB
from services.assignment_service import assignment_service
from services.session_service import session_service


async def practice_post(slack: AsyncWebClient, caller: Caller, services: Services) -> Post:
    """Running interviews with links into their threads, and what is open."""
    async with services.database.read() as db:
        open_work = await assignment_service.list_open_for_student(db, caller.user, now=services.clock())
        running = await session_service.list_running(db, caller.user)
    links = {str(row.id): link for row in running[:5] if (link := await link_to(slack, row))}
    return practice_blocks.listing(open_work, running, links)


async def link_to(slack: AsyncWebClient, session: SessionDB) -> str:
    """The address of a session's thread; empty while it is starting, or where Slack does not say."""
    if session.channel_id is None or session.thread_ts is None:
        return ""
    try:
        answer = await slack.chat_getPermalink(channel=session.channel_id, message_ts=session.thread_ts)
    except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError):
        return ""
    return str(answer["permalink"])

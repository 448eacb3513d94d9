"""What the command, the buttons and App Home show of practice."""

from typing import Any

import aiohttp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import help as help_blocks
from bot.blocks import home as home_blocks
from bot.blocks import practice as practice_blocks
from bot.blocks.post import Post
from bot.caller import Caller
from bot.services import Services
from models.session import SessionDB
from models.workspace import Role
from services.stats_service import stats_service
from services.work_service import Work, work_service


async def practice_post(slack: AsyncWebClient, caller: Caller, services: Services, *, offset: int = 0) -> Post:
    """Running interviews with links into their threads, a page of what is open, and what is done."""
    return await _laid_out(slack, caller, await _work(caller, services, offset=offset))


async def home_view(slack: AsyncWebClient, caller: Caller, services: Services, *, offset: int = 0) -> dict[str, Any]:
    """App Home for whoever this is."""
    work = await _work(caller, services, offset=offset)
    overview = help_blocks.overview(caller.user.role)
    if caller.user.role == Role.STUDENT:
        return home_blocks.student(await _laid_out(slack, caller, work), overview)
    async with services.database.read() as db:
        sections = await stats_service.all_section_stats(db, by=caller.user, limit=home_blocks.SECTIONS + 1)
    has_practice = bool(work.running or work.open or work.done)
    practice = await _laid_out(slack, caller, work) if has_practice else None
    return home_blocks.teacher(sections, practice, overview, is_admin=caller.user.role == Role.ADMIN)


async def turn_practice(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    respond: AsyncRespond,
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """What is open shows another page, on Home or in the whisper where it was asked for."""
    await ack()
    offset = int(action["value"].split()[-1])
    if body.get("view"):
        view = await home_view(client, caller, services, offset=offset)
        await client.views_publish(user_id=caller.user.slack_user_id, view=view)
        return
    post = await practice_post(client, caller, services, offset=offset)
    await respond(**post.arguments(), response_type="ephemeral", replace_original=True)


async def link_to(slack: AsyncWebClient, session: SessionDB) -> str:
    """The address of a session's thread; empty while it is starting, or where Slack does not say."""
    if session.channel_id is None or session.thread_ts is None:
        return ""
    try:
        answer = await slack.chat_getPermalink(channel=session.channel_id, message_ts=session.thread_ts)
    except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError):
        return ""
    return str(answer["permalink"])


async def _work(caller: Caller, services: Services, *, offset: int) -> Work:
    async with services.database.read() as db:
        return await work_service.work_of(db, caller.user, now=services.clock(), offset=offset)


async def _laid_out(slack: AsyncWebClient, caller: Caller, work: Work) -> Post:
    shown = work.running[: practice_blocks.RUNNING]
    links = {str(row.id): link for row in shown if (link := await link_to(slack, row))}
    return practice_blocks.listing(work, links, is_teacher=caller.user.role != Role.STUDENT)

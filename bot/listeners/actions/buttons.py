"""Clicks: on cards, on lists, in the thread of a session."""

from typing import Any
from uuid import UUID

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import admin as admin_blocks
from bot.boundary import Tell
from bot.caller import Caller
from bot.control_words import owe_notice
from bot.listeners.assigning import list_post, open_form, publish
from bot.listeners.commands.words import channel_of
from bot.listeners.practising import link_to, practice_post
from bot.services import Services
from bot.text import escape
from bot.wake import Wake
from models.session import SessionStatus
from models.workspace import WorkspaceDB
from services.assignment_service import assignment_service
from services.cost_service import cost_service
from services.inbox_service import Thread, inbox_service
from services.pricing import PRICES
from services.section_service import section_service
from services.session_service import SessionOverError, session_service
from services.workspace_service import workspace_service


async def start_practice(
    ack: AsyncAck,
    action: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
    wake: Wake,
    tell: Tell,
) -> None:
    """The student's session starts, or the one that runs is pointed to."""
    await ack()
    assignment_id, client_id = (UUID(part) for part in action["value"].split())
    async with services.database.begin() as db:
        session, is_new = await session_service.start_session(
            db,
            assignment_id=assignment_id,
            client_id=client_id,
            student=caller.user,
            model=services.model,
            evaluation_model=services.evaluation_model,
            prompts=services.prompts,
            now=services.clock(),
        )
        attempt = await session_service.attempt_words(db, session)
    wake.outbox()
    name = escape(session.persona["name"])
    if is_new:
        await tell(
            f"{name} is waiting for you: look into your messages with this app. {attempt}".strip(), is_markup=True
        )
    else:
        link = await link_to(client, session)
        await tell(
            f"Your interview with {name} is running. {f'<{link}|Go back to it>' if link else 'Look into your messages with this app'}.",
            is_markup=True,
        )


async def end_session(ack: AsyncAck, action: dict[str, Any], caller: Caller, services: Services, wake: Wake) -> None:
    """The student pressed *End session*."""
    await ack()
    async with services.database.begin() as db:
        await session_service.end_session(db, UUID(action["value"]), by=caller.user, now=services.clock())
    wake.outbox()


async def show_session_help(
    ack: AsyncAck, action: dict[str, Any], caller: Caller, services: Services, wake: Wake
) -> None:
    """The role-play is paused in the thread, with the admin's resources."""
    await ack()
    await _say_in_thread(action, caller, services, "pause")
    wake.outbox()


async def resume_session(ack: AsyncAck, action: dict[str, Any], caller: Caller, services: Services, wake: Wake) -> None:
    """The way back from a pause: the client is listening again."""
    await ack()
    await _say_in_thread(action, caller, services, "resumed")
    wake.outbox()


async def _say_in_thread(action: dict[str, Any], caller: Caller, services: Services, about: str) -> None:
    async with services.database.begin() as db:
        session = await session_service.get_own(db, UUID(action["value"]), by=caller.user)
        if session.status != SessionStatus.ACTIVE:
            raise SessionOverError
        await owe_notice(db, session, about, services)


async def say_to(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
    wake: Wake,
) -> None:
    """What was said outside the thread is said in it, once."""
    await ack()
    session_id, *line_ids = (UUID(part) for part in action["value"].split())
    async with services.database.begin() as db:
        session = await session_service.get_own(db, session_id, by=caller.user)
        if session.status != SessionStatus.ACTIVE:
            raise SessionOverError
        thread = Thread(caller.workspace.team_id, str(session.channel_id), str(session.thread_ts))
        moved = await inbox_service.move(db, line_ids, thread, by=caller.user.slack_user_id, now=services.clock())
    wake.thread(thread)
    name = escape(session.persona["name"])
    link = await link_to(client, session)
    what = f"Said to {name}." if moved else "This was said before, and is not said again."
    await client.chat_update(
        channel=body["channel"]["id"],
        ts=body["message"]["ts"],
        text=f"{what} {f'<{link}|Go on in the thread>' if link else 'Go on in the thread of the interview'}.",
        blocks=[],
    )


async def open_practice(
    ack: AsyncAck, respond: AsyncRespond, client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """Show the student running interviews and what is open, where they pressed it, or after App Home in their messages."""
    await ack()
    post = await practice_post(client, caller, services)
    if respond.response_url is None:  # Slack gives App Home no address for an answer
        await client.chat_postMessage(channel=caller.user.slack_user_id, **post.arguments())
        return
    await respond(**post.arguments(), response_type="ephemeral", replace_original=False)


async def create_assignment(ack: AsyncAck, client: AsyncWebClient, caller: Caller, services: Services) -> None:
    """The form of a new assignment in this channel's section is open."""
    async with services.database.read() as db:
        section = await section_service.get_managed_by_channel(db, channel_of(caller), by=caller.user)
    await open_form(client, caller, services, section_id=section.id)
    await ack()


async def list_assignments(ack: AsyncAck, respond: AsyncRespond, caller: Caller, services: Services) -> None:
    """The teacher sees the assignments of this channel's section."""
    await ack()
    async with services.database.read() as db:
        section = await section_service.get_managed_by_channel(db, channel_of(caller), by=caller.user)
        post = await list_post(db, section)
    await respond(**post.arguments(), response_type="ephemeral", replace_original=False)


async def edit_assignment(
    ack: AsyncAck, action: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The form of an assignment that is there is open."""
    async with services.database.read() as db:
        assignment, section = await assignment_service.get_own(db, UUID(action["value"]), by=caller.user)
    await open_form(client, caller, services, section_id=section.id, assignment_id=assignment.id)
    await ack()


async def publish_assignment(
    ack: AsyncAck, action: dict[str, Any], caller: Caller, services: Services, wake: Wake, tell: Tell
) -> None:
    """The assignment is published, its card owed to the channel."""
    await ack()
    text = await publish(services, caller, UUID(action["value"]))
    wake.outbox()
    await tell(text, is_markup=True)


async def open_admin_settings(ack: AsyncAck, client: AsyncWebClient, caller: Caller, services: Services) -> None:
    """The form with every setting of an admin is open."""
    workspace_service.require_admin(caller.user)
    async with services.database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, caller.workspace.id)
        teachers = await workspace_service.list_teachers(db, workspace)
        today = await cost_service.today(
            db, workspace, default_limit_nano=services.rules.daily_limit_nano, now=services.clock()
        )
    view = admin_blocks.form(
        workspace,
        [teacher.slack_user_id for teacher in teachers],
        limit_nano=today.limit_nano,
        model=services.model,
        asks_price=services.model not in PRICES,
    )
    await client.views_open(trigger_id=caller.trigger_id, view=view)
    await ack()

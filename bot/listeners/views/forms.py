"""Modals that were sent. What a person typed stays in the open modal until it is stored."""

import asyncio
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from pydantic import ValidationError
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession

from bot.blocks import assignment as assignment_blocks
from bot.caller import Caller, meet
from bot.listeners.views.state import (
    field_errors,
    filled,
    point_in_time,
    whole_number,
)
from bot.people import StrangerError
from bot.services import Services
from bot.slack_errors import code_of
from bot.text import escape
from bot.wake import Wake
from models.assignment import AssignmentCreate, AssignmentUpdate
from models.workspace import Role, UserDB, WorkspaceDB
from services.assignment_service import assignment_service
from services.cost_service import cost_service
from services.errors import FieldErrors
from services.paid_work import gates
from services.paid_work.work import Word
from services.pricing import NANO
from services.section_service import section_service
from services.welcome_service import welcome_service
from services.workspace_service import workspace_service

UNREACHABLE = frozenset(
    {"channel_not_found", "is_archived", "method_not_supported_for_channel_type", "missing_scope", "not_in_channel"}
)
HIGHEST_PRICE = 10_000
"""Dollars per million tokens; more is a slip of the hand."""


async def save_assignment(
    ack: AsyncAck, view: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The assignment is stored as it was filled in: a new draft, or a change of one that is there."""
    workspace_service.require_teacher(caller.user)
    section_id, assignment_id, revision = subject_of(view)
    values = filled(view)
    facts: dict[str, Any] = {
        "title": values["title"] or "",
        "instructions": values["instructions"] or "",
        "client_ids": [UUID(value) for value in values["client_ids"]],
        "available_from": point_in_time(values["available_from"]),
        "due_at": point_in_time(values["due_at"]),
        "max_attempts": whole_number(values["max_attempts"], field="max_attempts", wanted="the attempts"),
    }
    if "rubric_id" in values:
        facts["rubric_id"] = UUID(values["rubric_id"]) if values["rubric_id"] else None
    try:
        data = AssignmentUpdate(**facts) if assignment_id else AssignmentCreate(**facts)
    except ValidationError as error:
        raise field_errors(error) from error
    async with services.database.begin() as db:
        section = await section_service.get_managed(db, section_id, by=caller.user)
        if assignment_id is not None and isinstance(data, AssignmentUpdate):
            assignment, section = await assignment_service.get_own(db, assignment_id, by=caller.user)
            await assignment_service.update_assignment(
                db, assignment, section, data, by=caller.user, now=services.clock(), revision=revision
            )
        else:
            assignment = await assignment_service.create_assignment(
                db, section, data, by=caller.user, now=services.clock()
            )
    await ack()
    text = assignment_blocks.saved(assignment)
    await client.chat_postEphemeral(channel=section.channel_id, user=caller.user.slack_user_id, text=text)


async def save_assignment_rubrics(
    ack: AsyncAck, view: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """Each client of the draft has its rubric, or none."""
    _, assignment_id, revision = subject_of(view)
    assert assignment_id is not None
    chosen = {UUID(client_id): UUID(value) if value else None for client_id, value in filled(view).items()}
    async with services.database.begin() as db:
        assignment, section = await assignment_service.get_own(db, assignment_id, by=caller.user)
        await assignment_service.update_rubrics(db, assignment, section, chosen, by=caller.user, revision=revision)
    await ack()
    text = f"The rubrics of “{escape(assignment.title)}” are saved. `/vc-assign` lists the assignments."
    await client.chat_postEphemeral(channel=section.channel_id, user=caller.user.slack_user_id, text=text)


def subject_of(view: dict[str, Any]) -> tuple[UUID, UUID | None, int | None]:
    """The section and the assignment that a form is about, and the revision that it was opened with."""
    section_id, *rest = view["private_metadata"].split()
    return UUID(section_id), UUID(rest[0]) if rest else None, int(rest[1]) if len(rest) > 1 else None


async def save_admin_settings(
    ack: AsyncAck, view: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services, wake: Wake
) -> None:
    """Every setting is as filled in, or none is."""
    workspace_service.require_admin(caller.user)
    values = filled(view)
    limit = _amount(values["daily_limit"], field="daily_limit", most=100_000, wanted="a budget from 0 to 100,000")
    price = _price(values)
    channel_id = values["alert_channel"]
    if channel_id:
        await _require_reachable(client, channel_id)
    named = await _met(client, caller, services, values["teachers"])
    default, now = services.rules.daily_limit_nano, services.clock()
    async with services.database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, caller.workspace.id)
        today = await cost_service.today(db, workspace, default_limit_nano=default, now=now)
        if limit != today.limit_nano:
            await cost_service.update_daily_limit(
                db, workspace, limit_nano=limit, by=caller.user, default_limit_nano=default, now=now
            )
            await gates.hasten(db, workspace.id, told=Word.BUDGET, now=now)
        await workspace_service.update_time_zone(db, workspace, (values["time_zone"] or "").strip(), by=caller.user)
        await workspace_service.update_alert_channel(db, workspace, channel_id, by=caller.user)
        workspace.help_resources = (values["help_resources"] or "").strip()
        if price is not None:
            workspace.model_prices = {**workspace.model_prices, services.model: price}
        for user_id, role in await _changes(db, workspace, named):
            user = await workspace_service.update_role(db, workspace, user_id, role, by=caller.user)
            if role == Role.TEACHER:
                await welcome_service.welcome(db, user, now=now)
    wake.outbox()
    await ack()
    await client.chat_postMessage(
        channel=caller.user.slack_user_id, text="The settings are saved. `/vc-admin` shows them."
    )


async def _met(client: AsyncWebClient, caller: Caller, services: Services, named: list[str]) -> list[UserDB]:
    """The people who were chosen; only those that we do not know yet are looked up. Raises FieldErrors."""
    async with services.database.read() as db:
        known = await workspace_service.list_users(db, caller.workspace, named)
    new = [user_id for user_id in named if user_id not in known]
    try:
        met = await asyncio.gather(
            *(meet(services, client, user_id, team_id=caller.workspace.team_id) for user_id in new)
        )
    except StrangerError as error:
        message = "One of these is a bot or not of this workspace. Choose members of this workspace."
        raise FieldErrors({"teachers": message}) from error
    return [*known.values(), *(user for user, _ in met)]


async def _changes(db: AsyncSession, workspace: WorkspaceDB, named: list[UserDB]) -> list[tuple[str, Role]]:
    """Who becomes a teacher and who is one no longer; admins stay admins."""
    wanted = {user.slack_user_id for user in named if user.role != Role.ADMIN}
    present = {user.slack_user_id for user in await workspace_service.list_teachers(db, workspace)}
    return [(user_id, Role.TEACHER) for user_id in sorted(wanted - present)] + [
        (user_id, Role.STUDENT) for user_id in sorted(present - wanted)
    ]


async def _require_reachable(client: AsyncWebClient, channel_id: str) -> None:
    try:
        answer = await client.conversations_info(channel=channel_id)
        if not answer["channel"].get("is_member"):
            await client.conversations_join(channel=channel_id)
    except SlackApiError as error:
        if code_of(error) not in UNREACHABLE:
            raise
        message = (
            "The app cannot post there. Invite it with `/invite @Virtual Client` in that channel, then save again."
        )
        raise FieldErrors({"alert_channel": message}) from error


def _amount(text: str | None, *, field: str, most: int, wanted: str) -> int:
    """Dollars as nano-dollars. Raises FieldErrors."""
    try:
        amount = Decimal((text or "").strip().removeprefix("$"))
    except InvalidOperation:
        amount = Decimal(-1)
    if not amount.is_finite() or not 0 <= amount <= most:
        raise FieldErrors({field: f"Please give {wanted} dollars, such as 10.00."})
    return int(amount * NANO)


def _price(values: dict[str, Any]) -> dict[str, int] | None:
    """Nano-dollars per token that were given for an unknown model, None where none were. Raises FieldErrors."""
    given = {key: values.get(f"price_{key}") for key in ("input", "output")}
    if not any(given.values()):
        return None
    prices = {
        key: _amount(
            text, field=f"price_{key}", most=HIGHEST_PRICE, wanted="a price per million tokens of up to 10,000"
        )
        // 1_000_000
        for key, text in given.items()
    }
    if free := {f"price_{key}": "Please give a price of at least $0.001." for key, nano in prices.items() if nano < 1}:
        raise FieldErrors(free)
    return prices

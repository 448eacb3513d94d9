"""Submission of the admin's settings form. A refused form stays open with what the person typed."""

import asyncio
from decimal import Decimal, InvalidOperation
from uuid import UUID

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession

from bot.admin.blocks.admin import TOKENS, WAYS
from bot.core.deps import Deps
from bot.core.slack_errors import code_of
from bot.slack.blocks.post import Post
from bot.slack.caller import register_user
from bot.slack.encoding import NoPayload
from bot.slack.fields import Fields
from bot.slack.requests import Form
from bot.slack.slack_users import StrangerError
from models.workspace import Role, UserDB, WorkspaceDB
from services.budget.cost_service import cost_service
from services.claude.pricing import NANO
from services.common.errors import FieldErrors
from services.courses.welcome_service import welcome_service
from services.paid_work import gates
from services.paid_work.work import WaitNotice
from services.workspaces.workspace_service import workspace_service

UNREACHABLE = frozenset(
    {"channel_not_found", "is_archived", "method_not_supported_for_channel_type", "missing_scope", "not_in_channel"}
)
HIGHEST_PRICE = 10_000
"""Highest price in dollars per million tokens. A higher one is a typing mistake."""


async def save_admin_settings(form: Form[NoPayload], deps: Deps) -> None:
    """Store all settings of the form, or none, and confirm them to the admin. Create today's cost row if there is none.

    Teachers who are not on the list become students. New teachers get a welcome message, once. Admins stay admins.
    People on the list who are new to the app are registered. A new budget or price makes the work due that waits for
    it. The app joins a public alert channel. The same form again stores and confirms nothing.

    Raises NotAllowedError for anyone but an admin. Raises FieldErrors for a budget or price that is not a possible
    amount, an alert channel in which the app cannot post, and a bot or stranger among the teachers. Raises SettingError
    for an unknown time zone, and SavedBeforeError if the form was stored with other values.
    """
    by, fields = form.caller.user, form.fields
    workspace_service.require_admin(by)
    limit = _amount(fields.text("daily_limit"), field="daily_limit", most=100_000, wanted="a budget from 0 to 100,000")
    prices = _prices(fields, default=deps.model)
    channel_id = fields.text("alert_channel") or None
    if channel_id:
        await _require_reachable(form.slack, channel_id)
    named = await _registered(form, deps, fields.many("teachers"))

    async def store(db: AsyncSession) -> UUID:
        now = deps.clock()
        workspace = await workspace_service.get_workspace(db, form.caller.workspace.id)
        await _change_limit(db, workspace, limit, deps, by=by)
        await workspace_service.update_time_zone(db, workspace, fields.text("time_zone").strip(), by=by)
        await workspace_service.update_alert_channel(db, workspace, channel_id, by=by)
        await workspace_service.update_help_resources(db, workspace, fields.text("help_resources").strip(), by=by)
        for model, price in prices.items():
            await workspace_service.update_model_price(db, workspace, model, price, by=by)
        if prices:
            await gates.hasten(db, workspace.id, told=WaitNotice.SETUP, now=now)
        for user_id, role in await _changes(db, workspace, named):
            user = await workspace_service.update_role(db, workspace, user_id, role, by=by)
            if role == Role.TEACHER:
                await welcome_service.welcome(db, user, now=now)
        return workspace.id

    await form.save(deps, store)
    await form.close()
    deps.signals.outbox()
    await form.confirm(Post(text="The settings are saved. `/vc-admin` shows them."))


async def _change_limit(db: AsyncSession, workspace: WorkspaceDB, limit: int, deps: Deps, *, by: UserDB) -> None:
    """Set today's budget, and retry at once what was waiting for it."""
    default, now = deps.rules.daily_limit_nano, deps.clock()
    today = await cost_service.today(db, workspace, default_limit_nano=default, now=now)
    if limit != today.limit_nano:
        await cost_service.update_daily_limit(
            db, workspace, limit_nano=limit, by=by, default_limit_nano=default, now=now
        )
        await gates.hasten(db, workspace.id, told=WaitNotice.BUDGET, now=now)


async def _registered(form: Form[NoPayload], deps: Deps, named: list[str]) -> list[UserDB]:
    """Return the chosen people, registering those that are new. Raises FieldErrors for bots and strangers."""
    workspace = form.caller.workspace
    async with deps.database.read() as db:
        known = await workspace_service.list_users(db, workspace, named)
    new = [user_id for user_id in named if user_id not in known]
    try:
        met = await asyncio.gather(
            *(register_user(deps, form.slack, user_id, team_id=workspace.team_id) for user_id in new)
        )
    except StrangerError as error:
        message = "Someone on this list is a bot or is not in this workspace. Choose members of this workspace."
        raise FieldErrors({"teachers": message}) from error
    return [*known.values(), *(user for user, _ in met)]


async def _changes(db: AsyncSession, workspace: WorkspaceDB, named: list[UserDB]) -> list[tuple[str, Role]]:
    """Return the role changes: new teachers, and former teachers who become students. Admins stay admins."""
    wanted = {user.slack_user_id for user in named if user.role != Role.ADMIN}
    present = {user.slack_user_id for user in await workspace_service.list_teachers(db, workspace)}
    return [(user_id, Role.TEACHER) for user_id in sorted(wanted - present)] + [
        (user_id, Role.STUDENT) for user_id in sorted(present - wanted)
    ]


async def _require_reachable(slack: AsyncWebClient, channel_id: str) -> None:
    try:
        answer = await slack.conversations_info(channel=channel_id)
        if not answer["channel"].get("is_member"):
            await slack.conversations_join(channel=channel_id)
    except SlackApiError as error:
        if code_of(error) not in UNREACHABLE:
            raise
        message = (
            "The app cannot post there. Invite it with `/invite @Virtual Client` in that channel, then save again."
        )
        raise FieldErrors({"alert_channel": message}) from error


def _amount(text: str | None, *, field: str, most: int, wanted: str) -> int:
    """Parse an amount of dollars into nano-dollars. Raises FieldErrors."""
    try:
        amount = Decimal((text or "").strip().removeprefix("$"))
    except InvalidOperation:
        amount = Decimal(-1)
    if not amount.is_finite() or not 0 <= amount <= most:
        raise FieldErrors({field: f"Please enter {wanted} dollars, such as 10.00."})
    return int(amount * NANO)


def _prices(values: Fields, *, default: str) -> dict[str, dict[str, int]]:
    """Return the entered prices by model, in nano-dollars per token. Raises FieldErrors.

    A form of the previous version names no model. Its prices are for the model in the settings.
    """
    fields = {name: name.partition(":")[2] or default for name in values if name.startswith("price_input")}
    found = {model: _price(values, name.removeprefix("price_input")) for name, model in fields.items()}
    return {model: price for model, price in found.items() if price is not None}


def _price(values: Fields, suffix: str) -> dict[str, int] | None:
    """Return one model's price, or None if the admin entered none. Raises FieldErrors."""
    given = {way: values.get(f"price_{way}{suffix}") for way in WAYS}
    if not any(given.values()):
        return None
    price = {
        way: _amount(
            text, field=f"price_{way}{suffix}", most=HIGHEST_PRICE, wanted="a price per million tokens of up to 10,000"
        )
        // TOKENS
        for way, text in given.items()
    }
    if free := {
        f"price_{way}{suffix}": "Please enter a price of at least $0.001." for way, nano in price.items() if nano < 1
    }:
        raise FieldErrors(free)
    return price

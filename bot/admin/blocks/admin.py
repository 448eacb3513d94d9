"""Blocks of the admin's card and of the settings form. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bot.admin.blocks.estimates import summary
from bot.slack.blocks.kit import actions, button, context, field, header, modal, name, section, text_input
from bot.slack.blocks.paragraphs import sections
from bot.slack.blocks.post import Post
from bot.slack.payloads import Page
from models.workspace import WorkspaceDB
from services.budget.charge_service import Estimates
from services.budget.cost_service import DayUse
from services.claude.pricing import NANO, dollars
from services.common.plurals import counted

MOST_NAMED = 50
TOKENS = 1_000_000
"""Number of tokens that a price is quoted for."""

WAYS = {"input": "in", "output": "out"}


@dataclass(frozen=True)
class DayCosts:
    """The numbers of the current cost day, in nano-dollars."""

    day: str
    spent_nano: int
    reserved_nano: int
    limit_nano: int
    active_sessions: int
    use: DayUse


def card(
    workspace: WorkspaceDB,
    today: DayCosts,
    teachers: list[str],
    *,
    model: str,
    estimates: Estimates,
    budgets: str,
    unpriced: Sequence[str] = (),
) -> Post:
    """Build the card with today's cost and every setting. `unpriced` lists the models without a price.

    `budgets` has the lines about the budgets of students and sections, with markup.

    `teachers` are Slack ids. The card names the first 50 and the number of the others. There is a button for estimated
    charges only if there are any.
    """
    cost = (
        f"*{dollars(today.spent_nano)}* of {dollars(today.limit_nano)} spent on "
        f"{today.day}{f', {dollars(today.reserved_nano)} reserved for answers in progress' if today.reserved_nano else ''}.\n"
        f"{counted(today.use.calls, 'call', 'calls')} to Claude: {today.use.tokens_in:,} "
        f"tokens in, {today.use.tokens_out:,} out.\n"
        f"{counted(today.active_sessions, 'interview', 'interviews')} running."
    )
    buttons = [button("Settings", "admin_settings", style="primary"), button("Live monitor", "open_monitor", Page())]
    if estimates.count:
        cost += f"\n{summary(estimates)}"
        buttons.append(button("Estimated charges", "open_estimates"))
    where = f"<#{workspace.alert_channel_id}>" if workspace.alert_channel_id else "to each admin by direct message"
    named = (
        ", ".join(f"<@{teacher}>" for teacher in teachers[:MOST_NAMED]) or "nobody yet. Choose them under *Settings*"
    )
    who = named + (f" and {len(teachers) - MOST_NAMED} more" if len(teachers) > MOST_NAMED else "")
    lines = [
        f"*Alerts go* {where}",
        f"*Time zone of the cost day* {name(workspace.time_zone)}",
        f"*Teachers* {who}",
        f"*Model* {name(model)}",
        budgets,
        *(
            f":warning: *{name(one)}* has no price yet, so nobody can use it. Enter one under *Settings*."
            for one in unpriced
        ),
    ]
    blocks = [
        header("Virtual Client for admins"),
        section(cost),
        *sections("\n".join(lines)),
        actions(*buttons),
        context("Admins of this Slack workspace are also admins here."),
    ]
    return Post(text=f"Today's cost: {dollars(today.spent_nano)} of {dollars(today.limit_nano)}", blocks=blocks)


def form(
    workspace: WorkspaceDB, teachers: list[str], *, limit_nano: int, unknown: Sequence[str] = ()
) -> dict[str, Any]:
    """Build the modal with every setting filled in, and with two price fields for each model in `unknown`."""
    channel: dict[str, Any] = {
        "type": "conversations_select",
        "action_id": "value",
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
    }
    if workspace.alert_channel_id:
        channel["initial_conversation"] = workspace.alert_channel_id
    people: dict[str, Any] = {"type": "multi_users_select", "action_id": "value"}
    if teachers:
        people["initial_users"] = teachers
    blocks = [
        text_input("daily_limit", "Daily budget (US$)", value=_exactly(limit_nano), max_length=12),
        field(
            "alert_channel",
            "Alert channel",
            channel,
            is_optional=True,
            hint="Leave empty to send alerts to each admin. Invite the app before you choose a private channel.",
        ),
        text_input(
            "time_zone",
            "Time zone",
            value=workspace.time_zone,
            max_length=64,
            hint="For example, America/New_York. A change takes effect tomorrow.",
        ),
        field("teachers", "Teachers", people, is_optional=True),
        text_input(
            "help_resources",
            "Support message shown by !pause",
            value=workspace.help_resources or None,
            is_long=True,
            is_optional=True,
            max_length=1500,
            hint="Where students can get support: counseling center, crisis line.",
        ),
    ]
    for model in unknown:
        given = workspace.model_prices.get(model, {})
        blocks += [
            text_input(
                price_field(way, model),
                f"Price of {model}: US$ per million tokens {words}",
                value=_exactly(int(given[way]) * TOKENS) if way in given else None,
                is_optional=True,
                max_length=12,
            )
            for way, words in WAYS.items()
        ]
    return modal("Settings", "admin_form", blocks, submit="Save")


def price_field(way: str, model: str) -> str:
    """Return the block id of the price field of a model. `way` is `input` or `output`."""
    return f"price_{way}:{model}"


def _exactly(nano: int) -> str:
    """Return nano-dollars as dollars with all decimals, at least two, so that saving them unchanged changes nothing."""
    whole, _, rest = f"{Decimal(nano) / NANO:f}".partition(".")
    return f"{whole}.{rest.rstrip('0'):0<2}"

"""The admin's card and form."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bot.slack.blocks.kit import actions, button, context, field, header, modal, name, section, text_input
from bot.slack.blocks.paragraphs import sections
from bot.slack.blocks.post import Post
from bot.slack.payloads import Page
from models.workspace import WorkspaceDB
from services.budget.cost_service import DayUse
from services.claude.pricing import NANO, dollars

MOST_NAMED = 50
TOKENS = 1_000_000
"""Prices are written for so many."""

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
    workspace: WorkspaceDB, today: DayCosts, teachers: list[str], *, model: str, unpriced: Sequence[str] = ()
) -> Post:
    """Lay out today's cost and every setting, with the way to change them. `unpriced` are models without a price."""
    cost = (
        f"*{dollars(today.spent_nano)}* of {dollars(today.limit_nano)} spent on {today.day}"
        f"{f', {dollars(today.reserved_nano)} held for answers under way' if today.reserved_nano else ''}.\n"
        f"{today.use.calls:,} {'call' if today.use.calls == 1 else 'calls'} to Claude: "
        f"{today.use.tokens_in:,} tokens in, {today.use.tokens_out:,} out.\n"
        f"{today.active_sessions} {'interview' if today.active_sessions == 1 else 'interviews'} running."
    )
    where = f"<#{workspace.alert_channel_id}>" if workspace.alert_channel_id else "to each admin as a direct message"
    named = (
        ", ".join(f"<@{teacher}>" for teacher in teachers[:MOST_NAMED]) or "nobody yet; choose them under *Settings*"
    )
    who = named + (f" and {len(teachers) - MOST_NAMED} more" if len(teachers) > MOST_NAMED else "")
    lines = [
        f"*Alerts go* {where}",
        f"*Time zone of the cost day* {name(workspace.time_zone)}",
        f"*Teachers* {who}",
        f"*Model* {name(model)}",
        *(
            f":warning: *{name(one)}* has no known price, so its calls wait. Give it under *Settings*."
            for one in unpriced
        ),
    ]
    blocks = [
        header("Virtual Client for admins"),
        section(cost),
        *sections("\n".join(lines)),
        actions(button("Settings", "admin_settings", style="primary"), button("Live monitor", "open_monitor", Page())),
        context("Admins of this Slack workspace are admins here too."),
    ]
    return Post(text=f"Today's cost: {dollars(today.spent_nano)} of {dollars(today.limit_nano)}", blocks=blocks)


def form(
    workspace: WorkspaceDB, teachers: list[str], *, limit_nano: int, unknown: Sequence[str] = ()
) -> dict[str, Any]:
    """Lay out the modal with every setting of an admin, and a price for each model that we know none for."""
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
        text_input("daily_limit", "Budget a day, in dollars", value=_exactly(limit_nano), max_length=12),
        field(
            "alert_channel",
            "Alert channel",
            channel,
            is_optional=True,
            hint="Empty sends alerts to each admin. Invite the app to a private channel first.",
        ),
        text_input(
            "time_zone",
            "Time zone",
            value=workspace.time_zone,
            max_length=64,
            hint="Such as Europe/Berlin. A change holds from the next day on.",
        ),
        field("teachers", "Teachers", people, is_optional=True),
        text_input(
            "help_resources",
            "What !pause shows",
            value=workspace.help_resources or None,
            is_long=True,
            is_optional=True,
            max_length=1500,
            hint="Where students find a person to talk to: counselling service, crisis line.",
        ),
    ]
    for model in unknown:
        given = workspace.model_prices.get(model, {})
        blocks += [
            text_input(
                price_field(way, model),
                f"Price of {model}: dollars per million tokens {words}",
                value=_exactly(int(given[way]) * TOKENS) if way in given else None,
                is_optional=True,
                max_length=12,
            )
            for way, words in WAYS.items()
        ]
    return modal("Settings", "admin_form", blocks, submit="Save")


def price_field(way: str, model: str) -> str:
    """Return the block of the price of a model's tokens: `way` is input or output."""
    return f"price_{way}:{model}"


def _exactly(nano: int) -> str:
    """The dollars with all their decimals, at least two: what is sent back unchanged changes nothing."""
    whole, _, rest = f"{Decimal(nano) / NANO:f}".partition(".")
    return f"{whole}.{rest.rstrip('0'):0<2}"

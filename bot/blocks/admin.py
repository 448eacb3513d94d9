"""The admin's card and form."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bot.blocks.kit import actions, button, context, field, header, modal, name, section, text_input
from bot.blocks.post import Post
from bot.slack.payloads import Page
from models.workspace import WorkspaceDB
from services.cost_service import DayUse
from services.pricing import NANO, dollars

MOST_NAMED = 50


@dataclass(frozen=True)
class Today:
    """The numbers of the current cost day, in nano-dollars."""

    day: str
    spent_nano: int
    reserved_nano: int
    limit_nano: int
    active_sessions: int
    use: DayUse


def card(workspace: WorkspaceDB, today: Today, teachers: list[str], *, model: str, is_priced: bool) -> Post:
    """Today's cost and every setting, with the way to change them."""
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
        f"*Model* {name(model)}{'' if is_priced else ' (no known price: give one under *Settings*, practice waits)'}",
    ]
    blocks = [
        header("Virtual Client for admins"),
        section(cost),
        section("\n".join(lines)),
        actions(button("Settings", "admin_settings", style="primary"), button("Live monitor", "open_monitor", Page())),
        context("Admins of this Slack workspace are admins here too."),
    ]
    return Post(text=f"Today's cost: {dollars(today.spent_nano)} of {dollars(today.limit_nano)}", blocks=blocks)


def form(
    workspace: WorkspaceDB, teachers: list[str], *, limit_nano: int, model: str, asks_price: bool
) -> dict[str, Any]:
    """The modal with every setting of an admin."""
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
    if asks_price:
        blocks += [
            text_input(
                "price_input", f"Price of {model}: dollars per million tokens in", is_optional=True, max_length=12
            ),
            text_input(
                "price_output", f"Price of {model}: dollars per million tokens out", is_optional=True, max_length=12
            ),
        ]
    return modal("Settings", "admin_form", blocks, submit="Save")


def _exactly(nano: int) -> str:
    """The dollars with all their decimals, at least two: what is sent back unchanged changes nothing."""
    whole, _, rest = f"{Decimal(nano) / NANO:f}".partition(".")
    return f"{whole}.{rest.rstrip('0'):0<2}"

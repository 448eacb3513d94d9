"""Blocks of the settings form. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from bot.slack.blocks.kit import OPTION_TEXT, Block, field, finder, modal, option, text_input
from bot.slack.blocks.paragraphs import sections
from bot.slack.text import clipped
from models.section import CourseSectionDB
from models.workspace import WorkspaceDB
from services.budget.session_marks import SessionMarks
from services.claude.pricing import NANO
from services.common.time_zones import offset_of, zone_named

TOKENS = 1_000_000
"""Number of tokens that a price is quoted for."""

WAYS = {"input": "in", "output": "out"}
AMOUNT = 12
"""Most characters of an amount."""


@dataclass(frozen=True)
class CurrentSettings:
    """What the form is filled in with, beside the workspace's own columns."""

    teachers: Sequence[str]
    """Slack ids."""
    limit_nano: int
    marks: SessionMarks
    budgets: str
    """The budgets of sections, with markup."""
    unknown: Sequence[str] = ()
    """Models without a price in our table."""


def form(workspace: WorkspaceDB, now: CurrentSettings, *, at: datetime) -> dict[str, Any]:
    """Build the modal with every setting filled in, and with two price fields for each model in `now.unknown`.

    `at` is the present time, for the time zone's distance from UTC.
    """
    blocks = [
        _amount("daily_limit", "Daily budget (US$)", now.limit_nano),
        _amount(
            "student_limit",
            "Daily budget of each student (US$)",
            workspace.student_limit_nano,
            hint="Leave empty for none.",
        ),
        *sections(now.budgets),
        field("budget_section", "Change the budget of a section", finder("find_section", "Section"), is_optional=True),
        _amount(
            "section_limit",
            "Daily budget of that section (US$)",
            None,
            hint="Choose the section first. Without an amount, its budget is removed.",
        ),
        _amount(
            "session_warning",
            "Warn admins when one interview costs more than (US$)",
            now.marks.warning_nano,
            hint="Leave empty for the app's own setting.",
        ),
        _amount(
            "session_critical",
            "Critical alert when one interview costs more than (US$)",
            now.marks.critical_nano,
            hint="Leave empty for the app's own setting.",
        ),
        *_place(workspace, at),
        _teachers(now.teachers),
        text_input(
            "help_resources",
            "Support message shown by !pause",
            value=workspace.help_resources or None,
            is_long=True,
            is_optional=True,
            max_length=1500,
            hint="Where students can get support: counseling center, crisis line.",
        ),
        *(field for model in now.unknown for field in _prices(workspace, model)),
    ]
    return modal("Settings", "admin_form", blocks, submit="Save")


def zone_option(name: str, at: datetime) -> Block:
    """Return a time zone as an option, with its distance from UTC at this time."""
    return option(f"{name.replace('_', ' ')} ({offset_of(name, now=at)})", name)


def section_option(row: CourseSectionDB) -> Block:
    """Return a section as an option."""
    return option(clipped(row.name, OPTION_TEXT), str(row.id))


def price_field(way: str, model: str) -> str:
    """Return the block id of the price field of a model. `way` is `input` or `output`."""
    return f"price_{way}:{model}"


def _place(workspace: WorkspaceDB, at: datetime) -> list[Block]:
    channel: dict[str, Any] = {
        "type": "conversations_select",
        "action_id": "value",
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
    }
    if workspace.alert_channel_id:
        channel["initial_conversation"] = workspace.alert_channel_id
    zones = finder("find_zone", "Type the name of a city")
    if zone_named(workspace.time_zone) is not None:
        zones["initial_option"] = zone_option(workspace.time_zone, at)
    end: dict[str, Any] = {"type": "datepicker", "action_id": "value"}
    if workspace.term_ends_on is not None:
        end["initial_date"] = workspace.term_ends_on.isoformat()
    return [
        field(
            "alert_channel",
            "Alert channel",
            channel,
            is_optional=True,
            hint="Leave empty to send alerts to each admin. Invite the app before you choose a private channel.",
        ),
        field("time_zone", "Time zone", zones, hint="A change takes effect tomorrow."),
        field(
            "term_ends_on",
            "Last day of the term",
            end,
            is_optional=True,
            hint="The forecast of costs goes up to this day. Without it, it covers 30 days.",
        ),
    ]


def _teachers(chosen: Sequence[str]) -> Block:
    people: dict[str, Any] = {"type": "multi_users_select", "action_id": "value"}
    if chosen:
        people["initial_users"] = list(chosen)
    return field("teachers", "Teachers", people, is_optional=True)


def _prices(workspace: WorkspaceDB, model: str) -> list[Block]:
    given = workspace.model_prices.get(model, {})
    return [
        _amount(
            price_field(way, model),
            f"Price of {model}: US$ per million tokens {words}",
            int(given[way]) * TOKENS if way in given else None,
        )
        for way, words in WAYS.items()
    ]


def _amount(block_id: str, label: str, nano: int | None, *, hint: str = "") -> Block:
    """Return a field for an amount. Only the daily budget must be filled in."""
    return text_input(
        block_id,
        label,
        value=None if nano is None else _exactly(nano),
        is_optional=block_id != "daily_limit",
        max_length=AMOUNT,
        hint=hint,
    )


def _exactly(nano: int) -> str:
    """Return nano-dollars as dollars with all decimals, at least two, so that saving them unchanged changes nothing."""
    whole, _, rest = f"{Decimal(nano) / NANO:f}".partition(".")
    return f"{whole}.{rest.rstrip('0'):0<2}"

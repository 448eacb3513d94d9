"""Values of the settings form. All errors are found, each at its field."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from uuid import UUID

from bot.admin.blocks.settings import TOKENS, WAYS
from bot.slack.fields import Fields
from services.claude.pricing import NANO
from services.common.time_zones import zone_named

HIGHEST_BUDGET = 100_000
HIGHEST_MARK = 1000
HIGHEST_PRICE = 10_000
"""Highest price in dollars per million tokens. A higher one is a typing mistake."""

LONGEST_TERM = timedelta(days=2 * 365)


@dataclass(frozen=True)
class SettingsValues:
    """What an admin has entered. Money is in nano-dollars, and None for an empty field."""

    limit: int
    student_limit: int | None
    section_id: UUID | None
    section_limit: int | None
    warning: int | None
    critical: int | None
    channel_id: str | None
    zone: str
    term_end: date | None
    teachers: list[str]
    help_resources: str
    prices: dict[str, dict[str, int]]
    is_older: bool
    """Whether the form is of a version without the budgets of students and sections, marks, and the end of the term."""


class SettingsReader:
    """Reads the fields one by one, and collects what is wrong with them."""

    def __init__(self, fields: Fields) -> None:
        self._fields = fields
        self.errors: dict[str, str] = {}
        """A sentence for each wrong field."""

    def read(self, *, model: str, today: date) -> SettingsValues:
        """Return the values. Those of wrong fields mean nothing, and `errors` says what is wrong.

        Prices of a form that names no model are for `model`. Raises UnreadableError for a form of another kind.
        """
        fields, is_older = self._fields, "student_limit" not in self._fields
        wanted = f"a budget above 0 and up to {HIGHEST_BUDGET:,}"
        values = SettingsValues(
            limit=self._amount("daily_limit", most=HIGHEST_BUDGET, wanted=f"a budget from 0 to {HIGHEST_BUDGET:,}"),
            student_limit=self._optional("student_limit", most=HIGHEST_BUDGET, wanted=wanted),
            section_id=None if is_older else fields.id("budget_section"),
            section_limit=self._optional("section_limit", most=HIGHEST_BUDGET, wanted=wanted),
            warning=self._optional("session_warning", most=HIGHEST_MARK, wanted="an amount above 0 and up to 1,000"),
            critical=self._optional("session_critical", most=HIGHEST_MARK, wanted="an amount above 0 and up to 1,000"),
            channel_id=fields.text("alert_channel") or None,
            zone=fields.text("time_zone").strip(),
            term_end=None if is_older else fields.day("term_ends_on"),
            teachers=fields.many("teachers"),
            help_resources=fields.text("help_resources").strip(),
            prices=self._prices(default=model),
            is_older=is_older,
        )
        self._compare(values, today=today)
        return values

    def _compare(self, values: SettingsValues, *, today: date) -> None:
        if zone_named(values.zone) is None:
            self.errors["time_zone"] = "There is no time zone with this name. Choose one from the list."
        if values.term_end is not None and values.term_end > today + LONGEST_TERM:
            self.errors["term_ends_on"] = "Please choose a day within the next two years."
        if values.section_limit is not None and values.section_id is None:
            self.errors.setdefault("budget_section", "Please choose the section of this budget.")

    def _optional(self, field: str, *, most: int, wanted: str) -> int | None:
        if not (self._fields.get(field) or "").strip():
            return None
        nano = self._amount(field, most=most, wanted=wanted)
        if nano < 1:
            self._say(field, wanted)
        return nano

    def _amount(self, field: str, *, most: int, wanted: str) -> int:
        """Return an amount of dollars in nano-dollars."""
        try:
            amount = Decimal((self._fields.text(field)).strip().removeprefix("$"))
        except InvalidOperation:
            amount = Decimal(-1)
        if not amount.is_finite() or not 0 <= amount <= most:
            self._say(field, wanted)
            return 0
        return int(amount * NANO)

    def _say(self, field: str, wanted: str) -> None:
        self.errors.setdefault(field, f"Please enter {wanted} dollars, such as 10.00.")

    def _prices(self, *, default: str) -> dict[str, dict[str, int]]:
        """Return the entered prices by model, in nano-dollars per token."""
        named = {name: name.partition(":")[2] or default for name in self._fields if name.startswith("price_input")}
        found = {model: self._price(name.removeprefix("price_input")) for name, model in named.items()}
        return {model: price for model, price in found.items() if price is not None}

    def _price(self, suffix: str) -> dict[str, int] | None:
        """Return one model's price, or None if the admin entered none."""
        given = {way: f"price_{way}{suffix}" for way in WAYS}
        if not any(self._fields.get(name) for name in given.values()):
            return None
        wanted = "a price per million tokens of up to 10,000"
        price = {}
        for way, name in given.items():
            price[way] = self._amount(name, most=HIGHEST_PRICE, wanted=wanted) // TOKENS
            if price[way] < 1:
                self.errors.setdefault(name, "Please enter a price of at least $0.001.")
        return price

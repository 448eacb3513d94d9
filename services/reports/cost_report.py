"""Costs by day, week, and month with a forecast to the end of the term, and as a table for spreadsheets."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from models.workspace import WorkspaceDB
from services.claude.pricing import NANO
from services.reports.cost_ledger import CostRow, cost_ledger
from services.reports.gradebook_service import neutral
from services.workspaces.workspace_service import local_day

DAYS_AHEAD = 30
"""How many days a forecast covers if no end of the term is set, or if it is past."""

PACE_DAYS = 28
"""A forecast goes on at the average of at most so many days before today. They are whole weeks."""

COLUMNS = (
    "day", "week", "month", "section", "assignment", "teacher", "purpose", "calls", "tokens_in", "tokens_out",
    "cost_usd", "forecast_usd",
)  # fmt: skip
EARLIER = "Earlier assignments"
"""The assignments of a section whose single costs an older version has added up."""


class CostSpan(StrEnum):
    """The length of a bar in the report."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class CostSplit(StrEnum):
    """What costs are divided by."""

    SECTION = "section"
    ASSIGNMENT = "assignment"
    TEACHER = "teacher"
    PURPOSE = "purpose"


BARS = {CostSpan.DAY: 14, CostSpan.WEEK: 12, CostSpan.MONTH: 12}
"""How many days, weeks, or months a report has, with the current one."""


@dataclass(frozen=True)
class PeriodCost:
    """What a day, a week from Monday on, or a month has cost."""

    start: date
    cost_nano: int


@dataclass(frozen=True)
class SplitCost:
    """What one section, assignment, teacher, or purpose has cost."""

    name: str
    cost_nano: int
    calls: int


@dataclass(frozen=True)
class Forecast:
    """What the days after today until the end, which is included, will cost at the present pace."""

    until: date
    days: int
    average_nano: int
    """The average cost of a day."""
    pace_days: int
    """How many days this is the average of. With 0 there is no forecast."""
    is_term: bool
    """Whether an admin has set the end, and it is not past."""

    @property
    def cost_nano(self) -> int:
        """Return what all days of the forecast will cost."""
        return self.average_nano * self.days


@dataclass(frozen=True)
class CostReport:
    """The costs of a workspace up to today."""

    today: date
    periods: Sequence[PeriodCost]
    """Earliest first, without gaps. The last one is the current one."""
    forecast: Forecast

    @property
    def total_nano(self) -> int:
        """Return what all periods have cost."""
        return sum(period.cost_nano for period in self.periods)


class CostReports:
    """Reads costs for admins. It does not check permissions."""

    async def report(self, db: AsyncSession, workspace: WorkspaceDB, span: CostSpan, *, now: datetime) -> CostReport:
        """Return the costs of the last 14 days, 12 weeks, or 12 months, with the forecast."""
        known = await cost_ledger.first_and_last_day(db, workspace.id)
        today = _today(workspace, known, now=now)
        starts = starts_of(span, today)
        since = min(starts[0], today - timedelta(days=PACE_DAYS))
        spent = dict(await cost_ledger.spent_by_day(db, workspace.id, since=since))
        sums = dict.fromkeys(starts, 0)
        for day, nano in spent.items():
            if (start := start_of(span, day)) in sums:
                sums[start] += nano
        periods = [PeriodCost(start, nano) for start, nano in sums.items()]
        first = known[0] if known else None
        return CostReport(today, periods, forecast_of(spent, first=first, today=today, end=workspace.term_ends_on))

    async def split(
        self, db: AsyncSession, workspace: WorkspaceDB, report: CostReport, by: CostSplit
    ) -> list[SplitCost]:
        """Return the report's costs divided by section, assignment, teacher, or purpose, the highest cost first."""
        since, until = report.periods[0].start, report.today
        rows = await cost_ledger.rows(db, workspace.id, since=since, until=until, is_by_day=False)
        return split_of(rows, by)

    async def table(self, db: AsyncSession, workspace: WorkspaceDB, *, now: datetime) -> str:
        """Return the costs of the last 12 months as CSV, a row for each day, assignment, teacher, and purpose.

        The days of the forecast follow, with their cost in a column of its own, so that sums of one column are right.
        """
        report = await self.report(db, workspace, CostSpan.MONTH, now=now)
        since, until = report.periods[0].start, report.today
        rows = await cost_ledger.rows(db, workspace.id, since=since, until=until, is_by_day=True)
        return table_of(rows, report.forecast, today=report.today)


def _today(workspace: WorkspaceDB, known: tuple[date, date] | None, *, now: datetime) -> date:
    """Return the current cost day. It never goes back, also when the time zone changes."""
    today = local_day(workspace.time_zone, now)
    return max(today, known[1]) if known else today


def starts_of(span: CostSpan, today: date) -> list[date]:
    """Return the first days of the report's days, weeks, or months, earliest first."""
    starts = [start_of(span, today)]
    while len(starts) < BARS[span]:
        starts.append(start_of(span, starts[-1] - timedelta(days=1)))
    return starts[::-1]


def start_of(span: CostSpan, day: date) -> date:
    """Return the first day of the day's week (its Monday) or month, or the day."""
    match span:
        case CostSpan.DAY:
            return day
        case CostSpan.WEEK:
            return day - timedelta(days=day.weekday())
        case CostSpan.MONTH:
            return day.replace(day=1)


def forecast_of(spent: dict[date, int], *, first: date | None, today: date, end: date | None) -> Forecast:
    """Return the forecast from what each day has spent. `first` is the first day with a cost row, or None.

    The pace is the average of the days before today, from the first one on, at most 28. Days without a cost count as
    zero.
    """
    is_term = end is not None and end >= today
    until = end if end is not None and is_term else today + timedelta(days=DAYS_AHEAD)
    pace_days = min(PACE_DAYS, (today - first).days) if first is not None else 0
    before = [spent.get(today - timedelta(days=back), 0) for back in range(1, max(0, pace_days) + 1)]
    average = round(sum(before) / len(before)) if before else 0
    return Forecast(until, (until - today).days, average, len(before), is_term)


def split_of(rows: Iterable[CostRow], by: CostSplit) -> list[SplitCost]:
    """Return the rows' costs by what they belong to, the highest first. Rows of one id are one, whatever its name."""
    sums: dict[object, SplitCost] = {}
    for row in rows:
        key, name = _key(row, by)
        before = sums.get(key, SplitCost(name, 0, 0))
        sums[key] = SplitCost(name, before.cost_nano + row.cost_nano, before.calls + row.calls)
    return sorted(sums.values(), key=lambda one: (-one.cost_nano, one.name))


def _key(row: CostRow, by: CostSplit) -> tuple[object, str]:
    """Return what identifies the row's part, and its name. Costs outside of sections are named by their purpose."""
    match by:
        case CostSplit.PURPOSE:
            return row.purpose, row.purpose.value
        case CostSplit.TEACHER:
            return row.teacher_id, row.teacher or "Unknown"
        case _ if row.section_id is None:
            return row.purpose, row.purpose.value
        case CostSplit.SECTION:
            return row.section_id, row.section or ""
        case CostSplit.ASSIGNMENT:
            return (row.section_id, row.assignment_id), f"{row.assignment or EARLIER} ({row.section})"


def table_of(rows: Iterable[CostRow], forecast: Forecast, *, today: date) -> str:
    """Return the rows and the days of the forecast as CSV (RFC 4180). Each row must have its day."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for row in rows:
        assert row.day is not None
        outside = "" if row.section_id else row.purpose.value
        named = (row.section or outside, row.assignment or (EARLIER if row.section_id else outside), row.teacher)
        figures = (row.calls, row.tokens_in, row.tokens_out)
        table.writerow(
            [*_dates(row.day), *map(neutral, named), row.purpose.value, *figures, _dollars(row.cost_nano), ""]
        )
    if forecast.pace_days:
        for ahead in range(1, forecast.days + 1):
            day = today + timedelta(days=ahead)
            blanks = [""] * 3
            table.writerow([*_dates(day), *blanks, "Forecast", *blanks, "", _dollars(forecast.average_nano)])
    return written.getvalue()


def _dates(day: date) -> tuple[str, str, str]:
    return day.isoformat(), start_of(CostSpan.WEEK, day).isoformat(), f"{day:%Y-%m}"


def _dollars(nano: int) -> str:
    return f"{Decimal(nano) / NANO:f}"


cost_reports = CostReports()

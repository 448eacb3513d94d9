"""Costs of every day are in the report, exactly, also after their lines were deleted."""

import csv
import io
from datetime import date, timedelta

import pytest
from sqlalchemy import delete, func, select, update

from models.cost import CostEntryDB, CostKind, CostTotalDB, DailyCostDB
from models.workspace import WorkspaceDB
from services.budget.charge_service import charge_service
from services.budget.cost_service import cost_service
from services.reports.cost_ledger import CostRow, Purpose, cost_ledger
from services.reports.cost_report import (
    CostReport,
    CostSpan,
    CostSplit,
    Forecast,
    cost_reports,
    forecast_of,
    split_of,
    start_of,
    starts_of,
    table_of,
)
from services.storage.database import Database
from services.workspaces.workspace_service import workspace_service
from tests.services.budget.test_cost_rollup import _ends, _paid, _reserved, _rolled_up, _test_run
from tests.services.conftest import NOON, School, started

TODAY = NOON.date()


async def _rows(database: Database, school: School, *, is_by_day: bool = False) -> list[CostRow]:
    async with database.read() as db:
        return await cost_ledger.rows(db, school.workspace.id, since=TODAY, until=TODAY, is_by_day=is_by_day)


async def test_lines_and_totals_give_the_same_report_to_the_last_nano(database: Database, school: School) -> None:
    """Interviews, debriefs, test runs, auditions, questions, and a released charge. Some lines are totals, then all."""
    session = await started(database, school)
    await _paid(database, school, session.id, None, times=2)
    await _paid(database, school, None, None, times=3, by=school.teacher.id)
    await _paid(database, school, None, None, times=1, by=school.teacher.id, purpose=CostKind.QUESTION)
    await _paid(database, school, await _test_run(database, school), None, times=1)
    lost = await _reserved(database, school, None, None, by=school.teacher.id)
    async with database.begin() as db:
        await cost_service.charge(db, lost)
        charge = (await db.execute(select(CostEntryDB.id).where(CostEntryDB.is_estimate))).scalar_one()
        admin = (await workspace_service.list_admins(db, school.workspace))[0]
        await charge_service.release(db, school.workspace, charge, by=admin, now=NOON)
    before, by_day = await _rows(database, school), await _rows(database, school, is_by_day=True)
    async with database.begin() as db:
        await db.execute(update(DailyCostDB).values(reported_at=NOON))
    await _rolled_up(database)
    partly = await _rows(database, school)
    await _ends(database, session.id)
    await _rolled_up(database)
    after = await _rows(database, school)
    async with database.read() as db:
        day = (await db.execute(select(DailyCostDB))).scalar_one()
        kept = (await db.execute(select(func.count()).select_from(CostEntryDB))).scalar_one()
        report = await cost_reports.report(db, school.workspace, CostSpan.WEEK, now=NOON)

    assert before == partly == after
    assert sum(row.cost_nano for row in after) == day.spent_nano == report.total_nano > 0
    assert kept == 2, "the charge and its release"
    assert {(row.section, row.assignment, row.teacher, row.purpose): row.calls for row in after} == {
        ("SW 101", "Intake", "Tom", Purpose.DEBRIEFS): 2,
        (None, None, "Tom", Purpose.TEST_RUNS): 1,
        (None, None, "Tom", Purpose.AUDITIONS): 4,
        (None, None, "Tom", Purpose.QUESTIONS): 1,
    }
    assert {row.day for row in by_day} == {TODAY}
    assert sorted(row.cost_nano for row in by_day) == sorted(row.cost_nano for row in before)


async def test_totals_of_an_older_version_are_in_the_report(database: Database, school: School) -> None:
    """They know a section and no assignment, or neither section nor person."""
    await _paid(database, school, None, None, times=1)
    async with database.begin() as db:
        day = (await db.execute(select(DailyCostDB))).scalar_one()
        await db.execute(delete(CostEntryDB))
        common = {"workspace_id": school.workspace.id, "daily_cost_id": day.id, "calls": 2, "cost_nano": 5}
        db.add_all(
            [
                CostTotalDB(**common, section_id=school.section_id, kind=CostKind.TURN),
                CostTotalDB(**common, kind=CostKind.TURN),
                CostTotalDB(**common, kind=CostKind.AUDITION),
            ]
        )
    rows = await _rows(database, school)

    assert [(one.name, one.cost_nano) for one in split_of(rows, CostSplit.ASSIGNMENT)] == [
        ("Auditions", 5),
        ("Earlier assignments (SW 101)", 5),
        ("Test runs", 5),
    ]
    assert [one.name for one in split_of(rows, CostSplit.SECTION)] == ["Auditions", "SW 101", "Test runs"]
    assert [(one.name, one.cost_nano) for one in split_of(rows, CostSplit.TEACHER)] == [("Unknown", 10), ("Tom", 5)]
    assert [one.name for one in split_of(rows, CostSplit.PURPOSE)] == ["Auditions", "Interviews", "Test runs"]


DAYS = {TODAY - timedelta(days=back): back * 100 for back in range(1, 60)}


@pytest.mark.parametrize(
    ("first", "end", "expected"),
    [
        (None, None, Forecast(TODAY + timedelta(days=30), 30, 0, 0, is_term=False)),
        (TODAY, None, Forecast(TODAY + timedelta(days=30), 30, 0, 0, is_term=False)),
        (TODAY - timedelta(days=3), date(2026, 12, 4), Forecast(date(2026, 12, 4), 10, 200, 3, is_term=True)),
        (TODAY - timedelta(days=90), TODAY, Forecast(TODAY, 0, 1450, 28, is_term=True)),
        (
            TODAY - timedelta(days=1),
            TODAY - timedelta(days=1),
            Forecast(TODAY + timedelta(days=30), 30, 100, 1, is_term=False),
        ),
    ],
)
def test_a_forecast_goes_on_at_the_average_of_the_last_days(
    first: date | None, end: date | None, expected: Forecast
) -> None:
    """Without an end of the term, or after it, it covers 30 days. Without a day that is over, there is none."""
    assert forecast_of(DAYS, first=first, today=TODAY, end=end) == expected


def test_weeks_begin_on_monday_and_months_on_their_first_day() -> None:
    """Also over the end of a year."""
    assert start_of(CostSpan.WEEK, date(2027, 1, 3)) == date(2026, 12, 28)
    assert starts_of(CostSpan.MONTH, date(2027, 1, 31))[-2:] == [date(2026, 12, 1), date(2027, 1, 1)]
    assert starts_of(CostSpan.WEEK, TODAY)[0] == date(2026, 9, 7)
    assert len(starts_of(CostSpan.DAY, TODAY)) == 14


async def test_a_day_that_is_ahead_after_a_change_of_the_time_zone_is_today(database: Database, school: School) -> None:
    """The cost day never goes back, so the report ends with it."""
    async with database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, school.workspace.id)
        db.add(
            DailyCostDB(
                workspace_id=workspace.id, day=TODAY + timedelta(days=1), time_zone="UTC", limit_nano=9, spent_nano=7
            )
        )
        await db.flush()
        found: CostReport = await cost_reports.report(db, workspace, CostSpan.DAY, now=NOON)

    assert (found.today, found.periods[-1].cost_nano) == (TODAY + timedelta(days=1), 7)


def test_the_table_opens_in_a_spreadsheet_and_runs_nothing() -> None:
    """A forecast has its own column. A title that looks like a formula is text."""
    row = CostRow(TODAY, None, None, None, None, None, "=1+1", Purpose.AUDITIONS, 2, 30, 4, 1_500_000)
    forecast = Forecast(TODAY + timedelta(days=2), 2, 250_000_000, 28, is_term=True)
    table = list(csv.DictReader(io.StringIO(table_of([row], forecast, today=TODAY))))

    assert table[0] == {
        "day": "2026-11-24",
        "week": "2026-11-23",
        "month": "2026-11",
        "section": "Auditions",
        "assignment": "Auditions",
        "teacher": "'=1+1",
        "purpose": "Auditions",
        "calls": "2",
        "tokens_in": "30",
        "tokens_out": "4",
        "cost_usd": "0.0015",
        "forecast_usd": "",
    }
    assert [(one["day"], one["purpose"], one["cost_usd"], one["forecast_usd"]) for one in table[1:]] == [
        ("2026-11-25", "Forecast", "", "0.25"),
        ("2026-11-26", "Forecast", "", "0.25"),
    ]

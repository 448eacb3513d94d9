"""The money of one workspace is not that of another, and the limits of a day are exact."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

import pytest
from sqlalchemy import select

from models.cost import CostEntryDB, DailyCostDB
from models.workspace import Role, UserDB, WorkspaceDB
from services.budget.alert_service import alert_service
from services.budget.bookings import Settlement
from services.budget.cost_service import (
    HIGHEST_DAILY_LIMIT,
    BudgetBusyError,
    BudgetSpentError,
    LimitError,
    Reservation,
    cost_service,
)
from services.budget.session_marks import SessionMarks
from services.claude.anthropic_service import Ask
from services.claude.pricing import NANO, Usage
from services.common.errors import NotAllowedError
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.services.conftest import NOON, School

ASK = Ask(model="claude-haiku-5-5", system="s" * 1000, messages=(("user", "Hello"),))
USAGE = Usage(
    input_tokens=100, cache_write_5m_tokens=10, cache_write_1h_tokens=20, cache_read_tokens=40, output_tokens=5
)
MARKS = SessionMarks(warning_nano=100, critical_nano=500)


async def workspaces(database: Database, school: School) -> list[tuple[WorkspaceDB, UserDB]]:
    """Return three workspaces with a person each. The school is neither the first nor the last by its id."""
    found = []
    async with database.begin() as db:
        for team in ("T0", "T2"):
            workspace = await workspace_service.get_or_create_workspace(db, team)
            person = SlackPerson(f"U{team}", team, "UTC", is_slack_admin=True)
            found.append((workspace, await workspace_service.upsert_user(db, workspace, person)))
    return [*found, (school.workspace, school.student)]


async def reserve(
    database: Database, whose: tuple[WorkspaceDB, UserDB], *, limit: int, is_batch: bool = False
) -> Reservation:
    async with database.begin() as db:
        workspace = await workspace_service.get_workspace(db, whose[0].id)
        return await cost_service.reserve(
            db, workspace, ASK, user_id=whose[1].id, session_id=None, turn_id=None, default_limit_nano=limit, now=NOON,
            is_batch=is_batch,
        )  # fmt: skip


async def days(database: Database) -> Sequence[DailyCostDB]:
    async with database.read() as db:
        return (await db.execute(select(DailyCostDB).order_by(DailyCostDB.id))).scalars().all()


async def test_a_call_reserves_and_spends_in_its_own_workspace(database: Database, school: School) -> None:
    """The others keep all of their budget. What was not used goes back."""
    people = await workspaces(database, school)
    made = [await reserve(database, whose, limit=NANO) for whose in people]
    async with database.begin() as db:
        done = await cost_service.settle(db, made[2], USAGE)
        await cost_service.release(db, made[1])
        use = await cost_service.day_use(db, made[2].daily_cost_id)
    price = 100 * 100 + 10 * 125 + 20 * 200 + 40 * 10 + 5 * 500

    assert done is not None
    assert [(row.workspace_id, row.reserved_nano, row.spent_nano) for row in await days(database)] == [
        (people[0][0].id, made[0].amount_nano, 0),
        (people[1][0].id, 0, 0),
        (school.workspace.id, 0, price),
    ]
    assert (done.cost_nano, done.day_before_nano, done.day_after_nano) == (price, 0, price)
    assert (use.calls, use.tokens_in, use.tokens_out) == (1, 170, 5)


async def test_the_limit_is_exact(database: Database, school: School) -> None:
    """The last nano-dollar may be reserved. One less is busy with a reservation, and spent without room for it."""
    whose = (school.workspace, school.student)
    first = await reserve(database, whose, limit=10 * NANO)
    amount = first.amount_nano
    for limit, error in ((2 * amount - 1, BudgetBusyError), (amount - 1, BudgetSpentError)):
        async with database.begin() as db:
            (await db.get_one(DailyCostDB, first.daily_cost_id)).limit_nano = limit
        with pytest.raises(error):
            await reserve(database, whose, limit=limit)
    async with database.begin() as db:
        (await db.get_one(DailyCostDB, first.daily_cost_id)).limit_nano = 2 * amount
    await reserve(database, whose, limit=2 * amount)
    [day] = await days(database)

    assert (day.reserved_nano, day.spent_nano) == (2 * amount, 0)


async def test_a_batch_costs_half(database: Database, school: School) -> None:
    """It reserves half, and books half of each price, rounded up."""
    whose = (school.workspace, school.student)
    full, half = await reserve(database, whose, limit=NANO), await reserve(database, whose, limit=NANO, is_batch=True)
    async with database.begin() as db:
        done = await cost_service.settle(db, half, USAGE)
        entry = (await db.execute(select(CostEntryDB))).scalar_one()

    assert done is not None
    assert half.amount_nano * 2 == full.amount_nano
    assert done.cost_nano == 100 * 50 + 10 * 63 + 20 * 100 + 40 * 5 + 5 * 250
    assert (entry.input_tokens, entry.is_estimate) == (100, False)


async def test_a_day_is_reported_when_it_is_over_and_nothing_is_reserved(database: Database, school: School) -> None:
    """Days of other workspaces and reported ones are left out. The oldest comes first."""
    people = await workspaces(database, school)
    async with database.begin() as db:
        for workspace, _ in people:
            for day, reserved in ((23, 0), (22, 0), (21, 5), (24, 0)):
                db.add(
                    DailyCostDB(
                        workspace_id=workspace.id, day=date(2026, 11, day), time_zone="UTC", limit_nano=1, spent_nano=0,
                        reserved_nano=reserved,
                    )
                )  # fmt: skip
        await db.flush()
        before = await cost_service.list_unreported_days(db, school.workspace, now=NOON)
        await alert_service.report_day(db, school.workspace, before[0], now=NOON)
        after = await cost_service.list_unreported_days(db, school.workspace, now=NOON)
        tomorrow = await cost_service.list_unreported_days(db, school.workspace, now=NOON + timedelta(days=1))

    assert [(row.day.day, row.workspace_id) for row in before] == [(22, school.workspace.id), (23, school.workspace.id)]
    assert [row.day.day for row in after] == [23]
    assert [row.day.day for row in tomorrow] == [23, 24]


@pytest.mark.parametrize(
    ("limit", "is_possible"), [(0, True), (-1, False), (HIGHEST_DAILY_LIMIT, True), (HIGHEST_DAILY_LIMIT + 1, False)]
)
async def test_an_admin_sets_a_limit_in_range_for_today(
    database: Database, school: School, limit: int, *, is_possible: bool
) -> None:
    """Nobody else may. The workspace keeps it for the days to come, and a limit of zero is one."""
    people = await workspaces(database, school)
    change = partial(cost_service.update_daily_limit, limit_nano=limit, default_limit_nano=NANO, now=NOON)
    async with database.begin() as db:
        workspace = await workspace_service.get_workspace(db, people[0][0].id)
        with pytest.raises(NotAllowedError):
            await change(db, workspace, by=UserDB(role=Role.TEACHER))
        if not is_possible:
            with pytest.raises(LimitError):
                await change(db, workspace, by=people[0][1])
            return
        await change(db, workspace, by=people[0][1])
        today = await cost_service.today(db, workspace, default_limit_nano=NANO, now=NOON)
        next_day = await cost_service.today(db, workspace, default_limit_nano=NANO, now=NOON + timedelta(days=1))

    assert (today.limit_nano, next_day.limit_nano, workspace.daily_limit_nano) == (limit, limit, limit)


def settled(*, session: tuple[int, int] = (0, 0), day: tuple[int, int] = (0, 0)) -> Settlement:
    """Return a settlement that takes a session and a day of 1,000 from the first cost to the second."""
    return Settlement(
        cost_nano=1, session_before_nano=session[0], session_after_nano=session[1], day=date(2026, 11, 24),
        day_before_nano=day[0], day_after_nano=day[1], limit_nano=1000,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("settlement", "passes"),
    [
        (settled(session=(99, 100)), False),
        (settled(session=(100, 101)), True),
        (settled(session=(101, 500)), False),
        (settled(session=(500, 501)), True),
        (settled(session=(501, 900)), False),
        (settled(day=(0, 499)), False),
        (settled(day=(499, 500)), True),
        (settled(day=(500, 799)), False),
        (settled(day=(799, 800)), True),
        (settled(day=(800, 999)), False),
        (settled(day=(999, 1000)), True),
        (settled(day=(1000, 2000)), False),
    ],
)
def test_a_mark_is_passed_once(settlement: Settlement, *, passes: bool) -> None:
    """A session passes a mark above it, and a day at it."""
    assert alert_service.passes_a_mark(settlement, MARKS) is passes

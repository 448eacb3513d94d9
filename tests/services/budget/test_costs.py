"""The budget holds under concurrency, and the ledger adds up."""

import asyncio
import contextlib
import time
from datetime import UTC, datetime, timedelta
from itertools import count
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, update

from models.cost import CostEntryDB, DailyCostDB, ReservationDB, ReservationState
from models.post import OutboxDB, OutboxKind
from models.session import SessionDB, TurnDB
from models.workspace import WorkspaceDB
from services.budget import bookings
from services.budget.alert_service import alert_service
from services.budget.bookings import Bill
from services.budget.cost_service import (
    BudgetBusyError,
    BudgetSpentError,
    Reservation,
    Settlement,
    UnpricedModelError,
    cost_service,
)
from services.budget.rate_limiter import RateRules, rate_limiter
from services.budget.session_marks import SessionMarks
from services.claude.anthropic_service import Ask
from services.claude.circuit_breaker import BreakerRules, CircuitBreaker
from services.claude.pricing import Usage
from services.paid_work.gates import Booking, Gate, GateClosed, pass_all
from services.paid_work.rules import Rules
from services.storage.database import Database
from services.workspaces.workspace_service import local_day, workspace_service
from tests.services.conftest import NOON, School, started

ASK = Ask(model="claude-haiku-5-5", system="s" * 1000, messages=(("user", "Hello"),))
X = ASK.worst_case_input_tokens() * 200 + 700 * 500


async def _reserve(
    database: Database, school: School, *, limit: int, now: datetime = NOON, ask: Ask = ASK
) -> Reservation:
    async with database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, school.workspace.id)
        return await cost_service.reserve(
            db,
            workspace,
            ask,
            user_id=school.student.id,
            session_id=None,
            turn_id=None,
            default_limit_nano=limit,
            now=now,
        )


async def _today(database: Database) -> DailyCostDB:
    async with database.read() as db:
        return (await db.execute(select(DailyCostDB))).scalar_one()


async def test_concurrent_calls_never_pass_the_limit(database: Database, school: School) -> None:
    """Of forty simultaneous calls against a budget for ten, exactly ten pass."""
    await _reserve(database, school, limit=11 * X)
    barrier = asyncio.Barrier(40)

    async def one() -> Reservation | None:
        await barrier.wait()
        try:
            return await _reserve(database, school, limit=11 * X)
        except BudgetBusyError:
            return None

    reservations = [reservation for reservation in await asyncio.gather(*(one() for _ in range(40))) if reservation]
    today = await _today(database)

    assert len(reservations) == 10
    assert today.reserved_nano == 11 * X == today.limit_nano


async def test_a_hold_is_settled_exactly_once(database: Database, school: School) -> None:
    """Settling, charging, and releasing the same reservation at once books it once."""
    reservation = await _reserve(database, school, limit=10 * X)

    async def settle() -> object:
        async with database.begin() as db:
            return await cost_service.settle(db, reservation, Usage(input_tokens=10, output_tokens=5))

    async def charge() -> object:
        async with database.begin() as db:
            return await cost_service.charge(db, reservation)

    async def release() -> None:
        async with database.begin() as db:
            await cost_service.release(db, reservation)

    await asyncio.gather(settle(), charge(), release(), settle(), charge())
    today = await _today(database)
    async with database.read() as db:
        booked = (await db.execute(select(func.coalesce(func.sum(CostEntryDB.cost_nano), 0)))).scalar_one()

    assert today.reserved_nano == 0
    assert today.spent_nano == booked


async def test_what_others_have_spent_since_the_day_was_read_counts(database: Database, school: School) -> None:
    """The refusal says that the budget is spent, and not that other calls are in the way."""
    await _reserve(database, school, limit=3 * X)
    async with database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, school.workspace.id)
        today = await cost_service.today(db, workspace, default_limit_nano=3 * X, now=NOON)
        spending = update(DailyCostDB).values(spent_nano=2 * X + 1)
        await db.execute(spending.execution_options(synchronize_session=False))
        reserving = cost_service.reserve(
            db, workspace, ASK, user_id=school.student.id, session_id=None, turn_id=None, default_limit_nano=3 * X,
            now=NOON, today=today,
        )  # fmt: skip
        with pytest.raises(BudgetSpentError):
            await reserving


async def test_a_spent_day_says_when_it_reopens(database: Database, school: School) -> None:
    """If no reservation would fit even without others, the error names the next local midnight."""
    with pytest.raises(BudgetSpentError) as refusal:
        await _reserve(database, school, limit=X - 1)

    assert refusal.value.reopens_at == datetime(2026, 11, 25, tzinfo=UTC)


async def test_a_model_without_price_does_not_run(database: Database, school: School) -> None:
    """No budget could cover it."""
    with pytest.raises(UnpricedModelError):
        await _reserve(database, school, limit=10 * X, ask=Ask(model="mystery", system="s", messages=(("user", "x"),)))


async def test_what_a_dead_process_reserved_is_booked_in_full(database: Database, school: School) -> None:
    """An orphan is charged as an estimate and never returned as free."""
    reservation = await _reserve(database, school, limit=10 * X)
    async with database.begin() as db:
        early = await cost_service.list_orphans(db, now=NOON + timedelta(seconds=60))
        late = await cost_service.list_orphans(db, now=NOON + timedelta(minutes=3))
        charged = [await cost_service.charge(db, late[0]), await cost_service.charge(db, late[0])]
    async with database.read() as db:
        entry = (await db.execute(select(CostEntryDB))).scalar_one()
        states = (await db.execute(select(ReservationDB.state))).scalars().all()

    assert (len(early), len(late)) == (0, 1)
    assert [settlement.cost_nano if settlement else None for settlement in charged] == [reservation.amount_nano, None]
    assert (entry.cost_nano, entry.is_estimate) == (reservation.amount_nano, True)
    assert states == [ReservationState.SETTLED]


async def test_the_day_never_goes_back_when_the_zone_is_changed(database: Database, school: School) -> None:
    """From Auckland to Los Angeles at noon, the current day stays, and the new zone applies from the next day."""
    async with database.begin() as db:
        await db.execute(update(WorkspaceDB).values(time_zone="Pacific/Auckland"))
    first = await _reserve(database, school, limit=10 * X)
    async with database.begin() as db:
        await db.execute(update(WorkspaceDB).values(time_zone="America/Los_Angeles"))
    second = await _reserve(database, school, limit=10 * X, now=NOON + timedelta(hours=13))
    third = await _reserve(database, school, limit=10 * X, now=NOON + timedelta(hours=44))
    async with database.read() as db:
        days: list[tuple[UUID, object]] = [
            (row.id, row.day) for row in (await db.execute(select(DailyCostDB))).scalars()
        ]

    named = dict(days)
    assert str(named[first.daily_cost_id]) == "2026-11-25"
    assert second.daily_cost_id == first.daily_cost_id
    assert str(named[third.daily_cost_id]) == "2026-11-26"


@settings(max_examples=200)
@given(
    moment=st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis adds the zone
    zone=st.sampled_from(
        ["America/New_York", "Europe/Berlin", "America/Santiago", "Africa/Cairo", "Pacific/Auckland", "UTC"]
    ),
)
def test_the_local_day_is_the_date_on_the_wall(moment: datetime, zone: str) -> None:
    """Days on which clocks change are no exception."""
    assert local_day(zone, moment) == moment.astimezone(ZoneInfo(zone)).date()


@pytest.mark.parametrize("operators", [(100, 500), (1, 2)], ids=["the operator's marks", "an admin's marks"])
async def test_each_mark_of_the_day_and_of_a_session_alerts_once(
    database: Database, school: School, operators: tuple[int, int]
) -> None:
    """The marks are 50, 80, and 100% of the limit, and the warning and critical cost of a session."""
    session = await started(database, school)
    marks = SessionMarks(*operators)
    if operators != (100, 500):
        async with database.begin() as db:
            workspace = await db.get_one(WorkspaceDB, school.workspace.id)
            admin = (await workspace_service.list_admins(db, workspace))[0]
            await alert_service.update_marks(db, workspace, warning_nano=100, critical_nano=500, by=admin)
    for before, after in ((0, 499), (499, 500), (500, 810), (810, 850), (850, 1000)):
        settlement = Settlement(
            cost_nano=after - before,
            day=NOON.date(),
            day_before_nano=before,
            day_after_nano=after,
            limit_nano=1000,
            session_before_nano=before,
            session_after_nano=after,
        )
        async with database.begin() as db:
            workspace = await db.get_one(WorkspaceDB, school.workspace.id)
            await alert_service.note_costs(db, workspace, settlement, session_id=session.id, marks=marks, now=NOON)
    async with database.read() as db:
        owed = select(OutboxDB.facts).where(OutboxDB.kind == OutboxKind.ALERT).order_by(OutboxDB.id)
        told = [facts.get("level") or facts["per_cent"] for facts in (await db.execute(owed)).scalars()]

    assert told == ["warning", 50, "critical", 80, 100]


RATE = RateRules(user_per_minute=3, user_per_hour=5, workspace_per_hour=6)
RULES = Rules(
    lease_seconds=15.0,
    daily_limit_nano=1000 * X,
    marks=SessionMarks(warning_nano=X, critical_nano=X),
    max_tokens_per_session=10_000,
    breaker=BreakerRules(5, 300.0, 3),
    rate=RATE,
)
_TURNS = count(1000)
"""Turn numbers that no other helper of this file uses."""


async def _admit(database: Database, school: School, *, user: UUID, now: datetime) -> timedelta | None:
    """Let a turn pass the gates as the orchestrator does. Return how long the rate limit delays it, or None."""
    async with database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, school.workspace.id)
        session = (await db.execute(select(SessionDB))).scalar_one()
        turn = TurnDB(session_id=session.id, number=next(_TURNS), next_try_at=now)
        db.add(turn)
        await db.flush()
        try:
            await pass_all(
                db,
                workspace,
                [ASK, ASK],
                Booking(user, session.id, turn.id),
                breaker=CircuitBreaker(RULES.breaker, seconds=time.monotonic),
                rules=RULES,
                now=now,
            )
        except GateClosed as closed:
            return closed.opens_at - now if closed.kind == Gate.RATE else None
        return None


async def test_rate_windows_admit_their_number_and_say_how_long_to_wait(database: Database, school: School) -> None:
    """One person has three per minute and five per hour. The workspace has six per hour."""
    await started(database, school)
    me, other = school.student.id, school.teacher.id
    at = [NOON + timedelta(seconds=number) for number in (0, 10, 20, 30, 61, 71, 75, 80)]
    answers = [await _admit(database, school, user=me, now=moment) for moment in at]
    others = [await _admit(database, school, user=other, now=at[-1]) for _ in range(2)]
    async with database.read() as db:
        use = await rate_limiter.usage(db, user_id=me, workspace_id=school.workspace.id, now=at[-1])

    assert answers[:3] == [None, None, None]
    assert answers[3] == timedelta(seconds=30)
    assert answers[4:6] == [None, None]
    assert answers[6] == timedelta(hours=1) - timedelta(seconds=75)
    assert others == [None, timedelta(hours=1) - timedelta(seconds=80)]
    assert (use.user_minute, use.user_hour, use.workspace_hour) == (2, 5, 6)


async def test_a_window_is_not_overrun_by_many_at_once(database: Database, school: School) -> None:
    """Of twenty simultaneous turns, three are admitted."""
    await started(database, school)
    barrier = asyncio.Barrier(20)

    async def one() -> timedelta | None:
        await barrier.wait()
        return await _admit(database, school, user=school.student.id, now=NOON)

    answers = await asyncio.gather(*(one() for _ in range(20)))
    today = await _today(database)

    assert sum(answer is None for answer in answers) == 3
    assert today.reserved_nano == 3 * 2 * X


@pytest.mark.parametrize("seed", range(6))
async def test_the_ledger_adds_up_after_any_order_of_calls(database: Database, school: School, seed: int) -> None:
    """Calls are reserved, settled, charged, released, and booked again at once, and no nano-dollar is lost."""
    dice = Random(seed)
    reservations: list[Reservation] = []
    now = NOON

    async def act() -> None:
        reservation = dice.choice(reservations) if reservations and dice.random() < 0.7 else None
        if reservation is None:
            with contextlib.suppress(BudgetBusyError, BudgetSpentError):
                reservations.append(await _reserve(database, school, limit=8 * X, now=now))
            return
        async with database.begin() as db:
            match dice.randrange(5):
                case 0:
                    usage = Usage(input_tokens=dice.randrange(1000), output_tokens=dice.randrange(700))
                    await cost_service.settle(db, reservation, usage)
                case 1:
                    await cost_service.charge(db, reservation)
                case 2:
                    await cost_service.release(db, reservation)
                case 3:
                    both = {one.reservation_id: one for one in (reservation, dice.choice(reservations))}.values()
                    await bookings.book(db, [Bill.of(one, Usage(output_tokens=dice.randrange(700))) for one in both])
                case _:
                    for orphan in (await cost_service.list_orphans(db, now=now))[:1]:
                        await cost_service.charge(db, orphan)

    for _ in range(25):
        await asyncio.gather(*(act() for _ in range(dice.choice((1, 2, 8)))))
        now += timedelta(seconds=dice.choice((0, 1, 70)))
        today = await _today(database)
        async with database.read() as db:
            booked = (await db.execute(select(func.coalesce(func.sum(CostEntryDB.cost_nano), 0)))).scalar_one()
            open_holds = select(func.coalesce(func.sum(ReservationDB.amount_nano), 0)).where(
                ReservationDB.state == ReservationState.OPEN
            )
            reserved = (await db.execute(open_holds)).scalar_one()

        assert (today.spent_nano, today.reserved_nano) == (booked, reserved)
        assert today.spent_nano + today.reserved_nano <= today.limit_nano

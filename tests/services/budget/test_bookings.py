"""Several calls in one transaction are each booked once despite races, and the sums of day and session are right."""

import asyncio
from datetime import timedelta

from sqlalchemy import select

from models.cost import CostEntryDB, DailyCostDB
from models.session import SessionDB
from services.budget import bookings
from services.budget.bookings import Bill, Reservation, Settlement
from services.budget.cost_service import cost_service
from services.claude.anthropic_service import Ask
from services.claude.pricing import Usage
from services.storage.database import Database
from tests.services.conftest import NOON, School, started

ASK = Ask(model="claude-haiku-5-5", system="s" * 1000, messages=(("user", "Hello"),))
LIMIT = 10_000_000_000


async def _hold(database: Database, school: School, session: SessionDB, *, days: int = 0) -> Reservation:
    async with database.begin() as db:
        return await cost_service.reserve(
            db,
            school.workspace,
            ASK,
            user_id=school.student.id,
            session_id=session.id,
            turn_id=None,
            default_limit_nano=LIMIT,
            now=NOON + timedelta(days=days),
        )


async def _sums(database: Database) -> tuple[list[tuple[int, int]], int, list[int]]:
    """Return spent and reserved of each day, the session's cost, and the entries."""
    async with database.read() as db:
        days = select(DailyCostDB.spent_nano, DailyCostDB.reserved_nano).order_by(DailyCostDB.day)
        found = [(spent, reserved) for spent, reserved in (await db.execute(days)).all()]
        cost = (await db.execute(select(SessionDB.cost_nano))).scalar_one()
        entries = (await db.execute(select(CostEntryDB.cost_nano).order_by(CostEntryDB.cost_nano))).scalars().all()
        return found, cost, list(entries)


async def test_two_calls_are_booked_by_one_transaction(database: Database, school: School) -> None:
    """Each has an entry, and the day that they share has one settlement."""
    session = await started(database, school)
    reservations = [await _hold(database, school, session) for _ in range(2)]
    bills = [
        Bill.of(reservation, Usage(output_tokens=number)) for number, reservation in enumerate(reservations, start=3)
    ]
    async with database.begin() as db:
        settlements = await bookings.book(db, bills)

    assert await _sums(database) == ([(7 * 500, 0)], 7 * 500, [3 * 500, 4 * 500])
    assert [(row.session_before_nano, row.session_after_nano) for row in settlements] == [(0, 7 * 500)]


async def test_calls_of_two_days_are_booked_separately(database: Database, school: School) -> None:
    """The first was reserved before midnight, and the session's cost rises from one to the other."""
    session = await started(database, school)
    reservations = [await _hold(database, school, session, days=days) for days in (0, 1)]
    async with database.begin() as db:
        settlements = await bookings.book(
            db, [Bill.of(reservation, Usage(output_tokens=2)) for reservation in reservations]
        )

    assert await _sums(database) == ([(1000, 0), (1000, 0)], 2000, [1000, 1000])
    assert [(row.session_before_nano, row.session_after_nano) for row in settlements] == [(0, 1000), (1000, 2000)]


async def test_calls_that_others_book_at_the_same_moment_are_booked_once(database: Database, school: School) -> None:
    """The turn books both while each is charged as an orphan and one is also released."""
    session = await started(database, school)
    for _ in range(5):
        reservations = [await _hold(database, school, session) for _ in range(2)]
        barrier = asyncio.Barrier(4)

        async def book(
            reservations: list[Reservation] = reservations, barrier: asyncio.Barrier = barrier
        ) -> list[Settlement]:
            await barrier.wait()
            async with database.begin() as db:
                return await bookings.book(
                    db, [Bill.of(reservation, Usage(output_tokens=2)) for reservation in reservations]
                )

        async def charge(reservation: Reservation, barrier: asyncio.Barrier = barrier) -> None:
            await barrier.wait()
            async with database.begin() as db:
                await cost_service.charge(db, reservation)

        async def release(reservation: Reservation = reservations[1], barrier: asyncio.Barrier = barrier) -> None:
            await barrier.wait()
            async with database.begin() as db:
                await cost_service.release(db, reservation)

        await asyncio.gather(book(), charge(reservations[0]), release(), charge(reservations[1]))
    [(spent, reserved)], cost, entries = await _sums(database)

    assert reserved == 0
    assert spent == cost == sum(entries)


async def test_a_call_that_was_charged_before_is_not_booked_again(database: Database, school: School) -> None:
    """Its share is removed from the session's cost."""
    session = await started(database, school)
    first, second = [await _hold(database, school, session) for _ in range(2)]
    async with database.begin() as db:
        await cost_service.charge(db, first)
    async with database.begin() as db:
        usage = Usage(output_tokens=2)
        settlements = await bookings.book(db, [Bill.of(first, usage), Bill.of(second, usage)])
        again = await bookings.book(db, [Bill.of(first, usage), Bill.of(second, usage)])

    assert await _sums(database) == (
        [(first.amount_nano + 1000, 0)],
        first.amount_nano + 1000,
        [1000, first.amount_nano],
    )
    assert [(row.cost_nano, row.session_after_nano) for row in settlements] == [(1000, first.amount_nano + 1000)]
    assert again == []


async def test_nothing_is_booked_above_the_reservation(database: Database, school: School) -> None:
    """A count that the request cannot have used costs the whole reservation, as an estimate."""
    session = await started(database, school)
    reservation = await _hold(database, school, session)
    bill = Bill.of(reservation, Usage(output_tokens=10**9))

    assert (bill.cost_nano, bill.price) == (reservation.amount_nano, None)

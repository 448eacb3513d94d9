"""The money of a turn is reserved together in its claim and booked together in its record, exactly once."""

import asyncio
import time
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from models.cost import CostEntryDB, DailyCostDB, ReservationDB, ReservationState
from models.post import InboxKind
from models.session import MessageDB, SessionDB, TurnDB
from services.budget.bookings import Bill
from services.budget.cost_service import cost_service
from services.budget.rate_limiter import rate_limiter
from services.claude.anthropic_service import ClaudeReply
from services.claude.circuit_breaker import CircuitBreaker
from services.claude.errors import ClaudeBusyError
from services.claude.pricing import Usage
from services.interviews.conversation_service import conversation_service
from services.interviews.turn import ClaimedTurn
from services.messaging.inbox_service import InboxLine, Thread, inbox_service
from services.paid_work.rules import Rules
from services.prompts.prompt_service import PromptService
from services.storage.database import Database
from tests.services.conftest import NOON, School, started
from tests.services.interviews.test_turns import RULES

THREAD = Thread("T1", "D1", "100.000001")
PROMPTS = PromptService()
REPLY = ClaudeReply("Yeah.", Usage(output_tokens=5))


async def claim(database: Database, *, rules: Rules = RULES, now: datetime = NOON) -> ClaimedTurn | None:
    async with database.begin() as db:
        leased = await conversation_service.take_thread(db, THREAD, rules=rules)
        assert leased is not None
        rows, changes = await inbox_service.look(db, THREAD)
        return await conversation_service.claim_turn(
            db,
            leased,
            rows,
            changes=changes,
            rules=rules,
            prompts=PROMPTS,
            breaker=CircuitBreaker(rules.breaker, seconds=time.monotonic),
            user_hash="h",
            now=now,
        )


def _bills(turn: ClaimedTurn) -> list[Bill]:
    """Return bills for a reply of five tokens and a reading of three."""
    assert turn.reading_reservation is not None
    return [Bill.of(turn.reading_reservation, Usage(output_tokens=3)), Bill.of(turn.reservation, REPLY.usage)]


async def _record(database: Database, turn: ClaimedTurn, bills: list[Bill]) -> bool:
    async with database.begin() as db:
        return await conversation_service.record_reply(db, turn, REPLY, bills, rules=RULES, now=NOON)


async def _say(database: Database, text: str, *, ts: str = "100.000009") -> None:
    async with database.begin() as db:
        await inbox_service.store(db, InboxLine(THREAD, ts, InboxKind.SAID, ts, "UMAY", text), now=NOON)


@pytest.fixture
async def session(database: Database, school: School) -> SessionDB:
    """Create a greeted session whose student has said something. The greeting cost nothing."""
    session = await started(database, school)
    greeting = await claim(database)
    assert greeting is not None
    assert greeting.reading_reservation is None
    assert await _record(database, greeting, [Bill.of(greeting.reservation, Usage())])
    await _say(database, "How have things been?")
    return session


async def _day(database: Database) -> tuple[int, int]:
    """Return what is spent and reserved."""
    async with database.read() as db:
        day = (await db.execute(select(DailyCostDB))).scalar_one()
    return day.spent_nano, day.reserved_nano


async def _states(database: Database, turn_number: int) -> list[ReservationState]:
    async with database.read() as db:
        statement = (
            select(ReservationDB.state)
            .join(TurnDB, TurnDB.id == ReservationDB.turn_id)
            .where(TurnDB.number == turn_number)
            .order_by(ReservationDB.state)
        )
        return list((await db.execute(statement)).scalars())


async def test_reading_and_reply_are_reserved_and_booked_together(database: Database, session: SessionDB) -> None:
    """There are two reservations and two entries, and one turn for the rate limits."""
    turn = await claim(database)
    assert turn is not None
    assert turn.reading_reservation is not None
    reserved = await _day(database)
    is_kept = await _record(database, turn, _bills(turn))
    async with database.read() as db:
        use = await rate_limiter.usage(db, user_id=session.student_id, workspace_id=session.workspace_id, now=NOON)
        kept = await db.get_one(SessionDB, session.id)
        entries = (await db.execute(select(CostEntryDB.cost_nano).where(CostEntryDB.turn_id == turn.id))).scalars()

    assert reserved == (0, turn.reservation.amount_nano + turn.reading_reservation.amount_nano)
    assert is_kept
    assert await _day(database) == (8 * 500, 0)
    assert await _states(database, 1) == [ReservationState.SETTLED] * 2
    assert sorted(entries) == [3 * 500, 5 * 500]
    assert kept.cost_nano == 8 * 500
    assert use.user_minute == 2  # the greeting and this turn


async def test_a_budget_for_the_reply_alone_admits_nothing(database: Database, session: SessionDB) -> None:
    """The lines wait without a claimed turn, the lease is free, and no money is reserved."""
    measured = await claim(database)
    assert measured is not None
    assert measured.reading_reservation is not None
    both = measured.reservation.amount_nano + measured.reading_reservation.amount_nano
    async with database.begin() as db:
        for reservation in (measured.reservation, measured.reading_reservation):
            await cost_service.release(db, reservation)
        await db.execute(update(SessionDB).values(lease_until=None))
        await db.execute(update(DailyCostDB).values(limit_nano=both - 1))
    later = NOON + timedelta(minutes=2)
    refused = await claim(database, now=later)
    async with database.begin() as db:
        await db.execute(update(DailyCostDB).values(limit_nano=both))
        await db.execute(update(TurnDB).values(next_try_at=NOON))
    admitted = await claim(database, now=later)

    assert refused is None
    assert admitted is not None
    assert await _states(database, 1) == [*[ReservationState.OPEN] * 2, *[ReservationState.RELEASED] * 2]


async def test_a_rate_limit_releases_what_was_reserved_before_it_was_counted(
    database: Database, session: SessionDB
) -> None:
    """There is no reservation, and the line keeps waiting."""
    rules = replace(RULES, rate=replace(RULES.rate, user_per_minute=1))
    turn = await claim(database, rules=rules)
    async with database.read() as db:
        kept = await db.get_one(SessionDB, session.id)
        line = (await db.execute(select(MessageDB).where(MessageDB.slack_ts.is_not(None)))).scalar_one()

    assert turn is None
    assert await _day(database) == (0, 0)
    assert await _states(database, 1) == []
    assert (kept.lease_until, line.turn_id) == (None, None)


async def test_silence_is_not_read_and_no_money_is_reserved_for_it(database: Database, session: SessionDB) -> None:
    """A turn without a word needs no reading."""
    async with database.begin() as db:
        await inbox_service.store(
            db, InboxLine(THREAD, "100.000010", InboxKind.EDITED, "100.000009", "UMAY", "..."), now=NOON
        )
    turn = await claim(database)
    assert turn is not None

    assert turn.said == ("...",)
    assert turn.reading_reservation is None
    assert await _states(database, 1) == [ReservationState.OPEN]


async def test_a_reading_that_was_paid_needs_no_second_reservation(database: Database, session: SessionDB) -> None:
    """The second try reserves money only for the reply. After new messages it reads again."""
    first = await claim(database)
    assert first is not None
    first.reading.text = '{"moves": []}'
    async with database.begin() as db:
        await conversation_service.record_failure(
            db, first, ClaudeBusyError(cause="overloaded"), reference="r", rules=RULES, now=NOON
        )
    later = NOON + timedelta(minutes=1)
    second = await claim(database, now=later)
    assert second is not None
    async with database.begin() as db:
        await conversation_service.record_failure(
            db, second, ClaudeBusyError(cause="overloaded"), reference="r", rules=RULES, now=later
        )
    await _say(database, "And at work?", ts="100.000011")
    third = await claim(database, now=later + timedelta(minutes=1))
    assert third is not None

    assert (second.reading.text, second.reading_reservation) == ('{"moves": []}', None)
    assert (third.reading.text, third.said) == (None, ("How have things been?", "And at work?"))
    assert third.reading_reservation is not None


async def test_a_turn_that_was_taken_over_is_still_booked(database: Database, session: SessionDB) -> None:
    """Both calls of the first owner are in the session's cost, and its reply is not in the transcript."""
    first = await claim(database)
    async with database.begin() as db:
        await db.execute(update(SessionDB).values(lease_until=0.0))
    second = await claim(database)
    assert first is not None
    assert second is not None
    kept = [await _record(database, turn, _bills(turn)) for turn in (second, first)]
    async with database.read() as db:
        cost = (await db.execute(select(SessionDB.cost_nano))).scalar_one()

    assert kept == [True, False]
    assert await _day(database) == (16 * 500, 0)
    assert cost == 16 * 500


async def test_recording_and_orphans_book_a_turn_once(database: Database, session: SessionDB) -> None:
    """The job that charges orphans runs at the same moment as the record."""
    turn = await claim(database)
    assert turn is not None
    bills, barrier = _bills(turn), asyncio.Barrier(3)

    async def charge(bill: Bill) -> None:
        await barrier.wait()
        async with database.begin() as db:
            await cost_service.charge(db, bill.reservation)

    async def record() -> bool:
        await barrier.wait()
        return await _record(database, turn, bills)

    _, _, is_kept = await asyncio.gather(charge(bills[0]), charge(bills[1]), record())
    spent, reserved = await _day(database)
    async with database.read() as db:
        cost = (await db.execute(select(SessionDB.cost_nano))).scalar_one()
        entries = (
            (await db.execute(select(CostEntryDB.cost_nano).where(CostEntryDB.turn_id == turn.id))).scalars().all()
        )

    assert is_kept
    assert len(entries) == 2
    assert reserved == 0
    assert spent == cost == sum(entries)

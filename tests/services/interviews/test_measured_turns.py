"""The reservations of a whole interview through the database: bounded by what Claude has counted, and never too low."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from statistics import median

from sqlalchemy import select, update

from models.cost import DailyCostDB
from models.post import InboxKind
from models.session import SessionDB
from models.workspace import WorkspaceDB
from services.budget.bookings import Bill
from services.budget.charge_service import charge_service
from services.budget.cost_service import cost_service
from services.claude.anthropic_service import Ask, ClaudeReply
from services.claude.measured_input import latest
from services.claude.pricing import Usage
from services.interviews.conversation_service import conversation_service
from services.interviews.turn import ClaimedTurn
from services.messaging.inbox_service import InboxLine, inbox_service
from services.simulation.turn_simulation import question_of
from services.storage.database import Database
from services.workspaces.workspace_service import workspace_service
from tests.services.claude.test_measured_input import TokenCounter, planned
from tests.services.conftest import NOON, School, started
from tests.services.interviews.test_turn_money import PROMPTS, THREAD, claim
from tests.services.interviews.test_turns import RULES

LONG = replace(
    RULES, max_tokens_per_session=10**6, rate=replace(RULES.rate, user_per_minute=10**6, user_per_hour=10**6)
)
REPLY_TOKENS, READING_TOKENS = 17, 75
"""The output tokens of the stand-in's answers (`python -m benchmarks.cost`)."""

TURNS = 36
"""The history is cut after 60 lines."""


async def _say(database: Database, number: int) -> None:
    async with database.begin() as db:
        line = InboxLine(THREAD, f"200.{number:06}", InboxKind.SAID, f"200.{number:06}", "UMAY", f"How was {number}?")
        await inbox_service.store(db, line, now=NOON)


async def _answer(database: Database, turn: ClaimedTurn, counter: TokenCounter, *, is_warm: bool = False) -> list[Bill]:
    """Record a reply whose usage comes from this tokenizer. Return the bills.

    If it is warm, everything that the last calls contained is read from the cache.
    """
    asks, reservations = [turn.ask], [turn.reservation]
    if turn.reading_reservation is not None:
        asks.append(question_of(turn.turn_input, PROMPTS) or turn.ask)
        reservations.append(turn.reading_reservation)
    tokens = [counter.count(ask) for ask in asks]
    usages = [_usage(ask, count, is_warm=is_warm) for ask, count in zip(asks, tokens, strict=True)]
    bills = [Bill.of(reservation, usage) for reservation, usage in zip(reservations, usages, strict=True)]
    counted = [(ask.input_text, count) for ask, count in zip(asks, tokens, strict=True)]
    async with database.begin() as db:
        await conversation_service.record_reply(
            db,
            turn,
            ClaudeReply(f"Not great, {turn.number}.", usages[0]),
            bills,
            rules=LONG,
            now=NOON,
            measured=latest(counted, turn.ask.measured),
        )
    return bills


def _usage(ask: Ask, tokens: int, *, is_warm: bool) -> Usage:
    """Return the usage of a call. A warm reply reads what the last one contained, a warm reading its prompt only."""
    text, output = ask.input_text, REPLY_TOKENS if ask.schema is None else READING_TOKENS
    last = next((call for call in ask.measured if call.head == text.head_hash), None)
    is_cut = last is not None and last.tokens > tokens  # the history was cut, so the cached prefix is no use
    if not is_warm or last is None or is_cut:
        return Usage(cache_write_1h_tokens=tokens, output_tokens=output)
    if ask.schema is None:
        return Usage(cache_read_tokens=last.tokens, cache_write_1h_tokens=tokens - last.tokens, output_tokens=output)
    fresh = round(tokens * len(ask.messages[-1][1]) / (len(ask.messages[-1][1]) + sum(map(len, text.head))))
    return Usage(cache_read_tokens=tokens - fresh, input_tokens=fresh, output_tokens=output)


async def test_an_interview_reserves_by_what_claude_has_counted(database: Database, school: School) -> None:
    """No call costs more than its reservation, also when the cache is empty and after the history was cut.

    From the third turn on, half of them are below 1.6 times the real count, and above 3 times by bytes.
    """
    await started(database, school)
    counter = TokenCounter(Random(7))
    counter.rate = 0.3
    ratios, by_bytes = [], []
    turn: ClaimedTurn | None = None
    for number in range(TURNS):
        if number:
            await _say(database, number)
        turn = await claim(database, rules=LONG)
        assert turn is not None
        bills = await _answer(database, turn, counter)
        assert all(bill.price is not None for bill in bills)
        ratios.append(turn.ask.worst_case_input_tokens() / counter.count(turn.ask))
        by_bytes.append(replace(turn.ask, measured=()).worst_case_input_tokens() / counter.count(turn.ask))
    assert turn is not None
    async with database.read() as db:
        session = await db.get_one(SessionDB, turn.session_id)

    assert [row["count"] for row in session.measured_calls] == [len(turn.ask.messages), 1]
    assert median(ratios[3:]) < 1.6
    assert median(by_bytes[3:]) > 3
    assert len(turn.ask.messages) < TURNS * 2


async def _charge_orphans(database: Database, *, now: datetime) -> int:
    """Do what the job does for the reservations of a dead process. Return the charged nano-dollars."""
    async with database.begin() as db:
        await db.execute(update(SessionDB).values(lease_until=None))
        settlements = [await cost_service.charge(db, orphan) for orphan in await cost_service.list_orphans(db, now=now)]
    return sum(settlement.cost_nano for settlement in settlements if settlement is not None)


async def test_twelve_kills_leave_most_of_the_days_budget(database: Database, school: School) -> None:
    """Twelve of 36 turns are killed after their claim, and answered at the next try. Their real use is 5% of the budget.

    What is charged for the kills is at most 20% of it. An admin who releases the estimates has that back.
    """
    await started(database, school)
    counter = TokenCounter(Random(7))
    counter.rate = 0.3
    used = charged = by_bytes = kills = 0
    for number in range(TURNS):
        now = NOON + timedelta(minutes=10 * number)
        if number:
            await _say(database, number)
        if number >= 3 and number % 2 and kills < 12:
            kills += 1
            killed = await claim(database, rules=LONG, now=now)
            assert killed is not None
            charged += await _charge_orphans(database, now=now + timedelta(minutes=3))
            by_bytes += _planned_by_bytes(killed)
        turn = await claim(database, rules=LONG, now=now)
        assert turn is not None
        used += sum(bill.cost_nano for bill in await _answer(database, turn, counter, is_warm=True))
    async with database.begin() as db:
        workspace = await db.get_one(WorkspaceDB, school.workspace.id)
        admin = (await workspace_service.list_admins(db, workspace))[0]
        for charge in (await charge_service.estimates(db, workspace, limit=100)).charges:
            await charge_service.release(db, workspace, charge.id, by=admin, now=NOON)
        spent = (await db.execute(select(DailyCostDB.spent_nano))).scalar_one()
    budget = 20 * used

    assert kills == 12
    assert charged < by_bytes / 2
    assert charged <= 0.2 * budget
    assert spent == used


def _planned_by_bytes(turn: ClaimedTurn) -> int:
    """Return what the claim would have reserved if nothing had been measured."""
    asks = [turn.ask, *([question] if (question := question_of(turn.turn_input, PROMPTS)) else [])]
    return sum(planned(replace(ask, measured=())).amount_nano for ask in asks)

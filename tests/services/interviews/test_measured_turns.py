"""The reservations of a whole interview through the database: bounded by what Claude has counted, and never too low."""

from dataclasses import replace
from random import Random
from statistics import median

from models.post import InboxKind
from models.session import SessionDB
from services.budget.bookings import Bill
from services.claude.anthropic_service import ClaudeReply
from services.claude.measured_input import latest
from services.claude.pricing import Usage
from services.interviews.conversation_service import conversation_service
from services.interviews.turn import ClaimedTurn
from services.messaging.inbox_service import InboxLine, inbox_service
from services.simulation.turn_simulation import question_of
from services.storage.database import Database
from tests.services.claude.test_measured_input import TokenCounter
from tests.services.conftest import NOON, School, started
from tests.services.interviews.test_turn_money import PROMPTS, THREAD, claim
from tests.services.interviews.test_turns import RULES

LONG = replace(
    RULES, max_tokens_per_session=10**6, rate=replace(RULES.rate, user_per_minute=10**6, user_per_hour=10**6)
)
TURNS = 36
"""The history is cut after 60 lines."""


async def _say(database: Database, number: int) -> None:
    async with database.begin() as db:
        line = InboxLine(THREAD, f"200.{number:06}", InboxKind.SAID, f"200.{number:06}", "UMAY", f"How was {number}?")
        await inbox_service.store(db, line, now=NOON)


async def _answer(database: Database, turn: ClaimedTurn, counter: TokenCounter) -> list[Bill]:
    """Record a reply whose usage comes from this tokenizer, without a cache hit. Return the bills."""
    asks, reservations = [turn.ask], [turn.reservation]
    if turn.reading_reservation is not None:
        asks.append(question_of(turn.turn_input, PROMPTS) or turn.ask)
        reservations.append(turn.reading_reservation)
    tokens = [counter.count(ask) for ask in asks]
    usages = [Usage(cache_write_1h_tokens=count, output_tokens=20) for count in tokens]
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

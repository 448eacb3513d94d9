"""One turn at a time, in Slack's order. An owner whose lease was taken over changes nothing."""

import asyncio
import time
from datetime import datetime, timedelta
from itertools import pairwise
from uuid import UUID

from sqlalchemy import select, update

from models.cost import DailyCostDB
from models.post import InboxKind, InboxState, OutboxDB, OutboxKind
from models.session import MessageDB, SessionDB, TurnDB
from services.budget.bookings import Bill
from services.budget.rate_limiter import RateRules
from services.budget.session_marks import SessionMarks
from services.claude.anthropic_service import ClaudeReply
from services.claude.circuit_breaker import BreakerRules, CircuitBreaker
from services.claude.errors import ClaudeContentError
from services.claude.pricing import Usage
from services.interviews.conversation_service import conversation_service
from services.interviews.session_service import session_service
from services.interviews.transcript_service import LONGEST_HISTORY, kept_lines
from services.interviews.turn import ClaimedTurn
from services.messaging.inbox_service import InboxLine, Thread, inbox_service
from services.messaging.notices import NeverStarted
from services.messaging.outbox_service import Place, outbox_service
from services.paid_work import lease
from services.paid_work.failures import reopen_stopped
from services.paid_work.rules import Rules
from services.prompts.prompt_service import PromptService
from services.storage.database import Database
from tests.services.conftest import NOON, School, started

RULES = Rules(
    lease_seconds=15.0,
    daily_limit_nano=10_000_000_000,
    marks=SessionMarks(warning_nano=100_000_000, critical_nano=500_000_000),
    max_tokens_per_session=10_000,
    breaker=BreakerRules(5, 300.0, 3),
    rate=RateRules(user_per_minute=10, user_per_hour=100, workspace_per_hour=1000),
)
THREAD = Thread("T1", "D1", "100.000001")
REPLY = ClaudeReply("Yeah.", Usage(input_tokens=100, output_tokens=5))


async def _say(database: Database, ts: str, text: str, *, kind: InboxKind = InboxKind.SAID, target: str = "") -> None:
    async with database.begin() as db:
        await inbox_service.store(db, InboxLine(THREAD, ts, kind, target or ts, "UMAY", text), now=NOON)


async def _claim(database: Database, session_id: UUID, *, now: datetime = NOON) -> ClaimedTurn | None:
    async with database.begin() as db:
        leased = await conversation_service.take_lease(db, session_id, rules=RULES)
        if leased is None:
            return None
        rows = await inbox_service.list_new(db, THREAD)
        return await conversation_service.claim_turn(
            db,
            leased,
            rows,
            rules=RULES,
            prompts=PromptService(),
            breaker=CircuitBreaker(RULES.breaker, seconds=time.monotonic),
            user_hash="h",
            now=now,
        )


async def _record(database: Database, turn: ClaimedTurn, reply: ClaudeReply = REPLY) -> bool:
    async with database.begin() as db:
        bills = [Bill.of(turn.reservation, reply.usage)]
        if turn.reading_reservation is not None:
            bills.append(Bill.of(turn.reading_reservation, Usage()))
        return await conversation_service.record_reply(db, turn, reply, bills, rules=RULES, now=NOON)


async def _greeted(database: Database, school: School) -> SessionDB:
    """Create a session whose client has greeted the student."""
    session = await started(database, school)
    greeting = await _claim(database, session.id)
    assert greeting is not None
    await _record(database, greeting)
    return session


async def test_two_replicas_claim_a_session_once(database: Database, school: School) -> None:
    """Eight claim at once. One gets the turn, and the others get nothing."""
    session = await started(database, school)
    barrier = asyncio.Barrier(8)

    async def one() -> ClaimedTurn | None:
        await barrier.wait()
        return await _claim(database, session.id)

    turns = [turn for turn in await asyncio.gather(*(one() for _ in range(8))) if turn]

    assert [turn.number for turn in turns] == [0]


async def test_lines_are_read_in_slacks_order_and_answered_together(database: Database, school: School) -> None:
    """They may arrive in any order, and an older line that is late is answered too."""
    session = await _greeted(database, school)
    await _say(database, "100.000009", "third")
    await _say(database, "100.000003", "first")
    await _say(database, "100.000005", "second")
    turn = await _claim(database, session.id)
    assert turn is not None
    await _record(database, turn)
    await _say(database, "100.000004", "late")
    late = await _claim(database, session.id)

    assert late is not None
    assert turn.ask.messages[-1] == ("user", "first\nsecond\nthird")
    assert late.ask.messages[-1] == ("user", "late")
    assert [role for role, _ in late.ask.messages] == ["user", "assistant", "user", "assistant", "user"]


async def test_a_line_that_came_before_the_greeting_is_owed_an_answer(database: Database, school: School) -> None:
    """The greeting answers no line. The next look, even after a restart, finds the earlier one."""
    session = await started(database, school)
    await _say(database, "100.000002", "Am I early?")
    greeting = await _claim(database, session.id)
    assert greeting is not None
    await _record(database, greeting)
    async with database.read() as db:
        owed = await conversation_service.list_pending_threads(db, now=NOON)
    turn = await _claim(database, session.id)

    assert greeting.number == 0
    assert owed == [THREAD]
    assert turn is not None
    assert [role for role, _ in turn.ask.messages] == ["user", "assistant", "user"]
    assert turn.ask.messages[-1] == ("user", "Am I early?")


async def test_an_owner_that_was_paused_and_taken_over_changes_nothing(database: Database, school: School) -> None:
    """The first owner's reply is dropped and its cost is booked. The second one's reply is kept."""
    session = await started(database, school)
    first = await _claim(database, session.id)
    async with database.begin() as db:
        await db.execute(update(SessionDB).values(lease_until=0.0))
    second = await _claim(database, session.id)
    assert first is not None
    assert second is not None
    is_second_kept = await _record(database, second, ClaudeReply("Second", Usage(output_tokens=3)))
    is_first_kept = await _record(database, first, ClaudeReply("First", Usage(output_tokens=4)))
    async with database.read() as db:
        said = (await db.execute(select(MessageDB.content))).scalars().all()
        replies = select(OutboxDB).where(OutboxDB.kind == OutboxKind.REPLY)
        owed = (await db.execute(replies)).scalars().all()
        day = (await db.execute(select(DailyCostDB))).scalar_one()

    assert (is_second_kept, is_first_kept) == (True, False)
    assert said == ["Second"]
    assert len(owed) == 1
    assert (day.spent_nano, day.reserved_nano) == (7 * 500, 0)


async def test_a_lease_is_renewed_by_its_owner_and_by_nobody_else(database: Database, school: School) -> None:
    """A heartbeat keeps rivals away. An owner that was taken over cannot renew."""
    session = await started(database, school)
    first = await _claim(database, session.id)
    assert first is not None
    async with database.begin() as db:
        await db.execute(update(SessionDB).values(lease_until=0.0))
        is_renewed = await lease.renew(db, first.lease)
    rival = await _claim(database, session.id)
    async with database.begin() as db:
        await db.execute(update(SessionDB).values(lease_until=0.0))
    second = await _claim(database, session.id)
    async with database.begin() as db:
        is_taken_back = await lease.renew(db, first.lease)

    assert (is_renewed, rival) == (True, None)
    assert second is not None
    assert not is_taken_back


async def test_a_reply_after_the_end_is_dropped(database: Database, school: School) -> None:
    """Ending a session fences off the running turn."""
    session = await started(database, school)
    turn = await _claim(database, session.id)
    assert turn is not None
    async with database.begin() as db:
        await session_service.end_session(db, session.id, by=school.student, now=NOON)

    assert await _record(database, turn) is False


async def test_an_edit_that_arrives_before_its_line_is_applied(database: Database, school: School) -> None:
    """Events come in any order, and the line is read in its latest wording."""
    session = await _greeted(database, school)
    await _say(database, "100.000007", "new wording", kind=InboxKind.EDITED, target="100.000003")
    assert await _claim(database, session.id) is None
    await _say(database, "100.000003", "old wording")
    turn = await _claim(database, session.id)

    assert turn is not None
    assert turn.ask.messages[-1] == ("user", "new wording")


async def test_the_token_cap_closes_softly(database: Database, school: School) -> None:
    """At the cap come a notice, one more exchange, and then the end."""
    session = await started(database, school)
    texts = []
    for number in range(3):
        if number:
            await _say(database, f"100.00001{number}", "go on")
        turn = await _claim(database, session.id)
        if turn is None:
            break
        await _record(database, turn, ClaudeReply("Long", Usage(output_tokens=9_999 if number == 0 else 2)))
    async with database.read() as db:
        kept = await db.get_one(SessionDB, session.id)
        owed = (await db.execute(select(OutboxDB).order_by(OutboxDB.id))).scalars().all()
    texts = [(row.kind, row.facts.get("about") or row.facts.get("reason")) for row in owed]

    assert (OutboxKind.NOTICE, "wrap_up") in texts
    assert texts[-1] == (OutboxKind.SESSION_END, "cap")
    assert kept.status == "completed"


async def test_a_burst_of_lines_does_not_overrun_the_token_cap(database: Database, school: School) -> None:
    """Sixty pages at once are taken as far as the cap has room, in order. What is left when it ends stays unread."""
    session = await _greeted(database, school)
    for number in range(60):
        await _say(database, f"100.0001{number:02}", f"{number} " + "x" * 3996)
    await _say(database, "100.000200", "0 in short", kind=InboxKind.EDITED, target="100.000159")
    taken: list[str] = []
    while (turn := await _claim(database, session.id)) is not None:
        assert turn.are_lines_left
        taken += [line.split()[0] for line in turn.said]
        await _record(database, turn, ClaudeReply("Yes.", Usage(output_tokens=400)))
    async with database.read() as db:
        kept = await db.get_one(SessionDB, session.id)
        left = await inbox_service.list_new(db, THREAD)

    assert taken == [str(number) for number in range(len(taken))]
    assert kept.status == "completed"
    assert RULES.max_tokens_per_session <= kept.total_tokens < 1.3 * RULES.max_tokens_per_session
    assert len(left) == 61 - len(taken)


async def test_short_lines_are_taken_together_in_the_last_exchange(database: Database, school: School) -> None:
    """A goodbye in three messages is answered as one."""
    session = await _greeted(database, school)
    async with database.begin() as db:
        await db.execute(update(SessionDB).values(total_tokens=10_500, wrap_up_turn=0))
    for number, text in enumerate(("Thank you.", "That was a lot.", "Goodbye.")):
        await _say(database, f"100.0002{number:02}", text)
    turn = await _claim(database, session.id)

    assert turn is not None
    assert turn.said == ("Thank you.", "That was a lot.", "Goodbye.")
    assert not turn.are_lines_left


async def test_lines_behind_a_waiting_one_count_against_the_cap(database: Database, school: School) -> None:
    """A turn that is tried again takes no more lines than the cap has room for."""
    session = await _greeted(database, school)
    await _say(database, "100.000301", "x" * 36_000)
    first = await _claim(database, session.id)
    async with database.begin() as db:
        await db.execute(update(SessionDB).values(lease_until=None))
    await _say(database, "100.000302", "y" * 4_000)
    again = await _claim(database, session.id)

    assert first is not None
    assert again is not None
    assert again.said == first.said
    assert again.are_lines_left


async def test_a_lane_is_posted_in_order_and_claimed_once(database: Database, school: School) -> None:
    """Only the first open row of a lane is due, and one of two rivals gets it."""
    async with database.begin() as db:
        for number in range(3):
            await outbox_service.enqueue(
                db, NeverStarted(name=str(number)), Place(channel_id="D9"), workspace_id=school.workspace.id, now=NOON
            )
    async with database.read() as db:
        due = [row for row in await outbox_service.list_due(db, now=NOON) if row.channel_id == "D9"]
    async with database.begin() as db:
        claims = [await outbox_service.claim(db, due), await outbox_service.claim(db, due)]
        still_due = [row for row in await outbox_service.list_due(db, now=NOON) if row.channel_id == "D9"]
        await outbox_service.delivered(db, due[0], posted_ts="1.1")
        next_due = [row for row in await outbox_service.list_due(db, now=NOON + timedelta(1)) if row.channel_id == "D9"]

    assert [row.facts["name"] for row in due] == ["0"]
    assert claims == [{due[0].id}, set()]
    assert still_due == []
    assert [row.facts["name"] for row in next_due] == ["1"]


def test_history_is_cut_in_steps() -> None:
    """After 60 lines it is cut back by 20, so the prefix stays the same for 20 lines."""
    kept = {total: kept_lines(min(total, 80), total) for total in (1, 60, 61, 80, 81, 100)}

    assert kept == {1: 1, 60: 60, 61: 41, 80: 60, 81: 41, 100: 60}
    assert LONGEST_HISTORY == 60


async def test_the_latest_of_two_early_edits_counts(database: Database, school: School) -> None:
    """Both edits arrive before the line. The older one changes nothing, in either order."""
    session = await _greeted(database, school)
    await _say(database, "100.000012", "second wording", kind=InboxKind.EDITED, target="100.000005")
    await _say(database, "100.000011", "first wording", kind=InboxKind.EDITED, target="100.000005")
    await _say(database, "100.000005", "as it was said")
    turn = await _claim(database, session.id)
    assert turn is not None
    await _record(database, turn)

    assert turn.ask.messages[-1] == ("user", "second wording")
    assert await _claim(database, session.id) is None


async def test_a_refused_line_is_read_once_it_is_edited(database: Database, school: School) -> None:
    """A line that the app answered becomes part of the interview when its author edits it."""
    session = await _greeted(database, school)
    await _say(database, "100.000005", "far too long")
    async with database.begin() as db:
        (row,) = await inbox_service.list_new(db, THREAD)
        await inbox_service.finish(db, row, InboxState.ANSWERED)
    await _say(database, "100.000006", "short", kind=InboxKind.EDITED, target="100.000005")
    await _claim(database, session.id)
    turn = await _claim(database, session.id)

    assert turn is not None
    assert turn.ask.messages[-1] == ("user", "short")


async def test_an_older_line_is_read_before_those_of_a_turn_whose_owner_died(
    database: Database, school: School
) -> None:
    """The turn was claimed and never answered, and the older line arrived before the takeover."""
    session = await _greeted(database, school)
    await _say(database, "100.000009", "second")
    assert await _claim(database, session.id) is not None
    async with database.begin() as db:
        await db.execute(update(SessionDB).values(lease_until=0.0))
    await _say(database, "100.000003", "first")
    again = await _claim(database, session.id)
    async with database.read() as db:
        order = select(MessageDB.content).where(MessageDB.role == "student").order_by(MessageDB.sequence_number)
        shown = (await db.execute(order)).scalars().all()

    assert again is not None
    assert again.ask.messages[-1] == ("user", "first\nsecond")
    assert shown == ["first", "second"]


async def test_lines_are_moved_to_a_thread_once_and_only_by_their_author(database: Database, school: School) -> None:
    """A second press of the button, or another person's, moves nothing."""
    await started(database, school)
    await _say(database, "100.000005", "Hello?")
    await _say(database, "100.000006", "Anybody?")
    elsewhere = Thread("T1", "D1", "200.000001")
    async with database.begin() as db:
        rows = await inbox_service.list_new(db, THREAD)
        for row in rows:
            await inbox_service.finish(db, row, InboxState.ANSWERED)
        ids = [row.id for row in rows]
        moves = [
            await inbox_service.move(db, ids, elsewhere, by=person, now=NOON) for person in ("UBEN", "UMAY", "UMAY")
        ]

    assert moves == [0, 2, 0]


async def test_an_older_line_that_comes_while_others_wait_is_read_before_them(
    database: Database, school: School
) -> None:
    """Its turn was claimed and returned before the older line arrived."""
    session = await _greeted(database, school)
    await _say(database, "100.000009", "third")
    await _say(database, "100.000005", "second")
    turn = await _claim(database, session.id)
    assert turn is not None
    async with database.begin() as db:
        error = ClaudeContentError(cause="empty")
        await conversation_service.record_failure(db, turn, error, reference="r", rules=RULES, now=NOON)
    await _say(database, "100.000003", "first")
    again = await _claim(database, session.id)
    async with database.read() as db:
        order = select(MessageDB.content).where(MessageDB.role == "student").order_by(MessageDB.sequence_number)
        shown = (await db.execute(order)).scalars().all()

    assert again is not None
    assert again.ask.messages[-1] == ("user", "first\nsecond\nthird")
    assert shown == ["first", "second", "third"]


async def test_a_bug_stops_the_interview_and_loses_no_line(database: Database, school: School) -> None:
    """After six tries the student and the admins get a reference. Once reopened, all lines are answered."""
    session = await _greeted(database, school)
    await _say(database, "100.000003", "How are you?")
    now, tries = NOON, 0
    while (turn := await _claim(database, session.id, now=now)) is not None:
        tries += 1
        async with database.begin() as db:
            error = KeyError("x")
            await conversation_service.record_failure(db, turn, error, reference="ab12", rules=RULES, now=now)
        now += timedelta(minutes=10)
    await _say(database, "100.000004", "Are you there?")
    while_stopped = await _claim(database, session.id, now=now)
    async with database.begin() as db:
        kinds = OutboxDB.kind.in_([OutboxKind.NOTICE, OutboxKind.ALERT])
        told = [row.facts for row in (await db.execute(select(OutboxDB).where(kinds).order_by(OutboxDB.id))).scalars()]
        idle = await session_service.list_idle(db, idle_hours=24, now=now + timedelta(days=3))
        reopened = await reopen_stopped(db, workspace_id=school.workspace.id, now=now)
    after = await _claim(database, session.id, now=now)

    assert tries == 6
    assert [(facts["about"], facts.get("reference")) for facts in told] == [
        ("busy", None), ("mistake", "ab12"), ("mistake", "ab12"),
    ]  # fmt: skip
    assert (while_stopped, idle, reopened) == (None, [], 1)
    assert after is not None
    assert after.ask.messages[-1] == ("user", "How are you?\nAre you there?")


async def test_very_many_lines_are_taken_up_in_parts_and_none_is_lost(database: Database, school: School) -> None:
    """Of a thousand lines, each look takes the oldest 200, and each is in the transcript once, in order."""
    session = await _greeted(database, school)
    async with database.begin() as db:
        for number in range(1000):
            line = InboxLine(THREAD, f"200.{number:06}", InboxKind.SAID, f"200.{number:06}", "UMAY", f"line {number}")
            await inbox_service.store(db, line, now=NOON)
    turns = []
    while (turn := await _claim(database, session.id)) is not None:
        turns.append(turn)
        await _record(database, turn)
    async with database.read() as db:
        order = select(MessageDB.content).where(MessageDB.role == "student").order_by(MessageDB.sequence_number)
        said = (await db.execute(order)).scalars().all()

    assert len(turns) == 5
    assert said == [f"line {number}" for number in range(1000)]


async def test_a_turn_that_waits_for_budget_tries_less_and_less_often_and_says_so(
    database: Database, school: School
) -> None:
    """The first seconds pass silently. Within half a minute the student reads why no reply comes."""
    session = await _greeted(database, school)
    await _say(database, "300.000001", "Hello?")
    async with database.begin() as db:
        reserved = 10_000_000
        await db.execute(
            update(DailyCostDB).values(limit_nano=DailyCostDB.spent_nano + reserved, reserved_nano=reserved)
        )
    looks, told_after = [NOON], None
    for number in range(14):
        assert await _claim(database, session.id, now=looks[-1]) is None
        async with database.begin() as db:
            if not number:
                await db.execute(update(TurnDB).where(TurnDB.number == 1).values(created_at=NOON))
            owed = (await db.execute(select(TurnDB).where(TurnDB.number == 1))).scalar_one()
        if owed.told is not None and told_after is None:
            told_after = looks[-1] - NOON
        looks.append(owed.next_try_at)
    pauses = [(later - look).total_seconds() for look, later in pairwise(looks)]

    assert told_after is not None
    assert timedelta(seconds=20) < told_after <= timedelta(seconds=25)
    assert 0.5 <= pauses[0] <= 1.5
    assert 15.0 <= pauses[-1] <= 45.0


async def test_a_clock_that_jumps_back_or_ahead_delays_no_turn(database: Database, school: School) -> None:
    """Leases use the database's clock, and a turn's money stays on the day that reserved it."""
    session = await started(database, school)
    jumps = (timedelta(0), timedelta(days=3), timedelta(days=-3), timedelta(hours=1))
    for number, jump in enumerate(jumps):
        await _say(database, f"300.00000{number}", "go on")
        async with database.begin() as db:
            leased = await conversation_service.take_lease(db, session.id, rules=RULES)
            assert leased is not None
            turn = await conversation_service.claim_turn(
                db,
                leased,
                await inbox_service.list_new(db, THREAD),
                rules=RULES,
                prompts=PromptService(),
                breaker=CircuitBreaker(RULES.breaker, seconds=time.monotonic),
                user_hash="h",
                now=NOON + jump,
            )
        assert turn is not None
        assert await _record(database, turn)
    async with database.read() as db:
        days = (await db.execute(select(DailyCostDB).order_by(DailyCostDB.day))).scalars().all()

    assert [day.reserved_nano for day in days] == [0] * len(days)
    assert sum(day.spent_nano for day in days) == 4 * (100 * 100 + 5 * 500)

"""A turn's state is stored with its reply, is replayed byte for byte, and survives cuts, retries, and branches."""

import itertools
import json
import time
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update

from models.client_profile import ClientProfileDB, HiddenFact
from models.post import InboxKind, OutboxDB
from models.session import MessageDB, SessionDB, TurnDB, TurnState
from models.turn_state import Act, Aside, GuardFindDB, GuardFinding, Stage, TurnStateDB
from services.budget.bookings import Bill
from services.claude.anthropic_service import Ask, ClaudeReply, request_of
from services.claude.circuit_breaker import CircuitBreaker
from services.claude.pricing import Usage
from services.debriefs.rewind_service import rewind_service
from services.interviews.conversation_service import conversation_service
from services.interviews.session_service import session_service
from services.interviews.transcript_service import History
from services.interviews.turn import ClaimedTurn
from services.messaging.inbox_service import InboxLine, inbox_service
from services.prompts.prompt_service import PromptService
from services.simulation.turn_simulation import Call, TurnOutcome, play_turn
from services.simulation.turn_state_service import turn_state_service
from services.storage.database import Database
from tests.services.conftest import NOON, School, started
from tests.services.interviews.test_turns import RULES, THREAD

PROMPTS = PromptService()
FACTS = (
    HiddenFact(text="Her brother drinks again.", level=2, earned_by="asked about the brother"),
    HiddenFact(text="The bakery fired her on Friday.", level=4, earned_by="asked about work", is_sensitive=True),
)
RULES_WITHOUT_END = replace(
    RULES, max_tokens_per_session=10**9, rate=replace(RULES.rate, user_per_minute=10**6, user_per_hour=10**6)
)


def model(*acts: Act, reply: str = "Hm, {number}.", aside: Aside = Aside.NONE) -> Call:
    """Return a model that reads every line as these acts and replies with a number."""

    async def call(ask: Ask) -> str:
        if ask.schema is None:
            return reply.format(number=len(ask.messages))
        said = ask.messages[-1][1].split("Student: ")[-1].splitlines()[0]
        moves = [{"kind": act, "quote": said} for act in acts]
        return json.dumps({"moves": moves, "aside": aside, "aside_quote": said})

    return call


async def held_session(database: Database, school: School) -> SessionDB:
    """Start a session with a client who hides something."""
    async with database.begin() as db:
        facts = [fact.model_dump() for fact in FACTS]
        await db.execute(update(ClientProfileDB).values(hidden_facts=facts))
    return await started(database, school)


async def claim(database: Database, session: SessionDB) -> ClaimedTurn:
    async with database.begin() as db:
        leased = await conversation_service.take_lease(db, session.id, rules=RULES_WITHOUT_END)
        assert leased is not None
        turn = await conversation_service.claim_turn(
            db,
            leased,
            await inbox_service.list_new(db, THREAD),
            rules=RULES_WITHOUT_END,
            prompts=PROMPTS,
            breaker=CircuitBreaker(RULES.breaker, seconds=time.monotonic),
            user_hash="h",
            now=NOON,
        )
    assert turn is not None
    return turn


async def say(database: Database, number: int, text: str) -> None:
    line = InboxLine(THREAD, f"100.{number:06}", InboxKind.SAID, f"100.{number:06}", "UMAY", text)
    async with database.begin() as db:
        await inbox_service.store(db, line, now=NOON)


async def turn_of(
    database: Database, session: SessionDB, number: int, text: str, call: Call
) -> tuple[ClaimedTurn, TurnOutcome]:
    """Play one complete turn."""
    if text:
        await say(database, number, text)
    turn = await claim(database, session)
    outcome = await play_turn(turn.turn_input, PROMPTS, call)
    async with database.begin() as db:
        reply = ClaudeReply(outcome.text, Usage(output_tokens=5))
        assert await conversation_service.record_reply(
            db,
            turn,
            reply,
            [Bill.of(turn.reservation, reply.usage)],
            rules=RULES_WITHOUT_END,
            now=NOON,
            outcome=outcome,
        )
    return turn, outcome


async def test_what_was_appended_is_sent_again_as_it_was(database: Database, school: School) -> None:
    """Each request begins with the previous one, its note, and its reply. A retry starts from the same state."""
    session = await held_session(database, school)
    await turn_of(database, session, 1, "", model())
    _, outcome = await turn_of(database, session, 10, "How is your brother?", model(Act.OPEN_QUESTION))
    await say(database, 11, "And work?")
    failed = await claim(database, session)
    async with database.begin() as db:
        await db.execute(update(SessionDB).values(lease_until=0.0))
    again = await claim(database, session)

    assert "Her brother drinks again." in outcome.note
    assert [role for role, _ in failed.ask.messages] == ["user", "assistant", "user", "system", "assistant", "user"]
    assert failed.ask.messages[3] == ("system", outcome.note)
    assert (again.before, again.ask) == (failed.before, failed.ask)
    assert [at.stage for at in again.before.facts] == [Stage.OPENED, Stage.HELD]


async def test_two_hundred_turns_lose_no_earned_fact_and_keep_their_prefix(database: Database, school: School) -> None:
    """History is cut in steps. Facts told before the cut are repeated at its start until the next cut."""
    session = await held_session(database, school)
    await turn_of(database, session, 1, "", model())
    requests = []
    for number in range(200):
        text = "How is your brother?" if number == 0 else f"Go on, {number}."
        acts = (Act.OPEN_QUESTION,) if number == 0 else ()
        turn, _ = await turn_of(database, session, 10 + number, text, model(*acts))
        requests.append(turn.ask)
    told = ["Her brother drinks again." in json.dumps(ask.messages) for ask in requests]
    kept = [after.messages[: len(before.messages)] == before.messages for before, after in itertools.pairwise(requests)]

    assert all(told[1:])
    assert not any("bakery fired" in json.dumps([ask.system, ask.messages]) for ask in requests)
    assert max(len(ask.messages) for ask in requests) < 100
    assert kept.count(False) <= 20
    assert all(ask.messages[0][0] == "user" and ask.messages[-1][0] == "user" for ask in requests)


async def test_a_branch_starts_with_the_trust_and_the_facts_of_that_moment(database: Database, school: School) -> None:
    """What came after the line is undone, and what was told before it stays told."""
    session = await held_session(database, school)
    await turn_of(database, session, 1, "", model())
    asked = model(Act.OPEN_QUESTION, reply="My brother drinks again.")
    await turn_of(database, session, 10, "How is your brother?", asked)
    await turn_of(database, session, 11, "That frightens you.", model(Act.EMPATHY_SHOWN))
    await turn_of(database, session, 12, "You should leave.", model(Act.ADVICE_WITHOUT_PERMISSION))
    async with database.begin() as db:
        await session_service.end_session(db, session.id, by=school.student, now=NOON)
        await db.execute(update(ClientProfileDB).values(hidden_facts=[]))
        branch = await rewind_service.rewind(
            db, session.id, line=6, by=school.student, rules=RULES, now=NOON + timedelta(hours=1)
        )
        await session_service.activate(db, branch.id, channel_id="D1", ts="200.000001", now=NOON)
    async with database.begin() as db:
        first_line, never = await turn_state_service.trust_line(db, await db.get_one(SessionDB, session.id))
        branch_line, _ = await turn_state_service.trust_line(db, await db.get_one(SessionDB, branch.id))
        await db.execute(update(OutboxDB).values(channel_id="D1"))
        thread = replace(THREAD, thread_ts="200.000001")
        await inbox_service.store(
            db, InboxLine(thread, "200.000002", InboxKind.SAID, "200.000002", "UMAY", "Wait."), now=NOON
        )
        leased = await conversation_service.take_lease(db, branch.id, rules=RULES)
        assert leased is not None
        turn = await conversation_service.claim_turn(
            db, leased, await inbox_service.list_new(db, thread), rules=RULES_WITHOUT_END, prompts=PROMPTS,
            breaker=CircuitBreaker(RULES.breaker, seconds=time.monotonic), user_hash="h", now=NOON,
        )  # fmt: skip
        turns = (await db.execute(select(TurnDB.state).where(TurnDB.session_id == branch.id))).scalars().all()

    assert turn is not None
    assert [point.quarters for point in first_line] == [10, 10, 11, 10]
    assert [point.quarters for point in branch_line] == [10, 10, 11]
    assert [point.told for point in first_line] == [[], ["Her brother drinks again."], [], []]
    assert [point.line for point in first_line] == [None, 2, 4, 6]
    assert never == ["The bakery fired her on Friday."]
    assert (turn.number, turn.before.quarters, turn.said) == (3, 11, ("Wait.",))
    assert any("Her brother drinks again." in text for role, text in turn.ask.messages if role == "system")
    assert sorted(turns) == [TurnState.ANSWERED] * 3 + [TurnState.OWED]


def talk_with(*gaps: float) -> History:
    """Return a conversation whose replies came this many seconds apart."""
    at = [NOON + timedelta(seconds=sum(gaps[:count])) for count in range(len(gaps) + 1)]
    return History((("user", "Hi."), ("assistant", "Hm.")), ("Go on.",), first_turn=0, replied_at=tuple(at))


@pytest.mark.parametrize(
    ("gaps", "life"),
    [
        ((), "1h"),
        ((20.0,) * 9, "1h"),
        ((20.0,) * 10, "5m"),
        ((300.0,) * 10, "5m"),
        ((20.0,) * 9 + (301.0,), "1h"),
        ((20.0,) * 10 + (301.0,), "5m"),
        ((20.0,) * 18 + (301.0, 400.0), "1h"),
    ],
)
def test_the_cache_lifetime_follows_the_gaps_of_the_conversation(gaps: tuple[float, ...], life: str) -> None:
    """It is an hour for the first ten gaps, and if one in ten is over five minutes. Otherwise it is five minutes."""
    assert talk_with(*gaps).life == life


async def test_each_request_has_the_lifetime_that_its_gaps_require(database: Database, school: School) -> None:
    """The prompt is always cached for an hour. The messages are cached as the gaps of this conversation require."""
    session = await held_session(database, school)
    await turn_of(database, session, 1, "", model())
    marks = []
    for number in range(16):
        turn, _ = await turn_of(database, session, 10 + number, f"Go on, {number}.", model())
        marks.append(request_of(turn.ask))
        gap = timedelta(minutes=20) if number in (12, 13) else timedelta(seconds=30)
        async with database.begin() as db:
            for row in (await db.execute(select(MessageDB).where(MessageDB.session_id == session.id))).scalars():
                row.created_at -= gap
    lives = [request["cache_control"]["ttl"] for request in marks]

    assert lives == ["1h"] * 10 + ["5m"] * 5 + ["1h"]
    assert {request["system"][0]["cache_control"]["ttl"] for request in marks} == {"1h"}
    assert all(json.dumps(request).count("cache_control") == 2 for request in marks)


async def test_an_owner_that_was_taken_over_writes_no_state(database: Database, school: School) -> None:
    """State and findings are fenced like the reply."""
    session = await held_session(database, school)
    turn = await claim(database, session)
    outcome = await play_turn(turn.turn_input, PROMPTS, model(reply="You should rest, {number}."))
    async with database.begin() as db:
        await db.execute(update(SessionDB).values(lease_epoch=99))
        reply = ClaudeReply("Hi.", Usage(output_tokens=1))
        is_kept = await conversation_service.record_reply(
            db, turn, reply, [Bill.of(turn.reservation, reply.usage)], rules=RULES, now=NOON, outcome=outcome
        )
        rows = (await db.execute(select(TurnStateDB))).scalars().all()

    assert not is_kept
    assert rows == []


async def test_what_the_guard_found_is_counted_for_the_teacher(database: Database, school: School) -> None:
    """Faults are counted by kind, once per turn, and by whether they could be fixed."""
    session = await held_session(database, school)
    await turn_of(database, session, 1, "", model(reply="You should rest, {number}."))
    await turn_of(database, session, 10, "Go on.", model())
    async with database.read() as db:
        counts = await turn_state_service.guard_counts(db, [school.client_id])
        finds = (await db.execute(select(GuardFindDB).where(GuardFindDB.kind == GuardFinding.ADVICE))).scalars().all()

    assert counts[school.client_id][GuardFinding.ADVICE] == 1
    assert [find.is_shown for find in finds] == [True]


async def test_an_aside_leaves_the_interview_as_it_was(database: Database, school: School) -> None:
    """The app answers with the admin's text. The line is not sent to Claude again and does not count."""
    session = await held_session(database, school)
    await turn_of(database, session, 1, "", model())
    await say(database, 10, "Am I talking to a real person?")
    turn = await claim(database, session)
    outcome = await play_turn(turn.turn_input, PROMPTS, model(aside=Aside.ASKS_IF_AI))
    async with database.begin() as db:
        assert await conversation_service.record_aside(db, turn, outcome.aside, [], rules=RULES, now=NOON)
    after, _ = await turn_of(database, session, 11, "How are you?", model())
    async with database.read() as db:
        kept = await db.get_one(SessionDB, session.id)
        notices = [row.facts["about"] for row in (await db.execute(select(OutboxDB))).scalars() if "about" in row.facts]
        lines = (await db.execute(select(MessageDB.content).where(MessageDB.unanswerable.is_(True)))).scalars().all()

    assert [about for about in notices if not about.startswith("welcome")] == ["asks_if_ai"]
    assert lines == ["Am I talking to a real person?"]
    assert kept.student_lines == 1
    assert not any("real person" in text for _, text in after.ask.messages)
    assert isinstance(after.id, UUID)

"""A reply that Slack refused for good was never read, so the interview continues as if it did not exist."""

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from models.post import OutboxDB
from models.session import MessageDB, MessageRole, SessionDB, TurnDB, TurnState
from models.turn_state import Act, ClientState, Stage, TurnStateDB
from services.budget.bookings import Bill
from services.claude.anthropic_service import ClaudeReply
from services.claude.pricing import Usage
from services.interviews.conversation_service import conversation_service
from services.interviews.session_service import session_service
from services.interviews.transcript_service import transcript_service
from services.interviews.undelivered_reply import MOST_REFUSED, take_back_reply
from services.prompts.debrief_request import lines_of
from services.simulation.turn_simulation import play_turn
from services.storage.database import Database
from tests.services.conftest import NOON, School
from tests.services.simulation.test_turn_states import (
    PROMPTS,
    RULES_WITHOUT_END,
    claim,
    held_session,
    model,
    say,
    turn_of,
)

REPLY = "He drinks again, {number}."


async def reply_of(database: Database, turn_id: UUID) -> MessageDB:
    """Return the latest line of the client in this turn."""
    async with database.read() as db:
        statement = (
            select(MessageDB)
            .where(MessageDB.turn_id == turn_id, MessageDB.role == MessageRole.CLIENT)
            .order_by(MessageDB.sequence_number.desc())
        )
        return (await db.execute(statement)).scalars().all()[0]


async def taken_back(database: Database, turn_id: UUID, *, is_place_gone: bool = False) -> bool:
    """Take back the refused reply of the turn, and return whether its lines will be answered again."""
    reply = await reply_of(database, turn_id)
    async with database.begin() as db:
        return await take_back_reply(db, reply.id, is_place_gone=is_place_gone, now=NOON)


async def notices(database: Database) -> list[dict[str, Any]]:
    """Return the notices to the student."""
    async with database.read() as db:
        rows = (await db.execute(select(OutboxDB).order_by(OutboxDB.id))).scalars()
        return [row.facts for row in rows if row.kind == "notice"]


async def told_fact(database: Database, session: SessionDB) -> UUID:
    """Play the turn in which the client tells about the brother, which also raises trust. Return its id."""
    await turn_of(database, session, 1, "", model())
    turn, _ = await turn_of(
        database, session, 10, "How is your brother?", model(Act.OPEN_QUESTION, Act.EMPATHY_SHOWN, reply=REPLY)
    )
    return turn.id


async def test_the_lines_are_answered_again_as_if_for_the_first_time(database: Database, school: School) -> None:
    """The request has neither the lost reply nor the fact, and trust is as it was before."""
    session = await held_session(database, school)
    turn_id = await told_fact(database, session)
    async with database.read() as db:
        before = [row.state for row in (await db.execute(select(TurnStateDB).order_by(TurnStateDB.number))).scalars()]
    is_owed = await taken_back(database, turn_id)
    async with database.read() as db:
        after = [row.state for row in (await db.execute(select(TurnStateDB).order_by(TurnStateDB.number))).scalars()]
    again = await claim(database, session)

    assert is_owed
    assert again.id == turn_id
    assert (len(before), after) == (2, before[:1])
    assert again.before == ClientState.model_validate(before[0])
    assert again.said == ("How is your brother?",)
    assert not any("drinks again" in words for _, words in again.ask.messages)
    assert await notices(database) == []


async def test_the_second_answer_counts_and_the_lost_one_does_not(database: Database, school: School) -> None:
    """The history and the debrief use only the second. The transcript keeps both, with a mark."""
    session = await held_session(database, school)
    turn_id = await told_fact(database, session)
    await taken_back(database, turn_id)
    await turn_of(database, session, 0, "", model(Act.OPEN_QUESTION, reply="Not so well, {number}."))
    await say(database, 11, "And work?")
    next_turn = await claim(database, session)
    async with database.read() as db:
        kept = await transcript_service.list_messages(db, session.id)
        states = (await db.execute(select(TurnStateDB.number).order_by(TurnStateDB.number))).scalars().all()
    sent = [words for role, words in next_turn.ask.messages if role == "assistant"]
    lost = [row.content for row in kept if row.undelivered_at is not None]

    assert states == [0, 1]
    assert len(sent) == 2
    assert "Not so well" in sent[1]
    assert len(lost) == 1
    assert "drinks again" in lost[0]
    assert not any("drinks again" in line.text for line in lines_of(kept))
    assert [at.stage for at in next_turn.before.facts] == [Stage.OPENED, Stage.HELD]


async def test_an_interview_that_has_moved_on_asks_the_student_to_repeat_the_line(
    database: Database, school: School
) -> None:
    """The later state loses the trust and the fact of the lost reply, but keeps its own changes."""
    session = await held_session(database, school)
    turn_id = await told_fact(database, session)
    await turn_of(database, session, 11, "That sounds hard.", model(Act.COMPLEX_REFLECTION))
    async with database.read() as db:
        rows = (await db.execute(select(TurnStateDB.state).order_by(TurnStateDB.number))).scalars().all()
    first, second, third = (ClientState.model_validate(row) for row in rows)
    is_owed = await taken_back(database, turn_id)
    async with database.read() as db:
        rows = (await db.execute(select(TurnStateDB.state).order_by(TurnStateDB.number))).scalars().all()
        turn = await db.get_one(TurnDB, turn_id)
    await say(database, 12, "Tell me more.")
    later = await claim(database, session)

    assert not is_owed
    assert turn.state == TurnState.FAILED
    assert [ClientState.model_validate(row).quarters for row in rows] == [
        first.quarters, third.quarters - (second.quarters - first.quarters)
    ]  # fmt: skip
    assert [at.stage for at in later.before.facts] == [Stage.HELD, Stage.HELD]
    assert not any("brother" in words and role == "user" for role, words in later.ask.messages)
    assert [facts["about"] for facts in await notices(database)] == ["reply_lost"]


@pytest.mark.parametrize(("is_over", "lines"), [(False, 0), (True, 1)])
async def test_if_no_answer_can_come_the_student_is_told(
    database: Database, school: School, is_over: bool, lines: int
) -> None:
    """If the thread is gone, Claude is not asked again. If the interview is over, the student's line counts."""
    session = await held_session(database, school)
    turn_id = await told_fact(database, session)
    if is_over:
        async with database.begin() as db:
            await session_service.end_session(db, session.id, by=school.student, now=NOON)
    is_owed = await taken_back(database, turn_id, is_place_gone=not is_over)
    async with database.read() as db:
        kept = lines_of(await transcript_service.list_messages(db, session.id))

    assert not is_owed
    assert await notices(database) == [
        {"about": "reply_lost", "name": "Maria", **({"is_over": True} if is_over else {})}
    ]
    assert sum(line.is_student for line in kept) == lines


async def test_a_lost_greeting_is_repeated_and_then_left_to_the_student(database: Database, school: School) -> None:
    """After the allowed refusals the student is asked to begin."""
    session = await held_session(database, school)
    owed = []
    for _ in range(MOST_REFUSED):
        turn, _ = await turn_of(database, session, 1, "", model())
        owed.append(await taken_back(database, turn.id))

    assert owed == [True] * (MOST_REFUSED - 1) + [False]
    assert [facts["about"] for facts in await notices(database)] == ["no_greeting"]


async def test_a_running_turn_is_asked_again(database: Database, school: School) -> None:
    """Its request had the lost reply in its history, so its result is dropped and it is still due."""
    session = await held_session(database, school)
    turn_id = await told_fact(database, session)
    await say(database, 11, "And then?")
    under_way = await claim(database, session)
    outcome = await play_turn(under_way.turn_input, PROMPTS, model())
    await taken_back(database, turn_id)
    async with database.begin() as db:
        reply = ClaudeReply(outcome.text, Usage(output_tokens=5))
        bills = [Bill.of(under_way.reservation, reply.usage)]
        is_kept = await conversation_service.record_reply(
            db, under_way, reply, bills, rules=RULES_WITHOUT_END, now=NOON, outcome=outcome
        )
    again = await claim(database, session)

    assert not is_kept
    assert again.id == under_way.id
    assert any("drinks again" in words for _, words in under_way.ask.messages)
    assert not any("drinks again" in words for _, words in again.ask.messages)

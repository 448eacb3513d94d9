"""What a student writes before the reply is there is answered together with the rest, by asking once more."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from models.cost import CostEntryDB
from models.post import OutboxDB, OutboxKind
from models.session import MessageDB, SessionDB, TurnDB, TurnState
from models.turn_state import TurnStateDB
from services.storage.database import Database
from tests.services.conftest import School
from tests.services.interviews.test_turns import _claim, _greeted, _record, _say


async def test_a_later_message_is_answered_with_the_others(database: Database, school: School) -> None:
    """The discarded reply is paid for. It is in neither the transcript, the state, the post, nor the counts."""
    session = await _greeted(database, school)
    await _say(database, "100.000003", "How are")
    first = await _claim(database, session.id)
    assert first is not None
    await _say(database, "100.000004", "you?")
    async with database.read() as db:
        before = await db.get_one(SessionDB, session.id)
    kept = await _record(database, first)
    async with database.read() as db:
        after = await db.get_one(SessionDB, session.id)
        paid = (await db.execute(select(func.count()).where(CostEntryDB.turn_id == first.id))).scalar_one()
        states = (await db.execute(select(func.count()).where(TurnStateDB.turn_id == first.id))).scalar_one()
        posts = (await db.execute(select(func.count()).where(OutboxDB.kind == OutboxKind.REPLY))).scalar_one()
    second = await _claim(database, session.id)

    assert (kept, states, posts) == (False, 0, 1)
    assert paid >= 1
    assert after.cost_nano > before.cost_nano
    assert (after.next_sequence, after.total_tokens) == (before.next_sequence, before.total_tokens)
    assert after.lease_until is None
    assert second is not None
    assert (second.id, second.said) == (first.id, ("How are", "you?"))
    assert [role for role, _ in second.ask.messages] == ["user", "assistant", "user"]


async def test_a_turn_is_asked_again_once(database: Database, school: School) -> None:
    """The second reply is kept, and what comes later gets the next turn."""
    session = await _greeted(database, school)
    await _say(database, "100.000003", "One.")
    kept = []
    for ts, words in (("100.000004", "Two."), ("100.000005", "Three.")):
        turn = await _claim(database, session.id)
        assert turn is not None
        await _say(database, ts, words)
        kept.append(await _record(database, turn))
    last = await _claim(database, session.id)
    async with database.read() as db:
        lines = (await db.execute(select(MessageDB.content).order_by(MessageDB.sequence_number))).scalars().all()
        turns = (await db.execute(select(TurnDB.state).order_by(TurnDB.number))).scalars().all()

    assert kept == [False, True]
    assert lines[1:4] == ["One.", "Two.", "Yeah."]
    assert last is not None
    assert last.said == ("Three.",)
    assert turns == [TurnState.ANSWERED, TurnState.ANSWERED, TurnState.OWED]


@pytest.mark.parametrize("words", ["", "!help", "!pause please", "x" * 4001])
async def test_what_the_client_never_hears_discards_no_reply(database: Database, school: School, words: str) -> None:
    """A control word, a file without words, and a message that is too long are answered by the app."""
    session = await _greeted(database, school)
    await _say(database, "100.000003", "How are you?")
    turn = await _claim(database, session.id)
    assert turn is not None
    await _say(database, "100.000004", words)

    assert await _record(database, turn)


async def test_a_line_that_found_no_room_and_a_takeover_discard_no_reply(database: Database, school: School) -> None:
    """Lines that wait for the next turn anyway change nothing. Without the lease, nothing is given back."""
    session = await _greeted(database, school)
    await _say(database, "100.000003", "How are you?")
    turn = await _claim(database, session.id)
    assert turn is not None
    await _say(database, "100.000004", "And your sister?")
    lost = await _record(database, replace(turn, lease=replace(turn.lease, epoch=turn.lease.epoch - 1)))
    async with database.read() as db:
        row = await db.get_one(TurnDB, turn.id)

    assert (lost, row.asked_again) == (False, False)
    assert await _record(database, replace(turn, may_ask_again=False))

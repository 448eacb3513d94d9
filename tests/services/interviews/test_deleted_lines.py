"""A line that is deleted in a running interview: no row has its words, and its place stays."""

import pytest
from sqlalchemy import select, update

from models.post import InboxDB, InboxKind, InboxState
from models.session import MessageDB, SessionDB, TurnDB
from models.turn_state import Act, Aside, QuotedAct, TurnStateDB
from services.claude.errors import ClaudeBusyError
from services.common.deleted_words import DELETED_LINE
from services.interviews.conversation_service import conversation_service
from services.interviews.turn import KeptReading
from services.messaging.inbox_service import MOST_WAITS, InboxLine, inbox_service
from services.simulation.client_state import StateChange
from services.simulation.move_classifier import Reading
from services.simulation.turn_simulation import ReadingOutcome, TurnOutcome
from services.storage.database import Database
from tests.services.conftest import NOON, School
from tests.services.interviews.test_turns import REPLY, RULES, THREAD, _claim, _greeted, _record, _say
from tests.stored_words import tables_with

SECRET = "Jane Realname of 12 Oak Street"
LINE, GONE_AT = "100.000005", "100.000050"


async def _delete(database: Database, line: str = LINE, *, ts: str = GONE_AT) -> None:
    await _say(database, ts, "", kind=InboxKind.DELETED, target=line)


async def _line(database: Database, ts: str = LINE) -> MessageDB:
    async with database.read() as db:
        return (await db.execute(select(MessageDB).where(MessageDB.slack_ts == ts))).scalar_one()


async def _states(database: Database) -> list[InboxState]:
    async with database.read() as db:
        return list((await db.execute(select(InboxDB.state).order_by(InboxDB.ts))).scalars())


async def test_an_answered_line_becomes_a_placeholder(database: Database, school: School) -> None:
    """Claude reads the placeholder from then on. The line keeps its number, its tokens, and its turn's acts."""
    session = await _greeted(database, school)
    await _say(database, LINE, f"I met {SECRET}.")
    turn = await _claim(database, session.id)
    assert turn is not None
    outcome = TurnOutcome(
        StateChange(turn.before),
        "",
        "Yeah.",
        Reading((QuotedAct(act=Act.PRESSED, quote=f"met {SECRET}"),), Aside.NONE),
        ReadingOutcome.READ,
    )
    async with database.begin() as db:
        await conversation_service.record_reply(db, turn, REPLY, (), rules=RULES, now=NOON, outcome=outcome)
    before = await _line(database)
    await _delete(database)
    await _say(database, "100.000060", "What else?")
    again = await _claim(database, session.id)
    after = await _line(database)
    async with database.read() as db:
        acts = (await db.execute(select(TurnStateDB.acts).where(TurnStateDB.number == 1))).scalar_one()

    assert again is not None
    assert ("user", DELETED_LINE) in again.ask.messages
    assert again.ask.messages[-1] == ("user", "What else?")
    assert await tables_with(database, "Realname", "Oak Street") == set()
    assert (after.content, after.deleted_at, after.withdrawn_at) == (DELETED_LINE, NOON, None)
    assert (after.sequence_number, after.token_count) == (before.sequence_number, before.token_count)
    assert acts == [{"act": Act.PRESSED, "quote": DELETED_LINE}]


async def test_a_line_that_is_deleted_during_its_turn_is_gone_after_it(database: Database, school: School) -> None:
    """The reply that is being written stays. Every row that the turn leaves behind is without the words."""
    session = await _greeted(database, school)
    await _say(database, LINE, f"I met {SECRET}.")
    turn = await _claim(database, session.id)
    assert turn is not None
    await _delete(database)
    assert await _claim(database, session.id) is None
    await _record(database, turn)
    assert await _claim(database, session.id) is None

    assert await tables_with(database, "Realname") == set()
    assert (await _line(database)).content == DELETED_LINE


async def test_a_turn_that_failed_forgets_the_classification_of_a_deleted_line(
    database: Database, school: School
) -> None:
    """The only line of the turn is gone, so there is nothing to answer. The paid classification is gone too."""
    session = await _greeted(database, school)
    await _say(database, LINE, f"I met {SECRET}.")
    turn = await _claim(database, session.id)
    assert turn is not None
    turn.reading.text = f'{{"moves": [{{"quote": "{SECRET}"}}]}}'
    async with database.begin() as db:
        await conversation_service.record_failure(
            db, turn, ClaudeBusyError(cause="overloaded"), reference="r", rules=RULES, now=NOON
        )
    kept = await tables_with(database, "Realname")
    await _delete(database)
    again = await _claim(database, session.id)
    async with database.read() as db:
        [waiting] = (await db.execute(select(TurnDB).where(TurnDB.number == 1))).scalars().all()

    assert kept == {"inbox.text", "messages.content", "turns.reading"}
    assert again is None
    assert await tables_with(database, "Realname") == set()
    assert waiting.reading_key is None
    assert KeptReading.of([SECRET], key=waiting.reading_key, text=waiting.reading).text is None


@pytest.mark.parametrize("changes", ["delete", "delete, edit", "edit, delete", "edit, delete, edit"])
async def test_changes_around_a_deletion(database: Database, school: School, changes: str) -> None:
    """Whatever comes before the line, with it, or after it: a deletion wins over every edit."""
    session = await _greeted(database, school)
    for moment in ("early", "waiting", "answered"):
        line = {"early": "100.000010", "waiting": "100.000020", "answered": "100.000030"}[moment]
        if moment != "early":
            await _say(database, line, f"{moment} {SECRET}")
        if moment == "answered":
            turn = await _claim(database, session.id)
            assert turn is not None
            await _record(database, turn)
        for number, change in enumerate(changes.split(", "), start=1):
            ts = f"{line[:-1]}{number}"
            if change == "edit":
                await _say(database, ts, f"edited {SECRET}", kind=InboxKind.EDITED, target=line)
            else:
                await _delete(database, line, ts=ts)
        if moment == "early":
            await _say(database, line, f"{moment} {SECRET}")
        await _say(database, f"{line[:-1]}8", "Hello?")
        turn = await _claim(database, session.id)
        assert turn is not None
        assert SECRET not in str(turn.ask)
        await _record(database, turn)
    async with database.read() as db:
        said = select(MessageDB.content).where(MessageDB.deleted_at.is_not(None)).order_by(MessageDB.slack_ts)
        contents = (await db.execute(said)).scalars().all()

    assert contents == [DELETED_LINE] * 3
    assert await tables_with(database, "Realname") == set()
    assert set(await _states(database)) <= {InboxState.ATTACHED, InboxState.IGNORED}


async def test_a_late_event_of_an_edit_brings_no_words_back(database: Database, school: School) -> None:
    """The edit was made before the deletion and arrives after it. A redelivered line changes nothing either."""
    session = await _greeted(database, school)
    await _say(database, LINE, "First")
    turn = await _claim(database, session.id)
    assert turn is not None
    await _record(database, turn)
    await _delete(database)
    assert await _claim(database, session.id) is None
    await _say(database, "100.000007", f"Second {SECRET}", kind=InboxKind.EDITED, target=LINE)
    await _say(database, LINE, f"First {SECRET}")
    assert await _claim(database, session.id) is None
    async with database.begin() as db:
        edit = InboxLine(THREAD, "100.000008", InboxKind.EDITED, LINE, "UMAY", SECRET)
        is_new = await inbox_service.store_missed_edit(db, edit, now=NOON)

    assert not is_new
    assert await tables_with(database, "Realname") == set()
    assert (await _line(database)).content == DELETED_LINE


async def test_a_deletion_waits_a_day_for_its_line(database: Database, school: School) -> None:
    """After that the line was never the app's, and nothing looks for it anymore."""
    session = await _greeted(database, school)
    await _delete(database)
    assert await _claim(database, session.id) is None
    [waits] = await _states(database)
    async with database.begin() as db:
        await db.execute(update(InboxDB).values(attempts=MOST_WAITS))
    assert await _claim(database, session.id) is None

    assert waits == InboxState.NEW
    assert await _states(database) == [InboxState.IGNORED]


async def test_a_deletion_costs_no_trust_and_no_count(database: Database, school: School) -> None:
    """The session's counts are what they were."""
    session = await _greeted(database, school)
    await _say(database, LINE, SECRET)
    turn = await _claim(database, session.id)
    assert turn is not None
    await _record(database, turn)
    async with database.read() as db:
        before = await db.get_one(SessionDB, session.id)
    await _delete(database)
    await _claim(database, session.id)
    async with database.read() as db:
        after = await db.get_one(SessionDB, session.id)

    names = ("next_sequence", "next_turn", "student_lines", "total_tokens", "cost_nano", "last_activity_at")
    assert [getattr(after, name) for name in names] == [getattr(before, name) for name in names]

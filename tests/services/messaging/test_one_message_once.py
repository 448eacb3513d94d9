"""Two events with the same id of the person's Slack are one message, whatever their timestamps are."""

import asyncio

import pytest
from sqlalchemy import select

from models.post import InboxDB, InboxKind, InboxState
from models.session import MessageDB, MessageRole
from services.common.deleted_words import DELETED_LINE
from services.messaging.inbox_service import InboxLine, Thread, inbox_service
from services.storage.database import Database
from tests.services.conftest import NOON, School
from tests.services.interviews.test_turns import THREAD, _claim, _greeted, _record
from tests.stored_words import tables_with

FIRST, SECOND = "100.000005", "100.000006"
WORDS = "How are you, Jane?"


def _event(ts: str, *, user: str = "UMAY", key: str | None = "c1", thread: Thread = THREAD) -> InboxLine:
    return InboxLine(thread, ts, InboxKind.SAID, ts, user, WORDS, client_msg_id=key)


async def _store(database: Database, line: InboxLine) -> bool:
    async with database.begin() as db:
        return await inbox_service.store(db, line, now=NOON)


async def _change(database: Database, ts: str, target: str, kind: InboxKind, text: str = "") -> None:
    await _store(database, InboxLine(THREAD, ts, kind, target, "UMAY", text))


async def _rows(database: Database) -> list[tuple[str, InboxState]]:
    async with database.read() as db:
        statement = select(InboxDB.ts, InboxDB.state).order_by(InboxDB.ts)
        return [(row.ts, row.state) for row in await db.execute(statement)]


async def _said(database: Database) -> list[str]:
    async with database.read() as db:
        statement = select(MessageDB.content).where(MessageDB.role == MessageRole.STUDENT)
        return list((await db.execute(statement.order_by(MessageDB.sequence_number))).scalars())


async def test_a_second_event_of_a_message_is_answered_with_the_first(database: Database, school: School) -> None:
    """Both events get a final state. Catch-up knows both timestamps, and stores neither again."""
    session = await _greeted(database, school)
    new = [await _store(database, _event(ts)) for ts in (FIRST, FIRST, SECOND, SECOND)]
    turn = await _claim(database, session.id)
    assert turn is not None
    await _record(database, turn)
    async with database.read() as db:
        known = await inbox_service.list_known(db, THREAD, [FIRST, SECOND])

    assert new == [True, False, False, False]
    assert turn.said == (WORDS,)
    assert await _claim(database, session.id) is None
    assert await _rows(database) == [(FIRST, InboxState.ATTACHED), (SECOND, InboxState.IGNORED)]
    assert known == {FIRST, SECOND}
    assert await _said(database) == [WORDS]


async def test_events_of_a_message_that_arrive_at_once_are_one_line(database: Database, school: School) -> None:
    """Eight replicas get eight events. The database keeps one."""
    session = await _greeted(database, school)
    new = await asyncio.gather(*(_store(database, _event(f"100.00001{number}")) for number in range(8)))
    turn = await _claim(database, session.id)

    assert sum(new) == 1
    assert turn is not None
    assert turn.said == (WORDS,)
    assert [state for _, state in await _rows(database)].count(InboxState.IGNORED) == 7


@pytest.mark.parametrize(
    "other",
    [
        _event(SECOND, key="c2"),
        _event(SECOND, user="UBEN"),
        _event(SECOND, thread=Thread("T2", "D1", THREAD.thread_ts)),
        _event(SECOND, key=None),
    ],
)
async def test_other_messages_with_the_same_words_are_kept(
    database: Database, school: School, other: InboxLine
) -> None:
    """Another id, another person, another workspace, or no id at all."""
    await _greeted(database, school)

    assert await _store(database, _event(FIRST))
    assert await _store(database, other)


async def test_messages_without_an_id_are_told_apart_by_their_timestamps(database: Database, school: School) -> None:
    """Other apps and uploads send none."""
    await _greeted(database, school)

    assert [await _store(database, _event(ts, key=None)) for ts in (FIRST, SECOND, FIRST)] == [True, True, False]


@pytest.mark.parametrize("is_answered", [False, True])
async def test_changes_of_the_second_event_change_the_line(
    database: Database, school: School, is_answered: bool
) -> None:
    """The person sees one message. Whichever timestamp Slack names, it is edited and deleted."""
    session = await _greeted(database, school)
    await _store(database, _event(FIRST))
    await _store(database, _event(SECOND))
    if is_answered:
        turn = await _claim(database, session.id)
        assert turn is not None
        await _record(database, turn)
    await _change(database, "100.000007", SECOND, InboxKind.EDITED, "And you, Jane?")
    edited = await _claim(database, session.id)
    if edited is not None:
        await _record(database, edited)
    await _change(database, "100.000008", SECOND, InboxKind.DELETED)
    assert await _claim(database, session.id) is None

    assert edited is None or edited.said == ("And you, Jane?",)
    assert (edited is None) == is_answered
    assert await _said(database) == [DELETED_LINE]
    assert await tables_with(database, "Jane") == set()
    assert InboxState.NEW not in {state for _, state in await _rows(database)}


async def test_a_deleted_message_does_not_come_back_as_a_second_event(database: Database, school: School) -> None:
    """The line is deleted before it is answered, and Slack repeats the message afterwards."""
    session = await _greeted(database, school)
    await _store(database, _event(FIRST))
    await _change(database, "100.000009", FIRST, InboxKind.DELETED)
    assert await _claim(database, session.id) is None
    is_new = await _store(database, _event(SECOND))

    assert not is_new
    assert await _claim(database, session.id) is None
    assert await tables_with(database, "Jane") == set()

"""The rows of the inbox: which lines belong to a thread, and what an edit or a deletion changes."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.post import InboxDB, InboxKind, InboxState
from services.messaging.inbox_service import InboxLine, Thread, inbox_service
from services.storage.database import Database
from tests.services.conftest import NOON

HERE = Thread("T1", "D1", "1.0")
THERE = Thread("T1", "D1", "2.0")
OTHERS = (Thread("T2", "D1", "1.0"), Thread("T1", "D2", "1.0"))


async def store(
    db: AsyncSession, ts: str, text: str = "Hi.", *, thread: Thread = HERE, kind: InboxKind = InboxKind.SAID,
    target: str | None = None, user: str = "U1",
) -> InboxDB:  # fmt: skip
    line = InboxLine(thread, ts, kind, target or ts, user, text)
    await inbox_service.store(db, line, now=NOON)
    statement = select(InboxDB).where(InboxDB.ts == ts, InboxDB.kind == kind, InboxDB.channel_id == thread.channel_id)
    return (await db.execute(statement.where(InboxDB.team_id == thread.team_id))).scalar_one()


async def state_of(db: AsyncSession, row: InboxDB) -> tuple[InboxState, str]:
    await db.refresh(row)
    return row.state, row.text


async def test_a_line_is_stored_once(database: Database) -> None:
    """Slack's second delivery changes nothing. The same ts in another channel, team, or kind is another line."""
    async with database.begin() as db:
        lines = [InboxLine(thread, "5.0", InboxKind.SAID, "5.0", "U1", "Hi.") for thread in (HERE, *OTHERS)]
        deleted = InboxLine(HERE, "5.0", InboxKind.DELETED, "5.0", "U1", "")
        stored = [await inbox_service.store(db, line, now=NOON) for line in (*lines, lines[0], deleted)]
        row = (await db.execute(select(InboxDB).where(InboxDB.channel_id == "D2"))).scalar_one()

    assert stored == [True, True, True, False, True]
    assert (row.has_files, row.client_msg_id, row.state) == (False, None, InboxState.NEW)


async def test_a_look_returns_the_threads_lines_and_the_channels_changes(database: Database) -> None:
    """Lines of other threads, channels, and teams are left out, and so is what is finished."""
    async with database.begin() as db:
        late, early = await store(db, "9.0"), await store(db, "3.0")
        done = await store(db, "4.0")
        await inbox_service.finish(db, done, InboxState.ATTACHED)
        await store(db, "6.0", thread=THERE)
        edit = await store(db, "7.0", "Hello.", thread=THERE, kind=InboxKind.EDITED, target="3.0")
        gone = await store(db, "8.0", "", kind=InboxKind.DELETED, target="9.0")
        for thread in OTHERS:
            await store(db, "5.0", thread=thread)
            await store(db, "5.5", thread=thread, kind=InboxKind.EDITED, target="3.0")
        new, changes = await inbox_service.look(db, HERE)
        listed = await inbox_service.list_new(db, HERE)
        known = await inbox_service.list_known(db, HERE, ["3.0", "4.0", "5.0", "7.0", "99.0"])

    assert [row.id for row in new] == [early.id, gone.id, late.id]
    assert {row.id for row in changes} == {edit.id, gone.id}
    assert [row.id for row in listed] == [early.id, gone.id, late.id]
    assert known == {"3.0", "4.0"}


async def test_threads_wait_until_their_lines_are_due(database: Database) -> None:
    """The longest waiting thread comes first, and a thread is listed once."""
    async with database.begin() as db:
        first, _ = await store(db, "3.0"), await store(db, "3.5")
        second = await store(db, "4.0", thread=THERE)
        await store(db, "5.0", thread=OTHERS[1])
        first.next_try_at, second.next_try_at = NOON, NOON - timedelta(seconds=1)
        await db.flush()
        now = [await inbox_service.list_waiting_threads(db, now=NOON, limit=limit) for limit in (9, 1)]
        before = await inbox_service.list_waiting_threads(db, now=NOON - timedelta(seconds=1))

    assert now[0][0] == THERE
    assert set(now[0]) == {HERE, THERE, OTHERS[1]}
    assert (len(now[0]), now[1], before) == (3, [THERE], [THERE])


async def test_a_row_is_finished_by_one(database: Database) -> None:
    """A rival learns which rows were left for it."""
    async with database.begin() as db:
        one, two, three = [await store(db, ts) for ts in ("3.0", "4.0", "5.0")]
        first = await inbox_service.finish(db, one, InboxState.ANSWERED)
        second = await inbox_service.finish(db, one, InboxState.IGNORED)
        rest = await inbox_service.finish_all(db, [one, two], InboxState.ATTACHED)
        states = [(await state_of(db, row))[0] for row in (one, two, three)]

    assert (first, second, rest) == (True, False, {two.id})
    assert states == [InboxState.ANSWERED, InboxState.ATTACHED, InboxState.NEW]


async def test_only_a_persons_own_answered_lines_are_moved_and_only_once(database: Database) -> None:
    """They are new in the other thread."""
    async with database.begin() as db:
        mine, new, foreign = await store(db, "3.0"), await store(db, "4.0"), await store(db, "5.0", user="U2")
        for row in (mine, foreign):
            await inbox_service.finish(db, row, InboxState.ANSWERED)
        ids = [mine.id, new.id, foreign.id]
        moved = [await inbox_service.move(db, ids, THERE, by="U1", now=NOON + timedelta(seconds=1)) for _ in range(2)]
        await db.refresh(mine)

    assert moved == [1, 0]
    assert (mine.state, mine.thread_ts, mine.next_try_at) == (InboxState.NEW, "2.0", NOON + timedelta(seconds=1))


@pytest.mark.parametrize(
    ("kind", "was", "line", "change"),
    [
        (InboxKind.EDITED, InboxState.ANSWERED, (InboxState.NEW, "New."), InboxState.ATTACHED),
        (InboxKind.EDITED, InboxState.IGNORED, (InboxState.IGNORED, ""), InboxState.IGNORED),
        (InboxKind.DELETED, InboxState.ANSWERED, (InboxState.IGNORED, ""), InboxState.IGNORED),
    ],
)
async def test_an_edit_makes_a_line_new_that_was_answered_outside_of_interviews(
    database: Database, kind: InboxKind, was: InboxState, line: tuple[InboxState, str], change: InboxState
) -> None:
    """A deletion takes its words out, and an edit that comes after it brings none."""
    async with database.begin() as db:
        said = await store(db, "3.0")
        await inbox_service.finish(db, said, was)
        await db.refresh(said)
        done = await store(db, "4.0", "New.", kind=kind, target="3.0")
        await inbox_service.change_without_message(db, done, now=NOON)

        assert await state_of(db, said) == line
        assert (await state_of(db, done))[0] == change


async def test_a_change_that_comes_before_its_line_waits(database: Database) -> None:
    """It is looked at again after five seconds, then ten. A line of the same ts elsewhere is not its line."""
    async with database.begin() as db:
        for thread in OTHERS:
            await store(db, "3.0", thread=thread)
        edit = await store(db, "4.0", "New.", kind=InboxKind.EDITED, target="3.0")
        waits = []
        for _ in range(2):
            await inbox_service.change_without_message(db, edit, now=NOON)
            waits.append((edit.next_try_at - NOON).total_seconds())
        state = (await state_of(db, edit))[0]

    assert (waits, state, edit.attempts) == ([5, 10], InboxState.NEW, 2)


@pytest.mark.parametrize(
    ("kind", "line"),
    [(InboxKind.EDITED, (InboxState.NEW, "New.")), (InboxKind.DELETED, (InboxState.IGNORED, ""))],
)
async def test_a_line_outside_of_interviews_is_said_as_it_was_changed(
    database: Database, kind: InboxKind, line: tuple[InboxState, str]
) -> None:
    """A deleted one is not said at all, and its words are gone. The change itself is done."""
    async with database.begin() as db:
        said = await store(db, "3.0")
        done = await store(db, "4.0", "New.", kind=kind, target="3.0")
        await inbox_service.change_unmatched(db, done, now=NOON)

        assert await state_of(db, said) == line
        assert (await state_of(db, done))[0] == InboxState.IGNORED


async def test_a_change_follows_its_line_into_an_interview(database: Database) -> None:
    """It stays new there, and the line is not changed here."""
    async with database.begin() as db:
        said = await store(db, "3.0", thread=THERE)
        edit = await store(db, "4.0", "New.", kind=InboxKind.EDITED, target="3.0")
        await inbox_service.change_unmatched(db, edit, now=NOON)

        assert await state_of(db, said) == (InboxState.NEW, "Hi.")
        assert (await state_of(db, edit))[0] == InboxState.NEW
        assert edit.thread_ts == THERE.thread_ts


async def test_a_missed_edit_is_stored_if_the_text_is_news(database: Database) -> None:
    """The newest known text counts. A line of the same ts elsewhere does not."""
    async with database.begin() as db:
        await store(db, "3.0", "Hi.")
        await store(db, "4.0", "Ho.", kind=InboxKind.EDITED, target="3.0")
        await store(db, "4.6", "Ha.", thread=OTHERS[1], kind=InboxKind.EDITED, target="3.0")
        await store(db, "2.0", "Older.")
        await store(db, "4.7", "", kind=InboxKind.DELETED, target="2.0")
        stored = [
            await inbox_service.store_missed_edit(
                db, InboxLine(HERE, f"{number}.0", InboxKind.EDITED, "3.0", "U1", text), now=NOON
            )
            for number, text in ((5, "Ho."), (6, "Hi."), (7, "Hi."), (8, "Ha."))
        ]

    assert stored == [False, True, False, True]


async def test_a_change_waits_for_its_line_for_about_a_day(database: Database) -> None:
    """After 150 looks the line was never ours, and the change is done."""
    async with database.begin() as db:
        edit = await store(db, "4.0", "New.", kind=InboxKind.EDITED, target="3.0")
        states = []
        for attempts in (149, 150):
            edit.attempts = attempts
            await db.flush()
            await inbox_service.wait_for_line(db, edit, now=NOON)
            states.append((await state_of(db, edit))[0])

    assert states == [InboxState.NEW, InboxState.IGNORED]


async def test_the_lines_of_a_thread_that_nobody_deleted_are_kept(database: Database) -> None:
    """From a timestamp on, oldest first. A deletion in another channel or team deletes nothing here."""
    async with database.begin() as db:
        for ts in ("9.0", "3.0", "4.0", "5.0", "2.9"):
            await store(db, ts, f"Line {ts}")
        await store(db, "6.0", thread=THERE)
        await store(db, "7.0", "New.", kind=InboxKind.EDITED, target="3.0")
        await store(db, "7.5", "", kind=InboxKind.DELETED, target="4.0")
        for thread in OTHERS:
            await store(db, "3.5", thread=thread)
            await store(db, "8.0", "", thread=thread, kind=InboxKind.DELETED, target="5.0")
        kept = await inbox_service.list_kept(db, HERE, since="3.0")

    assert [(line.ts, line.text, line.thread, line.kind) for line in kept] == [
        (ts, f"Line {ts}", HERE, InboxKind.SAID) for ts in ("3.0", "5.0", "9.0")
    ]


async def test_a_second_event_of_one_message_leads_to_the_line_of_the_first(database: Database) -> None:
    """Its timestamp is known without its words. Its edit changes the first line, and nobody else's message does."""
    async with database.begin() as db:
        lines = [
            InboxLine(HERE, ts, InboxKind.SAID, ts, user, "Hi.", client_msg_id=message)
            for ts, user, message in (
                ("3.0", "U1", "m1"),
                ("4.0", "U1", "m1"),
                ("5.0", "U2", "m1"),
                ("6.0", "U1", "m2"),
            )
        ]
        stored = [await inbox_service.store(db, line, now=NOON) for line in (*lines, lines[1])]
        rows = (await db.execute(select(InboxDB).order_by(InboxDB.ts))).scalars().all()
        edit = await store(db, "7.0", "New.", kind=InboxKind.EDITED, target="4.0")
        own = await store(db, "8.0", "New.", kind=InboxKind.EDITED, target="6.0")
        follows = [await inbox_service.follow_duplicate(db, change) for change in (edit, own, edit)]

    assert stored == [True, False, True, True, False]
    assert [(row.ts, row.text, row.state, row.duplicate_of) for row in rows] == [
        ("3.0", "Hi.", InboxState.NEW, None),
        ("4.0", "", InboxState.IGNORED, "3.0"),
        ("5.0", "Hi.", InboxState.NEW, None),
        ("6.0", "Hi.", InboxState.NEW, None),
    ]
    assert (follows, edit.target_ts, own.target_ts) == ([True, False, False], "3.0", "6.0")

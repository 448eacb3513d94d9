"""Old lines and messages are deleted, but none that something may still ask for."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select, update

from models.base import first_id_at
from models.post import InboxDB, InboxKind, InboxState, OutboxDB, OutboxState
from models.session import SessionDB, SessionStatus
from models.workspace import WorkspaceDB
from services.messaging.inbox_pruning import prune_inbox, store_event
from services.messaging.inbox_service import InboxLine, Thread
from services.messaging.outbox_pruning import prune_outbox
from services.storage.database import Database
from tests.services.conftest import School, started

NOW = datetime.now(UTC)
OLD, CUT = NOW - timedelta(days=40), NOW - timedelta(days=30)


def _line(ts: str, person: str, *, team: str = "T1") -> InboxLine:
    return InboxLine(Thread(team, "D1", ts), ts, InboxKind.SAID, ts, person, "Hello.")


async def _stored(
    database: Database, person: str, state: InboxState, *, at: datetime = OLD, seen: datetime = OLD
) -> str:
    """Store a line of this person, as it was stored and processed at these times. Return its ts."""
    ts = f"{at.timestamp():.6f}"
    async with database.begin() as db:
        row = InboxDB(
            id=first_id_at(at),
            team_id="T1",
            channel_id="D1",
            ts=ts,
            target_ts=ts,
            thread_ts=ts,
            slack_user_id=person,
            text="Hello.",
            state=state,
            next_try_at=at,
        )
        row.created_at, row.updated_at = at, seen
        db.add(row)
    return ts


async def _pruned(database: Database) -> int:
    async with database.begin() as db:
        return await prune_inbox(db, before=CUT)


async def test_only_old_lines_that_are_done_go(database: Database, school: School) -> None:
    """A line stays while it waits, and as long as it or what was done with it is young."""
    await _stored(database, "UMAY", InboxState.ATTACHED, at=OLD)
    kept = [
        await _stored(database, "UMAY", InboxState.NEW, at=OLD + timedelta(hours=1)),
        await _stored(database, "UMAY", InboxState.ANSWERED, at=OLD + timedelta(hours=2), seen=NOW),
        await _stored(database, "UMAY", InboxState.ANSWERED, at=NOW, seen=NOW),
    ]

    assert [await _pruned(database), await _pruned(database)] == [1, 0]
    async with database.read() as db:
        assert list((await db.execute(select(InboxDB.ts).order_by(InboxDB.ts))).scalars()) == kept


async def test_no_line_of_a_person_with_an_open_interview_goes(database: Database, school: School) -> None:
    """Catch-up compares their thread with the inbox, and a menu may move a line of theirs into the interview."""
    session = await started(database, school)
    await _stored(database, "UMAY", InboxState.ANSWERED, at=OLD)
    await _stored(database, "UTOM", InboxState.ANSWERED, at=OLD + timedelta(hours=1))
    during = await _pruned(database)
    async with database.begin() as db:
        await db.execute(update(SessionDB).where(SessionDB.id == session.id).values(status=SessionStatus.STARTING))
    starting = await _pruned(database)
    async with database.begin() as db:
        await db.execute(update(SessionDB).where(SessionDB.id == session.id).values(status=SessionStatus.COMPLETED))

    assert (during, starting, await _pruned(database)) == (1, 0, 1)


async def test_a_repetition_of_a_pruned_line_is_not_new(database: Database, school: School) -> None:
    """The same event of any age is recognized. A line after the last pruned one and one of another team are new."""
    pruned = await _stored(database, "UMAY", InboxState.ANSWERED)
    waiting = await _stored(database, "UMAY", InboxState.NEW, at=OLD - timedelta(hours=1))
    await _pruned(database)
    later = f"{(OLD + timedelta(seconds=1)).timestamp():.6f}"
    events = [
        _line(pruned, "UMAY"),
        _line(waiting, "UMAY"),
        _line(later, "UMAY"),
        _line(later, "UMAY"),
        _line(pruned, "UMAY", team="T2"),
    ]
    async with database.begin() as db:
        stored = [await store_event(db, event, now=NOW) for event in events]

    assert stored == [False, False, True, False, True]


async def test_a_clock_that_is_ahead_loses_no_line(database: Database, school: School) -> None:
    """With a clock that is a year ahead, all processed lines are pruned. A line after them is heard all the same."""
    await _stored(database, "UMAY", InboxState.ANSWERED, at=NOW - timedelta(seconds=2), seen=NOW)
    wrong = NOW + timedelta(days=365)
    async with database.begin() as db:
        gone = await prune_inbox(db, before=wrong - timedelta(days=7))
        is_new = await store_event(db, _line(f"{NOW.timestamp():.6f}", "UMAY"), now=wrong)

    assert (gone, is_new) == (1, True)


async def test_the_outbox_keeps_what_is_owed_or_keeps_an_alert_from_being_repeated(
    database: Database, school: School
) -> None:
    """Delivered and failed messages go, except those of an open interview and those with a key."""
    session = await started(database, school)
    async with database.begin() as db:
        workspace = (await db.execute(select(WorkspaceDB.id))).scalar_one()
        facts = {"workspace_id": workspace, "kind": "notice", "lane": "L", "facts": {}, "next_try_at": OLD}
        rows: list[tuple[OutboxState, dict[str, Any]]] = [
            (OutboxState.PENDING, {}),
            (OutboxState.POSTING, {}),
            (OutboxState.DELIVERED, {"dedupe_key": "report:1"}),
            (OutboxState.DELIVERED, {"session_id": session.id}),
            (OutboxState.DELIVERED, {"updated_at": NOW}),
            (OutboxState.DELIVERED, {}),
            (OutboxState.FAILED, {}),
        ]
        for number, (state, more) in enumerate(rows):
            row = OutboxDB(**{**facts, "updated_at": OLD, **more}, id=first_id_at(OLD + timedelta(hours=number)))
            row.state = state
            db.add(row)
        await db.flush()
        first = await prune_outbox(db, before=CUT)
        await db.execute(update(SessionDB).values(status=SessionStatus.EXPIRED))
        gone = [first, await prune_outbox(db, before=CUT), await prune_outbox(db, before=CUT)]
        left = (await db.execute(select(OutboxDB.state).where(OutboxDB.lane == "L").order_by(OutboxDB.id))).scalars()

        assert gone == [2, 1, 0]
        assert list(left) == ["pending", "posting", "delivered", "delivered"]

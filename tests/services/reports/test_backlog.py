"""What waits: counted and aged from its first due time, on both databases."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.export import ExportDB, ExportKind, ExportState
from models.post import InboxDB, InboxKind, InboxState, OutboxDB, OutboxState
from models.workspace import WorkspaceDB
from services.messaging.inbox_service import InboxLine, Thread, inbox_service
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.session_messages import AssignmentCard
from services.reports.backlog_service import Backlog, backlog_service
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service

NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
LINE = InboxLine(Thread("T1", "D1", "1.0"), "1.0", InboxKind.SAID, "1.0", "U1", "Hello")


async def _workspace(db: AsyncSession) -> UUID:
    return (await workspace_service.get_or_create_workspace(db, "T1")).id


async def _post(db: AsyncSession, *, due: datetime, channel: str) -> None:
    await outbox_service.enqueue(
        db, AssignmentCard(), Place(channel_id=channel), workspace_id=await _workspace(db), now=due
    )


async def test_an_empty_database_owes_nothing(database: Database) -> None:
    """Every figure is zero."""
    async with database.read() as db:
        assert await backlog_service.read(db, now=NOW) == Backlog()


async def test_a_post_waits_from_its_due_time_and_not_before(database: Database) -> None:
    """A reminder of tomorrow does not wait today."""
    async with database.begin() as db:
        await _post(db, due=NOW - timedelta(minutes=5), channel="C1")
        await _post(db, due=NOW + timedelta(days=1), channel="C2")
        found = await backlog_service.read(db, now=NOW)

    assert (found.posts, found.post_seconds) == (1, 300.0)


async def test_a_post_that_is_tried_again_and_again_waits_from_its_creation(database: Database) -> None:
    """Each try moves its next due time into the future, and still it waits."""
    async with database.begin() as db:
        await _post(db, due=NOW, channel="C1")
        await db.execute(update(OutboxDB).values(created_at=NOW - timedelta(hours=1)))
        rows = await outbox_service.list_due(db, now=NOW)
        await outbox_service.claim(db, rows)
        during = await backlog_service.read(db, now=NOW)
        await outbox_service.postponed(db, rows[0], seconds=60, was_sent=False, failure="ratelimited", now=NOW)
        after = await backlog_service.read(db, now=NOW)

    assert (during.posts, during.post_seconds) == (0, 0.0), "its first try is under way"
    assert (after.posts, after.post_seconds) == (1, 3600.0)


async def test_posts_that_are_over_do_not_wait(database: Database) -> None:
    """Neither a delivered one nor one that Slack refused for good."""
    async with database.begin() as db:
        for channel, state in (("C1", OutboxState.DELIVERED), ("C2", OutboxState.FAILED)):
            await _post(db, due=NOW - timedelta(hours=1), channel=channel)
            await db.execute(update(OutboxDB).where(OutboxDB.channel_id == channel).values(state=state))
        found = await backlog_service.read(db, now=NOW)

    assert found.posts == 0


async def test_posts_of_a_workspace_without_the_app_do_not_wait(database: Database) -> None:
    """Nobody could post them."""
    async with database.begin() as db:
        await _post(db, due=NOW - timedelta(hours=1), channel="C1")
        await db.execute(update(WorkspaceDB).values(uninstalled_at=NOW))
        found = await backlog_service.read(db, now=NOW)

    assert (found.posts, found.uninstalled) == (0, 1)


async def test_a_promised_file_waits_until_it_is_sent(database: Database) -> None:
    """From the moment of the promise."""
    async with database.begin() as db:
        workspace = await workspace_service.get_or_create_workspace(db, "T1")
        person = SlackPerson("U1", "Ada", "UTC", is_slack_admin=True)
        user = await workspace_service.upsert_user(db, workspace, person)
        kind = ExportKind.TRANSCRIPT_PDF
        promised = NOW - timedelta(minutes=4)
        facts = {"workspace_id": workspace.id, "user_id": user.id, "subject_id": user.id, "next_try_at": NOW}
        db.add(ExportDB(kind=kind, created_at=promised, **facts))
        await db.flush()
        waiting = await backlog_service.read(db, now=NOW)
        await db.execute(update(ExportDB).values(state=ExportState.SENT))
        sent = await backlog_service.read(db, now=NOW)

    assert (waiting.files, waiting.file_seconds) == (1, 240.0)
    assert (sent.files, sent.file_seconds) == (0, 0.0)


async def test_a_line_waits_until_it_is_read(database: Database) -> None:
    """An edit that waits for its line is no line."""
    async with database.begin() as db:
        await inbox_service.store(db, LINE, now=NOW)
        await inbox_service.store(db, replace(LINE, ts="2.0", kind=InboxKind.EDITED, target_ts="9.0"), now=NOW)
        await db.execute(update(InboxDB).values(created_at=NOW - timedelta(minutes=3)))
        waiting = await backlog_service.read(db, now=NOW)
        row = (await db.execute(select(InboxDB).where(InboxDB.kind == InboxKind.SAID))).scalar_one()
        await inbox_service.finish(db, row, InboxState.ATTACHED)
        read = await backlog_service.read(db, now=NOW)

    assert (waiting.lines, waiting.line_seconds) == (1, 180.0)
    assert (read.lines, read.line_seconds) == (0, 0.0)


async def test_a_pause_is_counted_with_its_reason(database: Database) -> None:
    """`/status` says what an admin must fix."""
    async with database.begin() as db:
        await _workspace(db)
        await db.execute(update(WorkspaceDB).values(claude_pause="key"))
        found = await backlog_service.read(db, now=NOW)

    assert found.pauses == {"key"}

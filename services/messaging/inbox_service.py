"""Lines from Slack: stored before they are acknowledged, then processed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlalchemy.sql.dml import ReturningUpdate

from models.base import table_of
from models.post import InboxDB, InboxKind, InboxState
from services.common.backoff import pause_after
from services.storage.upsert import insert_once


@dataclass(frozen=True)
class Thread:
    """A thread of a DM. A line outside of threads is a thread of one line."""

    team_id: str
    channel_id: str
    thread_ts: str


@dataclass(frozen=True)
class InboxLine:
    """A new, edited, or deleted line of a DM, as the inbox stores it."""

    thread: Thread
    ts: str
    kind: InboxKind
    target_ts: str
    slack_user_id: str
    text: str
    has_files: bool = False
    has_forward: bool = False
    client_msg_id: str | None = None


def deletion_of(line: InboxLine) -> InboxLine:
    """Return the deletion of a line whose event was missed. It has the line's own timestamp, so it is stored once."""
    return InboxLine(line.thread, line.ts, InboxKind.DELETED, line.ts, line.slack_user_id, "")


NO_WAIT = timedelta()
CONTROL_MARK = "!"
"""Begins a message to the app itself. The client never hears it."""

LONGEST_LINE = 4000
"""Characters of the longest message that a client hears."""

MOST_AT_ONCE = 200
"""How many lines of a thread are read at once. The next read takes the rest."""

MOST_WAITS = 150
"""How often a change looks for its line: with the pauses of `postpone`, about a day long."""

_INBOX = table_of(InboxDB)
_LIST_NEW = (
    select(InboxDB)
    .where(
        InboxDB.state == InboxState.NEW,
        InboxDB.channel_id == bindparam("channel"),
        InboxDB.thread_ts == bindparam("thread"),
        InboxDB.team_id == bindparam("team"),
    )
    .order_by(InboxDB.ts)
    .limit(MOST_AT_ONCE)
)
_IS_HERE = InboxDB.thread_ts == bindparam("thread")
_LOOK = (
    select(InboxDB)
    .where(
        InboxDB.state == InboxState.NEW,
        InboxDB.channel_id == bindparam("channel"),
        or_(_IS_HERE, InboxDB.kind != InboxKind.SAID),
        InboxDB.team_id == bindparam("team"),
    )
    .order_by(_IS_HERE.desc(), InboxDB.ts)
    .limit(MOST_AT_ONCE)
)
_FINISH = (
    update(_INBOX)
    .where(_INBOX.c.id == bindparam("row_id"), _INBOX.c.state == InboxState.NEW)
    .values(state=bindparam("final"))
    .returning(_INBOX.c.id)
)


@cache
def _finishing(count: int) -> ReturningUpdate[Any]:
    """Return the statement for this number of rows. An expanding parameter would compile it at each use."""
    ids: list[BindParameter[UUID]] = [bindparam(f"row_{number}", type_=_INBOX.c.id.type) for number in range(count)]
    return (
        update(_INBOX)
        .where(_INBOX.c.id.in_(ids), _INBOX.c.state == InboxState.NEW)
        .values(state=bindparam("final"))
        .returning(_INBOX.c.id)
    )


class InboxService:
    """The stored lines and whether they are processed."""

    async def store(self, db: AsyncSession, line: InboxLine, *, now: datetime, quiet: timedelta = NO_WAIT) -> bool:
        """Store a line. Return False if its timestamp and kind, or its person's `client_msg_id`, were stored before.

        The same `client_msg_id` under another timestamp is stored as a duplicate without words, which nobody reads. The
        line is due after `quiet`, so that those who read it can wait for more.
        """
        facts = {
            "team_id": line.thread.team_id,
            "channel_id": line.thread.channel_id,
            "thread_ts": line.thread.thread_ts,
            "ts": line.ts,
            "kind": line.kind,
            "target_ts": line.target_ts,
            "slack_user_id": line.slack_user_id,
            "text": line.text,
            "has_files": line.has_files,
            "has_forward": line.has_forward,
            "client_msg_id": line.client_msg_id,
            "next_try_at": now + quiet,
        }
        if await insert_once(db, InboxDB, facts):
            return True
        if line.client_msg_id is not None:
            await self._store_duplicate(db, line, facts)
        return False

    async def _store_duplicate(self, db: AsyncSession, line: InboxLine, facts: dict[str, Any]) -> None:
        """Store that this timestamp is known, without the words. Edits and deletions of it go to the first event's line.

        Do nothing for the same event again.
        """
        first = select(InboxDB.ts).where(
            InboxDB.team_id == line.thread.team_id,
            InboxDB.slack_user_id == line.slack_user_id,
            InboxDB.client_msg_id == line.client_msg_id,
            InboxDB.duplicate_of.is_(None),
        )
        ts = (await db.execute(first)).scalar_one_or_none()
        if ts is not None and ts != line.ts:
            duplicate = {"text": "", "state": InboxState.IGNORED, "duplicate_of": ts}
            await insert_once(db, InboxDB, {**facts, **duplicate})

    async def list_known(self, db: AsyncSession, thread: Thread, stamps: list[str]) -> set[str]:
        """Return those of the timestamps whose lines are stored, in any thread of this thread's channel.

        Duplicates and deleted lines count. Edits and deletions do not.
        """
        statement = select(InboxDB.ts).where(
            InboxDB.team_id == thread.team_id,
            InboxDB.channel_id == thread.channel_id,
            InboxDB.kind == InboxKind.SAID,
            InboxDB.ts.in_(stamps),
        )
        return set((await db.execute(statement)).scalars())

    async def list_kept(self, db: AsyncSession, thread: Thread, *, since: str) -> list[InboxLine]:
        """Return what was said in a thread from this timestamp on and is not deleted, oldest first, in any state.

        Edits and duplicates under another timestamp are left out. The text is the inbox row's, which an edit in an
        interview does not change. `has_files`, `has_forward`, and `client_msg_id` have their defaults.
        """
        deleted = aliased(InboxDB)
        is_deleted = exists().where(
            deleted.team_id == InboxDB.team_id,
            deleted.channel_id == InboxDB.channel_id,
            deleted.target_ts == InboxDB.ts,
            deleted.kind == InboxKind.DELETED,
        )
        statement = (
            select(InboxDB)
            .where(
                InboxDB.team_id == thread.team_id,
                InboxDB.channel_id == thread.channel_id,
                InboxDB.thread_ts == thread.thread_ts,
                InboxDB.kind == InboxKind.SAID,
                InboxDB.ts >= since,
                InboxDB.duplicate_of.is_(None),
                ~is_deleted,
            )
            .order_by(InboxDB.ts)
        )
        rows = (await db.execute(statement)).scalars()
        return [InboxLine(thread, row.ts, InboxKind.SAID, row.ts, row.slack_user_id, row.text) for row in rows]

    async def store_missed_edit(self, db: AsyncSession, edit: InboxLine, *, now: datetime) -> bool:
        """Store an edit or a deletion that was read from Slack's history.

        Return False if the stored line has this text already or is deleted, or this change was stored before.
        """
        known = (
            select(InboxDB.text, InboxDB.kind)
            .where(
                InboxDB.team_id == edit.thread.team_id,
                InboxDB.channel_id == edit.thread.channel_id,
                InboxDB.target_ts == edit.target_ts,
            )
            .order_by(InboxDB.ts)
        )
        versions = (await db.execute(known)).all()
        is_deleted = any(version.kind == InboxKind.DELETED for version in versions)
        if is_deleted or (edit.kind == InboxKind.EDITED and versions and versions[-1].text == edit.text):
            return False
        return await self.store(db, edit, now=now)

    async def list_waiting_threads(self, db: AsyncSession, *, now: datetime, limit: int = 200) -> list[Thread]:
        """Return at most `limit` threads with new lines, edits, or deletions that are due, longest waiting first."""
        columns = (InboxDB.team_id, InboxDB.channel_id, InboxDB.thread_ts)
        statement = (
            select(*columns)
            .where(InboxDB.state == InboxState.NEW, InboxDB.next_try_at <= now)
            .group_by(*columns)
            .order_by(func.min(InboxDB.next_try_at))
            .limit(limit)
        )
        return [Thread(*row) for row in (await db.execute(statement)).all()]

    async def list_new(self, db: AsyncSession, thread: Thread) -> list[InboxDB]:
        """Return the oldest new lines, edits, and deletions of a thread, at most 200, in the order of Slack's ts.

        Those that are not due yet are among them.
        """
        place = {"channel": thread.channel_id, "thread": thread.thread_ts, "team": thread.team_id}
        return list((await db.execute(_LIST_NEW, place)).scalars())

    async def look(self, db: AsyncSession, thread: Thread) -> tuple[list[InboxDB], list[InboxDB]]:
        """Return the new rows of a thread in the order of Slack's ts, and the new edits and deletions in its channel.

        Both lists together have at most 200 rows, those of the thread first, due or not. An edit can affect this thread
        from another one: a line that was moved here is edited where it was written.
        """
        place = {"channel": thread.channel_id, "thread": thread.thread_ts, "team": thread.team_id}
        found = (await db.execute(_LOOK, place)).scalars().all()
        return [row for row in found if row.thread_ts == thread.thread_ts], [
            row for row in found if row.kind != InboxKind.SAID
        ]

    async def finish_all(self, db: AsyncSession, rows: Sequence[InboxDB], state: InboxState) -> set[UUID]:
        """Give the rows that are new their final state. Return their ids: a rival may have finished the others."""
        facts = {"final": state, **{f"row_{number}": row.id for number, row in enumerate(rows)}}
        return set((await db.execute(_finishing(len(rows)), facts)).scalars())

    async def finish(self, db: AsyncSession, row: InboxDB, state: InboxState) -> bool:
        """Give the row its final state. Return False, and change nothing, if it has one already."""
        facts = {"row_id": row.id, "final": state}
        return (await db.execute(_FINISH, facts)).scalar_one_or_none() is not None

    async def move(self, db: AsyncSession, line_ids: list[UUID], thread: Thread, *, by: str, now: datetime) -> int:
        """Move answered lines of this person to another thread, where they are new again. Return how many were moved.

        Other people's lines and those in another state stay. So a line is not moved twice: after the first move it is
        new, and no longer answered.
        """
        statement = (
            update(InboxDB)
            .where(InboxDB.id.in_(line_ids), InboxDB.slack_user_id == by, InboxDB.state == InboxState.ANSWERED)
            .values(state=InboxState.NEW, channel_id=thread.channel_id, thread_ts=thread.thread_ts, next_try_at=now)
            .returning(InboxDB.id)
            .execution_options(synchronize_session=False)
        )
        return len((await db.execute(statement)).scalars().all())

    async def change_without_message(self, db: AsyncSession, change: InboxDB, *, now: datetime) -> None:
        """Process an edit or deletion of a line that is in no transcript.

        If an edited line had been answered outside of an interview, it becomes new again with its new text. A deleted
        line loses its words and is ignored, and other edits are ignored. If the line itself has not arrived, the change
        waits for it.
        """
        line = await _line_of(db, change)
        if line is None:
            await self.wait_for_line(db, change, now=now)
        elif change.kind == InboxKind.DELETED:
            await self._take_out(db, change, line)
        elif line.state == InboxState.IGNORED:
            await self._forget_edit(db, change)
        elif line.state != InboxState.ANSWERED:
            await self.finish(db, change, InboxState.IGNORED)
        elif await self.finish(db, change, InboxState.ATTACHED):
            line.text, line.state, line.next_try_at = change.text, InboxState.NEW, now
            await db.flush()

    async def change_unmatched(self, db: AsyncSession, change: InboxDB, *, now: datetime) -> None:
        """Change a line that is in no interview, so that it is said in its new words, or not at all.

        A deleted line loses its words. If the line has been moved into an interview meanwhile, the change follows it
        there and stays new. If the line itself has not arrived, the change waits for it, for 150 looks, and is then
        ignored.
        """
        line = await _line_of(db, change)
        if line is None:
            await self.wait_for_line(db, change, now=now)
        elif line.thread_ts != change.thread_ts:
            change.thread_ts, change.next_try_at = line.thread_ts, now
            await db.flush()
        elif change.kind == InboxKind.DELETED:
            await self._take_out(db, change, line)
        elif line.state == InboxState.IGNORED:
            await self._forget_edit(db, change)
        elif await self.finish(db, change, InboxState.IGNORED):
            line.text = change.text
            await db.flush()

    async def wait_for_line(self, db: AsyncSession, change: InboxDB, *, now: datetime) -> None:
        """Keep an edit or deletion until its line arrives, for 150 looks, which is about a day. Then ignore it."""
        if change.attempts < MOST_WAITS:
            await self.postpone(db, change, now=now)
        else:
            await self.finish(db, change, InboxState.IGNORED)

    async def follow_duplicate(self, db: AsyncSession, change: InboxDB) -> bool:
        """Let an edit or deletion of a duplicate be about the line of the first event. Return whether it was one.

        Only the target of the change is stored. It is not applied here, and it keeps its state.
        """
        was = change.target_ts
        await _line_of(db, change)
        return change.target_ts != was

    async def _take_out(self, db: AsyncSession, deletion: InboxDB, line: InboxDB) -> None:
        """Apply a deletion to a line that is in no transcript, so that nobody can say it later."""
        if await self.finish(db, deletion, InboxState.IGNORED):
            line.state = InboxState.IGNORED
            await db.flush()
            await self.forget_words(db, deletion)

    async def _forget_edit(self, db: AsyncSession, edit: InboxDB) -> None:
        """Give an edit of a deleted line its final state, without its words."""
        await self.finish(db, edit, InboxState.IGNORED)
        await self.forget_words(db, edit)

    async def forget_words(self, db: AsyncSession, deletion: InboxDB) -> None:
        """Delete the words of the line and of its edits. The rows and states stay, so that catch-up knows the line."""
        statement = (
            update(InboxDB)
            .where(
                InboxDB.team_id == deletion.team_id,
                InboxDB.channel_id == deletion.channel_id,
                InboxDB.target_ts == deletion.target_ts,
            )
            .values(text="")
        )
        await db.execute(statement.execution_options(synchronize_session="fetch"))

    async def postpone(self, db: AsyncSession, row: InboxDB, *, now: datetime) -> None:
        """Look at the row again later: after 5 seconds, doubled each time, at most 10 minutes, without a last try."""
        row.attempts += 1
        row.next_try_at = now + pause_after(row.attempts)
        await db.flush()


async def _line_of(db: AsyncSession, change: InboxDB) -> InboxDB | None:
    """Return the line that an edit or deletion is about, or None if it has not arrived.

    A change of a duplicate is about the line of the first event from then on.
    """
    statement = select(InboxDB).where(
        InboxDB.team_id == change.team_id,
        InboxDB.channel_id == change.channel_id,
        InboxDB.ts == change.target_ts,
        InboxDB.kind == InboxKind.SAID,
    )
    line = (await db.execute(statement)).scalar_one_or_none()
    if line is None or line.duplicate_of is None:
        return line
    change.target_ts = line.duplicate_of
    await db.flush()
    return await _line_of(db, change)


inbox_service = InboxService()

"""The transcript of a session: lines come in, edits beside them, and the history that Claude is sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value

from models.base import table_of
from models.post import InboxDB, InboxKind, InboxState
from models.session import IN_TALK, MessageDB, MessageRole, SessionDB, TurnDB, TurnState
from models.turn_state import TurnStateDB
from services.claude.anthropic_service import Life
from services.claude.token_counter import estimate_tokens
from services.messaging.inbox_service import inbox_service

SHORT_LIFE = 300.0
ENOUGH_GAPS = 10
LONGEST_HISTORY = 60
STEP = 20
"""History is cut in steps, so that the cached prefix lives between them."""


_MESSAGES, _TURNS = table_of(MessageDB), table_of(TurnDB)
_KEEP_LINE = insert(_MESSAGES)
_WAITING = (
    select(_MESSAGES.c.id, _MESSAGES.c.sequence_number, _MESSAGES.c.slack_ts)
    .where(
        _MESSAGES.c.session_id == bindparam("interview"),
        or_(
            _MESSAGES.c.turn_id.is_(None),
            _MESSAGES.c.turn_id.in_(
                select(_TURNS.c.id).where(
                    _TURNS.c.session_id == bindparam("interview"), _TURNS.c.state == TurnState.OWED
                )
            ),
        ),
        _MESSAGES.c.role == MessageRole.STUDENT,
    )
    .order_by(_MESSAGES.c.sequence_number)
)
_COUNTS = ("next_sequence", "next_turn", "student_lines", "total_tokens", "last_activity_at")
_COUNT = (
    update(table_of(SessionDB))
    .where(table_of(SessionDB).c.id == bindparam("interview"))
    .values({name: bindparam(f"new_{name}") for name in _COUNTS})
)
_MARK_CLAIMED = (
    update(_MESSAGES)
    .where(
        _MESSAGES.c.session_id == bindparam("interview"),
        _MESSAGES.c.turn_id.is_(None),
        _MESSAGES.c.role == MessageRole.STUDENT,
        _MESSAGES.c.withdrawn_at.is_(None),
    )
    .values(turn_id=bindparam("turn"))
)
_NOTE_POSTED = update(_MESSAGES).where(_MESSAGES.c.id == bindparam("line")).values(slack_ts=bindparam("at_ts"))
_HISTORY = (
    select(
        MessageDB.role,
        MessageDB.content,
        MessageDB.turn_id,
        MessageDB.created_at,
        TurnStateDB.note,
        TurnStateDB.number,
    )
    .outerjoin(TurnStateDB, TurnStateDB.turn_id == MessageDB.turn_id)
    .where(
        MessageDB.session_id == bindparam("interview"),
        IN_TALK,
        MessageDB.sequence_number >= bindparam("since"),
    )
    .order_by(MessageDB.sequence_number.desc())
    .limit(LONGEST_HISTORY + STEP)
)


@dataclass(frozen=True)
class History:
    """The part of a talk that is sent, oldest first."""

    talk: tuple[tuple[str, str], ...]
    """(role, words) of what is answered: the student's lines of a turn, the note that was put after them, the reply."""
    said: tuple[str, ...]
    """The student's lines that wait for their answer."""
    first_turn: int | None
    """The number of the oldest turn in it; what was told before it has to be said again."""
    replied_at: tuple[datetime, ...]
    """When each reply in it was given."""
    rows: tuple[Any, ...] = ()
    """The lines that the talk was made of."""

    @classmethod
    def of(cls, rows: Sequence[Any], said: tuple[str, ...]) -> "History":
        """Return the history that consists of these answered lines and of those that wait."""
        return cls(
            talk=tuple(_in_turns(rows)),
            said=said,
            first_turn=min((row.number for row in rows if row.number is not None), default=None),
            replied_at=tuple(row.created_at for row in rows if row.role == MessageRole.CLIENT),
            rows=tuple(rows),
        )

    def halved(self) -> "History":
        """Return the newer half of the talk, with all that waits for its answer."""
        return self.of(self.rows[(len(self.rows) + 1) // 2 :], self.said)

    def messages(self, *, opening: str, recap: str) -> tuple[tuple[str, str], ...]:
        """What is sent: the opening line, what was told in the part that is cut off, the talk. Neighbours are merged."""
        head = [("user", opening), *([("system", recap)] if recap else [])]
        return merged([*head, *self.talk, *(("user", line) for line in self.said)])

    @property
    def life(self) -> Life:
        """How long what is cached now should live, by the gaps that this talk has had.

        Writing for an hour costs twice the input, for five minutes 1.25 times; the hour is worth it as soon as one
        gap in ten is longer than five minutes. Until there are ten, it is taken for such a talk.
        """
        gaps = [(after - before).total_seconds() for before, after in pairwise(self.replied_at)]
        is_brisk = len(gaps) >= ENOUGH_GAPS and sum(gap > SHORT_LIFE for gap in gaps) * ENOUGH_GAPS < len(gaps)
        return "5m" if is_brisk else "1h"


@dataclass(frozen=True)
class Added:
    """What new lines add to the counts of their session."""

    lines: int = 0
    waiting: int = 0
    """Those of them that wait for an answer."""
    tokens: int = 0


class TranscriptService:
    """Writes and reads the lines of a session. Writing is done under the session's lease."""

    async def attach(
        self,
        db: AsyncSession,
        session: SessionDB,
        rows: Sequence[InboxDB],
        *,
        changes: Sequence[InboxDB] = (),
        are_others_waiting: bool = True,
        now: datetime,
    ) -> Added:
        """Write what came in into the transcript, in the order of the rows. Return what to `count`.

        `changes` are edits and deletions of other threads, for lines that were moved here. Without other lines that
        wait, the new ones are in order.
        """
        added, taken = await self._add_lines(db, session, rows, changes, now=now)
        for row in rows:
            if row.kind != InboxKind.SAID and row.id not in taken:
                await self._apply_change(db, session, row, now=now)
        if added.waiting and are_others_waiting:
            await self._put_in_order(db, session)
        return added

    async def count(
        self, db: AsyncSession, session: SessionDB, added: Added, *, opens_turn: bool = False, now: datetime
    ) -> None:
        """Add new lines, and a new turn, to the counts of their session. The loaded row follows without a flush."""
        counts = {
            "next_sequence": session.next_sequence + added.lines,
            "next_turn": session.next_turn + opens_turn,
            "student_lines": session.student_lines + added.waiting,
            "total_tokens": session.total_tokens + added.tokens,
            "last_activity_at": now if added.lines else session.last_activity_at,
        }
        await db.execute(_COUNT, {"interview": session.id, **{f"new_{name}": value for name, value in counts.items()}})
        for name, value in counts.items():
            set_committed_value(session, name, value)

    async def list_messages(self, db: AsyncSession, session_id: UUID, *, limit: int = 1000) -> list[MessageDB]:
        """The lines of the session in their order, withdrawn ones included."""
        statement = (
            select(MessageDB).where(MessageDB.session_id == session_id).order_by(MessageDB.sequence_number).limit(limit)
        )
        return list((await db.execute(statement)).scalars())

    async def history(self, db: AsyncSession, session: SessionDB, turn: TurnDB) -> History | None:
        """What Claude may be sent of the talk so far, and the lines that this turn answers.

        None when every line of the turn has been taken back.
        """
        since = session.next_sequence - 2 * LONGEST_HISTORY
        newest_first = (await db.execute(_HISTORY, {"interview": session.id, "since": since})).all()
        kept = newest_first[: kept_lines(len(newest_first), session.next_sequence - 1)][::-1]
        said = tuple(row.content for row in kept if _is_waiting(row, turn))
        if turn.number > 0 and not said:
            return None
        answered = [row for row in kept if not _is_waiting(row, turn)]
        return History.of(answered, said if turn.number > 0 else ())

    async def _add_lines(
        self,
        db: AsyncSession,
        session: SessionDB,
        rows: Sequence[InboxDB],
        changes: Sequence[InboxDB],
        *,
        now: datetime,
    ) -> tuple[Added, set[UUID]]:
        """Add the lines among the rows. Return what they add to the counts, and the changes that they took with them.

        The last edit or deletion that is here before its line counts; those before it are overtaken.
        """
        lines = [row for row in rows if row.kind == InboxKind.SAID]
        if not lines:
            return Added(), set()
        early = {line.id: _changes_of(line, [*rows, *changes]) for line in lines}
        taken = {change.id: change for found in early.values() for change in found}
        new = await inbox_service.finish_all(db, [*lines, *taken.values()], InboxState.ATTACHED)
        added = [_line_of(line, early[line.id], now=now) for line in lines if line.id in new]
        for number, facts in enumerate(added, start=session.next_sequence):
            facts |= {"session_id": session.id, "sequence_number": number}
        if added:
            await db.execute(_KEEP_LINE, added)
        waiting = sum(facts["withdrawn_at"] is None for facts in added)
        return Added(len(added), waiting, sum(facts["token_count"] for facts in added)), set(taken)

    async def _put_in_order(self, db: AsyncSession, session: SessionDB) -> None:
        """Lines that wait stand in the order of Slack's ts: an older one may come while newer ones wait already.

        Those of a turn that was claimed and never answered wait too: whoever had claimed it has died.
        """
        waiting = (await db.execute(_WAITING, {"interview": session.id})).all()
        ordered = sorted(waiting, key=lambda row: row.slack_ts)
        moved = [(row.id, place.sequence_number) for row, place in zip(ordered, waiting, strict=True) if row != place]
        for sign in (-1, 1):  # by way of negative numbers, since no two lines may share one
            for message_id, number in moved:
                await db.execute(
                    update(MessageDB)
                    .where(MessageDB.id == message_id)
                    .values(sequence_number=sign * number)
                    .execution_options(synchronize_session=False)
                )

    async def _apply_change(self, db: AsyncSession, session: SessionDB, row: InboxDB, *, now: datetime) -> None:
        """Before its turn is claimed a change replaces or withdraws the line, afterwards it stands beside it."""
        statement = select(MessageDB).where(
            MessageDB.session_id == session.id,
            MessageDB.slack_ts == row.target_ts,
            MessageDB.role == MessageRole.STUDENT,
        )
        message = (await db.execute(statement)).scalar_one_or_none()
        if message is None:
            await inbox_service.change_without_message(db, row, now=now)
            return
        if not await inbox_service.finish(db, row, InboxState.ATTACHED):
            return
        is_answered = message.turn_id is not None
        if row.kind == InboxKind.DELETED:
            message.withdrawn_at = message.withdrawn_at if is_answered else now
            message.edited_content = "" if is_answered else None
        elif row.text != message.content:
            if is_answered:
                message.edited_content = row.text
            else:
                message.content = row.text
        await db.flush()

    async def mark_claimed(self, db: AsyncSession, session_id: UUID, turn_id: UUID) -> None:
        """The student's waiting lines belong to this turn: a later change stands beside their wording."""
        await db.execute(_MARK_CLAIMED, {"interview": session_id, "turn": turn_id})

    async def note_posted(self, db: AsyncSession, message_id: UUID | None, *, ts: str) -> None:
        """It is on record where the client's line stands in Slack."""
        await db.execute(_NOTE_POSTED, {"line": message_id, "at_ts": ts})

    async def leave_out(self, db: AsyncSession, turn_id: UUID) -> None:
        """What the student said as themselves, out of the role-play, is sent to Claude no more."""
        statement = (
            update(MessageDB)
            .where(MessageDB.turn_id == turn_id, MessageDB.role == MessageRole.STUDENT)
            .values(unanswerable=True)
            .execution_options(synchronize_session=False)
        )
        await db.execute(statement)

    async def give_back(self, db: AsyncSession, turn_id: UUID) -> None:
        """The lines of a turn that was not answered wait again, and may be changed or taken back."""
        statement = (
            update(MessageDB)
            .where(MessageDB.turn_id == turn_id, MessageDB.role == MessageRole.STUDENT)
            .values(turn_id=None)
            .execution_options(synchronize_session=False)
        )
        await db.execute(statement)


def kept_lines(available: int, total: int) -> int:
    """How many of the newest lines are sent: all up to 60, then 41 to 60, cut in steps of 20."""
    if total <= LONGEST_HISTORY:
        return available
    cut = -(-(total - LONGEST_HISTORY) // STEP) * STEP
    return min(available, total - cut)


def _changes_of(line: InboxDB, rows: Sequence[InboxDB]) -> list[InboxDB]:
    """Return the edits and deletions of a line that are here before the line is, oldest first."""
    found = {
        row.id: row
        for row in rows
        if row.kind != InboxKind.SAID and (row.channel_id, row.target_ts) == (line.channel_id, line.ts)
    }
    return sorted(found.values(), key=lambda row: row.ts)


def _line_of(line: InboxDB, changes: Sequence[InboxDB], *, now: datetime) -> dict[str, Any]:
    """Return a line as it is said now, without its place in the transcript."""
    last = changes[-1] if changes else None
    text = last.text if last is not None and last.kind == InboxKind.EDITED else line.text
    return {
        "role": MessageRole.STUDENT,
        "content": text,
        "token_count": estimate_tokens(text),
        "slack_ts": line.ts,
        "withdrawn_at": now if last is not None and last.kind == InboxKind.DELETED else None,
    }


def _is_waiting(row: Any, turn: TurnDB) -> bool:
    return row.role == MessageRole.STUDENT and row.turn_id in {None, turn.id}


def _in_turns(rows: Sequence[Any]) -> list[tuple[str, str]]:
    """Turn by turn, whatever came between: what was said while the client answered belongs to the turn after.

    So what was sent once stands in every later request in the same place.
    """
    talk: list[tuple[str, str]] = []
    said: dict[UUID | None, list[str]] = {}
    noted: set[UUID] = set()
    for row in rows:
        if row.role == MessageRole.STUDENT:
            said.setdefault(row.turn_id, []).append(row.content)
            continue
        talk += [("user", line) for line in said.pop(row.turn_id, [])]
        if row.note and row.turn_id not in noted:
            noted.add(row.turn_id)
            talk.append(("system", row.note))
        talk.append(("assistant", row.content))
    return talk + [("user", line) for lines in said.values() for line in lines]


def merged(lines: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The lines with neighbours of one role as one; a note stands behind a user's line, or behind a silence."""
    found: list[tuple[str, str]] = []
    for role, text in lines:
        if found and found[-1][0] == role:
            found[-1] = (role, f"{found[-1][1]}\n{text}")
        elif role == "system" and found[-1][0] == "assistant":
            found += [("user", "..."), (role, text)]
        else:
            found.append((role, text))
    return tuple(found)


transcript_service = TranscriptService()

"""The transcript of a session: its lines, their edits, and the history that is sent to Claude."""

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
from services.interviews.line_changes import apply_change, changes_of, facts_of
from services.messaging.inbox_service import inbox_service

SHORT_LIFE = 300.0
ENOUGH_GAPS = 10
LONGEST_HISTORY = 60
STEP = 20
"""History is cut in steps, so that the cached prefix stays valid between them."""


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
    """The part of an interview that is sent to Claude, oldest first."""

    talk: tuple[tuple[str, str], ...]
    """(role, text) of answered turns: the student's lines of a turn, the note after them, and the reply."""
    said: tuple[str, ...]
    """The student's lines that wait for an answer."""
    first_turn: int | None
    """The number of the oldest turn in it. What was told before has to be repeated."""
    replied_at: tuple[datetime, ...]
    """When each reply in it was given."""
    rows: tuple[Any, ...] = ()
    """The rows that the history was made from."""

    @classmethod
    def of(cls, rows: Sequence[Any], said: tuple[str, ...]) -> "History":
        """Return the history of these answered rows and these waiting lines."""
        return cls(
            talk=tuple(_in_turns(rows)),
            said=said,
            first_turn=min((row.number for row in rows if row.number is not None), default=None),
            replied_at=tuple(row.created_at for row in rows if row.role == MessageRole.CLIENT),
            rows=tuple(rows),
        )

    def halved(self) -> "History":
        """Return the newer half of the history, with all waiting lines, for a request that is too large.

        The half is counted in lines, so its first turn may be cut.
        """
        return self.of(self.rows[(len(self.rows) + 1) // 2 :], self.said)

    def messages(self, *, opening: str, recap: str) -> tuple[tuple[str, str], ...]:
        """Return what is sent: the opening line, a recap of what was cut off, and the history. Neighbors are merged."""
        head = [("user", opening), *([("system", recap)] if recap else [])]
        return merged([*head, *self.talk, *(("user", line) for line in self.said)])

    @property
    def life(self) -> Life:
        """How long the cache should live, judged by the pauses so far in this interview.

        Writing for an hour costs twice the input price, for five minutes 1.25 times. The hour pays off as soon as one
        pause in ten is longer than five minutes. Until there are ten pauses, it is assumed.
        """
        gaps = [(after - before).total_seconds() for before, after in pairwise(self.replied_at)]
        is_brisk = len(gaps) >= ENOUGH_GAPS and sum(gap > SHORT_LIFE for gap in gaps) * ENOUGH_GAPS < len(gaps)
        return "5m" if is_brisk else "1h"


@dataclass(frozen=True)
class LineCounts:
    """What new lines add to the counts of their session."""

    lines: int = 0
    waiting: int = 0
    """How many of them wait for an answer."""
    tokens: int = 0

    def count_in(self, session: SessionDB, *, opens_turn: bool, now: datetime) -> None:
        """Add them, and a new turn, to the loaded session, without marking it as changed."""
        counts = {
            "next_sequence": session.next_sequence + self.lines,
            "next_turn": session.next_turn + opens_turn,
            "student_lines": session.student_lines + self.waiting,
            "total_tokens": session.total_tokens + self.tokens,
            "last_activity_at": now if self.lines else session.last_activity_at,
        }
        for name in _COUNTS:
            set_committed_value(session, name, counts[name])


class TranscriptService:
    """Writes and reads the lines of a session. You need the session's lease to write."""

    async def attach(
        self,
        db: AsyncSession,
        session: SessionDB,
        rows: Sequence[InboxDB],
        *,
        changes: Sequence[InboxDB] = (),
        are_others_waiting: bool = True,
        now: datetime,
    ) -> LineCounts:
        """Write new rows into the transcript, in order. Return what they add, for `count`.

        `changes` are edits and deletions in other threads, for lines that were moved here. Each row gets its final
        state, but a change whose line has not arrived waits. Rows that a rival has finished are skipped. If no other
        lines are waiting, the new ones are in order already.
        """
        added, taken = await self._add_lines(db, session, rows, changes, now=now)
        for row in rows:
            if row.kind != InboxKind.SAID and row.id not in taken:
                await apply_change(db, session.id, row, now=now)
        if added.waiting and are_others_waiting:
            await self._put_in_order(db, session)
        return added

    async def count(
        self, db: AsyncSession, session: SessionDB, added: LineCounts, *, opens_turn: bool = False, now: datetime
    ) -> None:
        """Add new lines, and a new turn, to the counts of their session. Update the loaded object without a flush.

        Withdrawn lines get a number, but do not count as the student's.
        """
        added.count_in(session, opens_turn=opens_turn, now=now)
        counts = {f"new_{name}": getattr(session, name) for name in _COUNTS}
        await db.execute(_COUNT, {"interview": session.id, **counts})

    async def list_messages(self, db: AsyncSession, session_id: UUID, *, limit: int = 1000) -> list[MessageDB]:
        """Return the first `limit` lines of the session in order, of both sides.

        Withdrawn, deleted, unanswerable, and undelivered ones are among them.
        """
        statement = (
            select(MessageDB).where(MessageDB.session_id == session_id).order_by(MessageDB.sequence_number).limit(limit)
        )
        return list((await db.execute(statement)).scalars())

    async def history(self, db: AsyncSession, session: SessionDB, turn: TurnDB) -> History | None:
        """Return the history for Claude and the lines that this turn answers, or None if no line is left to answer.

        The history has only the newest lines: all of up to 60, and of more the newest 41 to 60. Withdrawn lines, lines
        that were left out of the interview because the client could not answer them or they were out of role, and lines
        that could not be delivered are not in it. Turn 0 is the greeting. It answers no line, so it always gets a
        history.
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
    ) -> tuple[LineCounts, set[UUID]]:
        """Add the new lines among the rows. Return what they add to the counts, and the changes that they include.

        The last edit that has arrived before its line counts, and earlier ones are obsolete. After a deletion, no edit
        counts.
        """
        lines = [row for row in rows if row.kind == InboxKind.SAID]
        if not lines:
            return LineCounts(), set()
        early = {line.id: changes_of(line, [*rows, *changes]) for line in lines}
        taken = {change.id: change for found in early.values() for change in found}
        new = await inbox_service.finish_all(db, [*lines, *taken.values()], InboxState.ATTACHED)
        added = [facts_of(line, early[line.id], now=now) for line in lines if line.id in new]
        for number, facts in enumerate(added, start=session.next_sequence):
            facts |= {"session_id": session.id, "sequence_number": number}
        if added:
            await db.execute(_KEEP_LINE, added)
        for change in taken.values():
            if change.kind == InboxKind.DELETED:
                await inbox_service.forget_words(db, change)
        waiting = sum(facts["withdrawn_at"] is None for facts in added)
        return LineCounts(len(added), waiting, sum(facts["token_count"] for facts in added)), set(taken)

    async def _put_in_order(self, db: AsyncSession, session: SessionDB) -> None:
        """Order the waiting lines by Slack's ts, because an older one may arrive after newer ones.

        Lines of a claimed turn without an answer wait too: the process that claimed it has died.
        """
        waiting = (await db.execute(_WAITING, {"interview": session.id})).all()
        ordered = sorted(waiting, key=lambda row: row.slack_ts)
        moved = [(row.id, place.sequence_number) for row, place in zip(ordered, waiting, strict=True) if row != place]
        for sign in (-1, 1):  # first negative numbers, because no two lines may have the same number
            for message_id, number in moved:
                await db.execute(
                    update(MessageDB)
                    .where(MessageDB.id == message_id)
                    .values(sequence_number=sign * number)
                    .execution_options(synchronize_session=False)
                )

    async def mark_claimed(self, db: AsyncSession, session_id: UUID, turn_id: UUID) -> None:
        """Assign all waiting lines of the session to this turn, except withdrawn ones.

        From then on, an edit is stored next to the original text.
        """
        await db.execute(_MARK_CLAIMED, {"interview": session_id, "turn": turn_id})

    async def note_posted(self, db: AsyncSession, message_id: UUID | None, *, ts: str) -> None:
        """Store where the client's line was posted in Slack. Do nothing if there is no line with this id."""
        await db.execute(_NOTE_POSTED, {"line": message_id, "at_ts": ts})

    async def leave_out(self, db: AsyncSession, turn_id: UUID) -> None:
        """Exclude the student's lines of this turn from the history, because they were said out of role.

        The lines stay in the transcript, and the session's counts do not change here.
        """
        statement = (
            update(MessageDB)
            .where(MessageDB.turn_id == turn_id, MessageDB.role == MessageRole.STUDENT)
            .values(unanswerable=True)
            .execution_options(synchronize_session=False)
        )
        await db.execute(statement)

    async def give_back(self, db: AsyncSession, turn_id: UUID) -> None:
        """Detach the student's lines of a turn. They wait again, and can be edited or deleted.

        The caller makes sure that the turn has no answer. A reply that was taken back keeps its turn.
        """
        statement = (
            update(MessageDB)
            .where(MessageDB.turn_id == turn_id, MessageDB.role == MessageRole.STUDENT)
            .values(turn_id=None)
            .execution_options(synchronize_session=False)
        )
        await db.execute(statement)


def kept_lines(available: int, total: int) -> int:
    """Return how many of the newest lines are sent: all up to 60, then 41 to 60, cut in steps of 20.

    `total` counts all lines of the session. `available` counts those that may be sent, and is the maximum.
    """
    if total <= LONGEST_HISTORY:
        return available
    cut = -(-(total - LONGEST_HISTORY) // STEP) * STEP
    return min(available, total - cut)


def _is_waiting(row: Any, turn: TurnDB) -> bool:
    return row.role == MessageRole.STUDENT and row.turn_id in {None, turn.id}


def _in_turns(rows: Sequence[Any]) -> list[tuple[str, str]]:
    """Return the messages turn by turn. What was said while the client answered belongs to the next turn.

    So each message is in the same place in every later request.
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
    """Return the lines with neighbors of the same role merged. A note follows a user's line, or a silence ("...").

    The first line must not be a note.
    """
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

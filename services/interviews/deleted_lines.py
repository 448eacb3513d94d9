"""What a student deletes in Slack leaves the interview: its line keeps the number, and a placeholder has its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.feedback import LineCommentDB
from models.session import MessageDB, MessageRole, SessionDB, TurnDB, TurnState
from models.turn_state import TurnStateDB
from services.common.deleted_words import DELETED_LINE, DeletedWords


@dataclass(frozen=True)
class ErasedLine:
    """A deleted line, in one of the interviews that had it."""

    session: SessionDB
    message: MessageDB
    words: DeletedWords
    """What it said. No row has these words anymore."""
    comments: tuple[UUID, ...] = ()
    """The comments that repeated its words."""

    @property
    def has_words(self) -> bool:
        """Whether this call has removed the words, and not an earlier one."""
        return bool(self.words.line)


async def erase_line(db: AsyncSession, message: MessageDB, *, now: datetime) -> list[ErasedLine]:
    """Replace the line's words by a placeholder, in its interview and in the rewinds that copied it. Return the places.

    Trust and told facts stay. Quotes in the records of its turn, the classification that waits for another try, and
    comments that repeat the line lose its words, but not the debriefs, the inbox, and the posts. A second call returns
    the same places without words.
    """
    return [await _erase(db, place, now=now) for place in [message, *await _copies_of(db, message)]]


async def _copies_of(db: AsyncSession, message: MessageDB) -> list[MessageDB]:
    """Return the copies of the line in rewinds of its interview, and in rewinds of those."""
    found: list[MessageDB] = []
    behind = [message.session_id]
    while behind:
        statement = (
            select(MessageDB)
            .join(SessionDB, SessionDB.id == MessageDB.session_id)
            .where(
                SessionDB.branch_of.in_(behind),
                SessionDB.branch_line > message.sequence_number,
                MessageDB.sequence_number == message.sequence_number,
                MessageDB.role == MessageRole.STUDENT,
            )
        )
        copies = (await db.execute(statement)).scalars().all()
        behind = [copy.session_id for copy in copies]
        found += copies
    return found


async def _erase(db: AsyncSession, message: MessageDB, *, now: datetime) -> ErasedLine:
    session = await db.get_one(SessionDB, message.session_id)
    words = DeletedWords.of(
        message.content, message.edited_content, others=await _others(db, message, str(session.persona["name"]))
    )
    message.content, message.edited_content = DELETED_LINE, None
    message.deleted_at = message.deleted_at or now
    session.measured_calls = []  # they have hashes of the words
    if message.turn_id is None:
        message.withdrawn_at = message.withdrawn_at or now
    await db.flush()
    await _erase_from_turn(db, message, words)
    comments = await _erase_from_comments(db, message, words)
    await _erase_from_rewinds(db, message)
    return ErasedLine(session, message, words, comments)


async def _others(db: AsyncSession, message: MessageDB, client: str) -> Sequence[str]:
    """Return the client's name and the other lines of the interview: what they say may stay everywhere."""
    statement = select(MessageDB.content).where(
        MessageDB.session_id == message.session_id, MessageDB.id != message.id, MessageDB.deleted_at.is_(None)
    )
    return [client, *(await db.execute(statement)).scalars()]


async def _erase_from_turn(db: AsyncSession, message: MessageDB, words: DeletedWords) -> None:
    """Forget the stored classification of the line, and the quotes in what the turn recorded."""
    is_theirs = or_(TurnDB.id == message.turn_id, TurnDB.state.in_([TurnState.OWED, TurnState.STOPPED]))
    forgotten = update(TurnDB).where(TurnDB.session_id == message.session_id, is_theirs)
    forgotten = forgotten.values(reading=None, reading_key=None)
    await db.execute(forgotten.execution_options(synchronize_session="fetch"))
    recorded = select(TurnStateDB).where(TurnStateDB.turn_id == message.turn_id)
    state = (await db.execute(recorded)).scalar_one_or_none()
    if state is not None:
        state.acts = [{**act, "quote": words.quote(str(act["quote"]))} for act in state.acts]
        await db.flush()


async def _erase_from_comments(db: AsyncSession, message: MessageDB, words: DeletedWords) -> tuple[UUID, ...]:
    """Take the words out of comments, whatever line they are on. Return the changed ones."""
    statement = select(LineCommentDB).where(LineCommentDB.session_id == message.session_id)
    changed = []
    for comment in (await db.execute(statement)).scalars():
        left = words.removed_from(comment.content)
        if left != comment.content:
            comment.content = left
            changed.append(comment.id)
    await db.flush()
    return tuple(changed)


async def _erase_from_rewinds(db: AsyncSession, message: MessageDB) -> None:
    """Take the line off the cards of interviews that were rewound to it."""
    statement = select(SessionDB).where(
        SessionDB.branch_of == message.session_id, SessionDB.branch_line == message.sequence_number
    )
    for branch in (await db.execute(statement)).scalars():
        if rewind := branch.persona.get("rewind"):
            branch.persona = {**branch.persona, "rewind": {**rewind, "said": DELETED_LINE}}
    await db.flush()

"""Edits and deletions of a student's lines, whether they arrive before the line or after it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.post import InboxDB, InboxKind, InboxState
from models.session import MessageDB, MessageRole, SessionDB
from services.claude.token_counter import estimate_tokens
from services.common.deleted_words import DELETED_LINE
from services.interviews.deleted_lines import erase_line
from services.messaging.inbox_service import inbox_service


async def apply_change(db: AsyncSession, session_id: UUID, change: InboxDB, *, now: datetime) -> None:
    """Apply an edit or deletion to its line in a running interview, and give the change its final state.

    A line that no turn has claimed gets its new words, or is withdrawn. After the claim, an edit is stored next to the
    original. A deletion takes the words out of the interview, its rewinds, and the inbox. If the interview does not
    have the line, `InboxService.change_without_message` decides, and the change may wait.
    """
    message = await _line_in(db, session_id, change)
    if message is None and await inbox_service.follow_duplicate(db, change):
        message = await _line_in(db, session_id, change)
    if message is None:
        await inbox_service.change_without_message(db, change, now=now)
    elif not await inbox_service.finish(db, change, InboxState.ATTACHED):
        return
    elif change.kind == InboxKind.DELETED:
        await inbox_service.forget_words(db, change)
        await erase_line(db, message, now=now)
    else:
        await apply_edit(db, message, change)


async def _line_in(db: AsyncSession, session_id: UUID, change: InboxDB) -> MessageDB | None:
    statement = select(MessageDB).where(
        MessageDB.session_id == session_id,
        MessageDB.slack_ts == change.target_ts,
        MessageDB.role == MessageRole.STUDENT,
    )
    return (await db.execute(statement)).scalar_one_or_none()


async def apply_edit(db: AsyncSession, message: MessageDB, edit: InboxDB) -> None:
    """Store an edit of a line: as its words before a turn has claimed it, next to the original after that.

    An edit of a deleted line changes nothing, and loses its words too. The edit keeps its state.
    """
    if message.deleted_at is not None:
        await inbox_service.forget_words(db, edit)
    elif edit.text != message.content and message.turn_id is None:
        message.content = edit.text
    elif edit.text != message.content:
        message.edited_content = edit.text
    await db.flush()


async def find_line(db: AsyncSession, change: InboxDB) -> MessageDB | None:
    """Return the line that the edit or deletion is about, in any interview of its channel, running or over, or None.

    Copies of the line in rewinds are not found.
    """
    statement = (
        select(MessageDB)
        .join(SessionDB, SessionDB.id == MessageDB.session_id)
        .where(
            SessionDB.channel_id == change.channel_id,
            MessageDB.slack_ts == change.target_ts,
            MessageDB.role == MessageRole.STUDENT,
        )
        .limit(1)
    )
    return (await db.execute(statement)).scalar_one_or_none()


def changes_of(line: InboxDB, rows: Sequence[InboxDB]) -> list[InboxDB]:
    """Return the edits and deletions of this line among the rows, each once, oldest first."""
    found = {
        row.id: row
        for row in rows
        if row.kind != InboxKind.SAID and (row.channel_id, row.target_ts) == (line.channel_id, line.ts)
    }
    return sorted(found.values(), key=lambda row: row.ts)


def facts_of(line: InboxDB, changes: Sequence[InboxDB], *, now: datetime) -> dict[str, Any]:
    """Return the columns of a new line with its early changes applied, without its session and its place there.

    `changes` are the line's own, oldest first, as `changes_of` returns them. The last edit counts. With a deletion
    among the changes, the line is withdrawn and has a placeholder.
    """
    last = changes[-1] if changes else None
    text = last.text if last is not None else line.text
    gone_at = now if any(change.kind == InboxKind.DELETED for change in changes) else None
    return {
        "role": MessageRole.STUDENT,
        "content": DELETED_LINE if gone_at else text,
        "token_count": estimate_tokens(text),
        "slack_ts": line.ts,
        "withdrawn_at": gone_at,
        "deleted_at": gone_at,
    }

"""Edits and deletions of lines in interviews that are over: also in what was written about them since."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.feedback import LineCommentDB
from models.post import InboxDB, InboxKind, InboxState, OutboxDB, OutboxKind, OutboxState
from models.session import MessageDB, SessionDB, SessionStatus
from services.debriefs.deleted_quotes import erase_from_debriefs
from services.interviews.deleted_lines import ErasedLine, erase_line
from services.interviews.line_changes import apply_edit, find_line
from services.messaging.debrief_messages import (
    ChangedDebriefLevels,
    ChangedDebriefTalk,
    DebriefLevels,
    DebriefTalk,
)
from services.messaging.inbox_service import inbox_service
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.session_messages import ChangedComments, ChangedRootCard, Comments
from services.messaging.stored_messages import read_message

Update = ChangedDebriefTalk | ChangedDebriefLevels | ChangedComments


async def change_line(db: AsyncSession, change: InboxDB, *, now: datetime) -> None:
    """Apply an edit or deletion that came in a thread without a running interview.

    An edit is stored with its line. A deletion takes the words out of the interview, its rewinds, debriefs, and
    comments, and queues an update of each post that shows them, once per post and line. While such a post is on its
    way, the deletion stays new. A change of a line that a running interview has goes to that interview's thread, whose
    lease protects it.
    """
    message = await find_line(db, change)
    if message is None and await inbox_service.follow_duplicate(db, change):
        message = await find_line(db, change)
    if message is None:
        await inbox_service.change_unmatched(db, change, now=now)
        return
    session = await db.get_one(SessionDB, message.session_id)
    if session.status == SessionStatus.ACTIVE:
        change.thread_ts, change.next_try_at = str(session.thread_ts), now
        await db.flush()
    elif change.kind == InboxKind.DELETED:
        await _delete_line(db, change, message, now=now)
    elif await inbox_service.finish(db, change, InboxState.ATTACHED):
        await apply_edit(db, message, change)


async def _delete_line(db: AsyncSession, deletion: InboxDB, message: MessageDB, *, now: datetime) -> None:
    """Take the line's words out everywhere, and update what the app has posted about them.

    A post that is on its way to Slack may still have the words. The deletion then stays new, and is applied again.
    """
    await inbox_service.forget_words(db, deletion)
    lines = await erase_line(db, message, now=now)
    is_on_its_way = [await _update_posts(db, line, message.id, now=now) for line in lines]
    if any(is_on_its_way):
        await inbox_service.postpone(db, deletion, now=now)
    else:
        await inbox_service.finish(db, deletion, InboxState.ATTACHED)


async def _update_posts(db: AsyncSession, line: ErasedLine, deleted_id: UUID, *, now: datetime) -> bool:
    """Update the posts that show the line. Return whether one of them is on its way."""
    subjects = await erase_from_debriefs(db, line)
    quoting = await _comments_on(db, line)
    is_on_its_way = await _update_rewind_cards(db, line, deleted_id, now=now)
    statement = select(OutboxDB).where(
        OutboxDB.session_id == line.session.id,
        OutboxDB.update_ts.is_(None),
        or_(OutboxDB.kind == OutboxKind.COMMENTS, OutboxDB.subject_id.in_(subjects)),
        OutboxDB.state != OutboxState.FAILED,
    )
    for row in (await db.execute(statement.order_by(OutboxDB.id))).scalars().all():
        update = _update_of(row, quoting)
        if update is None:
            continue
        if row.state != OutboxState.DELIVERED:
            is_on_its_way = True
        else:
            await _enqueue(db, row, update, once=f"deleted:{deleted_id}:{row.id}", now=now)
    return is_on_its_way


def _update_of(row: OutboxDB, quoting: Sequence[UUID]) -> Update | None:
    """Return the update of this post, or None if it shows no words of the line."""
    match read_message(row):
        case DebriefTalk() as talk:
            return ChangedDebriefTalk(start=talk.start, end=talk.end)
        case DebriefLevels() as levels:
            return ChangedDebriefLevels(start=levels.start, end=levels.end)
        case Comments() as sent if set(quoting) & set(sent.comments):
            return ChangedComments(comments=sent.comments, author=sent.author)
        case _:
            return None


async def _comments_on(db: AsyncSession, line: ErasedLine) -> list[UUID]:
    """Return the comments whose post shows the line: those on it, and those that repeated its words."""
    statement = select(LineCommentDB.id).where(
        LineCommentDB.session_id == line.session.id,
        or_(LineCommentDB.message_id == line.message.id, LineCommentDB.id.in_(line.comments)),
    )
    return list((await db.execute(statement)).scalars())


async def _update_rewind_cards(db: AsyncSession, line: ErasedLine, deleted_id: UUID, *, now: datetime) -> bool:
    """Update the root cards of running interviews that were rewound to the line. Return whether one is on its way."""
    statement = select(SessionDB).where(
        SessionDB.branch_of == line.session.id, SessionDB.branch_line == line.message.sequence_number
    )
    branches = (await db.execute(statement)).scalars().all()
    for branch in branches:
        if branch.status == SessionStatus.ACTIVE:
            await outbox_service.enqueue(
                db,
                ChangedRootCard(),
                Place(channel_id=branch.channel_id),
                workspace_id=branch.workspace_id,
                session_id=branch.id,
                update_ts=branch.thread_ts,
                once=f"deleted:{deleted_id}:{branch.id}",
                now=now,
            )
    return any(branch.status == SessionStatus.STARTING for branch in branches)


async def _enqueue(db: AsyncSession, row: OutboxDB, update: Update, *, once: str, now: datetime) -> None:
    await outbox_service.enqueue(
        db,
        update,
        Place(channel_id=row.channel_id, slack_user_id=row.slack_user_id, thread_ts=row.thread_ts),
        workspace_id=row.workspace_id,
        session_id=row.session_id,
        subject_id=row.subject_id,
        update_ts=row.posted_ts,
        once=once,
        now=now,
    )

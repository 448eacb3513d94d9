"""Teachers' comments on lines of a transcript. Sent comments go to the student's thread, once."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, delete, exists, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.feedback import LineCommentCreate, LineCommentDB
from models.session import MessageDB, SessionDB
from models.workspace import UserDB
from services.common.errors import Refusal
from services.interviews.session_service import OPEN
from services.messaging.course_notes import CommentsRefused
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.packing import cost_of, packed
from services.messaging.session_messages import Comments
from services.reports.interview_access import ReadableInterview, RecordError, interview_access

A_POST = 8
"""The maximum number of comments in one message, so that it stays readable."""

QUOTED = 300
"""How many characters of the line are shown above a comment."""


class CommentError(Refusal):
    """The refusal of a comment that cannot be saved or sent. The message says what to do next."""


@dataclass(frozen=True)
class CommentWithLine:
    """A comment and the line that it is about."""

    comment: LineCommentDB
    line: MessageDB


class CommentService:
    """Stores comments. Each belongs to its author, so co-teachers do not overwrite each other's."""

    async def get_line(
        self, db: AsyncSession, message_id: UUID, *, by: UserDB
    ) -> tuple[MessageDB, ReadableInterview, str]:
        """Return the line, its interview, and the teacher's own draft on it, or "" without a draft.

        Raise UnreachableError for a student, NotAllowedError for the teacher's own interview or one outside of their
        sections, and RecordError if the interview does not exist or the student has deleted the line.
        """
        message = await db.get(MessageDB, message_id)
        record = await interview_access.get_taught(db, message.session_id if message else message_id, by=by)
        if message is None or message.deleted_at is not None or message.withdrawn_at is not None:
            raise RecordError("The student deleted this line. There is nothing to comment on.")
        statement = select(LineCommentDB.content).where(*_draft(message_id, by))
        return message, record, (await db.execute(statement)).scalar_one_or_none() or ""

    async def save(
        self, db: AsyncSession, message_id: UUID, data: LineCommentCreate, *, by: UserDB
    ) -> ReadableInterview:
        """Store the teacher's draft on this line, or delete it if it is empty. Return the interview. Nothing is sent.

        Raise UnreachableError for a student, NotAllowedError for the teacher's own interview or one outside of their
        sections, RecordError if the interview does not exist or the student has deleted the line, and CommentError if a
        draft was just created in another window: then roll back.
        """
        message, record, _ = await self.get_line(db, message_id, by=by)
        if not data.content:
            await db.execute(delete(LineCommentDB).where(*_draft(message_id, by)))
            return record
        change = update(LineCommentDB).where(*_draft(message_id, by)).values(content=data.content)
        change = change.execution_options(synchronize_session=False)
        if (await db.execute(change.returning(LineCommentDB.id))).scalar_one_or_none() is None:
            db.add(
                LineCommentDB(
                    workspace_id=by.workspace_id,
                    session_id=message.session_id,
                    message_id=message.id,
                    author_id=by.id,
                    content=data.content,
                )
            )
            try:
                await db.flush()
            except IntegrityError as error:
                raise CommentError(
                    "You have just commented on this line in another window. Nothing was overwritten. Open it again."
                ) from error
        return record

    async def count_drafts(self, db: AsyncSession, session_id: UUID, *, by: UserDB) -> int:
        """Return how many unsent drafts this teacher has on the interview. It does not check permissions."""
        statement = select(func.count()).where(
            LineCommentDB.session_id == session_id, LineCommentDB.author_id == by.id, LineCommentDB.sent_at.is_(None)
        )
        return (await db.execute(statement)).scalar_one()

    async def send(self, db: AsyncSession, session_id: UUID, *, by: UserDB, now: datetime) -> int:
        """Queue the teacher's own drafts on this interview for its thread, mark them as sent, and return how many.

        Up to eight comments go into one message. Raise UnreachableError for a student, RecordError if the interview
        does not exist, NotAllowedError for the teacher's own interview or one outside of their sections, and
        CommentError if the interview is still running or there are no drafts, as on a second call. The caller wakes the
        outbox.
        """
        record = await interview_access.get_taught(db, session_id, by=by)
        if record.session.status in OPEN:
            raise CommentError("This interview is still running. Your comments are saved. Send them when it is over.")
        claim = (
            update(LineCommentDB)
            .where(
                LineCommentDB.session_id == session_id,
                LineCommentDB.author_id == by.id,
                LineCommentDB.sent_at.is_(None),
            )
            .values(sent_at=now)
            .returning(LineCommentDB.id)
            .execution_options(synchronize_session=False)
        )
        claimed = list((await db.execute(claim)).scalars())
        if not claimed:
            raise CommentError("You have no comments to send.")
        rows = await self.list_by_ids(db, claimed)
        costs = [cost_of(row.comment.content, row.line.content[:QUOTED], around=400) for row in rows]
        for start, end in packed(costs, most=A_POST):
            await self._enqueue(db, record.session, [row.comment.id for row in rows[start:end]], by=by, now=now)
        return len(rows)

    async def list_by_ids(self, db: AsyncSession, ids: list[UUID]) -> list[CommentWithLine]:
        """Return these comments, sent or not, in the order of their lines. It does not check permissions."""
        statement = (
            select(LineCommentDB, MessageDB)
            .join(MessageDB, MessageDB.id == LineCommentDB.message_id)
            .where(LineCommentDB.id.in_(ids))
            .order_by(MessageDB.sequence_number, LineCommentDB.id)
        )
        return [CommentWithLine(comment, line) for comment, line in await db.execute(statement)]

    async def take_back(self, db: AsyncSession, refused: Comments, *, now: datetime) -> None:
        """Make comments drafts again that Slack has refused, and queue a direct message for their author.

        If the author has a newer draft on the same line, the old comment stays marked as sent.
        """
        newer = aliased(LineCommentDB)
        has_newer = exists().where(
            newer.message_id == LineCommentDB.message_id,
            newer.author_id == LineCommentDB.author_id,
            newer.sent_at.is_(None),
        )
        change = update(LineCommentDB).where(LineCommentDB.id.in_(refused.comments), ~has_newer).values(sent_at=None)
        await db.execute(change.execution_options(synchronize_session=False))
        author = await db.get_one(UserDB, refused.author)
        await outbox_service.enqueue(
            db,
            CommentsRefused(number=len(refused.comments)),
            Place(slack_user_id=author.slack_user_id),
            workspace_id=author.workspace_id,
            now=now,
        )

    async def _enqueue(
        self, db: AsyncSession, session: SessionDB, ids: list[UUID], *, by: UserDB, now: datetime
    ) -> None:
        await outbox_service.enqueue(
            db,
            Comments(comments=tuple(ids), author=by.id),
            Place(channel_id=session.channel_id, thread_ts=session.thread_ts),
            workspace_id=session.workspace_id,
            session_id=session.id,
            now=now,
        )


def _draft(message_id: UUID, by: UserDB) -> tuple[ColumnElement[bool], ...]:
    return LineCommentDB.message_id == message_id, LineCommentDB.author_id == by.id, LineCommentDB.sent_at.is_(None)


comment_service = CommentService()

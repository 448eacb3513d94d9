"""Access to interviews: who may read one, and its transcript page by page."""

from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.feedback import LineCommentDB
from models.section import CourseSectionDB
from models.session import MessageDB, SessionDB, TurnDB
from models.workspace import Role, UserDB
from services.common.errors import NotAllowedError, Refusal, UnreachableError
from services.courses.section_service import section_service

PAGE = 15


class RecordError(Refusal):
    """The refusal for an interview or line that is not available. The message says what to do next."""


@dataclass(frozen=True)
class ReadableInterview:
    """An interview that a person may read, as its student or as a teacher of its section."""

    session: SessionDB
    student: UserDB
    section: CourseSectionDB | None
    is_own: bool

    @property
    def has_numbers(self) -> bool:
        """Whether the reader may see tokens, costs, and the model: a teacher of the section, or of a test run."""
        return not self.is_own or self.session.is_test_run


@dataclass(frozen=True)
class Comment:
    """A comment on a line, with the name of its author."""

    row: LineCommentDB
    author: str


@dataclass(frozen=True)
class TranscriptLine:
    """A line of a transcript, with its turn and the comments that the reader may see.

    `turn` is None for a line without one, such as one that waits.
    """

    message: MessageDB
    turn: int | None
    comments: list[Comment] = field(default_factory=list)


@dataclass(frozen=True)
class TranscriptExcerpt:
    """Some lines, and whether there are more before and after them."""

    lines: list[TranscriptLine]
    has_before: bool
    has_after: bool


class InterviewAccess:
    """Opens interviews for those who may read them."""

    async def get_readable(self, db: AsyncSession, session_id: UUID, *, by: UserDB) -> ReadableInterview:
        """Return the interview to its student, or to a teacher of its section.

        Raise UnreachableError for any other student. Raise RecordError if a teacher's interview does not exist, and
        NotAllowedError if it is not in one of their sections, such as another teacher's test run.
        """
        statement = (
            select(SessionDB, UserDB, CourseSectionDB)
            .join(UserDB, UserDB.id == SessionDB.student_id)
            .outerjoin(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
            .outerjoin(CourseSectionDB, CourseSectionDB.id == AssignmentDB.section_id)
            .where(SessionDB.id == session_id, SessionDB.workspace_id == by.workspace_id)
        )
        found = (await db.execute(statement)).one_or_none()
        if found is not None and found[0].student_id == by.id:
            return ReadableInterview(*found, is_own=True)
        if by.role == Role.STUDENT:
            raise UnreachableError
        if found is None:
            raise RecordError("This interview no longer exists. To see those of your sections, use `/vc-progress`.")
        record = ReadableInterview(*found, is_own=False)
        if record.section is None or not await section_service.is_manager(db, record.section, by):
            raise NotAllowedError("This interview is not from one of your sections.")
        return record

    async def get_taught(self, db: AsyncSession, session_id: UUID, *, by: UserDB) -> ReadableInterview:
        """Return another person's interview to a teacher of its section.

        Raise UnreachableError for a student, RecordError if the interview does not exist, and NotAllowedError if it is
        the teacher's own or is not in one of their sections.
        """
        record = await self.get_readable(db, session_id, by=by)
        if record.is_own:
            raise UnreachableError if by.role == Role.STUDENT else NotAllowedError("This is your own test run.")
        return record

    async def page(
        self,
        db: AsyncSession,
        record: ReadableInterview,
        *,
        by: UserDB,
        start: int = 1,
        is_back: bool = False,
        limit: int = PAGE,
    ) -> TranscriptExcerpt:
        """Return at most `limit` lines from number `start` on, or before it with `is_back`, always in order.

        All pages cost the same. Withdrawn and undelivered lines are in them too. A line has all sent comments, and of
        the drafts only those of `by`.
        """
        number = MessageDB.sequence_number
        statement = (
            select(MessageDB, TurnDB.number)
            .outerjoin(TurnDB, TurnDB.id == MessageDB.turn_id)
            .where(MessageDB.session_id == record.session.id, number < start if is_back else number >= start)
            .order_by(number.desc() if is_back else number)
            .limit(limit + 1)
        )
        rows = (await db.execute(statement)).all()
        has_more = len(rows) > limit
        shown = rows[:limit][::-1] if is_back else rows[:limit]
        comments = await self._comments(db, record, [message.id for message, _ in shown], by=by)
        lines = [TranscriptLine(message, turn, comments.get(message.id, [])) for message, turn in shown]
        return TranscriptExcerpt(lines, has_before=has_more if is_back else start > 1, has_after=is_back or has_more)

    async def all_lines(
        self, db: AsyncSession, record: ReadableInterview, *, by: UserDB, limit: int = 2000
    ) -> list[TranscriptLine]:
        """Return the first `limit` lines, with comments as in `page`. A session's token limit ends it long before."""
        return (await self.page(db, record, by=by, limit=limit)).lines

    async def _comments(
        self, db: AsyncSession, record: ReadableInterview, message_ids: list[UUID], *, by: UserDB
    ) -> dict[UUID, list[Comment]]:
        """Return the sent comments on these lines and the reader's own drafts, by line."""
        statement = (
            select(LineCommentDB, UserDB.display_name)
            .join(UserDB, UserDB.id == LineCommentDB.author_id)
            .where(
                LineCommentDB.session_id == record.session.id,
                LineCommentDB.message_id.in_(message_ids),
                or_(LineCommentDB.sent_at.is_not(None), LineCommentDB.author_id == by.id),
            )
            .order_by(LineCommentDB.id)
        )
        found: dict[UUID, list[Comment]] = {}
        for row, author in await db.execute(statement):
            found.setdefault(row.message_id, []).append(Comment(row, author))
        return found


interview_access = InterviewAccess()

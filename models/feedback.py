"""What people add to an interview: a student's rating and private note, and a teacher's comments on its lines."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, field_validator
from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Row
from models.texts import OneLine, Words, at_most

WORST, BEST = 1, 10
LONGEST_WORD = 300
LONGEST_NOTE = 3000
LONGEST_COMMENT = 1000
DRAFT = text("sent_at IS NULL")


class RatingDB(Row):
    """A student's rating of an interview, one per interview. The teachers of its section see it."""

    __tablename__ = "ratings"
    __table_args__ = (
        UniqueConstraint("session_id"),
        CheckConstraint(f"score BETWEEN {WORST} AND {BEST}", name="score"),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    session_id: Mapped[UUID] = mapped_column(ForeignKey("sessions.id"))
    score: Mapped[int] = mapped_column()
    word: Mapped[str] = mapped_column(Text, default="")


class SessionNoteDB(Row):
    """A student's private note on their own interview, one per interview. Nobody else can read it."""

    __tablename__ = "session_notes"
    __table_args__ = (UniqueConstraint("session_id"),)

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    session_id: Mapped[UUID] = mapped_column(ForeignKey("sessions.id"))
    content: Mapped[str] = mapped_column(Text)


class LineCommentDB(Row):
    """A teacher's comment on a line of a transcript, of which an author has at most one draft per line.

    After it is sent, only two things change it: it loses the words of a line that its student deletes, and it is a
    draft again if Slack refuses it.
    """

    __tablename__ = "line_comments"
    __table_args__ = (
        Index(
            "uq_line_comments_draft",
            "message_id",
            "author_id",
            unique=True,
            sqlite_where=DRAFT,
            postgresql_where=DRAFT,
        ),
        Index("ix_line_comments_session_id", "session_id"),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    session_id: Mapped[UUID] = mapped_column(ForeignKey("sessions.id"))
    message_id: Mapped[UUID] = mapped_column(ForeignKey("messages.id"))
    author_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    content: Mapped[str] = mapped_column(Text)
    sent_at: Mapped[datetime | None] = mapped_column()


class RatingCreate(BaseModel, extra="forbid"):
    """A rating from the student's form: a score from 1 to 10, and at most 300 characters."""

    score: int
    word: OneLine = ""

    @field_validator("score")
    @classmethod
    def _one_to_ten(cls, value: int) -> int:
        if not WORST <= value <= BEST:
            raise ValueError(f"Please choose a number from {WORST} to {BEST}.")
        return value

    @field_validator("word")
    @classmethod
    def _short(cls, value: str) -> str:
        return at_most(value, LONGEST_WORD)


class SessionNoteCreate(BaseModel, extra="forbid"):
    """A private note from the form, of at most 3,000 characters. An empty one deletes the note."""

    content: Words = ""

    @field_validator("content")
    @classmethod
    def _short(cls, value: str) -> str:
        return at_most(value, LONGEST_NOTE)


class LineCommentCreate(BaseModel, extra="forbid"):
    """A comment from the form, of at most 1,000 characters. An empty one deletes the draft."""

    content: Words = ""

    @field_validator("content")
    @classmethod
    def _short(cls, value: str) -> str:
        return at_most(value, LONGEST_COMMENT)

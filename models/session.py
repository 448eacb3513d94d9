"""A practice interview in a DM thread: its session, its transcript, and its turns."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
    and_,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Json, Row
from models.leased import Leased, Retried


class SessionStatus(StrEnum):
    """The status of a session: starting until its root card is posted, then active, then over."""

    STARTING = "starting"
    ACTIVE = "active"
    COMPLETED = "completed"
    EXPIRED = "expired"


class MessageRole(StrEnum):
    """The speaker of a line of the transcript."""

    STUDENT = "student"
    CLIENT = "client"


class TurnState(StrEnum):
    """The state of a turn. `failed` is final: the client could not answer. `stopped` waits to be reopened."""

    OWED = "owed"
    STOPPED = "stopped"
    """A bug is in the way. The next start of the app or an admin's *Try again* makes it owed again."""
    ANSWERED = "answered"
    FAILED = "failed"
    DROPPED = "dropped"


OPEN = text("status IN ('starting', 'active')")


class SessionDB(Leased):
    """A practice interview. Its persona is a snapshot from the start.

    A student has at most one with a client that is starting or active.
    """

    __tablename__ = "sessions"
    __table_args__ = (
        CheckConstraint("status IN ('starting', 'active', 'completed', 'expired')", name="status"),
        Index(
            "uq_sessions_open_student_client",
            "student_id",
            "client_id",
            unique=True,
            sqlite_where=OPEN,
            postgresql_where=OPEN,
        ),
        UniqueConstraint("channel_id", "thread_ts"),
        Index("ix_sessions_student_id_status", "student_id", "status"),
        Index("ix_sessions_assignment_id", "assignment_id"),
        Index("ix_sessions_open", "status", sqlite_where=OPEN, postgresql_where=OPEN),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    student_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    assignment_id: Mapped[UUID | None] = mapped_column(ForeignKey("assignments.id"))
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client_profiles.id"))
    status: Mapped[SessionStatus] = mapped_column(String(16), default=SessionStatus.STARTING)
    channel_id: Mapped[str | None] = mapped_column(String(32))
    thread_ts: Mapped[str | None] = mapped_column(String(32))
    is_test_run: Mapped[bool] = mapped_column(default=False)
    """Whether it is a teacher's test run of their own persona: no assignment, no attempt, no statistic."""
    persona: Mapped[dict[str, Any]] = mapped_column()
    prompt_version: Mapped[str] = mapped_column(String(64))
    system_prompt: Mapped[str] = mapped_column(Text)
    """Rendered once at the start, so later changes of the persona or the prompt files do not affect it."""
    model: Mapped[str] = mapped_column(String(100))
    grading: Mapped[dict[str, Any]] = mapped_column(default=dict)
    """Everything that its debrief needs, fixed at the start: model, prompt version, prompt, and rubric."""
    is_attempt: Mapped[bool] = mapped_column(default=True)
    """False for a rewound session, unless its assignment counts those."""
    branch_of: Mapped[UUID | None] = mapped_column(ForeignKey("sessions.id"))
    """The finished session that this one rewinds. It counts as an attempt only if the assignment says so."""
    branch_line: Mapped[int | None] = mapped_column()
    """The student's line at which it takes another course."""
    total_tokens: Mapped[int] = mapped_column(default=0)
    cost_nano: Mapped[int] = mapped_column(BigInteger, default=0)
    measured_calls: Mapped[list[dict[str, Any]]] = mapped_column(Json, default=list)
    """The last measured call of each kind, as `MeasuredCall` in services/claude dumps it."""
    next_sequence: Mapped[int] = mapped_column(default=1)
    next_turn: Mapped[int] = mapped_column(default=0)
    student_lines: Mapped[int] = mapped_column(default=0)
    started_at: Mapped[datetime] = mapped_column()
    ended_at: Mapped[datetime | None] = mapped_column()
    end_reason: Mapped[str | None] = mapped_column(String(32))
    last_activity_at: Mapped[datetime] = mapped_column()
    reminded_at: Mapped[datetime | None] = mapped_column()
    finish_by: Mapped[datetime | None] = mapped_column()
    """The deadline to finish it, after its assignment has ended or its student has left. Otherwise None."""
    finish_why: Mapped[str | None] = mapped_column(String(32))
    wrap_up_turn: Mapped[int | None] = mapped_column()
    """The turn that reached the token limit. The one after it is the last."""
    last_seen_ts: Mapped[str | None] = mapped_column(String(32))


COUNTS = and_(SessionDB.student_lines > 0, SessionDB.is_attempt)
"""The condition for an attempt to count: the student has said something in it."""


TELLS_PAUSES = "tells_pauses"
"""The key in a session's persona that is true if its first card says that teachers get a note of each pause."""


class TurnDB(Retried):
    """The client's answer to everything that the student has said since the last one. The greeting is turn 0."""

    __tablename__ = "turns"
    __table_args__ = (
        UniqueConstraint("session_id", "number"),
        CheckConstraint("state IN ('owed', 'stopped', 'answered', 'failed', 'dropped')", name="state"),
        Index(
            "ix_turns_owed",
            "next_try_at",
            sqlite_where=text("state = 'owed'"),
            postgresql_where=text("state = 'owed'"),
        ),
        Index(
            "ix_turns_stopped",
            "session_id",
            sqlite_where=text("state = 'stopped'"),
            postgresql_where=text("state = 'stopped'"),
        ),
    )

    session_id: Mapped[UUID] = mapped_column(ForeignKey("sessions.id"))
    number: Mapped[int] = mapped_column()
    state: Mapped[TurnState] = mapped_column(String(16), default=TurnState.OWED)
    reading: Mapped[str | None] = mapped_column(Text)
    """The paid classification of the student's lines, stored while the turn waits for another try."""
    reading_key: Mapped[str | None] = mapped_column(String(64))
    """A hash of the classified lines, so that a classification of other lines is not used."""
    asked_again: Mapped[bool] = mapped_column(default=False)
    """Whether a reply was discarded because the student wrote more meanwhile. That happens once in a turn."""
    answered_at: Mapped[datetime | None] = mapped_column()


class MessageDB(Row):
    """A line of the transcript, of the student or the client. It stays if it is withdrawn or deleted."""

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("session_id", "sequence_number"),
        UniqueConstraint("session_id", "slack_ts"),
        CheckConstraint("role IN ('student', 'client')", name="role"),
        Index("ix_messages_turn_id", "turn_id"),
    )

    session_id: Mapped[UUID] = mapped_column(ForeignKey("sessions.id"))
    turn_id: Mapped[UUID | None] = mapped_column(ForeignKey("turns.id"))
    sequence_number: Mapped[int] = mapped_column()
    role: Mapped[MessageRole] = mapped_column(String(16))
    content: Mapped[str] = mapped_column(Text)
    token_count: Mapped[int] = mapped_column(default=0)
    slack_ts: Mapped[str | None] = mapped_column(String(32))
    edited_content: Mapped[str | None] = mapped_column(Text)
    """The text after an edit that came after the claim. Claude and grading still use `content`."""
    withdrawn_at: Mapped[datetime | None] = mapped_column()
    """When the student deleted it before its turn was claimed. It then never belonged to the interview."""
    deleted_at: Mapped[datetime | None] = mapped_column()
    """When the app heard that the student has deleted it. Its words are gone, and `content` is a placeholder."""
    unanswerable: Mapped[bool] = mapped_column(default=False)
    """Whether Claude could not answer this line. It is then left out of the history."""
    undelivered_at: Mapped[datetime | None] = mapped_column()
    """When Slack refused this reply for good. Its student has never read it, and Claude does not see it."""


IN_TALK = and_(MessageDB.withdrawn_at.is_(None), MessageDB.unanswerable.is_(False), MessageDB.undelivered_at.is_(None))
"""The condition for lines that count as said in the interview, for Claude and for debriefs."""

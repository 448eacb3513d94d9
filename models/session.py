"""One practice interview in one DM thread: its session, its transcript and its turns."""

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

from models.base import Row
from models.leased import Leased, Retried


class SessionStatus(StrEnum):
    """The life of a session: starting until its root card stands, then active, then over."""

    STARTING = "starting"
    ACTIVE = "active"
    COMPLETED = "completed"
    EXPIRED = "expired"


class MessageRole(StrEnum):
    """Who said a line of the transcript."""

    STUDENT = "student"
    CLIENT = "client"


class TurnState(StrEnum):
    """Where a turn is. `failed` is final: the client could not answer those lines. `stopped` waits to be reopened."""

    OWED = "owed"
    STOPPED = "stopped"
    """A mistake of ours is in the way. The next start of the app or an admin's *Try again* makes it owed again."""
    ANSWERED = "answered"
    FAILED = "failed"
    DROPPED = "dropped"


OPEN = text("status IN ('starting', 'active')")


class SessionDB(Leased):
    """One practice interview; the persona is a snapshot of the moment it started."""

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
    """A teacher tries their own persona: no assignment, no attempt, in no statistic."""
    persona: Mapped[dict[str, Any]] = mapped_column()
    prompt_version: Mapped[str] = mapped_column(String(64))
    system_prompt: Mapped[str] = mapped_column(Text)
    """Rendered once, at the start: a later change of persona or prompt files leaves a running session alone."""
    model: Mapped[str] = mapped_column(String(100))
    grading: Mapped[dict[str, Any]] = mapped_column(default=dict)
    """How it will be debriefed, fixed at the start: model, prompt version, the prompt itself, the rubric."""
    is_attempt: Mapped[bool] = mapped_column(default=True)
    """False for a rewound session, unless its assignment counts those."""
    branch_of: Mapped[UUID | None] = mapped_column(ForeignKey("sessions.id"))
    """The finished session that this one rewinds; a branch counts as an attempt only where the assignment says so."""
    branch_line: Mapped[int | None] = mapped_column()
    """The student's own line from which it goes another way."""
    total_tokens: Mapped[int] = mapped_column(default=0)
    cost_nano: Mapped[int] = mapped_column(BigInteger, default=0)
    next_sequence: Mapped[int] = mapped_column(default=1)
    next_turn: Mapped[int] = mapped_column(default=0)
    student_lines: Mapped[int] = mapped_column(default=0)
    started_at: Mapped[datetime] = mapped_column()
    ended_at: Mapped[datetime | None] = mapped_column()
    end_reason: Mapped[str | None] = mapped_column(String(32))
    last_activity_at: Mapped[datetime] = mapped_column()
    reminded_at: Mapped[datetime | None] = mapped_column()
    finish_by: Mapped[datetime | None] = mapped_column()
    """Until when it may be finished, once its assignment has ended or its student has left; None while all is well."""
    finish_why: Mapped[str | None] = mapped_column(String(32))
    wrap_up_turn: Mapped[int | None] = mapped_column()
    """The turn with which the token cap was reached; the one after it is the last."""
    last_seen_ts: Mapped[str | None] = mapped_column(String(32))


COUNTS = and_(SessionDB.student_lines > 0, SessionDB.is_attempt)
"""An attempt counts once the student has said something in it."""


class TurnDB(Retried):
    """The client's answer to all that the student has said since the last one; the greeting is turn 0."""

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
    """The paid reading of the student's lines, kept while the turn waits for another try."""
    reading_key: Mapped[str | None] = mapped_column(String(64))
    """A hash of the lines that were read, so that a reading of other lines is not used."""
    answered_at: Mapped[datetime | None] = mapped_column()


class MessageDB(Row):
    """A line of the transcript."""

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
    """The wording after the turn was claimed; what Claude and grading use stays `content`."""
    withdrawn_at: Mapped[datetime | None] = mapped_column()
    unanswerable: Mapped[bool] = mapped_column(default=False)
    """Claude could not answer this line; it is left out of the history sent from then on."""
    undelivered_at: Mapped[datetime | None] = mapped_column()
    """When Slack refused this reply for good: its student has never read it, and Claude does not see it."""


IN_TALK = and_(MessageDB.withdrawn_at.is_(None), MessageDB.unanswerable.is_(False), MessageDB.undelivered_at.is_(None))
"""The lines that count as said in the interview, for Claude and for debriefs."""

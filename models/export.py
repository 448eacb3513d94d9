"""Files that a person has asked for and that are not in their messages yet."""

from datetime import datetime
from enum import StrEnum, auto
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from models.leased import Leased

OWED = text("state = 'owed'")


class ExportKind(StrEnum):
    """The files that a person can ask for."""

    TRANSCRIPT_PDF = auto()
    TRANSCRIPT_MARKDOWN = auto()
    RECORDING_WORD = auto()
    RECORDING_PDF = auto()
    RECORDING_MARKDOWN = auto()
    GRADEBOOK = auto()
    COSTS_TABLE = auto()
    COSTS_BY_DAY = auto()
    COSTS_BY_WEEK = auto()
    COSTS_BY_MONTH = auto()
    SECTION_REPORT = auto()
    STUDENT_REPORT = auto()


class ExportState(StrEnum):
    """The state of an export. `failed` is one that Slack or a bug made impossible, and the person has read why."""

    OWED = auto()
    SENT = auto()
    FAILED = auto()


class ExportDB(Leased):
    """A file that was promised to a person. Each person has at most one that is not sent and has not failed."""

    __tablename__ = "exports"
    __table_args__ = (
        CheckConstraint("state IN ('owed', 'sent', 'failed')", name="state"),
        Index("uq_exports_owed_user", "user_id", unique=True, sqlite_where=OWED, postgresql_where=OWED),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    kind: Mapped[ExportKind] = mapped_column(String(32))
    subject_id: Mapped[UUID] = mapped_column()
    """The interview, or the section of a gradebook or report."""
    assignment_id: Mapped[UUID | None] = mapped_column()
    """The assignment that a gradebook or report is limited to."""
    student_id: Mapped[UUID | None] = mapped_column()
    """The student whom a report is about."""
    state: Mapped[ExportState] = mapped_column(String(16), default=ExportState.OWED)
    attempts: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime] = mapped_column()
    file_id: Mapped[str | None] = mapped_column(String(32))
    """The file in Slack. It is stored before the file is shared, so that we can ask later whether it was."""

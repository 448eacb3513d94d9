"""Assignments of a section: one or more clients, a time window, and a number of attempts."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel, Field, field_validator
from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Row
from models.debrief import DebriefGate
from models.texts import OneLine, Words

MOST_CLIENTS = 10


class AssignmentStatus(StrEnum):
    """The status of an assignment, in the terms of learning platforms."""

    DRAFT = "draft"
    PUBLISHED = "published"
    CLOSED = "closed"


class AssignmentDB(Row):
    """An assignment of a section. Deleting one hides it, because its sessions refer to it."""

    __tablename__ = "assignments"
    __table_args__ = (
        CheckConstraint("status IN ('draft', 'published', 'closed')", name="status"),
        CheckConstraint("max_attempts IS NULL OR max_attempts >= 1", name="max_attempts"),
        CheckConstraint("available_from IS NULL OR due_at IS NULL OR available_from < due_at", name="window"),
        Index("ix_assignments_section_id_status", "section_id", "status"),
        Index(
            "ix_assignments_publish_at",
            "publish_at",
            sqlite_where=text("publish_at IS NOT NULL"),
            postgresql_where=text("publish_at IS NOT NULL"),
        ),
        Index(
            "ix_assignments_published_due_at",
            "due_at",
            sqlite_where=text("status = 'published'"),
            postgresql_where=text("status = 'published'"),
        ),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    section_id: Mapped[UUID] = mapped_column(ForeignKey("course_sections.id"))
    title: Mapped[str] = mapped_column(String(100))
    instructions: Mapped[str] = mapped_column(Text, default="")
    available_from: Mapped[datetime | None] = mapped_column()
    due_at: Mapped[datetime | None] = mapped_column()
    max_attempts: Mapped[int | None] = mapped_column()
    debrief_gate: Mapped[DebriefGate] = mapped_column(String(16), default=DebriefGate.AT_ONCE)
    counts_branches: Mapped[bool] = mapped_column(default=False)
    """Whether a rewound interview counts as an attempt."""
    shows_untold: Mapped[bool] = mapped_column(default=False)
    """Whether students may read what a client never told them before their last attempt and the due time."""
    status: Mapped[AssignmentStatus] = mapped_column(String(16), default=AssignmentStatus.DRAFT)
    published_at: Mapped[datetime | None] = mapped_column()
    opened_at: Mapped[datetime | None] = mapped_column()
    """When practice opened. None while it is a draft or before `available_from`."""
    ended_at: Mapped[datetime | None] = mapped_column()
    """When it was closed or unpublished. Running sessions have two hours from then on."""
    deleted_at: Mapped[datetime | None] = mapped_column()
    revision: Mapped[int] = mapped_column(default=1)
    """The number of edits, so that two teachers do not overwrite each other."""
    card_ts: Mapped[str | None] = mapped_column(String(32))
    """Slack's ts of the posted card in the section's channel."""
    publish_at: Mapped[datetime | None] = mapped_column()
    """When a job publishes the draft. None if nobody has scheduled it."""
    publish_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    """The teacher who has scheduled it."""


class AssignmentClientDB(Row):
    """A client of an assignment, and the rubric for interviews with this client."""

    __tablename__ = "assignment_clients"
    __table_args__ = (
        UniqueConstraint("assignment_id", "client_id"),
        Index("ix_assignment_clients_client_id", "client_id"),
        Index("ix_assignment_clients_rubric_id", "rubric_id"),
    )

    assignment_id: Mapped[UUID] = mapped_column(ForeignKey("assignments.id"))
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client_profiles.id"))
    position: Mapped[int] = mapped_column(default=0)
    rubric_id: Mapped[UUID | None] = mapped_column(ForeignKey("evaluation_rubrics.id"))
    """None if the debrief uses no rubric."""


class AssignmentReminderDB(Row):
    """The record that a student was reminded of this due time, or needs no reminder. Another due time gets its own."""

    __tablename__ = "assignment_reminders"
    __table_args__ = (UniqueConstraint("assignment_id", "student_id", "due_at"),)

    assignment_id: Mapped[UUID] = mapped_column(ForeignKey("assignments.id"))
    student_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    due_at: Mapped[datetime] = mapped_column()


class DueExtensionDB(Row):
    """A later due time that a teacher gave one student in an assignment. The latest one replaces earlier ones."""

    __tablename__ = "due_extensions"
    __table_args__ = (
        UniqueConstraint("assignment_id", "student_id"),
        Index("ix_due_extensions_student_id", "student_id"),
    )

    assignment_id: Mapped[UUID] = mapped_column(ForeignKey("assignments.id"))
    student_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    due_at: Mapped[datetime] = mapped_column()
    given_by: Mapped[UUID] = mapped_column(ForeignKey("users.id"))


class AssignmentCreate(BaseModel):
    """An assignment from a teacher's form. A draft may have no clients yet, and at most ten.

    The model refuses an empty or too long title, instructions of more than 3,000 characters, attempts outside of 1 to
    100, and a due time before it becomes available. It does not check that the due time is in the future.
    """

    title: OneLine = Field(max_length=100)
    instructions: Words = ""
    client_ids: list[UUID] = Field(default_factory=list, max_length=MOST_CLIENTS)
    rubric_id: UUID | None = None
    """The rubric of all its clients. If it is not set, each keeps its own."""
    available_from: datetime | None = None
    due_at: datetime | None = None
    max_attempts: int | None = None

    @field_validator("title")
    @classmethod
    def _not_empty(cls, value: str) -> str:
        if not value:
            raise ValueError("Please enter a title for the assignment.")
        return value

    @field_validator("instructions")
    @classmethod
    def _not_too_long(cls, value: str) -> str:
        if len(value) > 3000:  # noqa: PLR2004 - Slack's own limit of a text input
            raise ValueError(f"Please shorten this to 3,000 characters. It has {len(value):,}.")
        return value

    @field_validator("max_attempts")
    @classmethod
    def _at_least_one(cls, value: int | None) -> int | None:
        if value is not None and not 1 <= value <= 100:  # noqa: PLR2004 - leave it empty for no limit
            raise ValueError("Please enter 1 to 100 attempts, or leave this empty for no limit.")
        return value

    @field_validator("due_at")
    @classmethod
    def _after_available(cls, value: datetime | None, info: object) -> datetime | None:
        start = getattr(info, "data", {}).get("available_from")
        if value is not None and start is not None and value <= start:
            raise ValueError("The due time must be after the time when the assignment becomes available.")
        return value


class AssignmentUpdate(AssignmentCreate):
    """An edited assignment from the form, with all its fields."""

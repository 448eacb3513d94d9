"""Course sections, each for one channel, and the people in them."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel, Field, field_validator
from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Row
from models.texts import OneLine


class CloseReason(StrEnum):
    """Why a section is closed. A returning channel only reopens what its absence has closed."""

    TEACHER = "teacher"
    CHANNEL = "channel"


class CourseSectionDB(Row):
    """A course section. Closed ones stay for their history. A channel has at most one open section."""

    __tablename__ = "course_sections"
    __table_args__ = (
        Index(
            "uq_course_sections_open_channel",
            "workspace_id",
            "channel_id",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
        Index("ix_course_sections_teacher_id", "teacher_id"),
        CheckConstraint("close_reason IS NULL OR close_reason IN ('teacher', 'channel')", name="close_reason"),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    channel_id: Mapped[str] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(String(100))
    teacher_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    daily_limit_nano: Mapped[int | None] = mapped_column(BigInteger)
    """The section's limit in nano-dollars per day. None if there is none."""
    closed_at: Mapped[datetime | None] = mapped_column()
    close_reason: Mapped[CloseReason | None] = mapped_column(String(16))
    channel_name: Mapped[str] = mapped_column(String(100), default="")
    """The channel's name when it was last seen. A section with the same name is renamed with its channel."""
    compared_at: Mapped[datetime | None] = mapped_column()
    """When it was last compared with its channel. It is set before the comparison, and set back if that fails."""
    announces_work: Mapped[bool] = mapped_column(default=True)
    """Whether a new assignment reaches each student by direct message."""
    notes_pauses: Mapped[bool] = mapped_column(default=False)
    """Whether its teachers get a note at once when a student pauses an interview."""
    app_missing_since: Mapped[datetime | None] = mapped_column()
    """Since when the app is known to be out of the channel. None while it is in it."""


class SectionTeacherDB(Row):
    """A co-teacher of a section. Its owner is not among them."""

    __tablename__ = "section_teachers"
    __table_args__ = (
        UniqueConstraint("section_id", "teacher_id"),
        Index("ix_section_teachers_teacher_id", "teacher_id"),
    )

    section_id: Mapped[UUID] = mapped_column(ForeignKey("course_sections.id"))
    teacher_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))


class SectionEnrollmentDB(Row):
    """A student in a section, one row per student. Leaving is recorded; returning reactivates the same row."""

    __tablename__ = "section_enrollments"
    __table_args__ = (
        UniqueConstraint("section_id", "student_id"),
        Index("ix_section_enrollments_student_id", "student_id"),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    section_id: Mapped[UUID] = mapped_column(ForeignKey("course_sections.id"))
    student_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    joined_at: Mapped[datetime] = mapped_column()
    left_at: Mapped[datetime | None] = mapped_column()
    changed_at: Mapped[datetime] = mapped_column()
    """When they were last seen to join or leave. A read of the channel that began earlier does not overrule it."""
    removed_at: Mapped[datetime | None] = mapped_column()
    """When a teacher removed them from the roster. After that, being in the channel does not enroll them."""
    event_ts: Mapped[str] = mapped_column(String(32), default="")
    """Slack's ts of the last join or leave that counted. Events arrive in any order, and the latest one counts."""


class SectionCreate(BaseModel):
    """The facts for making a channel a section."""

    channel_id: str
    name: OneLine = Field(max_length=100)
    channel_name: str = Field(default="", max_length=100)

    @field_validator("name")
    @classmethod
    def _not_empty(cls, value: str) -> str:
        return _named(value)


class SectionUpdate(BaseModel):
    """The fields of a section that can change."""

    name: OneLine = Field(max_length=100)

    @field_validator("name")
    @classmethod
    def _not_empty(cls, value: str) -> str:
        return _named(value)


def _named(value: str) -> str:
    if not value:
        raise ValueError("Please enter a name for the section.")
    return value

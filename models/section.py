"""A course section, mapped to one channel, and the students in it."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, Field
from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Row


class CourseSectionDB(Row):
    """A course section; closed ones stay for their history."""

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
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    channel_id: Mapped[str] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(String(100))
    teacher_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    closed_at: Mapped[datetime | None] = mapped_column()


class SectionEnrollmentDB(Row):
    """A student in a section; leaving is remembered, returning reactivates the same row."""

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
    event_ts: Mapped[str] = mapped_column(String(32), default="")
    """Slack's ts of the last join or leave that counted: they come in any order, and the latest one holds."""


class SectionCreate(BaseModel):
    """What makes a channel a section."""

    channel_id: str
    name: str = Field(min_length=1, max_length=100)


class SectionUpdate(BaseModel):
    """What may change on a section."""

    name: str | None = Field(default=None, min_length=1, max_length=100)

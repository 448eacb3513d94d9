"""News: what the app tells a person without being asked, such as a new assignment. Several become one message."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Row


class NewsKind(StrEnum):
    """What a piece of news is about. `bot/delivery/news.py` has a renderer for each kind."""

    ANOTHER_SECTION = "another_section"
    DUE_SOON = "due_soon"
    NEW_ASSIGNMENT = "new_assignment"
    DIGEST = "digest"
    NUDGE = "nudge"
    MORE_TIME = "more_time"


class NewsItemDB(Row):
    """A piece of news for one person. There is one per person, kind, and subject, so it comes once."""

    __tablename__ = "news_items"
    __table_args__ = (
        UniqueConstraint("user_id", "kind", "subject"),
        Index(
            "ix_news_items_unsettled",
            "not_before",
            "user_id",
            sqlite_where=text("settled_at IS NULL"),
            postgresql_where=text("settled_at IS NULL"),
        ),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    kind: Mapped[NewsKind] = mapped_column(String(32))
    subject: Mapped[str] = mapped_column(String(100))
    """What it is about, such as the id of an assignment, or a date."""
    section_id: Mapped[UUID | None] = mapped_column(ForeignKey("course_sections.id"))
    """The section whose teachers read that the person could not be reached. Without one, the admins read it."""
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    """What its renderer needs beside the subject."""
    not_before: Mapped[datetime] = mapped_column()
    settled_at: Mapped[datetime | None] = mapped_column()
    """When it became part of a message, or was dropped because the person muted such messages."""

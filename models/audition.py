"""Auditions of personas: a teacher requests one, it runs in the background, and it ends with a report card."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Json
from models.leased import Leased, Retried

OPEN = text("state IN ('owed', 'running')")


class AuditionState(StrEnum):
    """The state of an audition. An interrupted one is not repeated automatically, because it costs money."""

    OWED = "owed"
    RUNNING = "running"
    DONE = "done"
    BROKEN_OFF = "broken_off"


class AuditionDB(Leased, Retried):
    """An audition. A persona has at most one that is owed or running."""

    __tablename__ = "auditions"
    __table_args__ = (
        CheckConstraint("state IN ('owed', 'running', 'done', 'broken_off')", name="state"),
        Index("uq_auditions_open_client", "client_id", unique=True, sqlite_where=OPEN, postgresql_where=OPEN),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client_profiles.id"))
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    model: Mapped[str] = mapped_column(String(100))
    persona: Mapped[dict[str, Any]] = mapped_column(Json)
    """The persona at the time of the request, as `ClientProfileCreate` dumps it."""
    state: Mapped[AuditionState] = mapped_column(String(16), default=AuditionState.OWED)
    failure: Mapped[str | None] = mapped_column(String(32))
    report: Mapped[dict[str, Any] | None] = mapped_column(Json)
    """The report card, as `ReportCard` dumps it."""
    ended_at: Mapped[datetime | None] = mapped_column()

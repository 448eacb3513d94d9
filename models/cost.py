"""The day's budget, reservations of it, and the ledger of paid calls. All money is in nano-dollars."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ColumnElement, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Row


class ReservationState(StrEnum):
    """The state of a reservation. Each one leaves `open` exactly once."""

    OPEN = "open"
    SETTLED = "settled"
    RELEASED = "released"


class DailyCostDB(Row):
    """A workspace's budget for one local date, one row per date."""

    __tablename__ = "daily_costs"
    __table_args__ = (
        UniqueConstraint("workspace_id", "day"),
        CheckConstraint("spent_nano >= 0", name="spent"),
        CheckConstraint("reserved_nano >= 0", name="reserved"),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    day: Mapped[date] = mapped_column()
    time_zone: Mapped[str] = mapped_column(String(64))
    limit_nano: Mapped[int] = mapped_column(BigInteger)
    spent_nano: Mapped[int] = mapped_column(BigInteger, default=0)
    reserved_nano: Mapped[int] = mapped_column(BigInteger, default=0)
    unpriced_calls: Mapped[int] = mapped_column(default=0)
    reported_at: Mapped[datetime | None] = mapped_column()


class ReservationDB(Row):
    """The worst-case cost of a call, reserved until its real usage is known."""

    __tablename__ = "reservations"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'settled', 'released')", name="state"),
        Index(
            "ix_reservations_open",
            "expires_at",
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
        Index("ix_reservations_user_id_created_at", "user_id", "created_at"),
        Index("ix_reservations_workspace_id_created_at", "workspace_id", "created_at"),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    daily_cost_id: Mapped[UUID] = mapped_column(ForeignKey("daily_costs.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    session_id: Mapped[UUID | None] = mapped_column(ForeignKey("sessions.id"))
    turn_id: Mapped[UUID | None] = mapped_column(ForeignKey("turns.id"))
    model: Mapped[str] = mapped_column(String(100))
    amount_nano: Mapped[int] = mapped_column(BigInteger)
    purpose: Mapped[str | None] = mapped_column(String(16))
    """The `CostKind` of the call, if nothing else tells it. None for a turn, a debrief, and an audition."""
    state: Mapped[ReservationState] = mapped_column(String(16), default=ReservationState.OPEN)
    expires_at: Mapped[datetime] = mapped_column()


class CostEntryDB(Row):
    """A paid call with all its usage numbers and the applied price, or the release of an estimated charge."""

    __tablename__ = "cost_entries"
    __table_args__ = (
        UniqueConstraint("reservation_id"),
        Index("ix_cost_entries_session_id", "session_id"),
        Index("ix_cost_entries_daily_cost_id", "daily_cost_id"),
        Index("uq_cost_entries_releases_id", "releases_id", unique=True),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    reservation_id: Mapped[UUID] = mapped_column(ForeignKey("reservations.id"))
    daily_cost_id: Mapped[UUID] = mapped_column(ForeignKey("daily_costs.id"))
    session_id: Mapped[UUID | None] = mapped_column(ForeignKey("sessions.id"))
    turn_id: Mapped[UUID | None] = mapped_column(ForeignKey("turns.id"))
    model: Mapped[str] = mapped_column(String(100))
    input_tokens: Mapped[int] = mapped_column(default=0)
    cache_write_5m_tokens: Mapped[int] = mapped_column(default=0)
    cache_write_1h_tokens: Mapped[int] = mapped_column(default=0)
    cache_read_tokens: Mapped[int] = mapped_column(default=0)
    output_tokens: Mapped[int] = mapped_column(default=0)
    price: Mapped[dict[str, Any]] = mapped_column()
    """Nano-dollars per token by kind; empty if the model has no price."""
    cost_nano: Mapped[int] = mapped_column(BigInteger, default=0)
    is_priced: Mapped[bool] = mapped_column(default=True)
    is_estimate: Mapped[bool] = mapped_column(default=False)
    releases_id: Mapped[UUID | None] = mapped_column(ForeignKey("cost_entries.id"))
    """The estimated charge that this line takes back: its cost is negative. None for a paid call."""
    released_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    """The admin who took the charge back."""


class CostKind(StrEnum):
    """What a paid call was for."""

    TURN = "turn"
    DEBRIEF = "debrief"
    AUDITION = "audition"
    QUESTION = "question"
    """An admin's test whether Claude answers."""


def _unique_where(name: str, columns: tuple[str, ...], condition: str) -> Index:
    """Return a unique index over the totals that meet the condition."""
    where = text(condition)
    return Index(name, "daily_cost_id", *columns, "kind", unique=True, sqlite_where=where, postgresql_where=where)


class CostTotalDB(Row):
    """The sum of the paid calls of a closed day whose entries were deleted, by assignment, person, and kind."""

    __tablename__ = "cost_totals"
    __table_args__ = (
        CheckConstraint("kind IN ('turn', 'debrief', 'audition', 'question')", name="kind"),
        _unique_where("uq_cost_totals_of_assignment", ("assignment_id",), "assignment_id IS NOT NULL"),
        _unique_where("uq_cost_totals_of_section", ("section_id",), "section_id IS NOT NULL AND assignment_id IS NULL"),
        _unique_where("uq_cost_totals_of_user", ("user_id",), "section_id IS NULL AND user_id IS NOT NULL"),
        _unique_where("uq_cost_totals_without_section", (), "section_id IS NULL AND user_id IS NULL"),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    daily_cost_id: Mapped[UUID] = mapped_column(ForeignKey("daily_costs.id"))
    section_id: Mapped[UUID | None] = mapped_column(ForeignKey("course_sections.id"))
    """None for calls outside of any section, such as test runs and auditions."""
    assignment_id: Mapped[UUID | None] = mapped_column(ForeignKey("assignments.id"))
    """None outside of sections, and for totals of older versions, which are by section."""
    user_id: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    """The person who asked for a test run, an audition, or a question to Claude. None for calls in sections."""
    kind: Mapped[CostKind] = mapped_column(String(16))
    calls: Mapped[int] = mapped_column(BigInteger, default=0)
    input_tokens: Mapped[int] = mapped_column(BigInteger, default=0)
    cache_write_5m_tokens: Mapped[int] = mapped_column(BigInteger, default=0)
    cache_write_1h_tokens: Mapped[int] = mapped_column(BigInteger, default=0)
    cache_read_tokens: Mapped[int] = mapped_column(BigInteger, default=0)
    output_tokens: Mapped[int] = mapped_column(BigInteger, default=0)
    cost_nano: Mapped[int] = mapped_column(BigInteger, default=0)


def all_input_tokens(table: type[CostEntryDB | CostTotalDB]) -> ColumnElement[int]:
    """Return SQL for the input tokens of a row, cached ones too."""
    return table.input_tokens + table.cache_write_5m_tokens + table.cache_write_1h_tokens + table.cache_read_tokens


class JobRunDB(Row):
    """A slot of a scheduled job that a process has claimed. Each slot is claimed once."""

    __tablename__ = "job_runs"
    __table_args__ = (UniqueConstraint("job", "slot"),)

    job: Mapped[str] = mapped_column(String(64))
    slot: Mapped[str] = mapped_column(String(64))

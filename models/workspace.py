"""A Slack team, with its settings, time zone and budget; and the people in it."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Row


class Role(StrEnum):
    """What a person may do: docs/reference/roles.md lists it."""

    ADMIN = "admin"
    TEACHER = "teacher"
    STUDENT = "student"


class WorkspaceDB(Row):
    """One Slack team."""

    __tablename__ = "workspaces"

    team_id: Mapped[str] = mapped_column(String(32), unique=True)
    name: Mapped[str] = mapped_column(String(255), default="")
    time_zone: Mapped[str] = mapped_column(String(64), default="UTC")
    time_zone_from_admin: Mapped[bool] = mapped_column(default=False)
    """Whether somebody's zone has been taken; until then it is UTC by default."""
    alert_channel_id: Mapped[str | None] = mapped_column(String(32))
    daily_limit_nano: Mapped[int | None] = mapped_column(BigInteger)
    """The admin's own limit in nano-dollars a day; None follows the operator's setting."""
    model_prices: Mapped[dict[str, Any]] = mapped_column(default=dict)
    """Prices that an admin gave for models outside our table, in nano-dollars per token: {model: {input, output}}."""
    help_resources: Mapped[str] = mapped_column(Text, default="")
    claude_pause: Mapped[str | None] = mapped_column("claude_hold", String(64))
    """Why no call may leave for Claude (a wrong key, a retired model); None when calls may leave."""
    claude_pause_model: Mapped[str | None] = mapped_column("claude_hold_model", String(100))
    """The model whose calls are paused, where only that model is in trouble. None pauses the calls of all models."""
    claude_probe_at: Mapped[datetime | None] = mapped_column()
    """When the next probe may try whether the hold is over."""
    claude_opens_at: Mapped[datetime | None] = mapped_column()
    """No call of this workspace leaves before this time: Claude asked us to wait until then (`retry-after` of a 429)."""
    reopened_at: Mapped[datetime | None] = mapped_column()
    """When work that a mistake of ours had stopped was last tried again. From then on the admins are told again."""


class UserDB(Row):
    """A Slack user known to us."""

    __tablename__ = "users"
    __table_args__ = (
        UniqueConstraint("workspace_id", "slack_user_id"),
        CheckConstraint("role IN ('admin', 'teacher', 'student')", name="role"),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    slack_user_id: Mapped[str] = mapped_column(String(32))
    display_name: Mapped[str] = mapped_column(String(255), default="")
    role: Mapped[Role] = mapped_column(String(16), default=Role.STUDENT)
    time_zone: Mapped[str | None] = mapped_column(String(64))
    dm_channel_id: Mapped[str | None] = mapped_column(String(32))
    is_active: Mapped[bool] = mapped_column(default=True)
    welcomed_as: Mapped[Role | None] = mapped_column(String(16))
    """The role in which the app has said its first words to them; None until it has."""

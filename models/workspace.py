"""Slack teams with their settings, time zone, and budget, and the people in them."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ColumnElement, ForeignKey, String, Text, UniqueConstraint, exists
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Row


class Role(StrEnum):
    """The roles of people. docs/reference/roles.md lists what each may do."""

    ADMIN = "admin"
    TEACHER = "teacher"
    STUDENT = "student"


class WorkspaceDB(Row):
    """A Slack team."""

    __tablename__ = "workspaces"

    team_id: Mapped[str] = mapped_column(String(32), unique=True)
    name: Mapped[str] = mapped_column(String(255), default="")
    time_zone: Mapped[str] = mapped_column(String(64), default="UTC")
    time_zone_from_admin: Mapped[bool] = mapped_column(default=False)
    """Whether an admin's time zone was taken. Until then it is UTC."""
    alert_channel_id: Mapped[str | None] = mapped_column(String(32))
    daily_limit_nano: Mapped[int | None] = mapped_column(BigInteger)
    """The admin's limit in nano-dollars per day. None follows the operator's setting."""
    student_limit_nano: Mapped[int | None] = mapped_column(BigInteger)
    """Each student's limit in nano-dollars per day. None if there is none."""
    has_section_limits: Mapped[bool] = mapped_column(default=False)
    """Whether any section has a limit, so that a workspace without one needs no statement to find out."""
    session_warning_nano: Mapped[int | None] = mapped_column(BigInteger)
    """The admin's mark for the warning about one interview's cost. None follows the operator's setting."""
    session_critical_nano: Mapped[int | None] = mapped_column(BigInteger)
    """The admin's mark for the critical alert about one interview's cost. None follows the operator's setting."""
    term_ends_on: Mapped[date | None] = mapped_column()
    """The last day of the term, up to which costs are forecast. None if no admin has set it."""
    model_prices: Mapped[dict[str, Any]] = mapped_column(default=dict)
    """An admin's prices for models outside our table, in nano-dollars per token: {model: {input, output}}."""
    help_resources: Mapped[str] = mapped_column(Text, default="")
    claude_pause: Mapped[str | None] = mapped_column("claude_hold", String(64))
    """Why calls to Claude are paused, such as a wrong key or a retired model. None if they are not."""
    claude_pause_model: Mapped[str | None] = mapped_column("claude_hold_model", String(100))
    """The model whose calls are paused, if only that one is in trouble. None pauses the calls of all models."""
    claude_probe_at: Mapped[datetime | None] = mapped_column()
    """When the next probe may test whether the pause is over."""
    claude_opens_at: Mapped[datetime | None] = mapped_column()
    """No call of this workspace is allowed before this time: Claude asked us to wait (`retry-after` of a 429)."""
    has_agents: Mapped[bool] = mapped_column(default=False)
    """Whether the app has Slack's Agents feature. Slack keeps guests out of such apps."""
    installed_at: Mapped[datetime | None] = mapped_column()
    """When Slack last accepted the bot token at a start."""
    uninstalled_at: Mapped[datetime | None] = mapped_column()
    """When the app was uninstalled or its token was revoked. No work is done until a start with a valid token."""
    reopened_at: Mapped[datetime | None] = mapped_column()
    """When work that a bug had stopped was last tried again. After that, the admins get new alerts."""
    inbox_pruned_to: Mapped[str | None] = mapped_column(String(32))
    """The highest Slack ts of a line that was pruned. An old event up to it is a repetition."""


def is_stopped(workspace_id: Any) -> ColumnElement[bool]:
    """Return an SQL condition: the workspace with this id has uninstalled the app. An unknown id is not stopped."""
    return exists().where(WorkspaceDB.id == workspace_id, WorkspaceDB.uninstalled_at.is_not(None))


class UserDB(Row):
    """A Slack user whom we know, one row per workspace and Slack id."""

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
    is_guest: Mapped[bool] = mapped_column(default=False)
    """Whether Slack calls them a guest, of one channel or of several."""
    checked_at: Mapped[datetime | None] = mapped_column()
    """When their profile was last read from Slack. None asks for it soon."""
    welcomed_as: Mapped[Role | None] = mapped_column(String(16))
    """The role for which the app has sent a welcome message, or None."""
    news_at: Mapped[datetime | None] = mapped_column()
    """When the last message with news was queued for them or delivered. The next one comes an hour later."""
    mutes_news: Mapped[bool] = mapped_column(default=False)
    """Whether they want no message that they did not ask for."""


class HelpRequestDB(Row):
    """How often students of a workspace asked for help in their interviews on a day. It says nothing about persons."""

    __tablename__ = "help_requests"
    __table_args__ = (UniqueConstraint("workspace_id", "day"),)

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    day: Mapped[date] = mapped_column()
    """The day in the workspace's time zone."""
    count: Mapped[int] = mapped_column(default=0)

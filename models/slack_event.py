"""Events from Slack about people, channels, and the app itself."""

from datetime import datetime

from sqlalchemy import Double, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Row


class SlackEventDB(Row):
    """An event that is no message. It is stored before it is acknowledged, and deleted some days after it is done."""

    __tablename__ = "slack_events"
    __table_args__ = (
        UniqueConstraint("team_id", "event_id"),
        Index(
            "ix_slack_events_open",
            "team_id",
            "ts",
            sqlite_where=text("done_at IS NULL"),
            postgresql_where=text("done_at IS NULL"),
        ),
        Index("ix_slack_events_topic", "team_id", "topic", "ts"),
        Index("ix_slack_events_done_at", "done_at"),
    )

    team_id: Mapped[str] = mapped_column(String(32))
    event_id: Mapped[str] = mapped_column(String(64))
    """Slack's id of the event. It stays the same when Slack sends the event again."""
    name: Mapped[str] = mapped_column(String(64))
    ts: Mapped[str] = mapped_column(String(32))
    """When it happened, by Slack's clock."""
    topic: Mapped[str] = mapped_column(String(128))
    """What it changes, such as the name of a channel. Only the latest event of a topic counts."""
    channel_id: Mapped[str] = mapped_column(String(32), default="")
    slack_user_id: Mapped[str] = mapped_column(String(32), default="")
    value: Mapped[str] = mapped_column(String(100), default="")
    """A channel's new name or new id, or empty."""
    is_about_app: Mapped[bool] = mapped_column(default=False)
    """Whether the app itself joined or left."""
    attempts: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime] = mapped_column()
    claimed_until: Mapped[float | None] = mapped_column(Double)
    """By the database's clock. Until then, a replica works on it."""
    done_at: Mapped[datetime | None] = mapped_column()

"""The inbox for lines from Slack, and the outbox for messages to Slack."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Double,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from models.base import Row


class InboxKind(StrEnum):
    """What happened to a line in a DM."""

    SAID = "said"
    EDITED = "edited"
    DELETED = "deleted"


class InboxState(StrEnum):
    """The state of a line. `new` waits; the others are final."""

    NEW = "new"
    ATTACHED = "attached"
    ANSWERED = "answered"
    IGNORED = "ignored"


class InboxDB(Row):
    """A new, edited, or deleted line as Slack delivered it. It is stored before it is acknowledged.

    There is one per team, channel, ts, and kind, and one per person and `client_msg_id`, apart from duplicates.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("team_id", "channel_id", "ts", "kind"),
        CheckConstraint("kind IN ('said', 'edited', 'deleted')", name="kind"),
        CheckConstraint("state IN ('new', 'attached', 'answered', 'ignored')", name="state"),
        Index(
            "ix_inbox_new",
            "channel_id",
            "thread_ts",
            sqlite_where=text("state = 'new'"),
            postgresql_where=text("state = 'new'"),
        ),
        Index(
            "uq_inbox_client_msg_id",
            "team_id",
            "slack_user_id",
            "client_msg_id",
            unique=True,
            sqlite_where=text("client_msg_id IS NOT NULL AND duplicate_of IS NULL"),
            postgresql_where=text("client_msg_id IS NOT NULL AND duplicate_of IS NULL"),
        ),
    )

    team_id: Mapped[str] = mapped_column(String(32))
    channel_id: Mapped[str] = mapped_column(String(32))
    ts: Mapped[str] = mapped_column(String(32))
    """The ts of the line, or of the event for an edit or deletion."""
    kind: Mapped[InboxKind] = mapped_column(String(16), default=InboxKind.SAID)
    target_ts: Mapped[str] = mapped_column(String(32))
    """The ts of the line that this is about, which equals `ts` for a new line."""
    thread_ts: Mapped[str] = mapped_column(String(32))
    """The root of the line's thread, or its own ts outside of threads."""
    slack_user_id: Mapped[str] = mapped_column(String(32))
    text: Mapped[str] = mapped_column(Text)
    has_files: Mapped[bool] = mapped_column(Boolean, default=False)
    state: Mapped[InboxState] = mapped_column(String(16), default=InboxState.NEW)
    attempts: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime] = mapped_column()
    client_msg_id: Mapped[str | None] = mapped_column(String(64))
    """The id that the person's Slack gave the message. Two events with the same one are one message."""
    duplicate_of: Mapped[str | None] = mapped_column(String(32))
    """The ts of the line whose second event this is. Otherwise None."""
    has_forward: Mapped[bool] = mapped_column(Boolean, default=False)
    """Whether it came with a forwarded message, which nobody reads."""


class OutboxState(StrEnum):
    """The state of a post. One that a crash left in `posting` is looked up in Slack before it is posted again."""

    PENDING = "pending"
    POSTING = "posting"
    DELIVERED = "delivered"
    FAILED = "failed"


class OutboxKind(StrEnum):
    """The kind of a message. `bot/` renders each kind."""

    ROOT_CARD = "root_card"
    REPLY = "reply"
    NOTICE = "notice"
    SESSION_END = "session_end"
    ALERT = "alert"
    ASSIGNMENT_CARD = "assignment_card"
    MENU = "menu"
    COURSE_NOTE = "course_note"
    DEBRIEF = "debrief"
    AUDITION = "audition"
    TRUST_LINES = "trust_lines"
    COMMENTS = "comments"
    NEWS = "news"


class next_position(FunctionElement[int]):  # noqa: N801 - SQL functions are written in lower case
    """The position behind all open posts.

    PostgreSQL counts with a sequence. SQLite has one writer at a time, which sees every open post.
    """

    type = BigInteger()
    inherit_cache = True


@compiles(next_position, "sqlite")
def _behind_open_posts(_element: next_position, _compiler: SQLCompiler, **_: Any) -> str:
    return "(SELECT coalesce(max(position), 0) + 1 FROM outbox WHERE state IN ('pending', 'posting'))"


@compiles(next_position, "postgresql")
def _next_of_sequence(_element: next_position, _compiler: SQLCompiler, **_: Any) -> str:
    return "nextval('outbox_position_seq')"


class OutboxDB(Row):
    """A message for Slack. The rows of one lane are posted in the order of their positions, then of their ids.

    A lane is a session, or else a channel or a person. A `dedupe_key` is used once in all workspaces.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint("state IN ('pending', 'posting', 'delivered', 'failed')", name="state"),
        UniqueConstraint("dedupe_key"),
        Index(
            "ix_outbox_due",
            "lane",
            "id",
            sqlite_where=text("state IN ('pending', 'posting')"),
            postgresql_where=text("state IN ('pending', 'posting')"),
        ),
        Index(
            "ix_outbox_position",
            "position",
            sqlite_where=text("state IN ('pending', 'posting')"),
            postgresql_where=text("state IN ('pending', 'posting')"),
        ),
    )

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id"))
    kind: Mapped[OutboxKind] = mapped_column(String(32))
    lane: Mapped[str] = mapped_column(String(64))
    position: Mapped[int | None] = mapped_column(BigInteger, default=next_position())
    """The order among open posts, given by the database. None in a row of an older version, which comes first."""
    channel_id: Mapped[str | None] = mapped_column(String(32))
    slack_user_id: Mapped[str | None] = mapped_column(String(32))
    """The person whose DM it goes to, if the channel is not known yet."""
    thread_ts: Mapped[str | None] = mapped_column(String(32))
    session_id: Mapped[UUID | None] = mapped_column(ForeignKey("sessions.id"))
    subject_id: Mapped[UUID | None] = mapped_column()
    """The row that the post is about, such as a message or an assignment."""
    facts: Mapped[dict[str, Any]] = mapped_column()
    update_ts: Mapped[str | None] = mapped_column(String(32))
    """The post to update, or None for a new post."""
    state: Mapped[OutboxState] = mapped_column(String(16), default=OutboxState.PENDING)
    epoch: Mapped[int] = mapped_column(default=0)
    posting_since: Mapped[float | None] = mapped_column(Double)
    """When it was first claimed, in seconds since 1970 by the database's clock. No earlier post can be ours."""
    posting_until: Mapped[float | None] = mapped_column(Double)
    attempts: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime] = mapped_column()
    posted_ts: Mapped[str | None] = mapped_column(String(32))
    failure: Mapped[str | None] = mapped_column(String(64))
    dedupe_key: Mapped[str | None] = mapped_column(String(160))

"""Events that are no messages are stored before they are acknowledged."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
readable_from = "0017"


def upgrade() -> None:
    when = sa.DateTime(timezone=True)
    op.create_table(
        "slack_events",
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("event_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("ts", sa.String(length=32), nullable=False),
        sa.Column("topic", sa.String(length=128), nullable=False),
        sa.Column("channel_id", sa.String(length=32), nullable=False),
        sa.Column("slack_user_id", sa.String(length=32), nullable=False),
        sa.Column("value", sa.String(length=100), nullable=False),
        sa.Column("is_about_app", sa.Boolean(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try_at", when, nullable=False),
        sa.Column("claimed_until", sa.Double(), nullable=True),
        sa.Column("done_at", when, nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", when, nullable=False),
        sa.Column("updated_at", when, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slack_events")),
        sa.UniqueConstraint("team_id", "event_id", name=op.f("uq_slack_events_team_id_event_id")),
    )
    is_open = sa.text("done_at IS NULL")
    op.create_index(
        "ix_slack_events_open", "slack_events", ["team_id", "ts"], sqlite_where=is_open, postgresql_where=is_open
    )
    op.create_index("ix_slack_events_topic", "slack_events", ["team_id", "topic", "ts"])
    op.create_index("ix_slack_events_done_at", "slack_events", ["done_at"])


def downgrade() -> None:
    op.drop_table("slack_events")

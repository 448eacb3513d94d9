"""Running processes say that they live, and the costs of a day are found by an index."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
readable_from = "0004"


def upgrade() -> None:
    op.create_table(
        "replicas",
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("breaker", sa.String(length=16), nullable=False),
        sa.Column("errors", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_replicas")),
        sa.UniqueConstraint("name", name=op.f("uq_replicas_name")),
    )
    op.create_index("ix_cost_entries_daily_cost_id", "cost_entries", ["daily_cost_id"])


def downgrade() -> None:
    op.drop_index("ix_cost_entries_daily_cost_id", "cost_entries")
    op.drop_table("replicas")

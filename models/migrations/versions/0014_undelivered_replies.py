"""A reply that Slack refused for good is marked as never read by its student."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
readable_from = "0014"


def upgrade() -> None:
    op.add_column("messages", sa.Column("undelivered_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("messages", "undelivered_at")

"""A line knows whether it is a message's second event, and whether it came with a forwarded message."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
readable_from = "0017"


def upgrade() -> None:
    op.add_column("inbox", sa.Column("duplicate_of", sa.String(length=32), nullable=True))
    op.add_column("inbox", sa.Column("has_forward", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    op.drop_column("inbox", "has_forward")
    op.drop_column("inbox", "duplicate_of")

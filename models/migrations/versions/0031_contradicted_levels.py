"""Levels that contradict the counts, and the teacher's choice to show what a client never told."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0031"
down_revision = "0030"
readable_from = "0017"


def upgrade() -> None:
    json = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
    op.add_column("debriefs", sa.Column("contradicted", json, nullable=False, server_default=sa.text("'[]'")))
    op.add_column("assignments", sa.Column("shows_untold", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    op.drop_column("assignments", "shows_untold")
    op.drop_column("debriefs", "contradicted")

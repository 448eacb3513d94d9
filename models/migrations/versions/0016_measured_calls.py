"""The last measured calls of a session, by which the next reservations are bounded."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0016"
down_revision = "0015"
readable_from = "0016"


def upgrade() -> None:
    json = sa.JSON().with_variant(JSONB(), "postgresql")
    op.add_column("sessions", sa.Column("measured_calls", json, nullable=False, server_default=sa.text("'[]'")))


def downgrade() -> None:
    op.drop_column("sessions", "measured_calls")

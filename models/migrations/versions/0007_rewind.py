"""Whether a session counts as an attempt: a rewound one does not, unless its assignment says so."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
readable_from = "0007"


def upgrade() -> None:
    op.add_column("sessions", sa.Column("is_attempt", sa.Boolean(), nullable=False, server_default=sa.true()))

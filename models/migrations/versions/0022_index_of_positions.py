"""An index that finds the last position among open posts. SQLite has no sequences."""

import sqlalchemy as sa
from alembic import op

from models.migrations.online import create_index

revision = "0022"
down_revision = "0021"
readable_from = "0017"


def upgrade() -> None:
    create_index("ix_outbox_position", "outbox", ["position"], where=sa.text("state IN ('pending', 'posting')"))


def downgrade() -> None:
    op.drop_index("ix_outbox_position", "outbox")

"""An index for deleting reservations, since each one is looked up among the debriefs."""

import sqlalchemy as sa
from alembic import op

from models.migrations.online import create_index

revision = "0026"
down_revision = "0025"
readable_from = "0017"


def upgrade() -> None:
    where = sa.text("reservation_id IS NOT NULL")
    create_index("ix_debriefs_reservation_id", "debriefs", ["reservation_id"], where=where)


def downgrade() -> None:
    op.drop_index("ix_debriefs_reservation_id", "debriefs")

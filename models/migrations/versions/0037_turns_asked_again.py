"""A turn is asked again once if the student writes more before the reply is there."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
readable_from = "0034"


def upgrade() -> None:
    op.add_column("turns", sa.Column("asked_again", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    op.drop_column("turns", "asked_again")

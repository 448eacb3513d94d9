"""Two events of one message are one line, and a line knows whether it came with a forwarded message."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
readable_from = "0017"

INDEX = "uq_inbox_client_msg_id"
IS_FIRST = "client_msg_id IS NOT NULL AND duplicate_of IS NULL"


def upgrade() -> None:
    op.add_column("inbox", sa.Column("duplicate_of", sa.String(length=32), nullable=True))
    op.add_column("inbox", sa.Column("has_forward", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute(
        "UPDATE inbox SET client_msg_id = NULL WHERE client_msg_id IS NOT NULL AND id NOT IN (SELECT id FROM "
        "(SELECT id, row_number() OVER (PARTITION BY team_id, slack_user_id, client_msg_id ORDER BY ts, id) AS place "
        "FROM inbox WHERE client_msg_id IS NOT NULL) AS ranked WHERE place = 1)"
    )
    op.create_index(
        INDEX,
        "inbox",
        ["team_id", "slack_user_id", "client_msg_id"],
        unique=True,
        sqlite_where=sa.text(IS_FIRST),
        postgresql_where=sa.text(IS_FIRST),
    )


def downgrade() -> None:
    op.drop_index(INDEX, "inbox")
    op.drop_column("inbox", "has_forward")
    op.drop_column("inbox", "duplicate_of")

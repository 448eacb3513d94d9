"""Two events of one message are one line."""

import sqlalchemy as sa
from alembic import op

from models.migrations.online import create_index

revision = "0024"
down_revision = "0023"
readable_from = "0017"

INDEX = "uq_inbox_client_msg_id"


def upgrade() -> None:
    op.execute(
        "UPDATE inbox SET client_msg_id = NULL WHERE client_msg_id IS NOT NULL AND id NOT IN (SELECT id FROM "
        "(SELECT id, row_number() OVER (PARTITION BY team_id, slack_user_id, client_msg_id ORDER BY ts, id) AS place "
        "FROM inbox WHERE client_msg_id IS NOT NULL AND duplicate_of IS NULL) AS ranked WHERE place = 1) "
        "AND duplicate_of IS NULL"
    )
    is_first = sa.text("client_msg_id IS NOT NULL AND duplicate_of IS NULL")
    create_index(INDEX, "inbox", ["team_id", "slack_user_id", "client_msg_id"], where=is_first, is_unique=True)


def downgrade() -> None:
    op.drop_index(INDEX, "inbox")

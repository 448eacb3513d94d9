"""A line that its student deleted loses its words, also one that was deleted before this version."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
readable_from = "0017"

PLACEHOLDER = "[message deleted by the student]"


def upgrade() -> None:
    op.add_column("messages", sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True))
    words_gone = sa.text(
        "UPDATE messages SET deleted_at = COALESCE(withdrawn_at, updated_at), content = :placeholder, "
        "edited_content = NULL WHERE withdrawn_at IS NOT NULL OR (edited_content = '' AND slack_ts IN "
        "(SELECT target_ts FROM inbox WHERE kind = 'deleted'))"
    )
    op.execute(words_gone.bindparams(placeholder=PLACEHOLDER))
    op.execute(
        "UPDATE inbox SET text = '' WHERE (team_id, channel_id, target_ts) IN "
        "(SELECT team_id, channel_id, target_ts FROM inbox WHERE kind = 'deleted')"
    )


def downgrade() -> None:
    op.drop_column("messages", "deleted_at")

"""The order of posts and their first try, both by the database: the clocks of replicas differ."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
readable_from = "0017"


def upgrade() -> None:
    op.add_column("outbox", sa.Column("position", sa.BigInteger(), nullable=True))
    op.add_column("outbox", sa.Column("posting_since", sa.Double(), nullable=True))
    if (
        op.get_bind().dialect.name == "postgresql"
    ):  # the default applies to new rows, also to those of the version before
        op.execute("CREATE SEQUENCE outbox_position_seq OWNED BY outbox.position")
        op.execute("ALTER TABLE outbox ALTER COLUMN position SET DEFAULT nextval('outbox_position_seq')")


def downgrade() -> None:
    op.drop_column("outbox", "posting_since")
    op.drop_column("outbox", "position")

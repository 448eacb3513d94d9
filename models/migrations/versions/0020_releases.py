"""An admin can release a charge that was only estimated: a line of the ledger that takes it back, once."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
readable_from = "0017"

NAME = "cost_entries"
COLUMNS = {"releases_id": "cost_entries", "released_by": "users"}


def upgrade() -> None:
    for column, other in COLUMNS.items():
        # In line, so that SQLite need not copy the table.
        reference = sa.ForeignKey(f"{other}.id", name=op.f(f"fk_{NAME}_{column}_{other}"))
        op.add_column(NAME, sa.Column(column, sa.Uuid(), reference, nullable=True), inline_references=True)
    op.create_index("uq_cost_entries_releases_id", NAME, ["releases_id"], unique=True)


def downgrade() -> None:
    op.drop_index("uq_cost_entries_releases_id", NAME)
    with op.batch_alter_table(NAME) as batch:
        for column in COLUMNS:
            batch.drop_column(column)

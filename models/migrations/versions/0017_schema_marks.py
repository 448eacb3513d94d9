"""Each migration says which older versions can still use the tables."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
readable_from = "0017"


def upgrade() -> None:
    op.create_table(
        "schema_marks",
        sa.Column("revision", sa.String(length=32), nullable=False),
        sa.Column("readable_from", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("revision", name=op.f("pk_schema_marks")),
    )


def downgrade() -> None:
    op.drop_table("schema_marks")

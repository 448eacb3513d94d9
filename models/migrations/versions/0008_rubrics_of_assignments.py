"""A rubric for each client of an assignment, edits of an assignment that overwrite nothing, and first words to people."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
readable_from = "0008"


def upgrade() -> None:
    rubric = op.f("fk_assignment_clients_rubric_id_evaluation_rubrics")
    with op.batch_alter_table("assignment_clients") as batch:
        batch.add_column(sa.Column("rubric_id", sa.Uuid(), nullable=True))
        batch.create_foreign_key(rubric, "evaluation_rubrics", ["rubric_id"], ["id"])
        batch.create_index("ix_assignment_clients_rubric_id", ["rubric_id"])
    with op.batch_alter_table("assignments") as batch:
        batch.add_column(sa.Column("revision", sa.Integer(), nullable=False, server_default="1"))
    with op.batch_alter_table("users") as batch:
        batch.add_column(sa.Column("welcomed_as", sa.String(length=16), nullable=True))
    op.execute("UPDATE users SET welcomed_as = role")

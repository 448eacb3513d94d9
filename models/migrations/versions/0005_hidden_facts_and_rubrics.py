"""What clients hold back, rubrics, and a teacher's test runs."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004"
readable_from = "0005"


def upgrade() -> None:
    json = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
    for column in (
        sa.Column("wants", sa.String(length=300), nullable=False, server_default=""),
        sa.Column("fears", sa.String(length=300), nullable=False, server_default=""),
        sa.Column("difficulty", sa.String(length=16), nullable=False, server_default="moderate"),
        sa.Column("starting_trust_quarters", sa.Integer(), nullable=False, server_default="10"),
        sa.Column("hidden_facts", json, nullable=False, server_default="[]"),
        sa.Column("revision", sa.Integer(), nullable=False, server_default="1"),
    ):
        op.add_column("client_profiles", column)
    op.add_column("sessions", sa.Column("is_test_run", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "evaluation_rubrics",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("criteria", json, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["created_by"], ["users.id"], name=op.f("fk_evaluation_rubrics_created_by_users")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_evaluation_rubrics_workspace_id_workspaces")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation_rubrics")),
    )
    op.create_index("ix_evaluation_rubrics_created_by_name", "evaluation_rubrics", ["created_by", "name"])

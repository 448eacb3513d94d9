"""Auditions of personas."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0011"
down_revision = "0010"
readable_from = "0011"

JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
OPEN = sa.text("state IN ('owed', 'running')")


def upgrade() -> None:
    op.create_table(
        "auditions",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("model", sa.String(length=100), nullable=False),
        sa.Column("persona", JSON, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("lease_until", sa.Double(), nullable=True),
        sa.Column("failure", sa.String(length=32), nullable=True),
        sa.Column("report", JSON, nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("state IN ('owed', 'running', 'done', 'broken_off')", name=op.f("ck_auditions_state")),
        sa.ForeignKeyConstraint(["asked_by"], ["users.id"], name=op.f("fk_auditions_asked_by_users")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client_profiles.id"], name=op.f("fk_auditions_client_id_client_profiles")
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_auditions_workspace_id_workspaces")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_auditions")),
    )
    op.create_index(
        "uq_auditions_open_client",
        "auditions",
        ["client_id"],
        unique=True,
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )

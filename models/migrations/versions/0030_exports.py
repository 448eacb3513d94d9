"""Files that people have asked for are owed like messages."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
readable_from = "0017"


def upgrade() -> None:
    when, owed = sa.DateTime(timezone=True), sa.text("state = 'owed'")
    op.create_table(
        "exports",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", when, nullable=False),
        sa.Column("updated_at", when, nullable=False),
        sa.Column("lease_epoch", sa.Integer(), nullable=False),
        sa.Column("lease_until", sa.Double(), nullable=True),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try_at", when, nullable=False),
        sa.Column("file_id", sa.String(length=32), nullable=True),
        sa.CheckConstraint("state IN ('owed', 'sent', 'failed')", name=op.f("ck_exports_state")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_exports_user_id_users")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_exports_workspace_id_workspaces")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exports")),
    )
    op.create_index(
        "uq_exports_owed_user", "exports", ["user_id"], unique=True, sqlite_where=owed, postgresql_where=owed
    )


def downgrade() -> None:
    op.drop_table("exports")

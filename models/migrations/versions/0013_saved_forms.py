"""Forms that were stored."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
readable_from = "0013"


def upgrade() -> None:
    op.create_table(
        "saved_forms",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("view_id", sa.String(length=64), nullable=False),
        sa.Column("form", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_saved_forms_workspace_id_workspaces")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_forms")),
        sa.UniqueConstraint("workspace_id", "view_id", "form", name=op.f("uq_saved_forms_workspace_id_view_id_form")),
    )
    op.create_index("ix_saved_forms_created_at", "saved_forms", ["created_at"])


def downgrade() -> None:
    op.drop_table("saved_forms")

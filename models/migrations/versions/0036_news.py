"""Messages that nobody asked for: at most one an hour for each person, and a student can mute them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0036"
down_revision = "0035"
readable_from = "0034"


def upgrade() -> None:
    when, unsettled = sa.DateTime(timezone=True), sa.text("settled_at IS NULL")
    op.create_table(
        "news_items",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", when, nullable=False),
        sa.Column("updated_at", when, nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("subject", sa.String(length=100), nullable=False),
        sa.Column("section_id", sa.Uuid(), nullable=True),
        sa.Column("facts", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("not_before", when, nullable=False),
        sa.Column("settled_at", when, nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_news_items_workspace_id_workspaces")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_news_items_user_id_users")),
        sa.ForeignKeyConstraint(
            ["section_id"], ["course_sections.id"], name=op.f("fk_news_items_section_id_course_sections")
        ),
        sa.UniqueConstraint("user_id", "kind", "subject", name=op.f("uq_news_items_user_id_kind_subject")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_news_items")),
    )
    op.create_index(
        "ix_news_items_unsettled",
        "news_items",
        ["not_before", "user_id"],
        sqlite_where=unsettled,
        postgresql_where=unsettled,
    )
    op.add_column("users", sa.Column("news_at", when, nullable=True))
    op.add_column("users", sa.Column("mutes_news", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column(
        "course_sections", sa.Column("announces_work", sa.Boolean(), nullable=False, server_default=sa.true())
    )


def downgrade() -> None:
    op.drop_column("course_sections", "announces_work")
    op.drop_column("users", "mutes_news")
    op.drop_column("users", "news_at")
    op.drop_table("news_items")

"""Totals of paid calls whose entries are deleted, and up to where the inbox was pruned."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
readable_from = "0017"
TOKENS = ("input_tokens", "cache_write_5m_tokens", "cache_write_1h_tokens", "cache_read_tokens", "output_tokens")


def upgrade() -> None:
    op.add_column("workspaces", sa.Column("inbox_pruned_to", sa.String(length=32), nullable=True))
    op.create_table(
        "cost_totals",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("daily_cost_id", sa.Uuid(), nullable=False),
        sa.Column("section_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("calls", *TOKENS, "cost_nano")),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('turn', 'debrief', 'audition')", name=op.f("ck_cost_totals_kind")),
        sa.ForeignKeyConstraint(
            ["daily_cost_id"], ["daily_costs.id"], name=op.f("fk_cost_totals_daily_cost_id_daily_costs")
        ),
        sa.ForeignKeyConstraint(
            ["section_id"], ["course_sections.id"], name=op.f("fk_cost_totals_section_id_course_sections")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_cost_totals_workspace_id_workspaces")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cost_totals")),
    )
    _create_index("uq_cost_totals_of_section", ["daily_cost_id", "section_id", "kind"], "section_id IS NOT NULL")
    _create_index("uq_cost_totals_without_section", ["daily_cost_id", "kind"], "section_id IS NULL")


def downgrade() -> None:
    op.drop_table("cost_totals")
    op.drop_column("workspaces", "inbox_pruned_to")


def _create_index(name: str, columns: list[str], condition: str) -> None:
    where = sa.text(condition)
    op.create_index(name, "cost_totals", columns, unique=True, sqlite_where=where, postgresql_where=where)

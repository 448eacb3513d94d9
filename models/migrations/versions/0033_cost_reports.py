"""Totals of costs by assignment and person, the end of the term, marks of alerts, and how often help was asked for."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
readable_from = "0017"

KIND = "ck_cost_totals_kind"
KINDS = ("turn", "debrief", "audition")
OWN = ("assignment_id", "assignments"), ("user_id", "users")
OLD_INDEXES = {
    "uq_cost_totals_of_section": (["section_id"], "section_id IS NOT NULL"),
    "uq_cost_totals_without_section": ([], "section_id IS NULL"),
}
INDEXES = {
    "uq_cost_totals_of_assignment": (["assignment_id"], "assignment_id IS NOT NULL"),
    "uq_cost_totals_of_section": (["section_id"], "section_id IS NOT NULL AND assignment_id IS NULL"),
    "uq_cost_totals_of_user": (["user_id"], "section_id IS NULL AND user_id IS NOT NULL"),
    "uq_cost_totals_without_section": ([], "section_id IS NULL AND user_id IS NULL"),
}
SUMS = (
    "calls",
    "input_tokens",
    "cache_write_5m_tokens",
    "cache_write_1h_tokens",
    "cache_read_tokens",
    "output_tokens",
    "cost_nano",
)
MARKS = ("session_warning_nano", "session_critical_nano")


def upgrade() -> None:
    for mark in MARKS:
        op.add_column("workspaces", sa.Column(mark, sa.BigInteger(), nullable=True))
    op.add_column("workspaces", sa.Column("term_ends_on", sa.Date(), nullable=True))
    op.add_column("reservations", sa.Column("purpose", sa.String(length=16), nullable=True))
    _drop(OLD_INDEXES)
    with op.batch_alter_table("cost_totals") as batch:
        for column, table in OWN:
            batch.add_column(sa.Column(column, sa.Uuid(), nullable=True))
            batch.create_foreign_key(op.f(f"fk_cost_totals_{column}_{table}"), table, [column], ["id"])
        batch.drop_constraint(op.f(KIND), type_="check")
        batch.create_check_constraint(op.f(KIND), f"kind IN {(*KINDS, 'question')!r}")
    _create(INDEXES)
    op.create_table(
        "help_requests",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_help_requests_workspace_id_workspaces")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_requests")),
        sa.UniqueConstraint("workspace_id", "day", name=op.f("uq_help_requests_workspace_id_day")),
    )


def downgrade() -> None:
    op.drop_table("help_requests")
    _drop(INDEXES)
    _merge_totals()
    with op.batch_alter_table("cost_totals") as batch:
        batch.drop_constraint(op.f(KIND), type_="check")
        batch.create_check_constraint(op.f(KIND), f"kind IN {KINDS!r}")
        for column, table in OWN:
            batch.drop_constraint(op.f(f"fk_cost_totals_{column}_{table}"), type_="foreignkey")
            batch.drop_column(column)
    _create(OLD_INDEXES)
    op.drop_column("reservations", "purpose")
    op.drop_column("workspaces", "term_ends_on")
    for mark in MARKS:
        op.drop_column("workspaces", mark)


def _create(indexes: dict[str, tuple[list[str], str]]) -> None:
    for name, (columns, condition) in indexes.items():
        where = sa.text(condition)
        on = ["daily_cost_id", *columns, "kind"]
        op.create_index(name, "cost_totals", on, unique=True, sqlite_where=where, postgresql_where=where)


def _drop(indexes: dict[str, tuple[list[str], str]]) -> None:
    for name in indexes:
        op.drop_index(name, table_name="cost_totals")


def _merge_totals() -> None:
    """Add the totals of one day, section, and kind, as older versions keep them. They know no questions."""
    connection, totals = op.get_bind(), sa.Table("cost_totals", sa.MetaData(), autoload_with=op.get_bind())
    merged: dict[object, dict[str, Any]] = {}
    for row in connection.execute(sa.select(totals)).mappings().all():
        kind = "audition" if row["kind"] == "question" else row["kind"]
        place = (row["daily_cost_id"], row["section_id"], kind)
        first = merged.setdefault(
            place, {**row, "kind": kind, "assignment_id": None, "user_id": None, **dict.fromkeys(SUMS, 0)}
        )
        first.update({name: first[name] + row[name] for name in SUMS})
    connection.execute(sa.delete(totals))
    if merged:
        connection.execute(sa.insert(totals), list(merged.values()))

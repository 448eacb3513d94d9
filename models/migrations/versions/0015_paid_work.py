"""Work that a mistake of ours has stopped, readings that are not paid twice, and the wait that Claude asks for."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
readable_from = "0015"

STATES = {
    "turns": ("owed", "stopped", "answered", "failed", "dropped"),
    "debriefs": ("owed", "stopped", "batched", "written", "failed"),
}
LONG_AGO = sa.text("'2000-01-01 00:00:00.000000'")


def upgrade() -> None:
    for column in (
        sa.Column("claude_hold_model", sa.String(length=100), nullable=True),
        sa.Column("claude_opens_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reopened_at", sa.DateTime(timezone=True), nullable=True),
    ):
        op.add_column("workspaces", column)
    for table in ("turns", "debriefs", "auditions"):
        op.add_column(table, _count("mistakes"))
        op.add_column(table, sa.Column("reference", sa.String(length=16), nullable=True))
    op.add_column("turns", sa.Column("reading", sa.Text(), nullable=True))
    op.add_column("turns", sa.Column("reading_key", sa.String(length=64), nullable=True))
    for name in ("lease_epoch", "attempts", "content_failures"):
        op.add_column("auditions", _count(name))
    op.add_column(
        "auditions", sa.Column("next_try_at", sa.DateTime(timezone=True), nullable=False, server_default=LONG_AGO)
    )
    op.add_column("auditions", sa.Column("told", sa.String(length=32), nullable=True))
    for table, states in STATES.items():
        _take_states(table, states)
    stopped = sa.text("state = 'stopped'")
    op.create_index("ix_turns_stopped", "turns", ["session_id"], sqlite_where=stopped, postgresql_where=stopped)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default="0")


def _take_states(table: str, states: tuple[str, ...]) -> None:
    """Let the table take these states. PostgreSQL reads each row once; SQLite copies the table."""
    name, condition = f"ck_{table}_state", f"state IN ({', '.join(map(repr, states))})"
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table(table) as batch:
            batch.drop_constraint(op.f(name), type_="check")
            batch.create_check_constraint(op.f(name), condition)
        return
    op.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    op.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} CHECK ({condition}) NOT VALID")
    op.execute(f"ALTER TABLE {table} VALIDATE CONSTRAINT {name}")

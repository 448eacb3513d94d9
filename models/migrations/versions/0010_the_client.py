"""The client's state after each turn, and what the guard found in their replies."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0010"
down_revision = "0009"
readable_from = "0010"

JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
KINDS = (
    "helper_voice", "advice", "early_thanks", "clinical_words", "out_of_role", "unknown_fact", "unearned_fact",
    "too_long", "repetition", "markup",
)  # fmt: skip


def upgrade() -> None:
    op.create_table(
        "turn_states",
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("turn_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        *(sa.Column(name, JSON, nullable=False) for name in ("state", "acts", "touched")),
        sa.Column("note", sa.Text(), nullable=False),
        *_row(),
        _to("turn_states", "session_id", "sessions"),
        _to("turn_states", "turn_id", "turns"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_turn_states")),
        sa.UniqueConstraint("turn_id", name=op.f("uq_turn_states_turn_id")),
        sa.UniqueConstraint("session_id", "number", name=op.f("uq_turn_states_session_id_number")),
    )
    op.create_table(
        "guard_finds",
        *(sa.Column(name, sa.Uuid(), nullable=False) for name in ("client_id", "session_id", "turn_id")),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("is_shown", sa.Boolean(), nullable=False),
        *_row(),
        sa.CheckConstraint(f"kind IN ({', '.join(map(repr, KINDS))})", name=op.f("ck_guard_finds_kind")),
        _to("guard_finds", "client_id", "client_profiles"),
        _to("guard_finds", "session_id", "sessions"),
        _to("guard_finds", "turn_id", "turns"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guard_finds")),
        sa.UniqueConstraint("turn_id", "kind", name=op.f("uq_guard_finds_turn_id_kind")),
    )
    op.create_index("ix_guard_finds_client_id", "guard_finds", ["client_id", "kind"])


def _row() -> list[sa.Column[object]]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
    ]


def _to(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"))

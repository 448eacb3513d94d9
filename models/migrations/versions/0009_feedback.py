"""A student's rating and private note of an interview, and teachers' comments on its lines."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
readable_from = "0009"
DRAFT = sa.text("sent_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "ratings",
        *_row("ratings", "session_id"),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.CheckConstraint("score BETWEEN 1 AND 10", name=op.f("ck_ratings_score")),
        sa.UniqueConstraint("session_id", name=op.f("uq_ratings_session_id")),
    )
    op.create_table(
        "session_notes",
        *_row("session_notes", "session_id"),
        sa.Column("content", sa.Text(), nullable=False),
        sa.UniqueConstraint("session_id", name=op.f("uq_session_notes_session_id")),
    )
    op.create_table(
        "line_comments",
        *_row("line_comments", "session_id", "message_id", "author_id"),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
    )
    op.create_index(
        "uq_line_comments_draft",
        "line_comments",
        ["message_id", "author_id"],
        unique=True,
        sqlite_where=DRAFT,
        postgresql_where=DRAFT,
    )
    op.create_index("ix_line_comments_session_id", "line_comments", ["session_id"])


def _row(table: str, *pointing: str) -> list[sa.schema.SchemaItem]:
    others = {"workspace_id": "workspaces", "session_id": "sessions", "message_id": "messages", "author_id": "users"}
    columns = ("workspace_id", *pointing)
    return [
        *(sa.Column(column, sa.Uuid(), nullable=False) for column in columns),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{others[column]}.id"], name=op.f(f"fk_{table}_{column}_{others[column]}")
            )
            for column in columns
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    ]

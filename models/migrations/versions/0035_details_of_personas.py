"""Personas get details: how they talk, what moves them to and fro, and where they are from."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0035"
down_revision = "0034"
readable_from = "0034"

TEXTS = ("reasons_for_change", "reasons_against_change", "strengths", "risk_factors", "protective_factors")
LISTS = ("words_used", "words_avoided", "reactions")
LINES = {"opening_line": 300, "source": 300, "license": 120}
DIALS = {"language_proficiency": "fluent", "talkativeness": "average"}


def upgrade() -> None:
    json = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
    columns: list[sa.Column[Any]] = [
        *(sa.Column(name, sa.Text(), nullable=False, server_default="") for name in TEXTS),
        *(sa.Column(name, json, nullable=False, server_default="[]") for name in LISTS),
        *(sa.Column(name, sa.String(length=size), nullable=False, server_default="") for name, size in LINES.items()),
        *(sa.Column(name, sa.String(length=16), nullable=False, server_default=word) for name, word in DIALS.items()),
    ]
    for column in columns:
        op.add_column("client_profiles", column)


def downgrade() -> None:
    for name in (*TEXTS, *LISTS, *LINES, *DIALS):
        op.drop_column("client_profiles", name)

"""Sections know whether the app is in their channel."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
readable_from = "0012"


def upgrade() -> None:
    op.add_column("course_sections", sa.Column("app_missing_since", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("course_sections", "app_missing_since")

"""A section's teachers can get a note at once when a student pauses an interview."""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
readable_from = "0034"


def upgrade() -> None:
    op.add_column("course_sections", sa.Column("notes_pauses", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    op.drop_column("course_sections", "notes_pauses")

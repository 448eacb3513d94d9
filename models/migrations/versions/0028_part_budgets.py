"""Daily budgets of each student and of single sections, beside the workspace's."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
readable_from = "0017"


def upgrade() -> None:
    op.add_column("workspaces", sa.Column("student_limit_nano", sa.BigInteger(), nullable=True))
    op.add_column(
        "workspaces", sa.Column("has_section_limits", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("course_sections", sa.Column("daily_limit_nano", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_column("course_sections", "daily_limit_nano")
    op.drop_column("workspaces", "has_section_limits")
    op.drop_column("workspaces", "student_limit_nano")

"""Running sessions know until when they may be finished, sections when they were last compared with their channel."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
readable_from = "0003"


def upgrade() -> None:
    with op.batch_alter_table("sessions") as batch:
        batch.add_column(sa.Column("finish_by", sa.DateTime(timezone=True), nullable=True))
        batch.add_column(sa.Column("finish_why", sa.String(length=32), nullable=True))
    with op.batch_alter_table("course_sections") as batch:
        batch.add_column(sa.Column("compared_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("course_sections") as batch:
        batch.drop_column("compared_at")
    with op.batch_alter_table("sessions") as batch:
        batch.drop_column("finish_by")
        batch.drop_column("finish_why")

"""Who is a guest, when people were last looked up, and whether the app is installed."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
readable_from = "0017"


def upgrade() -> None:
    when = sa.DateTime(timezone=True)
    op.add_column("users", sa.Column("is_guest", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("users", sa.Column("checked_at", when, nullable=True))
    op.add_column("workspaces", sa.Column("has_agents", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("workspaces", sa.Column("installed_at", when, nullable=True))
    op.add_column("workspaces", sa.Column("uninstalled_at", when, nullable=True))


def downgrade() -> None:
    for name in ("uninstalled_at", "installed_at", "has_agents"):
        op.drop_column("workspaces", name)
    for name in ("checked_at", "is_guest"):
        op.drop_column("users", name)

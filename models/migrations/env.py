"""Alembic's entry point. It uses the connection from `Database.migrate`. README.md says how to write a migration."""

from typing import Any, Literal

from alembic import context
from alembic.runtime.migration import MigrationInfo

import models
from models.base import Base, UtcDateTime
from models.migrations.marks import keep_mark


def _render(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """Return a plain SQLAlchemy type for migrations, so that they do not depend on our classes."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


def _keep_mark(*, step: MigrationInfo, **_: Any) -> None:
    if step.is_upgrade:
        keep_mark(connection, step.up_revision)


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_item=_render,
    render_as_batch=connection.dialect.name == "sqlite",
    compare_type=False,
    on_version_apply=_keep_mark,  # type: ignore[arg-type] # Alembic calls it with keywords only
    transaction_per_migration=not connection.in_transaction(),
)
assert models.__all__, "the tables are registered by importing them"
with context.begin_transaction():
    context.run_migrations()

"""What a migration does to a table that people keep writing to."""

from collections.abc import Sequence

from alembic import op
from sqlalchemy import TextClause


def create_index(name: str, table: str, columns: Sequence[str], *, where: TextClause | None = None) -> None:
    """Create an index without keeping writers waiting. Give it a migration of its own.

    PostgreSQL does that outside of a transaction. A try that was broken off leaves an index that is not valid, so what is
    there under this name goes first.
    """
    if op.get_bind().dialect.name == "sqlite":
        op.create_index(name, table, columns, sqlite_where=where)
        return
    with op.get_context().autocommit_block():
        op.drop_index(name, table, postgresql_concurrently=True, if_exists=True)
        op.create_index(name, table, columns, postgresql_where=where, postgresql_concurrently=True)

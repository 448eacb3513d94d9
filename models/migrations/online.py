"""Changes of a table while people write to it."""

from collections.abc import Sequence

from alembic import op
from sqlalchemy import TextClause


def create_index(
    name: str, table: str, columns: Sequence[str], *, where: TextClause | None = None, is_unique: bool = False
) -> None:
    """Create an index without making writers wait. Use a separate migration for it.

    PostgreSQL does this outside of a transaction. An interrupted try leaves an invalid index, so an index with this
    name is dropped first. If all migrations share one transaction, as in a new database of a test, nobody writes.
    """
    if op.get_bind().dialect.name == "sqlite" or not op.get_context().opts.get("transaction_per_migration"):
        op.create_index(name, table, columns, unique=is_unique, sqlite_where=where, postgresql_where=where)
        return
    with op.get_context().autocommit_block():
        op.drop_index(name, table, postgresql_concurrently=True, if_exists=True)
        op.create_index(name, table, columns, unique=is_unique, postgresql_where=where, postgresql_concurrently=True)

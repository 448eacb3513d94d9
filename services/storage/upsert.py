"""Inserts of rows that may exist already, the same way on both databases."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import Row, table_of


async def insert_once(db: AsyncSession, model: type[Row], facts: dict[str, Any], *, unique: Sequence[str] = ()) -> bool:
    """Insert a row unless a row with the same `unique` columns exists. Return whether this call inserted it.

    An existing row stays as it is. Without `unique`, every unique index of the table counts. What the session has not
    flushed is flushed first.
    """
    await db.flush()
    statement = _made(db.get_bind().dialect.name, model, tuple(unique))
    return (await db.execute(statement, facts)).scalar_one_or_none() is not None


@cache
def _made(dialect: str, model: type[Row], unique: tuple[str, ...]) -> Insert:
    """Return the insert statement. It is built once, since every line and every post uses it."""
    insert = sqlite.insert if dialect == "sqlite" else postgresql.insert
    table = table_of(model)
    return insert(table).on_conflict_do_nothing(index_elements=unique or None).returning(table.c.id)


async def insert_missing(
    db: AsyncSession, model: type[Row], rows: Sequence[dict[str, Any]], *, unique: Sequence[str]
) -> None:
    """Insert those of the rows whose `unique` columns do not exist yet, with one statement per thousand rows.

    Existing rows stay as they are.
    """
    dialect = db.get_bind().dialect.name
    insert = sqlite.insert if dialect == "sqlite" else postgresql.insert
    for start in range(0, len(rows), 1000):
        statement = insert(model).values(list(rows[start : start + 1000]))
        await db.execute(statement.on_conflict_do_nothing(index_elements=list(unique)))

"""The database accepts exactly the values of the models. Alembic's own comparison skips CHECK constraints."""

import importlib
import pkgutil
import types
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, get_args, get_type_hints

import pytest
from sqlalchemy import Connection, Table, inspect, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase

import models
from models import Base
from models.base import table_of
from services.storage.database import Database
from tests.models.filled_tables import filled

UNCHECKED = {
    ("assignments", "debrief_gate"),
    ("client_profiles", "difficulty"),
    ("client_profiles", "language_proficiency"),
    ("client_profiles", "talkativeness"),
    ("exports", "kind"),
    ("news_items", "kind"),
    ("outbox", "kind"),
    ("users", "welcomed_as"),
}
"""Enum columns without a CHECK, since an older replica may find a value that only a newer one knows."""


async def test_checks_and_indexes_are_those_of_the_models(empty_database_url: str) -> None:
    """A database made by the migrations and one made from the models have the same CHECKs and partial indexes."""
    database = Database(empty_database_url)
    try:
        async with database.begin() as db:
            connection = await db.connection()
            await connection.run_sync(Base.metadata.create_all)
            expected = await connection.run_sync(_constraints)
            await connection.run_sync(Base.metadata.drop_all)
        await database.migrate()
        async with database.read() as db:
            found = await (await db.connection()).run_sync(_constraints)
    finally:
        await database.close()

    assert sum(" check " in name for name in expected) > 15
    assert found == expected


async def test_every_value_of_an_enum_can_be_stored_and_no_other(empty_database_url: str) -> None:
    """A new member of an enum needs a migration of its CHECK. Without one, each row that has it would be refused."""
    database = Database(empty_database_url)
    try:
        async with database.begin() as db:
            await (await db.connection()).run_sync(filled, "head")
        columns = list(_enum_columns())
        for table, column, values in columns:
            for value in values:
                await _store(database, table, column, value)
            if (table, column) not in UNCHECKED:
                with pytest.raises(IntegrityError):
                    await _store(database, table, column, "of_next_year")
    finally:
        await database.close()

    assert {("sessions", "status"), ("guard_finds", "kind"), ("users", "role")} <= {row[:2] for row in columns}


async def _store(database: Database, table: str, column: str, value: str) -> None:
    async with database.begin() as db:
        await db.execute(text(f"update {table} set {column} = :value"), {"value": value})  # noqa: S608 - our own names


def _constraints(connection: Connection) -> dict[str, str]:
    """Return the text of each CHECK, and the condition of each partial index, by table and name."""
    found = {}
    inspector = inspect(connection)
    for table in Base.metadata.tables:
        for check in inspector.get_check_constraints(table):
            found[f"{table} check {check['name']}"] = " ".join(str(check["sqltext"]).split())
        for index in inspector.get_indexes(table):
            options = index.get("dialect_options", {})
            condition = options.get("sqlite_where", options.get("postgresql_where", ""))
            found[f"{table} index {index['name']}"] = " ".join(str(condition).split())
    return found


def _enum_columns() -> Iterator[tuple[str, str, list[str]]]:
    """Yield (table, column, values) of each column that is declared with an enum."""
    for module in pkgutil.iter_modules(models.__path__):
        if module.name != "migrations":
            importlib.import_module(f"models.{module.name}")
    for mapper in Base.registry.mappers:
        for name, annotation in get_type_hints(mapper.class_).items():
            if (enum := _enum_in(annotation)) is not None and name in mapper.columns:
                yield str(_table(mapper.class_).name), name, [member.value for member in enum]


def _table(model: type[DeclarativeBase]) -> Table:
    return table_of(model)  # type: ignore[arg-type] # each is a Row


def _enum_in(annotation: Any) -> type[StrEnum] | None:
    """Return the enum of `Mapped[Enum]` or `Mapped[Enum | None]`."""
    for part in get_args(annotation):
        for kind in get_args(part) if isinstance(part, types.UnionType) else [part]:
            if isinstance(kind, type) and issubclass(kind, StrEnum):
                return kind
    return None

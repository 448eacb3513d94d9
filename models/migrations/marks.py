"""Stores each migration's mark in the database, so that an older version knows whether it can use the tables."""

from typing import Any

from sqlalchemy import Connection, delete, insert, inspect

from models.base import Base
from models.schema_mark import SchemaMarkDB

_MARKS = Base.metadata.tables[SchemaMarkDB.__tablename__]


def keep_mark(connection: Connection, migration: Any) -> None:
    """Store the mark of a migration that was just applied, and replace an earlier mark of it.

    Do nothing while the table of marks does not exist.
    """
    if not inspect(connection).has_table(_MARKS.name):
        return
    connection.execute(delete(_MARKS).where(_MARKS.c.revision == migration.revision))
    facts = {"revision": migration.revision, "readable_from": migration.module.readable_from}
    connection.execute(insert(_MARKS).values(facts))

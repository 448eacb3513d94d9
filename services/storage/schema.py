"""The tables: applying migrations, and checking that the tables match this version."""

from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, select
from sqlalchemy.exc import OperationalError

from models.schema_mark import SchemaMarkDB
from services.common.errors import OperatorError

LOCK_NOT_AVAILABLE = "55P03"
MIGRATIONS = Path(__file__).parents[2] / "models" / "migrations"


class OldDatabaseError(OperatorError):
    """The error for tables that an older version created, or for a database without tables."""

    def __init__(self, *, is_empty: bool = False) -> None:
        found = "The database has no tables yet." if is_empty else "The database is from an older version."
        super().__init__(f"{found} Run `virtual-client migrate` once, then start again.")
        self.is_empty = is_empty


class NewerDatabaseError(OperatorError):
    """The error for tables of a newer version that this version cannot use."""

    def __init__(self) -> None:
        super().__init__(
            "The database was written by a newer version of Virtual Client, and this version cannot use its tables. "
            "Install that version again, restore the backup from before its `virtual-client migrate`, "
            "or point DATABASE_URL to another database."
        )


class BusyDatabaseError(OperatorError):
    """The error for a table that cannot be changed because another program keeps it locked."""

    def __init__(self) -> None:
        super().__init__(
            "Some or all tables were not changed, because another program is using one of them. "
            "Stop other programs that use this database, such as a backup, then run `virtual-client migrate` again."
        )


class Tables(StrEnum):
    """The tables of a database, as this version finds them."""

    MISSING = "missing"
    OLDER = "older"
    CURRENT = "current"
    NEWER = "newer"
    """A newer version has changed them, and its mark says that this version can still use them."""


def upgrade(connection: Connection) -> None:
    """Apply all migrations that are missing. Raise NewerDatabaseError if this version cannot use newer tables.

    On a connection without an open transaction, each migration gets its own.
    """
    has_transaction = connection.in_transaction()
    if tables_in(connection) in {Tables.CURRENT, Tables.NEWER}:
        return
    config = _config()
    if not has_transaction:
        connection.rollback()  # the read above has begun a transaction
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def is_locked_out(error: OperationalError) -> bool:
    """Return whether PostgreSQL failed because it did not get a lock within our time limit."""
    return getattr(error.orig, "sqlstate", None) == LOCK_NOT_AVAILABLE


def tables_in(connection: Connection) -> Tables:
    """Return which tables a database has. Raise NewerDatabaseError for newer ones that this version cannot use."""
    found = MigrationContext.configure(connection).get_current_revision()
    if found is None:
        return Tables.MISSING
    known = _revisions()
    if found in known:
        return Tables.CURRENT if found == known[-1] else Tables.OLDER
    if _mark_of(connection, found) not in known:
        raise NewerDatabaseError
    return Tables.NEWER


def is_way_back_closed(connection: Connection) -> bool:
    """Return whether a migration takes the tables away from the version that wrote them.

    That version then needs a backup from before the migration.
    """
    found, known = MigrationContext.configure(connection).get_current_revision(), _revisions()
    return found in known and known.index(found) < known.index(_scripts().get_revision("head").module.readable_from)


def _mark_of(connection: Connection, revision: str) -> str | None:
    """Return the oldest version that can use tables of this revision, or None if the tables do not say it."""
    if not inspect(connection).has_table(SchemaMarkDB.__tablename__):
        return None
    mark = select(SchemaMarkDB.readable_from).where(SchemaMarkDB.revision == revision)
    return connection.execute(mark).scalar_one_or_none()


@lru_cache(maxsize=1)
def _revisions() -> tuple[str, ...]:
    """Return the migrations of this version, oldest first."""
    return tuple(script.revision for script in _scripts().walk_revisions())[::-1]


@lru_cache(maxsize=1)
def _scripts() -> ScriptDirectory:
    """Return the migrations of this version. They are imported once per process."""
    return ScriptDirectory.from_config(_config())


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config

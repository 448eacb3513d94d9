"""The tables: applying migrations, and checking that the tables match this version."""

from functools import lru_cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

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
    """The error for tables that a newer version created."""

    def __init__(self) -> None:
        super().__init__(
            "The database was written by a newer version of Virtual Client. Install that version again, "
            "or point DATABASE_URL to another database."
        )


class BusyDatabaseError(OperatorError):
    """The error for a table that cannot be changed because another program keeps it locked."""

    def __init__(self) -> None:
        super().__init__(
            "Some or all tables were not changed, because another program is using one of them. "
            "Stop other programs that use this database, such as a backup, then run `virtual-client migrate` again."
        )


def upgrade(connection: Connection) -> None:
    """Apply all migrations that are missing. Raise NewerDatabaseError if a newer version wrote the tables.

    On a connection without an open transaction, each migration gets its own.
    """
    has_transaction = connection.in_transaction()
    if _known_revision(connection) == _scripts().get_current_head():
        return
    config = _config()
    if not has_transaction:
        connection.rollback()  # the read above has begun a transaction
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def is_locked_out(error: OperationalError) -> bool:
    """Return whether PostgreSQL failed because it did not get a lock within our time limit."""
    return getattr(error.orig, "sqlstate", None) == LOCK_NOT_AVAILABLE


def check_current(connection: Connection) -> None:
    """Check that the tables match this version. Raise OldDatabaseError or NewerDatabaseError if they do not."""
    if (found := _known_revision(connection)) != _scripts().get_current_head():
        raise OldDatabaseError(is_empty=found is None)


def is_behind(connection: Connection) -> bool:
    """Return whether an older version wrote the tables. Raise NewerDatabaseError if a newer version wrote them."""
    return _known_revision(connection) not in {None, _scripts().get_current_head()}


def has_tables(connection: Connection) -> bool:
    """Return whether there are tables of ours. Raise NewerDatabaseError if a newer version wrote them."""
    return _known_revision(connection) is not None


def _known_revision(connection: Connection) -> str | None:
    """Return the revision of the tables, or None if there are none yet. Raise NewerDatabaseError for an unknown one."""
    found = MigrationContext.configure(connection).get_current_revision()
    if found is not None and found not in {script.revision for script in _scripts().walk_revisions()}:
        raise NewerDatabaseError
    return found


@lru_cache(maxsize=1)
def _scripts() -> ScriptDirectory:
    """Return the migrations of this version. They are imported once per process."""
    return ScriptDirectory.from_config(_config())


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config

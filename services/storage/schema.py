"""The tables: brought up to date by the migrations, and compared with what this version needs."""

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
    """The tables are those of an older version."""

    def __init__(self) -> None:
        super().__init__("The database is of an older version. Run `virtual-client migrate` once, then start again.")


class NewerDatabaseError(OperatorError):
    """The tables are those of a version that this one does not know."""

    def __init__(self) -> None:
        super().__init__(
            "The database was written by a newer version of Virtual Client. Install that version again, "
            "or let DATABASE_URL name another database."
        )


class BusyDatabaseError(OperatorError):
    """Somebody holds a table for so long that it cannot be changed."""

    def __init__(self) -> None:
        super().__init__(
            "The tables were not changed, or not all of them, because somebody is using one of them. "
            "Stop other programs that use this database, such as a backup, then run `virtual-client migrate` again."
        )


def upgrade(connection: Connection) -> None:
    """Apply all migrations. Raises NewerDatabaseError.

    A connection that comes without a transaction gets one for each migration.
    """
    has_transaction = connection.in_transaction()
    if _known_revision(connection) == _scripts().get_current_head():
        return
    config = _config()
    if not has_transaction:
        connection.rollback()  # what was read just now began one
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def is_locked_out(error: OperationalError) -> bool:
    """Return whether PostgreSQL refused because a lock could not be had within the time that we wait for it."""
    return getattr(error.orig, "sqlstate", None) == LOCK_NOT_AVAILABLE


def check_current(connection: Connection) -> None:
    """The tables are those that this version needs. Raises OldDatabaseError and NewerDatabaseError."""
    if _known_revision(connection) != _scripts().get_current_head():
        raise OldDatabaseError


def _known_revision(connection: Connection) -> str | None:
    """Return the revision of the tables, None where there are none yet. Raises NewerDatabaseError."""
    found = MigrationContext.configure(connection).get_current_revision()
    if found is not None and found not in {script.revision for script in _scripts().walk_revisions()}:
        raise NewerDatabaseError
    return found


@lru_cache(maxsize=1)
def _scripts() -> ScriptDirectory:
    """Return the migrations of this version, which are imported once in a process."""
    return ScriptDirectory.from_config(_config())


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config

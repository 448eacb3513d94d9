"""The tables: brought up to date by the migrations, and compared with what this version needs."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from services.errors import OperatorError

MIGRATIONS = Path(__file__).parent.parent / "models" / "migrations"


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


def upgrade(connection: Connection) -> None:
    """All migrations are applied. Raises NewerDatabaseError."""
    config = _config()
    _check_known(connection, config)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def check_current(connection: Connection) -> None:
    """The tables are those that this version needs. Raises OldDatabaseError and NewerDatabaseError."""
    config = _config()
    if _check_known(connection, config) != ScriptDirectory.from_config(config).get_current_head():
        raise OldDatabaseError


def _check_known(connection: Connection, config: Config) -> str | None:
    """The revision of the tables, None where there are none yet."""
    found = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found is not None and found not in known:
        raise NewerDatabaseError
    return found


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config

"""The verb `migrate`, and the backup that keeps the way back to the version before."""

import asyncio
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from services.storage.backup import backup_before_migration
from services.storage.database import Database
from services.storage.schema import Tables

WAY_BACK_CLOSED = (
    "This upgrade changes the tables so that the version you come from can no longer use them. The only way back is a "
    'backup from before it: pg_dump --format=custom --file=backup.dump "$DATABASE_URL"'
)
WAY_BACK_OPEN = "The version you come from can use the new tables, too. To go back, install it and start it."


async def run_migrate(address: str, *, is_agreed: bool, now: datetime) -> int:
    """Back up what can be backed up here, apply all missing migrations, and say how to get back.

    A SQLite database of an older version is backed up. On PostgreSQL the operator makes the backup, and a person at a
    terminal is asked for it where no other way back exists. Return 0, or 2 if there is no backup yet: then nothing is
    changed. Raise BackupError, NewerDatabaseError, or BusyDatabaseError.
    """
    kept = await back_up_first(address, now=now)
    database = Database(address)
    try:
        is_upgrade = await database.tables() == Tables.OLDER
        is_way_back_closed = await database.is_way_back_closed()
        if is_way_back_closed and not database.is_sqlite:
            _say(WAY_BACK_CLOSED)
            if not (is_agreed or _has_backup()):
                _say("Nothing was changed. Make the backup, then run `virtual-client migrate` again.")
                return 2
        await database.migrate()
    finally:
        await database.close()
    _say("The database is up to date.")
    if kept is not None:
        _say(f"A backup from before is in {kept}. To go back: `virtual-client restore {kept}`.")
    if is_upgrade and not is_way_back_closed:
        _say(WAY_BACK_OPEN)
    return 0


async def back_up_first(address: str, *, now: datetime) -> Path | None:
    """Back a SQLite database of an older version up. Return the backup, or None where nothing will be migrated."""
    return await asyncio.to_thread(backup_before_migration, address, now=now)


def _has_backup() -> bool:
    """Ask the person at the terminal. A script is not asked, since nobody could answer."""
    if not sys.stdin.isatty():
        return True
    with suppress(EOFError):  # Ctrl-D counts as no
        return input("Do you have a backup? [y/N] ").strip().casefold() in {"y", "yes"}
    return False


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - for the operator

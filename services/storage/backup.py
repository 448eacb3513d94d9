"""Copies a SQLite database while the app runs, and puts a copy back in its place."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, create_engine
from sqlalchemy.engine import URL
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool

from services.common.errors import OperatorError
from services.storage.address import database_url
from services.storage.file_lock import lock_file
from services.storage.private_files import BESIDE, PRIVATE
from services.storage.schema import Tables, tables_in

LOOK_FIRST = "UPDATE outbox SET state = 'posting', epoch = epoch + 1, posting_until = 0 WHERE state = 'pending'"
"""Marks posts as sent with an unknown outcome."""


class BackupError(OperatorError):
    """The error for a backup or a restore that cannot be done. Nothing has changed."""


def backup(address: str, target: Path) -> None:
    """Write a copy of the database to a new file that only its owner can read. The app may go on running.

    A copy of the file itself can be empty, because SQLite keeps recent writes in a second file. Raise BackupError if
    the database is not SQLite, does not exist, is damaged, or has no tables of ours, or if the new file exists already
    or cannot be written. Raise NewerDatabaseError if this version cannot use its tables, and DatabaseAddressError for a
    bad address.
    """
    source = _sqlite_file(address)
    if not source.is_file():
        raise BackupError(f"There is no database at {source} yet. Check DATABASE_URL.")
    if target.exists():
        raise BackupError(f"{target} exists already. Give the backup a new name.")
    with _part_of(target) as part:
        _copy(source, part)
        _check(part)
        part.replace(target)
    _sync(target.parent)


def backup_before_migration(address: str, *, now: datetime) -> Path | None:
    """Back a SQLite database up that an older version wrote, since the older version cannot read the new tables.

    The backup is beside the database, with `now` in its name. Return it, or None for PostgreSQL, a missing file, or one
    with nothing to migrate. Raise BackupError if it cannot be written, and NewerDatabaseError if this version cannot
    use the tables.
    """
    url = database_url(address)
    source = Path(str(url.database))
    if url.get_backend_name() != "sqlite" or not source.is_file():
        return None
    with _connected(source) as connection:
        if tables_in(connection) != Tables.OLDER:
            return None
    target = source.with_name(f"{source.name}.before-migration-{now:%Y%m%d-%H%M%S}")
    backup(address, target)
    return target


def restore(address: str, source: Path, *, now: datetime) -> Path | None:
    """Put a backup in the place of the database. Return where the database of before is kept, or None without one.

    Posts that waited in the backup are first looked for in Slack, since they may have been sent after it was made.
    Raise BackupError if the database is not SQLite, or the backup is missing, damaged, or the database itself. Raise
    DatabaseInUseError while the app runs, and NewerDatabaseError for a backup of a newer version.
    """
    target = _sqlite_file(address)
    _check_source(source, target)
    lock = lock_file(database_url(address))
    try:
        return _put_in_place(source, target, now=now)
    finally:
        os.close(lock)


def _check_source(source: Path, target: Path) -> None:
    if not source.is_file():
        raise BackupError(f"There is no backup at {source}.")
    if target.exists() and source.samefile(target):
        raise BackupError(f"{source} is the database itself, not a backup of it.")
    _check(source)


def _put_in_place(source: Path, target: Path, *, now: datetime) -> Path | None:
    """Copy the backup beside the database, and let the two change places. Return where the database of before is."""
    with _part_of(target) as part:
        _copy(source, part)
        _let_posts_be_looked_for(part)
        _sync(part)
        kept = _set_aside(target, now=now)
        part.replace(target)
    _sync(target.parent)
    return kept


def _sqlite_file(address: str) -> Path:
    url = database_url(address)
    if url.get_backend_name() != "sqlite":
        raise BackupError("This database is PostgreSQL. Use pg_dump and pg_restore, as the documentation shows.")
    return Path(str(url.database))


@contextmanager
def _part_of(target: Path) -> Iterator[Path]:
    """Yield a new private file beside the target. It is gone at the end unless it has been renamed."""
    part = target.with_name(f"{target.name}.part")
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE))
    except OSError as error:
        raise BackupError(f"Nothing can be written in {target.parent}: {error.strerror}.") from error
    try:
        yield part
    except OSError as error:
        raise BackupError(f"{target} could not be written: {error.strerror}.") from error
    finally:
        part.unlink(missing_ok=True)


def _check(path: Path) -> None:
    """Raise BackupError unless the file is a whole database with our tables, and NewerDatabaseError if it is too new."""
    with _connected(path) as connection:
        if connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one() != "ok":
            raise BackupError(f"{path} is damaged.")
        if tables_in(connection) == Tables.MISSING:
            raise BackupError(f"{path} holds no tables of Virtual Client.")


@contextmanager
def _connected(path: Path) -> Iterator[Connection]:
    """Yield a connection to a SQLite file. Raise BackupError if it is none."""
    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=NullPool)
    try:
        with engine.connect() as connection:
            yield connection
    except DatabaseError as error:
        raise BackupError(f"{path} is no SQLite database.") from error


def _copy(source: Path, part: Path) -> None:
    """Copy a database with what SQLite keeps beside it. The copy is one file."""
    try:
        with (
            closing(sqlite3.connect(f"file:{quote(str(source))}?mode=ro", uri=True)) as found,
            closing(sqlite3.connect(part)) as copy,
        ):
            found.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error as error:
        raise BackupError(f"{source} cannot be read as a database, or {part.parent} is full.") from error


def _let_posts_be_looked_for(part: Path) -> None:
    """Let the app look in Slack for what waited to be posted, since that was posted after the backup was made."""
    with closing(sqlite3.connect(part)) as connection:
        connection.execute(LOOK_FIRST)
        connection.commit()


def _set_aside(target: Path, *, now: datetime) -> Path | None:
    """Rename the database, with what is beside it, so that nothing is lost. Return its new name, or None without one.

    SQLite would write what is left beside a missing database into the restored one.
    """
    kept = target.with_name(f"{target.name}.before-restore-{now:%Y%m%d-%H%M%S}")
    endings = [ending for ending in ("", *BESIDE) if target.with_name(target.name + ending).exists()]
    for ending in endings:
        target.with_name(target.name + ending).rename(kept.with_name(kept.name + ending))
    return kept if "" in endings else None


def _sync(path: Path) -> None:
    """Wait until the disk has a file's content, or a folder's names."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

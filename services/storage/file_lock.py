"""The lock that keeps a SQLite file to one process: SQLite itself would let a second one write."""

import fcntl
import os
from pathlib import Path

from sqlalchemy.engine import URL

from services.common.errors import OperatorError
from services.storage.address import DatabaseAddressError
from services.storage.private_files import make_private


class DatabaseInUseError(OperatorError):
    """The error for a SQLite file that another process has locked."""


def take_file(url: URL) -> int:
    """Lock the SQLite file for this process, create it if it is missing, and keep it to its owner.

    Return the lock's descriptor; close it to unlock. Raise DatabaseAddressError if the file cannot be used, and
    DatabaseInUseError if another process has the lock.
    """
    lock = lock_file(url)
    path = Path(str(url.database))
    try:
        make_private(path)
    except OSError as error:
        os.close(lock)
        raise _unusable(path, error) from error
    return lock


def lock_file(url: URL) -> int:
    """Lock the SQLite file for this process, whether it is there or not.

    Return the lock's descriptor; close it to unlock. Raise DatabaseAddressError if the file cannot be used,
    DatabaseInUseError if another process has the lock.
    """
    if not url.database or url.database == ":memory:":
        raise DatabaseAddressError(
            "DATABASE_URL names no file. Use sqlite:///./virtual_client.db, so that your data survives a restart."
        )
    path = Path(url.database)
    try:
        _check_place(path)
        return _lock(path.with_name(f"{path.name}.lock"))
    except OSError as error:
        raise _unusable(path, error) from error


def _unusable(path: Path, error: OSError) -> DatabaseAddressError:
    return DatabaseAddressError(
        f"The file {path} of DATABASE_URL cannot be used: {error.strerror or 'unknown reason'}. "
        f"This user must be able to write in the folder {path.parent}, and its disk needs free space."
    )


def _check_place(path: Path) -> None:
    if path.is_dir():
        raise DatabaseAddressError(
            f"DATABASE_URL names the folder {path}. Name a file in it, such as {path}/virtual_client.db."
        )
    if not path.parent.is_dir():
        raise DatabaseAddressError(f"The folder {path.parent} of DATABASE_URL does not exist. Create it.")


def _lock(path: Path) -> int:
    lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(lock)
        raise DatabaseInUseError(
            "Another Virtual Client is using this SQLite file. Stop it first, or use PostgreSQL to run more than one."
        ) from error
    except OSError:
        os.close(lock)
        raise
    return lock

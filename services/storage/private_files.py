"""Keeps a SQLite database to its owner: it holds what students and clients said."""

import os
from contextlib import suppress
from pathlib import Path

PRIVATE = 0o600
BESIDE = ("-wal", "-shm")
"""What SQLite keeps beside a database that is or was in use. It gives new ones the mode of the database."""


def make_private(path: Path) -> None:
    """Let only the owner read and write a database and what is beside it. Create the database if it is missing.

    A file of another owner keeps its mode, since only that owner can change it.
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE))
    for ending in ("", *BESIDE):
        with suppress(FileNotFoundError, PermissionError):
            path.with_name(path.name + ending).chmod(PRIVATE)

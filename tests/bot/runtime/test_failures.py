"""What stops a command is told as what it is, with what to do."""

import errno
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.runtime.failures import problems_of
from services.storage.address import DatabaseAddressError
from services.storage.database import Database
from services.storage.failures import sentence_of


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device", "/data/x"), "The system refuses /data/x: No space left"),
        (
            PermissionError(errno.EACCES, "Permission denied", "/data/x"),
            "The system refuses /data/x: Permission denied",
        ),
        (OSError(errno.EMFILE, "Too many open files"), "The system refuses: Too many open files"),
        (aiohttp.ClientOSError(errno.ECONNRESET, "reset"), "Slack cannot be reached"),
        (BrokenPipeError(errno.EPIPE, "Broken pipe"), "The output was closed"),
        (TimeoutError(), "Slack cannot be reached"),
        (KeyError("x"), "The app has a bug (KeyError)"),
    ],
)
def test_only_failures_of_slack_are_told_as_slacks(error: Exception, words: str) -> None:
    """A full disk is not a broken network."""
    assert [line.startswith(words) for line in problems_of(error)] == [True]


async def migrated(path: Path) -> None:
    database = Database(f"sqlite:///{path}")
    try:
        await database.migrate()
    finally:
        await database.close()


async def test_a_path_that_is_no_file_of_ours_is_named(tmp_path: Path) -> None:
    """A folder, a missing folder, and a folder in which nobody can write have sentences of their own."""
    told = []
    for path in (tmp_path, tmp_path / "missing" / "one.db", Path("/proc/one.db"), tmp_path / ("x" * 300)):
        with pytest.raises(DatabaseAddressError) as refusal:
            await migrated(path)
        told.append(refusal.value.message)

    assert told[0].startswith(f"DATABASE_URL names the folder {tmp_path}. Name a file in it")
    assert told[1].startswith(f"The folder {tmp_path / 'missing'} of DATABASE_URL does not exist. Create it.")
    assert told[2].startswith("The file /proc/one.db of DATABASE_URL cannot be used: No such file or directory.")
    assert "cannot be used: File name too long." in told[3]


async def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    """It is not written over."""
    other = tmp_path / "notes.db"
    other.write_text("shopping list " * 100)
    with pytest.raises(SQLAlchemyError) as failure:
        await migrated(other)

    assert problems_of(failure.value) == [
        "The file of DATABASE_URL is not a SQLite database. Name another file, or move this one away."
    ]
    assert other.read_text().startswith("shopping list")


async def test_a_full_disk_is_named(tmp_path: Path) -> None:
    """A limit on the file's pages gives the same error as a full disk."""
    database = Database(f"sqlite:///{tmp_path}/one.db")
    await database.migrate()
    async with database.begin() as db:
        await db.execute(text("PRAGMA max_page_count = 1"))
        with pytest.raises(SQLAlchemyError) as full:
            await db.execute(text("CREATE TABLE big AS SELECT zeroblob(1000000) AS zeros"))
    await database.close()

    assert sentence_of(full.value).startswith("The disk with the file of DATABASE_URL is full.")

"""Backups of SQLite: taken while the app writes, and put back with nothing lost."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from models.post import OutboxDB, OutboxState
from models.workspace import WorkspaceDB
from services.common.errors import OperatorError
from services.storage.backup import BackupError, backup, backup_before_migration, restore
from services.storage.database import Database
from services.storage.file_lock import DatabaseInUseError
from services.storage.schema import NewerDatabaseError

NOW = datetime(2026, 12, 1, 8, 30, tzinfo=UTC)

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def _adds(database: Database, team: str) -> None:
    async with database.begin() as db:
        db.add(WorkspaceDB(team_id=team, name=f"School {team}"))


def _teams(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [team for (team,) in connection.execute("select team_id from workspaces order by team_id")]


async def test_a_backup_of_a_running_app_has_every_write_and_is_private(database_url: str, tmp_path: Path) -> None:
    """A copy of the file alone misses what SQLite keeps beside it."""
    database = Database(database_url)
    live = Path(str(database.url.database))
    try:
        await _adds(database, "1")
        backup(database_url, tmp_path / "copy.db")
        await _adds(database, "2")
        shutil.copyfile(live, tmp_path / "naive.db")
    finally:
        await database.close()

    assert _teams(tmp_path / "copy.db") == ["1"]
    assert [path.name for path in tmp_path.glob("copy.db*")] == ["copy.db"]
    assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600
    assert _teams(tmp_path / "naive.db") == []


async def test_a_restore_brings_everything_back_and_keeps_the_database_of_before(
    database_url: str, tmp_path: Path
) -> None:
    """The app starts on the restored tables, and the other file still has what was written after the backup."""
    database = Database(database_url)
    await _adds(database, "1")
    backup(database_url, tmp_path / "copy.db")
    await _adds(database, "2")
    with pytest.raises(DatabaseInUseError):
        restore(database_url, tmp_path / "copy.db", now=NOW)
    await database.close()
    kept = restore(database_url, tmp_path / "copy.db", now=NOW)
    database = Database(database_url)
    try:
        await database.check_current()
        await _adds(database, "3")
    finally:
        await database.close()
    live = Path(str(database.url.database))

    assert _teams(live) == ["1", "3"]
    assert kept is not None
    assert _teams(kept) == ["1", "2"]
    assert _teams(tmp_path / "copy.db") == ["1"]
    assert live.stat().st_mode & 0o777 == 0o600


async def test_a_restore_without_a_database_keeps_nothing_of_before(database_url: str, tmp_path: Path) -> None:
    """What SQLite left beside a database that is gone does not get into the restored one."""
    database = Database(database_url)
    await _adds(database, "1")
    backup(database_url, tmp_path / "copy.db")
    await _adds(database, "2")
    live = Path(str(database.url.database))
    left = live.with_name(f"{live.name}-wal").read_bytes()
    await database.close()
    live.unlink()
    assert restore(database_url, tmp_path / "copy.db", now=NOW) is None
    first = sorted(path.name for path in live.parent.glob(f"{live.name}*"))
    live.unlink()
    live.with_name(f"{live.name}-wal").write_bytes(left)
    assert restore(database_url, tmp_path / "copy.db", now=NOW + timedelta(minutes=1)) is None

    assert first == [live.name, f"{live.name}.lock"]
    assert _teams(live) == ["1"]
    assert live.with_name(f"{live.name}.before-restore-20261201-083100-wal").read_bytes() == left


async def test_a_database_that_was_set_aside_can_be_restored_whole(database_url: str, tmp_path: Path) -> None:
    """A crash leaves recent writes beside the file, and a restore keeps both."""
    database = Database(database_url)
    live = Path(str(database.url.database))
    backup(database_url, tmp_path / "copy.db")
    await _adds(database, "1")
    left = {ending: live.with_name(live.name + ending).read_bytes() for ending in ("", "-wal")}
    await database.close()
    for ending, content in left.items():
        live.with_name(live.name + ending).write_bytes(content)
    kept = restore(database_url, tmp_path / "copy.db", now=NOW)
    assert _teams(live) == []
    assert kept is not None
    restore(database_url, kept, now=NOW + timedelta(minutes=1))

    assert _teams(live) == ["1"]


async def test_a_post_that_waited_is_looked_for_before_it_is_posted(database_url: str, tmp_path: Path) -> None:
    """It has been posted since the backup was made, unless something else went wrong."""
    database = Database(database_url)
    await _adds(database, "1")
    async with database.begin() as db:
        workspace = (await db.execute(select(WorkspaceDB.id))).scalar_one()
        facts = {"workspace_id": workspace, "kind": "alert", "lane": "C1", "facts": {}, "next_try_at": NOW}
        db.add_all(OutboxDB(**facts, state=state) for state in OutboxState)
    await database.close()
    backup(database_url, tmp_path / "copy.db")
    restore(database_url, tmp_path / "copy.db", now=NOW)
    with closing(sqlite3.connect(Path(str(database.url.database)))) as connection:
        states = [state for (state,) in connection.execute("select state from outbox order by state")]

    assert states == ["delivered", "failed", "posting", "posting"]


def _no_file(path: Path) -> None:
    path.unlink()


def _words(path: Path) -> None:
    path.write_text("These are words. " * 500, encoding="utf-8")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("create table recipes (name text)")
        connection.commit()


def _damaged(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    for place in range(4096 * 3, len(whole) - 4096, 4096):
        whole[place : place + 200] = b"\xff" * 200
    path.write_bytes(bytes(whole))


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("update alembic_version set version_num = 'of_next_year'")
        connection.commit()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_no_file, "There is no backup at"),
        (_words, "is no SQLite database"),
        (_empty, "holds no tables of Virtual Client"),
        (_foreign, "holds no tables of Virtual Client"),
        (_damaged, "is damaged|is no SQLite database"),
        (_newer, "newer version"),
    ],
)
async def test_a_file_that_is_no_backup_replaces_nothing(
    database_url: str, tmp_path: Path, spoil: Callable[[Path], None], words: str
) -> None:
    """One sentence says what is wrong, and the database is as before."""
    database = Database(database_url)
    await _adds(database, "1")
    backup(database_url, tmp_path / "copy.db")
    await database.close()
    spoil(tmp_path / "copy.db")
    live = Path(str(database.url.database))
    before = _teams(live)
    names = {path.name for path in live.parent.iterdir()}
    with pytest.raises((BackupError, NewerDatabaseError), match=words):
        restore(database_url, tmp_path / "copy.db", now=NOW)

    assert _teams(live) == before == ["1"]
    assert {path.name for path in live.parent.iterdir()} == names


async def test_a_backup_overwrites_nothing_and_says_what_is_missing(database_url: str, tmp_path: Path) -> None:
    """A name that is taken, a folder that is not there, a database that is not there, and PostgreSQL."""
    (tmp_path / "taken.db").write_text("mine", encoding="utf-8")
    cases = {
        (database_url, tmp_path / "taken.db"): "exists already",
        (database_url, tmp_path / "nowhere" / "copy.db"): "Nothing can be written in",
        (f"sqlite:///{tmp_path}/other.db", tmp_path / "copy.db"): "There is no database at",
        ("postgresql://u@h/n", tmp_path / "copy.db"): "Use pg_dump",
    }
    for (address, target), words in cases.items():
        with pytest.raises(OperatorError, match=words):
            backup(address, target)

    assert (tmp_path / "taken.db").read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "copy.db").exists()


async def test_only_a_database_of_an_older_version_is_backed_up_before_a_migration(
    database_url: str, tmp_path: Path
) -> None:
    """Nothing is copied where there is nothing to migrate: no file, no tables, current tables, and PostgreSQL."""
    path = Path(str(database_url).removeprefix("sqlite:///"))
    assert backup_before_migration(database_url, now=NOW) is None
    assert backup_before_migration(f"sqlite:///{tmp_path}/missing.db", now=NOW) is None
    assert backup_before_migration("postgresql://u@h/n", now=NOW) is None
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("update alembic_version set version_num = '0001'")
        connection.commit()
    kept = backup_before_migration(database_url, now=NOW)

    assert kept is not None
    assert kept.name == f"{path.name}.before-migration-20261201-083000"
    assert _teams(kept) == []


async def test_a_new_database_and_what_is_beside_it_are_private(database_url: str, tmp_path: Path) -> None:
    """Also one that an earlier version left readable for everybody."""
    path = tmp_path / "new.db"
    path.touch(mode=0o644)
    path.chmod(0o644)
    database = Database(f"sqlite:///{path}")
    try:
        await database.migrate()
        await _adds(database, "1")
        modes = {row.name: row.stat().st_mode & 0o777 for row in tmp_path.glob("new.db*")}
    finally:
        await database.close()

    assert set(modes.values()) == {0o600}
    assert {"new.db", "new.db-wal"} <= modes.keys()

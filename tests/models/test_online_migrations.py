"""Tables change while people go on working. Nobody has to wait behind a migration that waits for its lock."""

import asyncio
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import create_async_engine

from services.storage import database as database_module
from services.storage.address import database_url
from services.storage.database import Database
from services.storage.schema import MIGRATIONS, BusyDatabaseError

BEFORE_MESSAGES_CHANGE = "0013"
ON_POSTGRES = pytest.mark.parametrize("empty_database_url", ["postgresql"], indirect=True)
INDEX = """
from alembic import op
from models.migrations.online import create_index
from sqlalchemy import text

revision, down_revision = "{revision}", {before}


def upgrade() -> None:
    {act}
"""


@pytest.fixture
def reader(empty_database_url: str) -> Iterator[Callable[[], psycopg.Connection]]:
    """Yield a function that reads a page of messages and keeps its transaction open."""
    opened: list[psycopg.Connection] = []

    def reads() -> psycopg.Connection:
        opened.append(psycopg.connect(empty_database_url))
        opened[-1].execute("SELECT count(*) FROM messages")
        return opened[-1]

    yield reads
    for connection in opened:
        connection.close()


async def older(address: str) -> Database:
    """Return a database whose next migrations change the table of messages."""
    database = Database(address)
    async with database.begin() as db:
        await (await db.connection()).run_sync(_upgrade, MIGRATIONS, BEFORE_MESSAGES_CHANGE)
    return database


def _upgrade(connection: Connection, folder: Path, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(folder))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


@ON_POSTGRES
async def test_a_migration_that_waits_for_a_table_lets_others_pass(
    empty_database_url: str, reader: Callable[[], psycopg.Connection]
) -> None:
    """During a long read, others still read and write. The migration finishes after the reader does."""
    database = await older(empty_database_url)
    page = reader()
    migration = asyncio.create_task(database.migrate())
    with psycopg.connect(empty_database_url, autocommit=True) as other:
        waits = "SELECT count(*) FROM pg_locks WHERE relation = 'messages'::regclass AND NOT granted"
        while other.execute(waits).fetchone() != (1,):
            await asyncio.sleep(0.02)
        other.execute("SET statement_timeout = '8s'")
        await asyncio.to_thread(other.execute, "SELECT count(*) FROM messages")
    was_done = migration.done()
    page.rollback()
    await migration
    await database.check_current()
    await database.close()

    assert not was_done


@ON_POSTGRES
async def test_a_table_that_is_never_free_is_reported_in_one_sentence(
    empty_database_url: str, reader: Callable[[], psycopg.Connection], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The operator reads what to do, and a second try continues where the first one stopped."""
    database = await older(empty_database_url)
    monkeypatch.setattr(database_module, "LOCK_TRIES", 1)
    monkeypatch.setattr(database_module, "LOCK_MILLISECONDS", 20)
    page = reader()
    with pytest.raises(BusyDatabaseError, match="run `virtual-client migrate` again"):
        await database.migrate()
    page.rollback()
    await database.migrate()
    await database.check_current()
    await database.close()


async def test_an_index_is_created_while_people_write(empty_database_url: str, tmp_path: Path) -> None:
    """It works even if an earlier try left something under its name, and it has the requested condition."""
    folder = tmp_path / "migrations"
    (folder / "versions").mkdir(parents=True)
    shutil.copy(MIGRATIONS / "env.py", folder)
    made = "op.execute('CREATE TABLE lines (id INTEGER, state VARCHAR)')"
    left = "op.create_index('ix_lines', 'lines', ['state'])"
    wanted = "create_index('ix_lines', 'lines', ['id'], where=text(\"state = 'new'\"))"
    is_sqlite = empty_database_url.startswith("sqlite")
    for number, act in enumerate([made, *([] if is_sqlite else [left]), wanted], 1):
        before = repr(str(number - 1)) if number > 1 else None
        script = INDEX.format(revision=number, before=before, act=act)
        (folder / "versions" / f"{number}.py").write_text(script, encoding="utf-8")
    engine = create_async_engine(database_url(empty_database_url))
    async with engine.connect() as connection:
        await connection.run_sync(_upgrade, folder, "head")
        await connection.commit()
    async with engine.connect() as connection:
        found = await connection.run_sync(lambda sync: inspect(sync).get_indexes("lines"))
        version = (await connection.execute(text("SELECT version_num FROM alembic_version"))).scalar_one()
    await engine.dispose()

    assert [(index["name"], index["column_names"]) for index in found] == [("ix_lines", ["id"])]
    assert any("new" in str(option) for option in found[0]["dialect_options"].values())
    assert version == ("2" if is_sqlite else "3")

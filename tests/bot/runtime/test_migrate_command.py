"""`virtual-client migrate`: what it backs up, what it asks for, and what it says about the way back."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot.runtime.app import VirtualClient
from bot.runtime.migrate_command import run_migrate
from bot.runtime.settings import Settings
from services.storage.address import database_url as address_of
from services.storage.database import Database
from services.storage.schema import Tables
from tests.models.filled_tables import filled

NOW = datetime(2026, 12, 1, 8, 30, tzinfo=UTC)
NO_MARKS = "0016"
"""The last revision whose versions refuse every newer table."""

CTRL_D = "\x04"
ON_SQLITE = pytest.mark.parametrize("empty_database_url", ["sqlite"], indirect=True)
ON_POSTGRES = pytest.mark.parametrize("empty_database_url", ["postgresql"], indirect=True)


@pytest.fixture
async def older(empty_database_url: str) -> str:
    """Return the address of a database that a version without marks has written."""
    database = Database(empty_database_url)
    async with database.begin() as db:
        await (await db.connection()).run_sync(filled, NO_MARKS)
    await database.close()
    return empty_database_url


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Yield a function that puts a person at a terminal who types this."""
    with ExitStack() as terminals:

        def types(answer: str) -> None:
            ours, theirs = os.openpty()
            terminals.callback(os.close, ours)
            os.write(ours, answer.encode())
            monkeypatch.setattr("sys.stdin", terminals.enter_context(os.fdopen(theirs, "r")))

        yield types


async def _tables(address: str) -> Tables:
    database = Database(address)
    try:
        return await database.tables()
    finally:
        await database.close()


@ON_SQLITE
async def test_on_sqlite_it_makes_the_backup_and_names_it(older: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A second run finds nothing to do and makes no backup."""
    path = Path(older.removeprefix("sqlite:///"))
    kept = path.with_name(f"{path.name}.before-migration-20261201-083000")
    assert await run_migrate(older, is_agreed=False, now=NOW) == 0
    first = capsys.readouterr().out
    kept_size = kept.stat().st_size
    assert await run_migrate(older, is_agreed=False, now=NOW) == 0

    assert f"To go back: `virtual-client restore {kept}`." in first
    assert "can use the new tables, too" not in first
    assert kept_size > 0
    assert capsys.readouterr().out == "The database is up to date.\n"
    assert await _tables(older) == Tables.CURRENT


@ON_POSTGRES
@pytest.mark.parametrize(
    ("answer", "is_agreed", "code", "left"),
    [
        (None, False, 0, Tables.CURRENT),
        ("yes\n", False, 0, Tables.CURRENT),
        ("n\n", False, 2, Tables.OLDER),
        ("\n", False, 2, Tables.OLDER),
        (CTRL_D, False, 2, Tables.OLDER),
        ("n\n", True, 0, Tables.CURRENT),
    ],
)
async def test_on_postgresql_it_asks_for_a_backup_where_nothing_else_leads_back(
    older: str,
    answers: Callable[[str], None],
    capsys: pytest.CaptureFixture[str],
    answer: str | None,
    is_agreed: bool,
    code: int,
    left: Tables,
) -> None:
    """A script gets the sentence and goes on. A person at a terminal has to say that there is a backup."""
    if answer is not None:
        answers(answer)
    found = await run_migrate(older, is_agreed=is_agreed, now=NOW)
    said = capsys.readouterr().out

    assert (found, await _tables(older)) == (code, left)
    assert "The only way back is a backup from before it: pg_dump" in said
    assert ("Nothing was changed." in said) is (code == 2)


async def test_newer_tables_that_this_version_can_use_stay_as_they_are(
    database: Database, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """After a way back, a deployment that always runs `migrate` changes nothing and asks nothing."""
    await database.close()
    engine = create_engine(address_of(database_url).set(drivername=_driver(database_url)))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'of_next_year'"))
        connection.execute(text("INSERT INTO schema_marks VALUES ('of_next_year', '0017')"))
    engine.dispose()

    assert await run_migrate(database_url, is_agreed=False, now=NOW) == 0
    assert capsys.readouterr().out == "The database is up to date.\n"
    assert await _tables(database_url) == Tables.NEWER


@ON_SQLITE
async def test_a_start_on_older_tables_makes_the_backup_too(older: str) -> None:
    """Nobody has to run `migrate` on SQLite, so the start keeps the way back as well."""
    tokens = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "ANTHROPIC_API_KEY": "k"}
    settings = Settings.read({**tokens, "DATABASE_URL": older, "SECRET_KEY": "a secret of the tests"})
    client = VirtualClient(settings, clock=lambda: NOW)
    await client._migrate()
    await client._close()

    assert await _tables(older) == Tables.CURRENT
    assert await _tables(f"{older}.before-migration-20261201-083000") == Tables.OLDER


def _driver(address: str) -> str:
    return "sqlite" if address.startswith("sqlite") else "postgresql+psycopg"

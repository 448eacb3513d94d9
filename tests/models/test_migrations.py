"""The migrations create exactly the tables of the models."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from models import Base
from services.storage.database import Database
from services.storage.file_lock import DatabaseInUseError
from services.storage.schema import NewerDatabaseError, OldDatabaseError
from tests.models.filled_tables import filled


async def test_migrations_make_what_the_models_say(database: Database) -> None:
    """After the migrations nothing is left for Alembic to generate."""

    def compare(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))

    async with database.read() as db:
        differences = await (await db.connection()).run_sync(compare)

    assert differences == []


async def test_migrating_twice_changes_nothing(database: Database) -> None:
    """A second start finds its tables."""
    await database.migrate()

    async with database.read() as db:
        assert (await db.execute(text("select count(*) from alembic_version"))).scalar_one() == 1


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_second_process_on_the_same_file_is_refused(database: Database, database_url: str) -> None:
    """SQLite allows one writer, which is this process."""
    with pytest.raises(DatabaseInUseError, match="Another Virtual Client is using this SQLite file"):
        Database(database_url)


async def test_tables_of_another_version_are_recognized(database: Database) -> None:
    """Older tables ask for `migrate`. Newer ones are left alone, also by `migrate`."""
    await database.check_current()
    await _stamp(database, "0001")
    with pytest.raises(OldDatabaseError, match="Run `virtual-client migrate` once"):
        await database.check_current()
    await _stamp(database, "of_next_year")
    with pytest.raises(NewerDatabaseError, match="written by a newer version"):
        await database.check_current()
    with pytest.raises(NewerDatabaseError, match="point DATABASE_URL to another database"):
        await database.migrate()


@pytest.mark.parametrize("start", ["0001", "0007"])
async def test_an_older_database_keeps_its_rows(empty_database_url: str, start: str) -> None:
    """Every table has a row that references others. Afterwards all rows exist and reference the same ones."""
    database = Database(empty_database_url)
    try:
        async with database.begin() as db:
            made = await (await db.connection()).run_sync(filled, start)
        await database.migrate()
        async with database.read() as db:
            left = {name: (await db.execute(text(f"select count(*) from {name}"))).scalar_one() for name in made}  # noqa: S608
            broken = (await db.execute(text("pragma foreign_key_check"))).all() if database.is_sqlite else []
    finally:
        await database.close()

    assert len(made) > 10
    assert left == dict.fromkeys(made, 1)
    assert broken == []


async def _stamp(database: Database, revision: str) -> None:
    async with database.begin() as db:
        await db.execute(text("update alembic_version set version_num = :revision"), {"revision": revision})

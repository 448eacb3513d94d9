"""The migrations create exactly the tables of the models."""

from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncSession

from models import Base
from models.base import new_id
from services.common.deleted_words import DELETED_LINE
from services.storage.database import Database
from services.storage.file_lock import DatabaseInUseError
from services.storage.schema import NewerDatabaseError, OldDatabaseError, Tables, _scripts
from tests.models.filled_tables import downgraded, filled

NEXT_YEAR = "of_next_year"


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
    assert await database.check_current() == Tables.CURRENT
    await _stamp(database, "0001")
    with pytest.raises(OldDatabaseError, match="Run `virtual-client migrate` once"):
        await database.check_current()
    await _stamp(database, NEXT_YEAR)
    with pytest.raises(NewerDatabaseError, match="written by a newer version"):
        await database.check_current()
    with pytest.raises(NewerDatabaseError, match=r"restore the backup.*point DATABASE_URL to another database"):
        await database.migrate()


async def test_newer_tables_are_used_if_their_mark_allows_it(database: Database) -> None:
    """The mark names the oldest version that can use the tables: an older one than ours, ours, or a newer one."""
    await _stamp(database, NEXT_YEAR)
    for mark in ("0017", _head()):
        await _mark(database, NEXT_YEAR, mark)
        assert await database.check_current() == Tables.NEWER
        await database.migrate()
        assert not await database.is_way_back_closed()
    for mark in ("of_next_week", NEXT_YEAR):
        await _mark(database, NEXT_YEAR, mark)
        with pytest.raises(NewerDatabaseError, match="this version cannot use its tables"):
            await database.check_current()

    async with database.read() as db:
        assert (await db.execute(text("select version_num from alembic_version"))).scalar_one() == NEXT_YEAR


async def test_a_version_without_marks_has_no_way_back_but_a_backup(database: Database) -> None:
    """Versions before 0017 know no marks and refuse every newer table."""
    closed = {}
    for revision in ("0012", "0015", _head(), NEXT_YEAR):
        await _stamp(database, revision)
        closed[revision] = await database.is_way_back_closed()

    assert closed == {"0012": True, "0015": True, _head(): False, NEXT_YEAR: False}


def test_every_migration_names_the_oldest_version_that_can_use_its_tables() -> None:
    """A mark is the migration itself or an earlier one, and never goes back behind the mark of an earlier migration."""
    scripts = list(_scripts().walk_revisions())[::-1]
    order = [script.revision for script in scripts]
    marks = [getattr(script.module, "readable_from", None) for script in scripts]

    assert [revision for revision, mark in zip(order, marks, strict=True) if mark not in order] == []
    places = [order.index(str(mark)) for mark in marks]
    assert [order[at] for at, place in enumerate(places) if place > at] == []
    assert places == sorted(places)


async def test_the_marks_of_all_migrations_since_the_first_mark_are_stored(database: Database) -> None:
    """A later version can look up what each migration of this one has left behind."""
    statement = text("select revision, readable_from from schema_marks")
    async with database.read() as db:
        stored = {row.revision: row.readable_from for row in (await db.execute(statement)).all()}
    scripts = [script for script in _scripts().walk_revisions() if script.revision >= "0017"]

    assert stored == {script.revision: script.module.readable_from for script in scripts}


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


def _head() -> str:
    return str(_scripts().get_current_head())


async def _mark(database: Database, revision: str, readable_from: str) -> None:
    """Store the mark of a migration, as a newer version would."""
    async with database.begin() as db:
        await db.execute(text("delete from schema_marks where revision = :revision"), {"revision": revision})
        facts = {"revision": revision, "readable_from": readable_from}
        await db.execute(text("insert into schema_marks values (:revision, :readable_from)"), facts)


@pytest.mark.parametrize(
    "deleted", ["withdrawn_at = null, edited_content = ''", "withdrawn_at = created_at, edited_content = null"]
)
async def test_lines_that_were_deleted_before_lose_their_words(empty_database_url: str, deleted: str) -> None:
    """Tables before 0019 keep the words of a line that was deleted after its answer, and of one that was withdrawn."""
    database = Database(empty_database_url)
    try:
        async with database.begin() as db:
            await (await db.connection()).run_sync(filled, "0015")
            await db.execute(text(f"update messages set {deleted}"))  # noqa: S608
            await db.execute(text("update inbox set kind = 'deleted'"))
        await database.migrate()
        async with database.read() as db:
            line = (await db.execute(text("select content, deleted_at, edited_content from messages"))).one()
            kept = (await db.execute(text("select text from inbox"))).scalar_one()
    finally:
        await database.close()

    assert line.content == DELETED_LINE
    assert line.deleted_at is not None
    assert line.edited_content is None
    assert kept == ""


async def test_messages_that_were_stored_twice_keep_one_id(empty_database_url: str) -> None:
    """Tables before 0024 allow two lines with the same id of the person's Slack. The earlier one keeps it."""
    database = Database(empty_database_url)
    try:
        async with database.begin() as db:
            await (await db.connection()).run_sync(filled, "0022")
            columns = (await db.execute(text("select * from inbox"))).mappings().one()
            for number in (2, 3):
                row = {**columns, "id": new_id() if not database.is_sqlite else new_id().hex, "ts": f"x{number}"}
                await _insert(db, "inbox", row)
        await database.migrate()
        async with database.read() as db:
            kept = (await db.execute(text("select ts, client_msg_id from inbox order by ts"))).all()
    finally:
        await database.close()

    assert [tuple(row) for row in kept] == [("x", "x"), ("x2", None), ("x3", None)]


async def test_an_older_version_gets_its_totals_back(empty_database_url: str) -> None:
    """Before 0033 there is one total for each day, section, and kind, and no question to Claude."""
    database = Database(empty_database_url)
    try:
        async with database.begin() as db:
            connection = await db.connection()
            await connection.run_sync(filled, "0033")
            row = dict((await db.execute(text("select * from cost_totals"))).mappings().one())
            for kind, user_id in (("audition", None), ("audition", row["user_id"]), ("question", row["user_id"])):
                new = {"id": new_id() if not database.is_sqlite else new_id().hex, "kind": kind, "user_id": user_id}
                await _insert(db, "cost_totals", {**row, **new, "section_id": None, "assignment_id": None})
            await connection.run_sync(downgraded, "0032")
            found = (await db.execute(text("select kind, calls, cost_nano from cost_totals order by kind"))).all()
        await database.migrate()
    finally:
        await database.close()

    assert [tuple(one) for one in found] == [("audition", 3, 3), ("turn", 1, 1)]


async def _insert(db: AsyncSession, table: str, row: dict[str, Any]) -> None:
    names, values = ", ".join(row), ", ".join(f":{name}" for name in row)
    await db.execute(text(f"insert into {table} ({names}) values ({values})"), row)  # noqa: S608


async def _stamp(database: Database, revision: str) -> None:
    async with database.begin() as db:
        await db.execute(text("update alembic_version set version_num = :revision"), {"revision": revision})

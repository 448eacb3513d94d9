"""Reads and writes of the database: under one lock on SQLite, and with snapshots on both."""

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from models.client_profile import ClientProfileDB
from models.workspace import WorkspaceDB
from services.library.client_service import client_service
from services.storage.database import Database
from tests.personas import persona
from tests.services.conftest import School


async def test_under_the_lock_statements_run_where_they_are_asked_for_and_elsewhere_in_a_thread(tmp_path: Path) -> None:
    """A writer's statement waits for nothing. A reader's may take long and blocks nobody."""
    database = Database(f"sqlite:///{tmp_path}/one.db")
    seen: dict[str, str] = {}

    def note(name: str) -> str:
        seen[name] = threading.current_thread().name
        return name

    try:
        for name, opened in (("writer", database.begin()), ("reader", database.read())):
            async with opened as db:
                raw = await (await db.connection()).get_raw_connection()
                assert raw.driver_connection is not None
                await raw.driver_connection.create_function("note", 1, note)
                assert (await db.execute(text("SELECT note(:name)"), {"name": name})).scalar_one() == name
    finally:
        await database.close()

    assert seen["writer"] == threading.main_thread().name
    assert seen["reader"] != threading.main_thread().name


async def writes(database: Database, *numbers: int) -> None:
    """Insert these numbers in one transaction."""
    async with database.begin() as db:
        for number in numbers:
            await db.execute(text("INSERT INTO kept VALUES (:number)"), {"number": number})


async def test_what_raises_under_the_lock_leaves_nothing_and_the_next_one_goes_on(tmp_path: Path) -> None:
    """A writer that is canceled midway leaves nothing either."""
    database = Database(f"sqlite:///{tmp_path}/one.db")
    begun = asyncio.Event()

    async def hangs() -> None:
        async with database.begin() as db:
            await db.execute(text("INSERT INTO kept VALUES (3)"))
            begun.set()
            await asyncio.Event().wait()

    try:
        async with database.begin() as db:
            await db.execute(text("CREATE TABLE kept (number INTEGER PRIMARY KEY)"))
        await writes(database, 1)
        with pytest.raises(IntegrityError):
            await writes(database, 2, 1)
        hanging = asyncio.create_task(hangs())
        await begun.wait()
        hanging.cancel()
        await asyncio.gather(hanging, return_exceptions=True)
        await writes(database, 4)
        async with database.read() as db:
            kept = (await db.execute(text("SELECT number FROM kept ORDER BY number"))).scalars().all()
    finally:
        await database.close()

    assert kept == [1, 4]


async def test_a_writer_waits_for_the_lock_of_another_process_and_holds_up_nobody(tmp_path: Path) -> None:
    """The lock's holder here releases it in the same thread, so a blocking wait would never end."""
    database = Database(f"sqlite:///{tmp_path}/one.db")
    try:
        async with database.begin() as db:
            await db.execute(text("CREATE TABLE kept (number INTEGER PRIMARY KEY)"))
        rival = sqlite3.connect(tmp_path / "one.db")
        rival.execute("BEGIN IMMEDIATE")
        writing = asyncio.create_task(writes(database, 1))
        await asyncio.sleep(0.02)
        is_waiting = not writing.done()
        rival.rollback()
        rival.close()
        await writing
        async with database.read() as db:
            kept = (await db.execute(text("SELECT number FROM kept"))).scalars().all()
    finally:
        await database.close()

    assert is_waiting
    assert kept == [1]


async def test_a_canceled_reader_blocks_nobody(tmp_path: Path) -> None:
    """Its statement goes on in its thread, and neither its canceler nor anyone else waits for it."""
    database = Database(f"sqlite:///{tmp_path}/one.db")
    is_reading, may_end = threading.Event(), threading.Event()

    def hang() -> int:
        is_reading.set()
        may_end.wait()
        return 1

    async def read_long() -> None:
        async with database.read() as db:
            raw = await (await db.connection()).get_raw_connection()
            assert raw.driver_connection is not None
            await raw.driver_connection.create_function("hang", 0, hang)
            await db.execute(text("SELECT hang()"))

    try:
        reading = asyncio.create_task(read_long())
        await asyncio.to_thread(is_reading.wait)
        reading.cancel()
        async with database.read() as db:
            found = (await db.execute(text("SELECT 2"))).scalar_one()
        may_end.set()
        await asyncio.gather(reading, return_exceptions=True)
    finally:
        may_end.set()
        await database.close()

    assert found == 2


async def test_a_read_sees_one_snapshot(database: Database, school: School) -> None:
    """A persona that is saved between two queries is in neither, so rows and totals of a page agree."""
    ana = persona("Ana")
    count = select(func.count()).select_from(ClientProfileDB)
    async with database.read() as db:
        first = (await db.execute(count)).scalar_one()
        async with database.begin() as other:
            await client_service.create_client(other, ana, by=school.teacher)
        second = (await db.execute(count)).scalar_one()
        rows, total = await client_service.page_own(db, by=school.teacher, limit=10)
    async with database.read() as db:
        afterward = (await db.execute(count)).scalar_one()

    assert (first, second, afterward) == (1, 1, 2)
    assert (len(rows), total) == (1, 1)


async def test_a_read_refuses_to_write(database: Database, school: School) -> None:
    """Writes need `begin()` on both databases."""
    with pytest.raises(DBAPIError):
        async with database.read() as db:
            await db.execute(update(WorkspaceDB).where(WorkspaceDB.id == school.workspace.id).values(name="Other"))


async def test_a_write_after_a_read_gets_a_writable_connection(database: Database, school: School) -> None:
    """On PostgreSQL both share their connections, and none stays read-only."""
    for number in range(3):
        async with database.read() as db:
            await db.get_one(WorkspaceDB, school.workspace.id)
        async with database.begin() as db:
            name = f"School {number}"
            await db.execute(update(WorkspaceDB).where(WorkspaceDB.id == school.workspace.id).values(name=name))
    async with database.read() as db:
        kept = await db.get_one(WorkspaceDB, school.workspace.id)

    assert kept.name == "School 2"

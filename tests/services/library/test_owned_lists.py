"""Long lists of personas: pages and search in any alphabet, with a constant number of queries."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, event

from services.library.client_service import client_service
from services.storage.database import Database
from tests.personas import persona
from tests.services.conftest import NOON, School


@contextmanager
def queries(database: Database) -> Iterator[list[str]]:
    """Yield a list that collects every statement sent during the block."""
    seen: list[str] = []

    def note(_connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)

    # On PostgreSQL the reader is the writer with other options, and shares its events.
    engines = [database._writer.sync_engine, *([database._reader.sync_engine] if database.is_sqlite else [])]
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    yield seen
    for engine in engines:
        event.remove(engine, "before_cursor_execute", note)


async def test_five_hundred_personas_are_paged_and_searched_in_two_queries(database: Database, school: School) -> None:
    """Ten personas need as many. Search ignores case, also beyond ASCII, on both databases."""
    async with database.begin() as db:
        for number in range(500):
            name = f"{'Élodie' if number % 100 == 7 else 'Ömer'} {number:03}"
            await client_service.create_client(db, persona(name), by=school.teacher)
    with queries(database) as sent:
        async with database.read() as db:
            page, total = await client_service.page_own(db, by=school.teacher, limit=20, offset=480)
    with queries(database) as sent_by_search:
        async with database.read() as db:
            found, of = await client_service.page_own(db, "  éLODIE ", by=school.teacher, limit=20)
    async with database.read() as db:
        exact = await client_service.get_by_name(db, "ÉLODIE 107", by=school.teacher)
        percent = await client_service.page_own(db, "100%", by=school.teacher, limit=20)

    assert (len(page), total) == (20, 501)
    assert [row.name for row in found] == [f"Élodie {number:03}" for number in (7, 107, 207, 307, 407)]
    assert (of, exact.name, percent) == (5, "Élodie 107", ([], 0))
    assert [len([row for row in rows if row.startswith("SELECT")]) for rows in (sent, sent_by_search)] == [2, 2]


async def test_a_persona_is_found_as_a_phone_types_its_name(database: Database, school: School) -> None:
    """The command, the list's filter, and the operator's command line find it alike."""
    async with database.begin() as db:
        await client_service.create_client(db, persona("Ann O'Neil"), by=school.teacher)
        by_command = await client_service.get_by_name(db, "\u201cann o\u2019neil\u201d", by=school.teacher)
        _, in_list = await client_service.page_own(db, "O\u2019NEIL", by=school.teacher, limit=20)
        anywhere = await client_service.find_anywhere(db, "Ann O\u02bcNeil")

    assert (by_command.name, in_list, len(anywhere)) == ("Ann O'Neil", 1, 1)


async def test_what_is_deleted_is_on_no_page(database: Database, school: School) -> None:
    """The count does not include it either."""
    async with database.begin() as db:
        other = await client_service.create_client(db, persona("Gone"), by=school.teacher)
        await client_service.delete_client(db, other.id, by=school.teacher, now=NOON)
        rows, total = await client_service.page_own(db, by=school.teacher, limit=20)

    assert ([row.name for row in rows], total) == (["Maria"], 1)

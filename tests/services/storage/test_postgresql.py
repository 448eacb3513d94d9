"""PostgreSQL with other defaults, other encodings, and other rights than a new server has."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from services.storage.database import Database
from services.storage.failures import UNREACHABLE, sentence_of
from services.storage.postgresql import DatabaseEncodingError
from tests.databases import copied_database

ON_POSTGRESQL = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@contextmanager
def encoded(server: str, encoding: str) -> Iterator[str]:
    """Yield the address of an empty database in this encoding."""
    name = f"encoded_{uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(
            f"CREATE DATABASE \"{name}\" ENCODING '{encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0".encode()
        )
    yield server.replace("/postgres?", f"/{name}?")
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())


async def opened(address: str, *, migrates: bool = False) -> None:
    """Use the database as a start does, or as `migrate` does."""
    database = Database(address)
    try:
        await (database.migrate() if migrates else database.check_current())
    finally:
        await database.close()


@pytest.mark.parametrize("migrates", [False, True])
@pytest.mark.parametrize("encoding", ["LATIN1", "SQL_ASCII"])
async def test_a_database_that_cannot_store_every_character_is_refused(
    postgres_server: str, encoding: str, migrates: bool
) -> None:
    """LATIN1 would lose every message with a curly apostrophe."""
    with (
        encoded(postgres_server, encoding) as address,
        pytest.raises(DatabaseEncodingError, match=f"has the encoding {encoding}. It must be UTF8"),
    ):
        await opened(address, migrates=migrates)


@ON_POSTGRESQL
async def test_no_statement_is_prepared(database_url: str) -> None:
    """A pooler gives the next transaction another connection, which does not know the statement."""
    database = Database(database_url)
    for _ in range(8):
        async with database.begin() as db:
            count = (await db.execute(text("SELECT count(*) FROM pg_prepared_statements"))).scalar_one()
    await database.close()

    assert count == 0


@pytest.mark.parametrize("empty_database_url", ["postgresql"], indirect=True)
async def test_the_defaults_of_server_and_role_do_not_matter(empty_database_url: str) -> None:
    """Isolation, time limits, the client's encoding, and a read-only default are our own in each transaction."""
    name = psycopg.conninfo.conninfo_to_dict(empty_database_url)["dbname"]
    with psycopg.connect(empty_database_url, autocommit=True) as admin:
        for setting in (
            "default_transaction_isolation = 'repeatable read'",
            "default_transaction_read_only = on",
            "statement_timeout = '50ms'",
            "lock_timeout = '50ms'",
            "client_encoding = 'LATIN1'",
        ):
            admin.execute(f'ALTER DATABASE "{name}" SET {setting}'.encode())
    database = Database(empty_database_url)
    names = ("transaction_isolation", "transaction_read_only", "statement_timeout", "lock_timeout", "client_encoding")
    query = text(f"SELECT {', '.join(f'current_setting({name!r})' for name in names)}, pg_sleep(0.1)::text")
    async with database.begin() as db:
        writing = tuple((await db.execute(query)).one())[:5]
    async with database.read() as db:
        reading = tuple((await db.execute(query)).one())[:5]
    await database.close()

    assert writing == ("read committed", "off", "0", "0", "UTF8")
    assert reading == ("repeatable read", "on", "0", "0", "UTF8")


async def test_a_failed_connection_is_told_as_what_it_is(postgres_server: str) -> None:
    """A missing database, an unknown user, and a wrong option have sentences of their own."""
    told = {}
    for change, (old, new) in {
        "database": ("/postgres?", "/nowhere?"),
        "user": ("//postgres:", "//nobody:"),
        "option": ("?", "?sslmode=banana&"),
        "port": ("?", "?port=1&"),
    }.items():
        with pytest.raises(SQLAlchemyError) as failure:
            await opened(postgres_server.replace(old, new))
        told[change] = sentence_of(failure.value)

    assert told["database"] == 'There is no database nowhere. Create it: createdb --encoding=UTF8 "nowhere".'
    assert told["user"] == "The database server does not know the user nobody of DATABASE_URL. Correct it."
    assert "option sslmode of DATABASE_URL has a value" in told["option"]
    assert told["port"] == UNREACHABLE


async def test_a_user_who_may_not_create_tables_reads_what_to_grant(postgres_server: str) -> None:
    """PostgreSQL 15 gives this right only to a database's owner."""
    with copied_database(postgres_server) as address:
        with psycopg.connect(address, autocommit=True) as admin:
            admin.execute("REVOKE CREATE ON SCHEMA public FROM public")
            admin.execute("CREATE ROLE visitor LOGIN")
        try:
            with pytest.raises(SQLAlchemyError) as failure:
                await opened(address.replace("//postgres:", "//visitor:"), migrates=True)
        finally:
            with psycopg.connect(address, autocommit=True) as admin:
                admin.execute("DROP ROLE visitor")

    assert "may not create or use our tables" in sentence_of(failure.value)

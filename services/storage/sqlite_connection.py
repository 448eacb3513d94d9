"""A connection to SQLite that visits its thread only where it may have to wait.

The library visits it four times a statement: to make a cursor, to execute, to read and to close. Each visit costs more
than most of our statements take, and our one writer is held meanwhile. So a statement is one visit; and once the writer
has the lock (`BEGIN IMMEDIATE`), nothing but its end can wait, for the disk: what lies between needs no visit at all.
Neither do a beginning and a rollback: neither waits for the disk. Where another process has the lock, the writer asks
for it again and again, without holding up anybody.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Self

import aiosqlite

BEGINNINGS = frozenset({"BEGIN", "BEGIN IMMEDIATE"})
LOCK_PAUSE_SECONDS = 0.01
"""Between two tries for the lock."""


class OneVisitConnection(aiosqlite.Connection):
    """As the library's; what its cursors find is read to the end at once."""

    works_in_place = False
    """Whether statements within a transaction run where they are asked for: for short ones under the lock."""

    lock_seconds = 0.0
    """How long `BEGIN` asks for the lock before it gives up."""

    _visits_begun = 0
    _visits_ended = 0

    def cursor(self) -> "OneVisitCursor":  # type: ignore[override] # SQLAlchemy enters it, and so needs no await
        """Return a cursor that has not been anywhere yet."""
        return OneVisitCursor(self)

    async def visit(self, work: Callable[[], object]) -> None:
        """Do the work, in the connection's thread unless nothing can hold it up."""
        if self.works_in_place and self.in_transaction:
            work()
        else:
            await self._in_thread(work)

    async def begin(self, work: Callable[[], object]) -> None:
        """Do the work of `BEGIN`, again and again while another process has the lock."""
        ends_at = asyncio.get_running_loop().time() + self.lock_seconds
        while True:
            try:
                return await self._at_once(work)
            except sqlite3.OperationalError as error:
                is_locked = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
                if not is_locked or asyncio.get_running_loop().time() >= ends_at:
                    raise
            await asyncio.sleep(LOCK_PAUSE_SECONDS)

    async def commit(self) -> None:
        """Commit the current transaction, if there is one: that waits for the disk."""
        if self.in_transaction or self._is_visited:
            await self._in_thread(self._conn.commit)

    async def rollback(self) -> None:
        """Roll back the current transaction, if there is one."""
        if self.in_transaction or self._is_visited:
            await self._at_once(self._conn.rollback)

    @property
    def _is_visited(self) -> bool:
        """Whether the thread is at work: for somebody who was cancelled and did not wait for it."""
        return self._visits_begun != self._visits_ended

    async def _at_once(self, work: Callable[[], object]) -> None:
        if self._is_visited:
            await self._in_thread(work)
        else:
            work()

    async def _in_thread(self, work: Callable[[], object]) -> None:
        def visit() -> None:
            try:
                work()
            finally:
                self._visits_ended += 1

        self._visits_begun += 1
        await self._execute(visit)  # type: ignore[no-untyped-call]


class OneVisitCursor:
    """Makes, executes, reads and closes a cursor of `sqlite3` in one visit."""

    def __init__(self, connection: OneVisitConnection) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> Self:
        """It has been executed, and everything that it found is here."""
        work = partial(self._visit, sqlite3.Cursor.execute, statement, parameters)
        await (self._connection.begin(work) if statement in BEGINNINGS else self._connection.visit(work))
        return self

    async def executemany(self, statement: str, parameters: Iterable[Sequence[Any]]) -> Self:
        """It has been executed for each of these parameters."""
        await self._connection.visit(partial(self._visit, sqlite3.Cursor.executemany, statement, parameters))
        return self

    async def fetchall(self) -> list[Any]:
        """The rows that nobody has taken yet."""
        found, self._rows = self._rows, []
        return found

    async def fetchmany(self, size: int | None = None) -> list[Any]:
        """So many of the rows that nobody has taken yet, for results that are read in parts."""
        count = self.arraysize if size is None else size
        found, self._rows = self._rows[:count], self._rows[count:]
        return found

    async def fetchone(self) -> Any:
        """The next row that nobody has taken yet; None where there is none."""
        found = await self.fetchmany(1)
        return found[0] if found else None

    async def close(self) -> None:
        """Nothing is left here; the thread has closed its part already."""
        self._rows = []

    def _visit(self, execute: Callable[..., object], statement: str, parameters: Any) -> None:
        """How many rows were changed is known only when all have been read."""
        cursor = self._connection._conn.cursor()  # noqa: SLF001
        try:
            execute(cursor, statement, parameters)
            self.description = cursor.description
            self._rows = cursor.fetchall() if cursor.description else []
            self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        finally:
            cursor.close()


async def connect(path: str, *, busy_seconds: float, works_in_place: bool = False) -> OneVisitConnection:
    """Connect; the connection's thread ends with the process."""
    open_file = partial(sqlite3.connect, path, timeout=busy_seconds, check_same_thread=False)
    connection = OneVisitConnection(open_file, iter_chunk_size=64)
    connection.works_in_place, connection.lock_seconds = works_in_place, busy_seconds
    connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does with the library's own
    return await connection  # type: ignore[return-value] # the library says Connection, and returns itself

"""A SQLite connection that switches to its thread only when it may have to wait.

The library switches four times per statement: to create a cursor, execute, read, and close. Each switch costs more than
most of our statements take, and our only writer is blocked meanwhile. So a statement is one switch here. Once the
writer has the lock (`BEGIN IMMEDIATE`), only the commit can wait, for the disk. Everything before it runs without a
switch. So do BEGIN and ROLLBACK, which do not wait for the disk. While another process has the lock, the writer asks
for it again and again without blocking anybody.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Self

import aiosqlite

BEGINNINGS = frozenset({"BEGIN", "BEGIN IMMEDIATE"})
LOCK_PAUSE_SECONDS = 0.01
"""The pause between two attempts to get the lock."""


class OneVisitConnection(aiosqlite.Connection):
    """The library's connection, but its cursors read all rows at once."""

    works_in_place = False
    """Whether statements in a transaction run on the event loop. For short statements under the lock."""

    lock_seconds = 0.0
    """How long `BEGIN` asks for the lock before it fails."""

    _visits_begun = 0
    _visits_ended = 0

    def cursor(self) -> "OneVisitCursor":  # type: ignore[override] # SQLAlchemy enters it, and so needs no await
        """Return a new cursor that has not executed anything."""
        return OneVisitCursor(self)

    async def visit(self, work: Callable[[], object]) -> None:
        """Do the work in the connection's thread, or right here if nothing can make it wait."""
        if self.works_in_place and self.in_transaction:
            work()
        else:
            await self._in_thread(work)

    async def begin(self, work: Callable[[], object]) -> None:
        """Do the work of `BEGIN`, and repeat it while another process has the lock. Raise after `lock_seconds`."""
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
        """Commit the current transaction in the thread, since that waits for the disk. Do nothing if there is none."""
        if self.in_transaction or self._is_visited:
            await self._in_thread(self._conn.commit)

    async def rollback(self) -> None:
        """Roll back the current transaction. Do nothing if there is none."""
        if self.in_transaction or self._is_visited:
            await self._at_once(self._conn.rollback)

    @property
    def _is_visited(self) -> bool:
        """Whether the thread still works for a caller that was canceled and did not wait."""
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
    """A cursor that is created, executed, read, and closed in one switch to the thread."""

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
        """Execute a statement and keep all rows that it returns."""
        work = partial(self._visit, sqlite3.Cursor.execute, statement, parameters)
        await (self._connection.begin(work) if statement in BEGINNINGS else self._connection.visit(work))
        return self

    async def executemany(self, statement: str, parameters: Iterable[Sequence[Any]]) -> Self:
        """Execute a statement once for each set of parameters."""
        await self._connection.visit(partial(self._visit, sqlite3.Cursor.executemany, statement, parameters))
        return self

    async def fetchall(self) -> list[Any]:
        """Return the rows that are not fetched yet."""
        found, self._rows = self._rows, []
        return found

    async def fetchmany(self, size: int | None = None) -> list[Any]:
        """Return the next `size` rows that are not fetched yet, for results that are read in parts."""
        count = self.arraysize if size is None else size
        found, self._rows = self._rows[:count], self._rows[count:]
        return found

    async def fetchone(self) -> Any:
        """Return the next row that is not fetched yet, or None."""
        found = await self.fetchmany(1)
        return found[0] if found else None

    async def close(self) -> None:
        """Drop the remaining rows. The thread has closed the real cursor already."""
        self._rows = []

    def _visit(self, execute: Callable[..., object], statement: str, parameters: Any) -> None:
        """Execute, read all rows, and close. The number of changed rows is known only after the last row."""
        cursor = self._connection._conn.cursor()  # noqa: SLF001
        try:
            execute(cursor, statement, parameters)
            self.description = cursor.description
            self._rows = cursor.fetchall() if cursor.description else []
            self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        finally:
            cursor.close()


async def connect(path: str, *, busy_seconds: float, works_in_place: bool = False) -> OneVisitConnection:
    """Open a connection to a SQLite file. Its thread ends with the process."""
    open_file = partial(sqlite3.connect, path, timeout=busy_seconds, check_same_thread=False)
    connection = OneVisitConnection(open_file, iter_chunk_size=64)
    connection.works_in_place, connection.lock_seconds = works_in_place, busy_seconds
    connection._thread.daemon = True  # noqa: SLF001 - SQLAlchemy does the same with the library's connection
    return await connection  # type: ignore[return-value] # typed as Connection, but the library returns itself

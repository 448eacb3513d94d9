"""A count of what the code asks of the database: transactions, and the statements in each."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy import Connection, event

from services.storage.database import Database


@dataclass
class Transaction:
    """One transaction and the statements that it executed."""

    is_write: bool
    statements: list[str] = field(default_factory=list)


@dataclass
class RoundTrips:
    """The transactions in the order in which they began, including those that are still open."""

    transactions: list[Transaction] = field(default_factory=list)

    @property
    def writes(self) -> int:
        """The number of write transactions."""
        return sum(row.is_write for row in self.transactions)

    @property
    def reads(self) -> int:
        """The number of read transactions."""
        return len(self.transactions) - self.writes

    @property
    def statements(self) -> int:
        """The number of statements in all of them, without BEGIN and COMMIT."""
        return sum(len(row.statements) for row in self.transactions)

    def __str__(self) -> str:
        """Return the totals, then each transaction with the first words of its statements."""
        lines = [f"{self.writes} write transactions, {self.reads} read transactions, {self.statements} statements"]
        for row in self.transactions:
            lines.append("write" if row.is_write else "read")
            lines += [f"    {' '.join(statement.split())[:150]}" for statement in row.statements]
        return "\n".join(lines)


@contextmanager
def counted(database: Database) -> Iterator[RoundTrips]:
    """Count the requests to the database while the block runs."""
    found, open_now = RoundTrips(), dict[int, Transaction]()
    writer, reader = database._writer.sync_engine, database._reader.sync_engine

    def begin(connection: Connection) -> None:
        is_write = connection.engine is writer
        open_now[id(connection)] = Transaction(is_write)
        found.transactions.append(open_now[id(connection)])

    def execute(connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        if id(connection) in open_now and not statement.startswith("BEGIN"):
            open_now[id(connection)].statements.append(statement)

    def end(connection: Connection) -> None:
        open_now.pop(id(connection), None)

    engines = {writer, reader} if database.is_sqlite else {writer}  # the reader of PostgreSQL hands its events on
    heard: list[tuple[str, Callable[..., None]]] = [
        ("begin", begin),
        ("before_cursor_execute", execute),
        ("commit", end),
        ("rollback", end),
    ]
    for engine in engines:
        for name, listener in heard:
            event.listen(engine, name, listener)
    try:
        yield found
    finally:
        for engine in engines:
            for name, listener in heard:
                event.remove(engine, name, listener)

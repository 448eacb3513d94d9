"""One SQLAlchemy dialect per process, so that a statement is compiled once and not once per test.

SQLAlchemy keeps compiled statements and the processors of types by dialect, and makes a dialect for each engine. Each
test opens its own database with engines of its own, so each test would compile every statement again. The databases
of all tests have the same tables and the same server, so their engines can share what was compiled.
"""

from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg, PGDialectAsync_psycopg
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite
from sqlalchemy.engine import URL
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.util import LRUCache

STATEMENTS = 5000
"""More than the product has."""


class _OnePerProcess(type):
    """A metaclass that returns the earlier dialect for the same arguments."""

    def __init__(cls, *made: Any) -> None:
        super().__init__(*made)
        cls._dialects: dict[str, Any] = {}

    def __call__(cls, *, dbapi: Any, **arguments: Any) -> Any:
        key = repr(sorted(arguments.items()))
        if key not in cls._dialects:
            cls._dialects[key] = super().__call__(dbapi=dbapi, **arguments)
        return cls._dialects[key]


class _Shared(DefaultDialect, metaclass=_OnePerProcess):
    """A dialect that asks the server about itself once, and whose engines share what they compile."""

    _compiled: LRUCache[Any, Any] = LRUCache(STATEMENTS)
    _is_initialized = False

    def initialize(self, connection: Connection) -> None:
        """Ask the server on the first connection of the process, not on the first connection of each engine."""
        if not self._is_initialized:
            super().initialize(connection)
            self._is_initialized = True

    @classmethod
    def engine_created(cls, engine: Engine) -> None:
        """Let the engine use the compiled statements of all engines; their keys contain the dialect."""
        if isinstance(engine.dialect, cls):
            engine.update_execution_options(compiled_cache=cls._compiled)

    @classmethod
    def get_async_dialect_cls(cls, url: URL) -> type[Dialect]:
        """Return this class. The base class would return its own asynchronous one."""
        return cls


class SharedSQLite(_Shared, SQLiteDialect_aiosqlite):
    """SQLite for all databases of this process."""

    supports_statement_cache = True


class SharedPostgreSQL(_Shared, PGDialectAsync_psycopg):
    """PostgreSQL for all databases of this process."""

    supports_statement_cache = True

    @classmethod
    def get_dialect_cls(cls, url: URL) -> type[Dialect]:
        """Return the driver as it is for an engine without asyncio."""
        return PGDialect_psycopg


def share_dialects() -> None:
    """Let each engine that is created from now on use the shared dialect of its database."""
    registry.register("sqlite.aiosqlite", __name__, SharedSQLite.__name__)
    registry.register("postgresql.psycopg", __name__, SharedPostgreSQL.__name__)

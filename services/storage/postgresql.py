"""Connections to PostgreSQL that behave the same whatever the server's, the role's, or a pooler's defaults are."""

from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from services.common.errors import OperatorError
from services.storage.postgresql_connection import creator, keepalives

RECYCLE_SECONDS = 1800
"""The age at which a connection is replaced, since something between us and the server may limit its life."""

NO_LIMITS = ("0", "0")
SHOW_LIMITS = "SELECT current_setting('statement_timeout'), current_setting('lock_timeout')"


class DatabaseEncodingError(OperatorError):
    """The error for a database that cannot store every character."""

    def __init__(self, encoding: str) -> None:
        super().__init__(
            f"The database of DATABASE_URL has the encoding {encoding}. It must be UTF8, or messages would be lost. "
            "Create another database: createdb --encoding=UTF8 --template=template0 NAME. Then name it in DATABASE_URL."
        )


def postgresql_engine(
    url: URL, *, lock_milliseconds: int = 0, answer_seconds: float | None = None, **pool: Any
) -> AsyncEngine:
    """Return an engine. Its connections raise DatabaseEncodingError if the database is not UTF8.

    `lock_milliseconds` is how long a statement waits for a lock, 0 for as long as it takes. `answer_seconds` is how long
    we wait for the answer to a statement before we give up the connection, or None for as long as it takes. The URL may
    set its own keepalives.

    No statement is prepared, because a pooler such as PgBouncer may give each transaction another server connection,
    which does not know it. Little is lost: the driver forgets what it has prepared at each rollback, which ends each of
    our reads.
    """
    engine = create_async_engine(
        url,
        hide_parameters=True,
        isolation_level="READ COMMITTED",
        connect_args={
            **keepalives(url),
            "client_encoding": "utf8",
            "prepare_threshold": None,
            "async_creator_fn": creator(answer_seconds),
        },
        **pool,
    )
    wanted = ("0", str(lock_milliseconds))

    # Before SQLAlchemy's own first statement, whose answer it could not read in some encodings.
    @event.listens_for(engine.sync_engine, "connect", insert=True)
    def _set_up(connection: Any, record: Any) -> None:
        encoding = connection.driver_connection.info.parameter_status("server_encoding")
        if encoding != "UTF8":
            raise DatabaseEncodingError(encoding or "unknown")
        connection.set_read_only(False)
        record.info["limits"] = _limits_of(connection)

    # A pooler may forget what a session has set, and so each transaction sets it.
    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Connection) -> None:
        if connection.info.get("limits", NO_LIMITS) != wanted:
            connection.exec_driver_sql(
                f"SET LOCAL statement_timeout = {wanted[0]}; SET LOCAL lock_timeout = {wanted[1]}"
            )

    return engine


def _limits_of(connection: Any) -> tuple[str, str]:
    """Return the time limits that the server or the role gives to every statement."""
    cursor = connection.cursor()
    cursor.execute(SHOW_LIMITS)
    statement, lock = cursor.fetchone()
    cursor.close()
    connection.rollback()
    return statement, lock

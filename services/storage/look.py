"""A look at a SQLite file that another process uses, without its lock and without writing anything."""

import sqlite3
from contextlib import closing
from urllib.parse import quote

from sqlalchemy import create_engine
from sqlalchemy.engine import URL
from sqlalchemy.pool import NullPool

from services.storage.schema import Tables, tables_in

WAIT_SECONDS = 2.0


def tables_in_use(url: URL) -> Tables:
    """Return which tables the file has. It waits for a lock of the other process, so call it in a thread.

    Raise SQLAlchemyError if the file cannot be read, and NewerDatabaseError if this version cannot use its tables.
    """
    address = f"file:{quote(str(url.database))}?mode=ro"
    engine = create_engine(
        "sqlite://", poolclass=NullPool, creator=lambda: sqlite3.connect(address, uri=True, timeout=WAIT_SECONDS)
    )
    with closing(engine.connect()) as connection:
        return tables_in(connection)

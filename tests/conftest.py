"""Fixtures that give every test a real database, on SQLite and on PostgreSQL, always created by the migrations."""

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
"""Python's default of 700 makes a test process collect all the time, among half a million objects that stay."""

LONGEST = (
    "test_kills_in_busy_practice_lose_nothing",
    "test_a_bot_that_gets_sigterm",
    "test_a_killed_bot_loses_nothing",
    "test_kills_amid_the_news",
    "test_a_year_of_days",
    "test_an_unknown_value_gets_one_sentence",
    "test_an_archive_and_its_end",
    "test_three_versions_in_a_row",
)

load_fixed_examples()
share_dialects()
# Tests send nothing out of this machine, and each client of Claude would need 20 ms to read its certificates.
os.environ.pop("SSL_CERT_FILE", None)
os.environ["SSL_CERT_DIR"] = os.devnull


def pytest_configure() -> None:
    """Collect no garbage while the tests are imported, since nearly all objects made then stay."""
    gc.disable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the longest tests first. A worker that began one last would run alone at the end."""
    items.sort(key=lambda item: not item.name.startswith(LONGEST))


def pytest_collection_finish() -> None:
    """Collect garbage from now on, but look only at what tests make."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BEFORE_A_COLLECTION)
    gc.enable()


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Yield the address of a PostgreSQL server: TEST_DATABASE_URL, or a packaged one that all workers share."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    own = tmp_path_factory.getbasetemp()
    with databases.shared_server(own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) as address:
        yield address


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    """Yield the name of a migrated PostgreSQL database to copy."""
    with databases.migrated_template(postgres_server) as name:
        yield name


@pytest.fixture(scope="session")
def postgres_pool(postgres_server: str, postgres_template: str) -> databases.DatabasePool:
    """Return the pool of PostgreSQL databases of this worker."""
    return databases.DatabasePool(postgres_server, template=postgres_template)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the path of a migrated SQLite file to copy."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    asyncio.run(databases.migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture(params=BACKENDS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Yield the address of a migrated database without rows."""
    if request.param == "sqlite":
        shutil.copyfile(request.getfixturevalue("sqlite_template"), tmp_path / "test.db")
        yield f"sqlite:///{tmp_path}/test.db"
        return
    with request.getfixturevalue("postgres_pool").borrowed() as address:
        yield address


@pytest.fixture(params=BACKENDS)
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Yield the address of a database without tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/empty.db"
        return
    with databases.copied_database(request.getfixturevalue("postgres_server")) as address:
        yield address


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """Yield a migrated database and close it after the test."""
    opened = Database(database_url, wait_seconds=PATIENCE_SECONDS)
    yield opened
    await opened.close()

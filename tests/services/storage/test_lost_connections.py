"""Connections that are lost without a word, a crash of PostgreSQL, and a lock on the SQLite file."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as DatabaseTimeoutError

from services.storage import database as database_module
from services.storage import postgresql_connection
from services.storage.database import Database
from services.storage.postgresql_connection import KEEPALIVES, keepalives
from tests.forgetful_proxy import ForgetfulProxy

ON_POSTGRESQL = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
READ, WRITE = "SELECT count(*) FROM workspaces", "UPDATE workspaces SET team_id = team_id"
SLEEP = "SELECT pg_sleep(600)"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give up a silent server sooner than in real life."""
    monkeypatch.setattr(postgresql_connection, "QUICK_SECONDS", 0.2)


@pytest.fixture
async def proxy(database_url: str) -> AsyncIterator[ForgetfulProxy]:
    """Yield a proxy to the database."""
    async with ForgetfulProxy(database_url) as opened:
        yield opened


@pytest.fixture
async def far(proxy: ForgetfulProxy, quick: None) -> AsyncIterator[Database]:
    """Yield the database through the proxy, with two connections that have been used."""
    opened = Database(proxy.address, transaction_seconds=1.0)
    async with opened.begin(), opened.read():
        await run(opened, READ)
    yield opened
    await opened.close()


async def run(database: Database, statement: str, *, reads: bool = False) -> None:
    """Run one statement in a transaction of its own."""
    async with database.read() if reads else database.begin() as db:
        await db.execute(text(statement))


def in_use(database: Database) -> int:
    """Return how many connections have not been returned."""
    return int(database._writer.pool.checkedout())  # type: ignore[attr-defined] # of the class that we use


@ON_POSTGRESQL
async def test_forgotten_idle_connections_are_replaced(far: Database, proxy: ForgetfulProxy) -> None:
    """Everyone who comes at once is served, within the time in which Slack waits for an acknowledgment."""
    await asyncio.gather(*(run(far, READ) for _ in range(4)))
    proxy.forgets()
    await asyncio.gather(*(run(far, READ, reads=number % 2 == 0) for number in range(8)))
    await run(far, WRITE)

    assert in_use(far) == 0


@ON_POSTGRESQL
@pytest.mark.parametrize("statement", [READ, WRITE])
async def test_a_connection_forgotten_amid_a_transaction_ends_it(
    far: Database, proxy: ForgetfulProxy, statement: str
) -> None:
    """The statement fails, its connection is given up, and the next transaction gets another one."""

    async def lose() -> None:
        async with far.begin() as db:
            await db.execute(text(READ))
            proxy.forgets()
            await db.execute(text(statement))

    with pytest.raises(SQLAlchemyError):
        await lose()
    await run(far, statement)

    assert in_use(far) == 0


@ON_POSTGRESQL
async def test_a_canceled_task_returns_a_forgotten_connection(far: Database, proxy: ForgetfulProxy) -> None:
    """Its rollback gets no answer either, and is not waited for."""

    async def hold() -> None:
        async with far.begin() as db:
            await db.execute(text(READ))
            proxy.forgets()
            begun.set()
            await asyncio.sleep(600)

    begun = asyncio.Event()
    task = asyncio.create_task(hold())
    await begun.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await run(far, WRITE)

    assert task.cancelled()
    assert in_use(far) == 0


@ON_POSTGRESQL
async def test_a_crash_of_postgresql_is_over_when_it_is_back(far: Database, proxy: ForgetfulProxy) -> None:
    """Transactions fail meanwhile, and none hangs or keeps its connection."""
    await proxy.crashes()
    failed = await asyncio.gather(*(run(far, READ) for _ in range(4)), return_exceptions=True)
    await proxy.returns()
    await asyncio.gather(*(run(far, WRITE) for _ in range(4)))

    assert all(isinstance(error, SQLAlchemyError) for error in failed)
    assert in_use(far) == 0


@ON_POSTGRESQL
async def test_a_statement_that_takes_too_long_is_canceled(database_url: str) -> None:
    """It ends on the server too, so it keeps no lock there."""
    database = Database(database_url, transaction_seconds=0.3)
    with pytest.raises(OperationalError):
        await run(database, SLEEP)
    asleep = text("SELECT count(*) FROM pg_stat_activity WHERE query = :query AND state = 'active'")
    async with database.read() as db:
        while (await db.execute(asleep, {"query": SLEEP})).scalar_one():
            await asyncio.sleep(0.01)
    used = in_use(database)
    await database.close()

    assert used == 0


async def test_a_transaction_that_takes_too_long_changes_nothing(database_url: str) -> None:
    """Its rows stay as they were, and the next one can write at once."""
    database = Database(database_url, transaction_seconds=0.2)
    insert = "INSERT INTO job_runs (id, job, slot, created_at, updated_at) VALUES ('{0:032}', 'j', '{0}', '{1}', '{1}')"

    async def hang() -> None:
        async with database.begin() as db:
            await db.execute(text(insert.format(1, "2026-11-30 00:00:00")))
            await asyncio.sleep(600)

    with pytest.raises(DatabaseTimeoutError):
        await hang()
    await run(database, insert.format(2, "2026-11-30 00:00:00"))
    async with database.read() as db:
        left = (await db.execute(text("SELECT slot FROM job_runs"))).scalars().all()
    await database.close()

    assert left == ["2"]


async def test_a_limit_inside_a_transaction_stays_what_it_is(database: Database) -> None:
    """Only the limit of the transaction itself is reported as the database's."""
    with pytest.raises(TimeoutError) as caught:
        async with database.read(), asyncio.timeout(0):
            await asyncio.sleep(600)

    assert not isinstance(caught.value, SQLAlchemyError)


@contextmanager
def locked(path: str) -> Iterator[None]:
    """Hold the write lock of a SQLite file, as a backup or another program may."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


@ON_SQLITE
async def test_a_locked_file_fails_writers_and_nobody_hangs(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Readers go on meanwhile, and all writers go on afterwards."""
    monkeypatch.setattr(database_module, "BUSY_MILLISECONDS", 50)
    database = Database(database_url)
    with locked(str(make_url(database_url).database)):
        failed = await asyncio.gather(*(run(database, WRITE) for _ in range(3)), return_exceptions=True)
        await run(database, READ, reads=True)
    await asyncio.gather(*(run(database, WRITE) for _ in range(3)))
    await database.close()

    assert all(isinstance(error, SQLAlchemyError) for error in failed)


def test_the_address_may_set_its_own_keepalives() -> None:
    """What it does not set has a default. SQLAlchemy would let our defaults win."""
    url = make_url("postgresql+psycopg://host/name?keepalives_idle=5&tcp_user_timeout=500&connect_timeout=9")

    assert keepalives(url) == {"keepalives": 1, "keepalives_interval": 10, "keepalives_count": 3}
    assert keepalives(make_url("postgresql+psycopg://host/name")) == KEEPALIVES

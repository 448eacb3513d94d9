"""How long an upgrade takes with a million messages on PostgreSQL, and how long it keeps Slack's events waiting.

The database comes from an older version (`tests/upgrades`). One of its interviews is copied until there are a million
messages, together with the other rows of their turns. While every later migration runs, one connection stores a line
every 50 ms, as the listener for Slack's events does, and another one keeps slow reads open.
"""

import argparse
import asyncio
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from services.storage.database import Database
from soak.databases import PostgresServer, postgres
from soak.multiply import LINES_A_SESSION, interviews, what_turns_leave

OLDER = Path(__file__).parents[1] / "tests" / "upgrades" / "f9c73b6" / "postgresql.sql"
MESSAGES = 1_000_000
LONGEST_UPGRADE, LONGEST_WAIT = 60.0, 2.0
EVERY_SECONDS = 0.05
PAGE_SECONDS, BETWEEN_PAGES = 1.5, 0.2
STORE = """
INSERT INTO inbox (id, created_at, updated_at, team_id, channel_id, ts, kind, target_ts, thread_ts, slack_user_id, text,
 has_files, state, attempts, next_try_at)
VALUES (gen_random_uuid(), now(), now(), 'T1', 'D1', %(ts)s, 'said', %(ts)s, '1.0', 'U1', 'Hello', false, 'new', 0, now())
"""
PAGE = "SELECT 1 FROM inbox, outbox, messages, sessions, turns, debriefs, users LIMIT 1"


@dataclass
class Bystanders:
    """Connections that keep working while the tables change."""

    address: str
    waits: list[float] = field(default_factory=list)
    """Seconds that each line waited to be stored."""
    _done: threading.Event = field(default_factory=threading.Event)

    @contextmanager
    def working(self) -> Iterator[None]:
        """Keep them working during the block."""
        threads = [threading.Thread(target=work) for work in (self._store_lines, self._read_pages)]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._done.set()
            for thread in threads:
                thread.join()

    def _store_lines(self) -> None:
        with psycopg.connect(self.address, autocommit=True) as db:
            while not self._done.is_set():
                began = time.perf_counter()
                db.execute(STORE, {"ts": f"{time.time():.6f}"})
                self.waits.append(time.perf_counter() - began)
                self._done.wait(max(0.0, EVERY_SECONDS - self.waits[-1]))

    def _read_pages(self) -> None:
        with psycopg.connect(self.address) as db:
            while not self._done.is_set():
                with db.transaction():
                    db.execute(PAGE)
                    self._done.wait(PAGE_SECONDS)
                self._done.wait(BETWEEN_PAGES)


def main() -> int:
    """Print both figures with their bars. Return 1 if a figure is over its bar."""
    parser = argparse.ArgumentParser(description="How long an upgrade takes, and keeps Slack's events waiting.")
    parser.add_argument("--messages", type=int, default=MESSAGES)
    messages: int = parser.parse_args().messages
    with tempfile.TemporaryDirectory() as folder, postgres(Path(folder)) as server:
        address = _filled(server, messages)
        bystanders = Bystanders(address)
        with bystanders.working():
            time.sleep(1.0)
            began = time.perf_counter()
            asyncio.run(_migrated(address))
            took = time.perf_counter() - began
            time.sleep(1.0)
    longest = max(bystanders.waits)
    print(f"{messages:,} messages, {len(bystanders.waits)} lines stored meanwhile")
    figures = (
        ("every later migration", took, LONGEST_UPGRADE),
        ("the longest wait of a line", longest, LONGEST_WAIT),
    )
    for name, seconds, bar in figures:
        print(f"  {name:28} {seconds:6.2f} s   bar {bar:.0f} s   {'pass' if seconds <= bar else 'FAIL'}")
    return 0 if all(seconds <= bar for _, seconds, bar in figures) else 1


def _filled(server: PostgresServer, messages: int) -> str:
    """Create an older version's database with this many messages and return its address."""
    address = server.database()
    with psycopg.connect(address, autocommit=True) as db:
        db.execute(OLDER.read_bytes())
    sessions = messages // LINES_A_SESSION
    interviews(address, sessions, like="source.status = 'completed' AND source.branch_of IS NULL")
    what_turns_leave(address, sessions * LINES_A_SESSION // 2)
    return address


async def _migrated(address: str) -> None:
    database = Database(address)
    try:
        await database.migrate()
    finally:
        await database.close()


if __name__ == "__main__":
    sys.exit(main())

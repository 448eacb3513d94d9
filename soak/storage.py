"""Faults of the database: it is restarted, locked or full."""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path

from soak.databases import postgres, run, sqlite_in
from soak.figure import Figure, Workdir
from soak.full_disk import MARK
from soak.judge import judged
from soak.load_test import LoadTest

STUDENTS = 6
TMPFS_MEGABYTES = 160


async def postgres_restart(workdir: Workdir) -> list[Figure]:
    """Crash PostgreSQL three times, and start it again after some seconds."""
    with postgres(workdir.folder) as server:
        school = LoadTest(workdir, server.database(), students=STUDENTS)
        async with school:
            async with school.busy(await school.starts()):
                for _ in range(workdir.times(3)):
                    await asyncio.sleep(workdir.dice.uniform(1.0, 3.0))
                    await asyncio.to_thread(server.restart, away_seconds=4.0)
                    await asyncio.sleep(3.0)
            return await _verdict(school, "postgres-restart: 3 times away for 4 s")


async def sqlite_locked(workdir: Workdir) -> list[Figure]:
    """Hold the file's write lock from outside for 10 s."""
    address = sqlite_in(workdir.folder)
    school = LoadTest(workdir, address, students=STUDENTS)
    async with school:
        async with school.busy(await school.starts()):
            await asyncio.sleep(3.0)
            connection = sqlite3.connect(workdir.folder / "soak.db", timeout=5.0, isolation_level=None)
            with contextlib.closing(connection):
                connection.execute("BEGIN IMMEDIATE")
                await asyncio.sleep(10.0)
                connection.execute("ROLLBACK")
            await asyncio.sleep(3.0)
        return await _verdict(school, "sqlite-locked: for 10 s")


async def sqlite_full(workdir: Workdir) -> list[Figure]:
    """Keep SQLite from growing for 8 s (`max_page_count`)."""
    school = LoadTest(workdir, sqlite_in(workdir.folder), students=STUDENTS, bot_module="soak.full_disk")
    async with school:
        mark = workdir.folder / MARK
        async with school.busy(await school.starts()):
            await asyncio.sleep(3.0)
            mark.touch()
            await asyncio.sleep(8.0)
            mark.unlink()
            await asyncio.sleep(3.0)
        return await _verdict(school, "sqlite-full: no further page for 8 s")


async def postgres_full(workdir: Workdir) -> list[Figure]:
    """Fill the small tmpfs of PostgreSQL for 8 s."""
    name = "postgres-full: no room on its disk for 8 s"
    folder = workdir.folder / "tmpfs"
    folder.mkdir()
    mounted = run("mount", "-t", "tmpfs", "-o", f"size={TMPFS_MEGABYTES}m", "tmpfs", str(folder))
    if mounted.returncode:
        why = mounted.stderr.strip() or "mount failed"
        return [Figure(name, "no line lost", f"no tmpfs here: {why}", passed=False, skipped=True)]
    with ExitStack() as undo:
        undo.callback(run, "umount", "-l", str(folder))
        server = undo.enter_context(postgres(folder))
        school = LoadTest(workdir, server.database(), students=STUDENTS)
        async with school:
            async with school.busy(await school.starts()):
                await asyncio.sleep(3.0)
                async with _filled(folder / "filler"):
                    await asyncio.sleep(8.0)
                was_dead = await asyncio.to_thread(server.revive)
                await asyncio.sleep(3.0)
            return await _verdict(school, f"{name}{', the server restarted by its operator' if was_dead else ''}")


@asynccontextmanager
async def _filled(filler: Path) -> AsyncIterator[None]:
    """Fill the disk beside this file during the block."""
    with filler.open("wb") as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(1 << 20))
            file.flush()
    try:
        yield
    finally:
        await asyncio.to_thread(filler.unlink)


async def _verdict(school: LoadTest, name: str) -> list[Figure]:
    """Return the usual verdict, and whether everything acknowledged had been stored."""
    verdict = await judged(school, within=60.0)
    calls = [call for call in await school.slack.calls("message.im") if call["kind"] == "event"]
    is_line: Callable[[dict[str, object]], bool] = lambda event: "bot_id" not in event and "subtype" not in event  # noqa: E731
    taken = {call["sent"]["ts"] for call in calls if call["answer"]["delivered"] and is_line(call["sent"])}
    stored = {row[0] for row in school.rows("SELECT ts FROM inbox")}
    unstored = taken - stored
    told = f"{len(taken)} acknowledged, {len(unstored)} of them not stored"
    return [*verdict.figures(name), Figure(f"{name}: storage", "no acknowledgement without it", told, not unstored)]

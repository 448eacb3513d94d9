"""How long a classmate waits for an answer while one person exports a hostile interview six times.

The interview has sixty lines of 4,000 characters that are nearly all line ends, the costliest kind. The quiet run comes
first, in the same process. The classmate may wait less than a second longer.
"""

import asyncio
import logging
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from statistics import median

from sqlalchemy import select

from benchmarks.turn import MANIFEST, environment, started
from bot.reports.blocks.transcript import EXPORTS
from bot.runtime.app import VirtualClient
from bot.runtime.settings import Settings
from bot.slack.payloads import Document
from demo.course import SEED, card
from models.session import MessageDB, MessageRole, SessionDB
from sandbox.claude.client import ClaudeControl
from sandbox.claude.server import ClaudeServer
from sandbox.client import Message, PersonAtScreen, SandboxClient
from sandbox.server import SandboxServer

LINES = 60
HOSTILE = "x" + "\n" * 3990 + "x"
PRESSES = 6
ANSWERS = 4
MOST_DELAY = 1.0


async def main() -> int:
    """Print the figures. Return 1 if a classmate waits too long."""
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        quiet, rows = await _measure(Path(folder))
    print(
        f"seconds until a classmate is answered, the median and the worst of {ANSWERS}; at most {MOST_DELAY} s more than quiet"
    )
    print(f"  {'quiet':44} {median(quiet):5.2f} {max(quiet):5.2f}")
    for name, waits in rows:
        print(f"  {PRESSES} presses of {name:30} {median(waits):5.2f} {max(waits):5.2f}")
    return int(any(max(waits) > max(quiet) + MOST_DELAY for _, waits in rows))


async def _measure(folder: Path) -> tuple[list[float], list[tuple[str, list[float]]]]:
    """Return the classmate's waits in a quiet run, and during the exports of each format."""
    async with (
        SandboxServer(SEED, manifest_path=MANIFEST) as slack,
        ClaudeServer() as claude,
        SandboxClient(slack.address["control_url"], slack.secret) as people,
        ClaudeControl(claude.address["control_url"], claude.secret),
        VirtualClient(Settings.read(environment(slack, claude, folder, "ours.db")), burst=10_000) as bot,
    ):
        slack.sandbox.limits_rate = False
        await started(people)
        await _fill(bot)
        maya, ben = people.person("maya"), people.person("ben")
        await ben.joins("#sw-101")
        await people.until(partial(_is_welcomed, ben))  # a joining is handled after its acknowledgment
        await ben.clicks("Start practice", on=await card(people))
        thread = await people.until(lambda: _root(ben))
        quiet = [await _waits(people, ben, thread) for _ in range(ANSWERS)]
        rows = []
        for document in (Document.TRANSCRIPT_MARKDOWN, Document.RECORDING_PDF, Document.RECORDING_WORD):
            await _open_transcript(people, maya)
            presses = [asyncio.create_task(maya.chooses("export_record", EXPORTS[document])) for _ in range(PRESSES)]
            rows.append((EXPORTS[document], [await _waits(people, ben, thread) for _ in range(ANSWERS)]))
            await asyncio.gather(*presses)
            await people.until(partial(_has_files, maya, len(rows)), within=60)
        return quiet, rows


async def _fill(bot: VirtualClient) -> None:
    """Add the hostile lines to the running interview."""
    async with bot.deps.database.begin() as db:
        session = (await db.execute(select(SessionDB))).scalar_one()
        for number in range(LINES):
            db.add(
                MessageDB(
                    session_id=session.id, sequence_number=100 + number, role=MessageRole.STUDENT, content=HOSTILE
                )
            )


async def _open_transcript(people: SandboxClient, maya: PersonAtScreen) -> None:
    await maya.runs("/vc-progress")
    await people.until(maya.modal)
    await maya.clicks("Open")


async def _has_files(maya: PersonAtScreen, count: int) -> bool:
    """Return whether each round has brought a file, so that an export was really under way."""
    return sum(bool(row.files) for row in await maya.reads()) >= count


async def _is_welcomed(student: PersonAtScreen) -> bool:
    return any("Welcome to" in row.shown for row in await student.reads())


async def _root(student: PersonAtScreen) -> str | None:
    for root in await student.reads():
        if "Practice interview" in root.shown and len(await student.reads(thread=root.ts)) > 1:
            return str(root.ts)
    return None


async def _waits(people: SandboxClient, student: PersonAtScreen, thread: str) -> float:
    """Return the seconds from a line to its answer."""
    before = len(await _replies(student, thread))
    began = time.monotonic()
    await student.says("How have things been at home?", thread=thread)

    async def answered() -> bool:
        return len(await _replies(student, thread)) > before

    await people.until(answered, within=120)
    return time.monotonic() - began


async def _replies(student: PersonAtScreen, thread: str) -> list[Message]:
    return [row for row in await student.reads(thread=thread) if row.username is not None]


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))

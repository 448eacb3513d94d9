"""How soon a debrief is on the student's screen after the reflection, without the model's own time.

Measured on the wire, from the submitted reflection to the first and the last message of the debrief. Slack's pace of
posts applies, the simulated Claude thinks for a fixed time, the rubric has ten criteria, the debrief includes the picture of
trust, and the student reflects for five seconds before they submit.
"""

import asyncio
import logging
import tempfile
import time
from functools import partial
from pathlib import Path

from sqlalchemy import select

from benchmarks.turn import MANIFEST, environment, figures, started
from bot.runtime.app import VirtualClient
from bot.runtime.settings import Settings
from demo.course import SEED, card
from models.session import SessionDB
from sandbox.claude.client import ClaudeControl
from sandbox.claude.server import ClaudeServer
from sandbox.client import Message, PersonAtScreen, SandboxClient
from sandbox.server import SandboxServer

ROUNDS = 7
LINES = ("How have things been at home?", "It sounds as if nobody asked you before.", "What would help most?")
THINKS = 1.5
LOOKS_BACK = 5.0
"""Seconds that the shortest reflection takes. By then, the closing card no longer delays other posts."""

LEVELS = [{"points": points, "description": f"Seen to the degree of {points}"} for points in (1, 2, 3, 4, 5)]
CRITERIA = [{"name": f"Criterion {at}", "description": "", "weight": 10, "levels": LEVELS} for at in range(10)]
RUBRIC = {"id": "0" * 32, "revision": 1, "name": "Listening", "source": "", "criteria": CRITERIA}


async def main() -> None:
    """Measure and print the times."""
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        rounds = await _measure(Path(folder))
    print(
        f"{ROUNDS} debriefs, SQLite, Slack's pace; milliseconds at the median (95th percentile), without the model's {THINKS} s"
    )
    for number, name in enumerate(("reflection -> first message", "reflection -> last message")):
        print(f"  {name:28} {figures([row[number] * 1000 for row in rounds])}   at most 5000")


async def _measure(folder: Path) -> list[tuple[float, float]]:
    """Return (seconds to the first message, seconds to the last), without the model's time."""
    async with (
        SandboxServer(SEED, manifest_path=MANIFEST) as slack,
        ClaudeServer() as claude,
        SandboxClient(slack.address["control_url"], slack.secret) as people,
        ClaudeControl(claude.address["control_url"], claude.secret) as control,
        VirtualClient(Settings.read(environment(slack, claude, folder, "ours.db"))) as bot,
    ):
        thread = await started(people)
        found = []
        for number in range(ROUNDS):
            found.append(await _debrief(people, bot, control, thread))
            if number + 1 < ROUNDS:
                await people.person("maya").clicks("Start practice", on=await card(people))
                thread = await _newest(people, thread)
        return found


async def _debrief(
    people: SandboxClient, bot: VirtualClient, control: ClaudeControl, thread: str
) -> tuple[float, float]:
    """Hold one interview, reflect, and return how long the debrief took."""
    maya = people.person("maya")
    for number, line in enumerate(LINES, start=2):
        await maya.says(line, thread=thread)
        await people.until(partial(_has, maya, thread, number), within=20)
    async with bot.deps.database.begin() as db:
        session = (await db.execute(select(SessionDB).order_by(SessionDB.id.desc()).limit(1))).scalar_one()
        session.grading = {**session.grading, "rubric": RUBRIC}
    root = next(row for row in await maya.reads() if row.ts == thread)
    await maya.clicks("End session", on=root)
    closing = await people.until(lambda: _with(maya, thread, "You sent"), within=20)
    await control.thinks_for(THINKS)
    await maya.clicks("Reflect and get your debrief", on=closing)
    await maya.fills({"What went well?": "I listened."})
    await asyncio.sleep(LOOKS_BACK)
    began = time.monotonic()
    await maya.submits()
    await people.until(lambda: _with(maya, thread, "Your debrief"), within=30)
    first = time.monotonic() - began
    await people.until(lambda: _with(maya, thread, "The result"), within=30)
    last = time.monotonic() - began
    await control.thinks_for(0)
    return first - THINKS, last - THINKS


async def _with(maya: PersonAtScreen, thread: str, words: str) -> Message | None:
    found = [row for row in await maya.reads(thread=thread) if words in row.shown]
    return found[-1] if found else None


async def _has(maya: PersonAtScreen, thread: str, count: int) -> bool:
    return sum(row.username is not None for row in await maya.reads(thread=thread)) >= count


async def _newest(people: SandboxClient, before: str) -> str:
    """Return the thread of the newest interview, after its greeting."""
    maya = people.person("maya")

    async def look() -> str | None:
        for root in await maya.reads():
            if root.ts > before and "Practice interview" in root.shown and len(await maya.reads(thread=root.ts)) > 1:
                return root.ts
        return None

    return await people.until(look, within=20)


if __name__ == "__main__":
    asyncio.run(main())

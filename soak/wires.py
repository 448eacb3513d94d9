"""The connection from Slack at its worst: copies, disorder, delay, a gap, and a flood."""

import asyncio
import time

from soak.databases import sqlite_in
from soak.figure import Figure, Workdir
from soak.judge import judged
from soak.load_test import CLIENT, LoadTest, StudentThread

STUDENTS = 6
SECONDS = 45
GAP_SECONDS = 30
FLOOD, FLOOD_SECONDS = 1000, 40.0
MOST_GROWTH = 30.0
"""Megabytes by which the bot's memory may grow in a flood."""


async def shuffle(workdir: Workdir) -> list[Figure]:
    """Send every event 1 to 4 times, out of order and late."""
    school = LoadTest(workdir, sqlite_in(workdir.folder), students=STUDENTS)
    async with school:
        interviews = await school.starts()
        async with school.busy(interviews):
            for _ in range(workdir.times(SECONDS)):
                await school.slack.control("copies", copies=workdir.dice.randint(1, 4))
                await school.slack.control("shuffle", events=workdir.dice.randint(1, 5))
                await school.slack.control("delay", seconds=workdir.dice.choice((0.0, 0.1, 0.4, 1.0)))
                await asyncio.sleep(1.0)
        await school.slack.control("copies", copies=1)
        await school.slack.control("delay", seconds=0.0)
        await school.slack.control("shuffle", events=1)
        delivered = [call for call in await school.slack.calls("message.im") if call["kind"] == "event"]
        verdict = await judged(school)
    return verdict.figures(f"shuffle: {len(delivered)} deliveries, 1 to 4 of each, shuffled, delayed")


async def gap(workdir: Workdir) -> list[Figure]:
    """Disconnect Slack for 30 s while students write."""
    school = LoadTest(workdir, sqlite_in(workdir.folder), students=STUDENTS)
    async with school:
        async with school.busy(await school.starts()):
            await asyncio.sleep(3.0)
            await school.slack.control("gap", on=True)
            await asyncio.sleep(max(5.0, GAP_SECONDS * workdir.scale))
            await school.slack.control("gap", on=False)
            await asyncio.sleep(3.0)
        verdict = await judged(school)
    return verdict.figures("gap: 30 s without Socket Mode while students write")


async def flood(workdir: Workdir) -> list[Figure]:
    """Let one student write a thousand lines in a minute, while another must be answered."""
    lines = workdir.times(FLOOD)
    school = LoadTest(workdir, sqlite_in(workdir.folder), students=2, defaults=True)
    async with school:
        eager, other = await school.starts()
        before = school.resident_kilobytes()
        waiting = asyncio.create_task(_waits_for_answer(school, other))
        for number in range(lines):
            await school.says(eager, f"{number}")
            await asyncio.sleep(FLOOD_SECONDS / FLOOD)
        waited = await waiting
        told = sum("a lot in a short time" in row.shown for row in await school.reads(eager))
        verdict = await judged(school, within=120.0)
        grown = (school.resident_kilobytes() - before) / 1024
    name = f"flood: {lines} lines of one student"
    return [
        *verdict.figures(name),
        Figure(f"{name}: a clear sentence", "told once", f"told {told} times", told == 1),
        Figure(f"{name}: the others", "answered in 5 s", f"answered after {waited:.1f} s", waited <= 5.0),
        Figure(f"{name}: memory", f"at most {MOST_GROWTH:.0f} MB more", f"{grown:.1f} MB more", grown <= MOST_GROWTH),
    ]


async def _waits_for_answer(school: LoadTest, interview: StudentThread) -> float:
    """Return the seconds from a line amid the flood to its answer."""
    await asyncio.sleep(FLOOD_SECONDS / 4)
    began = time.monotonic()
    await school.says(interview, "How have things been?")
    answers = 0
    while answers < 2 and time.monotonic() - began < FLOOD_SECONDS:
        await asyncio.sleep(0.2)
        answers = sum(row.username == CLIENT for row in await school.reads(interview))
    return time.monotonic() - began

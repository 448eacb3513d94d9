"""The wire from Slack at its worst: copies, disorder, delay, and a gap."""

import asyncio

from soak.databases import sqlite_in
from soak.figure import Figure, Ground
from soak.judge import judged
from soak.school import School

STUDENTS = 6
SECONDS = 45
GAP_SECONDS = 30


async def shuffle(ground: Ground) -> list[Figure]:
    """Every event comes 1 to 4 times, in disorder and late."""
    school = School(ground, sqlite_in(ground.folder), students=STUDENTS)
    async with school:
        interviews = await school.starts()
        async with school.busy(interviews):
            for _ in range(ground.times(SECONDS)):
                await school.slack.control("copies", copies=ground.dice.randint(1, 4))
                await school.slack.control("shuffle", events=ground.dice.randint(1, 5))
                await school.slack.control("delay", seconds=ground.dice.choice((0.0, 0.1, 0.4, 1.0)))
                await asyncio.sleep(1.0)
        await school.slack.control("copies", copies=1)
        await school.slack.control("delay", seconds=0.0)
        await school.slack.control("shuffle", events=1)
        delivered = [call for call in await school.slack.calls("message.im") if call["kind"] == "event"]
        verdict = await judged(school)
    return verdict.figures(f"shuffle: {len(delivered)} deliveries, 1 to 4 of each, shuffled, delayed")


async def gap(ground: Ground) -> list[Figure]:
    """Slack cannot be heard for 30 s while students write."""
    school = School(ground, sqlite_in(ground.folder), students=STUDENTS)
    async with school:
        async with school.busy(await school.starts()):
            await asyncio.sleep(3.0)
            await school.slack.control("gap", on=True)
            await asyncio.sleep(max(5.0, GAP_SECONDS * ground.scale))
            await school.slack.control("gap", on=False)
            await asyncio.sleep(3.0)
        verdict = await judged(school)
    return verdict.figures("gap: 30 s without Socket Mode while students write")

"""Bots that are killed in the middle of a whole term, and bots that are paused for longer than their lease."""

import asyncio
import signal
from contextlib import ExitStack

from soak.databases import postgres, sqlite_in
from soak.figure import Figure, Ground
from soak.judge import judged
from soak.judge_term import judged_term
from soak.school import School
from soak.term import FINISHERS, Term

STUDENTS = 6
LEASE = 3
"""The shortest that an operator may set: more turns are under way at each kill."""

SETTINGS = {"LEASE_SECONDS": str(LEASE)}
PAUSES = 12
LIVES = (2.0, 8.0)
"""Seconds that a bot lives at most: some die at once, some in the middle of a debrief, a batch or an audition."""

PAUSE = (1.5, 4.0)
"""Seconds between a student's lines: two kills in a row hold a thread up for 40, and Slack takes one post a second."""

WHOLE = 0.1
"""The scale from which a row plays also what takes minutes: batches, auditions and reminders."""


async def kill_sqlite(ground: Ground) -> list[Figure]:
    """One bot on SQLite."""
    return await _killed(ground, "kill-sqlite", sqlite_in(ground.folder), kills=ground.times(67), replicas=1)


async def kill_postgres(ground: Ground) -> list[Figure]:
    """One bot on PostgreSQL."""
    with postgres(ground.folder) as server:
        return await _killed(ground, "kill-postgres", server.database(), kills=ground.times(67), replicas=1)


async def kill_replicas(ground: Ground) -> list[Figure]:
    """Two replicas on PostgreSQL, one of them killed at a time."""
    with postgres(ground.folder) as server:
        return await _killed(ground, "kill-replicas", server.database(), kills=ground.times(66), replicas=2)


async def pause(ground: Ground) -> list[Figure]:
    """Two replicas on PostgreSQL, one of them stopped for longer than the lease and let go again."""
    with ExitStack() as stack:
        server = stack.enter_context(postgres(ground.folder))
        school = School(ground, server.database(), students=STUDENTS, replicas=2, settings=SETTINGS)
        async with school:
            async with school.busy(await school.starts()):
                for _ in range(ground.times(PAUSES)):
                    await asyncio.sleep(ground.dice.uniform(0.2, 1.5))
                    bot = ground.dice.choice(school.bots)
                    bot.process.send_signal(signal.SIGSTOP)
                    await asyncio.sleep(LEASE + ground.dice.uniform(0.5, 2.0))
                    bot.process.send_signal(signal.SIGCONT)
            verdict = await judged(school)
    return verdict.figures(f"pause: {ground.times(PAUSES)} x SIGSTOP for longer than the lease")


async def _killed(ground: Ground, name: str, address: str, *, kills: int, replicas: int) -> list[Figure]:
    school = School(ground, address, students=STUDENTS, others=FINISHERS, replicas=replicas, settings=SETTINGS)
    async with school:
        interviews = await school.starts()
        term = Term(school, is_whole=ground.scale >= WHOLE)
        await term.set_up()
        async with school.busy(interviews, pause=PAUSE), term:
            for _ in range(kills):
                await asyncio.sleep(ground.dice.uniform(0.0, ground.dice.choice(LIVES)))
                await school.kill(ground.dice.choice(school.bots))
                await school.start_bot()
        return await judged_term(school, term, f"{name}: kill -9 at {kills} random moments")

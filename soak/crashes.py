"""Bots that are killed in the middle of a whole term, and bots that are paused for longer than their lease."""

import asyncio
import signal
from contextlib import ExitStack

from soak.databases import postgres, sqlite_in
from soak.figure import Figure, Workdir
from soak.judge import judged
from soak.judge_term import judged_term
from soak.load_test import LoadTest
from soak.term import FINISHERS, Term

STUDENTS = 6
LEASE = 3
"""The shortest lease that an operator may set, so that more turns are running at each kill."""

SETTINGS = {"LEASE_SECONDS": str(LEASE)}
PAUSES = 12
LIVES = (2.0, 8.0)
"""The longest life of a bot in seconds. Some die at once, some in the middle of a debrief, a batch or an audition."""

PAUSE = (1.5, 4.0)
"""Seconds between a student's lines. Two kills in a row delay a thread by 40 s, and Slack takes one post a second."""

WHOLE = 0.1
"""The lowest scale at which a row includes what takes minutes: batches, auditions and reminders."""


async def kill_sqlite(workdir: Workdir) -> list[Figure]:
    """Kill one bot on SQLite again and again."""
    return await _killed(workdir, "kill-sqlite", sqlite_in(workdir.folder), kills=workdir.times(67), replicas=1)


async def kill_postgres(workdir: Workdir) -> list[Figure]:
    """Kill one bot on PostgreSQL again and again."""
    with postgres(workdir.folder) as server:
        return await _killed(workdir, "kill-postgres", server.database(), kills=workdir.times(67), replicas=1)


async def kill_replicas(workdir: Workdir) -> list[Figure]:
    """Kill one of two replicas on PostgreSQL at a time."""
    with postgres(workdir.folder) as server:
        return await _killed(workdir, "kill-replicas", server.database(), kills=workdir.times(66), replicas=2)


async def pause(workdir: Workdir) -> list[Figure]:
    """Stop one of two replicas for longer than the lease, and let it continue."""
    with ExitStack() as stack:
        server = stack.enter_context(postgres(workdir.folder))
        school = LoadTest(workdir, server.database(), students=STUDENTS, replicas=2, settings=SETTINGS)
        async with school:
            async with school.busy(await school.starts()):
                for _ in range(workdir.times(PAUSES)):
                    await asyncio.sleep(workdir.dice.uniform(0.2, 1.5))
                    bot = workdir.dice.choice(school.bots)
                    bot.process.send_signal(signal.SIGSTOP)
                    await asyncio.sleep(LEASE + workdir.dice.uniform(0.5, 2.0))
                    bot.process.send_signal(signal.SIGCONT)
            verdict = await judged(school)
    return verdict.figures(f"pause: {workdir.times(PAUSES)} x SIGSTOP for longer than the lease")


async def _killed(workdir: Workdir, name: str, address: str, *, kills: int, replicas: int) -> list[Figure]:
    school = LoadTest(workdir, address, students=STUDENTS, others=FINISHERS, replicas=replicas, settings=SETTINGS)
    async with school:
        interviews = await school.starts()
        term = Term(school, is_whole=workdir.scale >= WHOLE)
        await term.set_up()
        async with school.busy(interviews, pause=PAUSE), term:
            for _ in range(kills):
                await asyncio.sleep(workdir.dice.uniform(0.0, workdir.dice.choice(LIVES)))
                await school.kill(workdir.dice.choice(school.bots))
                await school.start_bot()
        return await judged_term(school, term, f"{name}: kill -9 at {kills} random moments")

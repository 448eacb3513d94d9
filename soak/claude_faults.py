"""Faults of Claude, 20 s each: every student gets an answer or a notice, and afterwards every line is answered."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from sandbox.claude.client import ClaudeControl
from soak.databases import sqlite_in
from soak.figure import Figure, SoakRow, Workdir
from soak.judge import judged
from soak.load_test import LoadTest, StudentThread

STUDENTS = 6
SECONDS = 20
TOLD_WITHIN = 30.0
THRESHOLD, RECOVERY, PROBES = 5, 5, 3
ATTEMPTS = 3
CALLS = 2
"""Calls of an attempt that fails: one reads what was said, one asks for the reply."""

SETTINGS = {
    "ANTHROPIC_FAILURE_THRESHOLD": str(THRESHOLD),
    "ANTHROPIC_RECOVERY_TIMEOUT": str(RECOVERY),
    "ANTHROPIC_HALF_OPEN_REQUESTS": str(PROBES),
}
Switch = Callable[[ClaudeControl], Awaitable[None]]
BY_BREAKER = THRESHOLD + STUDENTS + PROBES * (SECONDS // RECOVERY + 1)
"""Requests that open the breaker, those already running by then, and the probes each time it is half open."""

BY_CONTENT = ATTEMPTS * CALLS * 2 * STUDENTS
"""Three attempts per turn, and two lines per student, each of which may be a turn."""

BY_PAUSES = ATTEMPTS * 3 * STUDENTS
"""Three attempts, then again after 5 and 10 s."""

FAULTS: dict[str, tuple[Switch, int]] = {
    "429": (lambda claude: claude.will_fail(429, for_seconds=SECONDS), BY_PAUSES),
    "529": (lambda claude: claude.will_fail(529, for_seconds=SECONDS), BY_BREAKER),
    "500": (lambda claude: claude.will_fail(500, for_seconds=SECONDS), BY_BREAKER),
    "reset": (lambda claude: claude.will("reset_in_body", for_seconds=SECONDS), BY_BREAKER),
    "stall": (lambda claude: claude.will("stall", for_seconds=SECONDS), BY_BREAKER),
    "refusal": (lambda claude: claude.will("refuse", for_seconds=SECONDS), BY_CONTENT),
    "empty": (lambda claude: claude.will("empty", for_seconds=SECONDS), BY_CONTENT),
    "cut": (lambda claude: claude.will("cut", for_seconds=SECONDS), BY_CONTENT),
    "key": (lambda claude: claude.revokes_key(), STUDENTS + 2),
}


async def measure(kind: str, workdir: Workdir) -> list[Figure]:
    """Measure one fault for 20 s."""
    switch_on, bound = FAULTS[kind]
    school = LoadTest(workdir, sqlite_in(workdir.folder), students=STUDENTS, settings=SETTINGS)
    async with school:
        interviews = await school.starts()
        await switch_on(school.claude)
        before = len(await school.claude.requests())
        first = await asyncio.gather(*(_late(school, interview, within=5.0) for interview in interviews))
        await asyncio.sleep(SECONDS * 0.4)
        await asyncio.gather(*(_late(school, interview, within=2.0) for interview in interviews))
        await asyncio.sleep(max(0.0, SECONDS * 0.6 - 7.0))
        asked = len(await school.claude.requests()) - before
        if kind == "key":
            await school.claude.revokes_key(on=False)
        verdict = await judged(school, within=90.0)
        waits = [await _told_after(school, row, ts) for row, ts in zip(interviews, first, strict=True)]
    slowest = max(waits)
    return [
        *verdict.figures(f"claude-{kind}: for {SECONDS} s")[:2],
        Figure(
            f"claude-{kind}: answered or told",
            f"within {TOLD_WITHIN:.0f} s",
            f"{len(waits)} students, the last after {slowest:.1f} s",
            slowest <= TOLD_WITHIN,
        ),
        Figure(f"claude-{kind}: requests meanwhile", f"at most {bound}", str(asked), asked <= bound),
    ]


def rows() -> list[SoakRow]:
    """Return one row for each fault."""
    return [SoakRow(f"claude-{kind}", f"Claude: {kind} for 20 s", partial(measure, kind)) for kind in FAULTS]


async def _late(school: LoadTest, interview: StudentThread, *, within: float) -> str:
    await asyncio.sleep(school.dice.uniform(0.0, within))
    return await school.says(interview, f"{interview.handle} line {len(interview.said) + 1}")


async def _told_after(school: LoadTest, interview: StudentThread, ts: str) -> float:
    """Return the seconds until the student got an answer or a notice, or infinity if none came."""
    later = [float(row.ts) for row in await school.reads(interview) if row.raw.get("bot_id") and row.ts > ts]
    return min(later) - float(ts) if later else float("inf")

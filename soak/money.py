"""The budget under 500 turns at once, and the operator's default limits."""

import asyncio
import time

from soak.databases import postgres, sqlite_in
from soak.figure import Figure, Workdir
from soak.judge import judged, ledger_off, unfinished
from soak.load_test import CLIENT, LoadTest

TURNS, PAID_FOR = 500, 100
REST_SECONDS = 150.0
TOLD = ("budget is used up", "cannot answer right now")
SAMPLE = 10
THINKS = 0.3
"""Seconds of a call, in which hundreds of others find the budget reserved."""

WORST_TURN = "SELECT max(held) FROM (SELECT sum(amount_nano) AS held FROM reservations GROUP BY turn_id) AS turns"
"""A turn reserves the money for its reading and its reply together, or it is not admitted."""

DAY = "SELECT spent_nano, reserved_nano, limit_nano FROM daily_costs"


async def budget(workdir: Workdir) -> list[Figure]:
    """Run 500 turns at once on two replicas against a budget for 100 of them."""
    turns, paid_for = workdir.times(TURNS), workdir.times(PAID_FOR)
    with postgres(workdir.folder) as server:
        school = LoadTest(workdir, server.database(), students=turns, replicas=2, think_seconds=0.0)
        async with school:
            interviews = await school.starts(at_once=40)
            cost = await _cost_of_a_turn(school)
            worst = int(school.rows(WORST_TURN)[0][0])
            # The last turn that fits still reserves its worst case, so the limit needs room for it.
            limit = _spent(school) + cost * paid_for + worst
            calls = school.rows("SELECT count(*) FROM cost_entries")[0][0]
            await school.sets_budget(limit)
            await school.claude.thinks_for(THINKS)
            await school.slack.control("shuffle", events=turns)
            watch = asyncio.create_task(_highest(school))
            await asyncio.gather(*(school.says(row, "How have things been?") for row in interviews))
            await school.slack.control("shuffle", events=1)
            rested = await _rests(school)
            watch.cancel()
            highest = max(await asyncio.gather(watch, return_exceptions=True), key=_as_number)
            spent, reserved, in_force = (int(value) for value in school.rows(DAY)[0])
            booked = int(school.rows("SELECT count(*) FROM cost_entries")[0][0]) - int(calls)
            off = ledger_off(school)
            told = await _told(school)
            await school.sets_budget(1_000_000_000_000)
            await school.claude.thinks_for(0.0)
            verdict = await judged(school, within=120.0)
    over = max(spent, _as_number(highest)) - in_force
    name = f"budget: {turns} turns at once, two replicas, money for {paid_for}"
    return [
        Figure(name, "0 nano-dollars over the limit", f"{max(0, over)} over; {booked} calls paid", over <= 0 < booked),
        Figure(f"{name}: ledger", "adds up", f"{off} nano-dollars off", off == 0),
        Figure(f"{name}: at rest", "nothing reserved", f"{reserved} reserved after {rested:.0f} s", reserved == 0),
        Figure(f"{name}: students", "each answered or told", f"{told} of {turns}", told == turns),
        *verdict.figures(f"{name}: the limit raised"),
    ]


async def defaults(workdir: Workdir) -> list[Figure]:
    """Run with the default settings: ten turns per minute, and five failures close Claude for five minutes."""
    school = LoadTest(workdir, sqlite_in(workdir.folder), students=2, defaults=True, think_seconds=0.0)
    async with school:
        eager, other = await school.starts()
        for number in range(10):
            await school.says(eager, f"Question {number}?")
            await asyncio.sleep(1.5)
        limited = await _notice(school, 0, "a lot in a short time", within=10.0)
        kept = await judged(school, within=75.0)
        await school.claude.will_fail(529, for_seconds=30.0)
        await school.says(other, "Hello?")
        busy = await _notice(school, 1, "cannot answer right now", within=30.0)
        await asyncio.sleep(3.0)
        await school.says(eager, "Are you there?")
        await asyncio.sleep(5.0)
        asked = len(await school.claude.requests())
        await asyncio.sleep(20.0)
        more = len(await school.claude.requests()) - asked
    return [
        Figure(
            "defaults: the eleventh turn of a minute", "told once, then answered", f"told {limited} times", limited == 1
        ),
        *kept.figures("defaults: what was kept"),
        Figure("defaults: Claude down", "told once", f"told {busy} times", busy == 1),
        Figure("defaults: breaker open for 300 s", "no request", f"{more} requests in 20 s", more == 0),
    ]


async def _cost_of_a_turn(school: LoadTest) -> int:
    """Return a turn's nano-dollars, measured on a few students after all were greeted."""
    await _rests(school)
    before = _spent(school)
    few = school.interviews[:SAMPLE]
    for interview in few:
        await school.says(interview, "How are you?")
    await _rests(school)
    return (_spent(school) - before) // len(few)


def _spent(school: LoadTest) -> int:
    return int(school.rows(DAY)[0][0])


async def _highest(school: LoadTest) -> int:
    """Return the most that was spent and reserved at any look, until canceled."""
    most = 0
    try:
        while True:
            spent, reserved, _ = await asyncio.to_thread(lambda: school.rows(DAY)[0])
            most = max(most, int(spent) + int(reserved))
            await asyncio.sleep(0.05)
    except asyncio.CancelledError:
        return most


async def _rests(school: LoadTest) -> float:
    """Return the seconds until every line is answered and nothing is reserved or pending, three looks in a row."""
    began, quiet = time.monotonic(), 0
    while quiet < 3 and time.monotonic() - began < REST_SECONDS:
        is_reserved = int(school.rows("SELECT count(*) FROM reservations WHERE state = 'open'")[0][0])
        untold = school.rows("SELECT count(*) FROM turns WHERE state = 'owed' AND told IS NULL")[0][0]
        quiet = 0 if is_reserved or untold or unfinished(school, "lines new", "posts open") else quiet + 1
        await asyncio.sleep(1.0)
    return time.monotonic() - began


async def _told(school: LoadTest) -> int:
    """Return how many students have an answer or know why it is late."""
    count = 0
    for interview in school.interviews:
        later = [row for row in await school.reads(interview) if row.ts > interview.said[-1][0]]
        count += any(row.username == CLIENT or any(words in row.shown for words in TOLD) for row in later)
    return count


async def _notice(school: LoadTest, number: int, words: str, *, within: float) -> int:
    """Return how often a student has read these words, after the first time or when time is up."""
    ends_at = time.monotonic() + within
    while True:
        found = sum(words in row.shown for row in await school.reads(school.interviews[number]))
        if found or time.monotonic() > ends_at:
            return found
        await asyncio.sleep(0.3)


def _as_number(value: object) -> int:
    return value if isinstance(value, int) else 0

"""A school under full load: 200 students at once, and turns per second compared with the bare libraries."""

import asyncio
import re
import statistics
from collections import defaultdict

from demo.processes import Stack
from sandbox.claude.client import RecordedRequest
from sandbox.client import SandboxClient
from soak.databases import sqlite_in
from soak.figure import Figure, Workdir
from soak.judge import judged
from soak.load_test import LoadTest, StudentThread

CLASS, STUDENTS = 60, 200
EVERY_SECONDS, ROUNDS = 20.0, 3
CLASS_GREETED_WITHIN = 30.0
BURST, BURSTS = 40, 6
THROUGHPUT = 0.95
"""The lowest allowed share of the bare libraries' turns per second."""


async def load(workdir: Workdir) -> list[Figure]:
    """Start a class of 60 at once, and then let 200 students write a line every 20 s."""
    one_class, students = workdir.times(CLASS), workdir.times(STUDENTS)
    school = LoadTest(workdir, sqlite_in(workdir.folder), students=students, think_seconds=1.0)
    loop = asyncio.get_running_loop()
    async with school:
        began = loop.time()
        await school.starts(school.handles[:one_class], at_once=one_class)
        greeted = loop.time() - began
        await _rounds(school, school.interviews, 1)
        await asyncio.sleep(3.0)
        before = school.resident_kilobytes()
        await school.starts(school.handles[one_class:], at_once=6)
        await asyncio.sleep(3.0)
        per_session = (school.resident_kilobytes() - before) / (students - one_class)
        mark = len(await school.claude.requests())
        await _rounds(school, school.interviews, ROUNDS)
        verdict = await judged(school)
        delays = _added_delays(school, (await school.claude.requests())[mark:])
        refused = sum(call["answer"].get("error") == "ratelimited" for call in await school.slack.calls())
    p50, p95 = statistics.median(delays), statistics.quantiles(delays, n=20)[-1]
    name = f"load: {students} students, a line each every {EVERY_SECONDS:.0f} s"
    told = f"{p95 * 1000:.0f} ms (median {p50 * 1000:.0f}) over {len(delays)} turns"
    first = f"load: a class of {one_class} starts at once"
    return [
        Figure(
            first, f"all greeted in {CLASS_GREETED_WITHIN:.0f} s", f"{greeted:.1f} s", greeted <= CLASS_GREETED_WITHIN
        ),
        Figure(f"{name}: added delay, 95th percentile", "under 250 ms", told, p95 < 0.25),
        Figure(f"{name}: Slack's limits", "kept: no 429", f"{refused} calls refused", refused == 0),
        Figure(f"{name}: memory per idle session", "under 50 KB", f"{per_session:.1f} KB", per_session < 50),
        *verdict.figures(name),
    ]


async def throughput(workdir: Workdir) -> list[Figure]:
    """Measure bursts of 40 lines, alternating between our bot and the bare libraries.

    Each has its own workspace and its own Claude. Both call Claude twice per turn: once to classify the line, and once
    for the reply.
    """
    ours = LoadTest(workdir, sqlite_in(workdir.folder), students=BURST, think_seconds=0.0)
    folder = workdir.folder / "bare"
    folder.mkdir()
    seed = {"people": [{"handle": handle, "name": handle} for handle in ours.handles]}
    bare = Stack(folder, seed, database_url=f"sqlite:///{folder}/bare.db", bot_module="benchmarks.bare")
    async with ours, bare, SandboxClient(bare.slack["control_url"], bare.slack["secret"]) as people:
        interviews = await ours.starts()
        for slack in (ours.slack, people):
            await slack.control("rate", on=False)
        rates: dict[str, list[float]] = {"ours": [], "bare": []}
        for number in range(workdir.times(BURSTS) + 1):
            mine = await _burst(ours.slack, {row.handle: row.root.ts for row in interviews}, number)
            floor = await _burst(people, dict.fromkeys(ours.handles), number)
            if number:
                rates["ours"].append(mine)
                rates["bare"].append(floor)
    mine, floor = statistics.median(rates["ours"]), statistics.median(rates["bare"])
    told = f"{mine / floor:.2f} ({mine:.1f} against {floor:.1f} turns a second, two calls to Claude in each)"
    name = "throughput: turns per second against bare libraries"
    return [Figure(name, f"at least {THROUGHPUT}", told, mine / floor >= THROUGHPUT)]


async def _rounds(school: LoadTest, interviews: list[StudentThread], rounds: int) -> None:
    """Let every student write once per 20 s, each at their own moment."""

    async def student(interview: StudentThread) -> None:
        moment = school.dice.uniform(0.0, EVERY_SECONDS)
        for _ in range(rounds):
            await asyncio.sleep(moment)
            await school.says(interview, f"{interview.handle} line {len(interview.said) + 1}")
            await asyncio.sleep(EVERY_SECONDS - moment)

    await asyncio.gather(*(student(interview) for interview in interviews))


def _added_delays(school: LoadTest, requests: list[RecordedRequest]) -> list[float]:
    """Return the seconds from each line to its answer in Slack, without Claude's time."""
    took: dict[str, float] = defaultdict(float)
    for request in requests:
        took[_line_of(request)] += request.ended_at - request.started_at
    answered = school.rows(
        "SELECT line.content, line.slack_ts, reply.slack_ts FROM messages line"
        " JOIN messages reply ON reply.turn_id = line.turn_id AND reply.role = 'client' WHERE line.role = 'student'"
    )
    return [float(reply) - float(said) - took[text] for text, said, reply in answered if text in took and reply]


def _line_of(request: RecordedRequest) -> str:
    """Return the student's line that a request is about. A turn has two requests: reading and reply."""
    words = request.talk[-1][1]
    heard = re.findall(r"\] Student: (.*)", words)
    return str(heard[-1]) if heard else words.rsplit("\n", 1)[-1]


async def _burst(slack: SandboxClient, threads: dict[str, str | None], number: int) -> float:
    """Return turns per second: everyone writes at once, and the clock stops at the last answer."""
    before = len(await slack.calls("chat.postMessage"))
    text = f"What happened on day {number}?"
    lines = await asyncio.gather(*(slack.person(handle).says(text, thread=ts) for handle, ts in threads.items()))
    posts: list[float] = []
    while len(posts) < len(threads):
        await asyncio.sleep(0.5)
        posts = [float(call["at"]) for call in (await slack.calls("chat.postMessage"))[before:]]
    return len(threads) / (max(posts) - min(float(line.ts) for line in lines))

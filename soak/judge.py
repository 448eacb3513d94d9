"""The verdict on a row, from both sides: Slack's messages and the database."""

import asyncio
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from soak.figure import Figure
from soak.load_test import CLIENT, LoadTest, StudentThread

REST_SECONDS = 30.0
NOTHING: Mapping[str, str] = {}
OWED = {
    "lines new": "SELECT count(*) FROM inbox WHERE state = 'new'",
    "turns owed": "SELECT count(*) FROM turns WHERE state = 'owed'",
    "posts open": (
        "SELECT count(*) FROM outbox WHERE state IN ('pending', 'posting') AND (attempts > 0 OR next_try_at <= :now)"
    ),
}
"""Queries that count unfinished work. A post that is due later and was never tried is not owed yet."""


@dataclass
class SoakVerdict:
    """Counts of lines and answers, and of those that went wrong."""

    lines: int = 0
    answers: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    disordered: list[str] = field(default_factory=list)
    stuck: dict[str, int] = field(default_factory=dict)
    ledger_off_nano: int = 0
    rested_after: float = 0.0

    def figures(self, name: str) -> list[Figure]:
        """Return the two rows of the table."""
        wrong = (len(self.lost), len(self.doubled), len(self.disordered), sum(self.stuck.values()))
        said = f"{self.lines} lines, {self.answers} answers: {wrong[0]} lost, {wrong[1]} twice, {wrong[2]} disordered, "
        said += f"{wrong[3]} stuck (at rest after {self.rested_after:.0f} s)"
        if examples := [*self.lost[:2], *self.doubled[:2], *self.disordered[:2], *(f"{self.stuck}",) * bool(wrong[3])]:
            said += f" {examples}"
        ledger = f"{self.ledger_off_nano} nano-dollars off"
        return [
            Figure(name, "0 lost, 0 twice, 0 disordered, 0 stuck after 30 s", said, not any(wrong) and self.lines > 0),
            Figure(f"{name}: the ledger", "adds up to the nano-dollar", ledger, self.ledger_off_nano == 0),
        ]


async def judged(
    school: LoadTest, *, within: float = REST_SECONDS, also_unfinished: Mapping[str, str] = NOTHING
) -> SoakVerdict:
    """Return the verdict when everything is done or time is up. `also_unfinished` adds conditions for "done"."""
    verdict = SoakVerdict()
    began = time.monotonic()
    while True:
        verdict.stuck = unfinished(school, also=also_unfinished)
        verdict.rested_after = time.monotonic() - began
        if (not verdict.stuck and await _all_read(school)) or verdict.rested_after > within:
            break
        await asyncio.sleep(0.5)
    _judge_lines(school, verdict)
    for interview in school.interviews:
        await _judge_thread(school, interview, verdict)
    verdict.ledger_off_nano = ledger_off(school)
    return verdict


def unfinished(school: LoadTest, *names: str, also: Mapping[str, str] = NOTHING) -> dict[str, int]:
    """Return the counts of unfinished work by name, without zeros."""
    now = datetime.now(UTC)
    wanted = {name: sql for name, sql in {**OWED, **also}.items() if not names or name in names}
    found = {name: school.rows(sql, now=now)[0][0] for name, sql in wanted.items()}
    return {name: int(count) for name, count in found.items() if count}


async def _all_read(school: LoadTest) -> bool:
    """Return whether every line that Slack accepted is in the inbox."""
    kept = int(school.rows("SELECT count(*) FROM inbox WHERE kind = 'said'")[0][0])
    return kept >= sum(len(interview.said) for interview in school.interviews)


def _judge_lines(school: LoadTest, verdict: SoakVerdict) -> None:
    """Check that every line that Slack accepted is in the transcript once, in an answered turn."""
    found: Counter[str] = Counter()
    answered: set[str] = set()
    for ts, state in school.rows(
        "SELECT m.slack_ts, t.state FROM messages m LEFT JOIN turns t ON t.id = m.turn_id WHERE m.role = 'student'"
    ):
        found[ts] += 1
        if state in {"answered", "failed"}:
            answered.add(ts)
    for interview in school.interviews:
        verdict.lines += len(interview.said)
        verdict.lost += [f"{text} ({found[ts]} kept)" for ts, text in interview.said if ts not in answered]
        verdict.doubled += [text for ts, text in interview.said if found[ts] > 1]
    twice = "SELECT turn_id FROM messages WHERE role = 'client' GROUP BY turn_id HAVING count(*) > 1"
    verdict.doubled += [f"turn {row[0]}" for row in school.rows(twice)]
    lines: dict[object, list[str]] = {}
    for session, turn, ts in school.rows(
        "SELECT session_id, turn_id, slack_ts FROM messages WHERE role = 'student' AND slack_ts IS NOT NULL"
        " ORDER BY session_id, sequence_number"
    ):
        lines.setdefault((session, turn), []).append(ts)
    verdict.disordered += [f"lines of turn {turn}" for turn, order in lines.items() if order != sorted(order)]


async def _judge_thread(school: LoadTest, interview: StudentThread, verdict: SoakVerdict) -> None:
    """Check that every answer is in the thread once, in order, and nothing else from the client.

    A rewound interview's thread begins with what the client had said last, which is no answer.
    """
    unfinished = [
        (ts, content)
        for ts, content in school.rows(
            "SELECT m.slack_ts, m.content FROM messages m JOIN sessions s ON s.id = m.session_id"
            " WHERE m.role = 'client' AND s.thread_ts = :thread"
            " AND (s.branch_of IS NULL OR m.sequence_number >= s.branch_line) ORDER BY m.sequence_number",
            thread=interview.root.ts,
        )
    ]
    repeated = {
        ts
        for (ts,) in school.rows(
            "SELECT o.posted_ts FROM outbox o JOIN sessions s ON s.id = o.session_id"
            " WHERE s.thread_ts = :thread AND o.dedupe_key LIKE 'repeated:%'",
            thread=interview.root.ts,
        )
    }
    seen = Counter(row.ts for row in await school.reads(interview) if row.username == CLIENT)
    stamps = [ts for ts, _ in unfinished]
    verdict.answers += len(stamps)
    verdict.lost += [f"an answer to {interview.handle}" for ts in stamps if ts is None or seen[ts] == 0]
    verdict.doubled += [f"a post to {interview.handle} at {ts}" for ts in seen if ts not in {*stamps, *repeated}]
    posted = [ts for ts in stamps if ts is not None]
    if posted != sorted(posted):
        verdict.disordered.append(f"answers to {interview.handle}")


def ledger_off(school: LoadTest) -> int:
    """Return how many nano-dollars the days and sessions are off from their entries and open reservations."""
    off = 0
    for day, spent, reserved in school.rows("SELECT id, spent_nano, reserved_nano FROM daily_costs"):
        booked = school.rows("SELECT coalesce(sum(cost_nano), 0) FROM cost_entries WHERE daily_cost_id = :day", day=day)
        reserved_rows = school.rows(
            "SELECT coalesce(sum(amount_nano), 0) FROM reservations WHERE daily_cost_id = :day AND state = 'open'",
            day=day,
        )
        off += abs(int(booked[0][0]) - int(spent)) + abs(int(reserved_rows[0][0]) - int(reserved))
    per_session = school.rows(
        "SELECT coalesce(sum(abs(s.cost_nano - coalesce(e.cost, 0))), 0) FROM sessions s LEFT JOIN"
        " (SELECT session_id, sum(cost_nano) AS cost FROM cost_entries GROUP BY session_id) e ON e.session_id = s.id"
    )
    return off + int(per_session[0][0])

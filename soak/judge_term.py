"""The verdict on a whole term: everything promised is in Slack once, in its place, and in order."""

import json
from collections import defaultdict
from typing import Any

from soak.figure import Figure
from soak.judge import SoakVerdict, judged
from soak.load_test import LoadTest
from soak.term import DUE, Term

REST_SECONDS = 240.0
"""A batch is looked at once a minute, and an audition whose bot was killed is given up after a minute."""

ALSO_UNFINISHED = {
    "debriefs": "SELECT count(*) FROM debriefs WHERE state IN ('owed', 'batched')",
    "auditions": "SELECT count(*) FROM auditions WHERE state IN ('owed', 'running')",
    "files": "SELECT count(*) FROM exports WHERE state = 'owed'",
    "sessions starting": "SELECT count(*) FROM sessions WHERE status = 'starting'",
}
SLOWLY_FINISHED = {
    "money reserved": "SELECT count(*) FROM reservations WHERE state = 'open'",
    "reminders": (
        "SELECT (SELECT count(*) FROM section_enrollments WHERE left_at IS NULL) - (SELECT count(*) FROM"
        f" assignment_reminders r JOIN assignments a ON a.id = r.assignment_id WHERE a.title = '{DUE}')"
    ),
}
"""Money that a dead bot reserved is booked after two minutes. Reminders are checked once a minute."""

PROMISED = "Your file is being prepared"
DEBRIEF, WELCOME = "Your debrief: ", "Welcome to "
MOST_NEWS = 2
"""An assignment is news when it is new, and once more when it is due soon."""

Message = dict[str, Any]


async def judged_term(school: LoadTest, term: Term, name: str) -> list[Figure]:
    """Return the rows of the table, once all is at rest: the lines and answers, the ledger, and everything else."""
    verdict = await judged(school)
    unfinished = {**ALSO_UNFINISHED, **SLOWLY_FINISHED} if term.is_whole else ALSO_UNFINISHED
    await judged(school, within=REST_SECONDS, also_unfinished=unfinished)
    await term.releases()
    rest = await judged(school, within=REST_SECONDS, also_unfinished=unfinished)
    # Auditions and batches were still being paid for when the lines were judged, so use the ledger's final state.
    verdict.ledger_off_nano = rest.ledger_off_nano
    kept = SoakVerdict(stuck=rest.stuck)
    seed = await school.slack.control("seed")
    messages = [{**row, "place": place["id"]} for place in seed["channels"] for row in place["messages"]]
    _judge_posts(school, messages, kept)
    _judge_debriefs(term, messages, kept)
    dms = {place["members"][0]: place["id"] for place in seed["channels"] if place["kind"] == "im"}
    _judge_what_people_see(school, term, messages, dms, kept)
    export = await _judge_exports(school, term)
    counted = (
        f"{len(term.reflected)} debriefs, {len(term.rewound)} rewinds, {len(term.cards)} cards, {len(term.comments)}"
        f" comments, {len(term.newcomers)} newcomers, {_count(school, 'auditions')} auditions,"
        f" {_count(school, 'assignment_reminders')} reminders"
    )
    wrong = [*kept.lost, *kept.doubled, *kept.disordered]
    said = f"{counted}: {len(kept.lost)} lost, {len(kept.doubled)} twice, {len(kept.disordered)} disordered,"
    said += f" {sum(kept.stuck.values())} stuck"
    wrong += [str(kept.stuck)] if kept.stuck else []
    return [
        *verdict.figures(name),
        Figure(
            f"{name}: debriefs, batches, rewinds, comments, cards, auditions, reminders, first-run cards",
            f"0 lost, 0 twice, 0 disordered, 0 stuck after {REST_SECONDS:.0f} s",
            f"{said} {wrong[:4]}" if wrong else said,
            passed=not wrong and bool(term.reflected and term.rewound and term.comments),
        ),
        export,
    ]


def _count(school: LoadTest, table: str) -> int:
    return int(school.rows(f"SELECT count(*) FROM {table}")[0][0])


def _judge_posts(school: LoadTest, messages: list[Message], verdict: SoakVerdict) -> None:
    """Check that every outbox row is in Slack once, and an interview's posts in order."""
    stand: dict[str, list[str]] = defaultdict(list)
    for message in messages:
        if mark := (message.get("metadata") or {}).get("event_payload", {}).get("id"):
            stand[mark].append(message["ts"])
    lanes: dict[str, list[str]] = defaultdict(list)
    query = "SELECT id, kind, state, failure, update_ts, session_id, lane FROM outbox ORDER BY id"
    for row_id, kind, state, failure, update_ts, session, lane in school.rows(query):
        found = stand.pop(str(row_id).replace("-", ""), [])
        if len(found) > 1:
            verdict.doubled.append(f"a {kind}")
        if state == "failed" and failure != "overtaken":
            verdict.lost.append(f"a {kind}, failed: {failure}")
        if state == "delivered" and update_ts is None:
            verdict.lost += [] if found else [f"a {kind}"]
            lanes[lane] += found if session else []
    verdict.doubled += [f"a post of nobody at {ts}" for found in stand.values() for ts in found]
    verdict.disordered += [f"posts of interview {lane}" for lane, order in lanes.items() if order != sorted(order)]


def _judge_debriefs(term: Term, messages: list[Message], verdict: SoakVerdict) -> None:
    """Check that each reflection got one debrief in the thread, and that each comment is there once."""
    threads: dict[str, list[str]] = defaultdict(list)
    for message in messages:
        threads[message.get("thread_ts") or message["ts"]].append(json.dumps(message, ensure_ascii=False))
    for interview, words in term.reflected:
        _once(verdict, f"the debrief of {words}", sum(DEBRIEF in row for row in threads[interview.root.ts]))
    for interview, words in term.comments:
        _once(verdict, words, sum(words in row for row in threads[interview.root.ts]))


def _judge_what_people_see(
    school: LoadTest, term: Term, messages: list[Message], dms: dict[str, str], verdict: SoakVerdict
) -> None:
    """Check cards, news, greetings of newcomers, and ends of auditions.

    News comes at most once an hour and not at night, so within a soak a person may still wait for it.
    """
    roots = [(row["place"], json.dumps(row, ensure_ascii=False)) for row in messages if not row.get("thread_ts")]
    in_channels = [row for place, row in _quoted(roots) if place not in dms.values()]
    for title in term.cards:
        _once(verdict, f"the card of {title}", sum(title in row and "'start_practice" in row for row in in_channels))
    for (student,) in school.rows(
        "SELECT u.slack_user_id FROM section_enrollments e JOIN users u ON u.id = e.student_id WHERE e.left_at IS NULL"
    ):
        seen = [row for place, row in roots if place == dms.get(student)]
        told = {title: sum(f"“{title}”" in row for row in seen) for title in (*term.cards, DUE)}
        verdict.doubled += [f"the news of {title} to {student}" for title, count in told.items() if count > MOST_NEWS]
    newcomers = school.rows("SELECT slack_user_id FROM users WHERE display_name LIKE 'Newcomer%'")
    verdict.lost += ["a newcomer was not enrolled"] * (len(term.newcomers) - len(newcomers))
    for newcomer in newcomers:
        seen = [row for place, row in roots if place == dms.get(newcomer[0])]
        _once(verdict, f"first words to {newcomer[0]}", sum(WELCOME in row for row in seen))
    ends = "SELECT a.id, count(o.id) FROM auditions a LEFT JOIN outbox o ON o.subject_id = a.id GROUP BY a.id"
    for audition, count in school.rows(ends):
        _once(verdict, f"the end of audition {audition}", int(count))


def _quoted(roots: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the messages with single quotes for double quotes, so that an action id is found by its prefix."""
    return [(place, row.replace('"', "'")) for place, row in roots]


def _once(verdict: SoakVerdict, what: str, count: int) -> None:
    verdict.lost += [what] if count == 0 else []
    verdict.doubled += [what] if count > 1 else []


async def _judge_exports(school: LoadTest, term: Term) -> Figure:
    """Check that every file that was promised has come once, without being asked for again, and is complete."""
    name = "exports: every promised file comes without another request"
    promised, files, problems = 0, 0, []
    for person in map(school.person, sorted(term.exporters)):
        promised += sum(PROMISED in whisper.text for whisper in await person.whispers())
        for file in [file for message in await person.reads() for file in message.files]:
            content = await person.opens(file)
            files += 1
            problems += [] if content.endswith(b"\n") and file["size"] == len(content) else [f"{file['name']} is half"]
    owed = _count(school, "exports")  # a kill may come between the promise's row and its words
    told = f"{promised} promised, {owed} stored, {files} came, {len(problems)} wrong {problems[:2] or ''}".strip()
    return Figure(name, "each once, nothing half", told, not problems and promised <= owed == files > 0)

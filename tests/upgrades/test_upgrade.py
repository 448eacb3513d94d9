"""Running installations survive an upgrade: what was owed is posted once, and everything in progress goes on."""

import json
from collections import Counter
from typing import Any

import pytest

from tests.upgrades.conftest import EARLY_LINE, Json, Upgraded
from tests.upgrades.school import CLIENT

OPEN = "('pending', 'posting')"
KILLED = (
    "UPDATE outbox SET state = 'posting', epoch = epoch + 1, attempts = attempts + 1, posting_until = 1"
    " WHERE state = 'pending'"
)
"""SQL that makes posts look as a kill leaves them: claimed and never sent."""

ANSWERS = (
    "FROM messages m JOIN sessions s ON s.id = m.session_id WHERE m.role = 'client'"
    " AND (s.branch_of IS NULL OR m.sequence_number >= s.branch_line)"
)
"""The lines of clients, without those that a rewound interview copied from the first one."""


@pytest.mark.parametrize("changes_first", ["", KILLED], ids=["pending", "posting"])
async def test_every_post_that_was_owed_is_delivered_once(upgraded: Upgraded) -> None:
    """Find each post once, in its place, with the names and words of people."""
    owed: dict[str, Json] = upgraded.kept("posts.json")
    await upgraded.starts_what_was_starting()
    await upgraded.passes(15)
    ids = ", ".join(f"'{row_id}'" for row_id in owed)
    await upgraded.until(f"SELECT count(*) = 0 FROM outbox WHERE state IN {OPEN} AND {hex_of('id')} IN ({ids})")
    found = upgraded.messages()

    lost = [f"{row_id} {post}" for row_id, post in owed.items() if len(_posts_of(found, row_id, post)) != 1]
    assert lost == []
    places = {row_id: _posts_of(found, row_id, post)[0] for row_id, post in owed.items()}
    assert [row_id for row_id, post in owed.items() if places[row_id]["channel"] != post["channel"]] == []
    assert [row_id for row_id, post in owed.items() if places[row_id].get("thread_ts") != post["thread"]] == []
    assert [row_id for row_id, post in owed.items() if not _shows(places[row_id], post["shows"])] == []
    assert _twice(found) == []


async def test_every_session_goes_on(upgraded: Upgraded) -> None:
    """Greet those who were starting, answer those who waited once, and answer every new line."""
    before = Counter(_client_posts(upgraded))
    waiting = {row[0] for row in upgraded.rows(
        "SELECT s.thread_ts FROM turns t JOIN sessions s ON s.id = t.session_id WHERE t.state = 'owed'"
    )}  # fmt: skip
    starting = upgraded.rows("SELECT count(*) FROM sessions WHERE status = 'starting'")[0][0]
    await upgraded.starts_what_was_starting()
    for minutes in (2, 10):
        await upgraded.passes(minutes)
        await upgraded.until("SELECT count(*) = 0 FROM inbox WHERE state = 'new'")
        await upgraded.until("SELECT count(*) = 0 FROM turns WHERE state = 'owed'")
    await upgraded.until("SELECT count(*) FROM messages WHERE content = :early", early=EARLY_LINE)
    threads = upgraded.rows(
        "SELECT u.slack_user_id, s.thread_ts FROM sessions s JOIN users u ON u.id = s.student_id WHERE s.status = 'active'"
    )
    for person, thread in threads:
        await upgraded.slack.person(person).says("What would help you most?", thread=thread)
    said = "SELECT count(*) >= :count FROM messages WHERE content = 'What would help you most?'"
    await upgraded.until(said, count=len(threads))
    await upgraded.until("SELECT count(*) = 0 FROM turns WHERE state = 'owed'")
    await upgraded.until(f"SELECT count(*) = 0 {ANSWERS} AND m.slack_ts IS NULL")
    after = Counter(_client_posts(upgraded))
    asked = [text for request in await upgraded.claude.requests() for _, text in request.talk]

    assert starting >= 3
    assert len(waiting) >= 6
    assert len(threads) >= 14
    assert [thread for thread in waiting if after[thread] <= before[thread]] == []
    assert [thread for _, thread in threads if after[thread] <= before[thread]] == []
    assert _twice(upgraded.messages()) == []
    assert _answers_off(upgraded) == []
    assert not any("Forget this one." in text for text in asked)


async def test_debriefs_and_auditions_in_progress_arrive_and_the_ledger_is_exact(upgraded: Upgraded) -> None:
    """Send every open debrief and report every audition once, and let the costs add up."""
    await upgraded.starts_what_was_starting()
    for minutes in (2, 2, 10):
        await upgraded.passes(minutes)
        await upgraded.until("SELECT count(*) = 0 FROM debriefs WHERE state IN ('owed', 'batched')")
    await upgraded.until("SELECT count(*) = 0 FROM auditions WHERE state IN ('owed', 'running')", within=120.0)
    await upgraded.until("SELECT count(*) = 0 FROM turns WHERE state = 'owed'")
    await upgraded.passes(10)
    await upgraded.until("SELECT count(*) = 0 FROM reservations WHERE state = 'open'")
    await upgraded.until(f"SELECT count(*) = 0 FROM outbox WHERE state IN {OPEN}")
    found = upgraded.messages()
    read = {who: debriefs_of(upgraded, who, found) for who in DEBRIEFED}
    told = upgraded.rows(
        "SELECT a.state, count(o.id) FROM auditions a LEFT JOIN outbox o ON o.subject_id = a.id"
        " AND o.state = 'delivered' AND o.dedupe_key IS NOT NULL GROUP BY a.id, a.state"
    )

    assert read == dict.fromkeys(DEBRIEFED, 1)
    assert [count for _, count in told] == [1, 1, 1]
    assert sorted(state for state, _ in told) == ["broken_off", "done", "done"]
    assert _twice(upgraded.messages()) == []
    assert _ledger_off(upgraded) == 0


UNKNOWN_BEFORE = (
    "debriefs WHERE CAST(contradicted AS text) <> '[]'",
    "assignments WHERE shows_untold OR publish_at IS NOT NULL OR publish_by IS NOT NULL",
    "due_extensions",
    "exports WHERE student_id IS NOT NULL",
    "workspaces WHERE session_warning_nano IS NOT NULL OR session_critical_nano IS NOT NULL OR term_ends_on IS NOT NULL",
    "cost_totals WHERE assignment_id IS NOT NULL OR user_id IS NOT NULL",
    "client_profiles WHERE reasons_for_change <> '' OR CAST(words_used AS text) <> '[]' OR talkativeness <> 'average'",
    "news_items WHERE kind IN ('new_assignment', 'another_section')",
    "users WHERE mutes_news",
    "course_sections WHERE notes_pauses OR NOT announces_work",
)
"""Rows that say something that no older version knows, such as news of an assignment that was published long ago."""


async def test_what_older_versions_do_not_know_is_as_before(upgraded: Upgraded) -> None:
    """New columns change nothing. Hidden facts are read, a held debrief is released, a promised file comes, and sums stay."""
    tom = upgraded.slack.person("tom")
    before = upgraded.rows("SELECT kind, calls, cost_nano FROM cost_totals ORDER BY id")
    promised = upgraded.rows("SELECT count(*) FROM exports WHERE state = 'owed'")[0][0]
    await upgraded.starts_what_was_starting()
    await tom.runs("/vc-persona", f"facts {CLIENT}")
    facts = await tom.modal()
    await tom.closes(everything=True)
    await tom.runs("/vc-assign", "debriefs Intake", channel="#sw-101")
    await tom.clicks("release_debriefs")
    await tom.closes(everything=True)
    for _ in range(2):
        await upgraded.passes(15)
        await upgraded.until(f"SELECT count(*) = 0 FROM outbox WHERE state IN {OPEN} AND kind = 'debrief'")
    await upgraded.until("SELECT count(*) = 0 FROM exports WHERE state = 'owed'")
    files = [file["name"] for message in await tom.reads() for file in message.files]
    told = {rows: upgraded.rows(f"SELECT count(*) FROM {rows}")[0][0] for rows in UNKNOWN_BEFORE}

    assert facts is not None
    assert "A sister took the children for a month." in facts.shown
    assert debriefs_of(upgraded, "held", upgraded.messages()) == 1
    assert len(files) == promised
    assert told == dict.fromkeys(UNKNOWN_BEFORE, 0)
    assert upgraded.rows("SELECT kind, calls, cost_nano FROM cost_totals ORDER BY id") == before


def debriefs_of(upgraded: Upgraded, who: str, found: list[Json]) -> int:
    """Return how many messages begin the debrief of this person's reflection."""
    rows = upgraded.rows(
        "SELECT s.thread_ts FROM reflections r JOIN sessions s ON s.id = r.session_id WHERE r.went_well = :words",
        words=f"I listened, {who} says.",
    )
    threads = {thread for (thread,) in rows}
    return sum(message.get("thread_ts") in threads and "Your debrief: " in json.dumps(message) for message in found)


DEBRIEFED = ("maya", "parts", "dora", "debusy", "debudget", "desetup", "batch")


def hex_of(column: str) -> str:
    """Return SQL for an id without its hyphens, on both databases."""
    return f"replace(lower(CAST({column} AS text)), '-', '')"


def _posts_of(found: list[Json], row_id: str, post: Json) -> list[Json]:
    """Return the messages of this row. For an update, this is the message that was changed."""
    if post["update"]:
        return [row for row in found if (row["channel"], row["ts"]) == (post["channel"], post["update"])]
    return [row for row in found if _mark(row) == row_id]


def _mark(message: Json) -> str | None:
    """Return the id of the outbox row in a message's metadata."""
    mark: str | None = (message.get("metadata") or {}).get("event_payload", {}).get("id")
    return mark


def _shows(message: Json, words: list[str]) -> bool:
    """Return whether the message has these words. A debrief's numbers are its result now."""
    words = ["result" if word == "numbers" else word for word in words]
    shown = json.dumps(message, ensure_ascii=False)
    return bool(message["text"]) and all(word in shown for word in words)


def _twice(found: list[Json]) -> list[str]:
    """Return the ids of rows that are in Slack more than once."""
    marks = Counter(mark for message in found if (mark := _mark(message)) is not None)
    return [mark for mark, count in marks.items() if count > 1]


def _client_posts(upgraded: Upgraded) -> list[str]:
    """Return the thread of each post of a client that people see, with repeats."""
    return [str(row["thread_ts"]) for row in upgraded.messages() if row.get("username")]


def _answers_off(upgraded: Upgraded) -> list[str]:
    """Return the threads whose answers in Slack are not exactly those of the transcript, once each and in order."""
    seen: dict[str, list[str]] = {}
    repeated = {row[0] for row in upgraded.rows("SELECT posted_ts FROM outbox WHERE dedupe_key LIKE 'repeated:%'")}
    for row in upgraded.messages():
        if row.get("username") and row["ts"] not in repeated:
            seen.setdefault(str(row["thread_ts"]), []).append(row["ts"])
    wrong = []
    threads: dict[Any, list[str]] = {}
    for thread, ts in upgraded.rows(f"SELECT s.thread_ts, m.slack_ts {ANSWERS} ORDER BY s.id, m.sequence_number"):
        threads.setdefault(thread, []).append(ts)
    for thread, stamps in threads.items():
        if stamps != sorted(seen.get(thread, [])):
            wrong.append(f"{thread}: {stamps} in the transcript, {seen.get(thread)} in Slack")
    return wrong


def _ledger_off(upgraded: Upgraded) -> int:
    """Return the difference between the totals of days and sessions and the entries, in nano-dollars."""
    [[days]] = upgraded.rows("SELECT sum(spent_nano) FROM daily_costs")
    [[held]] = upgraded.rows("SELECT sum(reserved_nano) FROM daily_costs")
    [[entries]] = upgraded.rows("SELECT sum(cost_nano) FROM cost_entries")
    [[sessions]] = upgraded.rows("SELECT sum(cost_nano) FROM sessions")
    [[theirs]] = upgraded.rows("SELECT sum(cost_nano) FROM cost_entries WHERE session_id IS NOT NULL")
    return int(abs(days - entries) + abs(held) + abs(sessions - theirs))

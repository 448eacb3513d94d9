"""Every kind of post that the outbox of an older version can owe, with the facts as its code writes them.

The day at the school creates most of them. The others are inserted, so that the dump has at least one open row of each.
"""

import json
import uuid
from dataclasses import dataclass
from itertools import cycle
from typing import Any

import uuid_utils.compat

from tests.upgrades.days import LAST_WEEK
from tests.upgrades.school import CLIENT, School

Json = dict[str, Any]
AT = 1_800_000_000
RESOURCES = {"resources": "Room 12, any weekday."}
DAY = {"day": "2026-11-30", "spent_nano": 5_000_000_000, "limit_nano": 10_000_000_000}
COURSE = {"section": "SW 101"}

NOTICES: tuple[Json, ...] = (
    {"about": "busy"},
    {"about": "budget", "at": AT},
    {"about": "rate", "at": AT},
    {"about": "setup"},
    {"about": "unanswerable"},
    {"about": "no_greeting"},
    {"about": "wrap_up"},
    {"about": "idle", "at": AT},
    *({"about": "finishing", "why": why, "at": AT} for why in ("due", "unpublished", "section_closed", "left")),
    *({"about": about, **RESOURCES} for about in ("asks_if_ai", "own_distress", "pause", "help", "resumed")),
    *({"about": about, **RESOURCES} for about in ("file", "empty", "too_long")),
)
DEBRIEF_NOTICES: tuple[Json, ...] = (
    *({"about": f"debrief_{about}"} for about in ("held", "batched", "failed", "setup", "busy")),
    {"about": "debrief_budget", "at": AT},
)
ENDS = ("ended", "cap", "idle", "due", "unpublished", "section_closed", "left")
PARTS: tuple[Json, ...] = (
    {"part": "talk"},
    {"part": "levels", "from": 0},
    {"part": "numbers"},
    {"part": "numbers", "is_last": False},
    {"part": "trust"},
)
ALERTS: tuple[Json, ...] = (
    *(
        {"about": "session", "level": level, "student": "UMAYA", "client": CLIENT, "cost_nano": cost, "mark_nano": mark}
        for level, cost, mark in (("warning", 110_000_000, 100_000_000), ("critical", 510_000_000, 500_000_000))
    ),
    *({"about": "day", "per_cent": per_cent, **DAY} for per_cent in (50, 80, 100)),
    {"about": "report", "calls": 12, **DAY},
    {"about": "unpriced", "model": "claude-next-9"},
    *({"about": "setup", "reason": reason} for reason in ("key", "permission", "billing", "model")),
)
COURSE_NOTES: tuple[tuple[str, Json], ...] = (
    ("quiet", {"about": "due", "title": "Intake interview", "at": AT, **COURSE}),
    ("ada", {"about": "welcome_admin"}),
    ("rita", {"about": "welcome_teacher"}),
    ("uma", {"about": "welcome_student", "teacher": "Tom Teacher", **COURSE}),
    ("tom", {"about": "card_refused", "title": "A draft", **COURSE}),
    ("tom", {"about": "app_removed", **COURSE}),
    ("rita", {"about": "section_closed", "section": "SW 202"}),
    ("rita", {"about": "section_reopened", "section": "SW 202"}),
    ("tom", {"about": "comments_refused", "number": 1}),
)
WITH_EXPORTS = "SELECT count(*) FROM sqlite_master WHERE name = 'exports'"
"""Finds out whether the version knows the kinds of posts and of work that came after f9c73b6."""

REFERENCE = {"reference": "c0ffee00"}
LATER_NOTICES: tuple[Json, ...] = (
    {"about": "mistake", **REFERENCE},
    {"about": "reply_lost"},
    *({"about": about, **RESOURCES} for about in ("no_role", "forward", "forward_comment")),
)
LATER_ALERTS: tuple[Json, ...] = (
    {"about": "mistake", "work": "interviews", **REFERENCE},
    {"about": "lost", "what": "a debrief", "person": "UMAYA", "failure": "no_text"},
    {"about": "unknown_kind", "what": "notice: of tomorrow"},
)
LATER_COURSE_NOTES: tuple[tuple[str, Json], ...] = (
    ("tom", {"about": "card_outdated", "title": "Second talk", **COURSE}),
    ("tom", {"about": "student_unreached", "student": "Uma Student", "what": "a reminder", **COURSE}),
    ("rita", {"about": "file_not_made", "why": "Slack refused the file."}),
)
MARKS = ("about", "why", "level", "per_cent", "reason", "part", "is_last", "update")
"""The facts that distinguish the posts of a kind."""


@dataclass(frozen=True)
class Post:
    """A post that is owed: its kind, its reader and its subject."""

    kind: str
    facts: Json
    person: str | None = None
    session: str | None = None
    subject: str | None = None
    update_ts: str | None = None


def mark(kind: str, facts: Json) -> str:
    """Return the name of a kind of post."""
    return " ".join([kind, *(f"{name}={facts[name]}" for name in MARKS if name in facts)])


async def complete(school: School) -> None:
    """Insert a row for each kind of post that has no open row, a promised file, and the sums of a day of last week."""
    has_exports = bool(school.rows(WITH_EXPORTS)[0][0])
    if has_exports:
        await _promise_a_file(school)
        await _sum_a_day(school)
    found = school.rows("SELECT kind, facts FROM outbox WHERE state IN ('pending', 'posting')")
    standing = {mark(kind, json.loads(facts)) for kind, facts in found}
    for post in [*_wanted(school), *(_later(school) if has_exports else [])]:
        if mark(post.kind, post.facts) not in standing:
            await _insert(school, post)


def _wanted(school: School) -> list[Post]:
    """Return a post of every kind, about rows of the school.

    They are spread over many channels, since a channel takes one a second.
    """
    active, over = cycle(_sessions(school, "active")), cycle(_sessions(school, "completed"))
    admins, told = cycle(("ada", "amir")), {"name": CLIENT}
    [[debrief, debriefed]] = school.rows("SELECT id, session_id FROM debriefs WHERE released_at IS NOT NULL LIMIT 1")
    debriefs = cycle(school.rows("SELECT id, session_id FROM debriefs ORDER BY id DESC"))
    audition = school.rows("SELECT id FROM auditions WHERE state = 'done'")[0][0]
    ended = next(over)
    thread = school.rows("SELECT thread_ts FROM sessions WHERE id = ?", ended)[0][0]
    posts = [Post("notice", {**told, **facts}, session=next(active)) for facts in NOTICES]
    for facts in DEBRIEF_NOTICES:
        row_id, session = next(debriefs)
        posts.append(Post("notice", {**told, "debrief": str(uuid.UUID(row_id)), **facts}, session=session))
    return [
        *posts,
        Post("notice", {"about": "never_started", **told}, "uma"),
        *(Post("session_end", {"reason": reason}, session=next(over)) for reason in ENDS),
        *(Post("debrief", part, session=debriefed, subject=debrief) for part in PARTS),
        *(Post("alert", facts, next(admins)) for facts in ALERTS),
        *(Post("course_note", facts, person) for person, facts in COURSE_NOTES),
        Post("menu", {"over": None, "lines": [], "running": []}, "quiet"),
        Post("audition", {}, "tom", subject=audition),
        Post("root_card", {"update": True}, session=ended, update_ts=thread),
    ]


def _later(school: School) -> list[Post]:
    """Return a post of each kind that came after f9c73b6."""
    active, admins, told = cycle(_sessions(school, "active")), cycle(("ada", "amir")), {"name": CLIENT}
    [[debrief, debriefed]] = school.rows("SELECT id, session_id FROM debriefs WHERE released_at IS NOT NULL LIMIT 1")
    mistake = {**told, "about": "debrief_mistake", "debrief": str(uuid.UUID(debrief)), **REFERENCE}
    return [
        *(Post("notice", {**told, **facts}, session=next(active)) for facts in LATER_NOTICES),
        Post("notice", mistake, session=debriefed),
        *(Post("alert", facts, next(admins)) for facts in LATER_ALERTS),
        *(Post("course_note", facts, person) for person, facts in LATER_COURSE_NOTES),
    ]


async def _promise_a_file(school: School) -> None:
    """Owe Tom the gradebook of his section, due in ten minutes."""
    await school.writes(
        "INSERT INTO exports (id, created_at, updated_at, workspace_id, user_id, kind, subject_id, state, attempts,"
        " next_try_at, lease_epoch) SELECT ?, datetime('now'), datetime('now'), workspace_id, teacher_id, 'gradebook', id,"
        " 'owed', 0, datetime('now', '+10 minutes'), 0 FROM course_sections WHERE name = 'SW 101'",
        uuid_utils.compat.uuid7().hex,
    )


async def _sum_a_day(school: School) -> None:
    """Sum calls of last week, in a section and outside of all."""
    for section, kind, calls in (("id", "turn", 30), ("NULL", "audition", 12)):
        await school.writes(
            "INSERT INTO cost_totals (id, created_at, updated_at, workspace_id, daily_cost_id, section_id, kind, calls,"
            " input_tokens, cache_write_5m_tokens, cache_write_1h_tokens, cache_read_tokens, output_tokens, cost_nano)"
            f" SELECT ?, datetime('now'), datetime('now'), workspace_id, ?, {section}, ?, ?, 100, 0, 0, 0, 50, 7000000"
            " FROM course_sections WHERE name = 'SW 101'",
            uuid_utils.compat.uuid7().hex, LAST_WEEK, kind, calls,
        )  # fmt: skip


def _sessions(school: School, status: str) -> list[str]:
    """Return the ids of the sessions with this status that have a thread."""
    found = school.rows("SELECT id FROM sessions WHERE status = ? AND thread_ts IS NOT NULL ORDER BY id", status)
    return [str(row[0]) for row in found]


async def _insert(school: School, post: Post) -> None:
    """Add a post to the outbox as the bot does."""
    workspace = school.rows("SELECT id FROM workspaces")[0][0]
    person = await school.id_of(post.person) if post.person else None
    channel, thread = None, None
    if post.session:
        query = "SELECT channel_id, thread_ts FROM sessions WHERE id = ?"
        [[channel, thread]] = school.rows(query, post.session)
    await school.writes(
        "INSERT INTO outbox (id, created_at, updated_at, workspace_id, kind, lane, channel_id, slack_user_id, thread_ts,"
        " session_id, subject_id, facts, update_ts, state, epoch, attempts, next_try_at) VALUES (?, datetime('now'),"
        " datetime('now'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', 0, 0, datetime('now'))",
        uuid_utils.compat.uuid7().hex, workspace, post.kind, str(uuid.UUID(post.session)) if post.session else person,
        channel, person, None if post.update_ts else thread, post.session, post.subject,
        json.dumps({} if post.update_ts else post.facts), post.update_ts,
    )  # fmt: skip

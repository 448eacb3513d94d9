"""The stored form of messages: rows of the previous version are read into their class and written back unchanged."""

from typing import Any, get_args

import pytest

from models.post import OutboxDB, OutboxKind
from services.messaging.alerts import AnyAlert
from services.messaging.debrief_messages import ChangedDebriefLevels, ChangedDebriefTalk
from services.messaging.news import News
from services.messaging.notices import CONTROLS, Busy
from services.messaging.outbox_message import OutboxMessage
from services.messaging.session_messages import ChangedComments, ChangedRootCard
from services.messaging.stored_messages import CLASSES, AnyMessage, UnreadableMessage, read_message

ID, OTHER = "01939e5c-0000-7000-8000-000000000001", "01939e5c-0000-7000-8000-000000000002"
MONEY = {"spent_nano": 5_100_000_000, "limit_nano": 10_000_000_000}
CARD = {"section": "SW 101", "title": "Intake"}
NOTICES = ("busy", "setup", "unanswerable", "no_greeting", "wrap_up", "never_started")
STORED: list[tuple[str, bool, dict[str, Any]]] = [
    ("root_card", False, {}),
    ("root_card", True, {}),
    ("reply", False, {"text": "*sighs* It is bad.", "name": "Maria", "picture": ":woman:"}),
    ("session_end", False, {"reason": "ended"}),
    ("trust_lines", False, {}),
    ("audition", False, {}),
    ("assignment_card", False, {}),
    ("assignment_card", True, {}),
    ("comments", False, {"comments": [ID, OTHER], "author": ID}),
    ("menu", False, {"over": None, "lines": [ID], "running": [{"id": OTHER, "name": "Maria"}]}),
    ("menu", False, {"over": "Maria", "lines": [], "running": []}),
    *(("notice", False, {"about": about, "name": "Maria"}) for about in NOTICES),
    *(("notice", False, {"about": about, "name": "Maria", "at": 1764500000}) for about in ("budget", "rate", "idle")),
    ("notice", False, {"about": "finishing", "name": "Maria", "why": "left", "at": 1764500000}),
    *(("notice", False, {"about": about, "name": "Maria", "resources": "Call 555"}) for about in CONTROLS),
    *(
        ("notice", False, {"about": f"debrief_{about}", "name": "Maria", "debrief": ID})
        for about in ("held", "batched", "failed", "setup", "busy")
    ),
    ("notice", False, {"about": "debrief_budget", "name": "Maria", "debrief": ID, "at": 1764500000}),
    ("debrief", False, {"part": "talk"}),
    ("debrief", False, {"part": "levels", "from": 10}),
    ("debrief", False, {"part": "numbers"}),
    ("debrief", False, {"part": "numbers", "is_last": False}),
    ("debrief", False, {"part": "trust"}),
    (
        "alert",
        False,
        {"about": "session", "level": "critical", "student": "U1", "client": "Maria", "cost_nano": 6, "mark_nano": 5},
    ),
    ("alert", False, {"about": "day", "per_cent": 50, "day": "2026-11-30", **MONEY}),
    ("alert", False, {"about": "report", "day": "2026-11-30", **MONEY, "calls": 3}),
    ("alert", False, {"about": "test", "by": "UADA"}),
    ("alert", False, {"about": "setup", "reason": "key"}),
    ("alert", False, {"about": "unpriced", "model": "claude-x"}),
    ("course_note", False, {"about": "due", **CARD, "at": 1764500000}),
    ("course_note", False, {"about": "card_refused", **CARD}),
    ("course_note", False, {"about": "student_paused", "section": "SW 101", "student": "Maya", "client": "Maria"}),
    *(
        ("course_note", False, {"about": about, "section": "SW 101"})
        for about in ("app_removed", "section_closed", "section_reopened")
    ),
    ("course_note", False, {"about": "comments_refused", "number": 2}),
    ("course_note", False, {"about": "welcome_admin"}),
    ("course_note", False, {"about": "welcome_teacher"}),
    ("course_note", False, {"about": "welcome_student", "section": "SW 101", "teacher": "Tom"}),
]
"""Every form that f9c73b6 stores: kind, whether the row has an `update_ts`, and its facts."""

NEWER = {
    "mistake",
    "repeated",
    "debrief_mistake",
    "lost",
    "reply_lost",
    "unknown_kind",
    "card_outdated",
    "not_published",
    "handed_over",
    "student_unreached",
    "forward",
    "forward_comment",
    "file_not_made",
}
"""Tags that f9c73b6 does not store yet."""

NEWER_KINDS = {News}
"""Classes of kinds that f9c73b6 does not store yet."""

UPDATES = {ChangedRootCard, ChangedComments, ChangedDebriefTalk, ChangedDebriefLevels}
"""Updates that f9c73b6 does not store yet."""


def stored(kind: str, facts: dict[str, Any], *, is_update: bool = False) -> OutboxDB:
    """Return a row with this form."""
    return OutboxDB(kind=kind, facts=facts, update_ts="1.1" if is_update else None)


@pytest.mark.parametrize(("kind", "is_update", "facts"), STORED, ids=[str(row[2] or row[0]) for row in STORED])
def test_a_form_of_the_version_before_is_read_and_written_the_same(
    kind: str, is_update: bool, facts: dict[str, Any]
) -> None:
    """The class loses, adds, and renames nothing."""
    message = read_message(stored(kind, facts, is_update=is_update))

    assert isinstance(message, OutboxMessage)
    assert (message.kind, message.is_update, message.facts()) == (kind, is_update, facts)


def test_the_table_has_every_class() -> None:
    """A class that the previous version knows cannot be left out of the table above."""
    read = {type(read_message(stored(kind, facts, is_update=is_update))) for kind, is_update, facts in STORED}
    newer = {cls for cls in CLASSES.values() if cls.tag is not None and cls.tag[1] in NEWER}

    assert read | newer | NEWER_KINDS | UPDATES == set(CLASSES.values())
    assert {cls.kind for cls in CLASSES.values()} == set(OutboxKind)
    assert len(CLASSES) == len(get_args(AnyMessage))


@pytest.mark.parametrize(
    ("kind", "facts", "name"),
    [
        ("hologram", {}, "hologram"),
        ("notice", {"about": "horoscope", "name": "Maria"}, "notice: horoscope"),
        ("notice", {"about": "budget", "name": "Maria", "until": "noon"}, "notice: budget"),
        ("debrief", {"part": "song"}, "debrief: song"),
    ],
)
def test_what_a_newer_version_stored_is_named(kind: str, facts: dict[str, Any], name: str) -> None:
    """It can be an unknown kind, an unknown tag, or a known one in another form."""
    assert read_message(stored(kind, facts)) == UnreadableMessage(name)


def test_a_new_field_of_a_newer_version_does_no_harm() -> None:
    """Unknown fields are left out."""
    assert read_message(stored("notice", {"about": "busy", "name": "Maria", "mood": "calm"})) == Busy(name="Maria")


def test_every_class_says_what_follows_a_refusal() -> None:
    """Each has a title for admins and another way. Alerts have their own."""
    assert all(cls.title and cls.other_way for cls in CLASSES.values())
    assert all(cls.kind == OutboxKind.ALERT for cls in get_args(AnyAlert))

"""Reading a row of the outbox as its typed message. `OutboxMessage.facts` is the reverse."""

from dataclasses import dataclass
from typing import Any, get_args

from pydantic import ValidationError

from models.post import OutboxDB
from services.messaging.alerts import AnyAlert
from services.messaging.course_notes import AnyCourseNote
from services.messaging.debrief_messages import AnyDebriefNotice, AnyDebriefPart
from services.messaging.news import News
from services.messaging.notices import AnyThreadNotice, NeverStarted
from services.messaging.session_messages import AuditionReport, CardMessage, SessionMessage

AnyMessage = (
    SessionMessage
    | CardMessage
    | AuditionReport
    | AnyThreadNotice
    | NeverStarted
    | AnyDebriefNotice
    | AnyDebriefPart
    | AnyAlert
    | AnyCourseNote
    | News
)
"""Everything that the outbox can store. Add a new class here; the type checker then asks for its blocks."""

Key = tuple[str, bool, tuple[str, str] | None]
CLASSES: dict[Key, type[AnyMessage]] = {(cls.kind, cls.is_update, cls.tag): cls for cls in get_args(AnyMessage)}
TAGS = ("about", "part")


@dataclass(frozen=True)
class UnreadableMessage:
    """A row whose kind or fields this version does not know, because a newer replica wrote it."""

    name: str
    """Its kind and tag, such as "notice: busy"."""


def read_message(row: OutboxDB) -> AnyMessage | UnreadableMessage:
    """Return the message that the row stores, or UnreadableMessage if this version does not know it."""
    tag = _tag_of(row.facts)
    cls = CLASSES.get((row.kind, row.update_ts is not None, tag))
    unreadable = UnreadableMessage(row.kind if tag is None else f"{row.kind}: {tag[1]}")
    if cls is None:
        return unreadable
    try:
        return cls.model_validate(row.facts)
    except ValidationError:
        return unreadable


def _tag_of(facts: dict[str, Any]) -> tuple[str, str] | None:
    return next(((key, str(facts[key])) for key in TAGS if key in facts), None)

"""Logging: one JSON object a line, on standard error. What people wrote, tokens and keys never come into it."""

import json
import logging
import re
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path

# It says at INFO that each job ran, every three seconds.
CHATTY = "apscheduler.executors"
OURS = ("bot", "services")
FIELDS = ("error", "code", "reference", "gate", "facts", "frames")
"""What a line may say in a field of its own, through `extra`. Nothing of it is what people wrote."""

FRAMES = 30
"""Places of a library's traceback that are kept, the innermost ones."""

QUERY = re.compile(r"\?[^\s'\"]*")
"""Of an address; the one of Socket Mode carries a ticket there."""

_about: ContextVar[Mapping[str, str]] = ContextVar("about", default={})  # noqa: B039 - nobody writes into it


@contextmanager
def about(**facts: object) -> Iterator[None]:
    """Every line that is logged within, by us or by a library, says what it is about: which session, which turn."""
    token = _about.set({**_about.get(), **{name: str(fact) for name, fact in facts.items()}})
    try:
        yield
    finally:
        _about.reset(token)


class NoTexts(logging.Filter):
    """Bolt and the SDK quote whole payloads in some of their lines; those lines are dropped to their first words."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Our own records pass as they are; a library's long ones are cut before any payload."""
        if record.name.startswith(OURS):
            return True
        words = record.getMessage()
        record.msg = QUERY.sub("?", words.split("{", 1)[0].split("(body", 1)[0][:200])
        record.args = ()
        if record.exc_info and record.exc_info[1] is not None:
            record.error, record.frames = type(record.exc_info[1]).__qualname__, _frames(record.exc_info[1])
        record.exc_info = None
        record.exc_text = None
        return True


def _frames(error: BaseException) -> list[str]:
    """Return the places of a traceback, the innermost last, without any value and any words of the error."""
    places = [
        f"{Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    return places[-FRAMES:]


class AsJson(logging.Formatter):
    """A line for machines that people can still read."""

    def format(self, record: logging.LogRecord) -> str:
        """When, how grave, who says it, what, and about what."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "by": record.name,
            "says": record.getMessage(),
            **_about.get(),
            **{name: getattr(record, name) for name in FIELDS if hasattr(record, name)},
        }
        return json.dumps(line, ensure_ascii=False, default=str)


def set_up_logging() -> None:
    """Log lines go to standard error from now on."""
    handler = logging.StreamHandler()
    handler.setFormatter(AsJson())
    handler.addFilter(NoTexts())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.getLogger(CHATTY).setLevel(logging.WARNING)

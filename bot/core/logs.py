"""Logging as one JSON object per line on standard error, without people's words, tokens, or keys."""

import json
import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime

from bot.core.frames import frames_of

# At INFO it logs each run of a job, every three seconds.
CHATTY = "apscheduler.executors"
OURS = ("bot", "services")
FIELDS = ("error", "code", "reference", "gate", "facts", "frames")
"""Fields that a line may have through `extra`. None of them contains what people wrote."""

QUERY = re.compile(r"\?[^\s'\"]*")
"""The query of an address. Socket Mode's address carries a ticket there."""

_about: ContextVar[Mapping[str, str]] = ContextVar("about", default={})  # noqa: B039 - nobody writes into it


@contextmanager
def about(**facts: object) -> Iterator[None]:
    """Add these facts, such as the session and turn, to every line logged during the block."""
    token = _about.set({**_about.get(), **{name: str(fact) for name, fact in facts.items()}})
    try:
        yield
    finally:
        _about.reset(token)


class NoTexts(logging.Filter):
    """Filter that removes payloads, since Bolt and the SDK quote whole ones in some of their lines."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Cut a library's line before any payload, and keep its error as type and frames. Our own lines pass.

        No line is dropped: the result is always True.
        """
        if record.name.startswith(OURS):
            return True
        words = record.getMessage()
        record.msg = QUERY.sub("?", words.split("{", 1)[0].split("(body", 1)[0][:200])
        record.args = ()
        if record.exc_info and record.exc_info[1] is not None:
            record.error, record.frames = type(record.exc_info[1]).__qualname__, frames_of(record.exc_info[1])
        record.exc_info = None
        record.exc_text = None
        return True


class AsJson(logging.Formatter):
    """Formatter for lines that machines parse and people can still read."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line as a JSON object: time, level, logger, message, the facts of `about`, and `FIELDS`."""
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
    """Send log lines from INFO up to standard error as JSON from now on, and replace all earlier handlers."""
    handler = logging.StreamHandler()
    handler.setFormatter(AsJson())
    handler.addFilter(NoTexts())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.getLogger(CHATTY).setLevel(logging.WARNING)

"""Scripted replies."""

import re


class DryError(Exception):
    """A request for which the script has no reply left, while it was set to fail then."""


class Script:
    """Scripted replies: rules on the user's last message come first, then the ordered replies.

    Text answers conversations and JSON answers requests for a shape. Neither is used for the other.
    """

    def __init__(self) -> None:
        self.fails_when_dry = False
        self._texts: list[str] = []
        self._shapes: list[str] = []
        self._rules: list[tuple[re.Pattern[str], str]] = []

    def say(self, texts: list[str]) -> None:
        """Add the next replies, in this order."""
        for text in texts:
            (self._shapes if _is_shape(text) else self._texts).append(text)

    def fill(self, texts: list[str]) -> None:
        """Add the next answers to requests for a shape, even if they do not match it."""
        self._shapes += texts

    def when(self, pattern: str, says: str) -> None:
        """Answer every message that matches with this reply.

        A later rule wins. Raises `ValueError` for an invalid pattern.
        """
        try:
            self._rules.insert(0, (re.compile(pattern), says))
        except re.error as error:
            raise ValueError(f"{pattern} is not a valid regular expression: {error}") from error

    def reply_to(self, line: str, *, wants_shape: bool = False) -> str | None:
        """Return the scripted reply, or None if there is none. Raises `DryError`."""
        for pattern, says in self._rules:
            if _is_shape(says) == wants_shape and pattern.search(line):
                return says
        if waiting := self._shapes if wants_shape else self._texts:
            return waiting.pop(0)
        if self.fails_when_dry:
            raise DryError
        return None


def _is_shape(text: str) -> bool:
    return text.lstrip().startswith(("{", "["))

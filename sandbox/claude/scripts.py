"""Replies that were decided beforehand."""

import re


class DryError(Exception):
    """The script has no reply left, and was to fail then."""


class Script:
    """Rules on the last line of the user come first, then the ordered replies.

    Words answer talk, and JSON answers requests for a shape: neither is spent on the other.
    """

    def __init__(self) -> None:
        self.fails_when_dry = False
        self._texts: list[str] = []
        self._shapes: list[str] = []
        self._rules: list[tuple[re.Pattern[str], str]] = []

    def say(self, texts: list[str]) -> None:
        """These are the next replies, in this order."""
        for text in texts:
            (self._shapes if _is_shape(text) else self._texts).append(text)

    def fill(self, texts: list[str]) -> None:
        """These are the next answers where a shape is asked for, whatever they are."""
        self._shapes += texts

    def when(self, pattern: str, says: str) -> None:
        """Every line that matches is answered so; a later rule wins. Raises ValueError for a broken pattern."""
        try:
            self._rules.insert(0, (re.compile(pattern), says))
        except re.error as error:
            raise ValueError(f"{pattern} is no regular expression: {error}") from error

    def reply_to(self, line: str, *, wants_shape: bool = False) -> str | None:
        """The reply that was decided; None where none was. Raises DryError."""
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

"""Takes the words of a deleted line out of other texts, such as a debrief or a comment that repeats them."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from services.common.quotes import SOLID, quotations

DELETED_LINE = "[message deleted by the student]"
"""What everyone sees, Claude included, in the place of a deleted line. The line keeps its number."""

LONG_ENOUGH = 3
"""So many words in a row are a repetition. Fewer are in many sentences."""

SHORTEST_NAME = 2
_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"[.!?:\n]\W{0,7}\Z")


@dataclass(frozen=True)
class _Token:
    """A word of a text, or a character of a script without spaces."""

    word: str
    start: int
    end: int


@dataclass(frozen=True)
class DeletedWords:
    """The words of a deleted line that no other text of its interview contains."""

    line: str
    others: tuple[str, ...] = ()
    """The rest of the interview. What it says too is no secret of the line."""

    @classmethod
    def of(cls, *lines: str | None, others: Iterable[str] = ()) -> "DeletedWords":
        """Return the words of these versions of a line. None and the placeholder are skipped.

        Without any text left, `removed_from` and `quote` change nothing.
        """
        said = [_composed(line) for line in lines if line and line != DELETED_LINE]
        return cls("\n".join(said), tuple(map(_composed, others)))

    def removed_from(self, text: str) -> str:
        """Return the text with the placeholder in place of what it repeats of the line.

        A repetition is three words in a row (or the whole line, if it is two words long), a quotation of the line, or a
        name or number from it.
        """
        if not self.line:
            return text
        shown = _composed(text)
        tokens = list(_tokens(shown))
        found = list(self._spans(shown, tokens))
        return _with_placeholders(shown, tokens, found) if found else text

    def quote(self, quote: str) -> str:
        """Return a quotation of the interview, or the placeholder if it can only be from this line."""
        words = _spaced(token.word for token in _tokens(_composed(quote)))
        is_gone = bool(words.strip()) and words in self._said and words not in self._said_elsewhere
        return DELETED_LINE if is_gone else quote

    def _spans(self, text: str, tokens: list[_Token]) -> Iterator[range]:
        """Yield the places of the repeated tokens."""
        words = [token.word for token in tokens]
        for at in range(len(words) - self._run + 1):
            if tuple(words[at : at + self._run]) in self._runs:
                yield range(at, at + self._run)
        for at, word in enumerate(words):
            if word in self._names:
                yield range(at, at + 1)
        for start, end in quotations(text):
            inside = [at for at, token in enumerate(tokens) if start <= token.start and token.end <= end]
            quote = _spaced(words[at] for at in inside)
            if inside and quote in self._said and quote not in self._said_elsewhere:
                yield range(inside[0], inside[-1] + 1)

    @cached_property
    def _words(self) -> list[str]:
        return [token.word for token in _tokens(self.line)]

    @cached_property
    def _said(self) -> str:
        return _spaced(self._words)

    @cached_property
    def _said_elsewhere(self) -> str:
        return "\n".join(_spaced(words) for words in self._other_words)

    @cached_property
    def _other_words(self) -> list[list[str]]:
        return [[token.word for token in _tokens(other)] for other in self.others]

    @cached_property
    def _run(self) -> int:
        return max(2, min(LONG_ENOUGH, len(self._words)))

    @cached_property
    def _runs(self) -> frozenset[tuple[str, ...]]:
        others = (_runs(words, self._run) for words in self._other_words)
        return _runs(self._words, self._run).difference(*others)

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(_names_of(self.line)).difference(*self._other_words)


def _spaced(words: Iterable[str]) -> str:
    return f" {' '.join(words)} "


def _runs(words: list[str], length: int) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(words[at : at + length]) for at in range(len(words) - length + 1))


def _names_of(line: str) -> Iterator[str]:
    """Yield the words that look like a name or a number: a digit, all capitals, or a capital inside a sentence."""
    for token in _tokens(line):
        shown = line[token.start : token.end]
        is_first = token.start == 0 or _SENTENCE_END.search(line[max(0, token.start - 8) : token.start])
        is_named = shown[0].isupper() and not is_first
        if any(ch.isdigit() for ch in shown) or (len(shown) >= SHORTEST_NAME and (is_named or shown.isupper())):
            yield token.word


def _tokens(text: str) -> Iterator[_Token]:
    for found in _WORD.finditer(text):
        if SOLID.search(found[0]):
            yield from (_Token(ch, at, at + 1) for at, ch in enumerate(found[0], start=found.start()))
        else:
            yield _Token(found[0].casefold(), found.start(), found.end())


def _with_placeholders(text: str, tokens: list[_Token], found: list[range]) -> str:
    """Return the text with one placeholder for each run of neighboring tokens in `found`."""
    gone = sorted({at for span in found for at in span})
    parts: list[str] = []
    written = 0
    for at, before in zip(gone, [-2, *gone], strict=False):
        if at != before + 1:
            parts += [text[written : tokens[at].start], DELETED_LINE]
        written = tokens[at].end
    return "".join([*parts, text[written:]])


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)

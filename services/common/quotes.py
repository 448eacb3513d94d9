"""Search for a quote in a transcript: word for word, however apostrophes and accents were typed."""

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

LONGEST_QUOTE = 200
MARKS = "\"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f "
OPENING = frozenset('\u201c"\u201e\u00ab\u300c\u300e')
CLOSING = frozenset('\u201d"\u201c\u00bb\u300d\u300f')
BREAKING = CLOSING | {"\u00ab"}
"""Marks that a quotation cannot contain."""

FEWEST_LETTERS = 8
"""The shortest quotation inside a sentence. Shorter ones are single words in quotation marks."""

FEWEST_WORDS, FEWEST_SOLID = 3, 6
"""The shortest quotes that are evidence, in words, or in characters where a script puts no spaces between words."""

ALIKE = ("'\u2018\u2019\u02bc\u00b4`", '"\u201c\u201d\u201e', "-\u2010\u2011\u2013\u2014")
"""Marks that phones type in place of the first one, which keyboards and models type."""

_FIRST_OF = {mark: marks[0] for marks in ALIKE for mark in marks}
_ELLIPSIS = "\u2026"

_JOINED = re.compile("[\u0300-\u036f\u200d\U0001f3fb-\U0001f3ff]")
"""Characters that belong to the one before them: accents, and the parts of an emoji."""

_VOWELS = range(0x1160, 0x1200)
"""Parts of a Korean syllable that follow its first letter."""

SOLID = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
"""Scripts that put no spaces between words."""

_WORD = re.compile(r"\w")
_WORDS = re.compile(r"\w[\w'\u2019-]*+")


@dataclass(frozen=True)
class _Folded:
    """A text in one spelling, and the place of each of its characters in the original."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def find_quote(quote: str, text: str) -> str | None:
    """Return the part of the text that the quote repeats, spelled as in the text, or None if there is none.

    Only white space, the shape of apostrophes, quotation marks and dashes, and the encoding of accents may differ.
    A model reads `&lt;` where a person typed `<`, and may quote either. A match over LONGEST_QUOTE is cut.
    """
    for wanted in (quote, html.unescape(quote)):
        words = unicodedata.normalize("NFC", wanted).strip(MARKS).removesuffix("...").removesuffix(_ELLIPSIS).split()
        if words and (found := _find(" ".join(words), text)) is not None:
            return _not_too_long(found)
    return None


def find_evidence(quote: str, text: str) -> str | None:
    """Return what `find_quote` finds, or None if it is too short to be evidence for a claim.

    Evidence has at least FEWEST_WORDS words, or FEWEST_SOLID characters of scripts without spaces, or it is the whole
    text. A single word such as "I" is in nearly every line, so it shows nothing about this one.
    """
    found = find_quote(quote, text)
    if found is None:
        return None
    is_long = len(_WORDS.findall(found)) >= FEWEST_WORDS or len(SOLID.findall(found)) >= FEWEST_SOLID
    return found if is_long or len(found) == LONGEST_QUOTE or not _WORD.search(text.replace(found, "", 1)) else None


def quotes_only(sentence: str, texts: Iterable[str]) -> bool:
    """Return whether each quotation inside the sentence occurs in one of the texts."""
    said = list(texts)
    quotes = (sentence[start:end] for start, end in quotations(sentence))
    return all(any(find_quote(quote, text) for text in said) for quote in quotes)


def quotations(sentence: str) -> Iterator[tuple[int, int]]:
    """Yield where each quotation inside the sentence starts and ends, without its marks. Short ones are left out."""
    yield from _quoted(sentence)
    yield from _singly_quoted(sentence)


def _find(wanted: str, text: str) -> str | None:
    """Return the first place where the text has these words as whole words. It takes time in proportion to the text."""
    needle, folded = _fold(wanted).text, _fold(text)
    at = folded.text.find(needle)
    while at >= 0:
        last = at + len(needle) - 1
        start, end = folded.starts[at], folded.ends[last]
        is_whole = folded.starts[at - 1 : at] != (start,) and folded.ends[last + 1 : last + 2] != (end,)
        if is_whole and _may_begin(wanted[0], text, start) and _may_end(wanted[-1], text, end):
            return text[start:end]
        at = folded.text.find(needle, at + 1)
    return None


@lru_cache(maxsize=64)
def _fold(text: str) -> _Folded:
    """Return the text with one space between words, one shape of each mark, and composed accents."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    start = 0
    while start < len(text):
        end = _end_of_letter(text, start)
        for letter in _folded_letter(text[start:end]):
            letters.append(letter)
            starts.append(start)
            ends.append(end)
        start = end
    return _Folded("".join(letters), tuple(starts), tuple(ends))


def _end_of_letter(text: str, start: int) -> int:
    """Return where a letter with its accents ends, a stretch of white space, or three dots."""
    end = start + 1
    if text[start].isspace():
        while end < len(text) and text[end].isspace():
            end += 1
    elif text.startswith("...", start):
        end += 2
    else:
        while end < len(text) and _is_joined(text[end]):
            end += 1
    return end


def _is_joined(ch: str) -> bool:
    return not ch.isascii() and (unicodedata.category(ch)[0] == "M" or ord(ch) in _VOWELS)


def _folded_letter(letter: str) -> str:
    if letter[0].isspace():
        return " "
    if letter == "...":
        return _ELLIPSIS
    composed = letter if letter.isascii() else unicodedata.normalize("NFC", letter)
    return _FIRST_OF.get(composed, composed)


def _quoted(sentence: str) -> Iterator[tuple[int, int]]:
    """Yield the quotations in double quotation marks: from the first opening mark to the next closing one."""
    opened: int | None = None
    for at, ch in enumerate(sentence):
        if opened is not None and ch in BREAKING:
            if ch in CLOSING and at - opened > FEWEST_LETTERS:
                yield opened + 1, at
                opened = None
            else:
                opened = at if ch in OPENING else None
        elif opened is None and ch in OPENING:
            opened = at


def _singly_quoted(sentence: str) -> Iterator[tuple[int, int]]:
    """Yield the quotations in single quotation marks. An apostrophe has letters around it."""
    opened: int | None = None
    for at, ch in enumerate(sentence):
        if ch not in "'\u2018\u2019":
            continue
        may_open = ch != "\u2019" and not _WORD.match(sentence[at - 1 : at])
        closes = ch != "\u2018" and not _WORD.match(sentence, at + 1)
        if opened is not None and closes and at - opened > FEWEST_LETTERS:
            yield opened + 1, at
            opened = None
        elif opened is None or closes or ch == "\u2018":
            opened = at if may_open else None


def _may_begin(first: str, text: str, start: int) -> bool:
    """Return whether a quote may begin here: not inside a word."""
    return bool(SOLID.match(first)) or not _WORD.match(text[max(0, start - 1) : start])


def _may_end(last: str, text: str, end: int) -> bool:
    """Return whether a quote may end here: not inside a word, nor before an accent of its last letter."""
    return not _JOINED.match(text, end) and bool(SOLID.match(last) or not _WORD.match(text, end))


def _not_too_long(words: str) -> str:
    """Return the words, cut at a space if they are longer than LONGEST_QUOTE."""
    if len(words) <= LONGEST_QUOTE:
        return words
    cut = words.rfind(" ", 0, LONGEST_QUOTE)
    return words[: cut if cut > 0 else LONGEST_QUOTE]

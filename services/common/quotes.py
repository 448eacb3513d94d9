"""Search for a quote in a transcript: word for word, however apostrophes and accents were typed."""

import html
import re
import unicodedata
from collections.abc import Iterable

LONGEST_QUOTE = 200
MARKS = "\"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f "
_INNER = re.compile(
    '[\u201c"\u201e\u00ab\u300c\u300e]([^\u201d"\u201c\u00ab\u00bb\u300d\u300f]{8,})[\u201d"\u201c\u00bb\u300d\u300f]'
)
"""A quotation inside a sentence. Shorter ones are single words in quotation marks."""
_SINGLE = re.compile(r"(?<!\w)['\u2018]((?:[^'\u2018\u2019]|['\u2019](?=\w)){8,})['\u2019](?!\w)")
"""A quotation in single quotation marks. An apostrophe has letters around it."""

ALIKE = ("'\u2018\u2019\u02bc\u00b4`", '"\u201c\u201d\u201e', "-\u2010\u2011\u2013\u2014")
"""Marks that phones type in place of the first one, which keyboards and models type."""
_CLASSES = {mark: f"[{re.escape(marks)}]" for marks in ALIKE for mark in marks} | {"\u2026": r"(?:\u2026|\.\.\.)"}
_JOINED = "\u0300-\u036f\u200d\U0001f3fb-\U0001f3ff"
"""Characters that belong to the one before them: accents, and the parts of an emoji."""
_SOLID = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
"""Scripts that put no spaces between words."""


def find_quote(quote: str, text: str) -> str | None:
    """Return the part of the text that the quote repeats, spelled as in the text, or None if there is none.

    Only white space, the shape of apostrophes, quotation marks and dashes, and the encoding of accents may differ.
    A model reads `&lt;` where a person typed `<`, and may quote either. A match over LONGEST_QUOTE is cut.
    """
    for wanted in (quote, html.unescape(quote)):
        words = unicodedata.normalize("NFC", wanted).strip(MARKS).removesuffix("...").removesuffix("\u2026").split()
        if not words:
            continue
        pattern = r"\s+".join("".join(map(_as_typed, word.replace("...", "\u2026"))) for word in words)
        if found := re.search(f"{_start(words[0][0])}{pattern}{_end(words[-1][-1])}", text):
            return _not_too_long(found.group())
    return None


def quotes_only(sentence: str, texts: Iterable[str]) -> bool:
    """Return whether each quotation inside the sentence occurs in one of the texts."""
    said = list(texts)
    return all(
        any(find_quote(quote, text) for text in said) for quote in _INNER.findall(sentence) + _SINGLE.findall(sentence)
    )


def _as_typed(letter: str) -> str:
    """Return the pattern of one letter: as it is, as a phone types it, or with its accent as a separate character."""
    if letter in _CLASSES:
        return _CLASSES[letter]
    apart = unicodedata.normalize("NFD", letter)
    return re.escape(letter) if apart == letter else f"(?:{re.escape(letter)}|{re.escape(apart)})"


def _start(first: str) -> str:
    """Return the pattern of the place where a quote may begin: not inside a word."""
    return "" if _SOLID.match(first) else r"(?<!\w)"


def _end(last: str) -> str:
    """Return the pattern of where a quote may end: not inside a word, nor before an accent of its last letter."""
    return f"(?![{_JOINED}])" if _SOLID.match(last) else rf"(?![\w{_JOINED}])"


def _not_too_long(words: str) -> str:
    """Return the words, cut at a space if they are longer than LONGEST_QUOTE."""
    if len(words) <= LONGEST_QUOTE:
        return words
    cut = words.rfind(" ", 0, LONGEST_QUOTE)
    return words[: cut if cut > 0 else LONGEST_QUOTE]

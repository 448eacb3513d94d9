"""Whether words stand in a transcript: letter by letter, however apostrophes and accents were typed."""

import html
import re
import unicodedata
from collections.abc import Iterable

LONGEST_QUOTE = 200
MARKS = "\"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f "
_INNER = re.compile(
    '[\u201c"\u201e\u00ab\u300c\u300e]([^\u201d"\u201c\u00ab\u00bb\u300d\u300f]{8,})[\u201d"\u201c\u00bb\u300d\u300f]'
)
"""A quotation inside a sentence; shorter ones are single words in inverted commas."""
_SINGLE = re.compile(r"(?<!\w)['\u2018]((?:[^'\u2018\u2019]|['\u2019](?=\w)){8,})['\u2019](?!\w)")
"""One in single inverted commas; an apostrophe has letters around it."""

ALIKE = ("'\u2018\u2019\u02bc\u00b4`", '"\u201c\u201d\u201e', "-\u2010\u2011\u2013\u2014")
"""Marks that a phone types by itself where a keyboard, or a model, types the first of them."""
_CLASSES = {mark: f"[{re.escape(marks)}]" for marks in ALIKE for mark in marks} | {"\u2026": r"(?:\u2026|\.\.\.)"}
_JOINED = "\u0300-\u036f\u200d\U0001f3fb-\U0001f3ff"
"""What belongs to the character before it: accents, and the parts of an emoji."""
_SOLID = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
"""Scripts that put no space between words."""


def find_quote(quote: str, text: str) -> str | None:
    """The text's own words that the quote names, else None.

    Only white space, the shape of apostrophes, quotation marks and dashes, and the way an accent is stored may differ.
    A model sees `&lt;` where `<` was said, and may quote either.
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
    """Whether every quotation inside a sentence stands in one of the texts."""
    said = list(texts)
    return all(
        any(find_quote(quote, text) for text in said) for quote in _INNER.findall(sentence) + _SINGLE.findall(sentence)
    )


def _as_typed(letter: str) -> str:
    """The pattern of one letter: as it is, as a phone would have typed it, or with its accent apart."""
    if letter in _CLASSES:
        return _CLASSES[letter]
    apart = unicodedata.normalize("NFD", letter)
    return re.escape(letter) if apart == letter else f"(?:{re.escape(letter)}|{re.escape(apart)})"


def _start(first: str) -> str:
    """Where a quote may begin: not within a word."""
    return "" if _SOLID.match(first) else r"(?<!\w)"


def _end(last: str) -> str:
    """Where a quote may end: not within a word, and not before what belongs to its last letter."""
    return f"(?![{_JOINED}])" if _SOLID.match(last) else rf"(?![\w{_JOINED}])"


def _not_too_long(words: str) -> str:
    """The beginning of long words, still letter by letter."""
    if len(words) <= LONGEST_QUOTE:
        return words
    cut = words.rfind(" ", 0, LONGEST_QUOTE)
    return words[: cut if cut > 0 else LONGEST_QUOTE]

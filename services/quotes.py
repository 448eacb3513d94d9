"""Whether words stand in a transcript, letter by letter."""

import html
import re
from collections.abc import Iterable

LONGEST_QUOTE = 200
MARKS = "\"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb "
_INNER = re.compile('[\u201c"\u201e\u00ab]([^\u201d"\u201c\u00ab\u00bb]{8,})[\u201d"\u201c\u00bb]')
"""A quotation inside a sentence; shorter ones are single words in inverted commas."""
_SINGLE = re.compile(r"(?<!\w)['\u2018]((?:[^'\u2018\u2019]|['\u2019](?=\w)){8,})['\u2019](?!\w)")
"""One in single inverted commas; an apostrophe has letters around it."""


def find_quote(quote: str, text: str) -> str | None:
    """The text's own words that the quote names, else None; only the kind of white space may differ.

    A model sees `&lt;` where `<` was said, and may quote either.
    """
    for wanted in (quote, html.unescape(quote)):
        words = wanted.strip(MARKS).removesuffix("...").removesuffix("…").split()
        if not words:
            continue
        pattern = r"\s+".join(re.escape(word) for word in words)
        if found := re.search(rf"(?<!\w){pattern}(?!\w)", text):
            return _not_too_long(found.group())
    return None


def quotes_only(sentence: str, texts: Iterable[str]) -> bool:
    """Whether every quotation inside a sentence stands in one of the texts."""
    said = list(texts)
    return all(
        any(find_quote(quote, text) for text in said) for quote in _INNER.findall(sentence) + _SINGLE.findall(sentence)
    )


def _not_too_long(words: str) -> str:
    """The beginning of long words, still letter by letter."""
    if len(words) <= LONGEST_QUOTE:
        return words
    cut = words.rfind(" ", 0, LONGEST_QUOTE)
    return words[: cut if cut > 0 else LONGEST_QUOTE]

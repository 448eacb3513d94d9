"""What words have in common, cheaply and in any language: their stems, without the small words."""

import re
import unicodedata
from functools import cache, lru_cache

from services.common.content import CONTENT
from services.common.word_lists import read_words

SMALL_WORDS = CONTENT / "small_words.txt"
"""Words that say nothing about what is talked of; of two languages and more in one list, since none of them is missed."""

STEM = 5
SHORTEST = 4


@lru_cache(maxsize=2048)
def stems(text: str) -> frozenset[str]:
    """The beginnings of the words that carry meaning."""
    small = _small_words()
    return frozenset(word[:STEM] for word in _words(text) if len(word) >= SHORTEST and word not in small)


def share_of(wanted: frozenset[str], text: frozenset[str]) -> float:
    """How much of what is wanted the text holds, from 0 to 1."""
    return len(wanted & text) / len(wanted) if wanted else 0.0


@cache
def _small_words() -> frozenset[str]:
    return frozenset(_words(read_words(SMALL_WORDS)))


def _words(text: str) -> list[str]:
    """The words without capitals and accents."""
    plain = text.casefold()
    if not plain.isascii():
        plain = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFKD", plain))
    return re.findall(r"[^\W\d_]+", plain)

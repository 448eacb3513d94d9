"""A cheap comparison of texts in any language, by the first letters of their longer words."""

import re
import unicodedata
from functools import cache, lru_cache

from services.common.content import CONTENT
from services.common.word_list_file import read_word_list

SMALL_WORDS = CONTENT / "small_words.txt"
"""Words that say nothing about the topic. One list for several languages, since leaving out a word does no harm."""

STEM = 5
SHORTEST = 4

_ACCENTS = re.compile("[\u0300-\u036f]")


@lru_cache(maxsize=2048)
def stems(text: str) -> frozenset[str]:
    """Return the first STEM letters of each word that carries meaning: no short words, and none of SMALL_WORDS."""
    small = small_words()
    return frozenset(word[:STEM] for word in _words(text) if len(word) >= SHORTEST and word not in small)


def share_of(wanted: frozenset[str], text: frozenset[str]) -> float:
    """Return the share of the wanted stems that are in the text, from 0 to 1; 0 if nothing is wanted."""
    return len(wanted & text) / len(wanted) if wanted else 0.0


@cache
def small_words() -> frozenset[str]:
    """Return the words that say nothing about the topic. Raise WordListError if their list is missing."""
    return frozenset(_words(read_word_list(SMALL_WORDS)))


def unaccented(text: str) -> str:
    """Return a text in lower case, without accents."""
    plain = text.casefold()
    return plain if plain.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFKD", plain))


def _words(text: str) -> list[str]:
    """Return the words of a text in lower case, without accents."""
    return re.findall(r"[^\W\d_]+", unaccented(text))

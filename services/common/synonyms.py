"""What a text is about, whatever its words: stems, and rows of words that mean the same in English and Spanish."""

import re
from functools import cache, lru_cache

from services.common.content import CONTENT
from services.common.stems import small_words, unaccented
from services.common.word_list_file import read_word_list

SYNONYMS = CONTENT / "synonyms.txt"
SHORT = 3
"""Words of this length keep their endings."""

_WORD = re.compile(r"[^\W\d_]+|\d+")


@lru_cache(maxsize=2048)
def meanings(text: str) -> frozenset[str]:
    """Return a stem for each word of the text, and the row of each word that has synonyms.

    Unlike `services.common.stems.stems` it keeps short and small words, which count where an author asks for them. Raise
    WordListError if the file of synonyms is missing.
    """
    found = {stem_of(word) for word in _words(text)}
    rows = _rows()
    return frozenset(found.union(*(rows.get(stem, ()) for stem in found)))


def means(entry: str, spoken: frozenset[str]) -> bool:
    """Return whether a text with these meanings has every word of the entry, or a word that means the same.

    A slash separates words of which one is enough, as in *knife/gun hand*. An entry without words is never there. Raise
    WordListError as above.
    """
    wanted = _wanted(entry)
    return bool(wanted) and all(not choices.isdisjoint(spoken) for choices in wanted)


def words_of(entry: str) -> frozenset[str]:
    """Return the meanings of all words of the entry. Raise WordListError as above."""
    return frozenset().union(*_wanted(entry))


@lru_cache(maxsize=4096)
def topic_words(text: str) -> tuple[frozenset[str], ...]:
    """Return the meanings of each word that says what the text is about: no small words, and short ones only if known.

    Raise WordListError if a word list is missing.
    """
    known = _rows()
    words = [word for word in _words(text) if word not in small_words()]
    return tuple({meanings(word) for word in words if len(word) > SHORT or stem_of(word) in known})


@lru_cache(maxsize=8192)
def _wanted(entry: str) -> tuple[frozenset[str], ...]:
    return tuple(found for part in entry.split() if (found := meanings(part)))


def stem_of(word: str) -> str:
    """Return a word in lower case without its plainest endings, such as those of *bets* and *betting*.

    It is shorter for a plural, an English *-ing* or *-ed*, and a last a, e, or o, by which Spanish words often differ.
    """
    if len(word) > SHORT and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) >= SHORT + len(ending) and word != "evening":
            word = word[: -len(ending)]
            return word[:-1] if word[-1] == word[-2] and word[-1] not in "ls" else word
    return word[:-1] if len(word) > SHORT + 1 and word[-1] in "aeo" else word


@cache
def _rows() -> dict[str, tuple[str, ...]]:
    """Return the rows of each stem, by names that no word has."""
    found: dict[str, tuple[str, ...]] = {}
    for number, row in enumerate(read_word_list(SYNONYMS).splitlines()):
        for stem in set() if row.startswith("#") else {stem_of(word) for word in _words(row)}:
            found[stem] = (*found.get(stem, ()), f"row {number}")
    return found


def _words(text: str) -> list[str]:
    return _WORD.findall(unaccented(text))

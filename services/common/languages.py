"""The language of a text, told by its small words. A file of words for each language is in `services/content`."""

import re
from collections import Counter
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "content" / "languages"
FEWEST_HITS = 2
"""Small words of a language that a text must have, and have more of than of any other language."""

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")


def language_of(text: str) -> str | None:
    """Return the language of a text, such as "en" or "es", or None if it is short, mixed, or in another language."""
    words = [word.casefold().replace("\u2019", "'") for word in _WORD.findall(text)]
    hits = Counter({language: sum(word in small for word in words) for language, small in _small_words().items()})
    (best, most), (_, second) = hits.most_common(2)
    return best if most >= second + FEWEST_HITS and most > 2 * second else None


@cache
def _small_words() -> dict[str, frozenset[str]]:
    """Return the small words of each language, by the name of its file."""
    return {path.stem: frozenset(path.read_text(encoding="utf-8").split()) for path in sorted(FOLDER.glob("*.txt"))}

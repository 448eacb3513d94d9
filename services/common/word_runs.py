"""Runs of words: what two texts have in common, word for word."""

import re
from collections.abc import Iterable, Iterator

RECITED = 7
"""This many words in a row that are also in another text are never a coincidence."""


def bare_words(text: str) -> list[str]:
    """Return the words of a text in lower case, without marks."""
    return re.findall(r"\w+", text.casefold().replace("\u2019", "'").replace("'", ""))


def runs_of(text: str, size: int = RECITED) -> Iterator[str]:
    """Yield each row of `size` words of a text, from each word on, in order. A shorter text has none."""
    words = bare_words(text)
    return (" ".join(words[at : at + size]) for at in range(len(words) - size + 1))


def all_runs(texts: Iterable[str], size: int = RECITED) -> frozenset[str]:
    """Return each row of `size` words of these texts. None goes from one text into the next."""
    return frozenset(run for text in texts for run in runs_of(text, size))


def first_shared(text: str, runs: frozenset[str], size: int = RECITED) -> str:
    """Return the first row of words of a text that is one of `runs`, or "". Both must have the same `size`."""
    return next((run for run in runs_of(text, size) if run in runs), "")

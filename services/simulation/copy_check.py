"""Whether a reply is a copy: of the student's line, of the client's earlier replies, or of the prompt."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from services.common.sentences import is_question, sentences_of
from services.common.word_runs import bare_words
from services.simulation.languages import language_of
from services.simulation.role_check import spoken_words

LOOKS_BACK = 8
"""How many earlier replies are compared."""

ALIKE = 0.8
ECHOED = 0.6
FEWEST_WORDS = 4
FEWEST_IN_SENTENCE = 5
SHORT = 2
KEPT = 1024
"""Replies whose words are kept, since each is compared with the next eight."""

RUN = 3
"""The same reply of a few words is a fault when it comes this many times running."""


def is_echo(reply: str, student: str) -> bool:
    """Return whether the reply has nearly the words of the student's line, or says one of its sentences again.

    A question that is asked back, such as *What brings me here?*, is no echo unless nearly all words are the same.
    """
    words = set(bare_words(spoken_words(reply)))
    lines = [set(bare_words(line)) for line in [*student.splitlines(), student]]
    if len(words) >= FEWEST_WORDS and any(
        overlap(words, line) >= ECHOED for line in lines if len(line) >= FEWEST_WORDS
    ):
        return True
    said = {bare(part) for part in sentences_of(student)}
    own = [part for part in sentences_of(spoken_words(reply)) if not is_question(part)]
    return any(len(bare(part).split()) >= FEWEST_IN_SENTENCE and bare(part) in said for part in own)


def is_repetition(reply: str, earlier: Sequence[str]) -> bool:
    """Return whether the reply repeats an earlier sentence, is nearly an earlier reply, or comes three times running.

    Only the last eight earlier replies are compared. Short sentences and replies may come again.
    """
    recent = list(earlier)[-LOOKS_BACK:]
    if any(
        len(part.split()) >= FEWEST_WORDS and any(part in _bare_sentences(text) for text in recent)
        for part in _bare_sentences(reply)
    ):
        return True
    same = bare(reply)
    if len(same.split()) >= SHORT and len(recent) >= RUN - 1 and all(bare(one) == same for one in recent[1 - RUN :]):
        return True
    words = _word_set(reply)
    if len(words) <= FEWEST_WORDS:
        return False
    return any(overlap(words, _word_set(text)) >= ALIKE for text in recent)


def is_other_language(reply: str, student: str, before: str = "") -> bool:
    """Return whether the reply is in another language than the student's lines, as far as both can be told.

    `before` are the student's earlier lines. They decide where the latest ones are too short to tell.
    """
    ours = language_of(spoken_words(reply))
    theirs = language_of(student) or language_of(before)
    return theirs is not None and ours is not None and theirs.key != ours.key


@lru_cache(maxsize=KEPT)
def _bare_sentences(text: str) -> frozenset[str]:
    return frozenset(bare(part) for part in sentences_of(spoken_words(text)))


@lru_cache(maxsize=KEPT)
def _word_set(text: str) -> frozenset[str]:
    return frozenset(bare_words(text))


def overlap(one: AbstractSet[str], other: AbstractSet[str]) -> float:
    """Return the share of common words among all words of two texts."""
    return len(one & other) / max(1, len(one | other))


def bare(text: str) -> str:
    """Return the words of a text in lower case, with one space between them."""
    return re.sub(r"\W+", " ", text.casefold()).strip()

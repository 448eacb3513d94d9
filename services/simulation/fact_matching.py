"""Whether a student's words touch a hidden fact, and whether a reply tells it, in English and Spanish.

A word alone is chance: *good* or *need* is in every talk. So each sentence is looked at by itself, and a statement needs
more than a question. `python -m benchmarks.field` measures how often a line touches a fact by chance.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from models.client_profile import HiddenFact
from services.common.sentences import is_question, sentences_of
from services.common.stage_directions import CUE
from services.common.synonyms import meanings, means, topic_words, words_of
from services.simulation.question_check import is_open_question

FEWEST = 2
"""Of a topic or a text, this many words have to be in a sentence, or all if there are fewer."""

FEWEST_TOLD, SOME, MOST = 3, 1 / 2, 3 / 4
"""A reply tells a fact if it has this many of its words and this share of them, more of them if it has `told_by`."""

MOST_SENTENCES = 40
"""The most sentences of a turn or a reply that are looked at."""


@dataclass(frozen=True)
class HeardSentence:
    """A sentence of the student."""

    meanings: frozenset[str]
    is_asking: bool
    """Whether it is a question or an invitation to tell something."""


def heard(said: Sequence[str], *, name: str) -> tuple[HeardSentence, ...]:
    """Return the sentences of a student's lines, without the client's name.

    Raise WordListError if a word list is missing, and LanguageFileError for a mistake in a language's file.
    """
    own = meanings(name)
    parts = [part for line in said for part in sentences_of(line)][:MOST_SENTENCES]
    return tuple(
        HeardSentence(meanings(part) - own, is_asking=is_question(part) or is_open_question(part)) for part in parts
    )


def is_touched(fact: HiddenFact, said: Sequence[HeardSentence]) -> bool:
    """Return whether a sentence touches the fact by its synonyms, its topic, or two words of its text.

    Where the author gave synonyms, a statement has to touch it in two of these ways, by different words. Raise WordListError if a word list
    is missing.
    """
    return any(
        _is_near(fact, one.meanings) if one.is_asking or not fact.synonyms else _is_near_twice(fact, one.meanings)
        for one in said
    )


def _is_near(fact: HiddenFact, spoken: frozenset[str]) -> bool:
    few = 1 if len(topic_words(fact.text)) <= FEWEST else FEWEST
    fewest = FEWEST + 1 if fact.synonyms else few
    return (
        any(means(entry, spoken) for entry in fact.synonyms)
        or has_words(fact.topic, spoken)
        or has_words(fact.text, spoken, fewest=fewest)
    )


def _is_near_twice(fact: HiddenFact, spoken: frozenset[str]) -> bool:
    """Return whether a sentence touches the fact, and still does without the words of one of the synonyms."""
    return any(means(entry, spoken) and _is_near(fact, spoken - words_of(entry)) for entry in fact.synonyms)


def has_words(text: str, spoken: frozenset[str], *, fewest: int = FEWEST) -> bool:
    """Return whether a sentence has this many of the text's words, or words that mean the same, or all of fewer.

    Small words do not count. A text without others is never there. Raise WordListError if a word list is missing.
    """
    words = topic_words(text)
    return bool(words) and sum(not word.isdisjoint(spoken) for word in words) >= min(fewest, len(words))


def is_told(fact: HiddenFact, reply: str) -> bool:
    """Return whether the reply tells the fact: by an entry of its `told_by`, or by most of the fact's own words.

    Two words of an entry have to be in one sentence, three or more may be anywhere in the reply.

    What the client does, between stars, tells nothing. Raise WordListError if a word list is missing.
    """
    spoken = CUE.sub(" ", reply)
    sentences = [meanings(part) for part in sentences_of(spoken)[:MOST_SENTENCES]]
    there = frozenset[str]().union(*sentences)
    if any(_is_told_by(entry, sentences, there) for entry in fact.told_by):
        return True
    words = topic_words(fact.text)
    share = MOST if fact.told_by else SOME
    return sum(not word.isdisjoint(there) for word in words) >= max(min(FEWEST_TOLD, len(words)), share * len(words))


def _is_told_by(entry: str, sentences: Sequence[frozenset[str]], reply: frozenset[str]) -> bool:
    parts = [reply] if len(entry.split()) > FEWEST else sentences
    return any(means(entry, part) for part in parts)

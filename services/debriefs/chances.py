"""Whether the student's lines show the chance that an answer denies: what code can see, code decides."""

import re
from collections.abc import Iterable

from models.debrief import Move
from models.rubric import Criterion
from services.common.sentences import is_question, sentences_of

_ABOUT: tuple[tuple[re.Pattern[str], frozenset[Move]], ...] = (
    (re.compile(r"\b(?:question|pregunta)s?\b", re.IGNORECASE), frozenset({Move.OPEN_QUESTION, Move.CLOSED_QUESTION})),
    (
        re.compile(r"\b(?:reflections?|reflective|reflejos?|reflecting)\b", re.IGNORECASE),
        frozenset({Move.SIMPLE_REFLECTION, Move.COMPLEX_REFLECTION}),
    ),
    (re.compile(r"\b(?:affirmations?|affirming|afirmaci[oó]n(?:es)?)\b", re.IGNORECASE), frozenset({Move.AFFIRMATION})),
    (re.compile(r"\b(?:summar(?:y|ies|izing)|res[uú]men(?:es)?)\b", re.IGNORECASE), frozenset({Move.SUMMARY})),
    (
        re.compile(r"\b(?:advice|consejos?)\b", re.IGNORECASE),
        frozenset({Move.ADVICE_WITH_PERMISSION, Move.ADVICE_WITHOUT_PERMISSION}),
    ),
)
"""How a criterion names what it is about, and the moves that show it."""

_QUESTIONS = _ABOUT[0][1]


def had_chance(criterion: Criterion, moves: Iterable[Move], said: Iterable[str]) -> bool:
    """Return whether the student did what the criterion is about, whatever the answer says.

    `moves` are those that the same answer names; a question mark in the student's own lines shows a question.
    """
    about = f"{criterion.name}\n{criterion.description}"
    wanted = frozenset[Move]().union(*(kinds for words, kinds in _ABOUT if words.search(about)))
    if wanted & set(moves):
        return True
    return bool(wanted & _QUESTIONS) and any(is_question(part) for line in said for part in sentences_of(line))

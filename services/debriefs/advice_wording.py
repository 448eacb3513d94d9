"""A check that a wording suggested to a student does not have the faults that it should correct."""

import re

from models.debrief import Skill
from services.common.sentences import is_question, sentences_of
from services.simulation.question_check import is_open_question
from services.simulation.role_check import advice_words

LONGEST = 300
MOST_SENTENCES = 3
_JARGON = re.compile(
    r"\b(oars|miti|motivational interviewing|complex reflection|simple reflection|open question|affirmation|"
    r"diagnos\w*|disorder|symptom\w*|patholog\w*|coping (strateg|mechanism)\w*|rubric|student)\b",
    re.IGNORECASE,
)
_JUDGING = re.compile(
    r"\b(your (own )?fault|that's wrong|calm down|get over it|at least you|cheer up)\b", re.IGNORECASE
)
_SPEAKER = re.compile(r"^\s*+(student|client|you|turn|line)\s*+\d*+\s*+:", re.IGNORECASE)


def passes(instead: str, quote: str, skill: Skill) -> bool:
    """Return whether the wording may be suggested instead of the quoted words.

    It may not be empty, longer than 300 characters or three sentences, the quoted words themselves, with advice,
    jargon, or blame, or with two questions. An open question may not be closed, and a reflection, summary, or
    affirmation may not be a question.
    """
    words = " ".join(instead.split())
    if not words or len(words) > LONGEST or _bare(words) == _bare(quote):
        return False
    sentences = sentences_of(words)
    questions = [part for part in sentences if is_question(part)]
    if len(sentences) > MOST_SENTENCES or len(questions) > 1:
        return False
    if advice_words(words) or any(rule.search(words) for rule in (_JARGON, _JUDGING, _SPEAKER)):
        return False
    is_closed = bool(questions) and not is_open_question(questions[0])
    match skill:
        case Skill.OPEN_QUESTIONS:
            return bool(questions) and not is_closed
        case Skill.REFLECTIONS | Skill.SUMMARIES | Skill.AFFIRMATIONS:
            return not is_question(words)
        case _:
            return not is_closed


def _bare(words: str) -> str:
    return re.sub(r"\W+", "", words).casefold()

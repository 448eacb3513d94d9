"""A check that a wording suggested to a student does not have the faults that it should correct."""

import re

from models.debrief import Skill
from services.common.sentences import is_question, sentences_of

LONGEST = 300
MOST_SENTENCES = 3
_ADVICE = re.compile(
    r"\b(you (should|must|ought to|need to|have to)|have you (tried|considered|thought about)|why (don't|not) you|"
    r"if i were you|i (suggest|recommend|advise)|my advice|deber[ií]as|tienes que|por qué no|te recomiendo|te aconsejo)\b",
    re.IGNORECASE,
)
_JARGON = re.compile(
    r"\b(oars|miti|motivational interviewing|complex reflection|simple reflection|open question|affirmation|"
    r"diagnos\w*|disorder|symptom\w*|patholog\w*|coping (strateg|mechanism)\w*|rubric|student)\b",
    re.IGNORECASE,
)
_JUDGING = re.compile(
    r"\b(your (own )?fault|that's wrong|calm down|get over it|at least you|cheer up)\b", re.IGNORECASE
)
_CLOSED = re.compile(
    r"^\W*(so |and |but )?(do|does|did|are|is|was|were|have|has|had|can|could|will|would|should)\b", re.IGNORECASE
)
_INVITING = re.compile(
    r"\b(can|could|would|will) you (tell|say|describe|share|help|walk|talk|like to (tell|say|talk))", re.IGNORECASE
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
    if any(rule.search(words) for rule in (_ADVICE, _JARGON, _JUDGING, _SPEAKER)):
        return False
    is_closed = bool(questions) and not is_open_question(questions[0])
    match skill:
        case Skill.OPEN_QUESTIONS:
            return bool(questions) and not is_closed
        case Skill.REFLECTIONS | Skill.SUMMARIES | Skill.AFFIRMATIONS:
            return not is_question(words)
        case _:
            return not is_closed


def is_open_question(sentence: str) -> bool:
    """Return whether a question leaves the answer open: it cannot be answered by yes, no, a name, or a number."""
    return not _CLOSED.search(sentence) or bool(_INVITING.search(sentence))


def _bare(words: str) -> str:
    return re.sub(r"\W+", "", words).casefold()

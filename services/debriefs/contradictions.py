"""Levels that contradict the counts of the same answer: a level for open questions where only closed ones were listed."""

from collections.abc import Iterator
from fractions import Fraction

from models.debrief import Counts, Move
from models.rubric import Criterion
from services.common.plurals import counted
from services.debriefs.level_claims import claims_none, false_claims
from services.debriefs.subjects import (
    CLOSED,
    OPEN,
    PERMISSION,
    QUESTIONS,
    REFLECTIONS,
    Subject,
    described_subjects,
    named_subject,
)
from services.debriefs.totals import open_share, questions
from services.debriefs.wording_filter import COUNTED

ENOUGH_LINES = 3
"""With fewer lines of the student, counts say little."""

FEWEST = 3
MOSTLY = Fraction(2, 3)
SELDOM = Fraction(1, 4)
HALF = Fraction(1, 2)


def contradiction(criterion: Criterion, points: int, counts: Counts) -> str:
    """Return what was counted if the level contradicts it, in words for a teacher, or "".

    The criterion must be about something that is counted: by its name, its description, or the level's own words. A
    level that is high where nothing was counted is one, and one that is low where much was. So is a level whose words
    name another number. With fewer than three lines of the student there is none.
    """
    if criterion.measure is not None or counts.student_lines < ENOUGH_LINES:
        return ""
    place = next((at for at, level in enumerate(criterion.levels) if level.points == points), None)
    if place is None:
        return ""
    words = criterion.levels[place].description
    subject = named_subject(criterion)
    if false := next(false_claims(words, subject, counts), None):
        return _counted(false, counts)
    height = Fraction(place, len(criterion.levels) - 1)
    if subject is not None and _is_off(subject, height, criterion, words, counts):
        return _counted(subject.moves, counts)
    if subject is None and height == 1:
        wanted = described_subjects(criterion)
        if wanted and not any(row.number(counts) for row in wanted):
            return _counted(frozenset[Move]().union(*(row.moves for row in wanted)), counts)
    return ""


def _is_off(subject: Subject, height: Fraction, criterion: Criterion, words: str, counts: Counts) -> bool:
    """Return whether a level at this height, from 0 to 1, is far from the number of moves of its criterion."""
    number = subject.number(counts)
    if subject.moves in (OPEN, CLOSED) and questions(counts) >= FEWEST:
        share = open_share(counts) or Fraction()
        is_none = subject.moves == OPEN and height >= HALF and not number and not claims_none(words)
        return is_none or (share >= MOSTLY if height == 0 else height == 1 and share <= SELDOM)
    if subject.moves == CLOSED:
        return False
    if subject == PERMISSION:
        is_asked = not number and counts.moves.get(Move.ADVICE_WITH_PERMISSION, 0) > 0
        return is_asked if height == 0 else height == 1 and number > 1
    if subject.is_unwanted:
        is_wanted_here = claims_none(criterion.levels[0].description)
        is_much = (height == 1 and number >= FEWEST - 1) or (height >= HALF and number > FEWEST)
        return not is_wanted_here and (is_much or (height == 0 and not number))
    return height >= HALF and not number and not claims_none(words)


def _counted(moves: frozenset[Move], counts: Counts) -> str:
    """Return the numbers of these moves in a sentence, with what they are compared to."""
    return f"The count: {', '.join(_numbers(moves, counts))}."


def _numbers(moves: frozenset[Move], counts: Counts) -> Iterator[str]:
    shown = set(moves)
    if shown & QUESTIONS:
        shown |= QUESTIONS
    if shown == {Move.COMPLEX_REFLECTION}:
        shown |= REFLECTIONS
    for move, one, many in COUNTED:
        if move in shown:
            yield counted(counts.moves.get(move, 0), one, many)

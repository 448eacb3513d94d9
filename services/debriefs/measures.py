"""Levels that code counts: what code can count, code decides."""

from fractions import Fraction

from models.debrief import Counts, Move
from models.rubric import Criterion, Level, Measure
from services.common.plurals import counted
from services.debriefs.totals import PER_CENT, complex_share, open_share, questions, reflections, talk_share

FEWEST = 3
"""Questions, or reflections, from which a share says something."""


def value_of(measure: Measure, counts: Counts) -> Fraction | None:
    """Return the value, in percent or as a ratio, or None with fewer than three questions or reflections to count.

    Reflections without any question count as that many reflections for one question. The share of own words needs only
    one word.
    """
    asked, said_back = questions(counts), reflections(counts)
    match measure:
        case Measure.OPEN_SHARE:
            return _percent(open_share(counts)) if asked >= FEWEST else None
        case Measure.REFLECTIONS_TO_QUESTIONS:
            return Fraction(said_back, max(asked, 1)) if asked + said_back >= FEWEST else None
        case Measure.COMPLEX_SHARE:
            return _percent(complex_share(counts)) if said_back >= FEWEST else None
        case Measure.OWN_WORDS:
            return _percent(talk_share(counts))


def level_of(criterion: Criterion, value: Fraction) -> Level:
    """Return the highest level of a measured criterion whose threshold the value reaches, or the lowest level.

    For the share of own words, a smaller value is better.
    """
    lowest, *others = criterion.levels
    return next((level for level in reversed(others) if _reaches(criterion, level, value)), lowest)


def reason_of(measure: Measure, counts: Counts) -> str:
    """Return the count in a sentence, for the student."""
    asked, said_back = questions(counts), reflections(counts)
    match measure:
        case Measure.OPEN_SHARE:
            opened = counts.moves.get(Move.OPEN_QUESTION, 0)
            return f"You asked {counted(asked, 'question', 'questions')}. Open questions among them: {opened}."
        case Measure.REFLECTIONS_TO_QUESTIONS:
            said, questioned = counted(said_back, "reflection", "reflections"), counted(asked, "question", "questions")
            return f"You made {said} and asked {questioned}."
        case Measure.COMPLEX_SHARE:
            complex_ones = counts.moves.get(Move.COMPLEX_REFLECTION, 0)
            return (
                f"You reflected {counted(said_back, 'time', 'times')}. Complex reflections among them: {complex_ones}."
            )
        case Measure.OWN_WORDS:
            share = talk_share(counts) or Fraction()
            return f"You said {round(share * PER_CENT)}% of all words."


def _reaches(criterion: Criterion, level: Level, value: Fraction) -> bool:
    threshold = Fraction(level.threshold or 0)
    return value <= threshold if criterion.measure == Measure.OWN_WORDS else value >= threshold


def _percent(share: Fraction | None) -> Fraction | None:
    return None if share is None else share * PER_CENT

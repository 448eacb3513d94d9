"""Sums and thresholds of a debrief: computed here, never by a model."""

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction

from models.debrief import Counts, Findings, Judged, Move, Verdict

ENOUGH = 5
"""Questions and reflections below which a ratio says nothing."""

PER_CENT = 100


@dataclass(frozen=True)
class Threshold:
    """A ratio beside what MITI 4.2.1 calls fair and good. The thresholds are expert opinion."""

    about: str
    value: Fraction
    fair: Fraction
    good: Fraction
    is_share: bool = False
    """A part of a whole, shown in per cent."""

    @property
    def grade(self) -> str:
        """Where the value lies."""
        return "good" if self.value >= self.good else "fair" if self.value >= self.fair else "below fair"


def judged(findings: Findings, held: Collection[str] = ()) -> list[Judged]:
    """The criteria that have a level and are not held back."""
    return [row for row in findings.criteria if row.verdict == Verdict.JUDGED and row.name not in held]


def percent(findings: Findings, held: Collection[str] = ()) -> int | None:
    """The weighted share of the best levels, over the criteria that could be judged; None where none could."""
    rows = judged(findings, held)
    weight = sum(row.weight for row in rows)
    if not weight:
        return None
    total = sum((Fraction(row.weight * (row.points or 0), row.best) for row in rows if row.best), Fraction())
    return round(total * PER_CENT / weight)


def questions(counts: Counts) -> int:
    """Open and closed ones."""
    return counts.moves.get(Move.OPEN_QUESTION, 0) + counts.moves.get(Move.CLOSED_QUESTION, 0)


def reflections(counts: Counts) -> int:
    """Simple and complex ones."""
    return counts.moves.get(Move.SIMPLE_REFLECTION, 0) + counts.moves.get(Move.COMPLEX_REFLECTION, 0)


def open_share(counts: Counts) -> Fraction | None:
    """Open questions of all questions."""
    asked = questions(counts)
    return Fraction(counts.moves.get(Move.OPEN_QUESTION, 0), asked) if asked else None


def talk_share(counts: Counts) -> Fraction | None:
    """The student's words of all words."""
    words = counts.student_words + counts.client_words
    return Fraction(counts.student_words, words) if words else None


def thresholds(counts: Counts, *, is_miti: bool) -> list[Threshold]:
    """MITI's thresholds, where the rubric is one of motivational interviewing and there is enough to count."""
    asked, said_back = questions(counts), reflections(counts)
    if not is_miti or asked + said_back < ENOUGH:
        return []
    found = []
    if asked:
        found.append(Threshold("reflections to questions", Fraction(said_back, asked), Fraction(1), Fraction(2)))
    if said_back:
        complex_ones = Fraction(counts.moves.get(Move.COMPLEX_REFLECTION, 0), said_back)
        found.append(
            Threshold("complex of all reflections", complex_ones, Fraction(2, 5), Fraction(1, 2), is_share=True)
        )
    return found


GLOBALS = (
    ("relational", ("partnership", "empathy"), Fraction(7, 2), Fraction(4)),
    ("technical", ("cultivating change talk", "softening sustain talk"), Fraction(3), Fraction(4)),
)
"""MITI's two summary scores: each the mean of two scales from 1 to 5, with what is fair and good."""


def globals_of(findings: Findings, *, is_miti: bool, held: Collection[str] = ()) -> list[Threshold]:
    """MITI's summary scores, each where both of its scales were judged on five levels."""
    if not is_miti:
        return []
    points = {row.name.casefold(): row.points for row in judged(findings, held) if row.best == 5 and row.points}  # noqa: PLR2004
    return [
        Threshold(about, Fraction(sum(points[scale] or 0 for scale in scales), len(scales)), fair, good)
        for about, scales, fair, good in GLOBALS
        if all(scale in points for scale in scales)
    ]

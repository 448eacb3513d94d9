"""Sums and thresholds of a debrief: computed here, never by a model."""

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction

from models.debrief import Counts, CriterionVerdict, Findings, JudgedCriterion, Move

ENOUGH = 5
"""With fewer questions and reflections, a ratio means nothing."""

PER_CENT = 100


@dataclass(frozen=True)
class Threshold:
    """A ratio, and the values that MITI 4.2.1 calls fair and good. The thresholds are expert opinion."""

    about: str
    value: Fraction
    fair: Fraction
    good: Fraction
    is_share: bool = False
    """Whether it is a part of a whole, shown as a percentage."""

    @property
    def grade(self) -> str:
        """Return "good", "fair", or "below fair". Higher is better, and a value at a threshold reaches it."""
        return "good" if self.value >= self.good else "fair" if self.value >= self.fair else "below fair"


def judged(findings: Findings, withheld: Collection[str] = ()) -> list[JudgedCriterion]:
    """Return the criteria that have a level, counted ones too, and that are not withheld, in the rubric's order."""
    return [row for row in findings.criteria if row.verdict == CriterionVerdict.JUDGED and row.name not in withheld]


def percent(findings: Findings, withheld: Collection[str] = ()) -> int | None:
    """Return the weighted percentage of the best levels over the judged criteria, or None if none was judged.

    Withheld criteria, criteria without a chance to practice, and unclear ones are left out.
    """
    rows = judged(findings, withheld)
    weight = sum(row.weight for row in rows)
    if not weight:
        return None
    total = sum((Fraction(row.weight * (row.points or 0), row.best) for row in rows if row.best), Fraction())
    return round(total * PER_CENT / weight)


def questions(counts: Counts) -> int:
    """Return the number of open and closed questions."""
    return counts.moves.get(Move.OPEN_QUESTION, 0) + counts.moves.get(Move.CLOSED_QUESTION, 0)


def reflections(counts: Counts) -> int:
    """Return the number of simple and complex reflections."""
    return counts.moves.get(Move.SIMPLE_REFLECTION, 0) + counts.moves.get(Move.COMPLEX_REFLECTION, 0)


def open_share(counts: Counts) -> Fraction | None:
    """Return the share of open questions among all questions, or None without questions."""
    asked = questions(counts)
    return Fraction(counts.moves.get(Move.OPEN_QUESTION, 0), asked) if asked else None


def complex_share(counts: Counts) -> Fraction | None:
    """Return the share of complex reflections among all reflections, or None without reflections."""
    said_back = reflections(counts)
    return Fraction(counts.moves.get(Move.COMPLEX_REFLECTION, 0), said_back) if said_back else None


def talk_share(counts: Counts) -> Fraction | None:
    """Return the share of the student's words among all words, or None without words."""
    words = counts.student_words + counts.client_words
    return Fraction(counts.student_words, words) if words else None


def thresholds(counts: Counts, *, is_miti: bool) -> list[Threshold]:
    """Return MITI's thresholds, or [] if the rubric is not MITI's or has fewer than five questions and reflections.

    Each ratio is left out if its divisor is 0.
    """
    asked, said_back = questions(counts), reflections(counts)
    if not is_miti or asked + said_back < ENOUGH:
        return []
    found = []
    if asked:
        found.append(Threshold("reflections to questions", Fraction(said_back, asked), Fraction(1), Fraction(2)))
    if (share := complex_share(counts)) is not None:
        found.append(Threshold("complex reflections", share, Fraction(2, 5), Fraction(1, 2), is_share=True))
    return found


GLOBALS = (
    ("relational", ("partnership", "empathy"), Fraction(7, 2), Fraction(4)),
    ("technical", ("cultivating change talk", "softening sustain talk"), Fraction(3), Fraction(4)),
)
"""MITI's two summary scores: each is the mean of two scales from 1 to 5, with its fair and good values."""


def globals_of(findings: Findings, *, is_miti: bool, withheld: Collection[str] = ()) -> list[Threshold]:
    """Return MITI's summary scores, each only if both of its scales were judged on five levels."""
    if not is_miti:
        return []
    points = {row.name.casefold(): row.points for row in judged(findings, withheld) if row.best == 5 and row.points}  # noqa: PLR2004
    return [
        Threshold(about, Fraction(sum(points[scale] or 0 for scale in scales), len(scales)), fair, good)
        for about, scales, fair, good in GLOBALS
        if all(scale in points for scale in scales)
    ]

"""Growth from the first attempt to the latest, in percent and by criterion. Pure functions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from models.debrief import Findings
from services.common.plurals import counted
from services.debriefs.totals import judged, percent
from services.documents.progress_report import CriterionGrowth

Criterion = tuple[str, int]
"""The name of a criterion and its best level. Levels on different scales are not compared."""

Levels = dict[Criterion, list[int]]
"""The levels of each criterion, oldest first."""

FEWEST = 2
"""Fewer results show no growth."""

NONE_YET = "one result so far"


@dataclass(frozen=True)
class Judgment:
    """The result of one attempt: the percentage, and the level of each judged criterion."""

    percent: int | None
    levels: Mapping[Criterion, int]


def judgment(findings: Findings) -> Judgment:
    """Return what a teacher may see of a debrief as numbers, including what is withheld from the student."""
    rows = {(row.name, row.best): row.points for row in judged(findings) if row.points is not None}
    return Judgment(percent(findings), rows)


def levels_over(attempts: Sequence[Judgment]) -> Levels:
    """Return the levels of each criterion over these attempts, in their order."""
    levels: Levels = {}
    for attempt in attempts:
        for criterion, points in attempt.levels.items():
            levels.setdefault(criterion, []).append(points)
    return levels


def percentages(attempts: Sequence[Judgment]) -> list[int]:
    """Return the percentages of the attempts in which something was judged, in their order."""
    return [one.percent for one in attempts if one.percent is not None]


def change(values: Sequence[float], *, in_points: bool = False) -> str:
    """Return the change from the first value to the last in words, such as "up 2", or "" without values.

    A single value gives "one result so far". With `in_points`, the values are percentages, and the words are such as
    "up 1 point".
    """
    if not values:
        return ""
    if len(values) < FEWEST:
        return NONE_YET
    by = round(values[-1] - values[0], 1)
    if not by:
        return "no change"
    size = counted(round(abs(by)), "point", "points") if in_points else f"{abs(by):g}"
    return f"{'up' if by > 0 else 'down'} {size}"


def from_to(criterion: Criterion, levels: Sequence[int]) -> str:
    """Return the first and the latest level in one line, such as "Empathy: 2 to 4 of 5", or the only one.

    There must be at least one level.
    """
    name, best = criterion
    if len(levels) < FEWEST:
        return f"{name}: {levels[0]} of {best}"
    return f"{name}: {levels[0]} to {levels[-1]} of {best}"


def of_student(levels: Levels) -> tuple[CriterionGrowth, ...]:
    """Return a row for each criterion of one student."""
    return tuple(
        CriterionGrowth(name, "1", f"{row[0]} of {best}", f"{row[-1]} of {best}", change(row))
        for (name, best), row in levels.items()
    )


def of_section(students: Sequence[Levels]) -> tuple[CriterionGrowth, ...]:
    """Return a row for each criterion: averages over the students with two levels or more, or else with one."""
    criteria = dict.fromkeys(criterion for levels in students for criterion in levels)
    return tuple(
        _average(criterion, [row[criterion] for row in students if criterion in row]) for criterion in criteria
    )


def _average(criterion: Criterion, rows: Sequence[Sequence[int]]) -> CriterionGrowth:
    name, best = criterion
    compared = [row for row in rows if len(row) >= FEWEST]
    shown = compared or rows
    first, latest = (fmean(row[at] for row in shown) for at in (0, -1))
    words = change((first, latest)) if compared else NONE_YET
    return CriterionGrowth(name, f"{len(shown):,}", f"{first:.1f} of {best}", f"{latest:.1f} of {best}", words)

"""The agreement between a model's levels and teachers' levels, for each criterion."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.debrief import TeacherLevelDB

ENOUGH = 5
"""With fewer pairs, agreement means nothing, and no criterion is withheld."""

LOW_KAPPA = 0.4
"""Below this, agreement is poor or fair at best (Landis and Koch 1977). This is a rule of thumb."""

HIGH_EXACT = 0.8
"""If nearly all levels are the same, kappa means little. Then this much exact agreement is enough."""


Z_95 = 1.96
"""Standard errors on each side of a 95% interval."""


@dataclass(frozen=True)
class Agreement:
    """The agreement on one criterion: the number of pairs, and which share is equal, or at most one level apart.

    A pair is one teacher's level of one debrief with the model's level.
    """

    pairs: int
    exact: float
    within_one: float
    kappa: float
    """Cohen's kappa with linear weights: two levels apart is twice as wrong as one (Cohen 1968)."""
    interval: tuple[float, float] = (-1.0, 1.0)
    """Where kappa lies with 95% confidence, by leaving out each pair once (the jackknife)."""

    @property
    def is_low(self) -> bool:
        """Whether agreement is too low, so that the criterion waits for a teacher."""
        return self.pairs >= ENOUGH and self.kappa < LOW_KAPPA and self.exact < HIGH_EXACT


def agreement_of(pairs: Mapping[tuple[int, int], int], levels: list[int]) -> Agreement:
    """Return the agreement of counted pairs (model's points, teacher's points). There must be at least one pair."""
    total = sum(pairs.values())
    steps = {points: step for step, points in enumerate(sorted(levels))}
    exact = sum(number for (one, other), number in pairs.items() if one == other) / total
    near = sum(
        number for (one, other), number in pairs.items() if abs(steps.get(one, one) - steps.get(other, other)) <= 1
    )
    placed = {(steps.get(one, one), steps.get(other, other)): number for (one, other), number in pairs.items()}
    kappa = weighted_kappa(placed)
    return Agreement(pairs=total, exact=exact, within_one=near / total, kappa=kappa, interval=_interval(placed, total))


def weighted_kappa(pairs: Mapping[tuple[int, int], int]) -> float:
    """Return Cohen's kappa of counted pairs of levels, with linear weights. It is 1 if there is nothing to disagree on.

    There must be at least one pair. The levels are compared as numbers, so pass their places on the scale.
    """
    total = sum(pairs.values())
    ours, theirs = Counter[int](), Counter[int]()
    for (one, other), number in pairs.items():
        ours[one] += number
        theirs[other] += number
    apart = sum(abs(one - other) * number for (one, other), number in pairs.items()) / total
    by_chance = sum(abs(one - other) * ours[one] * theirs[other] for one in ours for other in theirs) / total**2
    return 1 - apart / by_chance if by_chance else 1.0


def _interval(pairs: Mapping[tuple[int, int], int], total: int) -> tuple[float, float]:
    """Return the interval of kappa, between -1 and 1. One pair says nothing."""
    if total < 2:  # noqa: PLR2004 - nothing would be left
        return (-1.0, 1.0)
    without = {
        pair: weighted_kappa({other: number - (other == pair) for other, number in pairs.items()}) for pair in pairs
    }
    mean = sum(without[pair] * number for pair, number in pairs.items()) / total
    spread = sum(number * (without[pair] - mean) ** 2 for pair, number in pairs.items())
    reach = Z_95 * ((total - 1) / total * spread) ** 0.5
    kappa = weighted_kappa(pairs)
    return (max(-1.0, kappa - reach), min(1.0, kappa + reach))


class AgreementService:
    """Reads the levels that teachers gave next to the model's."""

    async def by_criterion(self, db: AsyncSession, rubric: dict[str, Any] | None) -> dict[str, Agreement]:
        """Return the agreement on each criterion of this rubric and revision that has pairs, by the criterion's name.

        The levels of all teachers in all sessions count. A criterion that the model did not judge gives no pair.
        Without a rubric, return {}.
        """
        if rubric is None:
            return {}
        row = TeacherLevelDB
        statement = (
            select(row.criterion, row.model_points, row.points, func.count())
            .where(
                row.rubric_id == UUID(rubric["id"]),
                row.rubric_revision == rubric["revision"],
                row.model_points.is_not(None),
            )
            .group_by(row.criterion, row.model_points, row.points)
        )
        pairs: dict[str, dict[tuple[int, int], int]] = {}
        for criterion, model, teacher, number in (await db.execute(statement)).all():
            pairs.setdefault(criterion, {})[(int(model or 0), teacher)] = number
        levels = {one["name"]: [level["points"] for level in one["levels"]] for one in rubric["criteria"]}
        return {name: agreement_of(found, levels.get(name, [])) for name, found in sorted(pairs.items())}

    async def low(self, db: AsyncSession, rubric: dict[str, Any] | None) -> list[str]:
        """Return the names of the criteria of this rubric and revision with low agreement, which wait for a teacher.

        With fewer than five pairs, agreement is not called low. A criterion that code counts never waits.
        """
        found = await self.by_criterion(db, rubric)
        counted = {row["name"] for row in (rubric or {}).get("criteria", []) if row.get("measure")}
        return [name for name, agreement in found.items() if agreement.is_low and name not in counted]


agreement_service = AgreementService()

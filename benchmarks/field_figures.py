"""Figures with confidence intervals: shares, kappa, and the area under a curve."""

import math
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

Row = TypeVar("Row")
Pair = tuple[str, str]

ROUNDS = 400
SEED = 7
Z = 1.96


@dataclass(frozen=True)
class Figure:
    """A value with its interval of 95 %. It is None if there was nothing to measure."""

    value: float | None
    low: float = 0.0
    high: float = 0.0
    of: int = 0

    def percent(self) -> str:
        """Return the figure as a percentage with its interval."""
        if self.value is None:
            return "none to measure"
        return f"{self.value:.1%} ({self.low:.1%} to {self.high:.1%}) of {self.of:,}"

    def plain(self) -> str:
        """Return the figure with two decimals and its interval."""
        if self.value is None:
            return "none to measure"
        return f"{self.value:.2f} ({self.low:.2f} to {self.high:.2f}), n = {self.of:,}"


def share(hits: Sequence[bool]) -> Figure:
    """Return the share of hits with Wilson's interval."""
    count = len(hits)
    if not count:
        return Figure(None)
    value = sum(hits) / count
    middle = (value + Z * Z / (2 * count)) / (1 + Z * Z / count)
    half = Z / (1 + Z * Z / count) * math.sqrt(value * (1 - value) / count + Z * Z / (4 * count * count))
    return Figure(value, max(0.0, middle - half), min(1.0, middle + half), count)


def kappa(pairs: Sequence[Pair]) -> Figure:
    """Return Cohen's kappa of two raters with a bootstrap interval."""
    return bootstrapped(pairs, _kappa)


def auc(rows: Sequence[tuple[bool, float]]) -> Figure:
    """Return how often a good one scores above a poor one, ties as half, with a bootstrap interval."""
    return bootstrapped(rows, _auc)


def bootstrapped(rows: Sequence[Row], measure: Callable[[Sequence[Row]], float | None]) -> Figure:
    """Return a measure with the interval of its values on rows drawn with replacement, the same ones each time."""
    value = measure(rows)
    if value is None:
        return Figure(None)
    draw = random.Random(SEED)  # noqa: S311 - has to be the same every time
    drawn = (measure(draw.choices(rows, k=len(rows))) for _ in range(ROUNDS))
    values = sorted(one for one in drawn if one is not None)
    at = len(values) // 40
    return Figure(value, values[at], values[-at - 1], len(rows))


def fleiss(codings: Sequence[Sequence[str]]) -> float | None:
    """Return Fleiss' kappa of several raters. Each row has the labels of one line."""
    rows = [Counter(labels) for labels in codings if len(labels) > 1]
    if not rows:
        return None
    agreed = [(sum(n * n for n in row.values()) - row.total()) / (row.total() * (row.total() - 1)) for row in rows]
    total = sum(row.total() for row in rows)
    shares = [sum(row[label] for row in rows) / total for label in {label for row in rows for label in row}]
    chance = sum(one * one for one in shares)
    return None if chance == 1 else (sum(agreed) / len(agreed) - chance) / (1 - chance)


def _kappa(pairs: Sequence[Pair]) -> float | None:
    if not pairs:
        return None
    count = len(pairs)
    ours, theirs = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(ours[label] * theirs[label] for label in ours) / count**2
    return None if chance == 1 else (sum(one == other for one, other in pairs) / count - chance) / (1 - chance)


def _auc(rows: Sequence[tuple[bool, float]]) -> float | None:
    good, poor = ([value for is_good, value in rows if is_good is wanted] for wanted in (True, False))
    if not good or not poor:
        return None
    wins = sum((one > other) + (one == other) / 2 for one in good for other in poor)
    return wins / (len(good) * len(poor))

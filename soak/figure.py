"""The results of a row."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random


@dataclass(frozen=True)
class Figure:
    """One measured value and its limit."""

    name: str
    bar: str
    measured: str
    passed: bool
    skipped: bool = False

    @property
    def verdict(self) -> str:
        """Return the word in the last column."""
        return "skipped" if self.skipped else "pass" if self.passed else "FAIL"


@dataclass
class Workdir:
    """Workspace of a row: its folder, its random numbers, and the scale of a short run."""

    folder: Path
    dice: Random
    scale: float = 1.0
    settings: dict[str, str] = field(default_factory=dict)
    """The bot's settings that the row chose, as an operator would. They are printed with its figures."""

    def times(self, count: int) -> int:
        """Return the count, or fewer in a short run, but at least two."""
        return max(2, round(count * self.scale))


@dataclass(frozen=True)
class SoakRow:
    """A row of the table, and how it is measured."""

    name: str
    says: str
    measure: Callable[[Workdir], Awaitable[list[Figure]]]
    is_timed: bool = False
    """Whether the row judges time, so that nothing else may run at the same time."""

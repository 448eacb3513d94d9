"""`make coverage`: which branches of the code the tests take, for each package, compared with the stored floors.

Workers and other processes that the tests start are measured too, unless a test kills them. A floor is the least share
of branches, in percent. `tests/coverage_floors.json` has one for each package; raise them with KEEP=1.
"""

import argparse
import json
import math
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
FLOORS = ROOT / "tests" / "coverage_floors.json"
FOLDER = ROOT / "build" / "coverage"
LEFT_OUT = ("tests/browser", "tests/sandbox/test_web_page.py")


@dataclass(frozen=True)
class Figure:
    """How many branches of a package were taken, of how many."""

    taken: int
    branches: int

    @property
    def percent(self) -> float:
        """Return the share in percent. A package without branches has all of them."""
        return 100 * self.taken / self.branches if self.branches else 100.0

    @property
    def floor(self) -> int:
        """Return the highest floor that this figure reaches, in whole percent."""
        return math.floor(self.percent)


def main() -> int:
    """Measure, print a figure for each package, and return 1 if tests fail or a figure is below its floor."""
    parser = argparse.ArgumentParser(prog="python -m tests.branch_coverage", description=__doc__)
    parser.add_argument("--keep", action="store_true", help="store the figures as the new floors")
    parser.add_argument("tests", nargs="*", help="tests to run instead of all; nothing is compared then")
    options = parser.parse_args()
    failed = _measure(options.tests)
    figures = figures_of(_report())
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.is_file() else {}
    print(*_rows(figures, floors), sep="\n")
    if failed or options.tests:
        return failed
    if options.keep:
        FLOORS.write_text(json.dumps({name: row.floor for name, row in figures.items()}, indent=2) + "\n", "utf-8")
        return 0
    problems = below(figures, floors)
    print(*problems, sep="\n", file=sys.stderr)
    return 1 if problems else 0


def figures_of(report: Mapping[str, Any]) -> dict[str, Figure]:
    """Return the figure of each package, such as `services.budget`, by name. `report` is coverage's JSON report."""
    found: dict[str, Figure] = {}
    for path, row in report["files"].items():
        name = ".".join(Path(path).parts[:2]) if len(Path(path).parts) > 2 else Path(path).parts[0]
        before = found.get(name, Figure(0, 0))
        summary = row["summary"]
        found[name] = Figure(before.taken + summary["covered_branches"], before.branches + summary["num_branches"])
    return dict(sorted(found.items()))


def below(figures: Mapping[str, Figure], floors: Mapping[str, int]) -> list[str]:
    """Return a sentence for each package below its floor, and for each one without a floor or without a figure."""
    found = [
        f"{name}: {row.percent:.1f}% of the branches, and the floor is {floors[name]}%. Test what is new."
        for name, row in figures.items()
        if name in floors and row.percent < floors[name]
    ]
    strange = sorted(figures.keys() ^ floors.keys())
    return [*found, *(f"{name}: store its floor with make coverage KEEP=1." for name in strange)]


def _rows(figures: Mapping[str, Figure], floors: Mapping[str, int]) -> Iterable[str]:
    width = max(map(len, figures), default=0)
    for name, row in figures.items():
        yield f"{name:{width}}  {row.percent:5.1f}%  {row.taken:5} of {row.branches:5}  floor {floors.get(name, '-')}"


def _measure(tests: Iterable[str]) -> int:
    """Run the tests, and return pytest's exit code. Files that an earlier run has left are removed."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in FOLDER.glob("data*"):
        path.unlink()
    words = [
        "-n",
        str(2 * (os.cpu_count() or 1)),
        "--dist",
        "loadgroup",
        "-q",
        *(f"--ignore={path}" for path in LEFT_OUT),
    ]
    done = subprocess.run(
        [sys.executable, "-m", "coverage", "run", "-m", "pytest", *words, *tests], cwd=ROOT, check=False
    )
    subprocess.run([sys.executable, "-m", "coverage", "combine", "-q"], cwd=ROOT, check=True)
    return done.returncode


def _report() -> dict[str, Any]:
    path = FOLDER / "report.json"
    subprocess.run([sys.executable, "-m", "coverage", "json", "-q", "-o", str(path)], cwd=ROOT, check=True)
    report: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return report


if __name__ == "__main__":
    sys.exit(main())

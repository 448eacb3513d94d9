"""`python -m mutants`: draws mutants with today's date as seed, and tells which of them no test notices."""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from mutants.cover import CoveringTests, covering_tests
from mutants.draw import Mutant, drawn
from mutants.scope import ROOT, files_in_scope
from mutants.trial import Outcome, Trial, load_libraries

LEAST_CAUGHT = 0.9
CONTROLS = 6
UNCAUGHT = {Outcome.SURVIVED, Outcome.UNCOVERED}
COUNTED = {Outcome.CAUGHT, Outcome.SURVIVED, Outcome.UNCOVERED}


def main() -> int:
    """Return 1 where fewer than `LEAST_CAUGHT` of the mutants are caught."""
    parser = argparse.ArgumentParser(prog="python -m mutants", description="Break one line; does a test notice?")
    parser.add_argument("--seed", default=datetime.now(UTC).date().isoformat(), help="of the dice; today's date")
    parser.add_argument("--count", type=int, default=150, help="mutants that count")
    parser.add_argument("--only", default="", help="files whose path contains this")
    options = parser.parse_args()
    paths = [path for path in files_in_scope() if options.only in path]
    if not paths:
        print(f"No file in scope has {options.only!r} in its path.", file=sys.stderr)
        return 2
    began = time.monotonic()
    tests = covering_tests()
    load_libraries()
    dice = Random(options.seed)  # noqa: S311 - no secret
    counts: Counter[Outcome] = Counter()
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        if not all(outcome in UNCAUGHT for _, outcome in _outcomes(_unchanged(paths), tests, CONTROLS, Path(folder))):
            print("Tests fail although nothing has been changed, so no figure would mean anything.", file=sys.stderr)
            return 2
        mutants = drawn(paths, dice)
        for mutant, outcome in _outcomes(mutants, tests, options.count, Path(folder)):
            counts[outcome] += 1
            if outcome != Outcome.CAUGHT:
                print(f"{mutant.path}:{mutant.line} {outcome.value}\n{mutant.diff}\n", flush=True)
    counted = sum(counts[outcome] for outcome in COUNTED)
    share = counts[Outcome.CAUGHT] / counted if counted else 0.0
    minutes = (time.monotonic() - began) / 60
    print(f"seed {options.seed}: {counts[Outcome.CAUGHT]} of {counted} caught ({share:.0%}), {minutes:.1f} minutes")
    print(", ".join(f"{count} {outcome.value}" for outcome, count in counts.items()))
    return 0 if share >= LEAST_CAUGHT else 1


def _unchanged(paths: list[str]) -> Iterator[Mutant]:
    """Yield files without a change, as a control: a trial of one must not end with a failed test."""
    for mutant in drawn(paths, Random("control")):  # noqa: S311 - no secret
        yield replace(mutant, source=(ROOT / mutant.path).read_text(encoding="utf-8"))


def _outcomes(
    mutants: Iterator[Mutant], tests: CoveringTests, count: int, folder: Path
) -> Iterator[tuple[Mutant, Outcome]]:
    """Try mutants, one on each core, until so many of them count."""
    running: list[Trial] = []
    done = 0
    while done < count:
        while len(running) < (os.cpu_count() or 1) and done + len(running) < count:
            if (mutant := next(mutants, None)) is None:
                break
            if not (covering := tests.of(mutant.path, mutant.line)):
                done += 1
                yield mutant, Outcome.UNCOVERED
                continue
            trial = Trial(mutant, covering, folder)
            trial.start()
            running.append(trial)
        if not running:
            return
        for trial in list(running):
            if (outcome := trial.poll()) is not None:
                running.remove(trial)
                shutil.rmtree(folder / str(trial.process), ignore_errors=True)
                done += outcome in COUNTED
                yield trial.mutant, outcome
        time.sleep(0.05)


if __name__ == "__main__":
    sys.exit(main())

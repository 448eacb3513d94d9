"""How our code does on counseling talks labeled by experts, with intervals of 95 % and a trivial rule beside it.

    python -m benchmarks.field --data FOLDER            # CSV files with the columns of AnnoMI
    python -m benchmarks.field                          # a few lines of our own: shows the report, measures nothing
    python -m benchmarks.field --data FOLDER --reading  # also asks a model, and tells the price first
    python -m benchmarks.field --data FOLDER --debrief

`--reading` and `--debrief` use ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL, and ANTHROPIC_MODEL like the app. The talks are no
part of this project. Our rules are written by hand, and the talks only judge them: no weight and no list of words may be
fitted to them.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.field_asked import ask_debriefs, ask_readings
from benchmarks.field_measures import MEASURES
from benchmarks.field_talks import Talks, read_talks


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the report. Return 1 if a price was not agreed to."""
    options = _options(arguments)
    talks = read_talks(options.data)
    print(_opening(talks))
    for measure in MEASURES:
        print(*measure(talks), sep="\n")
    asked = [ask for ask, is_wanted in ((ask_readings, options.reading), (ask_debriefs, options.debrief)) if is_wanted]
    results = [asyncio.run(ask(talks, dict(os.environ), count=options.count, is_agreed=options.yes)) for ask in asked]
    return 0 if all(results) else 1


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.field", description="Judge our code by experts' labels."
    )
    parser.add_argument("--data", type=Path, help="a CSV file of labeled talks, or a folder with such files")
    parser.add_argument("--reading", action="store_true", help="ask a model to read helpers' lines")
    parser.add_argument("--debrief", action="store_true", help="ask a model to write debriefs of talks")
    parser.add_argument("--count", type=int, default=0, help="how many lines or talks to ask about")
    parser.add_argument("--yes", action="store_true", help="agree to the price that is printed")
    return parser.parse_args(arguments)


def _opening(talks: Talks) -> str:
    """Return what was read. It says so if these are only our own lines."""
    if talks.is_own:
        return (
            "These are a few lines of our own, not experts' talks. The report shows its shape and measures nothing.\n"
            "Give a folder of labeled talks with --data."
        )
    number = len(talks.by_talk())
    return f"{number} talks: {len(talks.helpers):,} lines of helpers, {len(talks.clients):,} of clients."


if __name__ == "__main__":
    sys.exit(main())

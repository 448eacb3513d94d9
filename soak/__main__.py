"""`python -m soak [row ...]`: inject faults into real processes and print the results. Exits with 1 if a row fails."""

import argparse
import asyncio
import secrets
import sys
import tempfile
import time
from pathlib import Path
from random import Random

import aiohttp
from sqlalchemy.exc import SQLAlchemyError

from demo.subprocesses import StartError
from sandbox.client import SandboxProblem
from soak.figure import Figure, SoakRow, Workdir
from soak.rows import ROWS

AT_ONCE = 3
"""Rows without time limits that run at the same time."""


def main() -> int:
    """Run the rows and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m soak", description="Nothing lost, nothing twice, nothing overspent."
    )
    parser.add_argument(
        "rows", nargs="*", metavar="ROW", help=f"one of {', '.join(row.name for row in ROWS)}; else all"
    )
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000), help="of all dice")
    parser.add_argument("--scale", type=float, default=1.0, help="below 1 for a shorter run that proves less")
    parser.add_argument("--keep", type=Path, help="keep logs and databases in this folder")
    options = parser.parse_args()
    known = {row.name: row for row in ROWS}
    if unknown := [name for name in options.rows if name not in known]:
        print(f"There is no row {', '.join(unknown)}. There are: {', '.join(known)}", file=sys.stderr)
        return 2
    chosen = [known[name] for name in options.rows] or list(ROWS)
    print(f"seed {options.seed}, scale {options.scale:g}", flush=True)
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        figures = asyncio.run(_play(chosen, options.keep or Path(folder), options.seed, options.scale))
    _print_table(figures)
    return 0 if all(figure.passed or figure.skipped for figure in figures) else 1


async def _play(rows: list[SoakRow], folder: Path, seed: int, scale: float) -> list[Figure]:
    """Run all rows: those with time limits alone, and the others side by side."""
    door = asyncio.Semaphore(AT_ONCE)

    async def beside(row: SoakRow) -> list[Figure]:
        async with door:
            return await _measure(row, folder, seed, scale)

    patient = [row for row in rows if not row.is_timed]
    found = dict(zip([row.name for row in patient], await asyncio.gather(*map(beside, patient)), strict=True))
    for row in rows:
        if row.is_timed:
            found[row.name] = await _measure(row, folder, seed, scale)
    return [figure for row in rows for figure in found[row.name]]


async def _measure(row: SoakRow, folder: Path, seed: int, scale: float) -> list[Figure]:
    workdir = Workdir(folder / row.name, Random(f"{seed} {row.name}"), scale)  # noqa: S311 - dice, no secret
    workdir.folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    try:
        figures = await row.measure(workdir)
    except (StartError, SandboxProblem, SQLAlchemyError, aiohttp.ClientError, OSError) as problem:
        figures = [
            Figure(row.name, row.says, f"could not be played: {type(problem).__name__}: {problem}"[:300], passed=False)
        ]
    settings = " ".join(f"{name}={value}" for name, value in sorted(workdir.settings.items())) or "the defaults"
    print(f"\n{row.name}: {time.monotonic() - began:.0f} s; settings of the bot: {settings}", flush=True)
    for figure in figures:
        print(f"  {figure.verdict:7} {figure.name}: {figure.measured}", flush=True)
    return figures


def _print_table(figures: list[Figure]) -> None:
    print("\n| figure | bar | measured | |\n|---|---|---|---|")
    for figure in figures:
        print(f"| {figure.name} | {figure.bar} | {figure.measured} | {figure.verdict} |")


if __name__ == "__main__":
    sys.exit(main())

"""Two kills of the soak, so that a broken soak is noticed. `make soak` runs all of it."""

from pathlib import Path
from random import Random

import pytest

from soak.crashes import kill_sqlite
from soak.figure import Workdir
from soak.rows import ROWS
from soak.wires import shuffle

pytestmark = pytest.mark.processes
SHORT = 0.03


async def test_kills_in_busy_practice_lose_nothing(tmp_path: Path) -> None:
    """Kill the bot at two random moments: every line is answered once, in order, and the ledger adds up."""
    figures = await kill_sqlite(Workdir(tmp_path, Random(1), SHORT))

    assert [figure.measured for figure in figures if not figure.passed] == []


async def test_copies_and_disorder_change_nothing(tmp_path: Path) -> None:
    """Send events up to four times, late and shuffled: each is answered once."""
    figures = await shuffle(Workdir(tmp_path, Random(2), SHORT))

    assert [figure.measured for figure in figures if not figure.passed] == []


def test_every_row_can_be_played_by_its_name() -> None:
    """Give every row a name of its own for `make soak ROW=...`."""
    names = [row.name for row in ROWS]

    assert len(set(names)) == len(names) >= 20

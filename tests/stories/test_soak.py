"""Two kills of the soak, so that the soak itself is never broken unnoticed; `make soak` plays all of it."""

from pathlib import Path
from random import Random

import pytest

from soak.crashes import kill_sqlite
from soak.figure import Ground
from soak.rows import ROWS
from soak.wires import shuffle

pytestmark = pytest.mark.processes
SHORT = 0.03


async def test_kills_in_busy_practice_lose_nothing(tmp_path: Path) -> None:
    """`kill -9` at two random moments: every line is answered once, in order, and the ledger adds up."""
    figures = await kill_sqlite(Ground(tmp_path, Random(1), SHORT))

    assert [figure.measured for figure in figures if not figure.passed] == []


async def test_copies_and_disorder_change_nothing(tmp_path: Path) -> None:
    """Events that come up to four times, late and shuffled, are answered once."""
    figures = await shuffle(Ground(tmp_path, Random(2), SHORT))

    assert [figure.measured for figure in figures if not figure.passed] == []


def test_every_row_can_be_played_by_its_name() -> None:
    """`make soak ROW=...` knows each of them once."""
    names = [row.name for row in ROWS]

    assert len(set(names)) == len(names) >= 20

"""A number and its noun come from one helper."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.common.plurals import counted

ROOT = Path(__file__).parents[3]
FOLDERS = ("bot", "demo", "models", "services", "soak", "benchmarks")


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 lines"), (1, "1 line"), (2, "2 lines"), (1200, "1,200 lines"), (-1, "-1 lines")]
)
def test_a_noun_follows_its_number(number: int, words: str) -> None:
    """One is singular, everything else is plural, and thousands have commas."""
    assert counted(number, "line", "lines") == words


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_plural_is_made_by_hand(folder: str) -> None:
    """No expression chooses between two texts by whether a number is one."""
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted((ROOT / folder).rglob("*.py"))
        for line in plurals_made_by_hand(path.read_text(encoding="utf-8"))
    ]

    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        '"1 line" if n == 1 else f"{n} lines"',
        '"lines" if n != 1 else "line"',
        "f\"{n} {'line' if 1 == n else 'lines'}\"",
    ],
)
def test_a_plural_made_by_hand_is_found(source: str) -> None:
    """The check sees each of the usual patterns."""
    assert list(plurals_made_by_hand(source)) == [1]


def plurals_made_by_hand(source: str) -> Iterator[int]:
    """Yield the line of each expression that chooses between two texts by a comparison with one."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.IfExp) and is_text(node.body) and is_text(node.orelse) and compares_with_one(node.test):
            yield node.lineno


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def compares_with_one(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Compare)
        and isinstance(node.ops[0], ast.Eq | ast.NotEq)
        and any(isinstance(side, ast.Constant) and side.value == 1 for side in (node.left, *node.comparators))
    )

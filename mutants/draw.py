"""Draws changes of one place: first a place, then one of the changes that can be made there."""

import ast
import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from difflib import unified_diff
from functools import cache
from random import Random

import cosmic_ray.plugins
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.operator import Operator

from mutants.scope import ROOT
from mutants.statement_remover import StatementRemover

UNUSED = re.compile(
    r"RemoveDecorator|Variable|NoOp|LShift|RShift|Bit|Pow|Invert|_UAdd|(Eq|NotEq|Lt|LtE|Gt|GtE)_Is(Not)?$|Is(Not)?_(Eq|NotEq|Lt|LtE|Gt|GtE)$"
)
"""Operators whose changes fail at import, by type, or nowhere, or need arguments."""

Position = tuple[int, int]


@dataclass(frozen=True)
class Mutant:
    """One change of one file."""

    path: str
    line: int
    operator: str
    source: str
    """The whole file with the change."""

    @property
    def diff(self) -> str:
        """The lines that are removed and added."""
        before = (ROOT / self.path).read_text(encoding="utf-8").splitlines()
        rows = unified_diff(before, self.source.splitlines(), lineterm="", n=0)
        return "\n".join(row for row in rows if not row.startswith(("---", "+++", "@@")))


def drawn(paths: Collection[str], dice: Random) -> Iterator[Mutant]:
    """Yield changes in random order, one for each place. A change that leaves the syntax tree alone is left out."""
    places = [(path, place) for path in paths for place in sorted(_places(path))]
    dice.shuffle(places)
    for path, (line, column) in places:
        source = (ROOT / path).read_text(encoding="utf-8")
        choices = _places(path)[line, column]
        name, occurrence = dice.choice(choices)
        changed = _changed(source, name, occurrence)
        if changed is not None and _differs(source, changed):
            yield Mutant(path, line, name, changed)


def _changed(source: str, operator: str, occurrence: int) -> str | None:
    """Return the source with the change, or None if the library cannot make it: it stumbles over `except (a.B, c.D)`."""
    try:
        changed: str | None = mutate_code(source, _operators()[operator], occurrence)
    except AttributeError:
        return None
    return changed


@cache
def _places(path: str) -> dict[Position, list[tuple[str, int]]]:
    """Return the changes that can be made at each place of a file: (operator, which of its changes)."""
    source = (ROOT / path).read_text(encoding="utf-8")
    skipped = _annotations(source)
    nodes = list(ast_nodes(get_ast(source)))
    places: dict[Position, list[tuple[str, int]]] = defaultdict(list)
    for name, operator in _operators().items():
        starts = [start for node in nodes for start, _ in operator.mutation_positions(node)]
        for occurrence, start in enumerate(starts):
            if not any(first <= start <= last for first, last in skipped):
                places[start].append((name, occurrence))
    return places


@cache
def _operators() -> dict[str, Operator]:
    names = [name for name in cosmic_ray.plugins.operator_names() if not UNUSED.search(name)]
    return {"StatementRemover": StatementRemover(), **{name: cosmic_ray.plugins.get_operator(name)() for name in names}}


def _annotations(source: str) -> list[tuple[Position, Position]]:
    """Return where types and decorators are: a change there is found by mypy, at import, or by nobody."""
    found: list[ast.expr | None] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found += node.decorator_list
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found.append(node.returns)
        elif isinstance(node, ast.arg | ast.AnnAssign):
            found.append(node.annotation)
    return [
        ((node.lineno, node.col_offset), (node.end_lineno or node.lineno, node.end_col_offset or 0))
        for node in found
        if node is not None
    ]


def _differs(before: str, after: str) -> bool:
    try:
        return ast.dump(ast.parse(before)) != ast.dump(ast.parse(after))
    except SyntaxError:
        return False

"""Mutants: where a change is made and where not."""

from pathlib import Path
from random import Random

import pytest
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code

from mutants import draw
from mutants.draw import drawn
from mutants.scope import files_in_scope
from mutants.statement_remover import StatementRemover

SOURCE = '''"""Words."""


def f(x: int | None = None) -> int | None:
    """Return it."""
    note(x)
    total = 0
    if x is None:
        raise ValueError
    total += 1
    return total
'''


def test_the_remover_removes_statements_with_an_effect() -> None:
    """Remove a call, an assignment with an operator, and a raise, but no docstring and no plain assignment."""
    nodes = ast_nodes(get_ast(SOURCE))
    lines = [line for node in nodes for (line, _), _ in StatementRemover().mutation_positions(node)]
    changed = [mutate_code(SOURCE, StatementRemover(), number) for number in range(3)]

    assert lines == [6, 9, 10]
    assert [str(text).splitlines()[line - 1].strip() for text, line in zip(changed, lines, strict=True)] == ["pass"] * 3


def test_each_place_is_drawn_once_and_no_type_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw the same changes from the same seed. Each compiles and differs from the file."""
    monkeypatch.setattr(draw, "ROOT", tmp_path)
    (tmp_path / "one.py").write_text(SOURCE, encoding="utf-8")
    first, second = (list(drawn(["one.py"], Random("2026-11-30"))) for _ in range(2))

    assert first == second
    assert {mutant.line for mutant in first} == {6, 7, 8, 9, 10}
    assert all(compile(mutant.source, "one.py", "exec") and mutant.source != SOURCE for mutant in first)
    assert all("int | None" in mutant.source for mutant in first)


def test_a_change_that_the_library_cannot_make_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out a tuple of dotted names, over which cosmic-ray's operator stumbles, and draw the rest of the file."""
    monkeypatch.setattr(draw, "ROOT", tmp_path)
    source = "try:\n    total = 1 + x\nexcept (a.Name, b.Name):\n    note(x)\n"
    (tmp_path / "two.py").write_text(source, encoding="utf-8")
    lines = {mutant.line for seed in range(5) for mutant in drawn(["two.py"], Random(seed))}

    assert lines == {2, 4}


def test_every_pattern_of_the_scope_finds_files() -> None:
    """Fail if a file was moved without its area."""
    assert len(files_in_scope()) > 40

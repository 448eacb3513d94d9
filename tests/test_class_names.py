"""Names of classes: "go to class" finds one place."""

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_no_class_name_occurs_twice() -> None:
    """A name with two meanings makes every reader ask which one. Give the second class a telling word."""
    places: dict[str, list[str]] = defaultdict(list)
    for top in ("bot", "models", "services"):
        for path in sorted((ROOT / top).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ClassDef):
                    places[node.name].append(f"{path.relative_to(ROOT)}:{node.lineno}")

    assert {name: found for name, found in places.items() if len(found) > 1} == {}
    assert len(places) > 300

"""An operator for cosmic-ray: leaves out one statement that is there for what it does."""

from collections.abc import Iterable, Sequence
from typing import Any

import parso
from cosmic_ray.operators.operator import Example, Operator
from parso.python.tree import PythonNode


class StatementRemover(Operator):  # type: ignore[misc] # the library ships no types
    """Replaces a call, an assignment with an operator, or a raise by `pass`."""

    def mutation_positions(self, node: Any) -> Iterable[tuple[tuple[int, int], tuple[int, int]]]:
        """Yield where such a statement is."""
        if _is_effect(node):
            yield node.start_pos, node.end_pos

    def mutate(self, node: Any, index: int) -> Any:  # noqa: ARG002 - the library's signature
        """Return `pass` in the place of the statement."""
        indent = node.get_first_leaf().prefix
        return parso.python.tree.Name(f"{indent}pass", node.start_pos)

    @classmethod
    def examples(cls) -> Sequence[Example]:
        """Return what it does, for the library's own tests."""
        return (Example("f(1)\n", "pass\n"),)


def _is_effect(node: Any) -> bool:
    parent = getattr(node, "parent", None)
    if not isinstance(parent, PythonNode) or parent.type != "simple_stmt":
        return False
    if node.type == "raise_stmt":
        return True
    if node.type == "expr_stmt":
        return (
            len(node.children) > 1
            and str(getattr(node.children[1], "value", "")).endswith("=")
            and (node.children[1].value != "=")
        )
    return node.type in {"atom_expr", "power"} and node.get_last_leaf().value == ")"

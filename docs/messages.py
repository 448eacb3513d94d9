"""Collect every sentence that people read into one file: `make messages`."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDERS = ("bot", "services", "models", "demo")
LEFT_OUT = ("migrations", "/documents/")
SILENT = {"debug", "info", "warning", "error", "exception", "compile", "getLogger", "CheckConstraint", "Index", "text"}
"""Calls whose words no person reads: log lines, patterns, constraints, and SQL."""

LABELS = {"button", "header", "modal", "option", "input_block", "field", "select", "choice"}
"""Calls whose single words are labels on the screen."""


def main() -> None:
    """Write the file named on the command line."""
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    lines = ["# Every sentence that people read", ""]
    for path in _sources():
        name = path.relative_to(ROOT).as_posix()
        if found := sorted(set(_sentences(ast.parse(path.read_text(encoding="utf-8"))))):
            lines += [f"## {name}", "", *(f"- {line}: {words}" for line, words in found), ""]
    target.write_text("\n".join(lines), encoding="utf-8")


def _sources() -> Iterator[Path]:
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if not any(part in path.as_posix() for part in LEFT_OUT):
                yield path


def _sentences(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Walk the tree and yield line and words of everything that may be read on a screen."""
    match tree:
        case ast.Call() if _called(tree) in SILENT:
            return
        case ast.Call() if _called(tree) in LABELS:
            yield from ((tree.lineno, words) for argument in tree.args if (words := _words(argument)))
        case ast.JoinedStr() | ast.Constant(value=str()):
            words = _words(tree)
            if " " in words.strip():
                yield tree.lineno, words
            return
        case _:
            pass
    for child in ast.iter_child_nodes(tree):
        if not _is_docstring(child):
            yield from _sentences(child)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _words(node: ast.AST) -> str:
    """Return the words of a string, with an ellipsis in braces for what is filled in."""
    match node:
        case ast.Constant(value=str(words)):
            return " ".join(words.split())
        case ast.JoinedStr(values=parts):
            shown = [part.value if isinstance(part, ast.Constant) else "{...}" for part in parts]
            return " ".join("".join(map(str, shown)).split())
    return ""


if __name__ == "__main__":
    main()

"""Whether every regular expression that meets text of people or of a model takes time in proportion to its length.

The patterns are found in the source, and each gets inputs made from its own parts: of n, 2n, and 4n characters, where
4n is the longest text that it meets. Where an input takes over 5 ms, the time per character at 4n is at most 1.5 times
that at n. No input takes over 100 ms. A pattern that cannot be judged fails. The sandbox is left out: it plays Slack
and Claude in the demo and in tests, and is no part of what a school runs.
"""

import ast
import importlib
import re
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.pattern_inputs import Make, UnjudgeableError, inputs_of

ROOT = Path(__file__).parents[1]
FOLDERS = ("bot", "services", "models")
CALLS = {"compile", "search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn"}

MOST_SECONDS = 0.1
JUDGED_FROM = 0.005
MOST_GROWTH = 1.5
TRIES = 5
LONGEST = 16_000
"""More than a line of a student, a field of a persona, or a reply: a whole debrief."""

LONGER = {
    "bot/slack/text.py": 40_000,
    "services/common/stems.py": 40_000,
    "services/claude/anthropic_service.py": 40_000,
}
"""Where a pattern meets a whole message of Slack, a prompt, or a history: its longest text."""

KNOWN_BAD = (r"(?m)^(\s*)([-+=]|\d+[.)])(?=\s|$)", r"(a+)+$", r"\s+$", r"<[^>]*>x", r"\bfoo\b[^.]*bar")
"""Patterns that are not linear. The benchmark fails if it does not notice them."""


@dataclass(frozen=True)
class Found:
    """A pattern of the source."""

    place: str
    pattern: str
    flags: int
    longest: int = LONGEST


class Slow(Exception):  # noqa: N818 - not an error of ours
    """An input took longer than the time limit."""


def main() -> int:
    """Print what fails and the slowest input of each file. Return 1 if something fails."""
    missed = [pattern for pattern in KNOWN_BAD if not problem_of(Found("known", pattern, 0, longest=40_000))[0]]
    faults = [f"not noticed, although it is not linear: {pattern}" for pattern in missed]
    found, unknown = patterns()
    faults += unknown
    slowest, slowest_place = 0.0, ""
    for one in found:
        problem, seconds = problem_of(one)
        if problem:
            faults.append(f"{one.place}: {problem}: {one.pattern[:80]}")
        elif seconds > slowest:
            slowest, slowest_place = seconds, one.place
    print(
        f"{len(found)} patterns, adversarial inputs up to the longest text each meets; at most {MOST_SECONDS * 1000:.0f} ms"
    )
    print(f"  slowest that passed: {slowest * 1000:.1f} ms ({slowest_place})")
    print(*(f"  FAILED {fault}" for fault in faults), sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


def patterns() -> tuple[list[Found], list[str]]:
    """Return the patterns of the source, and a sentence for each place whose pattern cannot be had."""
    found: list[Found] = []
    unknown: list[str] = []
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if "re." in (source := path.read_text(encoding="utf-8")) or "pattern=" in source or "from re " in source:
                _collect(name, ast.parse(source), found, unknown)
    return found, unknown


def _collect(name: str, tree: ast.Module, found: list[Found], unknown: list[str]) -> None:
    calls = [(node, *_pattern_of(node)) for node in ast.walk(tree) if isinstance(node, ast.Call)]
    asked = [(node, pattern, flags) for node, pattern, flags in calls if pattern is not None]
    unknown += [f"{name}: import re, and call it by that name" for node in ast.walk(tree) if _hides(node)]
    if not asked:
        return
    module = importlib.import_module(name.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    longest = LONGER.get(name, LONGEST)
    needs_building = False
    for node, pattern, flags in asked:
        place = f"{name}:{node.lineno}"
        try:
            value, number = _value(pattern, module), int(_value(flags, module)) if flags else 0
        except NameError:
            needs_building = True
            if name not in BUILT:
                unknown.append(f"{place}: its pattern is known only while it runs. Add examples to BUILT")
            continue
        if isinstance(value, re.Pattern):
            value, number = value.pattern, value.flags
        found.append(Found(place, value, number, longest))
    if needs_building and name in BUILT:
        found += [Found(f"{name} (built)", one.pattern, one.flags, longest) for one in BUILT[name](module)]


def _pattern_of(call: ast.Call) -> tuple[ast.expr | None, ast.expr | None]:
    """Return the expressions of the pattern and of the flags, if the call is about a pattern."""
    keywords = {row.arg: row.value for row in call.keywords}
    match call.func:
        case ast.Attribute(value=ast.Name(id="re"), attr=verb) if verb in CALLS:
            at = {"compile": 1, "sub": 4, "subn": 4, "split": 3}.get(verb, 2)
            flags = keywords.get("flags") or (call.args[at] if len(call.args) > at else None)
            return call.args[0] if call.args else keywords.get("pattern"), flags
        case ast.Name(id="Field" | "StringConstraints" | "constr"):
            return keywords.get("pattern"), None
        case _:
            return None, None


def _hides(node: ast.AST) -> bool:
    """Return whether an import gives `re` or a part of it another name."""
    match node:
        case ast.ImportFrom(module="re"):
            return True
        case ast.Import(names=names):
            return any(one.name in {"re", "regex"} and (one.asname or one.name) != "re" for one in names)
        case _:
            return False


def _value(expression: ast.expr, module: ModuleType) -> Any:
    return eval(compile(ast.Expression(expression), "pattern", "eval"), vars(module))  # noqa: S307 - our own source


def problem_of(found: Found) -> tuple[str, float]:
    """Return what is wrong with a pattern, or an empty text, and the seconds of its slowest input."""
    slowest = 0.0
    try:
        compiled = re.compile(found.pattern, found.flags & ~re.TEMPLATE)
        for make in inputs_of(found.pattern, compiled.flags):
            problem, seconds = _judged(compiled, make, found.longest)
            slowest = max(slowest, seconds)
            if problem:
                return problem, slowest
    except UnjudgeableError as error:
        return str(error), slowest
    return "", slowest


def _judged(compiled: re.Pattern[str], make: Make, longest: int) -> tuple[str, float]:
    text = make(longest)
    try:
        seconds = _seconds(compiled, text)
        if seconds < JUDGED_FROM:
            return "", seconds
        seconds = min(seconds, *(_seconds(compiled, text) for _ in range(TRIES)))
    except Slow:
        return f"over {MOST_SECONDS * 1000:.0f} ms for {text[:20]!r}... of {len(text):,}", MOST_SECONDS
    if seconds > MOST_SECONDS:
        return f"{seconds * 1000:.0f} ms for {text[:20]!r}... of {len(text):,}", seconds
    part = make(longest // 4)
    growth = (seconds / len(text)) / (min(_seconds(compiled, part) for _ in range(TRIES)) / len(part))
    is_steep = seconds >= JUDGED_FROM and growth > MOST_GROWTH
    return (f"{growth:.1f} times as long a character at 4n, {text[:20]!r}..." if is_steep else ""), seconds


def _seconds(compiled: re.Pattern[str], text: str) -> float:
    """Return the processor's seconds to find everything in the text. Raise Slow if it takes several times too long."""
    with _at_most(MOST_SECONDS * 5):
        began = time.thread_time()
        for _ in compiled.finditer(text):
            pass
        return time.thread_time() - began


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Raise Slow after some seconds of processor time. The matcher looks for signals now and then."""

    def stop(*_: object) -> None:
        raise Slow

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _all_in(value: Any) -> Iterator[re.Pattern[str]]:
    match value:
        case re.Pattern():
            yield value
        case dict():
            for inner in value.values():
                yield from _all_in(inner)


BUILT: dict[str, Callable[[ModuleType], Iterable[re.Pattern[str]]]] = {
    "bot/slack/door.py": lambda _: [re.compile(r"^roster_page(:\w+)?$")],
    "services/auditions/swaps.py": lambda _: [
        re.compile(rf"\b({words})\b", re.IGNORECASE) for words in ("she|her|hers|herself", "he|his|him|himself", "28")
    ],
    "services/claude/error_wording.py": lambda module: _all_in(module._PATTERNS),  # noqa: SLF001
    "services/debriefs/subjects.py": lambda module: [row.words for row in (*module.SUBJECTS, module.PERMISSION)],
    "services/storage/failures.py": lambda module: [re.compile(pattern) for pattern, _ in module.OF_CONNECTING],
    "services/simulation/reply_guard.py": lambda module: [module._label_of("Maria", "Rodriguez")],  # noqa: SLF001
    "services/simulation/client_state.py": lambda module: [
        re.compile(pattern, re.IGNORECASE)
        for pattern, _ in module._EARNING  # noqa: SLF001
    ],
}
"""Files that build patterns while they run, and how to have all of them, or examples."""


if __name__ == "__main__":
    sys.exit(main())

"""The functions that a reader meets on the way of a line: what one normal turn calls, in order.

The way leads from Slack's event to the row of the outbox that is marked delivered. A place on it is a coroutine of
`bot` or `services` with more than `FEW` statements, nested ones included and its docstring not. Coroutines pass the line
on: only they wait for the database, for Slack, or for Claude. Any other function computes one value from its arguments,
so a reader can take its name and docstring for it. Coroutines with fewer statements are getters and wrappers. The
drivers in `services/storage` belong to the database.
"""

import ast
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import CodeType, FrameType

ROOT = Path(__file__).parent.parent
TOPS = ("bot/", "services/")
DRIVERS = "services/storage/"
FEW = 3
"""Statements of a function that its name explains."""

ASIDE = frozenset(
    {
        "guarded",
        "run_to_completion",
        "OutboxWorker.deliver_due",
        "OutboxWorker._readable",
        "SlackAnswers.can_retry_async",
        "SocketWatchdog.on_socket_message",
        "link_to",
        "_tell_quietly.<locals>.tell",
    }
)
"""Coroutines that run another one as it is, look for other posts, or look at what passes and hand nothing on.

The last two answer *Start practice*, perhaps when the first line is on its way.
"""

END = "OutboxService.delivered"


@dataclass(frozen=True)
class Place:
    """A function on the way, its file, and how many statements it has."""

    path: str
    name: str
    statements: int


@dataclass
class Walk:
    """The places in the order in which they were first entered."""

    _codes: dict[CodeType, None] = field(default_factory=dict)
    _is_over: bool = False

    @property
    def places(self) -> list[Place]:
        """Return the functions that a reader must read."""
        found = (_place_of(code) for code in self._codes)
        return list(dict.fromkeys(place for place in found if place is not None and place.statements > FEW))

    @property
    def files(self) -> list[str]:
        """Return the files of the places, each once."""
        return list(dict.fromkeys(place.path for place in self.places))

    def note(self, frame: FrameType, event: str, _: object) -> None:
        """Remember a function that is entered, up to the end of the way. One that goes on after a wait is not new."""
        if event == "call" and _begins(frame) and not self._is_over:
            self._codes.setdefault(frame.f_code)
            self._is_over = frame.f_code.co_qualname == END

    def __str__(self) -> str:
        """Return one line for each place, and the totals."""
        lines = [f"{place.path:45} {place.name} ({place.statements})" for place in self.places]
        return "\n".join([*lines, f"{len(self.places)} places in {len(self.files)} files"])


@contextmanager
def walked() -> Iterator[Walk]:
    """Note each function that is entered while the block runs."""
    walk = Walk()
    sys.setprofile(walk.note)
    try:
        yield walk
    finally:
        sys.setprofile(None)


def _begins(frame: FrameType) -> bool:
    """Return whether the function begins. The argument of RESUME is 0 then, and another number after a wait."""
    return frame.f_code.co_code[frame.f_lasti + 1] == 0


def _place_of(code: CodeType) -> Place | None:
    """Return the place of this code, or None for anything that is no coroutine of ours."""
    path = code.co_filename.removeprefix(f"{ROOT}/")
    if not path.startswith(TOPS) or path.startswith(DRIVERS) or code.co_qualname in ASIDE:
        return None
    statements = _coroutines(ROOT / path).get((code.co_name, code.co_firstlineno))
    return None if statements is None else Place(path, code.co_qualname, statements)


@cache
def _coroutines(path: Path) -> dict[tuple[str, int], int]:
    """Return the number of statements of each coroutine of the file, by name and first line."""
    found = {}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.AsyncFunctionDef):
            first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
            found[node.name, first] = _statements(node)
    return found


def _statements(function: ast.AsyncFunctionDef) -> int:
    inside = [node for top in function.body for node in ast.walk(top) if isinstance(node, ast.stmt)]
    return len(inside) - (ast.get_docstring(function) is not None)

"""The program that runs the workspace and the app, and what it adds to the page: panels, rows, and verbs."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Json = dict[str, Any]


def nothing() -> Json:
    """Return no rows."""
    return {}


@dataclass(frozen=True)
class Host:
    """What the page shows beside the workspace and what its panels may ask for."""

    panels: Path | None = None
    """A folder of modules that the page loads."""
    rows: Callable[[], Json] = nothing
    """Keyed rows that the panels watch. Code that changes a row rings `Sandbox.changes`."""
    verbs: dict[str, Callable[[Json], Awaitable[Json]]] = field(default_factory=dict)
    """What the panels may ask for. A verb raises `ActError` with a message if it cannot be done."""

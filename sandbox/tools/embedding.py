"""Whoever runs the workspace and the app, and what they add to the page: panels, rows to watch, things to do."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Json = dict[str, Any]


def nothing() -> Json:
    """No rows."""
    return {}


@dataclass(frozen=True)
class Host:
    """What the page shows beside the workspace, and may ask for."""

    panels: Path | None = None
    """A folder of modules that the page loads."""
    rows: Callable[[], Json] = nothing
    """Keyed rows that the panels watch; whoever changes one rings `Sandbox.changes`."""
    verbs: dict[str, Callable[[Json], Awaitable[Json]]] = field(default_factory=dict)
    """What the panels may ask for. A verb raises ActError, with words, for what cannot be done."""

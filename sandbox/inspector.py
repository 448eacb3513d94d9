"""The inspector: every call, event, command and click, with its answer."""

from dataclasses import dataclass
from typing import Any


@dataclass
class Call:
    """One line of the inspector: a call, an event or a command, with its answer."""

    kind: str
    name: str
    sent: dict[str, Any]
    answer: dict[str, Any]
    at: float
    seconds: float = 0.0

"""Faults that are injected into calls of a method and into events."""

from dataclasses import dataclass, field
from typing import Any

BEFORE = frozenset({"ratelimited", "server_error", "error"})
AFTER = frozenset({"drop_after", "server_error_after"})


@dataclass
class SlackFault:
    """A fault of the next calls of a method.

    `ratelimited`, `server_error`, and `error` (with `code`) refuse the call. `drop_after` and `server_error_after` carry
    it out and then cut the connection or answer 503.
    """

    kind: str
    times: int
    code: str = ""
    seconds: int = 1


@dataclass
class EventFaults:
    """Faults of events between the workspace and the app."""

    copies: int = 1
    delay: float = 0.0
    """Real seconds before each event is sent."""
    shuffle: int = 1
    """Events are held back until there are this many, and then sent in reverse order."""
    delayed: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def ready(self, name: str, payload: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
        """Return the events to send now that this one happened, in the order of sending."""
        self.delayed.append((name, payload))
        if len(self.delayed) < self.shuffle:
            return []
        sent = [row for row in reversed(self.delayed) for _ in range(self.copies)]
        self.delayed.clear()
        return sent

    def release(self) -> list[tuple[str, dict[str, Any]]]:
        """Return the events that were held back, in reverse order, and forget them."""
        sent = list(reversed(self.delayed))
        self.delayed.clear()
        return sent

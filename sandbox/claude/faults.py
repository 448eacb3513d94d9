"""Faults of the next requests, by number or by time."""

from dataclasses import dataclass
from typing import Any

KINDS = frozenset({"status", "refuse", "cut", "empty", "blank", "stall", "reset", "reset_in_body"})
FOREVER = 24 * 3600.0


@dataclass
class ClaudeFault:
    """One fault."""

    kind: str
    times: int = 1
    """How many requests it affects. Not counted if it lasts until a time."""
    status: int = 0
    retry_after: float | None = None
    seconds: float | None = None
    """How long a stall lasts before the answer comes."""
    until: float | None = None
    """The time on the server's clock when it ends."""


class Faults:
    """The faults to come, in the order in which they were added."""

    def __init__(self) -> None:
        self._queue: list[ClaudeFault] = []

    def add(self, *, now: float, kind: str, for_seconds: float | None = None, **facts: Any) -> None:
        """Add a fault. Raises `ValueError` for an unknown kind."""
        if kind not in KINDS:
            raise ValueError(f"there is no fault {kind}. Choose one of: {', '.join(sorted(KINDS))}")
        self._queue.append(ClaudeFault(kind, until=None if for_seconds is None else now + for_seconds, **facts))

    def next(self, now: float) -> ClaudeFault | None:
        """Return the fault of this request and count it, or None."""
        self._queue = [fault for fault in self._queue if _lasts(fault, now)]
        if not self._queue:
            return None
        fault = self._queue[0]
        fault.times -= 1
        return fault

    def is_expected(self, kind: str, **facts: Any) -> bool:
        """Return whether a fault like this is still to come."""
        return any(
            fault.kind == kind and all(getattr(fault, name) == value for name, value in facts.items())
            for fault in self._queue
            if fault.times > 0
        )

    def clear(self) -> None:
        """Remove all faults."""
        self._queue.clear()


def _lasts(fault: ClaudeFault, now: float) -> bool:
    return fault.times > 0 if fault.until is None else now < fault.until

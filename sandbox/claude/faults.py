"""What goes wrong with the next requests: so many of them, or for so long."""

from dataclasses import dataclass
from typing import Any

KINDS = frozenset({"status", "refuse", "cut", "empty", "blank", "stall", "reset", "reset_in_body"})
FOREVER = 24 * 3600.0


@dataclass
class Fault:
    """One way to go wrong."""

    kind: str
    times: int = 1
    """How many requests it meets; not counted where it lasts until a time."""
    status: int = 0
    retry_after: float | None = None
    seconds: float | None = None
    """How long a stall lasts before the answer comes after all."""
    until: float | None = None
    """The moment on the server's clock when it is over."""


class Faults:
    """The faults to come, first asked, first met."""

    def __init__(self) -> None:
        self._queue: list[Fault] = []

    def add(self, *, now: float, kind: str, for_seconds: float | None = None, **facts: Any) -> None:
        """One more fault. Raises ValueError for a kind that does not exist."""
        if kind not in KINDS:
            raise ValueError(f"no fault is called {kind}; there are {', '.join(sorted(KINDS))}")
        self._queue.append(Fault(kind, until=None if for_seconds is None else now + for_seconds, **facts))

    def next(self, now: float) -> Fault | None:
        """What this request is met with."""
        self._queue = [fault for fault in self._queue if _lasts(fault, now)]
        if not self._queue:
            return None
        fault = self._queue[0]
        fault.times -= 1
        return fault

    def is_expected(self, kind: str, **facts: Any) -> bool:
        """Whether one like this is to come."""
        return any(
            fault.kind == kind and all(getattr(fault, name) == value for name, value in facts.items())
            for fault in self._queue
            if fault.times > 0
        )

    def clear(self) -> None:
        """All goes well."""
        self._queue.clear()


def _lasts(fault: Fault, now: float) -> bool:
    return fault.times > 0 if fault.until is None else now < fault.until

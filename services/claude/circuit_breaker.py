"""A circuit breaker of our own: no well-known library limits how many probes are in flight while it is half open.

Closed, it lets calls pass and counts failures of the service in a row. Open, it lets none pass until the recovery time
is over. Half open, it lets a few probes pass: all of them good closes it, one bad opens it again.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

Seconds = Callable[[], float]


class BreakerState(StrEnum):
    """What it does with the next call."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half_open"


@dataclass(frozen=True)
class BreakerRules:
    """What the operator has set."""

    failure_threshold: int
    recovery_seconds: float
    half_open_probes: int


class CircuitBreaker:
    """Of one process. `take()` a place before a call, then say exactly once how the call went."""

    def __init__(self, rules: BreakerRules, *, seconds: Seconds) -> None:
        self._rules = rules
        self._seconds = seconds
        self._failures = 0
        self._opened_at: float | None = None
        self._generation = 0
        self._probes_in_flight = 0
        self._good_probes = 0

    @property
    def state(self) -> BreakerState:
        """What it does with the next call, now."""
        if self._opened_at is None:
            return BreakerState.CLOSED
        is_over = self._seconds() >= self._opened_at + self._rules.recovery_seconds
        return BreakerState.HALF_OPEN if is_over else BreakerState.OPEN

    @property
    def seconds_until_probe(self) -> float:
        """How long it stays open; 0 when a call or a probe may pass."""
        if self._opened_at is None:
            return 0.0
        return max(0.0, self._opened_at + self._rules.recovery_seconds - self._seconds())

    def take(self) -> int | None:
        """A place for one call, named by a number to hand back; None when no call may leave."""
        match self.state:
            case BreakerState.OPEN:
                return None
            case BreakerState.HALF_OPEN:
                if self._probes_in_flight + self._good_probes >= self._rules.half_open_probes:
                    return None
                self._probes_in_flight += 1
        return self._generation

    def succeeded(self, place: int) -> None:
        """The service answered: also with a refusal of what we asked, which is no failure of its own."""
        if self._is_probe(place):
            self._probes_in_flight -= 1
            self._good_probes += 1
            if self._good_probes >= self._rules.half_open_probes:
                self._close()
        elif place == self._generation:
            self._failures = 0

    def failed(self, place: int) -> None:
        """The service did not answer, or with a fault of its own."""
        if self._is_probe(place):
            self._open()
        elif place == self._generation:
            self._failures += 1
            if self._failures >= self._rules.failure_threshold:
                self._open()

    def cancelled(self, place: int) -> None:
        """The call was given up by us: nothing is known, and a probe's place is free again."""
        if self._is_probe(place):
            self._probes_in_flight -= 1

    def _is_probe(self, place: int) -> bool:
        """Whether the call left while it was half open, as it still is; one of an earlier time tells nothing."""
        return place == self._generation and self._opened_at is not None

    def _open(self) -> None:
        self._opened_at = self._seconds()
        self._begin()

    def _close(self) -> None:
        self._opened_at = None
        self._begin()

    def _begin(self) -> None:
        self._generation += 1
        self._failures = self._probes_in_flight = self._good_probes = 0

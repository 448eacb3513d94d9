"""A circuit breaker, our own because no well-known library limits the number of probes at a time while half open.

When closed, it allows all calls and counts consecutive failures of the service. When open, it allows none until the
recovery time has passed. When half open, it allows a few probes: if all succeed it closes, if one fails it opens again.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

Seconds = Callable[[], float]


class BreakerState(StrEnum):
    """What the breaker does with the next call."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half_open"


@dataclass(frozen=True)
class BreakerRules:
    """The operator's settings for the breaker."""

    failure_threshold: int
    recovery_seconds: float
    half_open_probes: int


class CircuitBreaker:
    """The circuit breaker of one process. Call `take()` before a call, then report its outcome exactly once."""

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
        """Return whether the next call would pass (closed), be a probe (half open), or be refused (open)."""
        if self._opened_at is None:
            return BreakerState.CLOSED
        is_over = self._seconds() >= self._opened_at + self._rules.recovery_seconds
        return BreakerState.HALF_OPEN if is_over else BreakerState.OPEN

    @property
    def seconds_until_probe(self) -> float:
        """How many seconds the breaker stays open; 0 if a call or a probe is allowed."""
        if self._opened_at is None:
            return 0.0
        return max(0.0, self._opened_at + self._rules.recovery_seconds - self._seconds())

    def take(self) -> int | None:
        """Take a place for one call. Return a number for reporting its outcome, or None if no call is allowed.

        No call is allowed while the breaker is open, or while it is half open and all its probes are in use or have
        succeeded. Pass the number exactly once to `succeeded`, `failed`, or `cancelled`: a probe without a report keeps
        its place.
        """
        match self.state:
            case BreakerState.OPEN:
                return None
            case BreakerState.HALF_OPEN:
                if self._probes_in_flight + self._good_probes >= self._rules.half_open_probes:
                    return None
                self._probes_in_flight += 1
        return self._generation

    def succeeded(self, place: int) -> None:
        """Report that the service answered, even if it refused the request.

        This resets the count of failures, or closes a half-open breaker after enough good probes.
        """
        if self._is_probe(place):
            self._probes_in_flight -= 1
            self._good_probes += 1
            if self._good_probes >= self._rules.half_open_probes:
                self._close()
        elif place == self._generation:
            self._failures = 0

    def failed(self, place: int) -> None:
        """Report that the service did not answer, or answered with an error of the service.

        This opens the breaker after enough failures in a row, or at once if the call was a probe.
        """
        if self._is_probe(place):
            self._open()
        elif place == self._generation:
            self._failures += 1
            if self._failures >= self._rules.failure_threshold:
                self._open()

    def cancelled(self, place: int) -> None:
        """Report that we canceled the call: its outcome is unknown, and the place of a probe is free again.

        The count of failures does not change.
        """
        if self._is_probe(place):
            self._probes_in_flight -= 1

    def _is_probe(self, place: int) -> bool:
        """Return whether the call was sent in the current half-open period. Calls from earlier periods say nothing."""
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

"""Metrics for monitoring: numbers only, without names, ids, or words."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from models.turn_state import Aside
from services.claude.circuit_breaker import BreakerState
from services.claude.pricing import NANO
from services.simulation.turn_simulation import TurnOutcome

ADDED_SECONDS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.5)
SECONDS = (0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 25.0)


class Metrics:
    """Counters of one process in their own registry."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.turns = Counter(
            "virtual_client_turns", "Turns that ended, by outcome", ["outcome"], registry=self._registry
        )
        self.response = Histogram(
            "virtual_client_response_seconds",
            "From the claim of a turn to its recorded reply",
            buckets=SECONDS,
            registry=self._registry,
        )
        self.added = Histogram(
            "virtual_client_added_seconds",
            "What a turn takes besides its calls to Claude, from its claim to its recorded reply",
            buckets=ADDED_SECONDS,
            registry=self._registry,
        )
        self._readings = Counter(
            "virtual_client_readings", "Turns by what came of reading them", ["outcome"], registry=self._registry
        )
        self._faults = Counter(
            "virtual_client_faults",
            "What the guard found in replies, by kind and whether it was mended",
            ["kind", "outcome"],
            registry=self._registry,
        )
        self._asides = Counter(
            "virtual_client_asides", "Turns in which the role was left, by reason", ["reason"], registry=self._registry
        )
        self.debriefs = Counter(
            "virtual_client_debriefs", "Debriefs that were asked for, by outcome", ["outcome"], registry=self._registry
        )
        self.posts = Counter("virtual_client_posts", "Posts to Slack, by outcome", ["outcome"], registry=self._registry)
        self._breaker = Gauge(
            "virtual_client_breaker", "1 for the state that the breaker is in", ["state"], registry=self._registry
        )
        self._spent = Gauge(
            "virtual_client_spent_dollars",
            "What all calls on record have cost, by the database",
            registry=self._registry,
        )
        self._connected = Gauge("virtual_client_socket_connected", "1 while Slack is heard", registry=self._registry)

    def note_played(self, outcome: TurnOutcome) -> None:
        """Count a turn by how its classification went, why the role was left, and each fault, fixed or shown."""
        self._readings.labels(outcome=outcome.read).inc()
        if outcome.aside != Aside.NONE:
            self._asides.labels(reason=outcome.aside).inc()
        for kind in dict.fromkeys([*outcome.findings, *outcome.shown]):
            self._faults.labels(kind=kind, outcome="shown" if kind in outcome.shown else "mended").inc()

    def text(self, *, breaker: BreakerState, is_connected: bool, spent_nano: int | None) -> bytes:
        """Return all metrics in Prometheus' text format, with the given current states."""
        for state in BreakerState:
            self._breaker.labels(state=state).set(state == breaker)
        self._connected.set(is_connected)
        self._spent.set(float("nan") if spent_nano is None else spent_nano / NANO)
        return generate_latest(self._registry)

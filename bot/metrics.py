"""What monitoring may count. Numbers only: no name, no id, no words."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from services.circuit_breaker import BreakerState
from services.pricing import NANO

SECONDS = (0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 25.0)


class Metrics:
    """The counters of one process, in a registry of their own."""

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

    def text(self, *, breaker: BreakerState, is_connected: bool, spent_nano: int | None) -> bytes:
        """Everything in Prometheus' text format, with the states of now."""
        for state in BreakerState:
            self._breaker.labels(state=state).set(state == breaker)
        self._connected.set(is_connected)
        self._spent.set(float("nan") if spent_nano is None else spent_nano / NANO)
        return generate_latest(self._registry)

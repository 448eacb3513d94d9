"""Metrics for monitoring: numbers only, without names, ids, or words."""

from collections.abc import Collection
from dataclasses import dataclass

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot.core.troubles import Trouble
from models.turn_state import Aside
from services.claude.circuit_breaker import BreakerState
from services.claude.pricing import NANO
from services.reports.backlog_service import Backlog
from services.simulation.turn_simulation import TurnOutcome

ADDED_SECONDS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.5)
SECONDS = (0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 25.0)
UNKNOWN = float("nan")
"""The value of what only the database knows, while it does not answer."""


@dataclass(frozen=True)
class Present:
    """What is true right now and is not counted. None is what the database could not say."""

    breaker: BreakerState
    is_connected: bool
    spent_nano: int | None
    backlog: Backlog | None
    troubles: Collection[Trouble]


class Metrics:
    """Counters of one process in their own registry."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.turns = self._counter("turns", "Turns that ended, by outcome", "outcome")
        self.response = self._histogram("response_seconds", "From the claim of a turn to its recorded reply", SECONDS)
        self.added = self._histogram(
            "added_seconds",
            "What a turn takes besides its calls to Claude, from its claim to its recorded reply",
            ADDED_SECONDS,
        )
        self._readings = self._counter("readings", "Turns by how the classification went", "outcome")
        self._faults = self._counter(
            "faults", "What the guard found in replies, by kind, and whether it was fixed or shown", "kind", "outcome"
        )
        self._asides = self._counter("asides", "Turns in which somebody left the role, by reason", "reason")
        self.debriefs = self._counter("debriefs", "Debriefs that were asked for, by outcome", "outcome")
        self.posts = self._counter("posts", "Posts to Slack, by outcome", "outcome")
        self.slack_answers = self._counter(
            "slack_answers",
            "Slack's answers by method and code: ok, an error code, http_502, timeout",
            "method",
            "code",
        )
        self.claude_answers = self._counter(
            "claude_answers", "Claude's answers by code: ok, an HTTP status, timeout, connection", "code"
        )
        self.skipped_runs = self._counter(
            "jobs_skipped", "Runs of a job that were skipped because its last run was not over", "name"
        )
        self._breaker = self._gauge("breaker", "1 for the state that the breaker is in", "state")
        self._spent = self._gauge("spent_dollars", "What all calls on record have cost, by the database")
        self._connected = self._gauge("socket_connected", "1 while Slack is heard")
        self._outbox_waiting = self._gauge("outbox_waiting", "Messages for Slack that are due and not posted")
        self._outbox_age = self._gauge("outbox_age_seconds", "How long the oldest of them has waited")
        self._files_waiting = self._gauge("files_waiting", "Files that people asked for and that are not sent")
        self._files_age = self._gauge("files_age_seconds", "How long the oldest of them has waited")
        self._inbox_waiting = self._gauge("inbox_waiting", "Messages from people that are stored and not read")
        self._inbox_age = self._gauge("inbox_age_seconds", "How long the oldest of them has waited")
        self._turns_waiting = self._gauge(
            "turns_waiting", "Turns without an answer: owed, or stopped by a bug", "state"
        )
        self._troubles = self._gauge("trouble", "1 while there is this trouble, as in /status", "code")

    def note_played(self, outcome: TurnOutcome) -> None:
        """Count a turn by how its classification went, why the role was left, and each fault, fixed or shown."""
        self._readings.labels(outcome=outcome.read).inc()
        if outcome.aside != Aside.NONE:
            self._asides.labels(reason=outcome.aside).inc()
        for kind in dict.fromkeys([*outcome.findings, *outcome.shown]):
            self._faults.labels(kind=kind, outcome="shown" if kind in outcome.shown else "mended").inc()

    def note_slack(self, method: str, code: str) -> None:
        """Count an answer of Slack by its method and code."""
        self.slack_answers.labels(method=method, code=code).inc()

    def note_claude(self, code: str) -> None:
        """Count an answer of Claude by its code."""
        self.claude_answers.labels(code=code).inc()

    def text(self, present: Present) -> bytes:
        """Return all metrics in Prometheus' text format, with the present state."""
        for state in BreakerState:
            self._breaker.labels(state=state).set(state == present.breaker)
        for trouble in Trouble:
            self._troubles.labels(code=trouble).set(trouble in present.troubles)
        self._connected.set(present.is_connected)
        self._spent.set(UNKNOWN if present.spent_nano is None else present.spent_nano / NANO)
        self._show(present.backlog)
        return generate_latest(self._registry)

    def _show(self, backlog: Backlog | None) -> None:
        """Set the gauges of what waits."""
        self._outbox_waiting.set(UNKNOWN if backlog is None else backlog.posts)
        self._outbox_age.set(UNKNOWN if backlog is None else backlog.post_seconds)
        self._files_waiting.set(UNKNOWN if backlog is None else backlog.files)
        self._files_age.set(UNKNOWN if backlog is None else backlog.file_seconds)
        self._inbox_waiting.set(UNKNOWN if backlog is None else backlog.lines)
        self._inbox_age.set(UNKNOWN if backlog is None else backlog.line_seconds)
        self._turns_waiting.labels(state="owed").set(UNKNOWN if backlog is None else backlog.owed_turns)
        self._turns_waiting.labels(state="stopped").set(UNKNOWN if backlog is None else backlog.stopped_turns)

    def _counter(self, name: str, meaning: str, *labels: str) -> Counter:
        return Counter(f"virtual_client_{name}", meaning, labels, registry=self._registry)

    def _gauge(self, name: str, meaning: str, *labels: str) -> Gauge:
        return Gauge(f"virtual_client_{name}", meaning, labels, registry=self._registry)

    def _histogram(self, name: str, meaning: str, buckets: tuple[float, ...]) -> Histogram:
        return Histogram(f"virtual_client_{name}", meaning, buckets=buckets, registry=self._registry)

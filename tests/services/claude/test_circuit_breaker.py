"""The breaker opens on failures of the service, probes carefully, and counts no call twice."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from services.claude.circuit_breaker import BreakerRules, BreakerState, CircuitBreaker

RULES = BreakerRules(failure_threshold=3, recovery_seconds=10.0, half_open_probes=2)


class Clock:
    """A clock in seconds that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Return the current time."""
        return self.now


def test_it_opens_after_failures_in_a_row_and_closes_after_good_probes() -> None:
    """Three failures open it. Ten seconds later, two good probes close it."""
    clock = Clock()
    breaker = CircuitBreaker(RULES, seconds=clock)
    for _ in range(3):
        place = breaker.take()
        assert place is not None
        breaker.failed(place)
    refused = breaker.take()
    clock.now = 10.0
    probes = [breaker.take(), breaker.take(), breaker.take()]
    states = []
    for probe in probes[:2]:
        assert probe is not None
        breaker.succeeded(probe)
        states.append(breaker.state)

    assert refused is None
    assert probes[2] is None
    assert states == [BreakerState.HALF_OPEN, BreakerState.CLOSED]


def test_a_success_forgets_the_failures_before_it() -> None:
    """Only consecutive failures count."""
    breaker = CircuitBreaker(RULES, seconds=Clock())
    for outcome in (breaker.failed, breaker.failed, breaker.succeeded, breaker.failed, breaker.failed):
        place = breaker.take()
        assert place is not None
        outcome(place)

    assert breaker.state == BreakerState.CLOSED


def test_good_probes_may_come_one_after_the_other() -> None:
    """An answered probe frees its place, so slow probes close the breaker too."""
    clock = Clock()
    breaker = CircuitBreaker(
        BreakerRules(failure_threshold=1, recovery_seconds=10.0, half_open_probes=3), seconds=clock
    )
    breaker.failed(breaker.take() or 0)
    clock.now = 10.0
    for _ in range(3):
        place = breaker.take()
        assert place is not None
        breaker.succeeded(place)

    assert breaker.state == BreakerState.CLOSED


def test_a_canceled_probe_gives_its_place_back() -> None:
    """Nothing is learned from it, and another call may probe."""
    clock = Clock()
    breaker = CircuitBreaker(RULES, seconds=clock)
    for _ in range(3):
        breaker.failed(breaker.take() or 0)
    clock.now = 10.0
    first, second = breaker.take(), breaker.take()
    assert first is not None
    breaker.cancelled(first)

    assert second is not None
    assert breaker.take() is not None
    assert breaker.take() is None


class Breaker(RuleBasedStateMachine):
    """A state machine in which any order of calls, outcomes, and waiting keeps the breaker's promises."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.breaker = CircuitBreaker(RULES, seconds=self.clock)
        self.in_flight: list[tuple[int, BreakerState]] = []
        self.failures_in_a_row = 0

    @rule()
    def call(self) -> None:
        """Make a call if the breaker allows it."""
        state = self.breaker.state
        place = self.breaker.take()
        if state == BreakerState.OPEN:
            assert place is None
        if state == BreakerState.CLOSED:
            assert place is not None
        if place is not None:
            self.in_flight.append((place, state))

    @precondition(lambda self: self.in_flight)
    @rule(data=st.data(), outcome=st.sampled_from(["succeeded", "failed", "cancelled"]))
    def come_back(self, data: st.DataObject, outcome: str) -> None:
        """End any one of the running calls."""
        number = data.draw(st.integers(0, len(self.in_flight) - 1))
        place, _ = self.in_flight.pop(number)
        getattr(self.breaker, outcome)(place)

    @rule(seconds=st.integers(0, 96).map(lambda eighths: eighths / 8))
    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.clock.now += seconds

    @invariant()
    def few_probes(self) -> None:
        """Assert that the running probes of the current half-open period are not more than allowed."""
        newest = max((place for place, state in self.in_flight if state == BreakerState.HALF_OPEN), default=-1)
        probes = [place for place, state in self.in_flight if state == BreakerState.HALF_OPEN and place == newest]
        assert len(probes) <= RULES.half_open_probes

    @invariant()
    def waits_are_true(self) -> None:
        """Assert that the wait is right and never longer than the recovery time."""
        wait = self.breaker.seconds_until_probe
        assert 0.0 <= wait <= RULES.recovery_seconds
        assert (wait > 0.0) == (self.breaker.state == BreakerState.OPEN)

    @rule()
    def it_always_recovers(self) -> None:
        """Assert that good probes close it after the recovery time if no call is running."""
        for place, _ in self.in_flight:
            self.breaker.cancelled(place)
        self.in_flight.clear()
        self.clock.now += RULES.recovery_seconds
        for _ in range(RULES.half_open_probes):
            probe = self.breaker.take()
            assert probe is not None
            self.breaker.succeeded(probe)
        assert self.breaker.state == BreakerState.CLOSED


TestBreaker = Breaker.TestCase
TestBreaker.settings = settings(max_examples=150, stateful_step_count=40)

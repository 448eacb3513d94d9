"""How long work waits at each gate, and what its person reads. Nothing here needs a database."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from models.workspace import WorkspaceDB
from services.budget.cost_service import BudgetBusyError, BudgetSpentError, UnpricedModelError
from services.claude.errors import BreakerOpenError, ClaudeLimitedError, ClaudeSetupError, SetupReason
from services.paid_work import gates
from services.paid_work.gates import Gate, GateClosed, Wait
from services.paid_work.work import WaitNotice
from tests.services.conftest import NOON

FIRST, LAST = UUID(int=0), UUID(int=999)
"""Rows with the smallest and the largest part of a spread wait."""


def after(**parts: float) -> datetime:
    return NOON + timedelta(**parts)


def waits(gate: Gate, opens_at: datetime, *, row: UUID = FIRST, since: datetime = NOON) -> Wait:
    return gates.wait_of(GateClosed(gate, opens_at), row_id=row, since=since, now=NOON)


@pytest.mark.parametrize(
    ("error", "gate", "opens_after"),
    [
        (BreakerOpenError(cause="breaker", retry_after=7.0), Gate.BREAKER, timedelta(seconds=7)),
        (BreakerOpenError(cause="breaker", retry_after=None), Gate.BREAKER, timedelta(seconds=1)),
        (ClaudeLimitedError(retry_after=30), Gate.LIMITED, timedelta(seconds=30)),
        (ClaudeLimitedError(retry_after=3600), Gate.LIMITED, timedelta(hours=1)),
        (ClaudeLimitedError(retry_after=3601), Gate.LIMITED, timedelta(hours=1)),
        (ClaudeSetupError(reason=SetupReason.KEY), Gate.PAUSE, timedelta(minutes=1)),
        (BudgetBusyError(), Gate.BUSY, timedelta(seconds=1)),
        (BudgetSpentError(reopens_at=after(hours=5)), Gate.SPENT, timedelta(hours=5)),
        (UnpricedModelError("m"), Gate.UNPRICED, timedelta(seconds=30)),
    ],
)
def test_each_error_names_its_gate_and_when_it_opens(error: Exception, gate: Gate, opens_after: timedelta) -> None:
    """The longest wait that Claude can ask for is an hour."""
    closed = gates.closed_by(error, model="m", now=NOON)

    assert closed is not None
    assert (closed.kind, closed.opens_at, gates.gate_of(error)) == (gate, NOON + opens_after, gate)
    assert closed.is_news is (gate in {Gate.LIMITED, Gate.PAUSE})
    assert gates.closed_by(closed, model="m", now=NOON) is closed


def test_a_limit_without_a_time_and_a_bug_are_no_gates() -> None:
    """They are failures, which are tried again."""
    errors = (ClaudeLimitedError(retry_after=None), ValueError())

    assert [(gates.gate_of(error), gates.closed_by(error, model="m", now=NOON)) for error in errors] == [
        (None, None)
    ] * 2


@pytest.mark.parametrize(
    ("gate", "opens_at", "expected"),
    [
        (Gate.BREAKER, after(minutes=5), Wait(after(minutes=5), WaitNotice.BUSY)),
        (Gate.RATE, after(minutes=5), Wait(after(minutes=5), WaitNotice.RATE, after(minutes=5))),
        (Gate.SPENT, after(hours=5), Wait(after(seconds=30), WaitNotice.BUDGET, after(hours=5))),
        (Gate.SPENT, after(seconds=9), Wait(after(seconds=9), WaitNotice.BUDGET, after(seconds=9))),
        (Gate.UNPRICED, after(seconds=30), Wait(after(seconds=30), WaitNotice.SETUP)),
        (Gate.PAUSE, after(minutes=1), Wait(after(minutes=1), WaitNotice.SETUP)),
    ],
)
def test_each_gate_has_its_wait_and_its_notice(gate: Gate, opens_at: datetime, expected: Wait) -> None:
    """A spent budget is looked at again soon, because an admin may raise it. Its notice says when the day ends."""
    assert waits(gate, opens_at) == expected


@pytest.mark.parametrize(
    ("waited", "row", "pause", "is_told"),
    [
        (0, FIRST, 0.5, False),
        (0, LAST, 1.499, False),
        (10, FIRST, 5, False),
        (10, LAST, 14.497, False),
        (20, FIRST, 1.5, False),
        (20, LAST, 4.497, False),
        (21, FIRST, 10.5, True),
        (40, FIRST, 15, True),
        (40, LAST, 44.97, True),
        (4000, FIRST, 15, True),
    ],
)
def test_waiting_for_other_calls_is_silent_for_twenty_seconds(
    waited: float, row: UUID, pause: float, is_told: bool
) -> None:
    """The pauses grow with the wait up to half a minute, and each row has its own pace."""
    found = waits(Gate.BUSY, after(seconds=1), row=row, since=after(seconds=-waited))

    assert (found.until - NOON).total_seconds() == pytest.approx(pause)
    assert (found.word, found.opens_at) == (WaitNotice.BUSY if is_told else None, None)


@pytest.mark.parametrize(
    ("limit", "row", "wait", "is_told"),
    [
        (10, FIRST, 10, False),
        (20, FIRST, 20, False),
        (21, FIRST, 21, True),
        (10, LAST, 10 + 4.5 * 0.999, False),
        (120, LAST, 120 + 32 * 0.999, True),
        (600, LAST, 600 + 32 * 0.999, True),
    ],
)
def test_a_limit_is_waited_for_and_spread(limit: float, row: UUID, wait: float, is_told: bool) -> None:
    """Up to a quarter longer, at most half a minute, and two seconds, so that not everybody asks at once."""
    found = waits(Gate.LIMITED, after(seconds=limit), row=row)
    waited_before = waits(Gate.LIMITED, after(seconds=limit), row=row, since=after(seconds=-30))

    assert (found.until - NOON).total_seconds() == pytest.approx(wait)
    assert (found.word, waited_before.word) == (WaitNotice.BUSY if is_told else None, WaitNotice.BUSY)


@pytest.mark.parametrize(
    ("opens_at", "is_closed"),
    [
        (None, False),
        (NOON, False),
        (after(seconds=1), True),
        (after(hours=1), True),
        (after(hours=1, seconds=1), False),
    ],
)
def test_a_stored_limit_closes_the_gate_until_it_is_over(opens_at: datetime | None, is_closed: bool) -> None:
    """A time later than an hour comes from a clock that has jumped, and does not count."""
    workspace = WorkspaceDB(claude_opens_at=opens_at)
    if not is_closed:
        gates.pass_limit(workspace, now=NOON)
        return
    with pytest.raises(GateClosed) as closed:
        gates.pass_limit(workspace, now=NOON)

    assert (closed.value.kind, closed.value.opens_at, closed.value.is_news) == (Gate.LIMITED, opens_at, False)


@pytest.mark.parametrize(
    ("reason", "of_model", "is_paused"),
    [(None, None, False), ("key", None, True), ("model", "m", True), ("model", "other", False)],
)
def test_a_pause_concerns_one_model_or_all(reason: str | None, of_model: str | None, is_paused: bool) -> None:
    """Without a reason there is no pause."""
    workspace = WorkspaceDB(claude_pause=reason, claude_pause_model=of_model)

    assert gates.is_paused(workspace, model="m") is is_paused

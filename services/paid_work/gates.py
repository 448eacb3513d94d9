"""The gates before each paid call: which there are, what closes them, how long work waits, and who is notified."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.cost import DailyCostDB
from models.debrief import DebriefDB, DebriefState
from models.session import SessionDB, SessionStatus, TurnDB, TurnState
from models.workspace import WorkspaceDB
from services.budget.alert_service import alert_service
from services.budget.cost_service import (
    BudgetBusyError,
    BudgetSpentError,
    Reservation,
    UnpricedModelError,
    cost_service,
)
from services.budget.rate_limiter import rate_limiter
from services.claude.anthropic_service import Ask
from services.claude.circuit_breaker import CircuitBreaker
from services.claude.errors import BreakerOpenError, ClaudeLimitedError, ClaudeSetupError, SetupReason
from services.common.errors import Refusal
from services.paid_work.extra_work import wait_for_extra_work
from services.paid_work.rules import Rules
from services.paid_work.work import PaidWork, WaitNotice
from services.workspaces.workspace_service import workspace_service

PROBE_PAUSE = timedelta(seconds=60)
"""While calls are paused, one of them per this time tests whether an admin has fixed the cause."""

BUDGET_RECHECK = timedelta(seconds=30)
"""An admin may raise the limit or set a price at any time. Work continues within this time."""

QUIETLY = timedelta(seconds=20)
"""A person waits for other calls this long without a notice."""

SHORTEST_WAIT = timedelta(seconds=1)
"""The wait while only other calls are in the way. Work that has waited long looks less often."""

LONGEST_LIMIT = timedelta(hours=1)
"""The longest `retry-after` that we respect."""

OF_PART = "part"
LONGEST_SPREAD = timedelta(seconds=30)
OF_ONE_MODEL = frozenset({SetupReason.MODEL, SetupReason.PERMISSION, SetupReason.PARAMETER})
"""Reasons that concern only the model of the call, not the account."""


class Gate(StrEnum):
    """What can delay a call."""

    UNINSTALLED = "uninstalled"
    """The app is no longer installed in the workspace."""
    BREAKER = "breaker"
    RATE = "rate"
    PAUSE = "pause"
    """The calls of the workspace are paused until an admin fixes something."""
    LIMITED = "limited"
    """Claude asked the whole workspace to wait (`retry-after`)."""
    BUSY = "busy"
    """The budget is reserved for other calls."""
    SPENT = "spent"
    UNPRICED = "unpriced"


class GateClosed(Refusal):
    """The refusal of a call because a gate is closed."""

    def __init__(
        self, kind: Gate, opens_at: datetime, *, reason: str = "", model: str = "", is_news: bool = False
    ) -> None:
        super().__init__("This has to wait a moment. It continues automatically.", gate=kind.value)
        self.kind = kind
        self.opens_at = opens_at
        """When the gate opens, as far as known. For `PAUSE`, the time of the next probe."""
        self.reason = reason
        """What an admin has to fix, for `PAUSE`. For `SPENT`, `OF_PART` if only a section or a student has to wait."""
        self.model = model
        self.is_news = is_news
        """Whether a call has just found out. If not, the gate was closed before the call."""


@dataclass(frozen=True)
class Booking:
    """The person, session, and turn that a call is booked on."""

    user_id: UUID
    session_id: UUID | None = None
    turn_id: UUID | None = None
    """None for a debrief. It counts in another limit than turns do."""
    is_batch: bool = False


@dataclass(frozen=True)
class Wait:
    """How long work waits at a gate, and which notice its person gets."""

    until: datetime
    word: WaitNotice | None = None
    """The notice to the person, or None to wait silently."""
    opens_at: datetime | None = None
    """The time that the notice mentions."""


def gate_of(error: Exception) -> Gate | None:  # noqa: PLR0911 - one line per gate
    """Return the gate that an error means, or None if it means none.

    A ClaudeLimitedError without `retry_after` means none.
    """
    match error:
        case GateClosed():
            return error.kind
        case BreakerOpenError():
            return Gate.BREAKER
        case ClaudeLimitedError() if error.retry_after is not None:
            return Gate.LIMITED
        case ClaudeSetupError():
            return Gate.PAUSE
        case BudgetBusyError():
            return Gate.BUSY
        case BudgetSpentError():
            return Gate.SPENT
        case UnpricedModelError():
            return Gate.UNPRICED
        case _:
            return None


def closed_by(  # noqa: PLR0911 - one line per gate
    error: Exception, *, model: str, now: datetime
) -> GateClosed | None:
    """Return the closed gate that an error of a call to `model` means, or None if it means none. Change nothing.

    A ClaudeLimitedError without `retry_after` means none. A longer wait than an hour is cut to an hour.
    """
    match error:
        case GateClosed():
            return error
        case BreakerOpenError():
            return GateClosed(Gate.BREAKER, now + timedelta(seconds=error.retry_after or 1.0))
        case ClaudeLimitedError() if error.retry_after is not None:
            asked = min(timedelta(seconds=error.retry_after), LONGEST_LIMIT)
            return GateClosed(Gate.LIMITED, now + asked, is_news=True)
        case ClaudeSetupError():
            return GateClosed(Gate.PAUSE, now + PROBE_PAUSE, reason=error.reason, model=model, is_news=True)
        case BudgetBusyError():
            return GateClosed(Gate.BUSY, now + SHORTEST_WAIT)
        case BudgetSpentError():
            return GateClosed(Gate.SPENT, error.reopens_at, reason=OF_PART if error.is_of_part else "")
        case UnpricedModelError():
            return GateClosed(Gate.UNPRICED, now + BUDGET_RECHECK, model=model)
        case _:
            return None


async def admit(
    work: PaidWork, ask: Ask, booking: Booking, *, breaker: CircuitBreaker, rules: Rules, now: datetime
) -> Reservation | None:
    """Reserve money for the work's call and return the reservation. Return None if a gate is closed.

    The work then waits until the gate may open, and its person is notified unless the wait is short or the notice was
    the last one. No pause or limit is stored here. The admins are alerted to a spent day and to a missing price, as
    `close` says. While calls are paused, one probe a minute passes. Today's cost row is created if there is none.
    """
    reservations = await admit_all(work, [ask], booking, breaker=breaker, rules=rules, now=now)
    return reservations[0] if reservations else None


async def admit_all(
    work: PaidWork,
    asks: Sequence[Ask],
    booking: Booking,
    *,
    breaker: CircuitBreaker,
    rules: Rules,
    now: datetime,
    last_day: DailyCostDB | None = None,
) -> list[Reservation]:
    """Reserve money for all calls of the work, all or none. Return an empty list if a gate is closed.

    The work then waits until the gate may open, and its person is notified unless the wait is short or the notice was
    the last one. No pause or limit is stored here. The admins are alerted to a spent day and to a missing price, as
    `close` says. While calls are paused, one probe a minute passes. Today's cost row is created if there is none. Pass
    `last_day` if you have just read the workspace's last cost day.
    """
    try:
        return await pass_all(
            work.db, work.workspace, asks, booking, breaker=breaker, rules=rules, now=now, last_day=last_day
        )
    except GateClosed as closed:
        await close(work.db, work.workspace, closed, rules=rules, now=now)
        await wait_at(work, closed, now=now)
        return []


async def pass_all(
    db: AsyncSession,
    workspace: WorkspaceDB,
    asks: Sequence[Ask],
    booking: Booking,
    *,
    breaker: CircuitBreaker,
    rules: Rules,
    now: datetime,
    last_day: DailyCostDB | None = None,
) -> list[Reservation]:
    """Check all gates and reserve the money for these calls, all or none. Raise GateClosed for the first closed gate.

    The gates are checked in this order: the installation, the circuit breaker, the wait that Claude asked for, the
    price and the budget, the rate limits (of turns, or of work outside of turns), and the pause of the workspace. The
    breaker is only read: the call itself takes its place there. While the calls are paused, one call per minute passes
    as the probe.

    The money is subtracted before the rate limits are checked: that locks the day's row, so the counts of the next
    gates cannot change meanwhile. If the rate or the pause closes, the money is given back. Nobody is notified here.
    Today's cost row is created if there is none. Pass `last_day` if you have just read the workspace's last cost day.
    """
    pass_installation(workspace, now=now)
    if (seconds := breaker.seconds_until_probe) > 0:
        raise GateClosed(Gate.BREAKER, now + timedelta(seconds=seconds))
    pass_limit(workspace, now=now)
    today = await cost_service.today(db, workspace, default_limit_nano=rules.daily_limit_nano, now=now, latest=last_day)
    try:
        reservations = cost_service.plan(
            workspace,
            asks,
            today,
            session_id=booking.session_id,
            turn_id=booking.turn_id,
            is_batch=booking.is_batch,
        )
        await cost_service.reserve_amount(db, workspace, today, reservations, user_id=booking.user_id)
    except (BudgetBusyError, BudgetSpentError, UnpricedModelError) as error:
        closed = closed_by(error, model=asks[0].model, now=now)
        assert closed is not None
        raise closed from error
    try:
        await _pass_rate(db, workspace, booking, rules=rules, now=now)
        if is_paused(workspace, model=asks[0].model):
            await take_probe(db, workspace, now=now)
    except GateClosed:
        await cost_service.give_back(db, reservations)
        raise
    await cost_service.store_reservations(db, reservations, user_id=booking.user_id, now=now)
    return reservations


def pass_installation(workspace: WorkspaceDB, *, now: datetime) -> None:
    """Raise GateClosed while the app is not installed in the workspace. Nobody could read an answer."""
    if workspace.uninstalled_at is not None:
        raise GateClosed(Gate.UNINSTALLED, now + BUDGET_RECHECK)


def pass_limit(workspace: WorkspaceDB, *, now: datetime) -> None:
    """Raise GateClosed while Claude has asked the workspace to wait. A time more than an hour ahead is ignored."""
    opens_at = workspace.claude_opens_at
    # A time later than any we store comes from a clock that has jumped.
    if opens_at is not None and now < opens_at <= now + LONGEST_LIMIT:
        raise GateClosed(Gate.LIMITED, opens_at)


def is_paused(workspace: WorkspaceDB, *, model: str) -> bool:
    """Return whether calls to this model are paused. A pause without a model covers all models.

    One of the paused calls may still be the minute's probe.
    """
    return workspace.claude_pause is not None and workspace.claude_pause_model in {None, model}


async def take_probe(db: AsyncSession, workspace: WorkspaceDB, *, now: datetime) -> None:
    """Make this call of a paused workspace the minute's probe.

    Raise GateClosed if another call was the probe less than a minute ago, or if the pause has just ended.
    """
    statement = (
        update(WorkspaceDB)
        .where(WorkspaceDB.id == workspace.id, WorkspaceDB.claude_probe_at <= now)
        .values(claude_probe_at=now + PROBE_PAUSE)
        .returning(WorkspaceDB.id)
        .execution_options(synchronize_session=False)
    )
    if (await db.execute(statement)).scalar_one_or_none() is None:
        raise GateClosed(Gate.PAUSE, now + PROBE_PAUSE, reason=workspace.claude_pause or "")


async def close(db: AsyncSession, workspace: WorkspaceDB, closed: GateClosed, *, rules: Rules, now: datetime) -> None:
    """Apply a closed gate to the workspace: a pause, a wait that Claude asked for, a spent budget, or a missing price.

    The other gates change nothing, and neither does the spent budget of a section or a student. A pause that a call has
    just found is stored, and the admins are alerted if its reason is new. A wait that Claude has just asked for is
    stored. A spent budget alerts the admins once per day and limit, and creates today's cost row if there is none. A
    missing price alerts them once per model.
    """
    match closed.kind:
        case Gate.PAUSE if closed.is_news:
            model = closed.model if closed.reason in OF_ONE_MODEL else None
            probe_at = now + PROBE_PAUSE
            if await workspace_service.pause_claude(
                db, workspace, reason=closed.reason, model=model, probe_at=probe_at
            ):
                await alert_service.note_setup(db, workspace, reason=closed.reason, model=closed.model, now=now)
        case Gate.LIMITED if closed.is_news:
            await workspace_service.limit_claude(db, workspace, opens_at=closed.opens_at)
        case Gate.SPENT if closed.reason != OF_PART:
            today = await cost_service.today(db, workspace, default_limit_nano=rules.daily_limit_nano, now=now)
            await alert_service.note_budget_closed(db, workspace, today, now=now)
        case Gate.UNPRICED:
            await alert_service.note_unpriced(db, workspace, model=closed.model, now=now)


async def wait_at(work: PaidWork, closed: GateClosed, *, now: datetime) -> None:
    """Postpone the work until the gate may open, and queue the notice to its person that `wait_of` names, if any.

    The same notice is not sent twice in a row.
    """
    wait = wait_of(closed, row_id=work.row.id, since=work.row.created_at, now=now)
    work.row.next_try_at = wait.until
    if wait.word is not None:
        await work.tell(wait.word, now=now, at=math.ceil((wait.opens_at or now).timestamp()))
    await work.db.flush()


def wait_of(  # noqa: PLR0911 - one line per gate
    closed: GateClosed, *, row_id: UUID, since: datetime, now: datetime
) -> Wait:
    """Return how long work that has waited since `since` waits at this gate, and which notice its person gets.

    Waiting for other reservations or for Claude's limit is silent for 20 seconds, and waiting for an installation
    always. At a spent budget or a missing price, work looks again within 30 seconds. Each row gets its own part of a
    wait for others, so that work that waits together does not return together.
    """
    opens_at = closed.opens_at
    match closed.kind:
        case Gate.BUSY:
            waited = max(now - since, SHORTEST_WAIT)
            return Wait(now + _pause_for_others(row_id, waited), WaitNotice.BUSY if waited > QUIETLY else None)
        case Gate.LIMITED:
            until = opens_at + _spread(row_id, opens_at - now)
            return Wait(until, WaitNotice.BUSY if until - min(since, now) > QUIETLY else None)
        case Gate.BREAKER:
            return Wait(opens_at, WaitNotice.BUSY)
        case Gate.RATE:
            return Wait(opens_at, WaitNotice.RATE, opens_at)
        case Gate.SPENT:
            return Wait(min(opens_at, now + BUDGET_RECHECK), WaitNotice.BUDGET, opens_at)
        case Gate.UNINSTALLED:
            return Wait(opens_at)
        case Gate.UNPRICED | Gate.PAUSE:
            return Wait(opens_at, WaitNotice.SETUP)


async def reopen(db: AsyncSession, workspace: WorkspaceDB, *, model: str, now: datetime) -> None:
    """End a pause of calls to `model` or to all models, because a call to `model` was answered.

    Turns and debriefs whose person was last told about the pause are due now. Do nothing if calls to this model are not
    paused. No worker is woken here.
    """
    if not is_paused(workspace, model=model):
        return
    await workspace_service.release_claude(db, workspace.id)
    await hasten(db, workspace.id, told=WaitNotice.SETUP, now=now)


async def hasten(db: AsyncSession, workspace_id: UUID, *, told: WaitNotice, now: datetime) -> None:
    """Make turns of active sessions and debriefs due now whose person was last told this word, for an open gate.

    Only owed work is made due: not what a bug has stopped, and not what waits for a batch. Auditions never wait. Work
    that another transaction is changing is left out, since waiting for it can be a deadlock: it is being claimed, and
    its claim waits for the day's row, which our transaction may have locked. It looks at its gate again by itself. No
    worker is woken here.
    """
    active = select(SessionDB.id).where(
        SessionDB.workspace_id == workspace_id, SessionDB.status == SessionStatus.ACTIVE
    )
    turns = (TurnDB.state == TurnState.OWED, TurnDB.session_id.in_(active))
    debriefs = (DebriefDB.state == DebriefState.OWED, DebriefDB.workspace_id == workspace_id)
    waiting: tuple[tuple[type[TurnDB | DebriefDB], tuple[ColumnElement[bool], ...]], ...] = (
        (TurnDB, turns),
        (DebriefDB, debriefs),
    )
    for model, theirs in waiting:
        free = select(model.id).where(model.told == told, *theirs).with_for_update(skip_locked=True)
        statement = update(model).where(model.id.in_(free)).values(next_try_at=now)
        await db.execute(statement.execution_options(synchronize_session=False))


def part_of(row_id: UUID) -> float:
    """Return a number from 0 to 1 that is fixed for a row, and spreads rows evenly."""
    return row_id.int % 1000 / 1000


async def _pass_rate(
    db: AsyncSession, workspace: WorkspaceDB, booking: Booking, *, rules: Rules, now: datetime
) -> None:
    """Raise GateClosed while no further turn or debrief is allowed. Call it under the lock of the day's row."""
    wait = (
        await wait_for_extra_work(
            db, booking.user_id, most=rules.rate.extra_per_hour, now=now, session_id=booking.session_id
        )
        if booking.turn_id is None
        else await rate_limiter.check_limit(
            db, booking.user_id, workspace.id, booking.turn_id, rules=rules.rate, now=now
        )
    )
    if wait is not None:
        raise GateClosed(Gate.RATE, now + wait)


def _spread(row_id: UUID, wait: timedelta) -> timedelta:
    """Return an extra wait of up to a quarter and a few seconds, so that work does not return all at once."""
    return (min(wait / 4, LONGEST_SPREAD) + SHORTEST_WAIT * 2) * part_of(row_id)


def _pause_for_others(row_id: UUID, waited: timedelta) -> timedelta:
    """Return a pause as long as the wait so far, but not past the moment at which its person is notified.

    Each row has its own factor, from 0.5 to 1.5, so that work that arrived together does not return together.
    """
    pace = 0.5 + part_of(row_id)
    pause = min(waited, BUDGET_RECHECK) * pace
    return pause if waited > QUIETLY else min(pause, QUIETLY - waited + SHORTEST_WAIT * 3 * pace)

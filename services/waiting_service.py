"""Turns that cannot be answered now: which gate they wait at, when they are tried again, what the student reads."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.cost import DailyCostDB
from models.debrief import DebriefDB, DebriefState
from models.session import MessageDB, SessionDB, SessionStatus, TurnDB, TurnState
from models.workspace import WorkspaceDB
from services.alert_service import alert_service
from services.backoff import pause_after
from services.circuit_breaker import CircuitBreaker
from services.claude_errors import (
    BreakerOpenError,
    ClaudeContentError,
    ClaudeRequestError,
    ClaudeSetupError,
    ClaudeTooLargeError,
)
from services.cost_service import BudgetBusyError, BudgetSpentError, UnpricedModelError, cost_service
from services.errors import BrokenError, Refusal
from services.messaging.notices import (
    BudgetUsedUp,
    Busy,
    NoGreeting,
    Notice,
    PracticePaused,
    RateReached,
    Unanswerable,
)
from services.outbox_service import Place, outbox_service
from services.rate_limiter import RateLimitedError, rate_limiter
from services.transcript_service import transcript_service
from services.turn import Rules, Turn
from services.workspace_service import workspace_service

CONTENT_FAILURES = 3
BREAKS = 6
"""Tries that a mistake of ours may spoil, over about three minutes; each may have been paid, so there is an end."""

BUDGET_RECHECK = timedelta(seconds=30)
"""An admin may raise the limit at any time; practice then goes on by itself within this."""

SHORTEST_WAIT = timedelta(seconds=1)
"""While only other calls are in the way; who has waited long looks less often, so that hundreds do not crowd the door."""

QUIETLY = timedelta(seconds=20)
"""So long a student waits for other calls without a word."""

PROBE_PAUSE = timedelta(seconds=60)


class WaitingService:
    """Keeps turns until their gate opens. Every change is made under the session's lease."""

    def pass_breaker(self, breaker: CircuitBreaker) -> None:
        """The breaker is not open. Raises BreakerOpenError while it is."""
        if (seconds := breaker.seconds_until_probe) > 0:
            raise BreakerOpenError(retry_after=seconds)

    async def pass_rate(
        self, db: AsyncSession, workspace: WorkspaceDB, session: SessionDB, owed: TurnDB, *, rules: Rules, now: datetime
    ) -> DailyCostDB:
        """The student and the workspace may have one more turn; the day that will pay for it.

        Raises RateLimitedError while they may not.
        """
        today = await cost_service.today(db, workspace, default_limit_nano=rules.daily_limit_nano, now=now)
        await cost_service.serialise(db, today)
        is_allowed, wait = await rate_limiter.check_limit(
            db, user_id=session.student_id, workspace_id=workspace.id, turn_id=owed.id, rules=rules.rate, now=now
        )
        if not is_allowed:
            raise RateLimitedError(opens_at=now + wait)
        return today

    async def pass_hold(self, db: AsyncSession, workspace: WorkspaceDB, *, now: datetime) -> None:
        """Calls may leave, or this one is the probe of the minute. Raises ClaudeSetupError while they are held."""
        if workspace.claude_hold is None:
            return
        statement = (
            update(WorkspaceDB)
            .where(WorkspaceDB.id == workspace.id, WorkspaceDB.claude_probe_at <= now)
            .values(claude_probe_at=now + PROBE_PAUSE)
            .returning(WorkspaceDB.id)
            .execution_options(synchronize_session=False)
        )
        if (await db.execute(statement)).scalar_one_or_none() is None:
            raise ClaudeSetupError(reason=workspace.claude_hold)

    async def hold_all(
        self, db: AsyncSession, workspace: WorkspaceDB, error: ClaudeSetupError, *, now: datetime
    ) -> None:
        """Every call of the workspace waits until a probe goes through, and the admins are told once what to mend."""
        if await workspace_service.hold_claude(db, workspace, reason=error.reason, probe_at=now + PROBE_PAUSE):
            await alert_service.note_setup(db, workspace, reason=error.reason, now=now)

    async def reopen(self, db: AsyncSession, workspace_id: UUID, *, now: datetime) -> None:
        """What an admin had to mend is mended: calls may leave again, and whoever waited for that goes first."""
        await workspace_service.release_claude(db, workspace_id)
        await self.hasten(db, workspace_id, told="setup", now=now)

    async def hasten(self, db: AsyncSession, workspace_id: UUID, *, told: str, now: datetime) -> None:
        """Turns and debriefs that wait at this gate are looked at now."""
        theirs = select(SessionDB.id).where(
            SessionDB.workspace_id == workspace_id, SessionDB.status == SessionStatus.ACTIVE
        )
        statement = (
            update(TurnDB)
            .where(TurnDB.state == TurnState.OWED, TurnDB.told == told, TurnDB.session_id.in_(theirs))
            .values(next_try_at=now)
            .execution_options(synchronize_session=False)
        )
        await db.execute(statement)
        debriefs = (
            update(DebriefDB)
            .where(DebriefDB.state == DebriefState.OWED, DebriefDB.told == told, DebriefDB.workspace_id == workspace_id)
            .values(next_try_at=now)
            .execution_options(synchronize_session=False)
        )
        await db.execute(debriefs)

    async def wait_at_gate(
        self,
        db: AsyncSession,
        workspace: WorkspaceDB,
        session: SessionDB,
        owed: TurnDB,
        closed: Refusal,
        *,
        rules: Rules,
        now: datetime,
    ) -> None:
        """The turn waits, the lease is given back, and the student reads the gate's words once."""
        session.lease_until = None
        name = session.persona["name"]
        match closed:
            case BudgetBusyError():
                waited = max(now - owed.created_at, SHORTEST_WAIT)
                owed.next_try_at = now + _pause_for_others(owed, waited)
                if waited > QUIETLY:
                    await self._tell(db, session, owed, Busy(name=name), now=now)
            case BreakerOpenError():
                owed.next_try_at = now + timedelta(seconds=closed.retry_after or 1.0)
                await self._tell(db, session, owed, Busy(name=name), now=now)
            case RateLimitedError():
                owed.next_try_at = closed.opens_at
                await self._tell(
                    db, session, owed, RateReached(name=name, at=int(closed.opens_at.timestamp()) + 1), now=now
                )
            case BudgetSpentError():
                owed.next_try_at = min(closed.reopens_at, now + BUDGET_RECHECK)
                today = await cost_service.today(db, workspace, default_limit_nano=rules.daily_limit_nano, now=now)
                await alert_service.note_budget_closed(db, workspace, today, now=now)
                await self._tell(
                    db, session, owed, BudgetUsedUp(name=name, at=int(closed.reopens_at.timestamp())), now=now
                )
            case UnpricedModelError():
                owed.next_try_at = now + BUDGET_RECHECK
                await alert_service.note_unpriced(db, workspace, model=session.model, now=now)
                await self._tell(db, session, owed, PracticePaused(name=name), now=now)
            case _:
                owed.next_try_at = now + PROBE_PAUSE
                await self._tell(db, session, owed, PracticePaused(name=name), now=now)
        await db.flush()

    async def note_failure(
        self, db: AsyncSession, turn: Turn, session: SessionDB, error: Refusal, *, rules: Rules, now: datetime
    ) -> None:
        """The turn is owed again later, or given up where tries are of no use; the student knows which."""
        workspace = await db.get_one(WorkspaceDB, turn.workspace_id)
        owed = await db.get_one(TurnDB, turn.id)
        owed.attempts += not isinstance(error, ClaudeSetupError)
        tries = _tries_of(error)
        owed.content_failures += tries is not None
        if tries is not None and owed.content_failures >= tries:
            await self._give_up(db, turn, owed, now=now)
            return
        await transcript_service.give_back(db, turn.id)
        match error:
            case ClaudeContentError():
                owed.next_try_at = now
            case ClaudeSetupError():
                await self.hold_all(db, workspace, error, now=now)
                await self.wait_at_gate(db, workspace, session, owed, error, rules=rules, now=now)
            case _:
                owed.next_try_at = now + pause_after(owed.attempts)
                await self._tell(db, session, owed, Busy(name=turn.client_name), now=now)
        await db.flush()

    async def _tell(self, db: AsyncSession, session: SessionDB, owed: TurnDB, notice: Notice, *, now: datetime) -> None:
        """The student reads these words, once for each turn and gate."""
        if owed.told == notice.about():
            return
        owed.told = notice.about()
        await outbox_service.owe(
            db,
            notice,
            Place(channel_id=session.channel_id, thread_ts=session.thread_ts),
            workspace_id=session.workspace_id,
            session_id=session.id,
            now=now,
        )

    async def _give_up(self, db: AsyncSession, turn: Turn, owed: TurnDB, *, now: datetime) -> None:
        """The lines leave the history, and the student is asked to say it another way."""
        owed.state = TurnState.FAILED
        await db.execute(update(MessageDB).where(MessageDB.turn_id == turn.id).values(unanswerable=True))
        await outbox_service.owe(
            db,
            (Unanswerable if turn.number else NoGreeting)(name=turn.client_name),
            turn.place,
            workspace_id=turn.workspace_id,
            session_id=turn.session_id,
            now=now,
        )


def _tries_of(error: Refusal) -> int | None:
    """How often a turn may fail like this; None where it passes by itself."""
    match error:
        case ClaudeContentError():
            return CONTENT_FAILURES
        case BrokenError() | ClaudeRequestError() | ClaudeTooLargeError():
            return BREAKS
        case _:
            return None


def _pause_for_others(owed: TurnDB, waited: timedelta) -> timedelta:
    """As long again as it has waited, but not past the moment at which its student is told.

    Each turn by its own pace, from a half to one and a half: those who came together do not all come back together.
    """
    pace = 0.5 + owed.id.int % 1000 / 1000
    pause = min(waited, BUDGET_RECHECK) * pace
    return pause if waited > QUIETLY else min(pause, QUIETLY - waited + SHORTEST_WAIT * 3 * pace)


waiting_service = WaitingService()

"""A debrief in three verbs, as a turn has them: claim it, ask the evaluation model, record what its answer carries.

The job is durable: a claim is a lease with an epoch, a failed try comes round again with a pause, and after three
answers that are no answer the debrief is failed, with words for the student and a way to ask once more.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Self
from uuid import UUID

from sqlalchemy import and_, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.debrief import Before, DebriefDB, DebriefGate, DebriefState, Findings
from models.rubric import Criterion
from models.session import SessionDB
from models.workspace import WorkspaceDB
from services.alert_service import alert_service
from services.anthropic_service import Ask, Reply
from services.backoff import pause_after
from services.circuit_breaker import CircuitBreaker
from services.claude_errors import (
    BreakerOpenError,
    ClaudeContentError,
    ClaudeRequestError,
    ClaudeSetupError,
    ClaudeTooLargeError,
)
from services.cost_service import BudgetBusyError, BudgetSpentError, Hold, UnpricedModelError, cost_service
from services.database import database_seconds
from services.debrief_check import findings_of
from services.debrief_request import Line, as_data, lines_of, schema_of
from services.debrief_service import debrief_service, names_of
from services.debrief_totals import percent
from services.errors import BrokenError, Refusal
from services.messaging.debrief_messages import DebriefBudget, DebriefBusy, DebriefFailed, DebriefPaused
from services.transcript_service import transcript_service
from services.turn import Rules
from services.turn_state_service import turn_state_service
from services.waiting_service import BUDGET_RECHECK, CONTENT_FAILURES, PROBE_PAUSE, waiting_service

DEBRIEF_SECONDS = 100.0
"""For one claim, retries included: less than a reservation lives."""

LONGEST_TALK = 2000
"""Lines that are read; a session's token cap ends it long before."""

MOST_ANSWER_TOKENS = 16_000
MAY_TAKE_A_DAY = and_(
    DebriefDB.attempts == 0,
    exists().where(AssignmentDB.id == DebriefDB.assignment_id, AssignmentDB.debrief_gate == DebriefGate.HELD_BATCH),
)
"""Asked for by batch; what a batch did not answer is asked for plainly."""


@dataclass(frozen=True)
class Evaluation:
    """A claimed debrief: ours until the lease runs out."""

    id: UUID
    session_id: UUID
    workspace_id: UUID
    student_id: UUID
    epoch: int
    ask: Ask
    hold: Hold
    lines: list[Line]
    criteria: list[Criterion]
    channel_id: str
    thread_ts: str
    is_batch: bool = False
    state: DebriefState = DebriefState.OWED
    """What it has to be for what is recorded to hold."""
    turn_id: UUID | None = None
    """None: a debrief counts in no window of turns."""

    @classmethod
    def of(
        cls,
        row: DebriefDB,
        session: SessionDB,
        question: tuple[list[Line], list[Criterion], Ask],
        hold: Hold,
        *,
        is_batch: bool,
        state: DebriefState = DebriefState.OWED,
    ) -> Self:
        """The debrief as its row stands now, with what is asked about its session."""
        lines, criteria, ask = question
        return cls(
            id=row.id,
            session_id=session.id,
            workspace_id=row.workspace_id,
            student_id=row.student_id,
            epoch=row.lease_epoch,
            ask=ask,
            hold=hold,
            lines=lines,
            criteria=criteria,
            channel_id=str(session.channel_id),
            thread_ts=str(session.thread_ts),
            is_batch=is_batch,
            state=state,
        )


def criteria_of(grading: dict[str, Any]) -> list[Criterion]:
    """The criteria of the rubric as it was when the session started; none where there is no rubric."""
    return [Criterion.model_validate(row) for row in (grading["rubric"] or {}).get("criteria", [])]


def ask_of(grading: dict[str, Any], lines: list[Line], *, user_hash: str) -> Ask:
    """The question about a talk."""
    criteria = criteria_of(grading)
    said = sum(line.is_student for line in lines)
    return Ask(
        model=grading["model"],
        system=grading["system"],
        messages=(("user", as_data(lines)),),
        max_tokens=min(MOST_ANSWER_TOKENS, 2_000 + 150 * len(criteria) + 60 * said),
        user_hash=user_hash,
        schema=schema_of(criteria),
    )


class EvaluationService:
    """Has debriefs written."""

    async def list_owed(
        self, db: AsyncSession, *, now: datetime, limit: int = 50, by_batch: bool = False
    ) -> list[UUID]:
        """Debriefs that are due and nobody's, oldest first: those that may take a day, or those that may not."""
        statement = (
            select(DebriefDB.id)
            .where(
                DebriefDB.state == DebriefState.OWED,
                DebriefDB.next_try_at <= now,
                or_(DebriefDB.lease_until.is_(None), DebriefDB.lease_until < database_seconds()),
                MAY_TAKE_A_DAY if by_batch else ~MAY_TAKE_A_DAY,
            )
            .order_by(DebriefDB.next_try_at, DebriefDB.id)
            .limit(limit)
        )
        return list((await db.execute(statement)).scalars())

    async def claim(
        self,
        db: AsyncSession,
        debrief_id: UUID,
        *,
        rules: Rules,
        breaker: CircuitBreaker,
        user_hash: str,
        now: datetime,
        is_batch: bool = False,
    ) -> Evaluation | None:
        """The debrief is ours with its money held; None when it is somebody's, done, or waits at a gate."""
        row = await self._take_lease(db, debrief_id, rules=rules, now=now)
        if row is None:
            return None
        session = await db.get_one(SessionDB, row.session_id)
        workspace = await db.get_one(WorkspaceDB, row.workspace_id)
        question = await self.question(db, session, user_hash=user_hash)
        _, _, ask = question
        try:
            waiting_service.pass_breaker(breaker)
            await waiting_service.pass_hold(db, workspace, now=now)
            hold = await cost_service.reserve(
                db,
                workspace,
                ask,
                user_id=row.student_id,
                session_id=session.id,
                turn_id=None,
                default_limit_nano=rules.daily_limit_nano,
                now=now,
                is_batch=is_batch,
            )
        except (BreakerOpenError, BudgetBusyError, BudgetSpentError, UnpricedModelError, ClaudeSetupError) as closed:
            await self._wait(db, workspace, session, row, closed, rules=rules, now=now)
            return None
        await db.flush()
        return Evaluation.of(row, session, question, hold, is_batch=is_batch)

    async def question(
        self, db: AsyncSession, session: SessionDB, *, user_hash: str
    ) -> tuple[list[Line], list[Criterion], Ask]:
        """What is asked about a session: all of it fixed at its start or said in it, so that a regrade asks the same."""
        lines = lines_of(await transcript_service.list_messages(db, session.id, limit=LONGEST_TALK))
        criteria = criteria_of(session.grading)
        ask = ask_of(session.grading, lines, user_hash=user_hash)
        return lines, criteria, ask

    async def renew_lease(self, db: AsyncSession, evaluation: Evaluation, *, rules: Rules) -> bool:
        """The debrief stays ours; False when it was taken over."""
        return await self.change(db, evaluation, lease_until=database_seconds() + rules.lease_seconds) is not None

    async def record(
        self,
        db: AsyncSession,
        evaluation: Evaluation,
        reply: Reply,
        hold: Hold,
        *,
        link_base: str,
        rules: Rules,
        now: datetime,
    ) -> bool:
        """The call is booked and the findings stand, released where the assignment lets them go out at once.

        An answer that is none counts as a failed try. False when somebody else has taken over.
        """
        workspace = await db.get_one(WorkspaceDB, evaluation.workspace_id)
        settlement = await cost_service.settle(db, hold, reply.usage)
        await alert_service.note_costs(
            db, workspace, settlement, session_id=evaluation.session_id, marks=rules.marks, now=now
        )
        if workspace.claude_hold is not None:
            await waiting_service.reopen(db, evaluation.workspace_id, now=now)
        try:
            findings = findings_of(reply.text, evaluation.lines, evaluation.criteria)
        except ClaudeContentError as error:
            return await self.record_failure(db, evaluation, error, rules=rules, now=now)
        findings.before = await self._before(db, evaluation)
        session = await db.get_one(SessionDB, evaluation.session_id)
        findings.trust, findings.never_told = await turn_state_service.trust_line(db, session)
        if session.branch_of is not None:
            first = await db.get_one(SessionDB, session.branch_of)
            findings.trust_before, _ = await turn_state_service.trust_line(db, first)
        row = await self.change(
            db,
            evaluation,
            state=DebriefState.WRITTEN,
            findings=findings.model_dump(mode="json"),
            written_at=now,
            link_base=link_base,
            lease_until=None,
        )
        if row is None:
            return False
        await debrief_service.let_out(db, row, now=now)
        return True

    async def record_failure(
        self, db: AsyncSession, evaluation: Evaluation, error: Refusal, *, rules: Rules, now: datetime
    ) -> bool:
        """It is tried again later, or given up where no answer can be used; the student knows which."""
        row = await self.change(db, evaluation, lease_until=None, state=DebriefState.OWED)
        if row is None:
            return False
        session = await db.get_one(SessionDB, row.session_id)
        workspace = await db.get_one(WorkspaceDB, row.workspace_id)
        row.attempts += 1
        names = names_of(session, row)
        match error:
            case ClaudeContentError() | BrokenError() | ClaudeRequestError() | ClaudeTooLargeError():
                row.content_failures += 1
                row.next_try_at = now if isinstance(error, ClaudeContentError) else now + pause_after(row.attempts)
                if row.content_failures >= CONTENT_FAILURES:
                    row.state = DebriefState.FAILED
                    await debrief_service.tell(db, session, row, DebriefFailed(**names), now=now)
            case ClaudeSetupError():
                await waiting_service.hold_all(db, workspace, error, now=now)
                await self._wait(db, workspace, session, row, error, rules=rules, now=now)
            case BreakerOpenError() | BudgetBusyError() | BudgetSpentError() | UnpricedModelError():
                await self._wait(db, workspace, session, row, error, rules=rules, now=now)
            case _:
                row.next_try_at = now + pause_after(row.attempts)
                await debrief_service.tell(db, session, row, DebriefBusy(**names), now=now)
        await db.flush()
        return True

    async def _take_lease(self, db: AsyncSession, debrief_id: UUID, *, rules: Rules, now: datetime) -> DebriefDB | None:
        statement = (
            update(DebriefDB)
            .where(
                DebriefDB.id == debrief_id,
                DebriefDB.state == DebriefState.OWED,
                DebriefDB.next_try_at <= now,
                or_(DebriefDB.lease_until.is_(None), DebriefDB.lease_until < database_seconds()),
            )
            .values(lease_epoch=DebriefDB.lease_epoch + 1, lease_until=database_seconds() + rules.lease_seconds)
            .returning(DebriefDB)
            .execution_options(synchronize_session=False, populate_existing=True)
        )
        return (await db.execute(statement)).scalar_one_or_none()

    async def change(self, db: AsyncSession, evaluation: Evaluation, **values: Any) -> DebriefDB | None:
        """The row as changed; None when our claim is no longer the one that holds."""
        statement = (
            update(DebriefDB)
            .where(
                DebriefDB.id == evaluation.id,
                DebriefDB.lease_epoch == evaluation.epoch,
                DebriefDB.state == evaluation.state,
            )
            .values(**values)
            .returning(DebriefDB)
            .execution_options(synchronize_session=False, populate_existing=True)
        )
        return (await db.execute(statement)).scalar_one_or_none()

    async def _wait(
        self,
        db: AsyncSession,
        workspace: WorkspaceDB,
        session: SessionDB,
        row: DebriefDB,
        closed: Refusal,
        *,
        rules: Rules,
        now: datetime,
    ) -> None:
        """The debrief waits at a gate, and the student reads the gate's words once."""
        row.lease_until = None
        names = names_of(session, row)
        match closed:
            case BudgetBusyError():
                row.next_try_at = now + timedelta(seconds=1)
            case BreakerOpenError():
                row.next_try_at = now + timedelta(seconds=closed.retry_after or 1.0)
                await debrief_service.tell(db, session, row, DebriefBusy(**names), now=now)
            case BudgetSpentError():
                row.next_try_at = min(closed.reopens_at, now + BUDGET_RECHECK)
                today = await cost_service.today(db, workspace, default_limit_nano=rules.daily_limit_nano, now=now)
                await alert_service.note_budget_closed(db, workspace, today, now=now)
                at = int(closed.reopens_at.timestamp())
                await debrief_service.tell(db, session, row, DebriefBudget(**names, at=at), now=now)
            case UnpricedModelError():
                row.next_try_at = now + BUDGET_RECHECK
                await alert_service.note_unpriced(db, workspace, model=session.grading["model"], now=now)
                await debrief_service.tell(db, session, row, DebriefPaused(**names), now=now)
            case _:
                row.next_try_at = now + PROBE_PAUSE
                await debrief_service.tell(db, session, row, DebriefPaused(**names), now=now)
        await db.flush()

    async def _before(self, db: AsyncSession, evaluation: Evaluation) -> Before | None:
        """The student's own last session whose debrief has gone out, of a rewound one the one that it goes back into.

        Nobody else's is ever compared, and no branch, which is half a talk, with a whole one.
        """
        session = await db.get_one(SessionDB, evaluation.session_id)
        statement = (
            select(DebriefDB, SessionDB.persona)
            .join(SessionDB, SessionDB.id == DebriefDB.session_id)
            .where(
                DebriefDB.student_id == evaluation.student_id,
                DebriefDB.session_id != evaluation.session_id,
                DebriefDB.released_at.is_not(None),
                SessionDB.ended_at < session.ended_at,
                SessionDB.id == session.branch_of if session.branch_of else SessionDB.branch_of.is_(None),
            )
            .order_by(SessionDB.ended_at.desc(), DebriefDB.version.desc())
            .limit(1)
        )
        found = (await db.execute(statement)).one_or_none()
        if found is None:
            return None
        shown: Findings = found[0].shown
        return Before(client=str(found[1]["name"]), percent=percent(shown, found[0].withheld), counts=shown.counts)


evaluation_service = EvaluationService()

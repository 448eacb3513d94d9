"""Writing a debrief, in the same steps as a turn: claim it, call the evaluation model, and record the findings.

The work is durable: a claim is a lease with an epoch, and a failed try is repeated after a pause. After three unusable
answers the debrief fails, and the student gets a notice with a way to request it again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self
from uuid import UUID

from sqlalchemy import and_, bindparam, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.debrief import Before, DebriefDB, DebriefGate, DebriefState, Findings
from models.rubric import Criterion
from models.session import SessionDB
from models.workspace import WorkspaceDB
from services.budget.alert_service import alert_service
from services.budget.cost_service import Reservation, cost_service
from services.claude.anthropic_service import Ask, ClaudeReply
from services.claude.circuit_breaker import CircuitBreaker
from services.claude.errors import ClaudeContentError
from services.debriefs.check import findings_of, without_contradicted
from services.debriefs.debrief_service import debrief_service
from services.debriefs.debrief_work import DebriefWork
from services.debriefs.deleted_quotes import deleted_meanwhile, without_lines
from services.debriefs.totals import percent
from services.interviews.transcript_service import transcript_service
from services.paid_work import gates, lease
from services.paid_work.failures import GiveUp, Pause, Retry, note_failure
from services.paid_work.gates import Booking
from services.paid_work.lease import Lease
from services.paid_work.rules import Rules
from services.prompts.debrief_request import JudgedLine, as_data, lines_of, schema_of
from services.simulation.turn_state_service import turn_state_service

DEBRIEF_SECONDS = 100.0
"""The time of one claim, retries included: shorter than a reservation lives."""

LONGEST_TALK = 2000
"""The maximum number of lines that are read. A session's token limit ends it long before."""

MOST_ANSWER_TOKENS = 16_000
MAY_TAKE_A_DAY = and_(
    DebriefDB.attempts == 0,
    exists().where(AssignmentDB.id == DebriefDB.assignment_id, AssignmentDB.debrief_gate == DebriefGate.HELD_BATCH),
)
"""The condition for a debrief to be written in a batch. One that a batch did not answer is written without."""

IS_OWED, IS_AWAY = DebriefDB.state == DebriefState.OWED, DebriefDB.state == DebriefState.BATCHED
_IS_DUE = and_(IS_OWED, DebriefDB.next_try_at <= bindparam("due_at", type_=DebriefDB.next_try_at.type))


@dataclass(frozen=True)
class ClaimedDebrief:
    """A claimed debrief: ours until the lease expires."""

    id: UUID
    session_id: UUID
    workspace_id: UUID
    student_id: UUID
    lease: Lease[DebriefDB]
    ask: Ask
    reservation: Reservation
    lines: list[JudgedLine]
    criteria: list[Criterion]
    channel_id: str
    thread_ts: str
    is_asked_again: bool = False
    """Whether an earlier answer gave a level that contradicted the counts. Then the next one is taken as it is."""
    is_outdated: bool = False
    """Whether a line was deleted after the request. Without its words, the answer cannot be checked for them."""
    turn_id: UUID | None = None
    """None: a debrief counts in another limit than turns do."""

    @classmethod
    def of(
        cls,
        row: DebriefDB,
        session: SessionDB,
        question: tuple[list[JudgedLine], list[Criterion], Ask],
        reservation: Reservation,
        *,
        seconds: float,
        is_away: bool = False,
        is_outdated: bool = False,
    ) -> Self:
        """Return the claimed debrief with the request about its session. `seconds` is the time of its lease."""
        lines, criteria, ask = question
        return cls(
            id=row.id,
            session_id=session.id,
            workspace_id=row.workspace_id,
            student_id=row.student_id,
            lease=Lease(DebriefDB, row.id, row.lease_epoch, seconds, IS_AWAY if is_away else IS_OWED),
            ask=ask,
            reservation=reservation,
            lines=lines,
            criteria=criteria,
            channel_id=str(session.channel_id),
            thread_ts=str(session.thread_ts),
            is_asked_again=bool(row.contradicted),
            is_outdated=is_outdated,
        )


def criteria_of(grading: dict[str, Any]) -> list[Criterion]:
    """Return the criteria of the rubric as it was when the session started, or [] without a rubric."""
    return [Criterion.model_validate(row) for row in (grading["rubric"] or {}).get("criteria", [])]


def ask_of(
    grading: dict[str, Any],
    lines: list[JudgedLine],
    *,
    user_hash: str,
    touched: Sequence[int] = (),
    doubted: Sequence[str] = (),
) -> Ask:
    """Return the request for a debrief of these lines, with the session's own model, prompt, and rubric.

    `touched` are the numbers of the lines that touched something sensitive early, and `doubted` are the keys of
    criteria to judge again. The answer may take at most 16,000 tokens.
    """
    criteria = criteria_of(grading)
    said = sum(line.is_student for line in lines)
    return Ask(
        model=grading["model"],
        system=grading["system"],
        messages=(("user", as_data(lines, touched=touched, doubted=doubted)),),
        max_tokens=min(MOST_ANSWER_TOKENS, 2_000 + 150 * len(criteria) + 60 * said),
        user_hash=user_hash,
        schema=schema_of(criteria),
    )


class DebriefWriter:
    """Claims debriefs, builds their requests, and records their answers."""

    async def list_pending(
        self, db: AsyncSession, *, now: datetime, limit: int = 50, by_batch: bool = False
    ) -> list[UUID]:
        """Return at most `limit` due debriefs that nobody has, longest due first.

        With `by_batch`, return those that may take a day, otherwise the others. May take a day: its assignment says so,
        and no try has failed.
        """
        statement = (
            select(DebriefDB.id)
            .where(
                IS_OWED,
                DebriefDB.next_try_at <= now,
                lease.is_free(DebriefDB),
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
    ) -> ClaimedDebrief | None:
        """Claim the debrief and reserve its money. Return None if someone has it, it is not due, or it waits at a gate.

        The workspace's cost row of the day is created if there is none. At a gate the lease is given back, the student
        is notified once if the wait is long, and the admins are alerted to what only they can fix.
        """
        row = await lease.take(db, DebriefDB, debrief_id, _IS_DUE, rules.lease_seconds, due_at=now)
        if row is None:
            return None
        session = await db.get_one(SessionDB, row.session_id)
        workspace = await db.get_one(WorkspaceDB, row.workspace_id)
        question = await self.question(db, session, user_hash=user_hash, doubted=row.contradicted)
        reservation = await gates.admit(
            DebriefWork(db, workspace, session, row),
            question[-1],
            Booking(row.student_id, session.id, is_batch=is_batch),
            breaker=breaker,
            rules=rules,
            now=now,
        )
        if reservation is None:
            row.lease_until = None
            await db.flush()
            return None
        await db.flush()
        return ClaimedDebrief.of(row, session, question, reservation, seconds=rules.lease_seconds)

    async def question(
        self, db: AsyncSession, session: SessionDB, *, user_hash: str, doubted: Sequence[str] = ()
    ) -> tuple[list[JudgedLine], list[Criterion], Ask]:
        """Return the lines, criteria, and request of a session's debrief. A regrade gets the same ones.

        `doubted` are the keys of criteria whose first level contradicted the counts. The request asks for them again.
        Only the first 2,000 lines are read. Lines that were withdrawn, unanswerable, or undelivered are left out, and
        deleted ones are placeholders.
        """
        lines = lines_of(await transcript_service.list_messages(db, session.id, limit=LONGEST_TALK))
        criteria = criteria_of(session.grading)
        touched = await turn_state_service.touched_lines(db, session.id)
        ask = ask_of(session.grading, lines, user_hash=user_hash, touched=touched, doubted=doubted)
        return lines, criteria, ask

    async def record(
        self,
        db: AsyncSession,
        evaluation: ClaimedDebrief,
        reply: ClaudeReply,
        reservation: Reservation,
        *,
        link_base: str,
        rules: Rules,
        now: datetime,
    ) -> bool:
        """Book the call, store the findings, and send the debrief if its assignment says so.

        Otherwise the student gets a notice that a teacher reviews a first version. Crossed cost marks queue alerts for
        the admins, and an answer ends a pause of the workspace's calls. What quotes a line that was deleted meanwhile
        loses the quote. A first answer with a level that contradicts its counts stores nothing: the model is asked once
        more. An unusable answer counts as a failed try, with the result True. Return False if our lease was
        lost: then only the cost is booked.
        """
        workspace = await db.get_one(WorkspaceDB, evaluation.workspace_id)
        settlement = await cost_service.settle(db, reservation, reply.usage)
        await alert_service.note_costs(
            db, workspace, settlement, session_id=evaluation.session_id, marks=rules.marks, now=now
        )
        await gates.reopen(db, workspace, model=reservation.model, now=now)
        try:
            findings = _findings_of(evaluation, reply)
        except ClaudeContentError as error:
            ruling = await self.record_failure(db, evaluation, error, reference="", rules=rules, now=now)
            return ruling is not None
        if findings.contradicted and not evaluation.is_asked_again:
            return await self._ask_again(db, evaluation, findings.contradicted, now=now)
        findings.before = await self._before(db, evaluation)
        session = await db.get_one(SessionDB, evaluation.session_id)
        if session.assignment_id is None:
            findings = without_contradicted(findings)
        findings.trust, findings.never_told = await turn_state_service.trust_line(db, session)
        if session.branch_of is not None:
            first = await db.get_one(SessionDB, session.branch_of)
            findings.trust_before, _ = await turn_state_service.trust_line(db, first)
        row = await lease.change(
            db,
            evaluation.lease,
            state=DebriefState.WRITTEN,
            findings=findings.model_dump(mode="json"),
            written_at=now,
            link_base=link_base,
            lease_until=None,
        )
        if row is None:
            return False
        if gone := await deleted_meanwhile(db, row.session_id, evaluation.lines):
            left = without_lines(findings, gone, evaluation.lines, client=str(session.persona["name"]))
            row.findings = left.model_dump(mode="json")
            await db.flush()
        await debrief_service.release_or_withhold(db, row, now=now)
        return True

    async def _ask_again(
        self, db: AsyncSession, evaluation: ClaimedDebrief, doubted: list[str], *, now: datetime
    ) -> bool:
        """Queue the debrief for one more answer, not in a batch. Return False if our lease was lost."""
        row = await lease.change(
            db,
            evaluation.lease,
            state=DebriefState.OWED,
            contradicted=doubted,
            next_try_at=now,
            lease_until=None,
            add={"attempts": 1},
        )
        return row is not None

    async def record_failure(
        self,
        db: AsyncSession,
        evaluation: ClaimedDebrief,
        error: Exception,
        *,
        reference: str,
        rules: Rules,
        now: datetime,
    ) -> Retry | GiveUp | Pause | None:
        """Store what the failure means, and give the lease back. Return the ruling, or None if our lease was lost.

        A notice for the student and an alert for the admins may be queued. It books nothing: the caller settles the
        reservation.
        """
        row = await lease.change(db, evaluation.lease, lease_until=None, state=DebriefState.OWED)
        if row is None:
            return None
        session = await db.get_one(SessionDB, row.session_id)
        workspace = await db.get_one(WorkspaceDB, row.workspace_id)
        work = DebriefWork(db, workspace, session, row)
        return await note_failure(work, error, reference=reference, rules=rules, now=now)

    async def _before(self, db: AsyncSession, evaluation: ClaimedDebrief) -> Before | None:
        """Return the student's last session with a sent debrief, to compare with, or a rewind's first interview.

        It is never someone else's session, and never half an interview (a rewind) with a whole one.
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


def _findings_of(evaluation: ClaimedDebrief, reply: ClaudeReply) -> Findings:
    """Return the supported part of the answer. Raise ClaudeContentError if the answer cannot be used."""
    if evaluation.is_outdated:
        raise ClaudeContentError(cause="a line was deleted meanwhile")
    return findings_of(reply.text, evaluation.lines, evaluation.criteria)


debrief_writer = DebriefWriter()

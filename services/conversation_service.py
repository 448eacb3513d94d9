"""One turn in three verbs: claim it, ask Claude, record the reply.

`bot/` strings them together and opens a transaction for the first and the last; none is open while Claude thinks.
Every write after the claim carries the claim's epoch: a replica that was paused and comes back changes nothing.
"""

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Double, bindparam, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import new_id, table_of
from models.post import InboxDB
from models.session import MessageDB, MessageRole, SessionDB, SessionStatus, TurnDB, TurnState
from models.turn_state import Aside
from models.workspace import WorkspaceDB
from services.alert_service import alert_service
from services.anthropic_service import AnthropicService, Ask, Ledger, Reply
from services.circuit_breaker import CircuitBreaker
from services.claude_errors import BreakerOpenError, ClaudeSetupError
from services.client_play import Played, play_turn
from services.client_state import Nature
from services.cost_service import (
    BudgetBusyError,
    BudgetSpentError,
    Hold,
    UnpricedModelError,
    cost_service,
)
from services.database import database_seconds
from services.errors import Refusal
from services.inbox_service import Thread
from services.messaging.notices import CONTROLS, WrapUp
from services.messaging.session_messages import Reply as ReplyMessage
from services.outbox_service import outbox_service
from services.prompt_service import PromptService
from services.rate_limiter import RateLimitedError
from services.session_service import session_service
from services.transcript_service import transcript_service
from services.turn import Rules, Turn
from services.turn_calls import TurnCalls
from services.turn_state_service import turn_state_service
from services.waiting_service import waiting_service


@dataclass(frozen=True)
class Answer:
    """What a turn has come to: a reply with the hold that pays for it, or an aside, which the app answers."""

    played: Played
    reply: Reply | None
    hold: Hold | None
    seconds_asked: float = 0.0


_TURNS = table_of(TurnDB)
_KEEP_REPLY = insert(table_of(MessageDB))
_TAKE_LEASE = (
    update(SessionDB)
    .where(
        SessionDB.id == bindparam("interview"),
        SessionDB.status == SessionStatus.ACTIVE,
        or_(SessionDB.lease_until.is_(None), SessionDB.lease_until < database_seconds()),
    )
    .values(lease_epoch=SessionDB.lease_epoch + 1, lease_until=database_seconds() + bindparam("seconds", type_=Double))
    .returning(SessionDB)
    .execution_options(synchronize_session=False, populate_existing=True)
)
_GIVE_LEASE_BACK = (
    update(SessionDB)
    .where(
        SessionDB.id == bindparam("interview"),
        SessionDB.lease_epoch == bindparam("epoch"),
        SessionDB.status == SessionStatus.ACTIVE,
    )
    .values(
        lease_until=None,
        next_sequence=SessionDB.next_sequence + bindparam("lines"),
        total_tokens=SessionDB.total_tokens + bindparam("tokens"),
        last_activity_at=bindparam("now"),
    )
    .returning(SessionDB)
    .execution_options(synchronize_session=False, populate_existing=True)
)
_OWED = (
    select(TurnDB)
    .where(TurnDB.session_id == bindparam("interview"), TurnDB.state == TurnState.OWED)
    .order_by(TurnDB.number)
    .limit(1)
)
_FINISH = (
    update(_TURNS)
    .where(_TURNS.c.id == bindparam("turn"))
    .values(state=bindparam("final"), answered_at=bindparam("now"), attempts=bindparam("tries"))
)


class ConversationService:
    """The orchestrator between a student's lines and the client's answers."""

    async def take_lease(self, db: AsyncSession, session_id: UUID, *, rules: Rules) -> SessionDB | None:
        """The session is ours until the lease runs out; None when it is somebody's, or over."""
        lease = {"interview": session_id, "seconds": rules.lease_seconds}
        return (await db.execute(_TAKE_LEASE, lease)).scalar_one_or_none()

    async def claim_turn(
        self,
        db: AsyncSession,
        session: SessionDB,
        rows: list[InboxDB],
        *,
        rules: Rules,
        prompts: PromptService,
        breaker: CircuitBreaker,
        user_hash: str,
        now: datetime,
    ) -> Turn | None:
        """New rows are in the transcript, and the turn that answers them is claimed with its money held.

        `session` has just been leased. None means that nothing is owed now, or a gate is closed: the lease is given
        back, the lines are kept, and the student has been told once.
        """
        added = await transcript_service.attach(db, session, rows, now=now)
        owed = await self._owed_turn(db, session, has_new=added > 0, now=now)
        if owed is None or owed.next_try_at > now:
            session.lease_until = None
            await db.flush()
            return None
        history = await transcript_service.history(db, session, owed)
        if history is None:
            owed.state = TurnState.DROPPED
            session.lease_until = None
            await db.flush()
            return None
        nature = Nature.of(session.persona)
        before = await turn_state_service.before(db, session, nature, number=owed.number)
        recap = (
            "" if history.first_turn is None else prompts.notes.recap(nature.told(before, before=history.first_turn))
        )
        ask = Ask(
            model=session.model,
            system=session.system_prompt,
            messages=history.messages(opening=prompts.opening_line, recap=recap),
            user_hash=user_hash,
            life=history.life,
            spare=prompts.notes.room(nature) if history.said else 0,
        )
        workspace = await db.get_one(WorkspaceDB, session.workspace_id)
        try:
            waiting_service.pass_breaker(breaker)
            today = await waiting_service.pass_rate(db, workspace, session, owed, rules=rules, now=now)
            await waiting_service.pass_hold(db, workspace, now=now)
            hold = await cost_service.reserve(
                db,
                workspace,
                ask,
                user_id=session.student_id,
                session_id=session.id,
                turn_id=owed.id,
                default_limit_nano=rules.daily_limit_nano,
                now=now,
                today=today,
            )
        except (
            BreakerOpenError,
            RateLimitedError,
            BudgetBusyError,
            BudgetSpentError,
            UnpricedModelError,
            ClaudeSetupError,
        ) as closed:
            await waiting_service.wait_at_gate(db, workspace, session, owed, closed, rules=rules, now=now)
            return None
        if owed.number > 0:
            await transcript_service.mark_claimed(db, session.id, owed.id)
        await db.flush()
        assert session.channel_id is not None
        assert session.thread_ts is not None
        return Turn(
            id=owed.id,
            session_id=session.id,
            workspace_id=session.workspace_id,
            student_id=session.student_id,
            epoch=session.lease_epoch,
            number=owed.number,
            attempts=owed.attempts,
            content_failures=owed.content_failures,
            told=owed.told,
            ask=ask,
            hold=hold,
            channel_id=session.channel_id,
            thread_ts=session.thread_ts,
            client_name=str(session.persona["name"]),
            nature=nature,
            before=before,
            said=history.said,
        )

    async def answer(
        self, turn: Turn, claude: AnthropicService, prompts: PromptService, *, ledger: Ledger, side: Ledger
    ) -> Answer:
        """What the client says, read, guarded and rewritten at most once. Touches no database but through the ledgers.

        Raises ClaudeError, and the gates' errors when a further attempt may not leave.
        """
        calls = TurnCalls(claude, ledger=ledger, side=side)
        try:
            played = await play_turn(turn.scene, prompts, calls)
        except BaseException:
            await asyncio.shield(calls.settle())
            raise
        if played.aside != Aside.NONE:
            await calls.settle()
            return Answer(played, None, None, calls.seconds)
        assert calls.reply is not None
        return Answer(played, replace(calls.reply, text=played.text), calls.hold, calls.seconds)

    async def record_reply(
        self,
        db: AsyncSession,
        turn: Turn,
        reply: Reply,
        hold: Hold,
        *,
        rules: Rules,
        now: datetime,
        played: Played | None = None,
    ) -> bool:
        """The reply is in the transcript and owed to the thread, its cost booked, and the client's state after it stands.

        Lines that were there before the greeting, which answers none, are owed their own turn from here on.
        False when the session was taken over or ended meanwhile: then only the cost is booked.
        """
        session = await self._still_ours(db, turn, tokens=reply.usage.output_tokens, now=now)
        workspace = await db.get_one(WorkspaceDB, turn.workspace_id)
        settlement = await cost_service.settle(db, hold, reply.usage)
        await alert_service.note_costs(
            db, workspace, settlement, session_id=turn.session_id, marks=rules.marks, now=now
        )
        if workspace.claude_hold is not None:
            await waiting_service.reopen(db, turn.workspace_id, now=now)
        if session is None:
            return False
        message_id = new_id()
        facts = {
            "id": message_id,
            "session_id": turn.session_id,
            "turn_id": turn.id,
            "sequence_number": session.next_sequence - 1,
            "role": MessageRole.CLIENT,
            "content": reply.text,
            "token_count": reply.usage.output_tokens,
        }
        await db.execute(_KEEP_REPLY, facts)
        if played is not None:
            await turn_state_service.record(db, session, played, turn_id=turn.id, number=turn.number)
        await self._finish_turn(db, turn, TurnState.ANSWERED, now=now)
        await outbox_service.owe(
            db,
            ReplyMessage(text=reply.text, name=turn.client_name, picture=session.persona["picture"]),
            turn.place,
            workspace_id=turn.workspace_id,
            session_id=turn.session_id,
            subject_id=message_id,
            now=now,
        )
        if turn.number == 0:
            await self._owed_turn(db, session, has_new=False, now=now)
        await self._close_softly(db, session, turn, rules=rules, now=now)
        return True

    async def record_aside(self, db: AsyncSession, turn: Turn, aside: Aside, *, now: datetime) -> bool:
        """The app answers, out of role: those lines are no part of the interview, for Claude and for its debrief.

        False when the session was taken over or ended meanwhile.
        """
        session = await self._still_ours(db, turn, tokens=0, now=now, lines=0)
        if session is None:
            return False
        await transcript_service.leave_out(db, turn.id)
        session.student_lines -= len(turn.said)
        await self._finish_turn(db, turn, TurnState.DROPPED, now=now)
        workspace = await db.get_one(WorkspaceDB, turn.workspace_id)
        await outbox_service.owe(
            db,
            CONTROLS[aside](name=turn.client_name, resources=workspace.help_resources),
            turn.place,
            workspace_id=turn.workspace_id,
            session_id=turn.session_id,
            now=now,
        )
        return True

    async def record_failure(
        self, db: AsyncSession, turn: Turn, error: Refusal, *, rules: Rules, now: datetime
    ) -> None:
        """The turn is owed again later, or given up where tries are of no use; the student knows which."""
        session = await self._still_ours(db, turn, tokens=0, now=now, lines=0)
        if session is None:
            return
        await waiting_service.note_failure(db, turn, session, error, rules=rules, now=now)

    async def renew_lease(self, db: AsyncSession, turn: Turn, *, rules: Rules) -> bool:
        """The session stays ours; False when it was taken over or ended."""
        statement = (
            update(SessionDB)
            .where(SessionDB.id == turn.session_id, SessionDB.lease_epoch == turn.epoch)
            .values(lease_until=database_seconds() + rules.lease_seconds)
            .returning(SessionDB.id)
        )
        return (await db.execute(statement)).scalar_one_or_none() is not None

    async def due_at(self, db: AsyncSession, session_id: UUID) -> datetime | None:
        """When the session's open turn may be tried again; None when none is owed."""
        owed = (await db.execute(_OWED, {"interview": session_id})).scalar_one_or_none()
        return owed.next_try_at if owed is not None else None

    async def list_owed_threads(self, db: AsyncSession, *, now: datetime, limit: int = 200) -> list[Thread]:
        """Threads of sessions that owe an answer now and are nobody's, longest waiting first."""
        statement = (
            select(WorkspaceDB.team_id, SessionDB.channel_id, SessionDB.thread_ts)
            .select_from(TurnDB)
            .join(SessionDB, SessionDB.id == TurnDB.session_id)
            .join(WorkspaceDB, WorkspaceDB.id == SessionDB.workspace_id)
            .where(
                TurnDB.state == TurnState.OWED,
                TurnDB.next_try_at <= now,
                SessionDB.status == SessionStatus.ACTIVE,
                or_(SessionDB.lease_until.is_(None), SessionDB.lease_until < database_seconds()),
            )
            .order_by(TurnDB.next_try_at)
            .limit(limit)
        )
        found = (await db.execute(statement)).all()
        return [Thread(team_id, str(channel_id), str(thread_ts)) for team_id, channel_id, thread_ts in found]

    async def _owed_turn(self, db: AsyncSession, session: SessionDB, *, has_new: bool, now: datetime) -> TurnDB | None:
        """The open turn, made where lines wait without one; None when all is answered."""
        owed = (await db.execute(_OWED, {"interview": session.id})).scalar_one_or_none()
        if owed is None and (has_new or await self._has_unanswered_lines(db, session)):
            owed = TurnDB(session_id=session.id, number=session.next_turn, next_try_at=now)
            session.next_turn += 1
            db.add(owed)
            await db.flush()
        return owed

    async def _has_unanswered_lines(self, db: AsyncSession, session: SessionDB) -> bool:
        statement = (
            select(MessageDB.id)
            .where(
                MessageDB.session_id == session.id,
                MessageDB.turn_id.is_(None),
                MessageDB.role == MessageRole.STUDENT,
                MessageDB.withdrawn_at.is_(None),
            )
            .limit(1)
        )
        return (await db.execute(statement)).scalar_one_or_none() is not None

    async def _still_ours(
        self, db: AsyncSession, turn: Turn, *, tokens: int, now: datetime, lines: int = 1
    ) -> SessionDB | None:
        """The session with the lease given back; None when somebody else has taken over or it has ended."""
        facts = {"interview": turn.session_id, "epoch": turn.epoch, "lines": lines, "tokens": tokens, "now": now}
        return (await db.execute(_GIVE_LEASE_BACK, facts)).scalar_one_or_none()

    async def _finish_turn(self, db: AsyncSession, turn: Turn, state: TurnState, *, now: datetime) -> None:
        facts = {"turn": turn.id, "final": state, "now": now, "tries": turn.attempts + 1}
        await db.execute(_FINISH, facts)

    async def _close_softly(
        self, db: AsyncSession, session: SessionDB, turn: Turn, *, rules: Rules, now: datetime
    ) -> None:
        """At the token cap the student is told to wrap up; the exchange after that is the last."""
        if session.wrap_up_turn is not None:
            await session_service.close(db, session, status=SessionStatus.COMPLETED, reason="cap", now=now)
        elif session.total_tokens >= rules.max_tokens_per_session:
            session.wrap_up_turn = turn.number
            await outbox_service.owe(
                db,
                WrapUp(name=turn.client_name),
                turn.place,
                workspace_id=turn.workspace_id,
                session_id=turn.session_id,
                now=now,
            )
            await db.flush()


conversation_service = ConversationService()

"""One turn in three steps: claim it, call Claude, and record the reply.

`bot/` runs them in order, with a transaction for the first and the last. No transaction is open while Claude works.
Each write after the claim checks the claim's epoch, so a replica that was paused and comes back changes nothing.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from uuid import UUID

from sqlalchemy import and_, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.post import InboxDB
from models.session import SessionDB, SessionStatus, TurnDB, TurnState
from models.turn_state import Aside
from models.workspace import WorkspaceDB
from services.budget.alert_service import marks_of
from services.budget.bookings import Bill, Reservation
from services.claude.anthropic_service import AnthropicService, ClaudeReply, Ledger
from services.claude.circuit_breaker import CircuitBreaker
from services.claude.errors import ClaudeTooLargeError
from services.claude.measured_input import MeasuredCall, latest
from services.interviews.claim_context import claim_context_of
from services.interviews.line_room import rows_with_room
from services.interviews.open_turn import open_turn
from services.interviews.transcript_service import transcript_service
from services.interviews.turn import ClaimedTurn, KeptReading
from services.interviews.turn_calls import TurnCalls
from services.interviews.turn_recorder import TurnRecorder
from services.interviews.turn_request import reply_request
from services.interviews.turn_work import TurnWork
from services.messaging.inbox_service import Thread
from services.paid_work import gates, lease
from services.paid_work.gates import Booking
from services.paid_work.lease import Lease
from services.paid_work.rules import Rules
from services.prompts.prompt_service import PromptService
from services.simulation.client_state import ClientSnapshot
from services.simulation.turn_simulation import TurnInput, TurnOutcome, play_turn, question_of
from services.simulation.turn_state_service import turn_state_service


@dataclass(frozen=True)
class TurnAnswer:
    """The result of a turn: a reply, or an aside that the app answers."""

    outcome: TurnOutcome
    reply: ClaudeReply | None
    bills: tuple[Bill, ...] = ()
    """The costs of the calls that are not booked yet."""
    seconds_asked: float = 0.0
    measured: tuple[MeasuredCall, ...] = ()
    """The newest measured calls, by which the next turn's reservations are bounded."""


_IS_ACTIVE = SessionDB.status == SessionStatus.ACTIVE
_BY_THREAD = and_(SessionDB.channel_id == bindparam("channel"), SessionDB.thread_ts == bindparam("thread"), _IS_ACTIVE)
_OWED = (
    select(TurnDB)
    .where(TurnDB.session_id == bindparam("interview"), TurnDB.state.in_([TurnState.OWED, TurnState.STOPPED]))
    .order_by(TurnDB.number)
    .limit(1)
)


class ConversationService(TurnRecorder):
    """Claims turns of a student's lines, and gets the client's answers. The base class records them."""

    async def take_lease(self, db: AsyncSession, session_id: UUID, *, rules: Rules) -> SessionDB | None:
        """Take the session's lease, which protects its turns. Return None if someone has it or it is not active."""
        return await lease.take(db, SessionDB, session_id, _IS_ACTIVE, rules.lease_seconds)

    async def take_thread(self, db: AsyncSession, thread: Thread, *, rules: Rules) -> SessionDB | None:
        """Take the lease of the active session in this thread. Return None if someone has it, or there is none.

        The thread's team is not compared.
        """
        place = {"channel": thread.channel_id, "thread": thread.thread_ts}
        return await lease.take(db, SessionDB, None, _BY_THREAD, rules.lease_seconds, **place)

    async def claim_turn(
        self,
        db: AsyncSession,
        session: SessionDB,
        rows: Sequence[InboxDB],
        *,
        changes: Sequence[InboxDB] = (),
        rules: Rules,
        prompts: PromptService,
        breaker: CircuitBreaker,
        user_hash: str,
        now: datetime,
    ) -> ClaimedTurn | None:
        """Write new rows into the transcript, claim the turn that answers them, and reserve its money.

        You must have the lease of `session`. Return None if no answer is due now, a bug has stopped the turn, all its
        lines were deleted (the turn is then dropped), or a gate is closed. In each case the lease is given back and the
        lines are stored.

        The workspace's cost row of the day is created if there is none. At a closed gate, the student is notified once,
        but not of a short wait, and the admins are alerted to what only they can fix. Lines beyond the session's token
        limit stay in the inbox for the next turn.
        """
        context = await claim_context_of(db, session)
        taken = rows_with_room(
            rows, session, are_others_waiting=context.is_turn_pending, most_tokens=rules.max_tokens_per_session
        )
        turn = await open_turn(db, session, context, taken, changes, now=now)
        if turn is None or turn.state == TurnState.STOPPED or turn.next_try_at > now:
            await self.leave(db, session)
            return None
        history = await transcript_service.history(db, session, turn)
        if history is None:
            turn.state = TurnState.DROPPED
            await self.leave(db, session)
            return None
        client = ClientSnapshot.of(session.persona)
        before = turn_state_service.state_of(client, context.state)

        asked = partial(reply_request, session, client=client, before=before, prompts=prompts, user_hash=user_hash)
        turn_input = TurnInput(client, before, asked(history), said=history.said, turn=turn.number)
        reading = KeptReading.of(history.said, key=turn.reading_key, text=turn.reading)
        question = question_of(turn_input, prompts) if reading.text is None else None
        reservations = await gates.admit_all(
            TurnWork(db, context.workspace, session, turn),
            [turn_input.ask, question] if question else [turn_input.ask],
            Booking(session.student_id, session.id, turn.id),
            breaker=breaker,
            rules=rules,
            now=now,
            last_day=context.last_day,
        )
        if not reservations:
            await self.leave(db, session)
            return None
        if turn.number > 0:
            await transcript_service.mark_claimed(db, session.id, turn.id)
        await db.flush()
        assert session.channel_id is not None
        assert session.thread_ts is not None
        return ClaimedTurn(
            id=turn.id,
            session_id=session.id,
            workspace_id=session.workspace_id,
            student_id=session.student_id,
            lease=Lease(SessionDB, session.id, session.lease_epoch, rules.lease_seconds, _IS_ACTIVE),
            number=turn.number,
            attempts=turn.attempts,
            ask=turn_input.ask,
            shorter=lambda: asked(history.halved()),
            reservation=reservations[0],
            channel_id=session.channel_id,
            thread_ts=session.thread_ts,
            client_id=session.client_id,
            client_name=str(session.persona["name"]),
            client_picture=str(session.persona["picture"]),
            client=client,
            before=before,
            said=history.said,
            reading=reading,
            reading_reservation=reservations[1] if question else None,
            may_ask_again=turn.number > 0 and not turn.asked_again and len(taken) == len(rows),
            are_lines_left=len(taken) < len(rows),
            is_probe=gates.is_paused(context.workspace, model=session.model),
            marks=marks_of(context.workspace, rules.marks),
        )

    async def leave(self, db: AsyncSession, session: SessionDB) -> None:
        """Give the lease back, because there is nothing to claim now."""
        session.lease_until = None
        await db.flush()

    async def answer(
        self, turn: ClaimedTurn, claude: AnthropicService, prompts: PromptService, *, ledger: Ledger, side: Ledger
    ) -> TurnAnswer:
        """Get the client's answer: classified, guarded, and rewritten at most once.

        Only the ledgers write to the database. A request that is too large is repeated once with half of the history.
        Raise ClaudeContentError if Claude refused or nothing is left to show, ClaudeLimitedError, ClaudeBusyError, or
        ClaudeSetupError for other failures of the call, a gate's error if another attempt is not allowed, and
        PromptFileError or LanguageFileError for a mistake in a content file. Answers that were paid for before the
        error are booked.
        """
        calls = TurnCalls(claude, ledger=ledger, side=side, reading=turn.reading)
        try:
            try:
                outcome = await play_turn(turn.turn_input, prompts, calls)
            except ClaudeTooLargeError:
                if turn.shorter is None:
                    raise
                outcome = await play_turn(replace(turn.turn_input, ask=turn.shorter()), prompts, calls)
        except BaseException:
            await asyncio.shield(calls.settle())
            raise
        bills = tuple(
            Bill.of(reservation, usage) for reservation, usage in calls.unbooked if isinstance(reservation, Reservation)
        )
        if outcome.aside != Aside.NONE:
            return TurnAnswer(outcome, None, bills, calls.seconds)
        assert calls.reply is not None
        measured = tuple(latest(calls.counted, turn.ask.measured))
        return TurnAnswer(outcome, replace(calls.reply, text=outcome.text), bills, calls.seconds, measured)

    async def due_at(self, db: AsyncSession, session_id: UUID) -> datetime | None:
        """Return when the session's oldest open turn may be tried again.

        Return None if no turn waits or a bug has stopped it.
        """
        turn = (await db.execute(_OWED, {"interview": session_id})).scalar_one_or_none()
        return turn.next_try_at if turn is not None and turn.state == TurnState.OWED else None

    async def list_pending_threads(self, db: AsyncSession, *, now: datetime, limit: int = 200) -> list[Thread]:
        """Return at most `limit` threads of active sessions whose answer is due, longest waiting first.

        Sessions whose lease someone has are left out.
        """
        statement = (
            select(WorkspaceDB.team_id, SessionDB.channel_id, SessionDB.thread_ts)
            .select_from(TurnDB)
            .join(SessionDB, SessionDB.id == TurnDB.session_id)
            .join(WorkspaceDB, WorkspaceDB.id == SessionDB.workspace_id)
            .where(
                TurnDB.state == TurnState.OWED,
                TurnDB.next_try_at <= now,
                SessionDB.status == SessionStatus.ACTIVE,
                lease.is_free(SessionDB),
            )
            .order_by(TurnDB.next_try_at)
            .limit(limit)
        )
        found = (await db.execute(statement)).all()
        return [Thread(team_id, str(channel_id), str(thread_ts)) for team_id, channel_id, thread_ts in found]


conversation_service = ConversationService()

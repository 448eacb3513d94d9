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

from sqlalchemy import and_, bindparam, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import make_transient_to_detached

from models.base import new_id, table_of
from models.post import InboxDB
from models.session import MessageDB, MessageRole, SessionDB, SessionStatus, TurnDB, TurnState
from models.turn_state import Aside
from models.workspace import WorkspaceDB
from services.budget import bookings
from services.budget.alert_service import alert_service
from services.budget.bookings import Bill, Reservation
from services.claude.anthropic_service import AnthropicService, ClaudeReply, Ledger
from services.claude.circuit_breaker import CircuitBreaker
from services.claude.errors import ClaudeTooLargeError
from services.claude.measured_input import MeasuredCall, latest
from services.interviews.claim_context import ClaimContext, claim_context_of
from services.interviews.line_room import rows_with_room
from services.interviews.session_service import session_service
from services.interviews.transcript_service import transcript_service
from services.interviews.turn import ClaimedTurn, KeptReading
from services.interviews.turn_calls import TurnCalls
from services.interviews.turn_request import reply_request
from services.interviews.turn_work import TurnWork
from services.messaging.inbox_service import Thread
from services.messaging.notices import CONTROLS, WrapUp
from services.messaging.outbox_service import outbox_service
from services.messaging.session_messages import ReplyPost as ReplyMessage
from services.paid_work import gates, lease
from services.paid_work.failures import GiveUp, Pause, Retry, note_failure
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


_AFTER_REPLY = (SessionDB.cost_nano, SessionDB.next_sequence, SessionDB.total_tokens, SessionDB.wrap_up_turn)
_TURNS = table_of(TurnDB)
_KEEP_TURN = insert(_TURNS)
_UNSET = {column.key: None for column in _TURNS.c if column.nullable}
_KEEP_REPLY = insert(table_of(MessageDB))
_IS_ACTIVE = SessionDB.status == SessionStatus.ACTIVE
_BY_THREAD = and_(SessionDB.channel_id == bindparam("channel"), SessionDB.thread_ts == bindparam("thread"), _IS_ACTIVE)
_OWED = (
    select(TurnDB)
    .where(TurnDB.session_id == bindparam("interview"), TurnDB.state.in_([TurnState.OWED, TurnState.STOPPED]))
    .order_by(TurnDB.number)
    .limit(1)
)
_FINISH = (
    update(_TURNS)
    .where(_TURNS.c.id == bindparam("turn"))
    .values(state=bindparam("final"), answered_at=bindparam("now"), attempts=bindparam("tries"), reading=None)
)


class ConversationService:
    """Claims turns of a student's lines, gets the client's answers, and records them."""

    async def take_lease(self, db: AsyncSession, session_id: UUID, *, rules: Rules) -> SessionDB | None:
        """Take the session's lease, which protects its turns. Return None if someone has it or the session is over."""
        return await lease.take(db, SessionDB, session_id, _IS_ACTIVE, rules.lease_seconds)

    async def take_thread(self, db: AsyncSession, thread: Thread, *, rules: Rules) -> SessionDB | None:
        """Take the lease of the session in this thread. Return None if someone has it, or no session runs there."""
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
        lines are stored. At a closed gate, the student is notified once, but not of a short wait. Lines beyond the
        session's token limit stay in the inbox for the next turn.
        """
        context = await claim_context_of(db, session)
        taken = rows_with_room(
            rows, session, are_others_waiting=context.is_turn_pending, most_tokens=rules.max_tokens_per_session
        )
        turn = await self._open_turn(db, session, context, taken, changes, now=now)
        if turn is None or turn.state == TurnState.STOPPED or turn.next_try_at > now:
            await self._leave(db, session)
            return None
        history = await transcript_service.history(db, session, turn)
        if history is None:
            turn.state = TurnState.DROPPED
            await self._leave(db, session)
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
            await self._leave(db, session)
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
            are_lines_left=len(taken) < len(rows),
            is_probe=gates.is_paused(context.workspace, model=session.model),
        )

    async def _open_turn(
        self,
        db: AsyncSession,
        session: SessionDB,
        context: ClaimContext,
        rows: Sequence[InboxDB],
        changes: Sequence[InboxDB],
        *,
        now: datetime,
    ) -> TurnDB | None:
        """Write the rows into the transcript. Return the open turn, and create it if lines wait without one."""
        added = await transcript_service.attach(
            db, session, rows, changes=changes, are_others_waiting=context.is_turn_pending, now=now
        )
        opens_turn = context.turn is None and (added.waiting > 0 or context.are_lines_waiting)
        if added.lines or opens_turn:
            await transcript_service.count(db, session, added, opens_turn=opens_turn, now=now)
        return await self._new_turn(db, session, now=now) if opens_turn else context.turn

    async def _leave(self, db: AsyncSession, session: SessionDB) -> None:
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
        PromptFileError for a mistake in a prompt file. Answers that were paid for before the error are booked.
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

    async def record_reply(
        self,
        db: AsyncSession,
        turn: ClaimedTurn,
        reply: ClaudeReply,
        bills: Sequence[Bill],
        *,
        rules: Rules,
        now: datetime,
        outcome: TurnOutcome | None = None,
        measured: Sequence[MeasuredCall] = (),
        is_posted_now: bool = False,
    ) -> bool:
        """Store the reply and the client's state, queue the post, and book the calls.

        `measured` replaces the session's measured calls. With `is_posted_now` its post is also claimed, for the code that commits. Lines that came before the greeting
        get their own turn now, because the greeting does not answer them. At the token limit, the student is asked to
        wrap up, and the reply after that ends the session. Return False if the session was taken over or has ended:
        then only the cost is booked.
        """
        after = await lease.change_and_read(
            db,
            turn.lease,
            _AFTER_REPLY,
            add={
                "next_sequence": 1,
                "total_tokens": reply.usage.output_tokens,
                "cost_nano": bookings.total_of(bills),
            },
            lease_until=None,
            last_activity_at=now,
            measured_calls=[call.as_facts() for call in measured],
        )
        await self._book(db, turn, None if after is None else after.cost_nano, bills, rules=rules, now=now)
        if after is None:
            return False
        message_id = new_id()
        facts = {
            "id": message_id,
            "session_id": turn.session_id,
            "turn_id": turn.id,
            "sequence_number": after.next_sequence - 1,
            "role": MessageRole.CLIENT,
            "content": reply.text,
            "token_count": reply.usage.output_tokens,
        }
        await db.execute(_KEEP_REPLY, facts)
        if outcome is not None:
            await turn_state_service.record(
                db, outcome, session_id=turn.session_id, client_id=turn.client_id, turn_id=turn.id, number=turn.number
            )
        await self._finish_turn(db, turn, TurnState.ANSWERED, now=now)
        await (outbox_service.enqueue_claimed if is_posted_now else outbox_service.enqueue)(
            db,
            ReplyMessage(text=reply.text, name=turn.client_name, picture=turn.client_picture, turn=turn.id),
            turn.place,
            workspace_id=turn.workspace_id,
            session_id=turn.session_id,
            subject_id=message_id,
            now=now,
        )
        if turn.number == 0:
            session = await db.get_one(SessionDB, turn.session_id)
            await self._open_turn(db, session, await claim_context_of(db, session), (), (), now=now)
        if after.wrap_up_turn is not None or after.total_tokens >= rules.max_tokens_per_session:
            await self._close_softly(db, turn, now=now)
        return True

    async def record_aside(
        self, db: AsyncSession, turn: ClaimedTurn, aside: Aside, bills: Sequence[Bill], *, rules: Rules, now: datetime
    ) -> bool:
        """Queue the app's answer, out of role, and leave the lines out of the interview and its debrief.

        Return False if the session was taken over or has ended: then only the cost is booked.
        """
        session = await self._still_ours(db, turn, bills=bills, now=now)
        await self._book(db, turn, None if session is None else session.cost_nano, bills, rules=rules, now=now)
        if session is None:
            return False
        await transcript_service.leave_out(db, turn.id)
        session.student_lines -= len(turn.said)
        await self._finish_turn(db, turn, TurnState.DROPPED, now=now)
        workspace = await db.get_one(WorkspaceDB, turn.workspace_id)
        await outbox_service.enqueue(
            db,
            CONTROLS[aside](name=turn.client_name, resources=workspace.help_resources),
            turn.place,
            workspace_id=turn.workspace_id,
            session_id=turn.session_id,
            now=now,
        )
        return True

    async def record_failure(
        self, db: AsyncSession, turn: ClaimedTurn, error: Exception, *, reference: str, rules: Rules, now: datetime
    ) -> Retry | GiveUp | Pause | None:
        """Store what the failure means, and give the lease back.

        Return the ruling, or None if the session was taken over or has ended: then nothing is stored.
        """
        session = await self._still_ours(db, turn, now=now)
        if session is None:
            return None
        workspace, row = await db.get_one(WorkspaceDB, turn.workspace_id), await db.get_one(TurnDB, turn.id)
        work = TurnWork(db, workspace, session, row, reading=turn.reading)
        return await note_failure(work, error, reference=reference, rules=rules, now=now)

    async def due_at(self, db: AsyncSession, session_id: UUID) -> datetime | None:
        """Return when the session's open turn may be tried again, or None if no turn waits or a bug has stopped it."""
        turn = (await db.execute(_OWED, {"interview": session_id})).scalar_one_or_none()
        return turn.next_try_at if turn is not None and turn.state == TurnState.OWED else None

    async def list_pending_threads(self, db: AsyncSession, *, now: datetime, limit: int = 200) -> list[Thread]:
        """Return the threads of sessions that nobody has and whose answer is due, longest waiting first."""
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

    async def _new_turn(self, db: AsyncSession, session: SessionDB, *, now: datetime) -> TurnDB:
        """Insert the turn that was just counted. The statement is built once: a flush costs as much as ten of them."""
        facts = {"session_id": session.id, "number": session.next_turn - 1, "next_try_at": now}
        turn = TurnDB(id=new_id(), created_at=now, updated_at=now, **_UNSET, **facts)
        await db.execute(_KEEP_TURN, {column.key: getattr(turn, column.key) for column in _TURNS.c})
        make_transient_to_detached(turn)
        db.add(turn)
        return turn

    async def _still_ours(
        self, db: AsyncSession, turn: ClaimedTurn, *, bills: Sequence[Bill] = (), now: datetime
    ) -> SessionDB | None:
        """Give the lease back and add the cost. Return the session, or None if it was taken over or has ended."""
        more = {"cost_nano": bookings.total_of(bills)}
        return await lease.change(db, turn.lease, lease_until=None, last_activity_at=now, add=more)

    async def _book(
        self,
        db: AsyncSession,
        turn: ClaimedTurn,
        after: int | None,
        bills: Sequence[Bill],
        *,
        rules: Rules,
        now: datetime,
    ) -> None:
        """Book the calls, alert the admins about crossed marks, and end a pause that an answer proves over.

        `after` is the session's cost with these calls, or None if nobody has added them to the session.
        """
        settlements = await bookings.book(db, bills, session_after=after)
        passing = [row for row in settlements if alert_service.passes_a_mark(row, rules.marks)]
        if not passing and not turn.is_probe:
            return
        workspace = await db.get_one(WorkspaceDB, turn.workspace_id)
        for settlement in passing:
            await alert_service.note_costs(
                db, workspace, settlement, session_id=turn.session_id, marks=rules.marks, now=now
            )
        if bills:
            await gates.reopen(db, workspace, model=turn.ask.model, now=now)

    async def _finish_turn(self, db: AsyncSession, turn: ClaimedTurn, state: TurnState, *, now: datetime) -> None:
        facts = {"turn": turn.id, "final": state, "now": now, "tries": turn.attempts + 1}
        await db.execute(_FINISH, facts)

    async def _close_softly(self, db: AsyncSession, turn: ClaimedTurn, *, now: datetime) -> None:
        """At the token limit, notify the student to wrap up. After the next exchange, end the session."""
        session = await db.get_one(SessionDB, turn.session_id)
        if session.wrap_up_turn is not None:
            await session_service.close(db, session, status=SessionStatus.COMPLETED, reason="cap", now=now)
        else:
            session.wrap_up_turn = turn.number
            await outbox_service.enqueue(
                db,
                WrapUp(name=turn.client_name),
                turn.place,
                workspace_id=turn.workspace_id,
                session_id=turn.session_id,
                now=now,
            )
            await db.flush()


conversation_service = ConversationService()

"""The record of a turn: the reply, the aside, or the failure, in one transaction that checks the claim's epoch."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import new_id, table_of
from models.post import InboxDB, InboxKind, InboxState
from models.session import MessageDB, MessageRole, SessionDB, SessionStatus, TurnDB, TurnState
from models.turn_state import Aside
from models.workspace import WorkspaceDB
from services.budget import bookings
from services.budget.alert_service import alert_service
from services.budget.bookings import Bill, Settlement
from services.claude.anthropic_service import ClaudeReply
from services.claude.measured_input import MeasuredCall
from services.interviews.claim_context import claim_context_of
from services.interviews.open_turn import open_turn
from services.interviews.session_service import session_service
from services.interviews.transcript_service import transcript_service
from services.interviews.turn import ClaimedTurn
from services.interviews.turn_work import TurnWork
from services.messaging.inbox_service import CONTROL_MARK, LONGEST_LINE
from services.messaging.notices import CONTROLS, WrapUp
from services.messaging.outbox_service import outbox_service
from services.messaging.session_messages import ReplyPost as ReplyMessage
from services.paid_work import gates, lease
from services.paid_work.failures import GiveUp, Pause, Retry, note_failure
from services.paid_work.rules import Rules
from services.simulation.turn_simulation import TurnOutcome
from services.simulation.turn_state_service import turn_state_service

_AFTER_REPLY = (SessionDB.cost_nano, SessionDB.next_sequence, SessionDB.total_tokens, SessionDB.wrap_up_turn)
_INBOX = table_of(InboxDB)
_HAS_SAID_MORE = (
    select(
        exists().where(
            _INBOX.c.state == InboxState.NEW,
            _INBOX.c.channel_id == bindparam("channel"),
            _INBOX.c.thread_ts == bindparam("thread"),
            _INBOX.c.kind == InboxKind.SAID,
            _INBOX.c.text != "",
            ~_INBOX.c.text.startswith(CONTROL_MARK),
            func.length(_INBOX.c.text) <= LONGEST_LINE,
        )
    )
    .scalar_subquery()
    .label("has_said_more")
)
_TURNS = table_of(TurnDB)
_KEEP_REPLY = insert(table_of(MessageDB))
_FINISH = (
    update(_TURNS)
    .where(_TURNS.c.id == bindparam("turn"))
    .values(state=bindparam("final"), answered_at=bindparam("now"), attempts=bindparam("tries"), reading=None)
)


class TurnRecorder:
    """Records the outcome of a claimed turn, and books its calls."""

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
        """Store the reply and the client's state, queue the post, book the calls, and give the lease back.

        Crossed cost marks queue alerts for the admins, and the answer to a probe ends the workspace's pause. Lines that
        came before the greeting get their own turn. At the token limit, a notice asks the student to wrap up, and the
        reply after that ends the session with its closing card.

        If the student has said more meanwhile, the reply is discarded, once in a turn: its calls are booked, and its
        lines wait with the new ones. Nothing of it is stored. Return False then.

        `measured` replaces the session's measured calls. With `is_posted_now` the post is also claimed, for the code
        that commits. Return False if the session was taken over or has ended: then only the cost is booked.
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
            also=(_HAS_SAID_MORE,),
            given={"channel": turn.channel_id, "thread": turn.thread_ts},
        )
        await self._book(db, turn, None if after is None else after.cost_nano, bills, rules=rules, now=now)
        if after is None:
            return False
        if after.has_said_more and turn.may_ask_again:
            await self._discard(db, turn, reply, now=now)
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
            await open_turn(db, session, await claim_context_of(db, session), (), (), now=now)
        if after.wrap_up_turn is not None or after.total_tokens >= rules.max_tokens_per_session:
            await self._close_softly(db, turn, now=now)
        return True

    async def _discard(self, db: AsyncSession, turn: ClaimedTurn, reply: ClaudeReply, *, now: datetime) -> None:
        """Take the reply out of the session's counts, and let its lines wait for an answer together with newer ones."""
        uncount = {
            "next_sequence": SessionDB.next_sequence - 1,
            "total_tokens": SessionDB.total_tokens - reply.usage.output_tokens,
        }
        await db.execute(update(SessionDB).where(SessionDB.id == turn.session_id).values(uncount))
        await transcript_service.give_back(db, turn.id)
        again = {"asked_again": True, "next_try_at": now, "reading": None}
        await db.execute(update(TurnDB).where(TurnDB.id == turn.id).values(again))

    async def record_aside(
        self, db: AsyncSession, turn: ClaimedTurn, aside: Aside, bills: Sequence[Bill], *, rules: Rules, now: datetime
    ) -> bool:
        """Queue the app's answer, out of role, and leave the lines out of the interview and its debrief. Drop the turn.

        The calls are booked, with alerts for the admins at crossed cost marks. Return False if the session was taken
        over or has ended: then only the cost is booked.
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
        """Store what the failure means, and give the lease back. It books nothing.

        A notice for the student and an alert for the admins may be queued. Return the ruling, or None if the session
        was taken over or has ended: then nothing is stored.
        """
        session = await self._still_ours(db, turn, now=now)
        if session is None:
            return None
        workspace, row = await db.get_one(WorkspaceDB, turn.workspace_id), await db.get_one(TurnDB, turn.id)
        work = TurnWork(db, workspace, session, row, reading=turn.reading)
        return await note_failure(work, error, reference=reference, rules=rules, now=now)

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
        booked = await bookings.book(db, bills, session_after=after)
        if (
            passing := [row for row in booked if alert_service.passes_a_mark(row, turn.marks or rules.marks)]
        ) or turn.is_probe:
            await self._note_costs(db, turn, passing, is_answered=bool(bills), rules=rules, now=now)

    async def _note_costs(
        self,
        db: AsyncSession,
        turn: ClaimedTurn,
        passing: Sequence[Settlement],
        *,
        is_answered: bool,
        rules: Rules,
        now: datetime,
    ) -> None:
        """Alert the admins about the marks that were passed. After an answer, end the pause of the workspace's calls."""
        workspace = await db.get_one(WorkspaceDB, turn.workspace_id)
        for settlement in passing:
            await alert_service.note_costs(
                db, workspace, settlement, session_id=turn.session_id, marks=rules.marks, now=now
            )
        if is_answered:
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

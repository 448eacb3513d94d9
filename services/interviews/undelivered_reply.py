"""What happens to an interview when Slack refuses a reply for good, so that its student has never read it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.session import MessageDB, MessageRole, SessionDB, SessionStatus, TurnDB, TurnState
from services.interviews.transcript_service import transcript_service
from services.messaging.notices import NoGreeting, ReplyLost
from services.messaging.outbox_service import Place, outbox_service
from services.simulation.turn_state_service import turn_state_service

MOST_REFUSED = 3
"""How many replies to the same lines Slack may refuse before the student is asked to write something else."""


async def take_back_reply(db: AsyncSession, message_id: UUID | None, *, is_place_gone: bool, now: datetime) -> bool:
    """Remove the reply from the interview. Return whether its lines will be answered again.

    The reply leaves the history that Claude sees, and the trust and facts that it brought are undone. A turn in
    progress loses its lease. The lines are not answered again if the place is gone, the interview is over or has a
    later turn, or this was the third reply to them that was refused or unusable: then a notice is queued for the
    thread. Call it once for each refused reply: a second call counts as another refusal. The caller wakes the workers.
    Raise NoResultFound if there is no reply with this id.
    """
    reply = await db.get_one(MessageDB, message_id)
    turn = await db.get_one(TurnDB, reply.turn_id)
    session = await _fence(db, reply.session_id)
    reply.undelivered_at = now
    await turn_state_service.take_back(db, session, turn)
    turn.content_failures += 1
    is_over = session.status != SessionStatus.ACTIVE
    if is_over or is_place_gone or turn.content_failures >= MOST_REFUSED or await _has_later_turn(db, turn):
        await _give_up(db, session, turn, is_over=is_over, now=now)
        return False
    turn.state, turn.next_try_at, turn.told, turn.answered_at = TurnState.OWED, now, None, None
    await transcript_service.give_back(db, turn.id)
    await db.flush()
    return True


async def _fence(db: AsyncSession, session_id: UUID) -> SessionDB:
    """Lock and return the session. A turn in progress loses its lease, because its request includes this reply."""
    statement = (
        update(SessionDB)
        .where(SessionDB.id == session_id)
        .values(lease_epoch=SessionDB.lease_epoch + 1, lease_until=None)
        .returning(SessionDB)
        .execution_options(synchronize_session=False, populate_existing=True)
    )
    return (await db.execute(statement)).scalar_one()


async def _has_later_turn(db: AsyncSession, turn: TurnDB) -> bool:
    later = select(exists().where(TurnDB.session_id == turn.session_id, TurnDB.number > turn.number))
    return bool((await db.execute(later)).scalar_one())


async def _give_up(db: AsyncSession, session: SessionDB, turn: TurnDB, *, is_over: bool, now: datetime) -> None:
    """Leave the lines unanswered. In a running interview they leave the history, because the student repeats them."""
    turn.state = TurnState.FAILED
    if not is_over:
        lines = update(MessageDB).where(MessageDB.turn_id == turn.id, MessageDB.role == MessageRole.STUDENT)
        await db.execute(lines.values(unanswerable=True).execution_options(synchronize_session=False))
    name = str(session.persona["name"])
    is_greeting = turn.number == 0 and not is_over
    await outbox_service.enqueue(
        db,
        NoGreeting(name=name) if is_greeting else ReplyLost(name=name, is_over=is_over),
        Place(channel_id=session.channel_id, thread_ts=session.thread_ts),
        workspace_id=session.workspace_id,
        session_id=session.id,
        now=now,
    )
    await db.flush()

"""Consequences of a delivered post: a session becomes active, a card is recorded, a root card loses its buttons."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.delivery.slack_posts import PostLocation
from models.post import OutboxDB
from models.session import SessionDB
from services.courses.assignment_cards import assignment_cards
from services.debriefs.rewind_service import rewind_service
from services.interviews.session_service import session_service
from services.interviews.transcript_service import transcript_service
from services.messaging.news import News
from services.messaging.news_service import news_service
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.session_messages import AssignmentCard, EndedRootCard, ReplyPost, RootCard, SessionEnd
from services.messaging.stored_messages import AnyMessage


async def follow_up(
    db: AsyncSession, row: OutboxDB, message: AnyMessage, posted: PostLocation, *, now: datetime
) -> bool:
    """Apply the consequences of the post. Return whether they made a session active.

    A root card makes its session active and queues its greeting (a rewind: the client's last words), or queues the loss
    of its buttons if the session was canceled. A reply and an assignment's card store where they were posted, and an
    outdated card queues its update. News start the reader's hour without another one. A closing card queues the update
    that takes the buttons off the root card. Other messages change nothing.
    """
    match message:
        case RootCard():
            assert row.session_id is not None
            activated = await session_service.activate(
                db, row.session_id, channel_id=posted.channel_id, ts=posted.ts, now=now
            )
            if activated:
                await rewind_service.repeat_last_line(db, row.session_id, now=now)
            else:
                await _strike_root_card(db, row, posted, now=now)
            return activated
        case ReplyPost():
            await transcript_service.note_posted(db, row.subject_id, ts=posted.ts)
        case AssignmentCard():
            await assignment_cards.confirm_card(db, row, ts=posted.ts, now=now)
        case News():
            await news_service.note_delivered(db, row, now=now)
        case SessionEnd():
            interview = await db.get_one(SessionDB, row.session_id)
            await _strike_root_card(db, row, PostLocation(str(interview.channel_id), str(interview.thread_ts)), now=now)
        case _:
            pass
    return False


async def _strike_root_card(db: AsyncSession, row: OutboxDB, card: PostLocation, *, now: datetime) -> None:
    """Enqueue the update of the root card that removes its buttons after the interview."""
    await outbox_service.enqueue(
        db,
        EndedRootCard(),
        Place(channel_id=card.channel_id),
        workspace_id=row.workspace_id,
        session_id=row.session_id,
        update_ts=card.ts,
        now=now,
    )

"""Deletes old news that nobody can be told again."""

from datetime import datetime

from sqlalchemy import and_, delete, exists, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import first_id_at
from models.news import NewsItemDB, NewsKind
from models.post import OutboxDB, OutboxState
from models.workspace import UserDB
from services.messaging.news_service import LANE

BATCH = 200
OF_A_DAY = (NewsKind.DIGEST, NewsKind.NUDGE)
"""Their subject names the day on which they were stored, so no later day asks for them."""

OF_A_TIME = (NewsKind.DUE_SOON, NewsKind.MORE_TIME)
"""They are about a due time, which `facts` has in seconds. Nobody is told of it once it is over."""

_IS_PART_OF_A_POST = exists().where(
    UserDB.id == NewsItemDB.user_id,
    OutboxDB.lane == literal(LANE) + UserDB.slack_user_id,
    OutboxDB.state.in_((OutboxState.PENDING, OutboxState.POSTING)),
)


async def prune_news(db: AsyncSession, *, before: datetime) -> int:
    """Delete at most 200 pieces of news that were told or dropped before this time, the oldest first. Return how many.

    Call it until it returns 0. A new assignment and another section stay, since their row is what keeps a student from
    reading of them twice. So does a due time that is still ahead, what waits, and what is part of a message that is not
    sent yet.
    """
    may_go = (
        NewsItemDB.settled_at < before,
        or_(
            NewsItemDB.kind.in_(OF_A_DAY),
            and_(NewsItemDB.kind.in_(OF_A_TIME), NewsItemDB.facts["at"].as_float() < before.timestamp()),
        ),
        ~_IS_PART_OF_A_POST,
    )
    old = select(NewsItemDB.id).where(NewsItemDB.id < first_id_at(before), *may_go).order_by(NewsItemDB.id).limit(BATCH)
    statement = delete(NewsItemDB).where(NewsItemDB.id.in_(old)).returning(NewsItemDB.id)
    return len((await db.execute(statement.execution_options(synchronize_session=False))).all())

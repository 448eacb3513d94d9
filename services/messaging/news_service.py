"""News that nobody asked for: a new assignment, a due date, a digest, a nudge.

A person gets all their news in one message, at most one an hour, none between 21:00 and 8:00 in their own time zone, and
none while they mute them. Each piece comes once, also after a crash. Messages with news go last in the outbox and at
Slack's pace, so they hold up no reply.

To add a kind:

1. Name it in `models.news.NewsKind`. No migration is needed.
2. Call `news_service.add` in the transaction in which it happens. Nothing else is to be done: a job merges what is due.
3. Write its renderer, an async function of (db, items, reader) that returns a NewsPart per paragraph, or none if there is
   nothing to say anymore. Register it in `bot.delivery.news.RENDERERS`.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, func, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.news import NewsItemDB, NewsKind
from models.post import OutboxDB, OutboxKind, OutboxState
from models.workspace import UserDB, WorkspaceDB
from services.common.quiet_hours import next_morning
from services.messaging.news import News
from services.messaging.outbox_service import Place, outbox_service
from services.storage.upsert import insert_missing

APART = timedelta(hours=1)
"""The shortest time between two messages with news for one person."""

MOST_OPEN = 40
"""Most messages with news that wait in the outbox at once. The other people's news waits here."""

LANE = "news:"
"""Begins the lane of a person's messages with news, so that none of their other messages waits behind one."""

ZONE = func.coalesce(UserDB.time_zone, WorkspaceDB.time_zone)
"""The time zone of a person, in a statement that joins their workspace."""

_OPEN = (OutboxState.PENDING, OutboxState.POSTING)


class NewsService:
    """Stores news, and queues one message for all the news of a person."""

    async def add(
        self,
        db: AsyncSession,
        kind: NewsKind,
        people: Collection[UUID],
        *,
        subject: str,
        workspace_id: UUID,
        now: datetime,
        section_id: UUID | None = None,
        facts: dict[str, Any] | None = None,
        not_before: datetime | None = None,
    ) -> list[UUID]:
        """Store a piece of news for each of these people. Return the ids of those who will get it.

        `people` are ids of users. Those who are inactive, mute news, or have had the same kind and subject before get
        nothing. `subject` has at most 100 characters. `facts` is for the renderer. A class of any size takes two
        statements.
        """
        had_it = exists().where(NewsItemDB.user_id == UserDB.id, NewsItemDB.kind == kind, NewsItemDB.subject == subject)
        statement = select(UserDB.id).where(UserDB.id.in_(people), UserDB.is_active, ~UserDB.mutes_news, ~had_it)
        readers = list((await db.execute(statement.order_by(UserDB.id))).scalars()) if people else []
        common = {
            "workspace_id": workspace_id,
            "kind": kind,
            "subject": subject,
            "section_id": section_id,
            "facts": facts or {},
            "not_before": not_before or now,
        }
        rows = [{**common, "user_id": reader} for reader in readers]
        await insert_missing(db, NewsItemDB, rows, unique=("user_id", "kind", "subject"))
        return readers

    async def queue_due(self, db: AsyncSession, *, now: datetime) -> int:
        """Queue a message for each person whose news is due. Return how many were queued.

        Call it until it returns 0, and wake the outbox. News that waits for the night, an hour apart, or room in the
        outbox is not counted. At most 40 of these messages wait in the outbox. It may run on every replica: the time of
        the last message is claimed with a conditional update.
        """
        is_ready = await self._is_ready(db, now=now)
        if is_ready is None:
            return 0
        room = MOST_OPEN - await self._count_waiting(db, now=now)
        if room <= 0:
            return 0
        first = func.min(NewsItemDB.not_before)
        ready = (
            select(UserDB.id)
            .join(NewsItemDB, NewsItemDB.user_id == UserDB.id)
            .join(WorkspaceDB, WorkspaceDB.id == UserDB.workspace_id)
            .where(*_due(now), is_ready)
            .group_by(UserDB.id)
            .order_by(first, UserDB.id)
            .limit(room)
        )
        people = (await db.execute(ready)).scalars().all()
        claim = (
            update(UserDB)
            .where(UserDB.id.in_(people), _is_apart(now))
            .values(news_at=now)
            .returning(UserDB.id, UserDB.slack_user_id, UserDB.workspace_id)
            .execution_options(synchronize_session=False)
        )
        claimed = {row.id: row for row in (await db.execute(claim)).all()} if people else {}
        items = await self._settle(db, list(claimed), now=now)
        for user_id, own in items.items():
            reader = claimed[user_id]
            await outbox_service.enqueue(
                db,
                News(items=tuple(item.id for item in own)),
                Place(slack_user_id=reader.slack_user_id),
                workspace_id=reader.workspace_id,
                subject_id=next((item.section_id for item in own if item.section_id is not None), None),
                lane=f"{LANE}{reader.slack_user_id}",
                now=now,
            )
        return len(items)

    async def set_muted(self, db: AsyncSession, user: UserDB, *, is_muted: bool, now: datetime) -> None:
        """Store whether the person mutes news. What waits for someone who mutes them is dropped and never sent."""
        await db.execute(update(UserDB).where(UserDB.id == user.id).values(mutes_news=is_muted))
        if is_muted:
            waiting = (NewsItemDB.user_id == user.id, NewsItemDB.settled_at.is_(None))
            await db.execute(update(NewsItemDB).where(*waiting).values(settled_at=now))

    async def reader_of(self, db: AsyncSession, row: OutboxDB) -> tuple[UserDB, str]:
        """Return the person that a message with news is for, and their time zone, or else the workspace's.

        Raise NoResultFound if the person is not stored.
        """
        statement = (
            select(UserDB, ZONE)
            .join(WorkspaceDB, WorkspaceDB.id == UserDB.workspace_id)
            .where(UserDB.workspace_id == row.workspace_id, UserDB.slack_user_id == row.slack_user_id)
            .execution_options(populate_existing=True)
        )
        user, zone = (await db.execute(statement)).one()
        return user, zone

    async def list_items(self, db: AsyncSession, message: News) -> Sequence[NewsItemDB]:
        """Return the news that the message tells, the oldest first. What was pruned is missing."""
        statement = select(NewsItemDB).where(NewsItemDB.id.in_(message.items)).order_by(NewsItemDB.id)
        return (await db.execute(statement)).scalars().all()

    async def note_delivered(self, db: AsyncSession, row: OutboxDB, *, now: datetime) -> None:
        """Count the hour until the person's next message from its delivery, which may be long after it was queued."""
        reader = (UserDB.workspace_id == row.workspace_id, UserDB.slack_user_id == row.slack_user_id)
        await db.execute(update(UserDB).where(*reader).values(news_at=now))

    async def _is_ready(self, db: AsyncSession, *, now: datetime) -> ColumnElement[bool] | None:
        """Return an SQL condition: the person may get a message now. Return None if nobody has news."""
        statement = (
            select(ZONE)
            .select_from(NewsItemDB)
            .join(UserDB, UserDB.id == NewsItemDB.user_id)
            .join(WorkspaceDB, WorkspaceDB.id == UserDB.workspace_id)
            .where(*_due(now))
            .distinct()
        )
        zones = (await db.execute(statement)).scalars().all()
        if not zones:
            return None
        waits = exists().where(OutboxDB.lane == literal(LANE) + UserDB.slack_user_id, OutboxDB.state.in_(_OPEN))
        by_night = [zone for zone in zones if next_morning(zone, now) is not None]
        return and_(
            UserDB.is_active,
            ~UserDB.mutes_news,
            _is_apart(now),
            ZONE.not_in(by_night),
            ~waits,
            WorkspaceDB.uninstalled_at.is_(None),
        )

    async def _count_waiting(self, db: AsyncSession, *, now: datetime) -> int:
        waiting = (OutboxDB.kind == OutboxKind.NEWS, OutboxDB.state.in_(_OPEN), OutboxDB.next_try_at <= now)
        return (await db.execute(select(func.count()).select_from(OutboxDB).where(*waiting))).scalar_one()

    async def _settle(
        self, db: AsyncSession, people: Collection[UUID], *, now: datetime
    ) -> dict[UUID, list[NewsItemDB]]:
        """Mark the due news of these people as part of a message, and return it by person."""
        if not people:
            return {}
        settle = (
            update(NewsItemDB)
            .where(NewsItemDB.user_id.in_(people), *_due(now))
            .values(settled_at=now)
            .returning(NewsItemDB)
            .execution_options(synchronize_session=False)
        )
        found: dict[UUID, list[NewsItemDB]] = {}
        for item in (await db.execute(settle)).scalars():
            found.setdefault(item.user_id, []).append(item)
        return {user_id: sorted(items, key=lambda item: item.id) for user_id, items in found.items()}


def _due(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return NewsItemDB.settled_at.is_(None), NewsItemDB.not_before <= now


def _is_apart(now: datetime) -> ColumnElement[bool]:
    """Return an SQL condition: the person's last message with news is an hour ago, or there was none."""
    return or_(UserDB.news_at.is_(None), UserDB.news_at <= now - APART)


news_service = NewsService()

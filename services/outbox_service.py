"""Everything that we owe to someone on Slack, until it stands there: once, and in order within its lane."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import and_, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.post import OutboxDB, OutboxKind, OutboxState
from services.backoff import pause_after
from services.database import database_seconds
from services.insert import insert_once

POSTING_SECONDS = 20.0
"""A post that hangs for so long was left behind; Slack's own answer is waited for 8 seconds."""

MAX_ATTEMPTS = 12
_OPEN = (OutboxState.PENDING, OutboxState.POSTING)


@dataclass(frozen=True)
class Place:
    """Where a post goes: a channel, or the DM of a person; perhaps a thread there."""

    channel_id: str | None = None
    slack_user_id: str | None = None
    thread_ts: str | None = None


class OutboxService:
    """The rows of the outbox; `bot/` renders and posts them."""

    async def owe(
        self,
        db: AsyncSession,
        kind: OutboxKind,
        place: Place,
        facts: dict[str, Any],
        *,
        workspace_id: UUID,
        now: datetime,
        session_id: UUID | None = None,
        subject_id: UUID | None = None,
        update_ts: str | None = None,
        once: str | None = None,
    ) -> bool:
        """The post is owed; False when `once` says that it was owed before."""
        row = {
            "workspace_id": workspace_id,
            "kind": kind,
            "lane": str(session_id or place.channel_id or place.slack_user_id),
            "channel_id": place.channel_id,
            "slack_user_id": place.slack_user_id,
            "thread_ts": place.thread_ts,
            "session_id": session_id,
            "subject_id": subject_id,
            "facts": facts,
            "update_ts": update_ts,
            "next_try_at": now,
            "dedupe_key": once,
        }
        return await insert_once(db, OutboxDB, row, unique=("dedupe_key",))

    async def list_due(self, db: AsyncSession, *, now: datetime, limit: int = 50) -> Sequence[OutboxDB]:
        """The first open row of each lane whose time has come, oldest first."""
        earlier = aliased(OutboxDB)
        statement = (
            select(OutboxDB)
            .where(
                self._due(now),
                ~exists().where(earlier.lane == OutboxDB.lane, earlier.state.in_(_OPEN), earlier.id < OutboxDB.id),
            )
            .order_by(OutboxDB.id)
            .limit(limit)
        )
        return (await db.execute(statement)).scalars().all()

    async def claim(self, db: AsyncSession, row: OutboxDB) -> bool:
        """We alone post this row, until its time is over; False when a rival was faster."""
        statement = (
            update(OutboxDB)
            .where(OutboxDB.id == row.id, OutboxDB.epoch == row.epoch, OutboxDB.state.in_(_OPEN))
            .values(
                state=OutboxState.POSTING,
                epoch=OutboxDB.epoch + 1,
                attempts=OutboxDB.attempts + 1,
                posting_until=database_seconds() + POSTING_SECONDS,
            )
            .returning(OutboxDB.id)
            .execution_options(synchronize_session=False)
        )
        return (await db.execute(statement)).scalar_one_or_none() is not None

    async def delivered(self, db: AsyncSession, row: OutboxDB, *, posted_ts: str | None) -> bool:
        """The post stands in Slack; False when our claim had run out."""
        return await self._finish(db, row, state=OutboxState.DELIVERED, posted_ts=posted_ts)

    async def failed(self, db: AsyncSession, row: OutboxDB, *, failure: str) -> bool:
        """The post can never stand there; it is not tried again."""
        return await self._finish(db, row, state=OutboxState.FAILED, failure=failure)

    async def postponed(
        self,
        db: AsyncSession,
        row: OutboxDB,
        *,
        seconds: float,
        was_sent: bool,
        failure: str,
        now: datetime,
    ) -> bool:
        """It is tried again later; `was_sent` keeps it in posting, so that it is looked up first."""
        return await self._finish(
            db,
            row,
            state=OutboxState.POSTING if was_sent else OutboxState.PENDING,
            posting_until=database_seconds(),
            next_try_at=now + timedelta(seconds=seconds),
            failure=failure,
        )

    async def shelve(self, db: AsyncSession, row: OutboxDB, *, now: datetime) -> None:
        """A post that could not even be laid out is looked at again later, and does not come round at once."""
        await db.execute(
            update(OutboxDB)
            .where(OutboxDB.id == row.id, OutboxDB.epoch == row.epoch)
            .values(attempts=OutboxDB.attempts + 1, next_try_at=now + pause_after(row.attempts + 1))
            .execution_options(synchronize_session=False)
        )

    def _due(self, now: datetime) -> Any:
        return and_(
            OutboxDB.next_try_at <= now,
            or_(
                OutboxDB.state == OutboxState.PENDING,
                and_(OutboxDB.state == OutboxState.POSTING, OutboxDB.posting_until < database_seconds()),
            ),
        )

    async def _finish(self, db: AsyncSession, row: OutboxDB, **values: Any) -> bool:
        statement = (
            update(OutboxDB)
            .where(OutboxDB.id == row.id, OutboxDB.epoch == row.epoch + 1)
            .values(**values)
            .returning(OutboxDB.id)
            .execution_options(synchronize_session=False)
        )
        return (await db.execute(statement)).scalar_one_or_none() is not None


outbox_service = OutboxService()

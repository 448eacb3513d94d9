"""The outbox: messages that wait for delivery to Slack, each posted once, and in order within its lane."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, and_, bindparam, case, exists, func, insert, null, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.base import new_id, table_of
from models.post import OutboxDB, OutboxKind, OutboxState
from models.workspace import is_stopped
from services.common.backoff import pause_after
from services.messaging.outbox_message import OutboxMessage
from services.messaging.outgoing import outgoing
from services.messaging.stored_messages import AnyMessage
from services.storage.database import database_seconds
from services.storage.upsert import insert_missing, insert_once

POSTING_SECONDS = 20.0
"""A post that takes this long was abandoned. We wait 8 seconds for Slack's own answer."""

MAX_ATTEMPTS = 12
UNKNOWN_KIND = "unknown_kind"
"""The failure of a row that no running version can read."""

_OPEN = (OutboxState.PENDING, OutboxState.POSTING)
_OUTBOX = table_of(OutboxDB)
_EARLIER = aliased(OutboxDB)
_ORDER, _EARLIER_ORDER = ((func.coalesce(row.position, 0), row.id) for row in (OutboxDB, _EARLIER))
_LIST_DUE = (
    select(OutboxDB)
    .where(
        OutboxDB.next_try_at <= bindparam("now"),
        or_(
            OutboxDB.state == OutboxState.PENDING,
            and_(OutboxDB.state == OutboxState.POSTING, OutboxDB.posting_until < database_seconds()),
        ),
        ~exists().where(
            _EARLIER.lane == OutboxDB.lane, _EARLIER.state.in_(_OPEN), tuple_(*_EARLIER_ORDER) < tuple_(*_ORDER)
        ),
        ~is_stopped(OutboxDB.workspace_id),
    )
    .order_by(case((OutboxDB.kind == OutboxKind.NEWS, 1), else_=0), *_ORDER)
    .limit(bindparam("most", type_=Integer))
)
_CLAIM = (
    update(_OUTBOX)
    .where(
        _OUTBOX.c.id.in_(bindparam("ids", expanding=True)),
        _OUTBOX.c.epoch == bindparam("seen_epoch"),
        _OUTBOX.c.state.in_(_OPEN),
    )
    .values(
        state=OutboxState.POSTING,
        epoch=_OUTBOX.c.epoch + 1,
        attempts=_OUTBOX.c.attempts + 1,
        # A restored row in `posting` was first tried at an unknown time, so it keeps none.
        posting_since=case(
            (_OUTBOX.c.state == OutboxState.POSTING, _OUTBOX.c.posting_since),
            else_=func.coalesce(_OUTBOX.c.posting_since, database_seconds()),
        ),
        posting_until=database_seconds() + POSTING_SECONDS,
    )
    .returning(_OUTBOX.c.id)
)
_HAS_TO_WAIT = or_(
    exists().where(_EARLIER.lane == bindparam("in_lane"), _EARLIER.state.in_(_OPEN)),
    is_stopped(bindparam("in_workspace", type_=_OUTBOX.c.workspace_id.type)),
)
_ENQUEUE_CLAIMED = (
    insert(_OUTBOX)
    .values(
        state=case((_HAS_TO_WAIT, OutboxState.PENDING), else_=OutboxState.POSTING),
        epoch=case((_HAS_TO_WAIT, 0), else_=1),
        attempts=case((_HAS_TO_WAIT, 0), else_=1),
        posting_since=case((_HAS_TO_WAIT, null()), else_=database_seconds()),
        posting_until=case((_HAS_TO_WAIT, null()), else_=database_seconds() + POSTING_SECONDS),
    )
    .returning(_OUTBOX.c.state)
)
_FINISH = (
    update(_OUTBOX)
    .where(_OUTBOX.c.id == bindparam("row_id"), _OUTBOX.c.epoch == bindparam("our_epoch"))
    .returning(_OUTBOX.c.id)
)
_DELIVERED = _FINISH.values(state=OutboxState.DELIVERED, posted_ts=bindparam("at_ts"))


@dataclass(frozen=True)
class Place:
    """Where a post goes: a channel or a person's DM, and possibly a thread there."""

    channel_id: str | None = None
    slack_user_id: str | None = None
    thread_ts: str | None = None


class OutboxService:
    """Stores and claims the rows of the outbox. Code in `bot/` renders and posts them."""

    async def enqueue(
        self,
        db: AsyncSession,
        message: OutboxMessage,
        place: Place,
        *,
        workspace_id: UUID,
        now: datetime,
        session_id: UUID | None = None,
        subject_id: UUID | None = None,
        update_ts: str | None = None,
        once: str | None = None,
        lane: str | None = None,
    ) -> bool:
        """Store a message for delivery. Return False, and store nothing, if this `once` key was used before.

        Nothing is posted yet: wake the outbox after the commit, or the message waits for its next look. Keys are shared
        by all workspaces and never expire, so put an id into the key. Without one, each call stores a message. Messages
        of one session, or else of one channel or person, are posted in this order, unless `lane` names another queue.
        `update_ts` is the post that a message with `is_update` changes.
        """
        assert message.is_update == (update_ts is not None)
        row = {
            "workspace_id": workspace_id,
            "kind": message.kind,
            "lane": lane or str(session_id or place.channel_id or place.slack_user_id),
            "channel_id": place.channel_id,
            "slack_user_id": place.slack_user_id,
            "thread_ts": place.thread_ts,
            "session_id": session_id,
            "subject_id": subject_id,
            "facts": message.facts(),
            "update_ts": update_ts,
            "next_try_at": now,
            "dedupe_key": once,
        }
        is_new = await insert_once(db, OutboxDB, row, unique=("dedupe_key",))
        outgoing(db).is_due |= is_new
        return is_new

    async def enqueue_claimed(
        self,
        db: AsyncSession,
        message: AnyMessage,
        place: Place,
        *,
        workspace_id: UUID,
        session_id: UUID,
        subject_id: UUID | None,
        now: datetime,
    ) -> None:
        """Store a message of a session and claim it at once. `outgoing` then gives it to the code that commits.

        If an earlier message of the session still waits, or the app is no longer installed, this one waits without a
        claim. Each call stores a message.
        """
        row = {
            "id": new_id(),
            "workspace_id": workspace_id,
            "kind": message.kind,
            "lane": str(session_id),
            "channel_id": place.channel_id,
            "thread_ts": place.thread_ts,
            "session_id": session_id,
            "subject_id": subject_id,
            "facts": message.facts(),
            "next_try_at": now,
            "created_at": now,
        }
        state = (
            await db.execute(_ENQUEUE_CLAIMED, {**row, "in_lane": str(session_id), "in_workspace": workspace_id})
        ).scalar_one()
        if state == OutboxState.PENDING:
            outgoing(db).is_due = True
            return
        as_before_the_claim = OutboxDB(**row, state=OutboxState.PENDING, epoch=0, attempts=0)
        outgoing(db).claimed.append((as_before_the_claim, message))

    async def enqueue_each(
        self,
        db: AsyncSession,
        message: OutboxMessage,
        slack_user_ids: Sequence[str],
        *,
        workspace_id: UUID,
        now: datetime,
        apart: timedelta,
        subject_id: UUID | None = None,
    ) -> None:
        """Store the message for each of these people, due at intervals of `apart` in their order.

        It takes one statement per thousand people. Another call stores the messages again. The caller wakes the outbox.
        """
        common = {
            "workspace_id": workspace_id,
            "kind": message.kind,
            "facts": message.facts(),
            "subject_id": subject_id,
        }
        rows = [
            {**common, "lane": person, "slack_user_id": person, "next_try_at": now + number * apart}
            for number, person in enumerate(slack_user_ids)
        ]
        await insert_missing(db, OutboxDB, rows, unique=("dedupe_key",))
        outgoing(db).is_due |= bool(rows)

    async def list_due(self, db: AsyncSession, *, now: datetime, limit: int = 50) -> Sequence[OutboxDB]:
        """Return at most `limit` open rows that may be posted now, in the order of their positions. News come last.

        Only the first open row of each lane counts. Rows whose post was abandoned are among them. Those of workspaces
        that have uninstalled the app are left out.
        """
        return (await db.execute(_LIST_DUE, {"now": now, "most": limit})).scalars().all()

    async def claim(self, db: AsyncSession, rows: Sequence[OutboxDB]) -> set[UUID]:
        """Claim open rows for posting, for 20 seconds, and count a try. Return the ids that we got.

        A rival may have the others. Pass the rows as `list_due` returned them.
        """
        claimed: set[UUID] = set()
        for epoch in {row.epoch for row in rows}:
            facts = {"ids": [row.id for row in rows if row.epoch == epoch], "seen_epoch": epoch}
            claimed.update((await db.execute(_CLAIM, facts)).scalars())
        return claimed

    async def delivered(self, db: AsyncSession, row: OutboxDB, *, posted_ts: str | None) -> bool:
        """Mark a claimed row as delivered, and store its ts. Return False if our claim had expired: nothing changes."""
        facts = {"row_id": row.id, "our_epoch": row.epoch + 1, "at_ts": posted_ts}
        return (await db.execute(_DELIVERED, facts)).scalar_one_or_none() is not None

    async def failed(self, db: AsyncSession, row: OutboxDB, *, failure: str) -> bool:
        """Mark a claimed row as failed for good. Return False, and change nothing, if our claim had expired.

        Nobody is notified here.
        """
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
        """Schedule another try of a claimed row after `seconds`. Return False if our claim had expired.

        With `was_sent`, the next try looks first whether it was posted.
        """
        return await self._finish(
            db,
            row,
            state=OutboxState.POSTING if was_sent else OutboxState.PENDING,
            posting_until=database_seconds(),
            next_try_at=now + timedelta(seconds=seconds),
            failure=failure,
        )

    async def shelve(self, db: AsyncSession, row: OutboxDB, *, now: datetime) -> bool:
        """Schedule another try of a claimed row, with growing pauses. Return False if our claim had expired.

        The row could not be rendered, so nothing was sent.
        """
        pause = pause_after(row.attempts + 1)
        return await self._finish(db, row, state=row.state, posting_until=database_seconds(), next_try_at=now + pause)

    async def set_aside(self, db: AsyncSession, row: OutboxDB) -> bool:
        """Mark an unreadable row as failed, so its lane can continue. Return False if a rival was faster.

        Nobody is notified here.
        """
        statement = (
            update(_OUTBOX)
            .where(_OUTBOX.c.id == row.id, _OUTBOX.c.epoch == row.epoch, _OUTBOX.c.state.in_(_OPEN))
            .values(state=OutboxState.FAILED, failure=UNKNOWN_KIND)
            .returning(_OUTBOX.c.id)
        )
        return (await db.execute(statement)).scalar_one_or_none() is not None

    async def _finish(self, db: AsyncSession, row: OutboxDB, **values: Any) -> bool:
        ours = {"row_id": row.id, "our_epoch": row.epoch + 1}
        return (await db.execute(_FINISH.values(**values), ours)).scalar_one_or_none() is not None


outbox_service = OutboxService()

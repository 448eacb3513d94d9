"""Events from Slack that are no messages: stored before they are acknowledged, and then worked off in order."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Self

from sqlalchemy import ColumnElement, and_, delete, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.slack_event import SlackEventDB
from models.workspace import UserDB, WorkspaceDB
from services.common.backoff import pause_after
from services.storage.database import database_seconds
from services.storage.upsert import insert_once
from services.workspaces.installation_service import installation_service

WORK_SECONDS = 30.0
"""Another replica takes an event that was not done within this time."""

MOST_ATTEMPTS = 20
"""Some hours. After that, the daily comparison with Slack has to repair what the event would have changed."""

KEPT_FOR = timedelta(days=2)
"""Longer than Slack repeats an event."""

MOST_AT_ONCE = 1000
INSTALLATION = "installation"
"""The topic of events that end the installation of the app."""

USER_CHANGE = "user_change"


@dataclass(frozen=True)
class SlackEvent:
    """An event that is no message, reduced to what is stored."""

    team_id: str
    event_id: str
    name: str
    ts: str
    topic: str
    """What it changes, such as the name of a channel. Only the latest event of a topic counts."""
    channel_id: str = ""
    slack_user_id: str = ""
    value: str = ""
    """A channel's new name or new id, or empty."""
    is_about_app: bool = False
    """Whether the app itself joined or left."""

    @classmethod
    def of(cls, row: SlackEventDB) -> Self:
        """Return the event that a row stores."""
        return cls(**{name: getattr(row, name) for name in cls.__dataclass_fields__})


@dataclass(frozen=True)
class OpenEvent:
    """An event that is not done, and whether it can be taken now."""

    row: SlackEventDB
    is_due: bool

    @property
    def lanes(self) -> set[tuple[str, str]]:
        """The channels or the person of the event. Events of one lane are worked off one after another.

        A new id of a channel belongs to two lanes: what happens under the new id waits for it.
        """
        row = self.row
        keys = {row.channel_id or row.slack_user_id}
        return {(row.team_id, key) for key in keys | ({row.value} if row.name == "channel_id_changed" else set())}


class EventService:
    """The stored events and whether they are done."""

    async def store(self, db: AsyncSession, event: SlackEvent, *, now: datetime) -> bool:
        """Store an event, once per team and event id, for the caller to commit. Return whether it is new.

        A change of a person whom the app does not know is not stored, and the result is False. An event that ends the
        installation also stops all work of the workspace in this transaction, unless the app was installed again since.
        """
        if event.topic == INSTALLATION:
            at = datetime.fromtimestamp(float(event.ts), tz=now.tzinfo)
            await installation_service.note_uninstalled(db, event.team_id, at=at)
        if event.name == USER_CHANGE and not await self._is_known(db, event):
            return False
        facts = {name: getattr(event, name) for name in SlackEvent.__dataclass_fields__}
        return await insert_once(db, SlackEventDB, {**facts, "next_try_at": now}, unique=("team_id", "event_id"))

    async def list_open(self, db: AsyncSession, *, now: datetime) -> list[OpenEvent]:
        """Return up to 1,000 events that are not done, by workspace and then in the order in which they happened.

        Events that cannot be taken now are in the list too, with `is_due` False. Those of a workspace without the app
        are left out, except for the end of the installation.
        """
        is_due = and_(SlackEventDB.next_try_at <= now, _is_free())
        has_app = ~exists().where(WorkspaceDB.team_id == SlackEventDB.team_id, WorkspaceDB.uninstalled_at.is_not(None))
        statement = (
            select(SlackEventDB, is_due)
            .where(SlackEventDB.done_at.is_(None), or_(has_app, SlackEventDB.topic == INSTALLATION))
            .order_by(SlackEventDB.team_id, SlackEventDB.ts, SlackEventDB.id)
            .limit(MOST_AT_ONCE)
        )
        return [OpenEvent(row, bool(due)) for row, due in (await db.execute(statement)).all()]

    async def claim(self, db: AsyncSession, row: SlackEventDB) -> bool:
        """Take the event for WORK_SECONDS and count the try. Return False if a rival has it, or has done it."""
        statement = (
            update(SlackEventDB)
            .where(SlackEventDB.id == row.id, SlackEventDB.done_at.is_(None), _is_free())
            .values(claimed_until=database_seconds() + WORK_SECONDS, attempts=SlackEventDB.attempts + 1)
            .returning(SlackEventDB.id)
            .execution_options(synchronize_session=False)
        )
        return (await db.execute(statement)).scalar_one_or_none() is not None

    async def is_outdated(self, db: AsyncSession, row: SlackEventDB) -> bool:
        """Return whether a later event of the same topic is stored, done or not. Events may arrive in any order."""
        later = select(SlackEventDB.id).where(
            SlackEventDB.team_id == row.team_id, SlackEventDB.topic == row.topic, SlackEventDB.ts > row.ts
        )
        return (await db.execute(later.limit(1))).scalar_one_or_none() is not None

    async def finish(self, db: AsyncSession, row: SlackEventDB, *, now: datetime) -> None:
        """Mark the event as done, so that nobody processes it again."""
        statement = update(SlackEventDB).where(SlackEventDB.id == row.id).values(done_at=now)
        await db.execute(statement.execution_options(synchronize_session=False))

    async def postpone(self, db: AsyncSession, row: SlackEventDB, *, now: datetime) -> bool:
        """Try the event again after a growing pause of 5 seconds to 10 minutes. Return whether it is tried again.

        After MOST_ATTEMPTS tries it is marked as done, and the result is False.
        """
        attempts = row.attempts + 1  # the claim has counted this one
        if attempts >= MOST_ATTEMPTS:
            await self.finish(db, row, now=now)
            return False
        values = {"next_try_at": now + pause_after(attempts), "claimed_until": None}
        statement = update(SlackEventDB).where(SlackEventDB.id == row.id).values(values)
        await db.execute(statement.execution_options(synchronize_session=False))
        return True

    async def forget_old(self, db: AsyncSession, *, now: datetime) -> int:
        """Delete up to 1,000 events that were done more than two days ago. Return how many were deleted.

        Call it until it returns 0.
        """
        old = select(SlackEventDB.id).where(SlackEventDB.done_at < now - KEPT_FOR).limit(MOST_AT_ONCE)
        gone = await db.execute(delete(SlackEventDB).where(SlackEventDB.id.in_(old)).returning(SlackEventDB.id))
        return len(gone.all())

    async def _is_known(self, db: AsyncSession, event: SlackEvent) -> bool:
        statement = (
            select(UserDB.id)
            .join(WorkspaceDB, WorkspaceDB.id == UserDB.workspace_id)
            .where(WorkspaceDB.team_id == event.team_id, UserDB.slack_user_id == event.slack_user_id)
        )
        return (await db.execute(statement)).scalar_one_or_none() is not None


def _is_free() -> ColumnElement[bool]:
    return or_(SlackEventDB.claimed_until.is_(None), SlackEventDB.claimed_until < database_seconds())


event_service = EventService()

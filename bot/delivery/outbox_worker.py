"""Worker that claims due posts from the outbox, in order within a lane, and delivers them."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.boundary import guarded
from bot.core.deps import Deps
from bot.core.metrics import Metrics
from bot.delivery.delivery import Delivery, throttle_keys
from bot.slack.channel_throttle import ChannelThrottle
from models.post import OutboxDB
from services.budget.alert_service import alert_service
from services.messaging.outbox_service import outbox_service
from services.messaging.outgoing import Outgoing
from services.messaging.stored_messages import AnyMessage, UnreadableMessage, read_message
from services.workspaces.workspace_service import workspace_service

MOST_UNDER_WAY = 50
"""Most posts per process that Slack has not answered yet."""

BREATH_SECONDS = 0.01
"""Pause between two looks, so that posts that become due in between are claimed together."""

UNKNOWN_FOR = timedelta(minutes=10)
"""How long a message of an unknown kind is left for a newer replica."""


class OutboxWorker:
    """Worker that delivers the outbox. Several replicas may run one at the same time."""

    def __init__(
        self,
        deps: Deps,
        slack: AsyncWebClient,
        metrics: Metrics,
        *,
        throttle: ChannelThrottle,
        wake_session: Callable[[UUID, bool], None],
    ) -> None:
        self._deps = deps
        self._throttle = throttle
        self._delivery = Delivery(deps, slack, metrics, self._throttle, wake_session=wake_session)
        self._unreadable: dict[UUID, datetime] = {}
        """Rows of a newer version, with the time at which we first saw them."""
        self._wanted = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._under_way: set[asyncio.Task[object]] = set()
        self._alarm: asyncio.TimerHandle | None = None
        self._is_stopping = False

    def start(self) -> None:
        """Start the task that delivers what is due whenever it is woken."""
        self._task = asyncio.create_task(self._run())

    def take(self, owed: Outgoing) -> None:
        """Deliver what a committed transaction has claimed, and look at the outbox for the rest. It returns at once."""
        for row, message in owed.claimed:
            self.deliver(row, message)
        if owed.is_due:
            self.wake()

    def may_post_now(self, channel_id: str) -> bool:
        """Return whether a post to this channel may be claimed now, and if so, count it in the throttle.

        It may not while the worker stops, while 50 posts are under way, or while the channel's limit is reached.
        """
        has_room = not self._is_stopping and len(self._under_way) < MOST_UNDER_WAY
        return has_room and self._throttle.take(channel_id) <= 0

    def wake(self) -> None:
        """Look at the outbox now, because something may be due."""
        self._wanted.set()

    async def stop(self) -> None:
        """Start no new delivery, and cancel the running ones. The next process looks them up in Slack."""
        self._is_stopping = True
        tasks = [task for task in (self._task, *self._under_way) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._alarm is not None:
            self._alarm.cancel()

    async def deliver_due(self) -> int:
        """Claim what is due and within Slack's limits, while at most 50 posts are under way. Return how many it got.

        Only the first row of a lane is due, and what finds no room waits for the next look. Messages of a workspace
        without the app wait. Rows of a kind that this version does not know are set aside after ten minutes, and the
        admins get one alert per kind.
        """
        room = MOST_UNDER_WAY - len(self._under_way)
        if room <= 0:
            return 0
        async with self._deps.database.read() as db:
            limit = room + len(self._unreadable)
            listed = await outbox_service.list_due(db, now=self._deps.clock(), limit=limit)
        due = [(row, message) for row, message in await self._readable(listed) if self._may_go(row, message)][:room]
        if not due:
            return 0
        async with self._deps.database.begin(in_line=True) as db:
            ours = await outbox_service.claim(db, [row for row, _ in due])
        for row, message in due:
            if row.id in ours:
                self.deliver(row, message)
        return len(ours)

    def deliver(self, row: OutboxDB, message: AnyMessage) -> None:
        """Start the delivery of a claimed row in its own task, so that a hanging one blocks no other lane.

        A failure is only logged: the row is looked for in Slack when its claim has expired.
        """
        task: asyncio.Task[object] = asyncio.create_task(self._deliver(row, message))
        self._under_way.add(task)
        task.add_done_callback(self._has_gone)

    async def _deliver(self, row: OutboxDB, message: AnyMessage) -> None:
        """Deliver the row. The coroutine starts inside, so that a canceled task leaves no unawaited coroutine."""
        await guarded("delivery", self._delivery.deliver(row, message))

    async def _readable(self, rows: Sequence[OutboxDB]) -> list[tuple[OutboxDB, AnyMessage]]:
        """Return the rows that this version can read. The others wait for a newer replica up to `UNKNOWN_FOR`."""
        now = self._deps.clock()
        found, unreadable = [], {}
        for row in rows:
            message = read_message(row)
            if not isinstance(message, UnreadableMessage):
                found.append((row, message))
            elif now - (since := self._unreadable.get(row.id, now)) < UNKNOWN_FOR:
                unreadable[row.id] = since
            else:
                await self._set_aside(row, message, now=now)
        self._unreadable = unreadable
        return found

    async def _set_aside(self, row: OutboxDB, message: UnreadableMessage, *, now: datetime) -> None:
        """Let the lane continue without this row, and tell the admins once which kind is waiting."""
        async with self._deps.database.begin(in_line=True) as db:
            if await outbox_service.set_aside(db, row):
                workspace = await workspace_service.get_workspace(db, row.workspace_id)
                await alert_service.note_unknown_kind(db, workspace, what=message.name, now=now)
        self.wake()

    def _has_gone(self, task: asyncio.Task[object]) -> None:
        """Remove a finished delivery, and look for the next post of its lane."""
        self._under_way.discard(task)
        self.wake()

    def _may_go(self, row: OutboxDB, message: AnyMessage) -> bool:
        """Return whether the row may be posted now. If not, schedule a look for when it may."""
        waits = (self._throttle.take(key) for key in throttle_keys(row, message))
        wait = next((wait for wait in waits if wait > 0), 0.0)
        if wait > 0:
            self._wake_in(wait)
        return wait <= 0

    def _wake_in(self, seconds: float) -> None:
        """Set one alarm for the earliest of all waiting posts."""
        loop = asyncio.get_running_loop()
        at = loop.time() + seconds
        if self._alarm is None or self._alarm.when() <= loop.time() or self._alarm.when() > at:
            if self._alarm is not None:
                self._alarm.cancel()
            self._alarm = loop.call_at(at, self.wake)

    async def _run(self) -> None:
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            await guarded("outbox", self.deliver_due())
            await asyncio.sleep(BREATH_SECONDS)

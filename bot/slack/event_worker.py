"""Worker that works off the stored events, in order where it matters."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from uuid import UUID

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.boundary import guarded, log_bug
from bot.core.deps import Deps
from bot.core.worker import attempt
from models.slack_event import SlackEventDB
from services.workspaces.event_service import SlackEvent, event_service

Handler = Callable[[SlackEvent, Deps, AsyncWebClient], Awaitable[None]]
MOST_AT_ONCE = 8
log = logging.getLogger(__name__)


class UnknownEventError(Exception):
    """An event that a newer version has stored. A newer replica works it off."""


class EventWorker:
    """Worker for stored events. Several replicas may run one at the same time.

    What is about one channel or one person is worked off one after another, in the order in which it happened. Every
    handler may run twice.
    """

    def __init__(self, deps: Deps, slack: AsyncWebClient, handlers: Mapping[str, Handler]) -> None:
        self._deps = deps
        self._slack = slack
        self._handlers = handlers
        self._tasks: dict[UUID, asyncio.Task[Any]] = {}
        self._looks: set[asyncio.Task[Any]] = set()
        self._is_stopping = False

    def wake(self) -> None:
        """Look for open events now, in a task of its own, and begin them. Do nothing after `stop`."""
        if not self._is_stopping:
            look = asyncio.create_task(guarded("look for events", self.poll()))
            self._looks.add(look)
            look.add_done_callback(self._looks.discard)

    async def poll(self) -> None:
        """Begin the first open event of each channel and each person, if it is due.

        Up to eight run at a time, and the others wait for the next look. An event that is outdated is only marked as
        done.
        """
        async with self._deps.database.read() as db:
            found = await event_service.list_open(db, now=self._deps.clock())
        taken: set[tuple[str, str]] = set()
        for each in found:
            if each.is_due and not each.lanes & taken:
                self._begin(each.row)
            taken |= each.lanes

    async def stop(self) -> None:
        """Begin nothing new, and cancel what is running. The next process does it again."""
        self._is_stopping = True
        tasks = [*self._tasks.values(), *self._looks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _begin(self, row: SlackEventDB) -> None:
        if self._is_stopping or row.id in self._tasks or len(self._tasks) >= MOST_AT_ONCE:
            return
        task = asyncio.create_task(self._serve(row))
        self._tasks[row.id] = task
        task.add_done_callback(lambda done: self._end(row.id, done))

    async def _serve(self, row: SlackEventDB) -> bool | None:
        """Return what `_work` returns, or None if it failed. The coroutine starts inside, so none is left unawaited."""
        return await guarded("event", self._work(row))

    def _end(self, row_id: UUID, task: asyncio.Task[bool | None]) -> None:
        """Make room, and look for the next event if this one is done."""
        self._tasks.pop(row_id, None)
        if not task.cancelled() and task.result():
            self.wake()

    async def _work(self, row: SlackEventDB) -> bool:
        """Work off the event, unless a rival has it. Return whether it is done."""
        database = self._deps.database
        async with database.begin(in_line=True) as db:
            if not await event_service.claim(db, row):
                return False
            if await event_service.is_outdated(db, row):
                await event_service.finish(db, row, now=self._deps.clock())
                return True
        failure = await attempt(self._handle(SlackEvent.of(row)))
        async with database.begin(in_line=True) as db:
            if not isinstance(failure, Exception):
                await event_service.finish(db, row, now=self._deps.clock())
                return True
            log_bug(row.name, failure)
            if not await event_service.postpone(db, row, now=self._deps.clock()):
                log.error("%s was given up", row.name)
        return False

    async def _handle(self, event: SlackEvent) -> None:
        """Call the handler. Raises UnknownEventError for an event that only a newer version knows."""
        if event.name not in self._handlers:
            raise UnknownEventError
        await self._handlers[event.name](event, self._deps, self._slack)

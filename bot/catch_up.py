"""Reads from Slack what was said while nobody listened: Socket Mode keeps nothing for a client that is away."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.boundary import guarded
from bot.inbox import line_of
from bot.services import Services
from services.inbox_service import Thread, inbox_service
from services.session_service import session_service

PAUSE_SECONDS = 1.3
"""Between two reads: `conversations.replies` is tier 3, about 50 a minute."""

UNPACED = 20
"""So many threads are read at once before the pace begins; Slack allows short bursts."""

log = logging.getLogger(__name__)


class CatchUp:
    """Reads the threads of all open sessions, newest first. One round at a time; more gaps ask for one more round."""

    def __init__(self, services: Services, slack: AsyncWebClient, *, wake: Callable[[Thread], None]) -> None:
        self._services = services
        self._slack = slack
        self._wake = wake
        self._running = asyncio.Lock()
        self._hellos = 0

    async def on_socket_message(self, _: Any, message: dict[str, Any], __: Any = None) -> None:
        """A listener of the socket client: every hello but the first means that there was a gap."""
        if message.get("type") == "hello":
            self._hellos += 1
            if self._hellos > 1:
                await guarded("catch up", self.read_open_threads())

    async def read_open_threads(self) -> int:
        """Every line that we had missed is in the inbox and its thread awake; how many lines that were."""
        async with self._running:
            async with self._services.database.read() as db:
                threads = await session_service.list_open_threads(db)
            missed = 0
            for number, (thread, since) in enumerate(threads):
                if number >= UNPACED:
                    await asyncio.sleep(PAUSE_SECONDS)
                missed += await self._read(thread, since)
            if missed:
                log.info("%d lines were read from Slack after a gap", missed)
            return missed

    async def _read(self, thread: Thread, since: str) -> int:
        try:
            answer = await self._slack.conversations_replies(
                channel=thread.channel_id, ts=thread.thread_ts, oldest=since, limit=200
            )
        except SlackApiError as error:
            log.warning("a thread could not be read after a gap: %s", error.response.get("error"))
            return 0
        missed = 0
        for message in answer["messages"]:
            event = {**message, "channel": thread.channel_id, "channel_type": "im"}
            line = line_of({"team_id": thread.team_id, "event": event})
            if line is None or line.ts == thread.thread_ts:
                continue
            async with self._services.database.begin() as db:
                missed += await inbox_service.store(db, line, now=self._services.clock())
        if missed:
            self._wake(thread)
        return missed

"""Has debriefs written: each claimed under a lease, asked for, recorded. A restart in the middle leaves none stuck."""

import asyncio
import logging
from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

import aiohttp
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.boundary import guarded
from bot.ledger import CallLedger
from bot.metrics import Metrics
from bot.services import Services
from services.cost_service import Hold
from services.errors import BrokenError, Refusal
from services.evaluation_service import DEBRIEF_SECONDS, Evaluation, evaluation_service
from services.paid_work import lease

HEARTBEATS = 3
LINK_SECONDS = 8.0
"""For an address that Slack may make us wait for; with what the answer may take it is less than a reservation lives."""

AT_ONCE = 8
"""Debriefs that one process has written at a time; a class that ends together waits its turn."""

log = logging.getLogger(__name__)


class DebriefRunner:
    """Writes debriefs, each in its own task. `stop()` lets go of all of them."""

    def __init__(
        self, services: Services, slack: AsyncWebClient, metrics: Metrics, *, wake_outbox: Callable[[], None]
    ) -> None:
        self._services = services
        self._slack = slack
        self._metrics = metrics
        self.wake_outbox = wake_outbox
        self._tasks: dict[UUID, asyncio.Task[Any]] = {}
        self._looks: set[asyncio.Task[Any]] = set()
        self._is_stopping = False

    def wake(self) -> None:
        """A debrief may be owed."""
        if not self._is_stopping:
            look = asyncio.create_task(guarded("debriefs", self.take_up()))
            self._looks.add(look)
            look.add_done_callback(self._looks.discard)

    async def take_up(self) -> None:
        """Every debrief that is owed is begun, as many at a time as one process may."""
        async with self._services.database.read() as db:
            owed = await evaluation_service.list_owed(db, now=self._services.clock())
        for debrief_id in owed:
            if self._is_stopping or len(self._tasks) >= AT_ONCE:
                return
            if debrief_id not in self._tasks:
                task = asyncio.create_task(guarded("debrief", self._write(debrief_id)))
                self._tasks[debrief_id] = task
                task.add_done_callback(partial(self._written, debrief_id))

    async def stop(self, *, seconds: float) -> None:
        """None is begun any more; those under way have this long, then they are cancelled and booked."""
        self._is_stopping = True
        tasks = {*self._tasks.values(), *self._looks}
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _written(self, debrief_id: UUID, task: asyncio.Task[Any]) -> None:
        """The next in line begins; after a failure only with the next round, since the same one may be first again."""
        self._tasks.pop(debrief_id, None)
        if not task.cancelled() and task.result() is not None:
            self.wake()

    async def _write(self, debrief_id: UUID) -> bool:
        """Whether the debrief was looked at, whatever came of it."""
        services = self._services
        async with services.database.begin(in_line=True) as db:
            evaluation = await evaluation_service.claim(
                db,
                debrief_id,
                rules=services.rules,
                breaker=services.claude.breaker,
                user_hash=services.user_hash(debrief_id),
                now=services.clock(),
            )
        self.wake_outbox()
        if evaluation is None:
            return True
        if await guarded("debrief", self._ask(evaluation)) is None:
            await self._note_failure(evaluation, BrokenError())
        self.wake_outbox()
        return True

    async def _ask(self, evaluation: Evaluation) -> bool:
        """Whether there is nothing more to note: the answer is recorded, or its failure is."""
        services = self._services
        ledger = CallLedger(services, evaluation)
        heartbeat = asyncio.create_task(self._keep_lease(evaluation))
        try:
            link_base = await self.link_base(evaluation)  # before the answer, so that nothing keeps it from its record
            reply, hold = await services.claude.ask(evaluation.ask, ledger=ledger, seconds=DEBRIEF_SECONDS)
        except Refusal as error:
            self._metrics.debriefs.labels(outcome=type(error).__name__).inc()
            log.info("debrief %s not written: %s %s", evaluation.id, type(error).__name__, error.facts)
            await self._note_failure(evaluation, error)
            return True
        finally:
            heartbeat.cancel()
            await ledger.release_unused()
        assert isinstance(hold, Hold)
        async with services.database.begin(in_line=True) as db:
            is_ours = await evaluation_service.record(
                db, evaluation, reply, hold, link_base=link_base, rules=services.rules, now=services.clock()
            )
        self._metrics.debriefs.labels(outcome="answered" if is_ours else "taken over").inc()
        return True

    async def _note_failure(self, evaluation: Evaluation, error: Refusal) -> None:
        async with self._services.database.begin(in_line=True) as db:
            await evaluation_service.record_failure(
                db, evaluation, error, reference="", rules=self._services.rules, now=self._services.clock()
            )

    async def link_base(self, evaluation: Evaluation) -> str:
        """The address of the interview's channel up to a message's ts; empty where Slack does not say."""
        try:
            async with asyncio.timeout(LINK_SECONDS):
                answer = await self._slack.chat_getPermalink(
                    channel=evaluation.channel_id, message_ts=evaluation.thread_ts
                )
        except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError):
            return ""
        base, found, _ = str(answer["permalink"]).partition("/p" + evaluation.thread_ts.replace(".", ""))
        return base if found and len(base) < 255 else ""  # noqa: PLR2004 - what its column holds

    async def _keep_lease(self, evaluation: Evaluation) -> None:
        """Renewed while it is ours; a renewal that fails is tried again with the next one."""
        is_ours = True

        async def renew() -> None:
            nonlocal is_ours
            async with self._services.database.begin() as db:
                is_ours = await lease.renew(db, evaluation.lease)

        while is_ours:
            await asyncio.sleep(self._services.rules.lease_seconds / HEARTBEATS)
            await guarded("lease", renew())

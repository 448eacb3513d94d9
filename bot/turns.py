"""Runs turns: takes what came in to its session, asks Claude, records the reply. One task per thread."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from contextvars import Context
from datetime import datetime
from typing import Any

import aiohttp
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession

from bot.boundary import guarded
from bot.control_words import take_control_words
from bot.ledger import CallLedger
from bot.logs import about
from bot.metrics import Metrics
from bot.services import Services
from bot.strays import answer_strays
from models.session import SessionStatus
from services.conversation_service import Answer, conversation_service
from services.errors import BrokenError, Refusal
from services.inbox_service import Thread, inbox_service
from services.session_service import session_service
from services.turn import Turn

HEARTBEATS = 3
"""How often a lease is renewed within its time."""

LONGEST_ALARM, SHORTEST_ALARM = 60.0, 0.05
"""Seconds until a thread that waits at a gate is looked at by itself."""

log = logging.getLogger(__name__)


class TurnRunner:
    """Answers threads, each in its own task. `stop()` lets go of all of them."""

    def __init__(
        self, services: Services, slack: AsyncWebClient, metrics: Metrics, *, wake_outbox: Callable[[], None]
    ) -> None:
        self._services = services
        self._slack = slack
        self._metrics = metrics
        self._wake_outbox = wake_outbox
        self._tasks: dict[Thread, asyncio.Task[Any]] = {}
        self._again: set[Thread] = set()
        self._alarms: dict[Thread, asyncio.TimerHandle] = {}
        self._side_tasks: set[asyncio.Task[None]] = set()
        self._is_stopping = False

    def wake(self, thread: Thread) -> None:
        """The thread is looked at now, or once more when it is being looked at."""
        if self._is_stopping:
            return
        if thread in self._tasks:
            self._again.add(thread)
            return
        # Whoever wakes it, such as the delivery of its root card, is not what its log lines are about.
        task = asyncio.create_task(guarded("turn", self._serve(thread)), context=Context())
        self._tasks[thread] = task
        task.add_done_callback(lambda _: self._served(thread))

    async def take_up(self) -> None:
        """Every thread with something new, and every session that owes an answer, is looked at."""
        now = self._services.clock()
        async with self._services.database.read() as db:
            threads = {*await inbox_service.list_waiting_threads(db, now=now)}
            threads |= {*await conversation_service.list_owed_threads(db, now=now)}
        for thread in threads:
            self.wake(thread)

    async def stop(self, *, seconds: float) -> None:
        """No new turn is taken; those under way have this long, then they are cancelled and booked."""
        self._is_stopping = True
        for alarm in self._alarms.values():
            alarm.cancel()
        tasks = set(self._tasks.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _served(self, thread: Thread) -> None:
        """The thread's task is over; what woke it in its last moment starts the next."""
        self._tasks.pop(thread, None)
        if thread in self._again:
            self._again.discard(thread)
            self.wake(thread)

    async def _serve(self, thread: Thread) -> None:
        while True:
            self._again.discard(thread)
            did_work = await self._serve_once(thread)
            if self._is_stopping or (not did_work and thread not in self._again):
                return

    async def _serve_once(self, thread: Thread) -> bool:
        """One turn, or none; whether it is worth another look.

        What is said meanwhile wakes the thread by itself; what was said before the greeting does not.
        """
        turn = await self._claim(thread)
        self._wake_outbox()
        if turn is None:
            return False
        with about(session=turn.session_id, turn=turn.id):
            is_answered = await guarded("turn", self._answer(turn))
            if is_answered is None:
                await self._note_failure(turn, BrokenError())
        self._wake_outbox()
        return not is_answered or turn.number == 0

    async def _claim(self, thread: Thread) -> Turn | None:
        services = self._services
        async with services.database.begin(in_line=True) as db:
            session = await session_service.get_by_thread(db, thread.channel_id, thread.thread_ts)
            if session is None or session.status != SessionStatus.ACTIVE:
                await answer_strays(db, thread, await inbox_service.list_new(db, thread), session, services)
                return None
            leased = await conversation_service.take_lease(db, session.id, rules=services.rules)
            if leased is None:
                return None
            rows = await take_control_words(db, leased, await inbox_service.list_new(db, thread), services)
            if leased.status != SessionStatus.ACTIVE:
                return None
            turn = await conversation_service.claim_turn(
                db,
                leased,
                rows,
                rules=services.rules,
                prompts=services.prompts,
                breaker=services.claude.breaker,
                user_hash=services.user_hash(leased.student_id),
                now=services.clock(),
            )
            if turn is None and (due_at := await conversation_service.due_at(db, session.id)) is not None:
                self._wake_at(thread, due_at)
            return turn

    def _wake_at(self, thread: Thread, moment: datetime) -> None:
        """The thread is looked at when its gate may open; `take_up` finds what lies further off, and what we forget."""
        if (alarm := self._alarms.pop(thread, None)) is not None:
            alarm.cancel()
        seconds = (moment - self._services.clock()).total_seconds()
        if seconds <= LONGEST_ALARM and not self._is_stopping:
            loop = asyncio.get_running_loop()
            self._alarms[thread] = loop.call_later(max(seconds, SHORTEST_ALARM), self._ring, thread)

    def _ring(self, thread: Thread) -> None:
        self._alarms.pop(thread, None)
        self.wake(thread)

    async def _answer(self, turn: Turn) -> bool:
        """Whether the turn has its reply; else it waits for another try."""
        services = self._services
        ledger, side = CallLedger(services, turn), CallLedger(services, turn, has_claim=False)
        began = time.monotonic()
        self._show_typing(turn)
        heartbeat = asyncio.create_task(self._keep_lease(turn))
        try:
            answer = await conversation_service.answer(
                turn, services.claude, services.prompts, ledger=ledger, side=side
            )
        except Refusal as error:
            self._metrics.turns.labels(outcome=type(error).__name__).inc()
            log.info(
                "turn %s of session %s not answered: %s %s", turn.id, turn.session_id, type(error).__name__, error.facts
            )
            await self._note_failure(turn, error)
            return False
        finally:
            heartbeat.cancel()
            await ledger.release_unused()
        async with services.database.begin(in_line=True) as db:
            is_ours = await self._record(db, turn, answer)
        self._metrics.turns.labels(outcome="answered" if is_ours else "taken over").inc()
        self._metrics.response.observe(time.monotonic() - began)
        self._metrics.added.observe(time.monotonic() - began - answer.seconds_asked)
        self._metrics.note_played(answer.played)
        if not is_ours:
            log.info("turn %s of session %s was taken over; its reply is dropped", turn.id, turn.session_id)
        return True

    async def _record(self, db: AsyncSession, turn: Turn, answer: Answer) -> bool:
        services = self._services
        if answer.reply is None or answer.hold is None:
            return await conversation_service.record_aside(db, turn, answer.played.aside, now=services.clock())
        return await conversation_service.record_reply(
            db,
            turn,
            answer.reply,
            answer.hold,
            rules=services.rules,
            now=services.clock(),
            played=answer.played,
        )

    async def _note_failure(self, turn: Turn, error: Refusal) -> None:
        async with self._services.database.begin(in_line=True) as db:
            await conversation_service.record_failure(
                db, turn, error, rules=self._services.rules, now=self._services.clock()
            )

    async def _keep_lease(self, turn: Turn) -> None:
        """Renewed while it is ours; a renewal that fails is tried again with the next one."""
        is_ours = True

        async def renew() -> None:
            nonlocal is_ours
            async with self._services.database.begin() as db:
                is_ours = await conversation_service.renew_lease(db, turn, rules=self._services.rules)

        while is_ours:
            await asyncio.sleep(self._services.rules.lease_seconds / HEARTBEATS)
            await guarded("lease", renew())

    def _show_typing(self, turn: Turn) -> None:
        task = asyncio.create_task(self._typing(turn))
        self._side_tasks.add(task)
        task.add_done_callback(self._side_tasks.discard)

    async def _typing(self, turn: Turn) -> None:
        """Left out quietly where a workspace has no agent features."""
        with contextlib.suppress(SlackClientError, aiohttp.ClientError, OSError, TimeoutError):
            await self._slack.assistant_threads_setStatus(
                channel_id=turn.channel_id,
                thread_ts=turn.thread_ts,
                status="is typing...",
                username=turn.client_name,
            )

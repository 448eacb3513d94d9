"""Turns as paid work: take in new lines, ask Claude, and record the reply. One task per thread."""

import asyncio
import contextlib
from collections.abc import Callable, Collection, Sequence
from contextvars import Context
from datetime import UTC, datetime
from typing import Protocol

import aiohttp
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.core.ledger import CallLedger, UnclaimedCall
from bot.core.metrics import Metrics
from bot.core.work_kind import LeaseStatus, WorkKind
from bot.core.worker import Worker
from bot.interviews.control_words import concern_the_app, take_control_words
from bot.interviews.unmatched_lines import answer_unmatched_lines
from models.post import InboxDB, InboxKind
from models.session import SessionStatus
from services.common.delayed import delayed
from services.common.shielded import run_to_completion
from services.interviews.conversation_service import TurnAnswer, conversation_service
from services.interviews.session_service import session_service
from services.interviews.turn import ClaimedTurn
from services.messaging.inbox_service import Thread, inbox_service
from services.messaging.outgoing import Outgoing

TYPING_AFTER = 0.5
"""Seconds. An answer that is there by then needs no sign that it is coming.

A person does not miss the sign for half a second, and a burst of lines is spared one call to Slack each: 64 turns a
second become 82 in `soak throughput`.
"""

MOST_QUIET_WAITS = 3
"""A student who writes on and on is answered after the first message's wait and three more."""

MOST_NAMES = 10_000

LONGEST_ALARM, SHORTEST_ALARM = 60.0, 0.05
"""Seconds until a thread at a closed gate is looked at again without a wake-up."""


class Outbox(Protocol):
    """The part of the outbox worker that delivers replies."""

    def may_post_now(self, channel_id: str) -> bool:
        """Return whether a post to this channel may be claimed now, and count it if so."""

    def take(self, owed: Outgoing) -> None:
        """Deliver what a committed transaction has claimed."""


class TurnKind(WorkKind[Thread, ClaimedTurn, TurnAnswer]):
    """A thread's turn."""

    name = "turn"
    at_once = 10_000

    def __init__(
        self,
        deps: Deps,
        slack: AsyncWebClient,
        metrics: Metrics,
        *,
        wake_at: Callable[[Thread, datetime], None],
        may_post_now: Callable[[str], bool],
    ) -> None:
        self._deps = deps
        self._slack = slack
        self._metrics = metrics
        self._wake_at = wake_at
        self._may_post_now = may_post_now
        self.client_names: dict[Thread, str] = {}
        """The clients of threads that were answered."""

    async def list_pending(self, db: AsyncSession, *, now: datetime) -> Collection[Thread]:
        """Return threads with new lines that are due, and those of active sessions with a due answer, in no order.

        It returns at most 200 of each, those that have waited longest.
        """
        waiting = await inbox_service.list_waiting_threads(db, now=now)
        return {*waiting, *await conversation_service.list_pending_threads(db, now=now)}

    async def claim(self, db: AsyncSession, key: Thread) -> ClaimedTurn | None:
        """Take what came in to its session, and claim the turn that answers it.

        Control words get their notice on the way. Lines in a thread without an active session get the app's answer.
        Return None if nothing is to be answered now. At a closed gate the student gets a notice if the wait is long. If
        the turn waits for a time, the thread is woken then.
        """
        deps = self._deps
        leased = await conversation_service.take_thread(db, key, rules=deps.rules)
        if leased is None:
            session = await session_service.get_by_thread(db, key.channel_id, key.thread_ts)
            if session is None or session.status != SessionStatus.ACTIVE:
                await answer_unmatched_lines(db, key, await inbox_service.list_new(db, key), session, deps)
            return None
        new, changes = await inbox_service.look(db, key)
        rows = await take_control_words(db, leased, new, deps) if concern_the_app(new) else new
        if leased.status != SessionStatus.ACTIVE:
            return None
        if (quiet_until := self._quiet_until(rows)) is not None:
            await conversation_service.leave(db, leased)
            self._wake_at(key, quiet_until)
            return None
        turn = await conversation_service.claim_turn(
            db,
            leased,
            rows,
            changes=changes,
            rules=deps.rules,
            prompts=deps.prompts,
            breaker=deps.claude.breaker,
            user_hash=deps.user_hash(leased.student_id),
            now=deps.clock(),
        )
        if turn is not None:
            self._remember(key, turn.client_name)
        elif (due_at := await conversation_service.due_at(db, leased.id)) is not None:
            self._wake_at(key, due_at)
        return turn

    def _quiet_until(self, rows: Sequence[InboxDB]) -> datetime | None:
        """Return until when the student may still be writing, or None. It is at most four quiet waits."""
        due = [row.next_try_at for row in rows if row.kind == InboxKind.SAID] or [datetime.min.replace(tzinfo=UTC)]
        until = min(max(due), min(due) + MOST_QUIET_WAITS * self._deps.quiet)
        return until if until > self._deps.clock() else None

    def _remember(self, thread: Thread, client_name: str) -> None:
        """Keep the client's name for the sign that it is typing. A bounded number of threads is kept."""
        self.client_names[thread] = client_name
        if len(self.client_names) > MOST_NAMES:
            del self.client_names[next(iter(self.client_names))]

    async def perform(self, claim: ClaimedTurn, lease_status: LeaseStatus) -> TurnAnswer:  # noqa: ARG002 - one answer, seconds long
        """Ask Claude for the client's answer, and show that the client is typing after a moment.

        Reservations that were not used are given back, also after an error or a cancellation. Raises a ClaudeError if
        there is no answer, a gate's error if another attempt is not allowed, and an OperatorError for a mistake in a
        content file.
        """
        deps = self._deps
        reading = UnclaimedCall(
            claim.workspace_id, claim.student_id, claim.reading_reservation, claim.session_id, claim.id
        )
        ledger, side = CallLedger(deps, claim), CallLedger(deps, reading)
        try:
            with delayed(TYPING_AFTER, lambda: self.show_typing(claim.channel_id, claim.thread_ts, claim.client_name)):
                return await conversation_service.answer(claim, deps.claude, deps.prompts, ledger=ledger, side=side)
        finally:
            if ledger.has_unused or side.has_unused:
                await run_to_completion(_release_unused(ledger, side))

    async def record(self, db: AsyncSession, claim: ClaimedTurn, done: TurnAnswer) -> bool:
        """Store the reply and queue it for the thread, or store that the app answers instead, and book the calls.

        At the token limit, the student gets a notice, and the reply after that ends the session. Return False if the
        session was taken over or has ended, or the student has written more meanwhile: then only the cost is booked.
        """
        deps, now = self._deps, self._deps.clock()
        if done.reply is None:
            return await conversation_service.record_aside(
                db, claim, done.outcome.aside, done.bills, rules=deps.rules, now=now
            )
        return await conversation_service.record_reply(
            db,
            claim,
            done.reply,
            done.bills,
            rules=deps.rules,
            now=now,
            outcome=done.outcome,
            measured=done.measured,
            is_posted_now=self._may_post_now(claim.channel_id),
        )

    async def settle(self, claim: ClaimedTurn, done: TurnAnswer) -> None:
        """Book the calls of an answer that could not be recorded, so that no reservation stays open.

        A second call books nothing.
        """
        await CallLedger(self._deps, claim, has_claim=False).book(done.bills)

    async def fail(self, db: AsyncSession, claim: ClaimedTurn, error: Exception, *, reference: str) -> object:
        """Store what the failure means for the turn and its interview. The student may get a notice.

        A retry after an unusable answer has none, and the same notice is not sent twice in a row. A bug that was tried
        too often stops the interview and alerts the admins. Return the ruling, or None if the session was taken over or
        has ended: then nothing is stored.
        """
        deps = self._deps
        return await conversation_service.record_failure(
            db, claim, error, reference=reference, rules=deps.rules, now=deps.clock()
        )

    def has_more(self, claim: ClaimedTurn) -> bool:
        """Return whether lines wait that were said before the greeting, or had no room. Later ones wake the thread."""
        return claim.number == 0 or claim.are_lines_left

    def facts(self, claim: ClaimedTurn) -> dict[str, object]:
        """Return the session's and the turn's id for log lines."""
        return {"session": claim.session_id, "turn": claim.id}

    def note_failed(self, error: Exception) -> None:
        """Count a failed attempt in the metrics."""
        self._metrics.turns.labels(outcome=type(error).__name__).inc()

    def note_done(self, done: TurnAnswer, *, is_ours: bool, seconds: float) -> None:
        """Count an answer in the metrics, with its time in total and without Claude."""
        self._metrics.turns.labels(outcome="answered" if is_ours else "taken over").inc()
        self._metrics.response.observe(seconds)
        self._metrics.added.observe(seconds - done.seconds_asked)
        self._metrics.note_played(done.outcome)

    async def show_typing(self, channel_id: str, thread_ts: str, client_name: str) -> None:
        """Show that the client is typing.

        The sign must not appear after the answer, since nothing would remove it. Workspaces without agent features get
        no sign. Errors of Slack are ignored.
        """
        with contextlib.suppress(SlackClientError, aiohttp.ClientError, OSError, TimeoutError):
            await self._slack.assistant_threads_setStatus(
                channel_id=channel_id,
                thread_ts=thread_ts,
                status="is typing...",
                username=client_name,
            )


async def _release_unused(*ledgers: CallLedger) -> None:
    for ledger in ledgers:
        await ledger.release_unused()


class TurnWorker(Worker[Thread, ClaimedTurn, TurnAnswer]):
    """Worker that answers threads. A thread that is woken during its turn is looked at once more."""

    def __init__(self, deps: Deps, slack: AsyncWebClient, metrics: Metrics, outbox: Outbox) -> None:
        self._turns = TurnKind(deps, slack, metrics, wake_at=self._wake_at, may_post_now=outbox.may_post_now)
        super().__init__(self._turns, deps, deliver=outbox.take)
        self._again: set[Thread] = set()
        self._alarms: dict[Thread, asyncio.TimerHandle] = {}

    def begin(self, key: Thread) -> None:
        """Look at the thread now, or once more if its turn is running."""
        if key in self._tasks:
            self._again.add(key)
        else:
            super().begin(key)

    def begin_quietly(self, key: Thread) -> None:
        """Look at the thread after the quiet wait, which each message starts again. Show that the client is typing."""
        is_first = key not in self._alarms
        self._wake_at(key, self.deps.clock() + self.deps.quiet)
        if is_first and not self._is_stopping and (client_name := self._turns.client_names.get(key)):
            typing = self._turns.show_typing(key.channel_id, key.thread_ts, client_name)
            sign = asyncio.create_task(typing, context=Context())
            self._looks.add(sign)
            sign.add_done_callback(self._looks.discard)

    async def stop(self, *, seconds: float = 0.0) -> None:
        """Begin nothing new, and let running work end within this many seconds. Then it is canceled."""
        for alarm in self._alarms.values():
            alarm.cancel()
        await super().stop(seconds=seconds)

    async def serve(self, key: Thread) -> bool:
        """Answer turn after turn until nothing is pending."""
        while True:
            self._again.discard(key)
            has_more = await self.run(key)
            if self._is_stopping or (not has_more and key not in self._again):
                return False

    def _end(self, key: Thread, task: asyncio.Task[bool | None]) -> None:  # noqa: ARG002 - broken or not
        """Begin the thread again if something woke it at the last moment."""
        self._tasks.pop(key, None)
        if key in self._again:
            self._again.discard(key)
            self.begin(key)

    def _wake_at(self, thread: Thread, moment: datetime) -> None:
        """Look at the thread when its gate may open. `poll` finds threads beyond the longest alarm."""
        if (alarm := self._alarms.pop(thread, None)) is not None:
            alarm.cancel()
        seconds = (moment - self.deps.clock()).total_seconds()
        if seconds <= LONGEST_ALARM and not self._is_stopping:
            loop = asyncio.get_running_loop()
            self._alarms[thread] = loop.call_later(max(seconds, SHORTEST_ALARM), self._ring, thread)

    def _ring(self, thread: Thread) -> None:
        self._alarms.pop(thread, None)
        self.begin(thread)

"""Worker for paid work: claim it, keep its lease, perform it, and record the answer or the failure."""

import asyncio
import hashlib
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractContextManager
from contextvars import Context
from typing import Any, Generic, TypeVar
from uuid import UUID

from bot.core.boundary import facts_of, guarded
from bot.core.deps import Deps
from bot.core.frames import frames_of
from bot.core.logs import about
from bot.core.work_kind import Claim, Done, Key, LeaseLostError, LeaseStatus, WorkKind
from services.common.backoff import pause_after
from services.common.delayed import delayed
from services.common.errors import OperatorError, Refusal
from services.messaging.outgoing import Outgoing, outgoing
from services.paid_work import lease
from services.paid_work.failures import Cause, cause_of

HEARTBEATS = 3
"""Renewals of a lease within its duration."""

Result = TypeVar("Result")

log = logging.getLogger(__name__)


class Worker(Generic[Key, Claim, Done]):
    """Worker for one kind of paid work. Each piece runs in its own task, and `stop()` ends them all."""

    def __init__(self, kind: WorkKind[Key, Claim, Done], deps: Deps, *, deliver: Callable[[Outgoing], None]) -> None:
        """Create the worker. `deliver` gets what each transaction owes to Slack, after the commit."""
        self.kind = kind
        self.deps = deps
        self.deliver = deliver
        self._tasks: dict[Key, asyncio.Task[bool | None]] = {}
        self._is_stopping = False
        self._looks: set[asyncio.Task[Any]] = set()
        self._unrecorded: dict[Key, int] = {}
        """How often in a row not even the failure could be written down."""
        self._not_before: dict[Key, float] = {}

    def wake(self) -> None:
        """Look for pending work now, in a task of its own, and begin it. Do nothing after `stop`.

        A failure is only logged.
        """
        if not self._is_stopping:
            look = asyncio.create_task(self._look(), context=Context())
            self._looks.add(look)
            look.add_done_callback(self._looks.discard)

    async def poll(self) -> None:
        """Begin the pending work that the kind lists, up to the most pieces that one process may perform at a time.

        Pieces that find no room are left for a later look.
        """
        async with self.deps.database.read() as db:
            pending = await self.kind.list_pending(db, now=self.deps.clock())
        for key in pending:
            self.begin(key)

    def begin(self, key: Key) -> None:
        """Begin this piece in a task of its own.

        Do nothing if it is already running, there is no room, the worker stops, or it waits after failures that could
        not be stored.
        """
        if self._is_stopping or key in self._tasks or len(self._tasks) >= self.kind.at_once:
            return
        if time.monotonic() < self._not_before.get(key, 0.0):
            return
        # Its log lines must not carry the facts of what woke it, such as the delivery of a root card.
        task = asyncio.create_task(self._serve(key), context=Context())
        self._tasks[key] = task
        task.add_done_callback(lambda done: self._end(key, done))

    async def stop(self, *, seconds: float = 0.0) -> None:
        """Begin nothing new. Running work gets this many seconds, and then it is canceled and its calls are booked.

        After `stop`, `wake` and `begin` do nothing.
        """
        self._is_stopping = True
        tasks = {*self._tasks.values(), *self._looks}
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def serve(self, key: Key) -> bool:
        """Do the pending work under this key. Return whether to look again at once."""
        return await self.run(key)

    def served(self, key: Key) -> None:  # noqa: ARG002 - some kinds care which
        """Begin what was waiting for room. Called after each piece of work that ended without a failed claim."""
        self.wake()

    async def run(self, key: Key) -> bool:
        """Claim one piece, perform it, and record the result. Return whether more may be pending under its key.

        The lease is renewed meanwhile. An error of the work is logged and recorded as its failure, and the result is
        then True. If someone has taken the work over, nothing but its cost is stored. Raises what a claim raises, and
        what the record of a failure raises.
        """
        began = self.deps.tracing.clock()
        async with self.deps.database.begin(in_line=True) as db:
            claim = await self.kind.claim(db, key)
        self.deliver(outgoing(db))
        if claim is None:
            return False
        facts = self.kind.facts(claim)
        with self._traced(facts, since=began) as trace, about(**facts, **trace):
            is_done = await self._do(key, claim)
        return not is_done or self.kind.has_more(claim)

    def _traced(self, facts: Mapping[str, object], *, since: int) -> AbstractContextManager[Mapping[str, str]]:
        """Return the span of claimed work. Its fact with the kind's own name is the id of its row."""
        name = self.kind.name
        row_id = facts.get(name)
        return self.deps.tracing.work(name, of=row_id if isinstance(row_id, UUID) else None, since=since)

    async def _look(self) -> None:
        await guarded(self.kind.name, self.poll())

    async def _serve(self, key: Key) -> bool | None:
        """Return what `serve` returns, or None if it failed."""
        return await guarded(self.kind.name, self.serve(key))

    def _end(self, key: Key, task: asyncio.Task[bool | None]) -> None:
        """Make room for other work. A key whose claim failed waits for the next round, or it would be first again."""
        self._tasks.pop(key, None)
        if not task.cancelled() and task.result() is not None:
            self.served(key)

    async def _do(self, key: Key, claim: Claim) -> bool:
        lease_status, began = LeaseStatus(), time.monotonic()
        with delayed(claim.lease.seconds / HEARTBEATS, lambda: self._keep_lease(claim, lease_status)):
            try:
                done = await self.kind.perform(claim, lease_status)
                is_ours = await self.record(claim, done)
            except LeaseLostError:
                log.info("%s was taken over, and stops here", self.kind.name)
                return True
            except Exception as error:  # noqa: BLE001 - the paid-work worker
                self.deps.tracing.note(outcome=cause_of(error).value)
                await self._fail(key, claim, error)
                return False
        self.deps.tracing.note(outcome="recorded" if is_ours else "taken over")
        self.kind.note_done(done, is_ours=is_ours, seconds=time.monotonic() - began)
        if not is_ours:
            log.info("%s was taken over, and its answer is dropped", self.kind.name)
        return True

    async def record(self, claim: Claim, done: Done) -> bool:
        """Record an answer. If that fails, book its cost so that no reservation stays open, and re-raise."""
        try:
            with self.deps.tracing.part("record"):
                async with self.deps.database.begin(in_line=True) as db:
                    is_ours = await self.kind.record(db, claim, done)
        except BaseException:
            await asyncio.shield(guarded("settlement", self.kind.settle(claim, done)))
            raise
        self.deliver(outgoing(db))
        return is_ours

    async def fail(self, claim: Claim, error: Exception) -> None:
        """Log a failure, count it in the metrics, record what it means, and hand out the notices that this queued.

        If the lease was lost, the kind stores and queues nothing.
        """
        reference = reference_of(error)
        _log_failure(self.kind.name, error, reference)
        self.kind.note_failed(error)
        with self.deps.tracing.part("record"):
            async with self.deps.database.begin(in_line=True) as db:
                await self.kind.fail(db, claim, error, reference=reference)
        self.deliver(outgoing(db))

    async def _fail(self, key: Key, claim: Claim, error: Exception) -> None:
        """Record the failure. If that fails too, wait longer before each new try, since each may cost money."""
        count = self._unrecorded.pop(key, 0) + 1
        try:
            await self.fail(claim, error)
        except Exception:
            self._unrecorded[key] = count
            self._not_before[key] = time.monotonic() + pause_after(count).total_seconds()
            raise
        self._not_before.pop(key, None)

    async def _keep_lease(self, claim: Claim, lease_status: LeaseStatus) -> None:
        """Renew the lease now and at each interval while it is ours. A failed renewal is repeated at the next one."""

        async def renew() -> None:
            async with self.deps.database.begin() as db:
                lease_status.is_ours = await lease.renew(db, claim.lease)

        while lease_status.is_ours:
            await guarded("lease", renew())
            await asyncio.sleep(claim.lease.seconds / HEARTBEATS)


async def attempt(work: Awaitable[Result]) -> Result | Exception:
    """Return the result of a part of paid work, or the error that it raised."""
    try:
        return await work
    except Exception as error:  # noqa: BLE001 - the paid-work worker
        return error


def reference_of(error: Exception) -> str:
    """Return a short reference of an error that is the same each time the error happens.

    It is a hash of the error's class, its places in the code, and the facts of a refusal, without its words. Another
    place in the code gives another reference.
    """
    facts = sorted(error.facts.items()) if isinstance(error, Refusal) else []
    return hashlib.sha256(f"{type(error).__qualname__} {frames_of(error)} {facts}".encode()).hexdigest()[:8]


def _log_failure(what: str, error: Exception, reference: str) -> None:
    """Log a bug with its reference and place, and any other failure with its kind."""
    if (cause := cause_of(error)) == Cause.MISTAKE:
        words = error.message if isinstance(error, OperatorError) else ""
        log.error("%s broke, reference %s %s", what, reference, words, extra=facts_of(error, reference=reference))
    else:
        facts = dict(error.facts) if isinstance(error, Refusal) else {}
        fields = {"error": type(error).__qualname__, "facts": facts, "gate": cause.value}
        log.info("%s not done, %s", what, cause.value, extra=fields)

"""Debriefs by batch: those that may take a day go to the batch API at half the price."""

from collections.abc import Collection
from uuid import UUID

from bot.core.boundary import guarded
from bot.core.deps import Deps
from bot.core.ledger import CallLedger
from bot.core.worker import attempt
from bot.debriefs.debrief_worker import DebriefWorker, UncheckedDebrief
from services.claude.anthropic_service import ClaudeReply, book_failure
from services.claude.errors import ClaudeError, ClaudeTimeoutError
from services.common.shielded import run_to_completion
from services.debriefs.batch_service import batch_service
from services.debriefs.debrief_writer import ClaimedDebrief, debrief_writer
from services.messaging.outgoing import outgoing
from services.paid_work.failures import Cause, cause_of


class DebriefBatches:
    """Sends batches of debriefs and records their results. Every replica may do both."""

    def __init__(self, deps: Deps, worker: DebriefWorker) -> None:
        self._deps = deps
        self._worker = worker

    async def send(self) -> None:
        """Claim the due debriefs that may take a day, the 50 oldest at most, and send them in one batch.

        Debriefs may take a day on their first try, if their assignment is set to that. Each student gets a notice in
        the thread. Those at a closed gate are left out and wait, and their students are notified if the wait is long.

        If the batch cannot be sent, each of them is recorded as a failed try, and its reservation is settled, charged,
        or released.
        """
        deps = self._deps
        async with deps.database.read() as db:
            pending = await debrief_writer.list_pending(db, now=deps.clock(), by_batch=True)
        # A job that is canceled halfway would leave open reservations, or a batch that nobody reads. Both cost money.
        await run_to_completion(self._send(pending))

    async def _send(self, pending: Collection[UUID]) -> None:
        deps = self._deps
        claimed = [found for debrief_id in pending if (found := await self._claim(debrief_id)) is not None]
        if not claimed:
            return
        sent = await attempt(deps.claude.send_batch({found.id.hex: found.ask for found in claimed}))
        if isinstance(sent, Exception):
            for found in claimed:
                await self._failed(found, sent)
            return
        async with deps.database.begin(in_line=True) as db:
            await batch_service.mark_batched(db, claimed, sent, now=deps.clock())
        self._worker.deliver(outgoing(db))

    async def read(self) -> None:
        """Record the results of the batches that are due for a check, each debrief on its own.

        A batch without results is checked again in a minute. A debrief that is missing in them counts as failed, and is
        tried again outside of batches. A failure in one batch is logged and does not stop the others.
        """
        deps = self._deps
        async with deps.database.read() as db:
            away = await batch_service.list_batches(db, now=deps.clock())
        for batch_id in away:
            await guarded("batch", self._read(batch_id))

    async def _claim(self, debrief_id: UUID) -> ClaimedDebrief | None:
        async with self._deps.database.begin(in_line=True) as db:
            return await self._worker.debriefs.claim(db, debrief_id, is_batch=True)

    async def _read(self, batch_id: str) -> None:
        deps = self._deps
        answers = await attempt(deps.claude.read_batch(batch_id))
        if answers is None or (isinstance(answers, Exception) and cause_of(answers) != Cause.MISTAKE):
            async with deps.database.begin(in_line=True) as db:
                await batch_service.wait_for_batch(db, batch_id, now=deps.clock())
            return
        async with deps.database.read() as db:
            waiting = [
                await batch_service.of_batch(db, debrief_id)
                for debrief_id in await batch_service.list_batched(db, batch_id)
            ]
        for found in waiting:
            if isinstance(answers, Exception):
                await self._failed(found, answers)
            else:
                await self._take(found, answers.get(found.id.hex, ClaudeTimeoutError(cause="not in the batch")))

    async def _take(self, found: ClaimedDebrief, answer: ClaudeReply | ClaudeError) -> None:
        """Record one debrief or its failure. A failed one is retried outside of batches."""
        if isinstance(answer, ClaudeError):
            await self._failed(found, answer)
            return
        done = UncheckedDebrief(answer, found.reservation, await self._worker.link_base(found))
        recorded = await attempt(self._worker.record(found, done))
        if isinstance(recorded, Exception):
            await self._worker.fail(found, recorded)

    async def _failed(self, found: ClaimedDebrief, error: Exception) -> None:
        """Settle the reservation, and record what the failure means. Only Claude's errors leave one open."""
        ledger = CallLedger(self._deps, found, has_claim=False)
        if isinstance(error, ClaudeError):
            await book_failure(ledger, found.reservation, error)
        else:
            await ledger.release(found.reservation)
        await self._worker.fail(found, error)

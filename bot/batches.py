"""Has debriefs that may take a day written by the batch API, at half the price."""

import logging
from uuid import UUID

from bot.boundary import guarded
from bot.debriefs import DebriefRunner
from bot.services import Services
from services.anthropic_service import Reply
from services.batch_service import batch_service
from services.claude_errors import ClaudeError, ClaudeTimeoutError
from services.cost_service import cost_service
from services.evaluation_service import Evaluation, evaluation_service

log = logging.getLogger(__name__)


class Batches:
    """Sends what may wait, and takes up what has come back. Every replica may do both."""

    def __init__(self, services: Services, runner: DebriefRunner) -> None:
        self._services = services
        self._runner = runner

    async def send(self) -> None:
        """What may wait is away in one batch."""
        services = self._services
        async with services.database.read() as db:
            owed = await evaluation_service.list_owed(db, now=services.clock(), by_batch=True)
        claimed = [found for debrief_id in owed if (found := await self._claim(debrief_id)) is not None]
        if not claimed:
            return
        try:
            batch_id = await services.claude.send_batch({found.id.hex: found.ask for found in claimed})
        except ClaudeError as error:
            log.info("a batch of %s debriefs did not leave: %s %s", len(claimed), type(error).__name__, error.facts)
            for found in claimed:
                await self._failed(found, error)
            return
        async with services.database.begin(in_line=True) as db:
            await batch_service.mark_batched(db, claimed, batch_id, now=services.clock())
        self._runner.wake_outbox()

    async def read(self) -> None:
        """What has come back is recorded, each debrief by itself."""
        services = self._services
        async with services.database.read() as db:
            away = await batch_service.list_batches(db, now=services.clock())
        for batch_id in away:
            await guarded("batch", self._read(batch_id))
        self._runner.wake_outbox()

    async def _claim(self, debrief_id: UUID) -> Evaluation | None:
        services = self._services
        async with services.database.begin(in_line=True) as db:
            return await evaluation_service.claim(
                db,
                debrief_id,
                rules=services.rules,
                breaker=services.claude.breaker,
                user_hash=services.user_hash(debrief_id),
                now=services.clock(),
                is_batch=True,
            )

    async def _read(self, batch_id: str) -> None:
        services = self._services
        try:
            answers = await services.claude.read_batch(batch_id)
        except ClaudeError:
            answers = None
        if answers is None:
            async with services.database.begin(in_line=True) as db:
                await batch_service.wait_for_batch(db, batch_id, now=services.clock())
            return
        async with services.database.read() as db:
            waiting = [
                await batch_service.of_batch(db, debrief_id)
                for debrief_id in await batch_service.list_batched(db, batch_id)
            ]
        for found in waiting:
            answer = answers.get(found.id.hex, ClaudeTimeoutError(cause="not in the batch"))
            if isinstance(answer, Reply):
                await self._recorded(found, answer)
            else:
                await self._failed(found, answer)

    async def _recorded(self, found: Evaluation, reply: Reply) -> None:
        link_base = await self._runner.link_base(found)
        async with self._services.database.begin(in_line=True) as db:
            await evaluation_service.record(
                db,
                found,
                reply,
                found.hold,
                link_base=link_base,
                rules=self._services.rules,
                now=self._services.clock(),
            )

    async def _failed(self, found: Evaluation, error: ClaudeError) -> None:
        """It is asked for plainly next."""
        async with self._services.database.begin(in_line=True) as db:
            await (cost_service.charge if error.is_charged else cost_service.release)(db, found.hold)
            await evaluation_service.record_failure(
                db, found, error, reference="", rules=self._services.rules, now=self._services.clock()
            )

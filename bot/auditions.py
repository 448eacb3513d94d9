"""Holds auditions in the background, each call on the workspace's budget; a restart in the middle is told, not repeated."""

import asyncio
import logging
from collections.abc import Callable
from uuid import UUID

from bot.boundary import guarded
from bot.ledger import Booking, CallLedger
from bot.services import Services
from models.workspace import WorkspaceDB
from services.anthropic_service import Ask
from services.audition import audition as hold
from services.audition_script import interviewers
from services.audition_service import LEASE_SECONDS, Audition, audition_service
from services.claude_errors import ClaudeBusyError, ClaudeError, ClaudeSetupError
from services.client_play import Call
from services.cost_service import BudgetBusyError, BudgetSpentError, UnpricedModelError
from services.errors import Refusal
from services.paid_work import gates
from services.to_its_end import to_its_end

CALL_SECONDS = 60.0
PAUSES = (2.0, 10.0, 30.0)
"""Between tries of a call that nobody is waiting for; then the audition is broken off."""

HEARTBEATS = 4

log = logging.getLogger(__name__)


class AuditionRunner:
    """Holds the auditions that are owed, one at a time in a process."""

    def __init__(self, services: Services, *, wake_outbox: Callable[[], None]) -> None:
        self._services = services
        self._wake_outbox = wake_outbox
        self._task: asyncio.Task[None] | None = None
        self._is_stopping = False

    def wake(self) -> None:
        """An audition may be owed."""
        if not self._is_stopping and (self._task is None or self._task.done()):
            self._task = asyncio.create_task(self._look())

    async def take_up(self) -> None:
        """What is owed is begun."""
        self.wake()

    async def stop(self) -> None:
        """The one under way is let go; its teacher reads that it was broken off."""
        self._is_stopping = True
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _look(self) -> None:
        await guarded("auditions", self._hold_all())

    async def _hold_all(self) -> None:
        async with self._services.database.read() as db:
            owed = await audition_service.list_open(db)
        for audition_id in owed:
            await guarded("audition", self._hold(audition_id))

    async def _hold(self, audition_id: UUID) -> None:
        services = self._services
        async with services.database.begin(in_line=True) as db:
            found = await audition_service.claim(db, audition_id, now=services.clock())
        if found is not None:
            await self._held(found)
        self._wake_outbox()

    async def _held(self, found: Audition) -> None:
        """The audition is over, and that is written down however it went."""
        services = self._services
        heartbeat = asyncio.create_task(self._keep(found))
        try:
            card = await hold(
                found.data, interviewers(), prompts=services.prompts, model=found.model, call=self._call(found)
            )
        except Refusal as error:
            log.info("audition %s broken off: %s %s", found.id, type(error).__name__, error.facts)
            failure = _reason(error)
            if isinstance(error, ClaudeSetupError):
                await self._tell_admins(found, error)
        else:
            async with services.database.begin(in_line=True) as db:
                await audition_service.record(db, found, card, now=services.clock())
            return
        finally:
            heartbeat.cancel()
        async with services.database.begin(in_line=True) as db:
            await audition_service.break_off(db, found, failure=failure, now=services.clock())

    async def _tell_admins(self, found: Audition, error: ClaudeSetupError) -> None:
        """The admins know what to mend, as after a turn; the teacher reads that they do."""
        async with self._services.database.begin(in_line=True) as db:
            workspace = await db.get_one(WorkspaceDB, found.workspace_id)
            now = self._services.clock()
            closed = gates.closed_by(error, model=found.model, now=now)
            assert closed is not None
            await gates.close(db, workspace, closed, rules=self._services.rules, now=now)

    def _call(self, found: Audition) -> Call:
        """A call on the workspace's budget, tried again while only time stands in its way."""
        services = self._services
        booking = Booking(workspace_id=found.workspace_id, student_id=found.asked_by)

        async def once(ask: Ask) -> str:
            ledger = CallLedger(services, booking)
            reply, hold_ = await services.claude.ask(ask, ledger=ledger, seconds=CALL_SECONDS)
            await to_its_end(ledger.settle(hold_, reply.usage))
            return reply.text

        async def call(ask: Ask) -> str:
            for pause in PAUSES:
                try:
                    return await once(ask)
                except (BudgetBusyError, ClaudeBusyError):  # what is over in a moment
                    await asyncio.sleep(pause)
            return await once(ask)

        return call

    async def _keep(self, found: Audition) -> None:
        async def renew() -> None:
            async with self._services.database.begin() as db:
                await audition_service.renew(db, found)

        while True:
            await asyncio.sleep(LEASE_SECONDS / HEARTBEATS)
            await guarded("lease", renew())


def _reason(error: Refusal) -> str:
    match error:
        case BudgetSpentError() | BudgetBusyError():
            return "budget"
        case UnpricedModelError():
            return "unpriced"
        case ClaudeSetupError():
            return "setup"
        case ClaudeError():
            return "busy"
        case _:
            return "other"

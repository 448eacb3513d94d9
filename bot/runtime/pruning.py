"""The job that deletes what nothing asks for anymore, a little at a time. It is off until an operator sets it."""

import asyncio
import logging
from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.runtime.kept_days import KeptDays
from models.base import first_id_at
from models.cost import JobRunDB
from services.budget.cost_rollup import prune_reservations, roll_up_costs
from services.messaging.inbox_pruning import prune_inbox
from services.messaging.news_pruning import prune_news
from services.messaging.outbox_pruning import prune_outbox
from services.reports.export_pruning import prune_exports

NAME = "prune what nobody needs"
ROUND_SECONDS = 600
PAUSE_SECONDS = 0.1
"""The pause after each batch, in which people's lines go first."""

MOST_BATCHES = 150
"""How many batches a round has. The next round goes on."""

RUNS_KEPT = timedelta(days=1)
log = logging.getLogger(__name__)


class PruneStep(Protocol):
    """Deletes rows of one table."""

    async def __call__(self, db: AsyncSession, *, before: datetime) -> int:
        """Delete a batch of rows that are older than this. Return how many were deleted, or 0 if none is left."""
        ...


class Pruning:
    """Deletes old rows in small batches, each in its own transaction."""

    def __init__(self, deps: Deps, kept: KeptDays) -> None:
        self._deps = deps
        # Each table of pending work needs a step here. A step that another one depends on comes first.
        self._steps: list[tuple[str, int | None, PruneStep]] = [
            ("inbox", kept.inbox, prune_inbox),
            ("outbox", kept.outbox, prune_outbox),
            ("news", kept.outbox, prune_news),
            ("exports", kept.outbox, prune_exports),
            ("cost entries", kept.costs, roll_up_costs),
            ("reservations", kept.costs, prune_reservations),
        ]

    @property
    def is_on(self) -> bool:
        """Whether an operator has set how long anything is kept."""
        return any(days is not None for _, days, _ in self._steps)

    def slot(self, now: datetime) -> str:
        """Return the round of this time. One replica takes it."""
        return str(int(now.timestamp() // ROUND_SECONDS))

    async def prune(self) -> None:
        """Delete what may go, at most MOST_BATCHES batches of rows, in the order of the steps.

        A step without a number of days is left out. Rounds of this job that are older than a day are deleted too.
        """
        left = MOST_BATCHES
        for name, days, step in self._steps:
            if days is not None:
                left -= await self._run(name, step, before=self._deps.clock() - timedelta(days=days), most=left)
        await self._run("job runs", _prune_job_runs, before=self._deps.clock() - RUNS_KEPT, most=1)

    async def _run(self, name: str, step: PruneStep, *, before: datetime, most: int) -> int:
        """Delete at most this many batches. Return how many there were."""
        rows = batches = 0
        while batches < most and (gone := await self._batch(step, before=before)):
            rows, batches = rows + gone, batches + 1
            await asyncio.sleep(PAUSE_SECONDS)
        if rows:
            log.info("%d rows of the %s were pruned", rows, name)
        return batches

    async def _batch(self, step: PruneStep, *, before: datetime) -> int:
        async with self._deps.database.begin(in_line=True) as db:
            return await step(db, before=before)


async def _prune_job_runs(db: AsyncSession, *, before: datetime) -> int:
    """Delete the rounds of this job that are over."""
    old = select(JobRunDB.id).where(JobRunDB.job.in_((NAME, f"{NAME}: try")), JobRunDB.id < first_id_at(before))
    gone = await db.execute(delete(JobRunDB).where(JobRunDB.id.in_(old)).returning(JobRunDB.id))
    return len(gone.all())

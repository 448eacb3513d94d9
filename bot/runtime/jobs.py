"""Scheduled jobs. The table is the schedule, and every job may run twice and on every replica."""

import asyncio
import contextlib
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.admin.people import People
from bot.auditions.audition_worker import AuditionWorker
from bot.core.boundary import UNREACHED
from bot.core.deps import Deps
from bot.courses.rosters import Rosters
from bot.debriefs.batches import DebriefBatches
from bot.debriefs.debrief_worker import DebriefWorker
from bot.delivery.outbox_worker import OutboxWorker
from bot.interviews.turn_worker import TurnWorker
from bot.reports.export_worker import ExportWorker
from bot.runtime.heartbeat import Heartbeat
from bot.runtime.pruning import NAME as PRUNING
from bot.runtime.pruning import ROUND_SECONDS, Pruning
from bot.runtime.socket_watchdog import SocketWatchdog
from bot.runtime.status import Status
from bot.slack.event_worker import EventWorker
from models.cost import JobRunDB
from models.workspace import WorkspaceDB
from services.budget.alert_service import alert_service
from services.budget.cost_service import cost_service
from services.courses.assignment_schedule import assignment_schedule
from services.courses.assignment_times import assignment_times
from services.interviews.deadline_service import deadline_service
from services.interviews.session_service import SessionOverError, session_service
from services.messaging.form_service import form_service
from services.messaging.news_service import news_service
from services.reports.digest_service import digest_service
from services.storage.upsert import insert_once
from services.workspaces.event_service import event_service
from services.workspaces.workspace_service import workspace_service

LIMIT_SECONDS = 60.0
"""How long a run of a job may take. What it leaves undone is done in a later run."""

FIRST_SECONDS = 5.0
"""Within this time after a start, each job has run. A bot that restarts often would never run the rare ones otherwise."""


class StepwiseWork(Protocol):
    """Work that is done in parts, each in its own transaction."""

    async def __call__(self, db: AsyncSession, *, now: datetime) -> int:
        """Do one part. Return how much was done, or 0 if nothing is left."""
        ...


@dataclass(frozen=True)
class Job:
    """A piece of work, and how often it runs."""

    name: str
    seconds: float
    work: Callable[[], Awaitable[object]]
    slot: Callable[[datetime], str] | None = None
    """Returns the slot of a moment, for work that one replica does for all. None if running twice is harmless."""

    def first_at(self, started_at: datetime) -> datetime:
        """Return a time soon after the start. It differs from replica to replica, so that they don't all run it at once."""
        within = min(self.seconds, FIRST_SECONDS)
        return started_at + timedelta(seconds=random.uniform(0, within))  # noqa: S311 - this protects nothing


def jobs(
    deps: Deps,
    rosters: Rosters,
    turn_worker: TurnWorker,
    outbox: OutboxWorker,
    heartbeat: Heartbeat,
    debriefs: DebriefWorker,
    batches: DebriefBatches,
    auditions: AuditionWorker,
    exports: ExportWorker,
    watchdog: SocketWatchdog,
    slack: AsyncWebClient,
    pruning: Pruning,
    events: EventWorker,
    people: People,
    status: Status,
) -> list[Job]:
    """Return the table of scheduled jobs: name, interval in seconds, and work. All replicas have the same table.

    The job that prunes is in it only if an operator has set for how long something is kept, and one replica runs each
    of its rounds. All other jobs run on every replica.
    """
    return [
        Job("say that we live", 10, heartbeat.beat),
        Job("look for troubles", 60, status.check),
        Job("find the way back to Slack", 4, watchdog.reconnect),
        Job("take up turns", 3, turn_worker.poll),
        Job("write debriefs", 3, debriefs.poll),
        Job("send batches of debriefs", 30, batches.send),
        Job("read batches of debriefs", 30, batches.read),
        Job("hold auditions", 10, auditions.poll),
        Job("send files", 5, exports.poll),
        Job("deliver what is owed", 3, outbox.deliver_due),
        Job("report closed cost days", 30, lambda: report_closed_days(deps, outbox)),
        Job("charge orphaned reservations", 30, lambda: charge_orphans(deps, outbox)),
        Job("open and close assignments", 10, lambda: open_and_close(deps, outbox)),
        Job("announce and close what has ended", 10, lambda: end_what_has_ended(deps, outbox)),
        Job("remind of what is due", 60, lambda: remind_of_due(deps, outbox)),
        Job("write digests", 300, lambda: _repeat(deps, digest_service.queue_due)),
        Job("bring news", 10, lambda: _in_batches(deps, outbox, news_service.queue_due)),
        Job("remind and close idle sessions", 60, lambda: close_idle_sessions(deps, outbox)),
        Job("cancel sessions that never started", 30, lambda: cancel_stuck_sessions(deps, outbox)),
        Job("work off events", 3, events.poll),
        Job("forget old events", 3600, lambda: _repeat(deps, event_service.forget_old)),
        Job("compare people", 30, people.compare_due),
        Job("compare rosters", 600, rosters.compare_daily),
        Job("compare rosters again", 10, rosters.compare_again),
        Job("forget saved forms", 3600, lambda: _repeat(deps, form_service.forget_old)),
        Job("check the bot token", 60, lambda: check_bot_token(slack)),
        *([Job(PRUNING, ROUND_SECONDS, pruning.prune, slot=pruning.slot)] if pruning.is_on else []),
    ]


async def run(job: Job, deps: Deps, *, seconds: float = LIMIT_SECONDS) -> None:
    """Run the job, unless its slot is done or another replica has taken it.

    A slot counts as done after its work. If a replica dies or the work fails, the next round tries again. Raises
    TimeoutError after `seconds`. The job is canceled then, and its open transaction is rolled back.
    """
    async with asyncio.timeout(seconds):
        await _run(job, deps)


async def _run(job: Job, deps: Deps) -> None:
    if job.slot is None:
        await job.work()
        return
    now = deps.clock()
    slot, round_ = job.slot(now), int(now.timestamp() // job.seconds)
    async with deps.database.begin() as db:
        done = select(JobRunDB.id).where(JobRunDB.job == job.name, JobRunDB.slot == slot)
        if (await db.execute(done)).scalar_one_or_none() or not await _take(db, f"{job.name}: try", f"{slot} {round_}"):
            return
    await job.work()
    async with deps.database.begin() as db:
        await _take(db, job.name, slot)


async def _take(db: AsyncSession, job: str, slot: str) -> bool:
    """Take the slot. Return False if another replica was faster."""
    return await insert_once(db, JobRunDB, {"job": job, "slot": slot}, unique=("job", "slot"))


async def report_closed_days(deps: Deps, outbox: OutboxWorker) -> None:
    """Queue the report of each cost day that is over and has nothing reserved, once per workspace and day.

    The reports go to the alert channel or the admins of each workspace.
    """
    now = deps.clock()
    async with deps.database.begin() as db:
        for workspace in (await db.execute(select(WorkspaceDB))).scalars().all():
            for day in await cost_service.list_unreported_days(db, workspace, now=now):
                await alert_service.report_day(db, workspace, day, now=now)
    outbox.wake()


async def charge_orphans(deps: Deps, outbox: OutboxWorker) -> None:
    """Book expired reservations of dead processes in full as estimates, and queue the alerts that this triggers.

    They are those of all workspaces.
    """
    now = deps.clock()
    async with deps.database.read() as db:
        orphans = await cost_service.list_orphans(db, now=now)
    for reservation in orphans:
        async with deps.database.begin(in_line=True) as db:
            if (settlement := await cost_service.charge(db, reservation)) is not None:
                workspace = await workspace_service.get_workspace(db, reservation.workspace_id)
                await alert_service.note_costs(
                    db, workspace, settlement, session_id=reservation.session_id, marks=deps.rules.marks, now=now
                )
    outbox.wake()


async def open_and_close(deps: Deps, outbox: OutboxWorker) -> None:
    """Publish scheduled drafts, open and end assignments by their times, and queue the cards and their updates."""
    await _in_batches(deps, outbox, assignment_schedule.publish_due)
    await _in_batches(deps, outbox, assignment_times.open_due)
    await _in_batches(deps, outbox, assignment_times.close_due)


async def check_bot_token(slack: AsyncWebClient) -> None:
    """Ask Slack whether it still accepts the token. `SlackAnswers` sees the answer, and `/status` says it."""
    with contextlib.suppress(*UNREACHED):
        await slack.auth_test()


async def end_what_has_ended(deps: Deps, outbox: OutboxWorker) -> None:
    """Notify students whose assignment or section has ended, and end their interviews two hours later.

    A student who left the section counts too. If the assignment is open to the student again meanwhile, the interview
    stays open.
    """
    await _in_batches(deps, outbox, deadline_service.announce_ends)
    await _in_batches(deps, outbox, deadline_service.close_ended)


async def remind_of_due(deps: Deps, outbox: OutboxWorker) -> None:
    """Remind students who have not practiced an assignment that is due within 24 hours.

    Each gets one reminder per assignment and due time, and none for an assignment that opened within those 24 hours.
    """
    await _in_batches(deps, outbox, deadline_service.remind_of_due)


async def close_idle_sessions(deps: Deps, outbox: OutboxWorker) -> None:
    """Remind the students of idle interviews after five sixths of `idle_hours`, and close those that stayed idle.

    An interview in which an answer is due, or that a bug has stopped, is not closed.
    """
    idle_hours = deps.idle_hours
    await _in_batches(deps, outbox, partial(deadline_service.remind_idle, idle_hours=idle_hours))
    await _in_batches(deps, outbox, partial(deadline_service.close_idle, idle_hours=idle_hours))


async def _in_batches(deps: Deps, outbox: OutboxWorker, work: StepwiseWork) -> None:
    """Repeat the work until nothing is left, and let each part's posts be delivered."""
    await _repeat(deps, work, after=outbox.wake)


async def _repeat(deps: Deps, work: StepwiseWork, *, after: Callable[[], None] = lambda: None) -> None:
    """Repeat the work until nothing is left, in one transaction per part so that nothing blocks the database."""
    while True:
        async with deps.database.begin() as db:
            if not await work(db, now=deps.clock()):
                return
        after()


async def cancel_stuck_sessions(deps: Deps, outbox: OutboxWorker) -> None:
    """Cancel sessions whose first card was not posted within two minutes, and notify the students.

    They don't count as attempts.
    """
    now = deps.clock()
    async with deps.database.begin() as db:
        for session in await session_service.list_stuck(db, now=now):
            with contextlib.suppress(SessionOverError):
                await session_service.cancel_start(db, session, now=now)
    outbox.wake()

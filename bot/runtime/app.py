"""The composition root, used alike in production, in the sandbox, and in tests."""

import asyncio
import logging
import time
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from datetime import UTC, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from uuid import UUID

import aiohttp
from apscheduler.events import EVENT_JOB_MAX_INSTANCES, JobEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.admin.installation import check_installation
from bot.admin.people import People
from bot.auditions.audition_worker import AuditionWorker
from bot.core.boundary import guarded
from bot.core.clock import Clock, system_clock
from bot.core.deps import Deps
from bot.core.exports import Exports
from bot.core.metrics import Metrics
from bot.core.signals import Signals
from bot.core.tracing import Tracing
from bot.courses.rosters import Rosters
from bot.debriefs.batches import DebriefBatches
from bot.debriefs.debrief_worker import DebriefWorker
from bot.delivery.outbox_worker import OutboxWorker
from bot.interviews.catch_up import CatchUp
from bot.interviews.turn_worker import TurnWorker
from bot.listeners import STORED_EVENTS
from bot.reports.export_worker import ExportWorker
from bot.runtime.content_check import check_content
from bot.runtime.health import Health
from bot.runtime.heartbeat import Heartbeat
from bot.runtime.jobs import Job, jobs, run
from bot.runtime.migrate_command import back_up_first
from bot.runtime.pruning import Pruning
from bot.runtime.pulse import Pulse
from bot.runtime.settings import Settings, drop_proxies_for_loopback
from bot.runtime.slack_app import bolt_app
from bot.runtime.socket_start import connect
from bot.runtime.socket_watchdog import SocketWatchdog
from bot.runtime.status import Status
from bot.slack.channel_throttle import BURST, ChannelThrottle
from bot.slack.event_worker import EventWorker
from bot.slack.identity import AGENTS, scopes_of
from bot.slack.slack_answers import SlackAnswers
from models.session import SessionDB
from services.claude.anthropic_service import AnthropicService
from services.claude.circuit_breaker import CircuitBreaker
from services.common.content import CONTENT
from services.library.template_service import TemplateService
from services.messaging.inbox_service import Thread
from services.paid_work.failures import reopen_stopped
from services.prompts.prompt_service import PromptService
from services.storage.database import Database
from services.workspaces.installation_service import installation_service
from services.workspaces.workspace_service import workspace_service

SLACK_SECONDS = 8
"""Time limit for Slack's answers. It is shorter than the lease."""

TURNS_GRACE = 8.0
log = logging.getLogger(__name__)


class VirtualClient:
    """The whole bot. `async with` starts it and stops it cleanly.

    The start checks the content, the tables, and both tokens, stores that the app is installed, and makes turns and
    debriefs due again that a bug has stopped. It backs up and migrates a SQLite database of an older version, and
    raises OldDatabaseError for such a PostgreSQL database.

    Each failed check raises an OperatorError or a SlackApiError, and what was started is stopped.
    """

    def __init__(
        self, settings: Settings, *, clock: Clock = system_clock, content: Path = CONTENT, burst: int = BURST
    ) -> None:
        """Build the bot. `content` is the folder of prompts, personas, rubrics, and templates.

        `burst` is the number of posts to one channel before the bot slows down. The content is checked when the bot
        starts.
        """
        self._content = content
        drop_proxies_for_loopback(settings)
        self._settings = settings
        self.metrics = Metrics()
        tracing = tracing_of(settings)
        self.deps = Deps(
            database=Database(settings.database_url),
            clock=clock,
            claude=AnthropicService(
                api_key=settings.anthropic_api_key,
                base_url=settings.anthropic_base_url,
                breaker=CircuitBreaker(settings.rules.breaker, seconds=lambda: clock().timestamp()),
                answered=self._note_claude,
                traced=lambda: tracing.part("ask Claude"),
            ),
            prompts=PromptService(content),
            templates=TemplateService(content),
            rules=settings.rules,
            model=settings.model,
            evaluation_model=settings.evaluation_model,
            idle_hours=settings.idle_hours,
            secret_key=settings.secret_key,
            signals=Signals(),
            exports=Exports(),
            quiet=timedelta(seconds=settings.quiet_seconds),
            tracing=tracing,
        )
        answers = SlackAnswers(self.metrics.note_slack)
        slack = _web_client(settings, answers, AsyncRateLimitErrorRetryHandler(max_retry_count=2))
        # The outbox looks in Slack for a post with an unknown outcome, so the SDK must not repeat it.
        posting = _web_client(settings, answers)
        throttle = ChannelThrottle(time.monotonic, burst=burst)
        self.outbox = OutboxWorker(self.deps, posting, self.metrics, throttle=throttle, wake_session=self._wake_session)
        self.turn_worker = TurnWorker(self.deps, posting, self.metrics, self.outbox)
        self.debriefs = DebriefWorker(self.deps, slack, self.metrics, deliver=self.outbox.take)
        self.batches = DebriefBatches(self.deps, self.debriefs)
        self._slack, self._posting = slack, posting
        self._team_id = ""
        self.auditions = AuditionWorker(self.deps, deliver=self.outbox.take)
        self.events = EventWorker(self.deps, slack, STORED_EVENTS)
        self.exports = ExportWorker(self.deps, slack, deliver=self.outbox.take)
        self.deps.signals.connect(
            outbox=self.outbox.wake,
            thread=self.turn_worker.begin,
            said=self.turn_worker.begin_quietly,
            turns=self.turn_worker.wake,
            debriefs=self.debriefs.wake,
            auditions=self.auditions.wake,
            events=self.events.wake,
            exports=self.exports.wake,
        )
        self._app = bolt_app(self.deps, slack, missed=self._note_missed)
        self._socket = AsyncSocketModeHandler(self._app, settings.slack_app_token)
        self.catch_up = CatchUp(self.deps, slack)
        self.rosters = Rosters(self.deps, slack)
        self.people = People(self.deps, slack)
        self._watchdog = SocketWatchdog(self._socket.client, self.deps.database, self._look_for_what_was_missed)
        self._watchdog.listen()
        self._heartbeat = Heartbeat(self.deps)
        self.pulse = Pulse()
        self.status = Status(self.deps, answers, is_connected=self._is_connected)
        self.health = Health(self.deps, self.metrics, self.status, self.pulse, store=self._heartbeat.beat)
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._scheduler.add_listener(self._note_skipped, EVENT_JOB_MAX_INSTANCES)
        self._side_tasks: set[asyncio.Task[Any]] = set()
        self._running_jobs: set[asyncio.Task[Any]] = set()

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as undo:
            undo.push_async_callback(self._close)
            self.pulse.start()
            await self._serve_probes()
            check_content(self._content)
            if self.deps.database.is_sqlite:
                await self._migrate()
            else:
                await self.deps.database.check_current()
            await self._keep_connections()
            await self._note_installed(await self._require_slack())
            self.outbox.start()
            await connect(self._socket.client)
            for job in jobs(
                self.deps,
                self.rosters,
                self.turn_worker,
                self.outbox,
                self._heartbeat,
                self.debriefs,
                self.batches,
                self.auditions,
                self.exports,
                self._watchdog,
                self._slack,
                Pruning(self.deps, self._settings.kept),
                self.events,
                self.people,
                self.status,
            ):
                self._schedule(job)
            self._scheduler.start()
            self._heartbeat.listen()
            self._side(self._heartbeat.beat())
            # A new version may have fixed the bug that stopped the work.
            async with self.deps.database.begin(in_line=True) as db:
                await reopen_stopped(db, now=self.deps.clock())
            await self.turn_worker.poll()
            self._look_for_what_was_missed()
            self.outbox.wake()
            self.health.is_started = True
            undo.pop_all()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take no new turns, give running ones 8 seconds, and then close everything."""
        self.health.is_started = False
        await self._stop_jobs()
        await self._socket.close_async()  # type: ignore[no-untyped-call] # Bolt types it not
        await asyncio.gather(
            self.turn_worker.stop(seconds=TURNS_GRACE),
            self.debriefs.stop(seconds=TURNS_GRACE),
            self.exports.stop(seconds=TURNS_GRACE),
            self.auditions.stop(),
        )
        await self._close()

    async def _serve_probes(self) -> None:
        """Serve the pages for monitoring from the first moment of the start, if a port is set."""
        settings = self._settings
        if settings.health_port is not None:
            await self.health.start(settings.health_port, host=settings.health_host, token=settings.metrics_token)

    async def _migrate(self) -> None:
        """Bring a SQLite database up to date, after a backup of it if an older version wrote it."""
        if (kept := await back_up_first(self._settings.database_url, now=self.deps.clock())) is not None:
            log.info("a backup from before the migration is in %s", kept)
        await self.deps.database.migrate()

    async def _keep_connections(self) -> None:
        """Share connections between calls to Slack. The SDK would open a new one for each."""
        session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SLACK_SECONDS))
        self._slack.session = self._posting.session = session

    async def _require_slack(self) -> AsyncSlackResponse:
        """Check both tokens, and return what Slack says about the bot token.

        Raises SlackApiError, or OSError if Slack is unreachable. Bolt would keep trying.
        """
        identity = await self._slack.auth_test()
        await self._slack.apps_connections_open(app_token=self._socket.app_token)
        return identity

    async def _note_installed(self, identity: AsyncSlackResponse) -> None:
        """Store that the app is installed. The time is the real one, since Slack's times are compared with it."""
        self._team_id = str(identity["team_id"])
        async with self.deps.database.begin(in_line=True) as db:
            await installation_service.note_installed(
                db,
                self._team_id,
                name=str(identity.get("team") or ""),
                has_agents=AGENTS in (scopes_of(identity) or ()),
                now=system_clock(),
            )

    async def _close(self) -> None:
        await self._stop_jobs()
        await self.outbox.stop()  # first, because a delivery may start a side task
        await asyncio.sleep(0)  # a task that is canceled before its first step leaves a coroutine that nobody awaits
        for task in (left := list(self._side_tasks)):
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await self.events.stop()
        await self.health.stop()
        self.pulse.stop()
        await self._socket.close_async()  # type: ignore[no-untyped-call] # Bolt types it not
        if self._slack.session is not None:
            await self._slack.session.close()
        await guarded("say goodbye", self._heartbeat.leave())
        await self.deps.claude.close()
        await self.deps.tracing.close()
        await self.deps.database.close()

    def run_jobs_now(self) -> None:
        """Let the scheduler begin every job now instead of at its next time, as after a jump of the clock.

        It returns before the jobs have run.
        """
        for job in self._scheduler.get_jobs():
            job.modify(next_run_time=system_clock())

    def _schedule(self, job: Job) -> None:
        """Schedule the job to run soon and then repeatedly, one run at a time."""
        self.pulse.expect(job.name, within=job.seconds)
        self._scheduler.add_job(
            self._run_job,
            "interval",
            args=(job,),
            seconds=job.seconds,
            next_run_time=job.first_at(system_clock()),
            id=job.name,
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
        )

    async def _run_job(self, job: Job) -> None:
        """Run the job. A failure is logged, and the next round runs it again."""
        if (task := asyncio.current_task()) is not None:
            self._running_jobs.add(task)
            task.add_done_callback(self._running_jobs.discard)
        self.pulse.expect(job.name)
        await guarded(job.name, run(job, self.deps))
        self.pulse.expect(job.name, within=job.seconds)

    async def _stop_jobs(self) -> None:
        """Cancel the running jobs, and wait until they have returned their connections.

        The scheduler cancels them in the next round of the event loop without waiting for them.
        """
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
            await asyncio.sleep(0)
        await asyncio.gather(*self._running_jobs, return_exceptions=True)

    def _note_claude(self, code: str) -> None:
        self.metrics.note_claude(code)
        self.deps.tracing.note(code=code)

    def _note_skipped(self, event: JobEvent) -> None:
        self.metrics.skipped_runs.labels(name=event.job_id).inc()

    async def _is_connected(self) -> bool:
        return bool(await self._socket.client.is_connected())

    def _look_for_what_was_missed(self) -> None:
        """Look for lines, memberships, changes of people, and the end of the installation that the app missed."""
        self._side(self.catch_up.read_open_threads())
        self._side(self.rosters.compare_all())
        self._side(self.people.compare_all())
        self._side(check_installation(self.deps, self._slack, team_id=self._team_id))

    def _note_missed(self) -> None:
        self._watchdog.note_missed()

    def _wake_session(self, session_id: UUID, was_left_behind: bool) -> None:
        self._side(self._wake_thread_of(session_id, was_left_behind=was_left_behind))

    def _side(self, work: Coroutine[Any, Any, Any]) -> None:
        """Run the work in the background. A failure is logged."""
        task = asyncio.create_task(guarded("side task", work))
        self._side_tasks.add(task)
        task.add_done_callback(self._side_tasks.discard)

    async def _wake_thread_of(self, session_id: UUID, *, was_left_behind: bool) -> None:
        """Wake the session's thread. If its card was left behind, also read the thread from Slack."""
        async with self.deps.database.read() as db:
            session = await db.get_one(SessionDB, session_id)
            workspace = await workspace_service.get_workspace(db, session.workspace_id)
        thread = Thread(workspace.team_id, str(session.channel_id), str(session.thread_ts))
        self.turn_worker.begin(thread)
        if was_left_behind:
            await self.catch_up.read_thread(thread)


def tracing_of(settings: Settings) -> Tracing:
    """Return traces for the collector of the settings, or traces that nobody gets."""
    if settings.trace_name is None:
        return Tracing()
    from bot.runtime.otel_tracing import OtelTracing

    return OtelTracing(settings.trace_name)


def _web_client(settings: Settings, *handlers: AsyncRetryHandler) -> AsyncWebClient:
    return AsyncWebClient(
        token=settings.slack_bot_token,
        base_url=settings.slack_api_url,
        timeout=SLACK_SECONDS,
        retry_handlers=list(handlers),
    )

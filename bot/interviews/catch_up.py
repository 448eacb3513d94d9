"""Reads messages that the app missed from Slack, since Socket Mode keeps nothing for a disconnected client."""

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.deps import Deps
from bot.core.slack_errors import LIMITED, code_of, is_answer
from bot.interviews.inbox import change_of, line_of
from bot.slack.channel_throttle import throttled
from bot.slack.paging import pages_of
from services.interviews.session_service import session_service
from services.messaging.inbox_service import InboxLine, Thread, deletion_of, inbox_service

MARGIN_SECONDS = 1800
"""Seconds before the last read line from which the app reads again, since lines are edited later."""

PASSING = LIMITED | {"fatal_error", "internal_error", "service_unavailable"}
NOT_THERE = frozenset({"message_not_found", "thread_not_found"})
"""Slack's answers about a message that does not exist."""

LONGEST_MEMORY = timedelta(hours=12)
"""How old a line may be to count as deleted when Slack no longer has it. Retention deletes after a day at the earliest."""

FIRST_RETRY, LONGEST_RETRY = 5.0, 120.0
Open = tuple[Thread, str]
log = logging.getLogger(__name__)


class CatchUp:
    """Reads the threads of all open sessions, newest first, one round at a time."""

    def __init__(self, deps: Deps, slack: AsyncWebClient) -> None:
        self._deps = deps
        self._slack = slack
        self._running = asyncio.Lock()
        self._own: frozenset[str] = frozenset()

    async def read_open_threads(self) -> int:
        """Store missed lines, edits, and deletions of active sessions, and wake their threads. Return their number.

        Each thread is read from half an hour before the last line that was read. A line counts as deleted only within
        12 hours. Reading repeats until Slack has returned every thread, with longer and longer pauses. A thread that
        Slack refuses for good is left out.
        """
        async with self._running:
            async with self._deps.database.read() as db:
                threads = await session_service.list_open_threads(db)
            missed = await self._read_to_the_end(threads)
            if missed:
                log.info("%d lines were read from Slack after a gap", missed)
            return missed

    async def read_thread(self, thread: Thread) -> None:
        """Read a thread whose session became active long after its card was posted, and store what was missed.

        No round reads the thread of a starting session. Reading repeats until Slack has returned the thread or refuses
        it for good.
        """
        await self._read_to_the_end([(thread, thread.thread_ts)])

    async def _read_to_the_end(self, threads: list[Open]) -> int:
        """Return the number of missed lines. Threads that Slack does not return are read again until it does."""
        missed, pause = 0, FIRST_RETRY
        while threads:
            found, threads = await self._read_all(threads)
            missed += found
            if threads:
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_RETRY)
        return missed

    async def _read_all(self, threads: list[Open]) -> tuple[int, list[Open]]:
        """Return the number of missed lines, and the threads that must be read again."""
        missed, again = 0, []
        async for thread, since in throttled(threads):
            try:
                missed += await self._read(thread, since)
            except SlackApiError as error:
                log.warning("a thread could not be read after a gap", extra={"code": code_of(error)})
                if code_of(error) in PASSING or not is_answer(error):
                    again.append((thread, since))
            except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError) as error:
                log.warning("a thread could not be read after a gap", extra={"error": type(error).__name__})
                again.append((thread, since))
        return missed, again

    async def _read(self, thread: Thread, since: str) -> int:
        missed, newest = 0, since
        there = {thread.thread_ts}
        async for page in self._pages(thread, since):
            newest = max([newest, *(str(message["ts"]) for message in page)])
            there |= {str(message["ts"]) for message in page}
            missed += await self._store(thread, page)
        missed += await self._store_deletions(thread, there, since)
        async with self._deps.database.begin() as db:
            await session_service.note_read(db, thread, up_to=newest)
        if missed:
            self._deps.signals.thread(thread)
        return missed

    async def _store(self, thread: Thread, page: list[dict[str, Any]]) -> int:
        """Store the new lines and edits of a page in one transaction. Return how many there were."""
        own = await self._own_users()
        app = [{"team_id": thread.team_id, "user_id": user, "is_bot": True} for user in own]
        about = {"context_team_id": thread.team_id, "authorizations": app}
        events = [{**message, "channel": thread.channel_id, "channel_type": "im"} for message in page]
        events = [event for event in events if event["ts"] != thread.thread_ts]
        async with self._deps.database.read() as db:
            known = await inbox_service.list_known(db, thread, [str(event["ts"]) for event in events])
        there = [event for event in events if event["ts"] in known]
        edits = [change for event in there if (change := change_of(thread.team_id, event, own))]
        fresh = [event for event in events if event["ts"] not in known]
        new = [line for event in fresh if (line := line_of({**about, "event": event}))]
        if not new and not edits:
            return 0
        now = self._deps.clock()
        async with self._deps.database.begin() as db:
            stored = [await inbox_service.store(db, line, now=now) for line in new]
            stored += [await inbox_service.store_missed_edit(db, edit, now=now) for edit in edits]
        return sum(stored)

    async def _store_deletions(self, thread: Thread, there: set[str], since: str) -> int:
        """Store the deletion of each known line that is not `there` and that Slack has nowhere. Return their number.

        A line that was moved into the interview is in another thread, so each one is looked up separately.
        """
        now = self._deps.clock()
        oldest = max(_margin(since), f"{(now - LONGEST_MEMORY).timestamp():.6f}", key=float)
        async with self._deps.database.read() as db:
            lines = await inbox_service.list_kept(db, thread, since=oldest)
        gone = [line for line in lines if line.ts not in there and await self._is_gone(line)]
        if not gone:
            return 0
        async with self._deps.database.begin() as db:
            stored = [await inbox_service.store(db, deletion_of(line), now=now) for line in gone]
        return sum(stored)

    async def _is_gone(self, line: InboxLine) -> bool:
        """Return whether Slack says that the message does not exist. Raise SlackApiError for any other refusal."""
        try:
            await self._slack.conversations_replies(channel=line.thread.channel_id, ts=line.ts, limit=1)
        except SlackApiError as error:
            if code_of(error) in NOT_THERE:
                return True
            raise
        return False

    async def _own_users(self) -> frozenset[str]:
        """Return the id under which Slack knows this app as a user. It is asked for once."""
        if not self._own:
            self._own = frozenset({str((await self._slack.auth_test())["user_id"])})
        return self._own

    async def _pages(self, thread: Thread, since: str) -> AsyncIterator[list[dict[str, Any]]]:
        asked = {"channel": thread.channel_id, "ts": thread.thread_ts, "oldest": _margin(since), "limit": 200}
        async for page in pages_of(self._slack.conversations_replies, **asked):
            yield page["messages"]


def _margin(since: str) -> str:
    """Return the timestamp from which a thread is read that was read up to `since`."""
    return f"{float(since) - MARGIN_SECONDS:.6f}"

"""Posts what the outbox owes: in order within a lane, once, and looked up first where a post was left half done."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession

from bot.blocks.post import Post
from bot.boundary import described, guarded
from bot.logs import about
from bot.making_up import make_up_for
from bot.metrics import Metrics
from bot.pace import Pace
from bot.pictures import post_message
from bot.render import render
from bot.services import Services
from bot.slack_errors import code_of, is_answer, retry_after
from models.post import OutboxDB, OutboxKind, OutboxState
from models.session import SessionDB, SessionStatus
from services.backoff import pause_after
from services.card_service import card_service
from services.messaging.session_messages import EndedRootCard
from services.messaging.stored_messages import UnreadableMessage, read_message
from services.outbox_service import MAX_ATTEMPTS, Place, outbox_service
from services.session_service import session_service
from services.transcript_service import transcript_service

EVENT_TYPE = "virtual_client_post"
HOPELESS = frozenset(
    {
        "cannot_reply_to_message", "channel_not_found", "is_archived", "message_not_found",
        "messages_tab_disabled", "not_in_channel", "restricted_action", "thread_not_found", "user_disabled",
        "user_not_found", "user_not_visible", "invalid_blocks", "msg_blocks_too_long", "no_text", "cant_update_message",
    }
)  # fmt: skip
PASSING = frozenset(
    {
        "account_inactive",
        "invalid_auth",
        "missing_scope",
        "not_authed",
        "rate_limited",
        "ratelimited",
        "token_expired",
        "token_revoked",
    }
)
"""Refusals that an operator or the clock will mend: however long it takes, the post is not given up."""

WORK_SECONDS = 18.0
"""For all that a delivery asks of Slack: shorter than its claim."""

MOST_UNDER_WAY = 50
"""Posts of one process that Slack has not answered yet."""

BREATH_SECONDS = 0.01
"""Between two looks: what becomes due meanwhile is claimed together."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Posted:
    """Where a post stands now."""

    channel_id: str
    ts: str


class Poster:
    """Delivers the outbox. `wake()` looks at it now; several replicas may do so at once."""

    def __init__(
        self, services: Services, slack: AsyncWebClient, metrics: Metrics, *, on_activated: Callable[[UUID], None]
    ) -> None:
        self._services = services
        self._slack = slack
        self._metrics = metrics
        self._on_activated = on_activated
        self._dms: dict[str, str] = {}
        self._pace = Pace(time.monotonic)
        self._wanted = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._under_way: set[asyncio.Task[object]] = set()
        self._alarm: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Deliveries begin."""
        self._task = asyncio.create_task(self._run())

    def wake(self) -> None:
        """Something new may be due."""
        self._wanted.set()

    async def stop(self) -> None:
        """No further delivery begins; those under way are let go, and looked up by whoever comes next."""
        tasks = [task for task in (self._task, *self._under_way) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._alarm is not None:
            self._alarm.cancel()

    async def deliver_due(self) -> int:
        """Everything that is due, and that Slack's pace lets go, is on its way; how many posts that are.

        Each goes by itself: one that hangs holds up no other lane.
        """
        room = MOST_UNDER_WAY - len(self._under_way)
        if room <= 0:
            return 0
        async with self._services.database.read() as db:
            listed = await outbox_service.list_due(db, now=self._services.clock(), limit=room)
        if not (due := [row for row in listed if self._may_go(row)]):
            return 0
        async with self._services.database.begin(in_line=True) as db:
            ours = await outbox_service.claim(db, due)
        for row in due:
            if row.id in ours:
                task: asyncio.Task[object] = asyncio.create_task(guarded("delivery", self._deliver(row)))
                self._under_way.add(task)
                task.add_done_callback(self._has_gone)
        return len(ours)

    def _has_gone(self, task: asyncio.Task[object]) -> None:
        """There is room for another post, and its lane may go on."""
        self._under_way.discard(task)
        self.wake()

    def _may_go(self, row: OutboxDB) -> bool:
        """Whether its channel may have a post now; else the outbox is looked at again when it may."""
        wait = self._pace.take(_channel_of(row))
        if wait > 0:
            self._wake_in(wait)
        return wait <= 0

    def _wake_in(self, seconds: float) -> None:
        """One alarm, for the first of all that wait."""
        loop = asyncio.get_running_loop()
        at = loop.time() + seconds
        if self._alarm is None or self._alarm.when() <= loop.time() or self._alarm.when() > at:
            if self._alarm is not None:
                self._alarm.cancel()
            self._alarm = loop.call_at(at, self.wake)

    async def _run(self) -> None:
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            await guarded("outbox", self.deliver_due())
            await asyncio.sleep(BREATH_SECONDS)

    async def _deliver(self, row: OutboxDB) -> None:
        with about(post=row.id, kind=row.kind, session=row.session_id):
            await self._bring(row)

    async def _bring(self, row: OutboxDB) -> None:
        """The claimed row has been posted, refused, or put off."""
        async with self._services.database.read() as db:
            is_overtaken = await self._is_overtaken(db, row)
            post = None if is_overtaken else await guarded("layout", self._laid_out(db, row))
        if post is None:
            async with self._services.database.begin(in_line=True) as db:
                if is_overtaken:
                    await outbox_service.failed(db, row, failure="overtaken")
                else:
                    await outbox_service.shelve(db, row, now=self._services.clock())
            return
        may_stand = is_left_behind = row.state == OutboxState.POSTING
        try:
            async with asyncio.timeout(WORK_SECONDS):
                channel_id = row.channel_id or await self._dm_of(str(row.slack_user_id))
                posted = await self._find_left_behind(row, channel_id)
                if posted is None:
                    may_stand = False
                    posted = await self._post(row, channel_id, post)
        except SlackApiError as error:
            self._metrics.posts.labels(outcome="refused").inc()
            await self._refused(row, error, may_stand=may_stand)
        except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError) as error:
            self._metrics.posts.labels(outcome="unknown").inc()
            await self._unknown(row, error)
        else:
            self._metrics.posts.labels(outcome="delivered").inc()
            await self._stands(row, posted)
            if is_left_behind and not may_stand and row.update_ts is None:
                await guarded("look for a double", self._delete_doubles(row, posted))

    async def _laid_out(self, db: AsyncSession, row: OutboxDB) -> Post | None:
        message = read_message(row)
        return None if isinstance(message, UnreadableMessage) else await render(db, row, message)

    async def _post(self, row: OutboxDB, channel_id: str, post: Post) -> Posted:
        if row.update_ts is not None:
            await self._slack.chat_update(channel=channel_id, ts=row.update_ts, **_without_face(post))
            return Posted(channel_id, row.update_ts)
        answer = await post_message(
            self._slack,
            post,
            channel=channel_id,
            thread_ts=row.thread_ts,
            metadata={"event_type": EVENT_TYPE, "event_payload": {"id": row.id.hex}},
        )
        return Posted(channel_id, str(answer["ts"]))

    async def _find_left_behind(self, row: OutboxDB, channel_id: str) -> Posted | None:
        """The post of an earlier try whose outcome nobody has written down. A doubled one is deleted."""
        if row.state != OutboxState.POSTING or row.update_ts is not None:
            return None
        found = [ts for ts, mark in await self._marks(row, channel_id) if mark == row.id.hex]
        for doubled in found[1:]:
            await self._delete(channel_id, doubled)
        return Posted(channel_id, found[0]) if found else None

    async def _delete_doubles(self, row: OutboxDB, posted: Posted) -> None:
        """What stands is our post alone: whoever had left it may have been paused, not dead, and have posted it too."""
        for ts, mark in await self._marks(row, posted.channel_id):
            if mark == row.id.hex and ts != posted.ts:
                await self._delete(posted.channel_id, ts)

    async def _delete(self, channel_id: str, ts: str) -> None:
        try:
            await self._slack.chat_delete(channel=channel_id, ts=ts)
        except SlackApiError as error:
            log.warning("a doubled post was not deleted: %s", code_of(error))

    async def _is_overtaken(self, db: AsyncSession, row: OutboxDB) -> bool:
        """Whether this is the root card of a session that was cancelled before it could stand."""
        if row.kind != OutboxKind.ROOT_CARD or row.update_ts is not None:
            return False
        return (await db.get_one(SessionDB, row.session_id)).status != SessionStatus.STARTING

    async def _marks(self, row: OutboxDB, channel_id: str) -> list[tuple[str, str]]:
        """(ts, our random id) of our latest posts in the row's thread or channel, oldest first."""
        since = f"{row.created_at.timestamp() - 60:.6f}"
        asked: dict[str, Any] = {"channel": channel_id, "oldest": since, "limit": 200, "include_all_metadata": True}
        if row.thread_ts:
            answer = await self._slack.conversations_replies(ts=row.thread_ts, **asked)
        else:
            answer = await self._slack.conversations_history(**asked)
        marks = [
            (str(message["ts"]), str(message["metadata"]["event_payload"].get("id")))
            for message in answer.get("messages") or []
            if (message.get("metadata") or {}).get("event_type") == EVENT_TYPE
        ]
        return sorted(marks)

    async def _dm_of(self, slack_user_id: str) -> str:
        if slack_user_id not in self._dms:
            answer = await self._slack.conversations_open(users=slack_user_id)
            self._dms[slack_user_id] = str(answer["channel"]["id"])
        return self._dms[slack_user_id]

    async def _stands(self, row: OutboxDB, posted: Posted) -> None:
        """The post is written down as delivered, with what follows from it."""
        async with self._services.database.begin(in_line=True) as db:
            if is_ours := await outbox_service.delivered(db, row, posted_ts=posted.ts):
                activated = await self._follow_up(db, row, posted)
        if not is_ours:
            await self._withdraw(row, posted)
            return
        if activated and row.session_id is not None:
            self._on_activated(row.session_id)

    async def _withdraw(self, row: OutboxDB, posted: Posted) -> None:
        """Our claim had run out while we posted: what somebody else has posted in our place stands, ours goes."""
        async with self._services.database.read() as db:
            standing = await db.get_one(OutboxDB, row.id)
        if standing.state == OutboxState.DELIVERED and standing.posted_ts != posted.ts and row.update_ts is None:
            await self._delete(posted.channel_id, posted.ts)

    async def _follow_up(self, db: AsyncSession, row: OutboxDB, posted: Posted) -> bool:
        """What hangs on the post is brought up to date; whether a session has become active by it."""
        match row.kind:
            case OutboxKind.ROOT_CARD if row.update_ts is None:
                assert row.session_id is not None
                activated = await session_service.activate(
                    db, row.session_id, channel_id=posted.channel_id, ts=posted.ts, now=self._services.clock()
                )
                if not activated:
                    await self._strike_root_card(db, row, posted)
                return activated
            case OutboxKind.REPLY:
                await transcript_service.note_posted(db, row.subject_id, ts=posted.ts)
            case OutboxKind.ASSIGNMENT_CARD if row.update_ts is None:
                await card_service.card_stands(db, row, ts=posted.ts, now=self._services.clock())
            case OutboxKind.SESSION_END:
                held = await db.get_one(SessionDB, row.session_id)
                await self._strike_root_card(db, row, Posted(str(held.channel_id), str(held.thread_ts)))
        return False

    async def _strike_root_card(self, db: AsyncSession, row: OutboxDB, card: Posted) -> None:
        """The root card shows that the interview is over; nothing is left on it to press."""
        await outbox_service.owe(
            db,
            EndedRootCard(),
            Place(channel_id=card.channel_id),
            workspace_id=row.workspace_id,
            session_id=row.session_id,
            update_ts=card.ts,
            now=self._services.clock(),
        )

    async def _refused(self, row: OutboxDB, error: SlackApiError, *, may_stand: bool) -> None:
        """Slack has answered: what was asked just now does not stand. `may_stand` speaks of an earlier try."""
        code = code_of(error)
        log.warning("post %s (%s) refused by Slack: %s", row.id, row.kind, code)
        now = self._services.clock()
        was_sent = may_stand or not is_answer(error)
        is_hopeless = code in HOPELESS or (code not in PASSING and not was_sent and row.attempts + 1 >= MAX_ATTEMPTS)
        async with self._services.database.begin(in_line=True) as db:
            if is_hopeless:
                if await outbox_service.failed(db, row, failure=code):
                    await make_up_for(db, row, failure=code, now=now)
            else:
                if asked := retry_after(error):
                    self._pace.close(_channel_of(row), asked)
                seconds = asked or pause_after(row.attempts + 1).total_seconds()
                await outbox_service.postponed(db, row, seconds=seconds, was_sent=was_sent, failure=code, now=now)

    async def _unknown(self, row: OutboxDB, error: Exception) -> None:
        """The connection broke: the post may stand there or not, so it is looked up first next time."""
        log.warning("post %s (%s) has an unknown outcome: %s", row.id, row.kind, described(error))
        async with self._services.database.begin(in_line=True) as db:
            await outbox_service.postponed(
                db, row, seconds=2.0, was_sent=True, failure="connection", now=self._services.clock()
            )


def _channel_of(row: OutboxDB) -> str:
    return str(row.channel_id or row.slack_user_id)


def _without_face(post: Post) -> dict[str, Any]:
    """The arguments of an update, which keeps the name and picture of the post."""
    return {key: value for key, value in post.arguments().items() if key in {"text", "blocks"}}

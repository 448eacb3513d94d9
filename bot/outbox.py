"""Posts what the outbox owes: in order within a lane, once, and looked up first where a post was left half done."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession

from bot.blocks.post import Post
from bot.boundary import described, guarded
from bot.metrics import Metrics
from bot.render import render
from bot.services import Services
from models.assignment import AssignmentDB
from models.post import OutboxDB, OutboxKind, OutboxState
from models.session import MessageDB, SessionDB, SessionStatus
from models.workspace import WorkspaceDB
from services.alert_service import alert_service
from services.outbox_service import Place, outbox_service
from services.session_service import OPEN, session_service

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
        self._wanted = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Deliveries begin."""
        self._task = asyncio.create_task(self._run())

    def wake(self) -> None:
        """Something new may be due."""
        self._wanted.set()

    async def stop(self) -> None:
        """No further delivery begins; those under way are let go, and looked up by whoever comes next."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def deliver_due(self) -> int:
        """Everything that is due has been tried once; how many posts that were."""
        async with self._services.database.read() as db:
            due = await outbox_service.list_due(db, now=self._services.clock())
        await asyncio.gather(*(guarded("delivery", self._deliver(row)) for row in due))
        return len(due)

    async def _run(self) -> None:
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            await guarded("outbox", self._drain())

    async def _drain(self) -> None:
        while await self.deliver_due():
            pass

    async def _deliver(self, row: OutboxDB) -> None:
        async with self._services.database.begin() as db:
            if not await outbox_service.claim(db, row):
                return
            post = await render(db, row)
        try:
            channel_id = row.channel_id or await self._dm_of(str(row.slack_user_id))
            posted = await self._find_left_behind(row, channel_id) or await self._post(row, channel_id, post)
        except SlackApiError as error:
            self._metrics.posts.labels(outcome="refused").inc()
            await self._refused(row, error)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            self._metrics.posts.labels(outcome="unknown").inc()
            await self._unknown(row, error)
        else:
            self._metrics.posts.labels(outcome="delivered").inc()
            await self._stands(row, posted)

    async def _post(self, row: OutboxDB, channel_id: str, post: Post) -> Posted:
        if row.update_ts is not None:
            await self._slack.chat_update(channel=channel_id, ts=row.update_ts, **_without_face(post))
            return Posted(channel_id, row.update_ts)
        answer = await self._slack.chat_postMessage(
            channel=channel_id,
            thread_ts=row.thread_ts,
            metadata={"event_type": EVENT_TYPE, "event_payload": {"id": row.id.hex}},
            **post.arguments(),
        )
        return Posted(channel_id, str(answer["ts"]))

    async def _find_left_behind(self, row: OutboxDB, channel_id: str) -> Posted | None:
        """The post of an earlier try whose outcome nobody has written down. A doubled one is deleted."""
        if row.state != OutboxState.POSTING or row.update_ts is not None:
            return None
        found = [ts for ts, mark in await self._marks(row, channel_id) if mark == row.id.hex]
        for doubled in found[1:]:
            await self._slack.chat_delete(channel=channel_id, ts=doubled)
        return Posted(channel_id, found[0]) if found else None

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
        now = self._services.clock()
        activated = False
        async with self._services.database.begin() as db:
            if not await outbox_service.delivered(db, row, posted_ts=posted.ts):
                return
            match row.kind:
                case OutboxKind.ROOT_CARD if row.update_ts is None:
                    assert row.session_id is not None
                    activated = await session_service.activate(
                        db, row.session_id, channel_id=posted.channel_id, ts=posted.ts, now=now
                    )
                case OutboxKind.REPLY:
                    message = await db.get_one(MessageDB, row.subject_id)
                    message.slack_ts = posted.ts
                case OutboxKind.ASSIGNMENT_CARD:
                    assigned = await db.get_one(AssignmentDB, row.subject_id)
                    assigned.card_ts = posted.ts
                case OutboxKind.SESSION_END:
                    await self._strike_root_card(db, row)
        self.wake()
        if activated and row.session_id is not None:
            self._on_activated(row.session_id)

    async def _strike_root_card(self, db: AsyncSession, row: OutboxDB) -> None:
        """The root card shows that the interview is over; nothing is left on it to press."""
        held = await db.get_one(SessionDB, row.session_id)
        await outbox_service.owe(
            db,
            OutboxKind.ROOT_CARD,
            Place(channel_id=held.channel_id),
            {},
            workspace_id=held.workspace_id,
            session_id=held.id,
            update_ts=held.thread_ts,
            now=self._services.clock(),
        )

    async def _refused(self, row: OutboxDB, error: SlackApiError) -> None:
        """Slack has answered: the post does not stand there."""
        code = str(error.response.get("error", error.response.status_code))
        log.warning("post %s (%s) refused by Slack: %s", row.id, row.kind, code)
        now = self._services.clock()
        async with self._services.database.begin() as db:
            if code in HOPELESS:
                if await outbox_service.failed(db, row, failure=code):
                    await self._make_up_for(db, row)
            else:
                asked = error.response.headers.get("Retry-After", "")
                pause = float(asked) if asked.isdigit() else min(5.0 * 2 ** min(row.attempts, 7), 600.0)
                is_answered = error.response.status_code < 500  # noqa: PLR2004 - its own faults leave the outcome open
                await outbox_service.postponed(
                    db,
                    row,
                    seconds=pause,
                    was_sent=not is_answered,
                    gives_up=code not in PASSING,
                    failure=code,
                    now=now,
                )

    async def _unknown(self, row: OutboxDB, error: Exception) -> None:
        """The connection broke: the post may stand there or not, so it is looked up first next time."""
        log.warning("post %s (%s) has an unknown outcome: %s", row.id, row.kind, described(error))
        async with self._services.database.begin() as db:
            await outbox_service.postponed(
                db, row, seconds=2.0, was_sent=True, gives_up=False, failure="connection", now=self._services.clock()
            )

    async def _make_up_for(self, db: AsyncSession, row: OutboxDB) -> None:
        """An alert that its channel refuses goes to the admins; a session without a card is cancelled."""
        now = self._services.clock()
        if row.kind == OutboxKind.ALERT and row.channel_id is not None:
            workspace = await db.get_one(WorkspaceDB, row.workspace_id)
            await alert_service.fan_out(db, workspace, row.facts, now=now)
            self.wake()
        if row.kind == OutboxKind.ROOT_CARD and row.update_ts is None:
            held = await db.get_one(SessionDB, row.session_id)
            if held.status in OPEN:
                await session_service.close(db, held, status=SessionStatus.COMPLETED, reason="never_started", now=now)


def _without_face(post: Post) -> dict[str, Any]:
    """The arguments of an update, which keeps the name and picture of the post."""
    return {key: value for key, value in post.arguments().items() if key in {"text", "blocks"}}

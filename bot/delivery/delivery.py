"""Delivery of one claimed post: layout, call to Slack, record, and compensation after a final refusal."""

import asyncio
import logging
from collections.abc import Callable
from uuid import UUID

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.boundary import facts_of, guarded
from bot.core.deps import Deps
from bot.core.logs import about
from bot.core.metrics import Metrics
from bot.core.slack_errors import code_of, is_answer, retry_after
from bot.delivery.compensation import compensate, tell_admins
from bot.delivery.follow_up import follow_up
from bot.delivery.layout import MOST_LAYOUTS, lay_out
from bot.delivery.overtaken import OvertakenError
from bot.delivery.refusals import CONTENT, HOPELESS, PASSING
from bot.delivery.slack_posts import PostLocation, SlackPosts
from bot.delivery.words_alone import PostLayout, without_blocks
from bot.slack.channel_throttle import ChannelThrottle
from models.post import OutboxDB, OutboxState
from services.common.backoff import pause_after
from services.common.quiet_hours import next_morning
from services.messaging.news import News
from services.messaging.news_service import news_service
from services.messaging.outbox_service import MAX_ATTEMPTS, outbox_service
from services.messaging.session_messages import ReplyPost
from services.messaging.stored_messages import AnyMessage

WORK_SECONDS = 18.0
"""Time limit for all calls to Slack in one delivery. It is shorter than the claim."""

NEWS_KEY = "news"
"""The throttle's key of all news."""

log = logging.getLogger(__name__)


class Delivery:
    """Delivers claimed posts to Slack.

    `wake_session` is called for a session with a newly pending turn. Its second argument tells whether an earlier try
    left the card behind: then the student may have written before anyone listened.
    """

    def __init__(
        self,
        deps: Deps,
        slack: AsyncWebClient,
        metrics: Metrics,
        throttle: ChannelThrottle,
        *,
        wake_session: Callable[[UUID, bool], None],
    ) -> None:
        self._deps = deps
        self._posts = SlackPosts(slack)
        self._metrics = metrics
        self._throttle = throttle
        self._wake_session = wake_session

    async def deliver(self, row: OutboxDB, message: AnyMessage) -> None:
        """Post the claimed row, postpone it, or compensate for it. The row's new state is stored before it returns.

        The first card of a canceled start, a change of the card of an interview that is over, and news that are out of
        date are not posted. News wait for the morning if it is night for their reader. A row whose layout failed is tried later. Blocks that Slack refuses are replaced by plain text. A post that could not
        be shown in full alerts the admins.

        A final refusal is compensated for. After an unknown outcome, the next try looks in Slack first. If Slack asks to
        wait, the channel waits, and so does all news if it was news.
        """
        turn_id = message.turn if isinstance(message, ReplyPost) else None
        with (
            about(post=row.id, kind=row.kind, session=row.session_id),
            self._deps.tracing.part("post", of=turn_id),
        ):
            self._deps.tracing.note(kind=row.kind)
            if isinstance(message, News) and await self._waits_for_morning(row):
                return
            try:
                layout = await lay_out(self._deps.database, row, message)
            except OvertakenError:
                async with self._deps.database.begin(in_line=True) as db:
                    await outbox_service.failed(db, row, failure="overtaken")
                    if isinstance(message, News) and row.state == OutboxState.POSTING:
                        # A try before a crash may be in Slack, so the person's hour counts from now.
                        await news_service.note_delivered(db, row, now=self._deps.clock())
                return
            if layout is None:
                async with self._deps.database.begin(in_line=True) as db:
                    await outbox_service.shelve(db, row, now=self._deps.clock())
            else:
                await self._send(row, message, layout)

    async def _waits_for_morning(self, row: OutboxDB) -> bool:
        """Postpone the row if it is night for its reader. Return whether it is."""
        now = self._deps.clock()
        async with self._deps.database.read() as db:
            _, zone = await news_service.reader_of(db, row)
        if (morning := next_morning(zone, now)) is None:
            return False
        was_sent, wait = row.state == OutboxState.POSTING, (morning - now).total_seconds()
        async with self._deps.database.begin(in_line=True) as db:
            await outbox_service.postponed(db, row, seconds=wait, was_sent=was_sent, failure="night", now=now)
        return True

    async def _send(self, row: OutboxDB, message: AnyMessage, layout: PostLayout) -> None:
        may_be_there = row.state == OutboxState.POSTING
        is_left_behind = may_be_there and row.update_ts is None
        try:
            async with asyncio.timeout(WORK_SECONDS):
                channel_id = await self._posts.channel_of(row)
                posted = await self._posts.find_left_behind(row, channel_id) if is_left_behind else None
                if posted is None:
                    may_be_there = False
                    posted, layout = await self._post(row, channel_id, layout)
        except SlackApiError as error:
            self._note(outcome="refused", code=code_of(error))
            await self._refused(row, message, error, may_be_there=may_be_there)
        except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError) as error:
            self._note(outcome="unknown")
            await self._unknown(row, error)
        else:
            self._note(outcome="delivered")
            await self._delivered(row, message, posted, is_whole=layout.is_whole)
            if is_left_behind and not may_be_there:
                await guarded("look for a double", self._posts.delete_doubles(row, posted))

    def _note(self, *, outcome: str, **facts: str) -> None:
        """Count the outcome of a post, and add it to the span."""
        self._metrics.posts.labels(outcome=outcome).inc()
        self._deps.tracing.note(outcome=outcome, **facts)

    async def _post(self, row: OutboxDB, channel_id: str, layout: PostLayout) -> tuple[PostLocation, PostLayout]:
        """Post the row, without blocks if Slack refuses them. Return the post and the layout that was sent."""
        try:
            return await self._posts.post(row, channel_id, layout.post), layout
        except SlackApiError as error:
            if not layout.post.blocks or not _may_take_words(row, error):
                raise
            log.warning("post %s (%s) goes without blocks", row.id, row.kind, extra={"code": code_of(error)})
        words = without_blocks(layout)
        return await self._posts.post(row, channel_id, words.post), words

    async def _delivered(self, row: OutboxDB, message: AnyMessage, posted: PostLocation, *, is_whole: bool) -> None:
        """Record the delivery and its consequences. If that fails, retry it a limited number of times."""
        if await guarded("follow-up", self._record(row, message, posted, is_whole=is_whole)) is None:
            await self._follow_up_later(row, message, posted)

    async def _follow_up_later(self, row: OutboxDB, message: AnyMessage, posted: PostLocation) -> None:
        """Postpone the record of a delivered post. After the last try, record the delivery alone and tell the admins."""
        now, seconds = self._deps.clock(), pause_after(row.attempts + 1).total_seconds()
        async with self._deps.database.begin(in_line=True) as db:
            if row.attempts + 1 < MOST_LAYOUTS:
                await outbox_service.postponed(db, row, seconds=seconds, was_sent=True, failure="follow_up", now=now)
            elif await outbox_service.delivered(db, row, posted_ts=posted.ts):
                await tell_admins(db, row, message, failure="follow_up", now=now)

    async def _record(self, row: OutboxDB, message: AnyMessage, posted: PostLocation, *, is_whole: bool) -> bool:
        now = self._deps.clock()
        async with self._deps.database.begin(in_line=True) as db:
            if is_ours := await outbox_service.delivered(db, row, posted_ts=posted.ts):
                is_activated = await follow_up(db, row, message, posted, now=now)
                if not is_whole:
                    await tell_admins(db, row, message, failure="layout", now=now)
        if not is_ours:
            await self._withdraw(row, posted)
        elif is_activated and row.session_id is not None:
            self._wake_session(row.session_id, row.state == OutboxState.POSTING)
        return True

    async def _withdraw(self, row: OutboxDB, posted: PostLocation) -> None:
        """Delete our post if our claim expired and another replica posted the row instead."""
        async with self._deps.database.read() as db:
            kept = await db.get_one(OutboxDB, row.id)
        if kept.state == OutboxState.DELIVERED and kept.posted_ts != posted.ts and row.update_ts is None:
            await self._posts.delete(posted.channel_id, posted.ts)

    async def _refused(self, row: OutboxDB, message: AnyMessage, error: SlackApiError, *, may_be_there: bool) -> None:
        """Postpone a refused post or give it up. `may_be_there` tells whether an earlier try may have succeeded."""
        code = code_of(error)
        log.warning("post %s (%s) refused by Slack", row.id, row.kind, extra={"code": code})
        was_sent = may_be_there or not is_answer(error)
        if code in HOPELESS or (code not in PASSING and not was_sent and row.attempts + 1 >= MAX_ATTEMPTS):
            await self._give_up(row, message, failure=code)
            return
        if asked := retry_after(error):
            for key in throttle_keys(row, message):
                self._throttle.close(key, asked)
        seconds = asked or pause_after(row.attempts + 1).total_seconds()
        async with self._deps.database.begin(in_line=True) as db:
            await outbox_service.postponed(
                db, row, seconds=seconds, was_sent=was_sent, failure=code, now=self._deps.clock()
            )

    async def _give_up(self, row: OutboxDB, message: AnyMessage, *, failure: str) -> None:
        """Record the refusal and compensate in one transaction. If that fails, at least tell the admins."""
        if await guarded("compensation", self._compensate(row, message, failure=failure)) is None:
            async with self._deps.database.begin(in_line=True) as db:
                if await outbox_service.failed(db, row, failure=failure):
                    await tell_admins(db, row, message, failure=failure, now=self._deps.clock())

    async def _compensate(self, row: OutboxDB, message: AnyMessage, *, failure: str) -> bool:
        is_turn_owed = False
        async with self._deps.database.begin(in_line=True) as db:
            if await outbox_service.failed(db, row, failure=failure):
                is_turn_owed = await compensate(db, row, message, failure=failure, now=self._deps.clock())
        if is_turn_owed and row.session_id is not None:
            self._wake_session(row.session_id, row.state == OutboxState.POSTING)
        return True

    async def _unknown(self, row: OutboxDB, error: Exception) -> None:
        """Postpone a post with an unknown outcome. The next try first looks for it in Slack."""
        log.warning("post %s (%s) has an unknown outcome", row.id, row.kind, extra=facts_of(error))
        async with self._deps.database.begin(in_line=True) as db:
            await outbox_service.postponed(
                db, row, seconds=2.0, was_sent=True, failure="connection", now=self._deps.clock()
            )


def throttle_keys(row: OutboxDB, message: AnyMessage) -> tuple[str, ...]:
    """Return the keys by which the throttle counts the post: its channel, or the person for a direct message.

    News count together as well, so that a whole class takes what Slack allows for opening direct messages.
    """
    channel = str(row.channel_id or row.slack_user_id)
    return (NEWS_KEY, channel) if isinstance(message, News) else (channel,)


def _may_take_words(row: OutboxDB, error: SlackApiError) -> bool:
    """Return whether to retry without blocks: Slack refuses the blocks, or this is the last try."""
    code = code_of(error)
    is_last = row.attempts + 1 >= MAX_ATTEMPTS and is_answer(error)
    return code in CONTENT or (is_last and code not in HOPELESS | PASSING)

"""Calls to Slack that post a message or find a post that an earlier try left behind."""

import logging
from dataclasses import dataclass
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.slack_errors import code_of
from bot.slack.blocks.post import Post
from bot.slack.files import dm_with
from bot.slack.paging import pages_of
from bot.slack.pictures import post_with_picture
from models.post import OutboxDB

EVENT_TYPE = "virtual_client_post"

CLOCK_MARGIN = 600.0
"""By how many seconds Slack's clock, which makes each `ts`, may be behind the database's."""

PAGE = 999
"""The most messages that Slack returns at once, so that a busy channel is read within the time of a delivery."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class PostLocation:
    """Where a post is in Slack."""

    channel_id: str
    ts: str


class SlackPosts:
    """Posts, updates, finds, and deletes the app's own messages."""

    def __init__(self, slack: AsyncWebClient) -> None:
        self._slack = slack
        self._dms: dict[str, str] = {}

    async def channel_of(self, row: OutboxDB) -> str:
        """Return the row's channel. Open the person's direct messages if the row has none. Raises SlackApiError."""
        return row.channel_id or await self._dm_of(str(row.slack_user_id))

    async def post(self, row: OutboxDB, channel_id: str, post: Post) -> PostLocation:
        """Post the message with the row's id as metadata, or update the existing one. Return where it is.

        Raises SlackApiError if Slack refuses it.
        """
        if row.update_ts is not None:
            await self._slack.chat_update(channel=channel_id, ts=row.update_ts, **_without_face(post))
            return PostLocation(channel_id, row.update_ts)
        metadata = {"event_type": EVENT_TYPE, "event_payload": {"id": row.id.hex}}
        where: dict[str, Any] = {"channel": channel_id, "thread_ts": row.thread_ts, "metadata": metadata}
        if post.picture is None:
            answer = await self._slack.chat_postMessage(**where, **post.arguments())
        else:
            answer = await post_with_picture(self._slack, post, post.picture, **where)
        return PostLocation(channel_id, str(answer["ts"]))

    async def find_left_behind(self, row: OutboxDB, channel_id: str) -> PostLocation | None:
        """Return the post of an earlier try with an unknown outcome, if there is one. Delete its duplicates.

        Call it for rows left in `posting` that are no updates. Raises SlackApiError if Slack does not list the messages.
        """
        found = [ts for ts, mark in await self._marks(row, channel_id) if mark == row.id.hex]
        for doubled in found[1:]:
            await self.delete(channel_id, doubled)
        return PostLocation(channel_id, found[0]) if found else None

    async def delete_doubles(self, row: OutboxDB, posted: PostLocation) -> None:
        """Delete all other posts of this row, since the replica that posted them may be paused, not dead.

        Raises SlackApiError if Slack does not list the messages.
        """
        for ts, mark in await self._marks(row, posted.channel_id):
            if mark == row.id.hex and ts != posted.ts:
                await self.delete(posted.channel_id, ts)

    async def delete(self, channel_id: str, ts: str) -> None:
        """Delete one of our messages. A refusal is logged."""
        try:
            await self._slack.chat_delete(channel=channel_id, ts=ts)
        except SlackApiError as error:
            log.warning("a doubled post was not deleted", extra={"code": code_of(error)})

    async def _marks(self, row: OutboxDB, channel_id: str) -> list[tuple[str, str]]:
        """Return (ts, our random id) of our posts in the row's thread or channel since its first try, oldest first."""
        since = (row.posting_since or row.created_at.timestamp()) - CLOCK_MARGIN
        asked: dict[str, Any] = {"channel": channel_id, "oldest": f"{since:.6f}", "include_all_metadata": True}
        asked["limit"] = PAGE
        if row.thread_ts:
            pages = pages_of(self._slack.conversations_replies, ts=row.thread_ts, **asked)
        else:
            pages = pages_of(self._slack.conversations_history, **asked)
        return sorted(
            [
                (str(message["ts"]), str(message["metadata"]["event_payload"].get("id")))
                async for page in pages
                for message in page.get("messages") or []
                if (message.get("metadata") or {}).get("event_type") == EVENT_TYPE
            ]
        )

    async def _dm_of(self, slack_user_id: str) -> str:
        if slack_user_id not in self._dms:
            self._dms[slack_user_id] = await dm_with(self._slack, slack_user_id)
        return self._dms[slack_user_id]


def _without_face(post: Post) -> dict[str, Any]:
    """Return the arguments of an update, which keeps the name and picture of the post.

    An update without `blocks` would keep the old ones.
    """
    shown = post.arguments()
    return {"text": shown["text"], "blocks": shown.get("blocks", [])}

"""Posts with pictures. If a picture cannot be uploaded, the text is posted alone."""

import asyncio
import logging
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.core.boundary import facts_of
from bot.core.slack_errors import code_of
from bot.slack.blocks.post import Picture, Post

UPLOAD_SECONDS = 6.0
PAUSES = (0.3, 0.7, 1.5)
"""Seconds between tries. Slack accepts an uploaded file in a block only after scanning it."""

log = logging.getLogger(__name__)


async def post_with_picture(slack: AsyncWebClient, post: Post, picture: Picture, **where: Any) -> AsyncSlackResponse:
    """Post the message, with its picture if Slack accepts it, and return Slack's answer.

    A picture that cannot be uploaded or is not accepted after some tries is left out, with a warning in the log. Raises
    SlackApiError if Slack refuses the message, and the errors of the connection if Slack cannot be reached.
    """
    if (file_id := await _uploaded(slack, picture)) is None:
        return await slack.chat_postMessage(**where, **post.arguments())
    for pause in PAUSES:
        try:
            return await slack.chat_postMessage(**where, **post.arguments(picture_id=file_id))
        except SlackApiError as error:
            if code_of(error) != "invalid_blocks":
                raise
        await asyncio.sleep(pause)
    log.warning("Slack took a picture and did not show it; its words go alone")
    return await slack.chat_postMessage(**where, **post.arguments())


async def _uploaded(slack: AsyncWebClient, picture: Picture) -> str | None:
    """Upload the picture where nobody sees it yet. Return its id, or None if that fails."""
    try:
        async with asyncio.timeout(UPLOAD_SECONDS):
            png = await asyncio.to_thread(picture.draw)
            answer = await slack.files_upload_v2(
                filename=picture.filename, content=png, title=picture.title, alt_txt=picture.alt
            )
    except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError) as error:
        log.warning("a picture was not uploaded", extra=facts_of(error))
        return None
    return str(answer["files"][0]["id"])

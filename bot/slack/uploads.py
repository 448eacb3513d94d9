"""Uploads in steps, so that the file's id can be stored before anybody sees the file."""

from dataclasses import dataclass

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.slack_errors import code_of
from bot.slack.files import LONGEST_NAME, safe_filename

UPLOAD_SECONDS = 30.0

GONE = frozenset({"file_deleted", "file_not_found"})
"""Slack's errors for a file that is not there."""


@dataclass(frozen=True)
class SlackFile:
    """A file for a person's direct messages.

    `comment` is markup, so user text in it must be escaped. `title` is shown as plain text.
    """

    filename: str
    content: bytes
    title: str
    comment: str
    alt: str = ""
    """What a picture shows, for people who cannot see it."""


async def begin_upload(slack: AsyncWebClient, file: SlackFile) -> tuple[str, str]:
    """Announce the file under a safe name. Return its id, and the address for its bytes. Raises SlackApiError."""
    alt = {"alt_txt": file.alt} if file.alt else {}
    answer = await slack.files_getUploadURLExternal(
        filename=safe_filename(file.filename), length=len(file.content), **alt
    )
    return str(answer["file_id"]), str(answer["upload_url"])


async def send_bytes(slack: AsyncWebClient, address: str, content: bytes) -> None:
    """Send the bytes of an announced file, which nobody sees yet. Raises aiohttp.ClientError or TimeoutError."""
    timeout = aiohttp.ClientTimeout(total=UPLOAD_SECONDS)
    async with (
        aiohttp.ClientSession(timeout=timeout) as http,
        http.post(address, data=content, proxy=slack.proxy, raise_for_status=True),
    ):
        pass


async def share(slack: AsyncWebClient, file_id: str, file: SlackFile, *, channel_id: str) -> None:
    """Show the uploaded file in the channel. Raises SlackApiError."""
    title = " ".join(file.title.split())[:LONGEST_NAME] or safe_filename(file.filename)
    await slack.files_completeUploadExternal(
        files=[{"id": file_id, "title": title}], channel_id=channel_id, initial_comment=file.comment
    )


async def is_shared(slack: AsyncWebClient, file_id: str, *, channel_id: str) -> bool:
    """Return whether the file can be seen in the channel. Raises SlackApiError if Slack does not say."""
    try:
        file = (await slack.files_info(file=file_id))["file"]
    except SlackApiError as error:
        if code_of(error) in GONE:
            return False
        raise
    shares = (file.get("shares") or {}).values()
    return channel_id in (file.get("ims") or []) or any(channel_id in places for places in shares)

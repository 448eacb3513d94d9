"""A file goes into the direct messages of whoever asked for it."""

import logging
import re
import unicodedata

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.boundary import described
from bot.slack_errors import code_of
from services.errors import DomainError

log = logging.getLogger(__name__)

LONGEST_NAME = 80
_UNSAFE = re.compile(r"[^\w.()-]+")
_SENTENCES = {
    "missing_scope": "The app may not send files in this workspace yet. Please ask an admin to install it anew; its list of permissions has grown.",
    "storage_limit_reached": "Slack has no room left for files in this workspace. Please tell an admin, then try again.",
    "file_uploads_disabled": "This workspace allows no files. Please ask an admin.",
    "ratelimited": "Slack takes no more files right now. Please try again in a minute.",
}
_OTHERWISE = "Slack did not take the file. Nothing else was changed; please try again in a minute."


class FileNotSentError(DomainError):
    """Slack refused the file, or could not be reached."""


async def send_file(
    slack: AsyncWebClient, slack_user_id: str, *, filename: str, content: bytes, title: str, comment: str
) -> None:
    """The file stands in the person's direct messages with the app, under a safe name. Raises FileNotSentError.

    `comment` is markup, so what people wrote in it must have been escaped; `title` is shown as it is.
    """
    try:
        opened = await slack.conversations_open(users=slack_user_id)
        await slack.files_upload_v2(
            channel=opened["channel"]["id"],
            filename=safe_filename(filename),
            content=content,
            title=" ".join(title.split())[:LONGEST_NAME] or safe_filename(filename),
            initial_comment=comment,
        )
    except SlackApiError as error:
        raise FileNotSentError(_SENTENCES.get(code_of(error), _OTHERWISE)) from error
    except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError) as error:
        log.warning("a file was not sent: %s", described(error))
        raise FileNotSentError(_OTHERWISE) from error


def safe_filename(name: str) -> str:
    """The name without anything that a file system, a shell or a reader could stumble over, its ending kept."""
    words = "".join(ch for ch in unicodedata.normalize("NFKC", name) if unicodedata.category(ch)[0] != "C")
    stem, dot, ending = words.rpartition(".")
    if not dot:
        stem, ending = words, ""
    stem = _UNSAFE.sub("-", stem).strip("-._")[: LONGEST_NAME - 10] or "file"
    ending = _UNSAFE.sub("", ending)[:8]
    return f"{stem}.{ending}" if ending else stem

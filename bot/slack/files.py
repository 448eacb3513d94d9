"""Files to a person's direct messages, and files from a modal."""

import logging
import re
import unicodedata
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.boundary import facts_of
from bot.core.slack_errors import code_of
from services.common.errors import Refusal

log = logging.getLogger(__name__)

LONGEST_NAME = 80
READ_SECONDS = 2.0
"""Less than the three seconds that Slack gives a modal."""
SLACK_HOSTS = ("slack.com", "slack-gov.com")
MOST_BYTES = 200
_ALLOWED = frozenset("._()-")
_RESERVED = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(10))}
)
"""Names that Windows reserves for devices, with any ending."""

_SENTENCES = {
    "missing_scope": (
        "The app may not send files in this workspace yet. Please ask an admin to reinstall it with "
        "its new permissions."
    ),
    "storage_limit_reached": "This workspace has no storage left for files. Please tell an admin, then try again.",
    "file_uploads_disabled": "This workspace does not allow files. Please ask an admin.",
    "ratelimited": "Slack is not accepting more files right now. Please try again in a minute.",
}
_OTHERWISE = "Slack did not accept the file. Nothing else was changed. Please try again in a minute."


class FileNotSentError(Refusal):
    """The refusal for a file that could not be sent to Slack."""


class FileNotReadError(Refusal):
    """The refusal for a person's file that cannot be read from Slack or is too large."""


async def dm_with(slack: AsyncWebClient, slack_user_id: str) -> str:
    """Return the channel of the person's direct messages with the app. Raises SlackApiError."""
    return str((await slack.conversations_open(users=slack_user_id))["channel"]["id"])


async def send_file(
    slack: AsyncWebClient, slack_user_id: str, *, filename: str, content: bytes, title: str, comment: str
) -> None:
    """Send the file under a safe name to the person's direct messages with the app.

    `comment` is markup, so user text in it must be escaped. `title` is shown as plain text and cut to 80 characters.
    Raises FileNotSentError, with the reason as far as known, if Slack does not accept the file or cannot be reached.
    """
    try:
        channel_id = await dm_with(slack, slack_user_id)
        await slack.files_upload_v2(
            channel=channel_id,
            filename=safe_filename(filename),
            content=content,
            title=" ".join(title.split())[:LONGEST_NAME] or safe_filename(filename),
            initial_comment=comment,
        )
    except SlackApiError as error:
        raise FileNotSentError(sentence_of(error)) from error
    except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError) as error:
        log.warning("a file was not sent", extra=facts_of(error))
        raise FileNotSentError(_OTHERWISE) from error


def sentence_of(error: SlackApiError) -> str:
    """Return why Slack did not accept a file, and what the person can do."""
    return _SENTENCES.get(code_of(error), _OTHERWISE)


async def read_file(slack: AsyncWebClient, file: dict[str, Any], *, most: int) -> bytes:
    """Return the content of a file from a modal.

    Raises FileNotReadError for more than `most` bytes, for a file that is not stored in Slack, and if Slack refuses to
    send it or does not do so within two seconds.
    """
    if int(file.get("size") or 0) > most:
        raise _too_large(most)
    address = str(file.get("url_private_download") or file.get("url_private") or "")
    if not _is_slacks(address, api=slack.base_url):
        raise FileNotReadError("This file is not stored in Slack. Please add it from your device, or paste its text.")
    headers = {"Authorization": f"Bearer {slack.token}"}
    timeout = aiohttp.ClientTimeout(total=READ_SECONDS)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as http,
            http.get(address, headers=headers, proxy=slack.proxy) as answer,
        ):
            if (
                answer.status != HTTPStatus.OK or answer.content_type == "text/html"
            ):  # Slack sends its login page with status 200
                raise FileNotReadError("The app cannot read this file. Please add it again, or paste its text.")
            content = bytearray()
            async for chunk in answer.content.iter_chunked(64 * 1024):
                content += chunk
                if len(content) > most:
                    raise _too_large(most)
            return bytes(content)
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
        log.warning("a file was not read", extra=facts_of(error))
        raise FileNotReadError("Slack did not send the file in time. Please try again in a minute.") from error


def _is_slacks(address: str, *, api: str) -> bool:
    """Return whether the address is Slack's own. The app's token must not go anywhere else."""
    asked, ours = urlsplit(address), urlsplit(api)
    if (asked.scheme, asked.netloc) == (ours.scheme, ours.netloc):
        return True
    host = asked.hostname or ""
    return asked.scheme == "https" and any(host == one or host.endswith(f".{one}") for one in SLACK_HOSTS)


def _too_large(most: int) -> FileNotReadError:
    return FileNotReadError(
        f"This file is larger than {most / 1_000_000:g} MB. Please check that it is the right file."
    )


def safe_filename(name: str) -> str:
    """Return the name without characters that are unsafe for file systems, shells, or readers. Keeps the ending.

    It is cut at 70 characters or 200 bytes, and its ending at eight characters. A name of which nothing is left becomes
    "file".
    """
    words = unicodedata.normalize("NFKC", name)
    stem, dot, ending = words.rpartition(".")
    if not dot:
        stem, ending = words, ""
    stem = _within(_safe(stem)[: LONGEST_NAME - 10]) or "file"
    ending = _safe(ending)[:8]
    if stem.partition(".")[0].strip().upper() in _RESERVED:
        stem = f"file-{stem}"
    return f"{stem}.{ending}" if ending else stem


def _safe(words: str) -> str:
    """Return the letters and digits of the text. Anything else becomes a dash, and invisible characters vanish."""
    seen = "".join(ch for ch in words if unicodedata.category(ch)[0] != "C")
    kept = "".join(ch if ch in _ALLOWED or unicodedata.category(ch)[0] in "LMN" else "-" for ch in seen)
    return re.sub(r"-{2,}", "-", kept).strip("-._")


def _within(stem: str) -> str:
    """Return the start of the name that fits into a file system's limit of bytes, without splitting a letter."""
    return stem.encode()[:MOST_BYTES].decode(errors="ignore").strip("-._")

"""Slack's answers to our calls by code, and what they say about our tokens."""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any

from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.request import HttpRequest
from slack_sdk.http_retry.response import HttpResponse
from slack_sdk.http_retry.state import RetryState

from bot.core.slack_errors import REFUSED_TOKEN

REFUSES_TOKEN = REFUSED_TOKEN | {"org_login_required"}
"""The codes with which Slack refuses a token, whatever the method."""

OPENING = "apps.connections.open"
"""The one method that takes the app-level token."""

CODE = re.compile(r"[a-z][a-z0-9_]{0,63}")
METHOD = re.compile(r"\A[a-z]+(?:\.[A-Za-z]+){1,4}\Z")
OTHER = "other"
"""Stands for a code or a method that is not Slack's, such as a gateway's words."""


class TokenKind(StrEnum):
    """The two tokens of the app."""

    BOT = "bot"
    APP = "app"


class SlackAnswers(AsyncRetryHandler):
    """Observer of every call. The SDK shows each answer to its retry handlers; this one never asks for a retry.

    It is the first handler of each client, since the SDK stops at the first one that asks for a retry.
    """

    def __init__(self, noted: Callable[[str, str], None]) -> None:
        """Observe answers, and call `noted` with the method and the code of each."""
        super().__init__()
        self._noted = noted
        self.revoked: dict[TokenKind, str] = {}
        """The code with which Slack refuses a token, until it accepts that token again."""

    async def can_retry_async(
        self,
        *,
        state: RetryState,  # noqa: ARG002 - the SDK's names
        request: HttpRequest,
        response: HttpResponse | None = None,
        error: Exception | None = None,
    ) -> bool:
        """Note the answer. Return False, because nothing is to be retried."""
        method = _known(METHOD, request.url.partition("?")[0].rstrip("/").rpartition("/")[2])
        code = _code(response, error)
        self._noted(method, code)
        token = TokenKind.APP if method == OPENING else TokenKind.BOT
        if code in REFUSES_TOKEN:
            self.revoked[token] = code
        elif code == "ok":
            self.revoked.pop(token, None)
        return False


def _code(response: HttpResponse | None, error: Exception | None) -> str:
    """Return `ok`, Slack's error code, the HTTP status of a gateway, or what kept the answer away."""
    if response is None:
        return "timeout" if isinstance(error, TimeoutError) else "connection"
    body: Any = response.body
    if isinstance(body, dict) and "ok" in body:
        return "ok" if body["ok"] else _known(CODE, str(body.get("error")))
    return f"http_{response.status_code}"


def _known(pattern: re.Pattern[str], text: str) -> str:
    return text if pattern.fullmatch(text) else OTHER

"""Opening Slack's websocket: at a start, with a few tries, and for `doctor`, just to see that it can be opened."""

import asyncio
import json
import logging
from typing import Any

import aiohttp
from slack_sdk.proxy_env_variable_loader import load_http_proxy_from_env
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.web.async_client import AsyncWebClient

from services.common.errors import OperatorError

TRIES = 3
TRY_SECONDS = 8.0
HELLO_SECONDS = 8.0
log = logging.getLogger(__name__)


class SocketBlockedError(OperatorError):
    """The error for a websocket that something between the app and Slack does not let through."""

    def __init__(self) -> None:
        super().__init__(
            "Slack answers, but its websocket cannot be opened. "
            "Let your firewall or proxy pass websockets (wss) to *.slack.com."
        )


async def connect(client: SocketModeClient, *, seconds: float = TRY_SECONDS) -> None:
    """Open the websocket, with three tries of `seconds` each.

    The SDK itself would try for as long as it lives, and always with the same address, which opens one connection.
    Raise SocketBlockedError after the last try, and SlackApiError where Slack refuses the token.
    """
    for number in range(1, TRIES + 1):
        client.wss_uri = await client.issue_new_wss_url()
        try:
            async with asyncio.timeout(seconds):
                await client.connect()  # type: ignore[no-untyped-call] # the SDK types it not
        except TimeoutError:
            log.warning("Slack's websocket was not opened in try %s of %s", number, TRIES)
        else:
            return
    raise SocketBlockedError


async def count_connections(slack: AsyncWebClient, app_token: str) -> int:
    """Open the websocket, read Slack's hello, and close it at once. Return how many connections the app has besides.

    Nothing is acknowledged. Slack sends what it sent here to another connection. Raise SocketBlockedError if the socket
    cannot be opened or sends no hello within eight seconds, and SlackApiError if Slack refuses the token.
    """
    opened = await slack.apps_connections_open(app_token=app_token)
    proxy = load_http_proxy_from_env()
    try:
        async with (
            asyncio.timeout(HELLO_SECONDS),
            aiohttp.ClientSession() as session,
            session.ws_connect(str(opened["url"]), proxy=proxy) as socket,
        ):
            async for message in socket:
                said = _parsed(message)
                if said.get("type") == "hello":
                    return int(said.get("num_connections") or 1) - 1
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        raise SocketBlockedError from error
    raise SocketBlockedError


def _parsed(message: aiohttp.WSMessage) -> dict[str, Any]:
    if message.type != aiohttp.WSMsgType.TEXT:
        return {}
    said = json.loads(message.data)
    return said if isinstance(said, dict) else {}

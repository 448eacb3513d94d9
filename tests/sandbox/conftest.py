"""Fixtures with a sandbox and an app of the tests' own, which uses Slack's unmodified clients."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import SandboxClient
from sandbox.server import SandboxServer
from sandbox.workspace import Json

SEED: Json = {
    "people": [
        {"handle": "ann", "name": "Ann", "role": "owner", "tz": "Asia/Tokyo"},
        {"handle": "bob", "name": "Bob"},
        {"handle": "gus", "name": "Gus", "role": "guest"},
        {"handle": "dee", "name": "Dee", "role": "deactivated"},
    ],
    "channels": [
        {"name": "open", "members": ["ann", "bob"], "has_app": True},
        {"name": "far", "members": ["ann"]},
        {"name": "shut", "members": ["ann"], "private": True},
    ],
}


@pytest.fixture
async def own_server() -> AsyncIterator[SandboxServer]:
    """Yield a running sandbox."""
    async with SandboxServer(SEED, manifest_path=Path(__file__).parent / "manifest.yml") as running:
        yield running


@pytest.fixture
def web(own_server: SandboxServer) -> AsyncWebClient:
    """Return Slack's own client, unmodified."""
    return AsyncWebClient(token=own_server.bot_token, base_url=own_server.api_url, retry_handlers=[])


@pytest.fixture
async def town(own_server: SandboxServer) -> AsyncIterator[SandboxClient]:
    """Yield a client of its people."""
    async with SandboxClient(own_server.control_url, own_server.secret) as client:
        yield client


@pytest.fixture
async def bolt(own_server: SandboxServer, web: AsyncWebClient) -> AsyncIterator[AsyncApp]:
    """Yield a Bolt app that is connected by Socket Mode."""
    made = AsyncApp(client=web, request_verification_enabled=False)
    handler = AsyncSocketModeHandler(made, own_server.app_token)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    yield made
    await handler.close_async()  # type: ignore[no-untyped-call]

"""Starts in odd environments: the app works, or one sentence says why it does not."""

import asyncio
from functools import partial

import aiohttp
import pytest

from bot.runtime.app import VirtualClient
from bot.runtime.running import run_until_stopped
from bot.runtime.settings import Settings
from bot.runtime.slack_app import OAUTH_VARIABLES
from bot.runtime.socket_start import SocketBlockedError, connect
from sandbox.client import SandboxClient
from sandbox.server import SandboxServer
from services.storage.database import Database

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_the_bot_token_is_used_even_where_bolt_finds_another_apps_credentials(
    environment: dict[str, str], workspace: SandboxClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bolt would take them for an app that many workspaces install, and would answer nobody."""
    for name in OAUTH_VARIABLES:
        monkeypatch.setenv(name, "1234.5678")
    maya = workspace.person("maya")
    async with VirtualClient(Settings.read(environment)):
        answer = await maya.runs("/vc-help")
        said = [row.text for row in await workspace.until(maya.whispers)]

    assert answer is None
    assert said
    assert "no longer available" not in said[0]


async def test_a_blocked_websocket_ends_the_start_with_a_sentence(
    environment: dict[str, str], slack_server: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slack's methods answer, as they do behind a firewall that lets only plain requests through."""
    slack_server.sandbox.socket.is_refusing = True
    monkeypatch.setattr("bot.runtime.app.connect", partial(connect, seconds=0.1))
    with pytest.raises(SocketBlockedError, match="its websocket cannot be opened"):
        async with VirtualClient(Settings.read(environment)):
            pass


async def test_an_address_that_failed_is_not_tried_again(
    environment: dict[str, str], slack_server: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each address opens one connection, so each try asks Slack for another, and the next one succeeds."""
    slack_server.sandbox.socket.is_refusing = True
    monkeypatch.setattr("bot.runtime.app.connect", partial(connect, seconds=0.5))
    asyncio.get_running_loop().call_later(0.3, setattr, slack_server.sandbox.socket, "is_refusing", False)
    async with VirtualClient(Settings.read(environment)) as bot:
        is_connected = await bot._is_connected()

    assert is_connected


async def test_a_stop_during_the_start_ends_the_start(environment: dict[str, str], slack_server: SandboxServer) -> None:
    """The database is free again for the next start."""
    slack_server.sandbox.socket.is_refusing = True
    stop, began = asyncio.Event(), []
    running = run_until_stopped(VirtualClient(Settings.read(environment)), stop, started=lambda: began.append(1))
    asyncio.get_running_loop().call_later(0.3, stop.set)
    await running
    again = Database(environment["DATABASE_URL"])
    await again.close()

    assert began == []


async def test_probes_answer_from_the_first_moment_of_a_start(
    environment: dict[str, str], slack_server: SandboxServer
) -> None:
    """A start that hangs is alive and not ready. It is ready once it hears Slack, and not when it stops."""
    slack_server.sandbox.socket.is_refusing = True
    bot = VirtualClient(Settings.read(environment))
    await bot.health.start(0)
    stop, began = asyncio.Event(), asyncio.Event()
    running = asyncio.create_task(run_until_stopped(bot, stop, started=began.set))
    url = f"http://127.0.0.1:{bot.health.port}"
    async with aiohttp.ClientSession() as http:
        statuses = [await _status_of(http, f"{url}/{page}") for page in ("livez", "readyz")]
        slack_server.sandbox.socket.is_refusing = False
        await began.wait()
        statuses += [await _status_of(http, f"{url}/{page}") for page in ("livez", "readyz")]
        stop.set()
    await running

    assert statuses == [200, 503, 200, 200]
    assert not bot.health.is_started


async def _status_of(http: aiohttp.ClientSession, url: str) -> int:
    async with http.get(url) as answer:
        return answer.status

"""Faults that can be injected happen as they do with Slack."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import SandboxClient
from sandbox.server import SandboxServer
from sandbox.workspace import Json


def _open(server: SandboxServer) -> str:
    return server.sandbox.workspace.by_name("#open").id


async def _answer(call: Any) -> Any:
    with pytest.raises(SlackApiError) as refusal:
        await call
    return refusal.value.response


async def test_an_event_may_come_twice_and_after_a_forced_reconnect(
    own_server: SandboxServer, bolt: AsyncApp, town: SandboxClient
) -> None:
    """Copies have the same event id. A disconnected client reconnects and receives the next events."""
    heard: list[Json] = []

    @bolt.event("message")
    async def hear(body: Json) -> None:
        heard.append(body)

    async def is_back() -> bool:
        return own_server.sandbox.socket.is_connected

    async def both() -> bool:
        return len(heard) == 2

    await town.control("disconnect")
    await town.until(is_back)
    await town.control("copies", copies=2)
    await town.person("bob").says("twice")

    assert await town.until(both)
    assert heard[0]["event_id"] == heard[1]["event_id"]


async def test_a_method_is_limited_as_often_as_requested(own_server: SandboxServer, web: AsyncWebClient) -> None:
    """The answer is 429 with the seconds to wait. Afterwards the method works again."""
    async with SandboxClient(own_server.control_url, own_server.secret) as town:
        await town.fault("users.list", "ratelimited", seconds=7)
    limited = await _answer(web.users_list())
    later = await web.users_list()

    assert (limited.status_code, limited.headers["Retry-After"]) == (429, "7")
    assert later["ok"]


async def test_each_kind_of_channel_asks_for_its_own_scope(
    own_server: SandboxServer, web: AsyncWebClient, town: SandboxClient
) -> None:
    """Without im:history the channel can be read and the DM cannot. The answer names the scope."""
    dm = (await web.conversations_open(users=own_server.sandbox.workspace.by_handle("bob").id))["channel"]["id"]
    await town.control("scopes", missing=["im:history"])
    refused = await _answer(web.conversations_history(channel=dm))
    read = await web.conversations_history(channel=_open(own_server))

    assert (refused["error"], refused["needed"]) == ("missing_scope", "im:history")
    assert "im:history" not in refused["provided"].split(",")
    assert read["ok"]


async def test_an_app_that_was_removed_cannot_post(
    own_server: SandboxServer, web: AsyncWebClient, town: SandboxClient
) -> None:
    """It can post again after an invitation."""
    await town.kicks_app("#open")
    refused = await _answer(web.chat_postMessage(channel=_open(own_server), text="x"))
    await town.invites_app("#open")
    posted = await web.chat_postMessage(channel=_open(own_server), text="x")

    assert refused["error"] == "not_in_channel"
    assert posted["ok"]


async def test_a_bot_hears_its_own_posts_edits_and_deletions(
    own_server: SandboxServer, bolt: AsyncApp, web: AsyncWebClient, town: SandboxClient
) -> None:
    """Each event reaches the app, marked as its own and without the metadata."""
    channel = _open(own_server)
    mark = {"event_type": "t", "event_payload": {"id": "1"}}
    posted = await web.chat_postMessage(channel=channel, text="x", metadata=mark)
    await web.chat_update(channel=channel, ts=posted["ts"], text="y")
    await web.chat_delete(channel=channel, ts=posted["ts"])

    async def three() -> list[Json] | None:
        rows = [row["sent"] for row in await town.calls("message.channels")]
        return rows if len(rows) == 3 else None

    rows = sorted(await town.until(three), key=lambda row: str(row["ts"]))
    assert [row.get("subtype") for row in rows] == [None, "message_changed", "message_deleted"]
    assert rows[0]["bot_id"] == own_server.sandbox.workspace.bot_id
    assert "metadata" not in rows[0]


@pytest.mark.processes
async def test_the_process_refuses_to_start_beside_a_real_token() -> None:
    """It names the variable and says what to do."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "slack",
        env={**os.environ, "SLACK_BOT_TOKEN": "xoxb-123-456"}, cwd=Path(__file__).parents[2],
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    said, complained = await process.communicate()

    assert (process.returncode, said) == (2, b"")
    assert b"SLACK_BOT_TOKEN looks like a real Slack token" in complained


@pytest.mark.processes
async def test_a_port_that_is_taken_is_reported_in_one_sentence(own_server: SandboxServer) -> None:
    """It says what to do, without a stack trace."""
    port = own_server.sandbox.base_url.rpartition(":")[2]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "slack", "--port", port,
        cwd=Path(__file__).parents[2], stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    said, complained = await process.communicate()

    assert (process.returncode, said) == (1, b"")
    last = complained.decode().strip().splitlines()[-1]
    assert last == "The port is not available (address already in use). Choose another one with --port."

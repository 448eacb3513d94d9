"""Faults that last until they are switched off, and a clock for everyone."""

from collections.abc import AsyncIterator

import anthropic
import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.claude.server import ClaudeServer
from sandbox.client import SandboxClient, SandboxProblem
from sandbox.server import SandboxServer
from sandbox.tools.fault_switches import TROUBLES, rows_of_troubles, switch, troubles


@pytest.fixture
async def model(own_server: SandboxServer) -> AsyncIterator[ClaudeServer]:
    """Yield a simulated Claude beside the workspace."""
    async with ClaudeServer() as claude:
        own_server.sandbox.model = claude.api
        yield claude


async def test_every_trouble_says_whether_it_is_on(own_server: SandboxServer, model: ClaudeServer) -> None:
    """Each can be switched on and off. Without a model its faults are not offered."""
    sandbox = own_server.sandbox
    for row in TROUBLES:
        assert not row.is_on(sandbox)
        switch(sandbox, row.name, on=True)
        assert row.is_on(sandbox), row.name
        switch(sandbox, row.name, on=False)
        assert not row.is_on(sandbox)
    sandbox.model = None

    assert {row.side for row in troubles(sandbox)} == {"Slack"}
    with pytest.raises(KeyError, match="there is no trouble outage"):
        switch(sandbox, "outage", on=True)


async def test_an_outage_lasts_until_it_is_switched_off(
    town: SandboxClient, own_server: SandboxServer, model: ClaudeServer
) -> None:
    """The next request fails with the API's message, and the one after the end is answered."""
    asked = anthropic.AsyncAnthropic(api_key=model.api_key, base_url=model.base_url, max_retries=0)

    async def ask() -> str | None:
        line: anthropic.types.MessageParam = {"role": "user", "content": "Hello"}
        answer = await asked.messages.create(model="claude-haiku-5-5", max_tokens=4_000, messages=[line])
        return answer.stop_reason

    await town.control("trouble", name="outage", on=True)
    with pytest.raises(anthropic.InternalServerError):
        await ask()
    await town.control("trouble", name="refusal", on=True)
    refused = await ask()
    await town.control("trouble", name="refusal", on=False)
    well = await ask()
    await asked.close()

    assert (refused, well) == ("refusal", "end_turn")


async def test_posts_fail_and_the_connection_is_lost_until_the_end(
    town: SandboxClient, own_server: SandboxServer, web: AsyncWebClient, bolt: AsyncApp
) -> None:
    """Every post gets a 429, and a lost connection shows in the sandbox."""
    channel = own_server.sandbox.workspace.by_name("open").id
    await town.control("trouble", name="slow_down", on=True)
    with pytest.raises(SlackApiError, match="ratelimited"):
        await web.chat_postMessage(channel=channel, text="One")
    await town.control("trouble", name="slow_down", on=False)
    posted = await web.chat_postMessage(channel=channel, text="Two")
    await town.control("trouble", name="connection", on=True)

    async def is_lost() -> bool:
        return not own_server.sandbox.socket.is_connected

    await town.until(is_lost)

    assert posted["ok"]
    assert [call.problems for call in own_server.sandbox.calls if call.name == "chat.postMessage"] == [
        ["ratelimited"],
        [],
    ]


async def test_the_clock_goes_forward_and_says_so(town: SandboxClient, own_server: SandboxServer) -> None:
    """A listener gets the offset. Moving back is refused, since two messages must not share a ts."""
    heard: list[float] = []
    own_server.sandbox.workspace.clock.on_move = heard.append
    await town.moves_clock(3600)
    await town.moves_clock(24 * 3600)
    for wrong in (-1, "tomorrow", 10**9):
        with pytest.raises(SandboxProblem, match="the clock only moves forward"):
            await town.control("clock", seconds=wrong)

    assert heard == [3600, 25 * 3600]
    assert rows_of_troubles(own_server.sandbox)["clock"] == {"ahead": 25 * 3600}

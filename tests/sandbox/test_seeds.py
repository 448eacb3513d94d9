"""A workspace can be saved and restored with its people, channels, ids, messages, and what people see."""

import json
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import SandboxClient
from sandbox.server import SandboxServer
from tests.sandbox.test_people import field, modal, opens

MANIFEST = Path(__file__).parent / "manifest.yml"


async def test_a_sandbox_starts_as_the_one_that_its_seed_was_taken_from(
    own_server: SandboxServer, town: SandboxClient, web: AsyncWebClient, bolt: AsyncApp
) -> None:
    """Ids, times, a thread, a whisper, an open modal, and the clock are the same, and nothing is duplicated."""
    opens(bolt, modal(field("Name", "plain_text_input")))
    ann = town.person("ann")
    await ann.runs("/open")
    await ann.fills({"Name": "Maria"})
    said = await ann.says("Hello?")
    root = await web.chat_postMessage(channel=said.channel, text="A root")
    await ann.says("Under it", thread=str(root["ts"]))
    open_channel = own_server.sandbox.workspace.by_name("#open").id
    await web.chat_postEphemeral(
        channel=open_channel, user=own_server.sandbox.workspace.by_handle("ann").id, text="Psst"
    )
    await town.moves_clock(3600)
    seed: Any = json.loads(json.dumps(await town.control("seed")))

    async with AsyncExitStack() as stack:
        second = await stack.enter_async_context(SandboxServer(seed, manifest_path=MANIFEST))
        there = await stack.enter_async_context(SandboxClient(second.control_url, second.secret))
        again = await there.control("seed")
        values = (view := await there.person("ann").modal()) and view.values
        thread = [row.text for row in await there.person("ann").reads(thread=str(root["ts"]))]
        later = await there.person("ann").says("Later")

    assert {**again, "clock": 0} == {**seed, "clock": 0}
    assert 0 <= again["clock"] - seed["clock"] < 60
    assert values == {"name": "Maria"}
    assert thread == ["A root", "Under it"]
    assert later.channel == said.channel
    assert later.ts > max(message["ts"] for channel in seed["channels"] for message in channel["messages"])

"""The inspector: its lines, their order, which are errors, and which produced a message."""

import anthropic
import pytest
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.claude.server import ClaudeServer
from sandbox.client import SandboxClient
from sandbox.server import SandboxServer
from sandbox.tools.inspector import Inspector, InspectorEntry


async def test_lines_are_in_the_order_in_which_they_began(
    own_server: SandboxServer, town: SandboxClient, bolt: AsyncApp
) -> None:
    """A call within a command comes after it, even if it ends earlier. Both show how long they took."""

    @bolt.command("/open")
    async def hello(ack: AsyncAck, client: AsyncWebClient) -> None:
        await client.team_info()
        await ack()

    await town.person("bob").runs("/open", channel="#open")
    inspector = own_server.sandbox.inspector
    lines = [line for line in inspector.begun if line.name in {"/open", "team.info"}]

    assert [(line.kind, line.name) for line in lines] == [("slash_commands", "/open"), ("call", "team.info")]
    assert inspector.calls[-2:] == [lines[1], lines[0]]
    assert lines[0].seconds >= lines[1].seconds > 0
    assert lines[0].number < lines[1].number


async def test_a_whisper_leads_to_the_answer_and_the_command_that_made_it(
    own_server: SandboxServer, town: SandboxClient, bolt: AsyncApp
) -> None:
    """They share the response URL. Other lines are left out."""

    @bolt.command("/open")
    async def hello(ack: AsyncAck, respond: AsyncRespond) -> None:
        await ack()
        await respond("Hello yourself")

    bob = town.person("bob")
    await bob.runs("/open", channel="#open")
    whisper = (await town.until(bob.whispers))[-1]
    made = own_server.sandbox.inspector.made(whisper.raw, whisper.channel)

    assert [line.name for line in made] == ["/open", "response_url"]


async def test_a_post_leads_to_its_calls_and_to_the_models_words(
    own_server: SandboxServer, web: AsyncWebClient
) -> None:
    """These are the post, its change, and the request whose answer it repeats. Each line has its payload."""
    inspector = own_server.sandbox.inspector
    async with ClaudeServer(inspector=inspector) as claude:
        asked = anthropic.AsyncAnthropic(api_key=claude.api_key, base_url=claude.base_url, max_retries=0)
        said = await asked.messages.create(
            model="claude-haiku-5-5", max_tokens=4_000, messages=[{"role": "user", "content": "Good morning"}]
        )
        await asked.close()
    words = next(part.text for part in said.content if part.type == "text")
    channel = own_server.sandbox.workspace.by_name("open")
    posted = await web.chat_postMessage(channel=channel.id, text=words)
    await web.chat_update(channel=channel.id, ts=posted["ts"], text=f"{words} ")
    made = inspector.made({"ts": posted["ts"], "text": words}, channel.id)

    assert [line.name for line in made] == ["POST /v1/messages", "chat.postMessage", "chat.update"]
    assert made[1].answer["message"]["text"] == words
    assert made[0].answer["usage"]["output_tokens"] > 0


async def test_what_was_refused_or_lost_is_red(
    own_server: SandboxServer, town: SandboxClient, web: AsyncWebClient
) -> None:
    """A broken block has Slack's own error lines. An unacknowledged command has a sentence."""
    channel = own_server.sandbox.workspace.by_name("open").id
    with pytest.raises(SlackApiError):
        await web.chat_postMessage(channel=channel, text="x", blocks=[{"type": "header"}])
    await town.person("bob").runs("/open", channel="#open")
    refused, lost = own_server.sandbox.calls[-2:]

    assert refused.problems[0] == "invalid_blocks"
    assert "[json-pointer:/blocks/0]" in refused.problems[1]
    assert lost.problems == ["The app did not acknowledge it within three seconds. The person sees operation_timeout."]


def test_a_watcher_hears_of_a_line_when_it_begins_and_when_it_ends() -> None:
    """The page can show what is still running."""
    inspector, heard = Inspector(), []

    def hear(call: InspectorEntry) -> None:
        heard.append((call.name, call.is_over))

    inspector.listen(hear)
    call = inspector.begin("call", "auth.test", {}, now=1.0)
    inspector.end(call, {"ok": True})

    assert heard == [("auth.test", False), ("auth.test", True)]

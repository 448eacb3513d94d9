"""The sandbox answers Slack's own clients as Slack does, compared with an excerpt of Slack's documented data."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import SandboxClient
from sandbox.methods import METHODS
from sandbox.server import SandboxServer
from sandbox.workspace import Json
from tests import slack_wire

ROOT = Path(__file__).parents[2]
UNDESCRIBED = {"conversations.rename", "conversations.unarchive"}
"""Slack has these methods, but the excerpt does not."""
SEED: Json = {
    "people": [
        {"handle": "ann", "name": "Ann", "role": "owner"},
        {"handle": "bob", "name": "Bob"},
        {"handle": "dee", "name": "Dee", "role": "deactivated"},
    ],
    "channels": [
        {"name": "open", "members": ["ann", "bob"], "has_app": True},
        {"name": "shut", "members": ["ann"], "private": True},
    ],
}


@pytest.fixture
async def server() -> AsyncIterator[SandboxServer]:
    """Yield a running sandbox."""
    async with SandboxServer(SEED, manifest_path=ROOT / "manifest.yml") as running:
        yield running


@pytest.fixture
def slack(server: SandboxServer) -> AsyncWebClient:
    """Return Slack's own client, unmodified."""
    return AsyncWebClient(token=server.address["bot_token"], base_url=server.address["api_url"], retry_handlers=[])


@pytest.fixture
async def people(server: SandboxServer) -> AsyncIterator[SandboxClient]:
    """Yield a client of its people."""
    async with SandboxClient(server.address["control_url"], server.secret) as client:
        yield client


@pytest.fixture
async def app(server: SandboxServer, slack: AsyncWebClient) -> AsyncIterator[AsyncApp]:
    """Yield a Bolt app that is connected by Socket Mode."""
    made = AsyncApp(client=slack, request_verification_enabled=False)
    handler = AsyncSocketModeHandler(made, server.address["app_token"])
    await handler.connect_async()  # type: ignore[no-untyped-call]
    yield made
    await handler.close_async()  # type: ignore[no-untyped-call]


def _channel(server: SandboxServer, name: str) -> str:
    return server.sandbox.workspace.by_name(name).id


async def _error(call: Any) -> str:
    with pytest.raises(SlackApiError) as refusal:
        await call
    return str(refusal.value.response["error"])


async def test_errors_are_those_that_slack_documents(server: SandboxServer, slack: AsyncWebClient) -> None:
    """Each error code is in the list of its method."""
    dee = server.sandbox.workspace.by_handle("dee").id
    found = {
        ("chat.postMessage", await _error(slack.chat_postMessage(channel="C0NONE", text="x"))),
        (
            "chat.postMessage",
            await _error(slack.api_call("chat.postMessage", json={"channel": _channel(server, "open")})),
        ),
        ("chat.update", await _error(slack.chat_update(channel=_channel(server, "open"), ts="1.0", text="x"))),
        ("conversations.open", await _error(slack.conversations_open(users=dee))),
        ("conversations.info", await _error(slack.conversations_info(channel=_channel(server, "shut")))),
        ("users.info", await _error(slack.users_info(user="U0NONE"))),
        ("views.open", await _error(slack.views_open(trigger_id="1.x", view={"type": "modal", "blocks": []}))),
        (
            "conversations.replies",
            await _error(slack.conversations_replies(channel=_channel(server, "open"), ts="1.0")),
        ),
    }

    assert {code for _, code in found} == {
        "channel_not_found", "no_text", "message_not_found", "user_disabled", "user_not_found", "invalid_trigger_id", "thread_not_found",
    }  # fmt: skip
    for method, code in found:
        assert code in slack_wire.errors_of(method), (method, code)


def test_every_method_is_one_of_slacks() -> None:
    """The sandbox has no method that Slack lacks, and each scope is one that Slack requires."""
    for method, (_, scopes) in METHODS.items():
        if method in UNDESCRIBED:
            continue
        assert set(scopes) <= slack_wire.scopes_of(method), method


async def test_answers_have_slacks_keys(server: SandboxServer, slack: AsyncWebClient) -> None:
    """Every key of an answer is in a real answer."""
    channel, ann = _channel(server, "open"), server.sandbox.workspace.by_handle("ann").id
    posted = await slack.chat_postMessage(channel=channel, text="x")
    answers = {
        "auth.test": await slack.auth_test(),
        "users.info": await slack.users_info(user=ann),
        "conversations.info": await slack.conversations_info(channel=channel),
        "conversations.members": await slack.conversations_members(channel=channel),
        "conversations.open": await slack.conversations_open(users=ann),
        "chat.postMessage": posted,
        "chat.getPermalink": await slack.chat_getPermalink(channel=channel, message_ts=posted["ts"]),
        "chat.update": await slack.chat_update(channel=channel, ts=posted["ts"], text="y"),
    }

    for method, answer in answers.items():
        real = slack_wire.sample("responses", method)
        assert isinstance(answer.data, dict)
        assert set(answer.data) <= set(real) | {"ok", "response_metadata"}, method


async def test_a_token_that_is_wrong_or_revoked_or_lacks_a_scope_is_refused(
    server: SandboxServer, slack: AsyncWebClient
) -> None:
    """Each has Slack's own error code."""
    wrong = AsyncWebClient(token="xoxb-other", base_url=server.address["api_url"])
    server.sandbox.missing_scopes = {"im:write"}
    ann = server.sandbox.workspace.by_handle("ann").id
    codes = [await _error(wrong.auth_test()), await _error(slack.conversations_open(users=ann))]
    server.sandbox.revoked = "token_revoked"
    codes.append(await _error(slack.auth_test()))

    assert codes == ["invalid_auth", "missing_scope", "token_revoked"]


async def test_metadata_is_read_back_only_when_asked_for(server: SandboxServer, slack: AsyncWebClient) -> None:
    """The app finds its own random ids with it."""
    channel = _channel(server, "open")
    mark = {"event_type": "t", "event_payload": {"id": "1"}}
    posted = await slack.chat_postMessage(channel=channel, text="x", metadata=mark)
    plain = await slack.conversations_replies(channel=channel, ts=posted["ts"])
    full = await slack.conversations_replies(channel=channel, ts=posted["ts"], include_all_metadata=True)

    assert "metadata" not in plain["messages"][0]
    assert full["messages"][0]["metadata"] == mark


async def test_posts_beyond_the_rate_are_limited(server: SandboxServer, slack: AsyncWebClient) -> None:
    """A short burst passes, then comes a 429 with Retry-After."""
    channel = _channel(server, "open")
    for _ in range(4):
        await slack.chat_postMessage(channel=channel, text="x")
    with pytest.raises(SlackApiError) as refusal:
        await slack.chat_postMessage(channel=channel, text="x")

    assert refusal.value.response.status_code == 429
    assert refusal.value.response.headers["Retry-After"] == "1"


async def test_blocks_beyond_slacks_limits_are_refused(server: SandboxServer, slack: AsyncWebClient) -> None:
    """A line of the answer says where."""
    blocks = [{"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}]
    with pytest.raises(SlackApiError) as refusal:
        await slack.chat_postMessage(channel=_channel(server, "open"), text="x", blocks=blocks)

    assert refusal.value.response["error"] == "invalid_blocks"
    assert "/blocks/0" in refusal.value.response["response_metadata"]["messages"][0]


async def test_an_event_that_is_not_acknowledged_is_sent_again(
    server: SandboxServer, app: AsyncApp, people: SandboxClient
) -> None:
    """It comes up to three more times, marked as a retry."""
    seen: list[str] = []

    @app.middleware
    async def count(body: Json, next: Any) -> None:  # noqa: A002 - Bolt's name
        seen.append(body["event_id"])
        await next()

    @app.event("message")
    async def heard() -> None:
        """Acknowledge the event."""

    server.sandbox.socket.lost_acks = 1
    await people.person("bob").says("hello")

    async def twice() -> bool:
        return len(seen) == 2

    assert await people.until(twice)
    assert seen[0] == seen[1]


async def test_a_modal_is_checked_before_it_is_sent_and_stays_open_on_errors(
    app: AsyncApp, people: SandboxClient
) -> None:
    """Slack's client checks required fields, the app checks the rest, and a trigger opens one modal, once."""
    triggers: list[str] = []

    @app.command("/vc-help")
    async def open_it(ack: Any, body: Json, client: AsyncWebClient) -> None:
        triggers.append(body["trigger_id"])
        block = {
            "type": "input",
            "block_id": "b",
            "label": {"type": "plain_text", "text": "Word"},
            "element": {"type": "plain_text_input", "action_id": "a"},
        }
        title = {"type": "plain_text", "text": "T"}
        await client.views_open(
            trigger_id=body["trigger_id"],
            view={"type": "modal", "callback_id": "v", "title": title, "submit": title, "blocks": [block]},
        )
        await ack()

    @app.view("v")
    async def sent(ack: Any, view: Json) -> None:
        word = view["state"]["values"]["b"]["a"]["value"]
        await (ack() if word == "good" else ack(response_action="errors", errors={"b": "not that"}))

    bob = people.person("bob")
    assert await bob.runs("/vc-help") is None
    empty = await bob.submits()
    await bob.fills({"Word": "bad"})
    wrong = await bob.submits()
    await bob.fills({"Word": "good"})

    assert empty == {"b": "Please complete this required field."}
    assert wrong == {"b": "not that"}
    assert await bob.submits() == {}
    assert await bob.modal() is None
    assert await _error(app.client.views_open(trigger_id=triggers[0], view={"type": "modal"})) == "exchanged_trigger_id"


async def test_a_command_in_a_thread_is_refused_and_one_without_ack_times_out(
    app: AsyncApp, people: SandboxClient
) -> None:
    """Both messages are Slack's own."""
    bob = people.person("bob")

    assert await bob.runs("/vc-help", thread="1.0") == "/vc-help is not supported in threads. Sorry!"
    assert "operation_timeout" in str(await bob.runs("/vc-help"))


async def test_nobody_else_can_drive_it(server: SandboxServer) -> None:
    """Without the run's secret, or from a page of another origin, nothing happens."""
    url = f"{server.address['control_url']}/people"
    async with aiohttp.ClientSession() as http:
        async with http.post(url, json={}) as bare:
            pass
        async with http.post(
            url, json={}, headers={"Origin": "https://elsewhere.example", "X-Sandbox-Secret": server.secret}
        ) as foreign:
            pass

    assert (bare.status, foreign.status) == (403, 403)


async def test_payloads_have_slacks_keys(server: SandboxServer, app: AsyncApp, people: SandboxClient) -> None:
    """Commands and events have only keys that real ones have."""
    seen: dict[str, Json] = {}

    @app.command("/vc-help")
    async def command(ack: Any, body: Json) -> None:
        seen["command"] = body
        await ack()

    @app.event("message")
    async def message(body: Json) -> None:
        seen["event"] = body

    bob = people.person("bob")
    await bob.runs("/vc-help")
    await bob.says("hello")

    async def both() -> bool:
        await asyncio.sleep(0)
        return len(seen) == 2

    await people.until(both)
    assert seen["event"]["event"]["channel_type"] == "im"
    real_command = slack_wire.sample("payloads", "SlashCommandPayload")
    real_event = slack_wire.sample("events", "Message")
    assert set(seen["command"]) <= set(real_command) | {"is_enterprise_install"}
    assert set(seen["event"]) <= set(real_event) | {
        "context_team_id",
        "context_enterprise_id",
        "is_ext_shared_channel",
        "event_context",
    }


async def test_clicks_submissions_and_memberships_have_slacks_keys(
    server: SandboxServer, app: AsyncApp, people: SandboxClient
) -> None:
    """Interactive payloads and membership events have only keys that real ones have."""
    seen: dict[str, Json] = {}
    channel = _channel(server, "open")
    title = {"type": "plain_text", "text": "T"}

    @app.action("press")
    async def pressed(ack: Any, body: Json, client: AsyncWebClient) -> None:
        seen["BlockActionPayload"] = body
        element = {"type": "plain_text_input", "action_id": "a"}
        block = {"type": "input", "block_id": "b", "label": title, "element": element}
        view = {"type": "modal", "callback_id": "v", "title": title, "submit": title, "blocks": [block]}
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()

    @app.view("v")
    async def sent(ack: Any, body: Json) -> None:
        seen["ViewSubmissionPayload"] = body
        await ack()

    @app.event("member_left_channel")
    async def left(body: Json) -> None:
        seen["MemberLeftChannel"] = body

    button = {"type": "button", "text": title, "action_id": "press", "value": "1"}
    await app.client.chat_postMessage(channel=channel, text="x", blocks=[{"type": "actions", "elements": [button]}])
    bob = people.person("bob")
    await bob.clicks("T", on=(await bob.reads(channel="#open"))[-1])
    await bob.fills({"b": "word"})
    await bob.submits()
    await bob.leaves("#open")

    async def all_three() -> bool:
        return len(seen) == 3

    await people.until(all_three)
    for name, folder in (
        ("BlockActionPayload", "payloads"),
        ("ViewSubmissionPayload", "payloads"),
        ("MemberLeftChannel", "events"),
    ):
        real = slack_wire.sample(folder, name)
        ours = seen[name]
        known = {
            "is_enterprise_install",
            "enterprise",
            "response_urls",
            "context_team_id",
            "context_enterprise_id",
            "is_ext_shared_channel",
            "event_context",
            "event_time",
            "token",
        }
        assert set(ours) <= set(real) | known, (name, set(ours) - set(real))
        for part in ("container", "user", "team", "channel", "event"):
            if part in ours and part in real:
                assert set(ours[part]) <= set(real[part]) | {"is_ephemeral", "thread_ts", "team_id", "name"}, (
                    name,
                    part,
                )


async def test_triggers_and_response_urls_expire(server: SandboxServer, app: AsyncApp, people: SandboxClient) -> None:
    """A trigger lasts three seconds. A response URL lasts half an hour and five answers."""
    kept: Json = {}

    @app.command("/vc-help")
    async def keep(ack: Any, body: Json) -> None:
        kept.update(body)
        await ack()

    await people.person("bob").runs("/vc-help")
    await people.control("clock", seconds=4)
    late = await _error(app.client.views_open(trigger_id=kept["trigger_id"], view={"type": "modal"}))
    statuses = []
    async with aiohttp.ClientSession() as http:
        for _ in range(6):
            async with http.post(kept["response_url"], json={"text": "x"}) as answer:
                statuses.append(answer.status)
        await people.control("clock", seconds=3600)
        async with http.post(kept["response_url"], json={"text": "x"}) as answer:
            expired = await answer.text()

    assert late == "expired_trigger_id"
    assert statuses == [200] * 5 + [404]
    assert expired == "expired_url"

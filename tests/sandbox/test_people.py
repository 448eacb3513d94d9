"""What people do reaches the app as Slack sends it, and the app's answers reach them."""

import asyncio
from collections.abc import Iterator
from typing import Any

import aiohttp
import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import SandboxClient, SandboxProblem
from sandbox.server import SandboxServer
from sandbox.workspace import Json
from tests import slack_wire


def plain(text: str) -> Json:
    """Return a plain text object."""
    return {"type": "plain_text", "text": text}


def field(name: str, kind: str, **more: Any) -> Json:
    """Return an input block with that name, whose action id is `a`."""
    element = {"type": kind, "action_id": "a", **more.pop("element", {})}
    return {"type": "input", "block_id": name.lower(), "label": plain(name), "element": element, **more}


def modal(*blocks: Json, **more: Any) -> Json:
    """Return a modal with these blocks."""
    return {
        "type": "modal",
        "callback_id": "v",
        "title": plain("T"),
        "submit": plain("Go"),
        "blocks": [*blocks],
        **more,
    }


def opens(bolt: AsyncApp, view: Json) -> None:
    """Let `/open` open this view."""

    @bolt.command("/open")
    async def open_it(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()


OPTIONS = [{"text": plain(word), "value": word.lower()} for word in ("One", "Two")]


async def test_every_kind_of_field_is_filled_as_slack_sends_it(
    own_server: SandboxServer, bolt: AsyncApp, town: SandboxClient
) -> None:
    """Options are objects, people and channels are ids, and times are numbers."""
    kinds = {
        "Text": ("plain_text_input", "words"), "Pick": ("static_select", "One"), "Many": ("multi_static_select", ["Two"]),
        "Ticks": ("checkboxes", ["One"]), "Radio": ("radio_buttons", "Two"), "Day": ("datepicker", "2026-11-24"),
        "When": ("datetimepicker", 1_800_000_000), "Who": ("users_select", "ann"), "All": ("multi_users_select", ["bob"]),
        "Where": ("conversations_select", "#open"), "Number": ("number_input", 7),
    }  # fmt: skip
    choices = {"static_select", "multi_static_select", "checkboxes", "radio_buttons"}
    more = {"number_input": {"is_decimal_allowed": False}} | {kind: {"options": OPTIONS} for kind in choices}
    opens(bolt, modal(*[field(name, kind, element=more.get(kind, {})) for name, (kind, _) in kinds.items()]))
    values: Json = {}

    @bolt.view("v")
    async def sent(ack: Any, view: Json) -> None:
        values.update({key: state["a"] for key, state in view["state"]["values"].items()})
        await ack()

    bob = town.person("bob")
    await bob.runs("/open")
    await bob.fills({name: value for name, (_, value) in kinds.items()})

    assert await bob.submits() == {}
    assert values["pick"] == {"type": "static_select", "selected_option": OPTIONS[0]}
    assert values["ticks"]["selected_options"] == [OPTIONS[0]]
    assert values["who"]["selected_user"] == own_server.sandbox.workspace.by_handle("ann").id
    assert values["when"]["selected_date_time"] == 1_800_000_000
    assert values["number"]["value"] == "7"


@pytest.mark.parametrize(
    ("block", "typed", "complaint"),
    [
        (field("F", "plain_text_input", element={"max_length": 3}), "long", "Please enter 3 or fewer characters."),
        (field("F", "plain_text_input", element={"min_length": 9}), "long", "Please enter 9 or more characters."),
        (field("F", "number_input", element={"is_decimal_allowed": False}), "x", "Please enter a valid number."),
        (field("F", "email_text_input"), "x", "Please enter a valid email address."),
        (field("F", "plain_text_input"), "", "Please complete this required field."),
    ],
)
async def test_slacks_client_checks_fields_before_anything_is_sent(
    bolt: AsyncApp, town: SandboxClient, block: Json, typed: str, complaint: str
) -> None:
    """The modal stays open and keeps what was typed."""
    opens(bolt, modal(block))
    bob = town.person("bob")
    await bob.runs("/open")
    await bob.fills({"F": typed})
    errors = await bob.submits()
    left = await bob.modal()

    assert errors == {"f": complaint}
    assert left is not None
    assert left.values == {"f": typed or None}


async def test_modals_are_pushed_updated_closed_and_cleared(bolt: AsyncApp, town: SandboxClient) -> None:
    """Closing one shows the one below and notifies the app, clear closes all, and typed text survives an update."""
    opens(bolt, modal(field("Word", "plain_text_input")))
    closed: list[Json] = []
    answers: Iterator[Json] = iter(
        [
            {
                "response_action": "push",
                "view": modal({"type": "divider"}, callback_id="top", notify_on_close=True, title=plain("Top")),
            },
            {"response_action": "update", "view": modal(field("Word", "plain_text_input"), title=plain("Again"))},
            {"response_action": "clear"},
        ]
    )

    @bolt.view("v")
    async def sent(ack: Any) -> None:
        await ack(**next(answers))

    @bolt.view_closed("top")
    async def gone(ack: Any, body: Json) -> None:
        closed.append(body)
        await ack()

    bob = town.person("bob")
    await bob.runs("/open")
    await bob.fills({"Word": "kept"})
    await bob.submits()
    pushed = await bob.modal()
    await bob.closes()
    await bob.submits()
    updated = await bob.modal()
    await bob.submits()

    assert pushed is not None
    assert pushed.title == "Top"
    assert updated is not None
    assert (updated.title, updated.values) == ("Again", {"word": "kept"})
    assert await bob.modal() is None
    assert (len(closed), closed[0]["is_cleared"]) == (1, False)
    real = slack_wire.sample("payloads", "ViewClosedPayload")
    assert set(closed[0]) <= set(real)


async def test_menus_tell_the_app_at_once_and_suggest(
    own_server: SandboxServer, bolt: AsyncApp, web: AsyncWebClient, town: SandboxClient
) -> None:
    """A menu on a message sends its choice and state. An external one asks for options first."""
    seen: list[Json] = []
    opens(bolt, modal(field("City", "external_select", element={"action_id": "city"})))

    @bolt.action("menu")
    async def chosen(ack: Any, body: Json) -> None:
        seen.append(body)
        await ack()

    @bolt.options("city")
    async def suggest(ack: Any, payload: Json) -> None:
        await ack(options=[{"text": plain(f"{payload['value']}!"), "value": "c"}])

    menu = {"type": "static_select", "action_id": "menu", "placeholder": plain("Which"), "options": OPTIONS}
    channel = own_server.sandbox.workspace.by_name("#open").id
    await web.chat_postMessage(
        channel=channel, text="x", blocks=[{"type": "actions", "block_id": "b", "elements": [menu]}]
    )
    bob = town.person("bob")
    await bob.chooses("Which", "Two", on=(await bob.reads(channel="#open"))[-1])
    await bob.runs("/open")
    suggested = await bob.suggestions("City", "Bonn")
    await bob.fills({"City": "Bonn!"})
    open_now = await bob.modal()

    assert seen[0]["actions"][0]["selected_option"] == OPTIONS[1]
    assert seen[0]["state"]["values"]["b"]["menu"]["selected_option"] == OPTIONS[1]
    assert suggested == ["Bonn!"]
    assert open_now is not None
    assert open_now.values["city"]["value"] == "c"


async def test_a_response_url_replaces_and_deletes_its_message(
    own_server: SandboxServer, bolt: AsyncApp, web: AsyncWebClient, town: SandboxClient
) -> None:
    """First the message has another text, then it is gone."""
    urls: list[str] = []

    @bolt.action("press")
    async def pressed(ack: Any, body: Json) -> None:
        urls.append(body["response_url"])
        await ack()

    button = {"type": "button", "action_id": "press", "text": plain("Press")}
    channel = own_server.sandbox.workspace.by_name("#open").id
    await web.chat_postMessage(channel=channel, text="x", blocks=[{"type": "actions", "elements": [button]}])
    bob = town.person("bob")
    await bob.clicks("Press", on=(await bob.reads(channel="#open"))[-1])
    async with aiohttp.ClientSession() as http:
        async with http.post(urls[0], json={"replace_original": True, "text": "pressed"}):
            replaced = [row.text for row in await bob.reads(channel="#open")]
        async with http.post(urls[0], json={"delete_original": True}):
            deleted = await bob.reads(channel="#open")

    assert replaced == ["pressed"]
    assert deleted == []


async def test_what_people_cannot_do_is_said_clearly(town: SandboxClient) -> None:
    """The message says what they see: not a member, deactivated, or no modal."""
    for act, words in (
        (town.person("bob").says("x", channel="#far"), "bob is not in #far"),
        (town.person("dee").says("x"), "dee is deactivated"),
        (town.person("gus").joins("#far"), "without an invitation"),
        (town.person("bob").submits(), "bob has no modal open"),
        (town.person("zoe").reads(), "there is no person zoe. Choose one of: app, ann"),
    ):
        with pytest.raises(SandboxProblem, match=words):
            await act


async def test_events_reach_a_subscribed_app_in_the_channel_only(
    own_server: SandboxServer, bolt: AsyncApp, town: SandboxClient
) -> None:
    """They are about messages, edits, deletions, files, members, channels, and people, each with Slack's keys."""
    seen: list[Json] = []

    @bolt.middleware
    async def keep(body: Json, next: Any) -> None:  # noqa: A002 - Bolt's name
        seen.append(body["event"])
        await next()

    ann, bob = town.person("ann"), town.person("bob")
    line = await bob.says("hello", channel="#open")
    await bob.edits(line, "hallo")
    await bob.deletes(line)
    await bob.uploads("notes.pdf", b"%PDF", channel="#open")
    await ann.says("unheard", channel="#far")
    await town.invites_app("#far")
    await town.renames("#far", "near")
    await town.archives("#near")
    await town.kicks_app("#near")
    await town.deactivates("bob")

    async def everything() -> bool:
        return len(seen) == 9

    await town.until(everything)
    kinds = [row.get("subtype") or row["type"] for row in sorted(seen, key=lambda row: row["event_ts"])]
    assert kinds == [
        "message", "message_changed", "message_deleted", "file_share", "member_joined_channel", "channel_rename",
        "channel_archive", "member_left_channel", "user_change",
    ]  # fmt: skip
    for event in seen:
        stem = (f"message_{event['subtype']}" if "subtype" in event else event["type"]).replace(
            "message_message_", "message_"
        )
        real = slack_wire.sample("events", stem.title().replace("_", ""))["event"]
        assert set(event) <= set(real) | {"user", "team", "inviter", "event_ts"}, stem


async def test_events_can_be_delayed_and_shuffled(bolt: AsyncApp, town: SandboxClient) -> None:
    """The last message may arrive first."""
    heard: list[str] = []

    @bolt.event("message")
    async def hear(event: Json) -> None:
        heard.append(event["text"])

    await town.control("shuffle", events=2)
    await town.person("bob").says("first")
    await asyncio.sleep(0.1)
    nothing_yet = list(heard)
    await town.person("bob").says("second")

    async def both() -> bool:
        return len(heard) == 2

    await town.until(both)
    assert nothing_yet == []
    assert set(heard) == {"first", "second"}


async def test_a_ticket_opens_one_connection_and_the_eleventh_is_refused(
    own_server: SandboxServer, web: AsyncWebClient
) -> None:
    """Each connection's hello has the number of connections."""
    url = (await web.apps_connections_open(app_token=own_server.app_token))["url"]
    async with aiohttp.ClientSession() as http:
        sockets = [await http.ws_connect(url)]
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await http.ws_connect(url)
        for _ in range(10):
            fresh = (await web.apps_connections_open(app_token=own_server.app_token))["url"]
            sockets.append(await http.ws_connect(fresh))
        said = [await socket.receive_json() for socket in sockets]
        for socket in sockets:
            await socket.close()

    assert [row["num_connections"] for row in said[:10]] == list(range(1, 11))
    assert said[10]["reason"] == "too_many_websockets"


async def test_home_shows_what_the_app_publishes_when_it_is_opened(bolt: AsyncApp, town: SandboxClient) -> None:
    """The event arrives, the app publishes, and the person reads."""

    @bolt.event("app_home_opened")
    async def opened(event: Json, client: AsyncWebClient) -> None:
        block = {"type": "section", "text": {"type": "mrkdwn", "text": "Welcome"}}
        await client.views_publish(user_id=event["user"], view={"type": "home", "blocks": [block]})

    home = await town.person("bob").opens_home()

    assert home is not None
    assert home.texts == ["Welcome"]


async def test_guests_grid_members_and_strangers_look_as_in_slack(
    own_server: SandboxServer, town: SandboxClient, bolt: AsyncApp
) -> None:
    """A Grid member has an id with W, another home, and ours among their workspaces. Only a stranger has no part in it."""
    heard: dict[str, Json] = {}

    @bolt.event("message")
    async def message(body: Json) -> None:
        heard[body["event"]["text"]] = body

    for row in (
        {"handle": "one", "role": "single_channel_guest"},
        {"handle": "grid", "grid": True},
        {"handle": "other", "role": "foreign"},
    ):
        await town.control("arrive", row=row)
        await town.person(str(row["handle"])).says(str(row["handle"]))

    async def all_are_heard() -> bool:
        return len(heard) == 3

    await town.until(all_are_heard)
    ours = own_server.sandbox.workspace.team_id
    users = {row["name"]: row for row in await town.control("people")}
    shared = {name: body["is_ext_shared_channel"] for name, body in heard.items()}

    assert (users["one"]["is_restricted"], users["one"]["is_ultra_restricted"]) == (True, True)
    assert users["grid"]["id"].startswith("W")
    assert users["grid"]["team_id"] != ours
    assert ours in users["grid"]["enterprise_user"]["teams"]
    assert (users["other"]["is_stranger"], "enterprise_user" in users["other"]) == (True, False)
    assert shared == {"one": False, "grid": False, "other": True}
    assert heard["grid"]["event"]["user_team"] == users["grid"]["team_id"]
    assert {body["context_team_id"] for body in heard.values()} == {ours}
    assert "user_team" not in heard["one"]["event"]

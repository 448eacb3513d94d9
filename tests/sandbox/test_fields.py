"""Files and menus that the app fills: what people do with them reaches the app as Slack sends it."""

from typing import Any

import aiohttp
import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import SandboxClient, SandboxProblem
from sandbox.server import SandboxServer
from sandbox.workspace import Json
from tests.sandbox.test_people import field, modal, opens, plain


async def test_a_file_is_put_into_a_modal_and_read_by_the_app(
    own_server: SandboxServer, bolt: AsyncApp, town: SandboxClient
) -> None:
    """Wrong types, too many files, and none are refused at the field. Only the app can download the right one."""
    submitted: list[Json] = []
    opens(bolt, modal(field("File", "file_input", element={"filetypes": ["json"], "max_files": 1})))

    @bolt.view("v")
    async def take(ack: Any, view: Json) -> None:
        submitted.append(view)
        await ack()

    bob = town.person("bob")
    await bob.runs("/open")
    missing = await bob.submits()
    await bob.attaches("File", ("notes.pdf", b"%PDF"))
    wrong_kind = await bob.submits()
    await bob.attaches("File", ("a.json", b"{}"), ("b.json", b"{}"))
    too_many = await bob.submits()
    await bob.attaches("File", ("maria.json", b'{"name": "Maria"}'))
    await bob.submits()
    (file,) = submitted[0]["state"]["values"]["file"]["a"]["files"]
    async with aiohttp.ClientSession() as http:
        async with http.get(file["url_private_download"]) as stranger:
            refused = stranger.status
        async with http.get(
            file["url_private_download"], headers={"Authorization": f"Bearer {own_server.bot_token}"}
        ) as answer:
            content = await answer.read()

    assert missing == {"file": "Please complete this required field."}
    assert wrong_kind == {"file": "notes.pdf cannot be added. Allowed types: json."}
    assert too_many == {"file": "Please add 1 or fewer files."}
    assert (file["name"], refused, content) == ("maria.json", 403, b'{"name": "Maria"}')
    with pytest.raises(SandboxProblem, match="sees no such file"):
        await town.person("ann").opens(file)


async def test_a_file_in_a_direct_message_is_opened_by_its_person_alone(
    own_server: SandboxServer, web: AsyncWebClient, town: SandboxClient
) -> None:
    """The app shares it in a thread of the DM. A person outside the DM cannot open it."""
    dm = (await web.conversations_open(users=own_server.sandbox.workspace.by_handle("bob").id))["channel"]["id"]
    root = await web.chat_postMessage(channel=dm, text="Your transcript")
    await web.files_upload_v2(channel=dm, thread_ts=root["ts"], filename="t.csv", content="a,b")
    bob = town.person("bob")
    shared = (await bob.reads(thread=root["ts"]))[-1]

    assert [row["name"] for row in shared.files] == ["t.csv"]
    assert await bob.opens(shared.files[0]) == b"a,b"
    with pytest.raises(SandboxProblem, match="sees no such file"):
        await town.person("ann").opens(shared.files[0])


async def test_a_menu_on_a_message_or_home_suggests_and_is_chosen(
    own_server: SandboxServer, bolt: AsyncApp, web: AsyncWebClient, town: SandboxClient
) -> None:
    """The app gets the message or view with the menu, and the choice."""
    asked: list[Json] = []
    chosen: list[Json] = []

    @bolt.options("who")
    async def suggest(ack: Any, body: Json) -> None:
        asked.append(body)
        await ack(options=[{"text": plain(body["value"].title()), "value": "1"}])

    @bolt.action("who")
    async def take(ack: Any, body: Json) -> None:
        chosen.append(body)
        await ack()

    workspace = own_server.sandbox.workspace
    menu = {"type": "external_select", "action_id": "who", "placeholder": plain("Who")}
    blocks = [{"type": "actions", "block_id": "b", "elements": [menu]}]
    await web.chat_postMessage(channel=workspace.by_name("#open").id, text="x", blocks=blocks)
    await web.views_publish(user_id=workspace.by_handle("bob").id, view={"type": "home", "blocks": blocks})
    bob = town.person("bob")
    message = (await bob.reads(channel="#open"))[-1]
    on_message = await bob.suggestions("Who", "maria", on=message)
    await bob.chooses("Who", "Maria", on=message)
    at_home = await bob.suggestions("Who", "tom", home=True)
    await bob.chooses("Who", "Tom", home=True)

    assert (on_message, at_home) == (["Maria"], ["Tom"])
    assert (asked[0]["message"]["ts"], asked[1]["view"]["type"]) == (message.ts, "home")
    assert [row["actions"][0]["selected_option"]["text"]["text"] for row in chosen] == ["Maria", "Tom"]
    assert "suggested" not in chosen[1]["view"]

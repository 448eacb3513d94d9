"""What the page needs from the workspace: marks, dismissals, shortcuts, prompts, and exact elements."""

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import SandboxClient
from sandbox.server import SandboxServer
from sandbox.web.desk import desk
from sandbox.workspace import Json
from tests.sandbox.test_people import field, modal, opens, plain


def button(words: str, action: str = "press") -> Json:
    """Return a button."""
    return {"type": "button", "text": plain(words), "action_id": action, "value": words}


def look(server: SandboxServer, handle: str) -> dict[str, Any]:
    """Return what is on this person's screen."""
    return desk(server.sandbox, server.sandbox.workspace.by_handle(handle))


async def test_of_two_buttons_with_the_same_words_the_one_in_the_named_block_is_pressed(
    own_server: SandboxServer, bolt: AsyncApp, web: AsyncWebClient, town: SandboxClient
) -> None:
    """A list can have a *Read* button in each row."""
    pressed: list[str] = []

    @bolt.action("press")
    async def press(ack: Any, action: Json) -> None:
        pressed.append(action["block_id"])
        await ack()

    channel = own_server.sandbox.workspace.by_name("#open").id
    rows = [
        {"type": "actions", "elements": [button("Read")]},
        {"type": "actions", "block_id": "x", "elements": [button("Read")]},
    ]
    posted = await web.chat_postMessage(channel=channel, text="x", blocks=rows)
    for block in ("x", "b0"):
        await town.control("click", person="bob", button="press", block=block, channel=channel, ts=posted["ts"])

    assert pressed == ["x", "b0"]


async def test_read_marks_and_dismissals_belong_to_one_person(
    own_server: SandboxServer, web: AsyncWebClient, town: SandboxClient
) -> None:
    """A mark never moves back, and another person's whisper stays."""
    workspace = own_server.sandbox.workspace
    channel, bob, ann = (workspace.by_name("#open").id, workspace.by_handle("bob").id, workspace.by_handle("ann").id)
    for user in (bob, ann):
        await web.chat_postEphemeral(channel=channel, user=user, text="psst")
    whisper = (await town.person("bob").whispers())[0]
    await town.control("mark", person="bob", channel=channel, ts="2.0")
    await town.control("mark", person="bob", channel=channel, ts="1.0")
    await town.control("mark", person="bob", channel=channel, thread="1.5", ts="1.7")
    await town.control("dismiss", person="bob", ts=whisper.ts)

    assert look(own_server, "bob")["marks"] == {channel: "2.0", f"{channel}/1.5": "1.7"}
    assert look(own_server, "ann")["marks"] == {}
    assert await town.person("bob").whispers() == []
    assert len(await town.person("ann").whispers()) == 1


async def test_a_whisper_in_a_thread_is_shown_in_the_thread(
    own_server: SandboxServer, web: AsyncWebClient, town: SandboxClient
) -> None:
    """Only the person that it is for sees it."""
    bob = own_server.sandbox.workspace.by_handle("bob").id
    line = await town.person("bob").says("hello")
    await web.chat_postEphemeral(channel=line.channel, user=bob, thread_ts=line.ts, text="psst")
    shown = [row for key, row in look(own_server, "bob").items() if key.startswith("whisper/")]

    assert [row["thread_ts"] for row in shown] == [line.ts]
    assert not any(key.startswith("whisper/") for key in look(own_server, "ann"))


async def test_suggested_prompts_and_the_typing_status_reach_the_screen(
    own_server: SandboxServer, web: AsyncWebClient, town: SandboxClient
) -> None:
    """The status is gone once the app posts in the thread."""
    line = await town.person("bob").says("hello")
    prompts = [{"title": "Begin", "message": "Let us begin"}]
    await web.assistant_threads_setSuggestedPrompts(channel_id=line.channel, thread_ts=line.ts, prompts=prompts)
    await web.assistant_threads_setStatus(channel_id=line.channel, thread_ts=line.ts, status="is typing...")
    typing = look(own_server, "bob")
    await web.chat_postMessage(channel=line.channel, thread_ts=line.ts, text="done")

    assert typing[f"prompts/{line.channel}/{line.ts}"]["prompts"] == prompts
    assert typing[f"status/{line.channel}/{line.ts}"]["text"] == "Test App is typing..."
    assert f"status/{line.channel}/{line.ts}" not in look(own_server, "bob")


async def test_shortcuts_open_modals_from_the_menu_and_from_a_message(
    own_server: SandboxServer, bolt: AsyncApp, town: SandboxClient
) -> None:
    """A message's shortcut sends the message. Only shortcuts of the manifest are there."""
    seen: list[Json] = []

    @bolt.shortcut("note")
    @bolt.shortcut("look")
    async def used(ack: Any, body: Json, client: AsyncWebClient) -> None:
        seen.append(body)
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=modal(field("Word", "plain_text_input")))

    bob = town.person("bob")
    line = await bob.says("hello")
    first = await town.control("shortcut", person="bob", shortcut="note")
    await town.control("shortcut", person="bob", shortcut="Look closer", channel=line.channel, ts=line.ts)
    opened = await bob.modal()

    assert first == {"error": None}
    assert [row["type"] for row in seen] == ["shortcut", "message_action"]
    assert seen[1]["message"]["text"] == "hello"
    assert opened is not None
    assert [row["name"] for row in look(own_server, "bob")["app"]["shortcuts"]] == ["Take a note", "Look closer"]


async def test_words_kept_quietly_do_not_call_the_app_and_survive_a_reload(
    own_server: SandboxServer, bolt: AsyncApp, town: SandboxClient
) -> None:
    """A field that notifies the app does so on Enter, not with every letter."""
    told: list[str] = []
    opens(bolt, modal(field("Word", "plain_text_input", dispatch_action=True), field("Story", "rich_text_input")))

    @bolt.action("a")
    async def heard(ack: Any, action: Json) -> None:
        told.append(action["value"])
        await ack()

    await town.person("bob").runs("/open")
    await town.control("fill", person="bob", values={"word": "hal", "story": "Once\nupon"}, quiet=True)
    quiet = list(told)
    await town.control("fill", person="bob", values={"word": "hallo"})
    values = look(own_server, "bob")["modals"][-1]["state"]["values"]

    assert quiet == []
    assert told == ["hallo"]
    assert values["word"]["a"]["value"] == "hallo"
    parts = values["story"]["a"]["rich_text_value"]["elements"]
    assert [part["elements"][0]["text"] for part in parts] == ["Once\nupon"]


async def test_a_picture_in_a_message_can_be_opened_by_people_who_see_the_message(
    own_server: SandboxServer, web: AsyncWebClient, town: SandboxClient
) -> None:
    """Nobody else can open it."""
    sent = await web.files_upload_v2(filename="line.png", content=b"\x89PNG")
    file = sent["file"]["id"]
    channel = own_server.sandbox.workspace.by_name("#far").id
    await town.invites_app("#far")
    picture = {"type": "image", "slack_file": {"id": file}, "alt_text": "a line"}
    await web.chat_postMessage(channel=channel, text="x", blocks=[picture])
    opened = await town.person("ann").opens({"id": file})
    refused = ""
    try:
        await town.person("bob").opens({"id": file})
    except AssertionError as problem:
        refused = str(problem)

    assert opened == b"\x89PNG"
    assert refused == "bob sees no such file"

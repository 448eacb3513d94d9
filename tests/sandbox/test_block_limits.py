"""Slack's limits on blocks and views: a value at the limit passes, and one more is refused."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.block_kit import TOTAL_LIMIT, are_too_long, problems_of_blocks, problems_of_view
from sandbox.server import SandboxServer
from sandbox.wire.responses import new_response_url, respond
from sandbox.workspace import Json

Make = Callable[[int], Json]


def plain(size: int) -> Json:
    return {"type": "plain_text", "text": "x" * size}


def option(**changed: Any) -> Json:
    return {"text": plain(1), "value": "v", **changed}


def options(count: int) -> list[Json]:
    return [option(value=str(number)) for number in range(count)]


def button(**changed: Any) -> Json:
    return {"type": "actions", "elements": [{"type": "button", "action_id": "a", "text": plain(1), **changed}]}


def menu(kind: str, **changed: Any) -> Json:
    return {"type": "actions", "elements": [{"type": kind, "action_id": "a", "options": options(1), **changed}]}


def typed(kind: str = "plain_text_input", **changed: Any) -> Json:
    return {"type": "input", "label": plain(1), "element": {"type": kind, "action_id": "a", **changed}}


def question(**changed: Any) -> Json:
    return {"title": plain(1), "text": plain(1), "confirm": plain(1), "deny": plain(1), **changed}


def section(**changed: Any) -> Json:
    return {"type": "section", "text": plain(1), **changed}


def groups(count: int, size: int = 1, label: int = 1) -> Json:
    rows = [{"label": plain(label), "options": options(size)} for _ in range(count)]
    return {"type": "actions", "elements": [{"type": "static_select", "action_id": "a", "option_groups": rows}]}


def image(**changed: Any) -> Json:
    return {"type": "image", "image_url": "https://example.edu/x.png", "alt_text": "x", **changed}


BLOCKS: dict[str, tuple[Make, int]] = {
    "section text": (lambda n: section(text=plain(n)), 3000),
    "section fields": (lambda n: section(fields=[plain(1)] * n), 10),
    "a field": (lambda n: section(fields=[plain(n)]), 2000),
    "header": (lambda n: {"type": "header", "text": plain(n)}, 150),
    "context": (lambda n: {"type": "context", "elements": [plain(1)] * n}, 10),
    "context text": (lambda n: {"type": "context", "elements": [plain(n)]}, 3000),
    "actions": (lambda n: {"type": "actions", "elements": [button(action_id=str(i))["elements"][0] for i in range(n)]}, 25),
    "block_id": (lambda n: section(block_id="x" * n), 255),
    "action_id": (lambda n: button(action_id="x" * n), 255),
    "label": (lambda n: typed() | {"label": plain(n)}, 2000),
    "hint": (lambda n: typed() | {"hint": plain(n)}, 2000),
    "placeholder": (lambda n: typed(placeholder=plain(n)), 150),
    "min_length": (lambda n: typed(min_length=n), 3000),
    "max_length": (lambda n: typed(max_length=n), 3000),
    "initial_value": (lambda n: typed(max_length=80, initial_value="x" * n), 80),
    "lines of rich text": (lambda n: typed("rich_text_input", max_lines=n), 100),
    "files": (lambda n: typed("file_input", max_files=n), 10),
    "button text": (lambda n: button(text=plain(n)), 75),
    "button value": (lambda n: button(value="x" * n), 2000),
    "button url": (lambda n: button(url="x" * n), 3000),
    "accessibility_label": (lambda n: button(accessibility_label="x" * n), 75),
    "agent_prompt": (lambda n: button(agent_prompt="x" * n), 4000),
    "visible_to_user_ids": (lambda n: button(visible_to_user_ids=["U1"] * n), 10),
    "confirm title": (lambda n: button(confirm=question(title=plain(n))), 100),
    "confirm text": (lambda n: button(confirm=question(text=plain(n))), 300),
    "confirm yes": (lambda n: button(confirm=question(confirm=plain(n))), 30),
    "confirm no": (lambda n: button(confirm=question(deny=plain(n))), 30),
    "confirm of a menu": (lambda n: menu("overflow", confirm=question(deny=plain(n))), 30),
    "option text": (lambda n: menu("static_select", options=[option(text=plain(n))]), 75),
    "option description": (lambda n: menu("static_select", options=[option(description=plain(n))]), 75),
    "option value": (lambda n: menu("static_select", options=[option(value="x" * n)]), 150),
    "option url": (lambda n: menu("overflow", options=[option(url="x" * n)]), 3000),
    "options": (lambda n: menu("static_select", options=options(n)), 100),
    "options of several": (lambda n: menu("multi_static_select", options=options(n)), 100),
    "option groups": (groups, 100),
    "options of a group": (lambda n: groups(1, n), 100),
    "label of a group": (lambda n: groups(1, label=n), 75),
    "checkboxes": (lambda n: menu("checkboxes", options=options(n)), 10),
    "radio buttons": (lambda n: menu("radio_buttons", options=options(n)), 10),
    "overflow": (lambda n: menu("overflow", options=options(n)), 5),
    "image url": (lambda n: image(image_url="x" * n), 3000),
    "alt_text": (lambda n: image(alt_text="x" * n), 2000),
    "image title": (lambda n: image(title=plain(n)), 2000),
    "markdown": (lambda n: {"type": "markdown", "text": "x" * n}, 12_000),
    "table rows": (lambda n: {"type": "table", "rows": [[{"type": "raw_text", "text": "x"}]] * n}, 100),
    "table columns": (lambda n: {"type": "table", "rows": [[{"type": "raw_text", "text": "x"}] * n]}, 20),
    "table characters": (lambda n: {"type": "table", "rows": [[{"type": "raw_text", "text": "x" * n}]]}, 10_000),
}  # fmt: skip

VIEWS: dict[str, tuple[Make, int]] = {
    "blocks": (lambda n: view(blocks=[section()] * n), 100),
    "title": (lambda n: view(title=plain(n)), 24),
    "submit": (lambda n: view(submit=plain(n)), 24),
    "close": (lambda n: view(close=plain(n)), 24),
    "callback_id": (lambda n: view(callback_id="x" * n), 255),
    "external_id": (lambda n: view(external_id="x" * n), 255),
    "private_metadata": (lambda n: view(private_metadata="x" * n), 3000),
}


def view(**changed: Any) -> Json:
    return {"type": "modal", "title": plain(1), "blocks": [section()], **changed}


def total(size: int) -> list[Json]:
    """Return blocks with exactly this many characters of JSON, each within its own limit."""
    blocks = [section(text=plain(2900)) for _ in range(3)]
    rest = section(text=plain(1))
    spare = size - len(json.dumps([*blocks, rest], separators=(",", ":")))
    return [*blocks, section(text=plain(1 + spare))]


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_at_its_limit_passes_and_one_beyond_is_refused(name: str) -> None:
    """The refusal says where the block is."""
    make, limit = BLOCKS[name]

    assert problems_of_blocks([make(limit)]) == []
    assert any("/blocks/0" in line or "in all" in line for line in problems_of_blocks([make(limit + 1)]))


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_at_its_limit_passes_and_one_beyond_is_refused(name: str) -> None:
    """The refusal names the part."""
    make, limit = VIEWS[name]

    assert problems_of_view(make(limit)) == []
    assert len(problems_of_view(make(limit + 1))) == 1


def test_what_must_not_be_empty_is_refused_empty() -> None:
    """Slack requires at least one of each."""
    empty = [
        section(text=plain(0)),
        {"type": "context", "elements": []},
        {"type": "actions", "elements": []},
        menu("static_select", options=[]),
        menu("overflow", options=[]),
        groups(0),
        image(alt_text=""),
        menu("static_select", options=[option(url="https://example.edu")]),
    ]

    assert [problems_of_blocks([block]) != [] for block in empty] == [True] * len(empty)
    assert problems_of_blocks([section()] * 51) != []
    assert problems_of_view(view(blocks=[])) != []


def test_the_total_of_a_message_is_counted_as_slack_does() -> None:
    """It counts characters of JSON, and an emoji counts as two. Markdown has a total of its own."""
    assert not are_too_long(total(TOTAL_LIMIT))
    assert are_too_long(total(TOTAL_LIMIT + 1))
    assert are_too_long([section(text={"type": "plain_text", "text": "\N{GRINNING FACE}" * 2000})] * 3)
    assert not are_too_long([{"type": "markdown", "text": "x" * 12_000}])


async def test_a_message_with_too_much_in_all_is_refused(own_server: SandboxServer, web: AsyncWebClient) -> None:
    """The limit applies to a post, a change, a whisper, and an answer to a click."""
    workspace = own_server.sandbox.workspace
    channel, bob = workspace.by_name("#open").id, workspace.by_handle("bob").id
    fits, too_long = total(TOTAL_LIMIT), total(TOTAL_LIMIT + 1)
    posted = await web.chat_postMessage(channel=channel, text="x", blocks=fits)
    ways = [
        web.chat_postMessage(channel=channel, text="x", blocks=too_long),
        web.chat_update(channel=channel, ts=str(posted["ts"]), text="x", blocks=too_long),
        web.chat_postEphemeral(channel=channel, user=bob, text="x", blocks=too_long),
    ]
    codes = []
    for way in ways:
        with pytest.raises(SlackApiError) as refusal:
            await way
        codes.append(refusal.value.response["error"])

    url = new_response_url(own_server.sandbox, workspace.by_handle("bob"), workspace.by_name("#open"))
    answered = respond(own_server.sandbox, url.rsplit("/", 1)[-1], {"text": "x", "blocks": too_long})

    assert codes == ["msg_blocks_too_long"] * 3
    assert answered == "msg_blocks_too_long"


async def test_a_view_of_more_than_250_kilobytes_is_refused(own_server: SandboxServer, web: AsyncWebClient) -> None:
    """It is refused even if each block is valid. A 101st block is refused first."""
    bob = own_server.sandbox.workspace.by_handle("bob").id
    with pytest.raises(SlackApiError, match="view_too_large"):
        await web.views_publish(user_id=bob, view={"type": "home", "blocks": [section(text=plain(2900))] * 90})
    with pytest.raises(SlackApiError, match="no more than 100 items allowed"):
        await web.views_publish(user_id=bob, view={"type": "home", "blocks": [section()] * 101})

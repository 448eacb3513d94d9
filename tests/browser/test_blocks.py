"""The page draws everything that the bot can show: the blocks of each builder, made from generated input."""

from collections.abc import Iterator
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from playwright.async_api import BrowserContext, expect

from bot.slack.blocks.post import Post
from demo.course import SEED
from demo.subprocesses import ROOT
from sandbox.block_kit import elements_of
from sandbox.client import SandboxClient
from sandbox.server import SandboxServer
from tests.bot.built import BUILDERS, Build
from tests.browser.visitor import Visitor, Watch

DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c63600000000200"
    "0148afa4710000000049454e44ae426082"
)
"""A picture of one point."""
MOST_BLOCKS = 50


async def test_every_block_and_element_of_the_bot_is_drawn(browser: BrowserContext, watch: Watch) -> None:
    """No block is shown as unknown, the console stays empty, and axe-core finds no barrier."""
    async with (
        SandboxServer(SEED, manifest_path=ROOT / "manifest.yml") as server,
        SandboxClient(server.control_url, server.secret) as people,
    ):
        maya = people.person("maya")
        await maya.uploads("trust.png", DOT)
        picture = (await maya.reads())[-1].files[0]["id"]
        workspace = server.sandbox.workspace
        dm = workspace.dm(workspace.by_handle("maya").id)
        sheets = list(sheets_of_the_bot(picture))
        for blocks in sheets:
            workspace.add_message(dm, workspace.app.id, "x", blocks=blocks, bot_id=workspace.bot_id)
        visitor = Visitor(await browser.new_page(), server.address["page_url"], "maya", watch)
        await visitor.arrives(channel="Virtual Client")
        await expect(visitor.page.locator("article")).to_have_count(len(sheets) + 1, timeout=60_000)
        unknown = await visitor.page.locator(".unknown").all_inner_texts()
        missing = await visitor.page.locator(".missing").all_inner_texts()
        drawn = await visitor.page.locator("article .block").count()
        await visitor.looks_for_barriers()

    assert unknown == []
    assert missing == []
    assert drawn == sum(map(len, sheets))
    assert {"image", "input", "actions", "context"} <= {block["type"] for blocks in sheets for block in blocks}
    assert {"external_select", "multi_users_select", "datetimepicker", "file_input", "overflow"} <= {
        element["type"] for blocks in sheets for block in blocks for element in elements_of(block)
    }


def sheets_of_the_bot(picture: str) -> Iterator[list[dict[str, Any]]]:
    """Yield the blocks of one example of everything that the builders make."""
    for one in [one for build in dict.fromkeys(BUILDERS.values()) for one in example_of(build)]:
        match one:
            case Post():
                yield from in_parts(one.arguments(picture_id=picture).get("blocks", []))
            case {"type": "modal" | "home", "blocks": blocks}:
                yield from in_parts(blocks)
            case [{"type": _}, *_]:
                yield from in_parts(one)
            case _:
                continue


def in_parts(blocks: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Yield the blocks in parts that each fit into a message."""
    for start in range(0, len(blocks), MOST_BLOCKS):
        yield blocks[start : start + MOST_BLOCKS]


def example_of(build: Build) -> list[Any]:
    """Return what the builder makes from one example."""
    built: list[Any] = []

    @settings(max_examples=1, phases=[Phase.generate], derandomize=True)
    @given(st.data())
    def draw(data: st.DataObject) -> None:
        built.extend(build(data.draw))

    draw()
    return built

"""Unusual situations: the bot dies or cannot start, the sandbox restarts, a person's own Claude account pays."""

import asyncio
import os
import re
import signal
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, Locator, expect

from demo.course import SEED
from demo.own_claude import OwnClaude
from demo.stack import RULES, DemoStack
from demo.subprocesses import ROOT
from demo.supervised_bot import BotState
from sandbox.claude.client import ClaudeControl
from sandbox.claude.server import ClaudeServer
from sandbox.server import SandboxServer
from tests.browser.conftest import Tab
from tests.browser.test_page import answers, begins
from tests.browser.visitor import Visitor, Watch

KEY = "sk-ant-sandbox-of-somebody"
IN_THREAD = "Reply in the thread in Virtual Client"


async def test_a_bot_that_keeps_dying_is_started_again_from_the_page(stack: DemoStack, tab: Tab) -> None:
    """After three deaths it stays off. The page shows that with a button to start it, and no message is lost."""
    maya = await tab("maya")
    await begins(maya)
    for _ in range(3):
        while stack.bot.state is not BotState.RUNNING:
            await asyncio.sleep(0.1)
        assert stack.bot.process_id is not None
        os.kill(stack.bot.process_id, signal.SIGKILL)
        while stack.bot.state is BotState.RUNNING:
            await asyncio.sleep(0.05)
    await maya.sees("The bot stopped 3 times within a minute and stays off. It was killed.")
    await maya.looks_for_barriers()
    await maya.types("Are you still there?", into=IN_THREAD)
    await maya.presses("Restart it")

    await expect(answers(maya)).to_have_count(2, timeout=60_000)
    await expect(maya.page.get_by_role("button", name="Restart it")).to_be_hidden()


async def test_a_bot_that_does_not_start_says_why_and_is_tried_again(
    stack: DemoStack, tab: Tab, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bot's own message stays at the top of the page until the cause is fixed."""
    tom = await tab("tom")
    await tom.arrives(channel="sw-101")
    with monkeypatch.context() as wrong:
        wrong.setitem(RULES, "ANTHROPIC_DAILY_LIMIT", "-1")
        await tom.presses("Demo")
        await tom.presses("Restart the bot")
        await tom.sees("The bot did not start. ANTHROPIC_DAILY_LIMIT must be an amount of dollars", within=alarm(tom))
        await tom.presses("Restart it")
        await tom.sees("The bot did not start.", within=alarm(tom))
    await tom.presses("Restart it")

    await tom.sees("The bot is running.")
    await expect(tom.page.get_by_role("button", name="Restart it")).to_be_hidden()
    await tom.types("/vc-help", into="Message #sw-101")
    await tom.sees("Only visible to you")


async def test_a_restarted_sandbox_asks_for_its_new_address(browser: BrowserContext) -> None:
    """The page shows the outage. The old secret opens nothing, and the new address works in the same tab."""
    manifest = ROOT / "manifest.yml"
    async with SandboxServer(SEED, manifest_path=manifest) as first:
        port = int(first.sandbox.base_url.rpartition(":")[2])
        maya = Visitor(await browser.new_page(), first.address["page_url"], "maya", Watch())
        await maya.arrives(channel="sw-101")
    await maya.sees("The sandbox is not responding. This page reconnects automatically.")
    async with SandboxServer(SEED, manifest_path=manifest, port=port) as second:
        heading = maya.page.get_by_role("heading", name="This page needs the address of the current run")
        await expect(heading).to_be_visible(timeout=60_000)
        await maya.sees("an old address stops working")
        await maya.page.reload()
        await expect(heading).to_be_visible()
        await maya.page.goto(second.address["page_url"])
        await maya.page.get_by_role("link", name=re.compile("Maya Chen")).click()
        await expect(maya.page.get_by_role("button", name=re.compile("^You are Maya Chen"))).to_be_visible()


async def test_the_persons_own_claude_is_switched_on_after_a_question_and_its_cost_is_shown(
    browser: BrowserContext, watch: Watch, tmp_path: Path
) -> None:
    """No changes nothing. Yes sends messages to the account, and the page shows the cost until it is switched off."""
    async with ClaudeServer(keys=[KEY]) as own, ClaudeControl(own.control_url, own.secret) as control:
        offered = OwnClaude.found_in({"ANTHROPIC_API_KEY": KEY, "ANTHROPIC_BASE_URL": own.base_url})
        assert offered is not None
        async with DemoStack(tmp_path, port=0, think_seconds=0.0, own_claude=offered) as stack:
            maya = Visitor(await browser.new_page(), stack.page_url, "maya", watch)
            await begins(maya)
            await maya.presses("Demo")
            switch = maya.page.get_by_role("switch", name=f"Use the model at {offered.host}")
            await expect(switch).not_to_be_checked()
            await switch.click()
            question = maya.page.get_by_role("alertdialog", name=f"Use the model at {offered.host}?")
            await maya.sees("you pay for every answer", within=question)
            await maya.looks_for_barriers()
            await maya.presses("No, keep the simulation")
            await expect(switch).not_to_be_checked()
            asked_before = len(await control.requests())
            await switch.click()
            await maya.presses("Yes, use it")
            await expect(switch).to_be_checked(timeout=60_000)
            await maya.types("How are the children?", into=IN_THREAD)
            await expect(answers(maya)).to_have_count(2, timeout=60_000)
            paid = re.compile(r"answers, on your account: \$0\.0\d+ since you switched it on\.")
            await expect(maya.page.get_by_text(paid)).to_be_visible()
            await expect(
                maya.page.get_by_text(re.compile(r"Spent since you switched it on: \$0\.0\d+"))
            ).to_be_visible()
            await maya.looks_for_barriers()
            asked = len(await control.requests())
            await switch.click()
            await expect(switch).not_to_be_checked(timeout=60_000)
            await expect(maya.page.get_by_text(paid)).to_be_hidden()
            shown = await maya.page.content()

    assert asked_before == 0
    assert asked >= 1
    assert KEY not in shown


def alarm(visitor: Visitor) -> Locator:
    """Return the line at the top that says what is wrong with the bot."""
    return visitor.page.locator(".alarm")

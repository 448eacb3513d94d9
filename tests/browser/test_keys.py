"""The page without a mouse: regions, messages, tabs, and menus by keys, as in Slack."""

import re

from playwright.async_api import Locator, expect

from tests.browser.conftest import Tab
from tests.browser.test_page import begins
from tests.browser.visitor import Visitor


async def test_f6_moves_through_the_regions_and_back(tab: Tab) -> None:
    """F6 visits the bar, guide, channels, messages, composer, thread, its composer, and panel. Shift+F6 goes back."""
    maya = await tab("maya")
    await begins(maya)
    await maya.presses("Inspector")
    await maya.page.get_by_role("button", name="Close Inspector").focus()
    page = maya.page
    thread = maya.thread
    regions = [
        page.get_by_role("button", name=re.compile("^You are Maya Chen")),
        page.get_by_role("region", name="Your first minute").get_by_role("button").first,
        page.get_by_role("navigation", name="Channels and messages").locator("[aria-current=page]"),
        page.get_by_role("main").get_by_role("region", name="Messages"),
        page.get_by_role("main").get_by_role("textbox"),
        thread.get_by_role("region", name="Thread"),
        thread.get_by_role("textbox"),
        page.get_by_role("button", name="Close Inspector"),
    ]
    for region in regions:
        await page.keyboard.press("F6")
        await expect(region).to_be_focused()
    for region in reversed(regions[:-1]):
        await page.keyboard.press("Shift+F6")
        await expect(region).to_be_focused()


async def test_arrows_walk_the_messages_and_an_interview_is_held_by_keys_alone(tab: Tab) -> None:
    """Keys lead from the card's button to the thread, to a message in it, to its end, and out with Escape."""
    maya = await tab("maya")
    await maya.arrives(channel="sw-101")
    page = maya.page
    await page.get_by_role("region", name="Messages").focus()
    await page.keyboard.press("ArrowUp")
    card = page.get_by_role("article").last
    await expect(card).to_be_focused()
    await tabs_to(maya, card.get_by_role("button", name="Start practice"))
    await page.keyboard.press("Enter")
    await (
        page.get_by_role("navigation", name="Channels and messages")
        .get_by_role("button", name="Virtual Client")
        .focus()
    )
    await page.keyboard.press("Enter")
    replies = page.get_by_role("button", name=re.compile("1 reply"))
    await expect(replies).to_be_visible(timeout=60_000)
    await page.get_by_role("region", name="Messages").focus()
    await page.keyboard.press("End")
    await tabs_to(maya, replies)
    await page.keyboard.press("Enter")
    field = maya.thread.get_by_role("textbox")
    await expect(maya.thread).to_be_visible()
    await field.focus()
    await page.keyboard.type("How have things been at home?")
    await page.keyboard.press("Enter")
    said = maya.thread.get_by_role("article", name="Maria Rodriguez")
    await expect(said).to_have_count(2, timeout=60_000)
    await maya.thread.get_by_role("region", name="Thread").focus()
    for key, expected in (("End", -1), ("ArrowUp", -2), ("ArrowDown", -1), ("Home", 0)):
        await page.keyboard.press(key)
        await expect(maya.thread.get_by_role("article").nth(expected)).to_be_focused()
    await tabs_to(maya, maya.thread.get_by_role("button", name="End session"))
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alertdialog")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(maya.thread.get_by_role("button", name="End session")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(maya.thread).to_be_hidden()


async def test_arrows_walk_tabs_and_menus(tab: Tab) -> None:
    """Arrows move between tabs. A menu opens on the current person, closes on Escape, and gives the focus back."""
    maya = await tab("maya")
    await maya.arrives()
    await maya.goes_to("Virtual Client")
    page = maya.page
    await page.get_by_role("tab", name="Messages").focus()
    await page.keyboard.press("ArrowLeft")
    await expect(page.get_by_role("tab", name="Home", selected=True)).to_be_focused()
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_role("tab", name="Messages", selected=True)).to_be_focused()
    who = page.get_by_role("button", name=re.compile("^You are Maya Chen"))
    await who.focus()
    await page.keyboard.press("Enter")
    lines = page.get_by_role("menu").locator("[role^=menuitem]")
    await expect(page.get_by_role("menuitemradio", checked=True)).to_be_focused()
    await page.keyboard.press("Home")
    await expect(lines.first).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await expect(lines.nth(1)).to_be_focused()
    await page.keyboard.press("End")
    await expect(lines.last).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("menu")).to_have_count(0)
    await expect(who).to_be_focused()


async def tabs_to(visitor: Visitor, wanted: Locator) -> None:
    """Press Tab until the wanted element has the focus."""
    for _ in range(12):
        if await wanted.evaluate("(node) => node === document.activeElement"):
            return
        await visitor.page.keyboard.press("Tab")
    await expect(wanted).to_be_focused(timeout=100)

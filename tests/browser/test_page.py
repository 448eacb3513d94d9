"""What people do to a page: reload, go back, open it twice, restart the bot, and inspect a message."""

import re

from playwright.async_api import BrowserContext, Locator, expect

from demo.stack import DemoStack
from tests.browser.conftest import Tab
from tests.browser.visitor import Visitor


async def test_everybody_can_be_chosen_and_hidden_guides_come_back(stack: DemoStack, tab: Tab) -> None:
    """The first page lists the people. A hidden guide stays hidden until the panel Demo shows it again."""
    somebody = await tab("maya")
    await somebody.page.goto(stack.page_url)
    await expect(somebody.page.get_by_role("link", name=re.compile("Tom Okafor"))).to_be_visible()
    await somebody.looks_for_barriers()
    await somebody.page.get_by_role("link", name=re.compile("Maya Chen")).click()
    guide = somebody.page.get_by_role("region", name="Your first minute")
    await expect(guide).to_be_visible()
    await somebody.presses("Hide the guide")
    await expect(guide).to_be_hidden()
    await somebody.page.reload()
    await expect(somebody.page.get_by_role("button", name="Demo", exact=True)).to_be_visible()
    await expect(guide).to_be_hidden()
    await somebody.presses("Demo")
    await somebody.looks_for_barriers()
    await somebody.presses("Show the guide")
    await expect(guide).to_be_visible()


async def test_a_reload_in_the_middle_of_a_modal_keeps_what_was_typed(tab: Tab) -> None:
    """The back button leads to the previous place, and the modal stays until it is closed."""
    tom = await tab("tom")
    await tom.arrives(channel="sw-101")
    await tom.goes_to("sw-202")
    await tom.types("/vc-persona create", into="Message #sw-202")
    await tom.fills("Name", "Half Written")
    await tom.fills("Age", "40")
    await tom.page.wait_for_timeout(700)
    await tom.page.reload()
    await expect(tom.modal.get_by_label("Name", exact=True)).to_have_value("Half Written")
    await expect(tom.modal.get_by_label("Age", exact=True)).to_have_value("40")
    await tom.submits("Cancel")
    await expect(tom.modal).to_have_count(0)
    await tom.page.go_back()
    await expect(tom.page.get_by_role("heading", name="sw-101", exact=True)).to_be_visible()
    await tom.page.go_forward()
    await expect(tom.page.get_by_role("heading", name="sw-202", exact=True)).to_be_visible()


async def test_two_tabs_and_two_people_see_the_same_at_once(tab: Tab) -> None:
    """A message appears in the other person's tab, and beside it in the same tab, without a reload."""
    tom, maya = await tab("tom"), await tab("maya")
    await tom.arrives(channel="sw-101", beside="maya")
    await maya.arrives(channel="sw-101")
    await tom.types("See you on Monday.", into="Message #sw-101")
    await maya.sees("See you on Monday.")
    beside = tom.page.frame_locator("iframe")
    await expect(beside.get_by_text("See you on Monday.", exact=True)).to_be_visible()


async def test_ten_tabs_do_not_hold_each_other_up(tab: Tab) -> None:
    """A browser allows six plain connections to a machine. The page uses none of them to watch."""
    tabs = [await tab(handle) for handle in ("tom", "maya", "ada") * 3] + [await tab("tom")]
    for one in tabs:
        await one.arrives(channel="sw-101")
    await tabs[-1].types("Can you all read this?", into="Message #sw-101")
    for one in tabs:
        await expect(one.page.get_by_text("Can you all read this?", exact=True)).to_be_visible()


async def test_a_bot_that_is_restarted_under_the_page_goes_on(stack: DemoStack, tab: Tab) -> None:
    """A message that is written during a restart is answered, and the page shows that the bot runs."""
    maya = await tab("maya")
    await begins(maya)
    await maya.presses("Demo")
    await maya.presses("Restart the bot")
    await maya.types("Are you still there?", into="Reply in the thread in Virtual Client")
    await expect(answers(maya)).to_have_count(2, timeout=60_000)
    await expect(maya.page.get_by_text("The bot is running.")).to_be_visible()


async def test_the_inspector_leads_from_a_message_to_its_calls(tab: Tab) -> None:
    """The inspector filters by words and by errors, shows JSON, and shows refusals in red with Slack's own message."""
    maya = await tab("maya")
    await begins(maya)
    await maya.page.get_by_role("article", name="Maria Rodriguez").first.hover()
    await (
        maya.page.get_by_role("article", name="Maria Rodriguez")
        .first.get_by_role("button", name="Show the calls behind this message")
        .click()
    )
    lines = maya.page.locator(".wire-line:visible")
    await expect(lines).to_have_count(3)
    await expect(lines.nth(0)).to_contain_text("POST /v1/messages")
    await expect(lines.nth(1)).to_contain_text("chat.postMessage")
    await lines.nth(1).get_by_role("button").click()
    await expect(lines.nth(1).locator("pre").first).to_contain_text('"username": "Maria Rodriguez"')
    await maya.looks_for_barriers()
    await maya.presses("Show everything")
    await maya.page.get_by_role("checkbox", name="Only errors").check()
    await expect(lines).to_have_count(0)
    await maya.presses("Clock and faults")
    await maya.page.get_by_role("switch", name="Outage (529)").click()
    await maya.looks_for_barriers()
    await maya.types("What happened then?", into="Reply in the thread in Virtual Client")
    await maya.sees("cannot answer right now", within=maya.thread)
    await maya.page.get_by_role("switch", name="Outage (529)").click()
    await maya.presses("Inspector")
    await expect(lines.first).to_contain_text("requested by control")
    await maya.page.get_by_role("button", name="Close Inspector").click()
    await expect(answers(maya)).to_have_count(2, timeout=60_000)


async def test_the_clock_moves_for_everybody(tab: Tab) -> None:
    """A day later the next message is under a new date, and the panel shows how far the clock moved."""
    maya = await tab("maya")
    await maya.arrives(channel="sw-101")
    await maya.types("Before.", into="Message #sw-101")
    await maya.presses("Clock and faults")
    await maya.presses("Forward 1 day")
    await expect(maya.page.get_by_text("The clock is 1 day ahead.")).to_be_visible()
    await maya.types("After.", into="Message #sw-101")
    await expect(maya.page.get_by_text("Yesterday", exact=True)).to_be_visible()


async def test_another_page_of_the_same_browser_cannot_drive_it(stack: DemoStack, browser: BrowserContext) -> None:
    """It fails from its own origin, under a name of its own, and without the secret of the run."""
    base, secret = stack.page_url.split("/#")
    outside = await browser.new_page()
    await outside.route(
        "http://elsewhere.example/*", lambda route: route.fulfill(body="<p>Elsewhere</p>", content_type="text/html")
    )
    await outside.goto("http://elsewhere.example/")
    ask = """async ([url, secret]) => {
      try {
        const answer = await fetch(url, {method: "POST", mode: "no-cors", body: "{}", headers: {"X-Sandbox-Secret": secret}});
        return answer.type + answer.status;
      } catch (error) { return "refused"; }
    }"""
    before = len(stack.slack.sandbox.workspace.channels)
    from_outside = await outside.evaluate(ask, [f"{base}/control/restart", secret])
    framed = await outside.evaluate(
        """async (url) => { const frame = document.createElement("iframe"); frame.src = url; document.body.append(frame);
           await new Promise((done) => { frame.onload = done; }); try { return frame.contentDocument ? "read" : "shut"; }
           catch { return "shut"; } }""",
        f"{base}/?as=maya",
    )
    inside = await browser.new_page()
    await inside.goto(f"{base}/?as=maya")
    await expect(inside.get_by_text("This page needs the address of the current run")).to_be_visible()

    assert from_outside in {"refused", "opaque0"}
    assert framed == "shut"
    assert len(stack.slack.sandbox.workspace.channels) == before


async def begins(maya: Visitor) -> None:
    """Put Maya into an interview with Maria, who has greeted her."""
    await maya.arrives(channel="sw-101")
    await maya.presses("Start practice")
    await maya.goes_to("Virtual Client")
    await maya.opens_last_thread()
    await expect(answers(maya)).to_have_count(1, timeout=60_000)


def answers(maya: Visitor) -> Locator:
    """Return Maria's messages in the open thread."""
    return maya.thread.get_by_role("article", name="Maria Rodriguez")

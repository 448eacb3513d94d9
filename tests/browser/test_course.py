"""The whole course in a real browser: set up, persona, assignment, interview, debrief, results, costs."""

from playwright.async_api import expect

from demo.stack import DemoStack
from tests.browser.conftest import Tab
from tests.browser.course import (
    asks_first,
    interviews,
    is_home,
    looks_back,
    sees_costs,
    sees_home,
    sees_results,
    sees_running,
    sets_up,
)
from tests.browser.visitor import Visitor


async def look(visitor: Visitor, moment: str) -> None:
    """Look for barriers with axe-core."""
    await visitor.looks_for_barriers()


async def test_a_course_from_the_section_to_its_costs(stack: DemoStack, tab: Tab) -> None:
    """Tom, Maya, and Ada do all of it by clicks and keys. The guide ticks off each step, and axe-core finds no barrier."""
    tom, maya, ada = await tab("tom"), await tab("maya"), await tab("ada")
    await sets_up(tom, look)
    await interviews(maya, look)
    await sees_running(tom, look)
    await looks_back(maya, look)
    await maya.thread.get_by_role("figure").get_by_role("button").click()
    picture = maya.page.get_by_role("dialog", name="How Daniel Weber opened up, line by line")
    await expect(picture.get_by_role("img")).to_have_js_property("complete", True)
    await look(maya, "trust")
    await maya.page.keyboard.press("Escape")
    await expect(maya.modal).to_have_count(0)
    await is_home(maya, look)
    await sees_results(tom, look)
    await asks_first(tom, look)
    await sees_home(tom, look)
    await sees_costs(ada, look)

    assert stack.guide.done == {"section", "client", "assign", "interview", "result"}
    await expect(maya.page.get_by_role("region", name="Your first minute").locator("li.done")).to_have_count(5)

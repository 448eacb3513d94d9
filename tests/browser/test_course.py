"""The whole course in a real browser: set up, persona, assignment, interview, end, costs."""

from playwright.async_api import expect

from demo.house import House
from tests.browser.conftest import Tab
from tests.browser.visitor import Visitor

INTO = "Message #sw-202"
IN_THREAD = "Reply in the thread in Virtual Client"


async def sets_up(tom: Visitor, *, looks_for_barriers: bool = True) -> None:
    """Tom makes a section, writes a client and assigns an interview with him."""

    async def look() -> None:
        if looks_for_barriers:
            await tom.looks_for_barriers()

    await tom.arrives(channel="sw-202")
    await tom.types("/vc-section", into=INTO)
    await tom.fills("Name of the section", "SW 202")
    await look()
    await tom.submits("Make section")
    await tom.sees("This channel is now the section SW 202. 2 students are enrolled.")
    await tom.types("/vc-persona create", into=INTO)
    await tom.fills("Name", "Daniel Weber")
    await tom.submits("Save and go on")
    await expect(tom.modal.get_by_label("Age", exact=True)).to_have_attribute("aria-invalid", "true")
    await tom.fills("Age", "58")
    await tom.picks("Issues", "Grief and loss")
    await tom.picks("Traits", "Proud", "Anxious")
    await tom.fills("Background", "Daniel is a bus driver. His wife died in March. He lives alone.")
    await look()
    await tom.submits("Save and go on")
    await tom.sees("page 2 of 2", within=tom.modal)
    await tom.submits("Save")
    await expect(tom.modal).to_have_count(0)
    await tom.types("/vc-assign create", into=INTO)
    await tom.fills("Title", "First meeting")
    await tom.picks("Clients", "Daniel Weber, 58")
    await look()
    await tom.submits("Save")
    await tom.sees("is saved as a draft")
    await tom.types("/vc-assign publish First meeting", into=INTO)
    await expect(tom.page.get_by_role("button", name="Start practice")).to_be_visible(timeout=60_000)


async def test_a_course_from_the_section_to_its_costs(house: House, tab: Tab) -> None:
    """Tom, Maya and Ada do all of it by clicks and keys; the guide ticks off what they did; axe-core has no complaint."""
    tom, maya, ada = await tab("tom"), await tab("maya"), await tab("ada")
    await sets_up(tom)
    await tom.looks_for_barriers()

    await maya.arrives(channel="sw-202")
    await maya.presses("Start practice")
    await maya.goes_to("Virtual Client")
    await maya.opens_last_thread()
    await maya.sees("Daniel Weber", within=maya.thread)
    await maya.types("How have the evenings been since March?", into=IN_THREAD)
    await expect(maya.thread.get_by_role("article", name="Daniel Weber")).to_have_count(2, timeout=60_000)
    await maya.looks_for_barriers()
    await maya.presses("End session", within=maya.thread)
    await maya.looks_for_barriers()
    await maya.presses("End it")
    await maya.sees("You ended the interview with Daniel Weber.", within=maya.thread)
    await maya.presses("Look back and get the debrief", within=maya.thread)
    await expect(maya.modal).to_be_visible()
    await maya.looks_for_barriers()
    await maya.fills("What went well?", "I asked how the evenings are, and waited.")
    await maya.submits("Get my debrief")
    await expect(maya.modal).to_have_count(0)
    await maya.sees("What you did, counted", within=maya.thread)
    await maya.sees("Since your last interview", within=maya.thread)
    await expect(maya.thread.get_by_role("button", name="Newest messages")).to_be_hidden()
    await maya.looks_for_barriers()
    await maya.thread.get_by_role("figure").get_by_role("button").click()
    picture = maya.page.get_by_role("dialog", name="Trust of Daniel Weber, turn by turn")
    await expect(picture.get_by_role("img")).to_have_js_property("complete", True)
    await maya.looks_for_barriers()
    await maya.page.keyboard.press("Escape")
    await expect(maya.modal).to_have_count(0)

    await ada.arrives(channel="sw-202")
    await ada.types("/vc-admin", into=INTO)
    await ada.sees("Virtual Client for admins")
    await ada.sees("of $1.00 spent on")
    await ada.looks_for_barriers()

    assert house.guide.done == {"section", "client", "assign", "interview", "result"}
    await expect(maya.page.get_by_role("region", name="Your first minute").locator("li.done")).to_have_count(5)

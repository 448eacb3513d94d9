"""A whole course in the browser, step by step. The course test and `make screenshots` walk the same way."""

from collections.abc import Awaitable, Callable

from playwright.async_api import expect

from tests.browser.visitor import Visitor

INTO = "Message #sw-202"
IN_THREAD = "Reply in the thread in Virtual Client"
LINES = ("How have the evenings been since March?", "It sounds lonely to come home to an empty apartment.")

Look = Callable[[Visitor, str], Awaitable[None]]
"""An action at a named moment of the course."""


async def sets_up(tom: Visitor, look: Look) -> None:
    """Make a section as Tom, write a client, and assign an interview with him."""
    await tom.arrives(channel="sw-202")
    await tom.types("/vc-section", into=INTO)
    await tom.fills("Section name", "SW 202")
    await look(tom, "section")
    await tom.submits("Make section")
    await tom.sees("This channel is now the section SW 202. 2 students are enrolled.")
    await sets_up_in_one_go(tom, look)
    await tom.types("/vc-persona create", into=INTO)
    await tom.fills("Name", "Daniel Weber")
    await tom.submits("Save and continue")
    await expect(tom.modal.get_by_label("Age", exact=True)).to_have_attribute("aria-invalid", "true")
    await tom.fills("Age", "58")
    await tom.picks("Issues", "Grief and loss")
    await tom.picks("Traits", "Proud", "Anxious")
    await tom.fills("Background", "Daniel is a bus driver. His wife died in March. He lives alone.")
    await look(tom, "persona")
    await tom.submits("Save and continue")
    await tom.sees("page 2 of 3", within=tom.modal)
    await tom.submits("Save and continue")
    await tom.presses("Add a hidden fact", within=tom.modal)
    await tom.sees("What earns it", within=tom.modal)
    await look(tom, "fact")
    await tom.fills("The fact", "Daniel keeps her voice on the answering machine.")
    await tom.submits("Save")
    await tom.sees("her voice on the answering machine", within=tom.modal)
    await look(tom, "facts")
    await tom.submits("Done")
    await expect(tom.modal).to_have_count(0)
    await tom.types("/vc-assign create", into=INTO)
    await tom.fills("Title", "First meeting")
    await tom.picks("Clients", "Daniel Weber, 58")
    await look(tom, "assignment")
    await tom.submits("Save")
    await tom.sees("is saved as a draft")
    await tom.types("/vc-assign publish First meeting", into=INTO)
    await expect(tom.page.get_by_role("button", name="Start practice")).to_be_visible(timeout=60_000)
    await look(tom, "course")


async def interviews(maya: Visitor, look: Look) -> None:
    """Start practice from the card as Maya and talk with Daniel."""
    await maya.arrives(channel="sw-202")
    await maya.presses("Start practice")
    await maya.goes_to("Virtual Client")
    await maya.opens_last_thread()
    client = maya.thread.get_by_role("article", name="Daniel Weber")
    await expect(client).to_have_count(1, timeout=60_000)
    for number, line in enumerate(LINES, start=2):
        await maya.types(line, into=IN_THREAD)
        await expect(client).to_have_count(number, timeout=60_000)
    await look(maya, "practice")


async def sees_running(tom: Visitor, look: Look) -> None:
    """Look as Tom at the interviews that are running in his section."""
    await tom.types("/vc-progress", into=INTO)
    await tom.presses("Running now", within=tom.modal)
    await tom.sees("Daniel Weber", within=tom.modal)
    await look(tom, "running")
    await _closes(tom, modals=2)


async def looks_back(maya: Visitor, look: Look) -> None:
    """End the interview as Maya, answer the reflection, and read her debrief."""
    await maya.presses("End session", within=maya.thread)
    await look(maya, "end")
    await maya.presses("End it")
    await maya.sees("You ended the interview with Daniel Weber.", within=maya.thread)
    await maya.presses("Reflect and get your debrief", within=maya.thread)
    await expect(maya.modal).to_be_visible()
    await look(maya, "reflection")
    await maya.fills("What went well?", "I asked how the evenings are, and waited.")
    await maya.submits("Get my debrief")
    await expect(maya.modal).to_have_count(0)
    await maya.sees("The result", within=maya.thread)
    await expect(maya.thread.get_by_role("button", name="Newest messages")).to_be_hidden()
    await look(maya, "debrief")


async def sees_results(tom: Visitor, look: Look) -> None:
    """Ask in the channel as Tom who has practiced, and go from Maya to her interview and its debrief."""
    await tom.types("/vc-progress", into=INTO)
    await tom.sees("Maya Chen")
    await look(tom, "progress")
    await tom.presses("Open", within=tom.modal)
    await tom.sees("Back to all students", within=tom.modal)
    await look(tom, "attempts")
    await tom.presses("Open", within=tom.modal)
    await tom.sees("Comment on line 2", within=tom.modal)
    await look(tom, "attempt")
    await tom.presses("Debrief", within=tom.modal)
    await tom.sees("The student's reflection", within=tom.modal)
    await look(tom, "review")
    await _closes(tom, modals=2)
    await tom.types("/vc-assign", into=INTO)
    await tom.presses("More")
    await tom.sees("Copy to a section", within=tom.modal)
    await look(tom, "tools")
    await _closes(tom)


async def asks_first(tom: Visitor, look: Look) -> None:
    """Read as Tom what is affected before a section is closed, and keep it open."""
    await tom.types("/vc-section close", into=INTO)
    await tom.sees("has 2 students, 1 published assignment,", within=tom.modal)
    await look(tom, "question")
    await _closes(tom)


async def is_home(maya: Visitor, look: Look) -> None:
    """Look at Maya's dashboard."""
    await maya.page.get_by_role("tab", name="Home").click()
    await maya.sees("Daniel Weber", within=maya.page.get_by_role("main"))
    await look(maya, "student home")


async def sees_home(tom: Visitor, look: Look) -> None:
    """Look at Tom's dashboard, the help behind it, and the guided set-up."""
    await tom.goes_to("Virtual Client")
    await tom.page.get_by_role("tab", name="Home").click()
    await tom.sees("What waits for you")
    await look(tom, "home")
    await tom.presses("How it works")
    await tom.sees("Command reference", within=tom.modal)
    await look(tom, "help")
    await _closes(tom)


async def sets_up_in_one_go(tom: Visitor, look: Look) -> None:
    """Choose a client for a first interview as Tom, and read the form that publishes it."""
    await tom.presses("Set up a first interview")
    await tom.sees("Step 1 of 2.", within=tom.modal)
    await look(tom, "clients")
    await tom.presses("Use Alex Park", within=tom.modal)
    await tom.sees("Step 2 of 2.", within=tom.modal)
    await look(tom, "first interview")
    await _closes(tom)


async def _closes(person: Visitor, *, modals: int = 1) -> None:
    """Close the modal in front, and those behind it."""
    for _ in range(modals):
        title = await person.modal.get_by_role("heading").first.inner_text()
        await person.page.keyboard.press("Escape")
        await expect(person.modal.get_by_role("heading", name=title, exact=True)).to_have_count(0)
    await expect(person.modal).to_have_count(0)


async def sees_costs(ada: Visitor, look: Look) -> None:
    """Ask as Ada what the day has cost."""
    await ada.arrives(channel="sw-202")
    await ada.types("/vc-admin", into=INTO)
    await ada.sees("Virtual Client for admins")
    await ada.sees("of $1.00 spent on")
    await look(ada, "admin")
    for button, words in (
        ("Costs", "By section"),
        ("Running interviews", "No interview is running."),
        ("Settings", "Last day of the term"),
    ):
        await ada.presses(button)
        await ada.sees(words, within=ada.modal)
        await look(ada, button)
        await ada.page.keyboard.press("Escape")
        await expect(ada.modal).to_have_count(0)

"""Teachers and admins are asked before they destroy, choose among names, and are led to the next step."""

import pytest

from bot.runtime.app import VirtualClient
from sandbox.client import SandboxClient
from tests.stories.course import Course
from tests.stories.test_exports import file_of

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_a_first_interview_takes_one_command_and_at_most_six_clicks(
    bot: VirtualClient, workspace: SandboxClient
) -> None:
    """Lead Tom from a channel to a published assignment with a client from a template."""
    course = Course(workspace, bot)
    await course.name_teacher()
    tom, clicks = course.tom, 0
    assert await tom.runs("/vc-section", channel="#sw-101") is None
    assert await tom.submits() == {}
    made = await course.whisper(tom, "is now the section")
    clicks += 1
    for label, on in (("Set up a first interview", made), ("Use Alex Park", None)):
        assert await tom.clicks(label, on=on) is None
        clicks += 1
    form = await tom.modal()
    assert form is not None
    assert await tom.submits() == {}
    clicks += 1
    done = await tom.modal()
    assert done is not None

    async def is_posted() -> bool:
        return any("Interview with Alex Park" in row.shown for row in await tom.reads(channel="#sw-101"))

    assert form.values["title"] == "Interview with Alex Park"
    assert "“Interview with Alex Park” is published" in done.shown
    assert await workspace.until(is_posted)
    assert clicks <= 6


async def test_the_gradebook_takes_one_click_from_home_and_from_progress(course: Course) -> None:
    """The file is in Tom's messages after the one click. Nothing asks him anything in between."""
    tom, clicks, files = course.tom, {"Home": 0, "/vc-progress": 0}, list[str]()
    await tom.opens_home()
    assert await tom.clicks("Gradebook", home=True) is None
    clicks["Home"] += 1
    _, name, from_home = await file_of(course, tom, ".csv")
    files.append(name)
    assert await tom.runs("/vc-progress", channel="#sw-101") is None
    assert await tom.clicks("Gradebook as CSV") is None
    clicks["/vc-progress"] += 1

    async def second() -> str | None:
        found = [row.files[0]["name"] for row in await tom.reads() if row.files]
        return found[1] if len(found) > 1 else None

    files.append(await course.workspace.until(second))

    assert clicks == {"Home": 1, "/vc-progress": 1}
    assert all(name.endswith(".csv") for name in files)
    assert b"section,student,member_id" in from_home


async def test_a_name_that_several_have_is_a_choice_of_buttons(course: Course) -> None:
    """Never guess which persona or assignment Tom means."""
    tom = course.tom
    await tom.runs("/vc-persona", "duplicate Maria")
    await course.whisper(tom, "The copy is saved")
    await course.write_assignment(Title="Intake interview 2")
    await tom.runs("/vc-persona", "delete Mar")
    personas = await course.whisper(tom, "start with these words")
    await tom.runs("/vc-assign", "delete Int", channel="#sw-101")
    assignments = await course.whisper(tom, "Several assignments here")
    assert await tom.modal() is None
    await tom.clicks("Delete", on=assignments)
    asked = await tom.modal()

    assert personas.buttons == ["Delete", "Delete"]
    assert assignments.buttons == ["Delete", "Delete"]
    assert asked is not None
    assert asked.title == "Delete this draft?"


async def test_naming_an_enrolled_student_a_teacher_asks_first(course: Course) -> None:
    """Save the other settings, say what the new role affects, and change it only after a yes."""
    ada = course.ada
    await ada.runs("/vc-admin")
    await ada.clicks("Settings", on=await course.whisper(ada, "Virtual Client for admins"))
    await ada.fills({"Teachers": ["maya"]})
    assert await ada.submits() == {}
    asked = await ada.modal()
    await course.maya.runs("/vc-persona")
    before = await course.whisper(course.maya, "This is for teachers.")
    assert await ada.submits() == {}
    await course.maya.runs("/vc-persona")
    after = await course.whisper(course.maya, "You have no persona yet")

    assert asked is not None
    assert "*Maya Student* is enrolled in 1 open section and has 0 interviews (0 running)." in asked.shown
    assert "*Tom Teacher* teaches 1 open section with 1 student." in asked.shown
    assert before
    assert after

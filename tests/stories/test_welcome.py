"""The first messages of the app to the admin, the teacher and the student, once to each."""

import pytest

from bot.runtime.app import VirtualClient
from sandbox.client import PersonAtScreen, SandboxClient
from tests.stories.course import Course

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def heard(person: PersonAtScreen, words: str) -> int:
    """Return how many of the person's messages contain these words."""
    return sum(words in row.shown for row in await person.reads())


async def test_everybody_is_welcomed_once(bot: VirtualClient, workspace: SandboxClient) -> None:
    """Welcome Ada at her first command, Tom when he is named and Maya when her channel becomes a section, once each."""
    course = Course(workspace, bot)
    await course.name_teacher()
    admin = await course.dm(course.ada, "one of its admins")
    teacher = await course.dm(course.tom, "You are a teacher in Virtual Client now")
    await course.make_section()
    student = await course.dm(course.maya, "Welcome to SW 101")
    await course.maya.leaves("#sw-101")
    await course.maya.joins("#sw-101")
    await course.ada.runs("/vc-help")
    await course.tom.runs("/vc-section", channel="#general")
    await course.tom.submits()
    await course.maya.runs("/vc-practice")
    await course.whisper(course.maya, "You have nothing to practice")
    await course.tom.clicks("Browse template clients", on=teacher)
    ready = await course.tom.modal()

    assert admin.buttons == ["Settings"]
    assert "`/vc-persona`" in teacher.shown
    assert ready is not None
    assert ready.title == "Template personas"
    assert "When Tom Teacher publishes an assignment" in student.shown
    assert "don't type any real client's data" in student.shown.replace("Please", "please")
    assert student.buttons == ["What can I practice?"]
    assert await heard(course.ada, "one of its admins") == 1
    assert await heard(course.tom, "You are a teacher") == 1
    assert await heard(course.maya, "Welcome to") == 1


async def test_help_is_what_a_role_can_do(bot: VirtualClient, workspace: SandboxClient) -> None:
    """Show Maya how an interview goes and nothing about teaching; show Ada first money, then teaching."""
    course = Course(workspace, bot)
    await course.maya.runs("/vc-help")
    await course.ada.runs("/vc-help")
    student = await course.whisper(course.maya, "How to use Virtual Client")
    admin = await course.whisper(course.ada, "How to use Virtual Client")

    assert "/vc-progress" in student.shown
    assert "/vc-assign" not in student.shown
    assert admin.shown.index("/vc-admin") < admin.shown.index("/vc-assign")
    assert "/vc-rubric" in admin.shown

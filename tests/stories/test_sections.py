"""Teachers run their sections, and sections follow their channels."""

import asyncio

import pytest

from bot.app import VirtualClient
from sandbox.client import Message, Person, SandboxClient, View
from tests.stories.course import Course

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def roster(course: Course, teacher: Person) -> View:
    """The roster that `/vc-section roster` opens."""
    assert await teacher.runs("/vc-section", "roster", channel="#sw-101") is None
    view = await teacher.modal()
    assert view is not None
    return view


async def seen(course: Course, person: Person, words: str) -> View:
    """The open modal, once it shows these words."""

    async def look() -> View | None:
        view = await person.modal()
        return view if view is not None and words in view.shown else None

    return await course.workspace.until(look)


async def can_practise(course: Course, person: Person) -> bool:
    """Whether `/vc-practice` offers Maria."""
    before = len(await person.whispers())
    await person.runs("/vc-practice")

    async def fresh() -> Message | None:
        return next(iter((await person.whispers())[before:]), None)

    return "Maria Rodriguez" in (await course.workspace.until(fresh)).shown


async def test_a_removed_student_is_off_the_roster_until_reactivated(course: Course) -> None:
    """Though still in the channel, Maya can start nothing; then she can again."""
    before = (await roster(course, course.tom)).shown
    await course.tom.clicks("Remove")
    removed = await seen(course, course.tom, "is off the roster")
    without = await can_practise(course, course.maya)
    await course.tom.clicks("Reactivate")
    back = await seen(course, course.tom, "on the roster again")

    assert "Maya Student" in before
    assert "has not practised" in before
    assert "removed" in removed.shown
    assert without is False
    assert "has not practised" in back.shown
    assert await can_practise(course, course.maya) is True


async def test_a_co_teacher_runs_the_section_but_does_not_close_it(course: Course) -> None:
    """Another teacher is refused until Tom names them; a student cannot be named."""
    cora = course.workspace.person("ben")
    await course.ada.clicks("Settings", on=await course.whisper(course.ada, "Virtual Client for admins"))
    await course.ada.fills({"Teachers": ["tom", "ben"]})
    assert await course.ada.submits() == {}
    await cora.joins("#sw-101")
    await cora.runs("/vc-section", "roster", channel="#sw-101")
    refused = await course.whisper(cora, "another teacher")
    await course.tom.runs("/vc-section", "teachers", channel="#sw-101")
    await course.tom.fills({"Co-teachers": ["maya"]})
    student = await course.tom.submits()
    await course.tom.fills({"Co-teachers": ["ben"]})
    named = await course.tom.submits()
    shown = await roster(course, cora)
    await cora.runs("/vc-section", "close", channel="#sw-101")
    kept = await course.whisper(cora, "owns this section")

    assert refused.text == "This section belongs to another teacher. Ask them to make the change."
    assert "not a teacher here" in student["co_teachers"]
    assert named == {}
    assert "Maya Student" in shown.shown
    assert "Ask them" in kept.text


async def test_an_archived_channel_closes_its_section_and_opens_it_again(course: Course) -> None:
    """Tom reads both in his messages; what was published can be started again."""
    await course.workspace.archives("#sw-101")
    await course.dm(course.tom, "so the section is closed")
    closed = await can_practise(course, course.maya)
    await course.workspace.unarchives("#sw-101")
    await course.dm(course.tom, "open again")

    assert closed is False
    assert await can_practise(course, course.maya) is True


async def test_a_closed_section_says_so_on_its_cards(course: Course) -> None:
    """Nothing is left to press."""
    await course.tom.runs("/vc-section", "close", channel="#sw-101")
    await course.whisper(course.tom, "The section is closed")

    async def card() -> bool:
        found = await course.card()
        return "section is closed" in found.shown and found.buttons == []

    assert await course.workspace.until(card)
    assert await can_practise(course, course.maya) is False


async def test_what_happened_in_a_gap_is_found_afterwards(course: Course) -> None:
    """Ben joined while nobody listened, and can practise once the connection is back."""
    ben = course.workspace.person("ben")
    await course.workspace.control("gap", on=True)
    await ben.joins("#sw-101")
    await course.workspace.renames("#sw-101", "sw-101-b")
    await asyncio.sleep(2.0)
    await course.workspace.control("gap", on=False)

    async def enrolled() -> bool:
        return await ben.runs("/vc-practice") is None and await can_practise(course, ben)

    assert await course.workspace.until(enrolled, within=40)


async def test_a_section_named_as_its_channel_is_renamed_with_it(bot: VirtualClient, workspace: SandboxClient) -> None:
    """And `/vc-section rename` gives it a name of its own."""
    course = Course(workspace, bot)
    await course.name_teacher()
    await course.tom.runs("/vc-section", channel="#sw-101")
    assert await course.tom.submits() == {}
    await workspace.renames("#sw-101", "sw-102")

    async def shows(name: str) -> bool:
        await course.tom.runs("/vc-section", channel="#sw-102")
        return any(f"is the section {name}" in row.text for row in await course.tom.whispers())

    followed = await workspace.until(lambda: shows("sw-102"))
    await course.tom.runs("/vc-section", "rename Monday & more", channel="#sw-102")
    await course.whisper(course.tom, "now called Monday & more")

    assert followed
    assert await workspace.until(lambda: shows("Monday & more"))


async def test_the_teacher_is_told_when_the_app_is_removed(course: Course) -> None:
    """After the next invitation the roster is looked at anew."""
    ben = course.workspace.person("ben")
    await course.workspace.kicks_app("#sw-101")
    await course.dm(course.tom, "was removed from the channel")
    await ben.joins("#sw-101")
    await course.workspace.invites_app("#sw-101")

    assert await course.workspace.until(lambda: can_practise(course, ben))

"""Teachers run their sections, and sections follow their channels."""

import asyncio

import pytest
from sqlalchemy import select

from bot.runtime.app import VirtualClient
from models.section import SectionCreate, SectionTeacherDB
from models.workspace import UserDB
from sandbox.client import Message, PersonAtScreen, SandboxClient, View
from services.courses.section_service import section_service
from tests.stories.course import Course

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def roster(course: Course, teacher: PersonAtScreen) -> View:
    """Open the roster with `/vc-section roster` and return it."""
    assert await teacher.runs("/vc-section", "roster", channel="#sw-101") is None
    view = await teacher.modal()
    assert view is not None
    return view


async def seen(course: Course, person: PersonAtScreen, words: str) -> View:
    """Return the open modal as soon as it shows these words."""

    async def look() -> View | None:
        view = await person.modal()
        return view if view is not None and words in view.shown else None

    return await course.workspace.until(look)


async def can_practice(course: Course, person: PersonAtScreen) -> bool:
    """Return whether `/vc-practice` offers Maria."""
    before = len(await person.whispers())
    await person.runs("/vc-practice")

    async def fresh() -> Message | None:
        return next(iter((await person.whispers())[before:]), None)

    return "Maria Rodriguez" in (await course.workspace.until(fresh)).shown


async def test_a_removed_student_is_off_the_roster_until_reactivated(course: Course) -> None:
    """Let Maya start nothing while she is removed, though she is still in the channel, and let her start afterward."""
    before = (await roster(course, course.tom)).shown
    await course.tom.clicks("Remove")
    asked = await course.tom.modal()
    assert await course.tom.submits() == {}
    removed = await seen(course, course.tom, "is off the roster")
    without = await can_practice(course, course.maya)
    await course.tom.clicks("Reactivate")
    back = await seen(course, course.tom, "on the roster again")

    assert "Maya Student" in before
    assert "has not practiced" in before
    assert asked is not None
    assert "*Maya Student* has 0 interviews (0 running) in *SW 101*" in asked.shown
    assert "removed" in removed.shown
    assert without is False
    assert "has not practiced" in back.shown
    assert await can_practice(course, course.maya) is True


async def test_a_co_teacher_runs_the_section_but_does_not_close_it(course: Course) -> None:
    """Refuse another teacher until Tom names them. A student cannot be named."""
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


async def test_removing_a_co_teacher_asks_first(course: Course) -> None:
    """Say who loses what. Until Tom agrees, Ben still runs the section, and nobody new does."""
    tom = course.tom
    await course.ada.clicks("Settings", on=await course.whisper(course.ada, "Virtual Client for admins"))
    await course.ada.fills({"Teachers": ["tom", "ben"]})
    assert await course.ada.submits() == {}
    await tom.runs("/vc-section", "teachers", channel="#sw-101")
    await tom.fills({"Co-teachers": ["ben"]})
    assert await tom.submits() == {}
    await course.whisper(tom, "SW 101 now has 1 co-teacher.")
    await tom.runs("/vc-section", "teachers", channel="#sw-101")
    await tom.fills({"Co-teachers": ["ada"]})
    assert await tom.submits() == {}
    asked = await tom.modal()
    async with course.bot.deps.database.read() as db:
        before = (await db.execute(select(UserDB.display_name).join(SectionTeacherDB))).scalars().all()
    assert await tom.submits() == {}
    done = await tom.modal()
    async with course.bot.deps.database.read() as db:
        after = (await db.execute(select(UserDB.display_name).join(SectionTeacherDB))).scalars().all()

    assert asked is not None
    assert asked.title == "Remove co-teachers?"
    assert "can no longer manage *SW 101* or read what is in it: 1 student, 1 published assignment" in asked.shown
    assert before == ["Ben Student"]
    assert done is not None
    assert "SW 101 now has 1 co-teacher." in done.shown
    assert after == ["Ada Admin"]


async def test_an_archived_channel_closes_its_section_and_opens_it_again(course: Course) -> None:
    """Tell Tom both in his messages. What was published can be started again."""
    await course.workspace.archives("#sw-101")
    await course.dm(course.tom, "so the section is closed")
    closed = await can_practice(course, course.maya)
    await course.workspace.unarchives("#sw-101")
    await course.dm(course.tom, "open again")

    assert closed is False
    assert await can_practice(course, course.maya) is True


async def test_a_closed_section_says_so_on_its_cards(course: Course) -> None:
    """Remove every button from the cards."""
    await course.agrees("/vc-section", "close")

    async def card() -> bool:
        found = await course.card()
        return "section is closed" in found.shown and found.buttons == []

    assert await course.workspace.until(card)
    assert await can_practice(course, course.maya) is False


async def test_what_happened_in_a_gap_is_found_afterward(course: Course) -> None:
    """Enroll Ben, who joined while the bot was not connected, once the connection is back."""
    ben = course.workspace.person("ben")
    await course.workspace.control("gap", on=True)
    await ben.joins("#sw-101")
    await course.workspace.renames("#sw-101", "sw-101-b")
    await asyncio.sleep(2.0)
    await course.workspace.control("gap", on=False)

    async def enrolled() -> bool:
        return await ben.runs("/vc-practice") is None and await can_practice(course, ben)

    assert await course.workspace.until(enrolled)


async def test_a_section_named_as_its_channel_is_renamed_with_it(bot: VirtualClient, workspace: SandboxClient) -> None:
    """Follow the channel's name until `/vc-section rename` sets another one."""
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
    """Compare the roster again after the next invitation."""
    ben = course.workspace.person("ben")
    await course.workspace.kicks_app("#sw-101")
    await course.dm(course.tom, "was removed from the channel")
    await ben.joins("#sw-101")
    await course.workspace.invites_app("#sw-101")

    assert await course.workspace.until(lambda: can_practice(course, ben))


async def test_a_private_channel_can_be_a_section_once_the_app_is_invited(
    bot: VirtualClient, workspace: SandboxClient
) -> None:
    """Ask Tom to invite the app, since Slack shows it no name before; then the form suggests the name."""
    course = Course(workspace, bot)
    await course.name_teacher()
    await workspace.makes_private("#sw-101")
    await course.tom.runs("/vc-section", channel="#sw-101")
    outside = await course.tom.modal()
    await course.tom.fills({"Section name": "SW 101"})
    refused = await course.tom.submits()
    await workspace.invites_app("#sw-101")
    await course.tom.runs("/vc-section", channel="#sw-101")
    inside = await course.tom.modal()
    assert await course.tom.submits() == {}
    made = await course.whisper(course.tom, "is now the section")

    assert outside is not None
    assert outside.values["name"] in {None, ""}
    assert refused == {
        "name": "The app is not in this channel yet. Invite it with `/invite @Virtual Client`, then try again."
    }
    assert inside is not None
    assert inside.values["name"] == "sw-101"
    assert "1 student is enrolled" in made.shown


async def test_a_section_loses_nothing_when_its_channel_is_made_private(course: Course) -> None:
    """Still enroll who is invited, keep the card up to date, and follow a new name and the archive."""
    tom, ben = course.tom, course.workspace.person("ben")
    thread = await course.starts()
    await course.workspace.makes_private("#sw-101")
    await course.workspace.invites("ben", "#sw-101")
    enrolled = await course.workspace.until(lambda: can_practice(course, ben))
    await thread.says("How are you?")
    await course.hears(thread, 2)
    await course.agrees("/vc-assign", "unpublish Intake")

    async def card_is_taken_back() -> bool:
        return not (await course.card()).buttons

    assert await course.workspace.until(card_is_taken_back)
    await tom.runs("/vc-assign", "publish Intake", channel="#sw-101")
    await course.workspace.renames("#sw-101", "sw-101-closed-group")
    await tom.runs("/vc-section", "roster", channel="#sw-101-closed-group")
    shown = await tom.modal()
    await course.workspace.archives("#sw-101-closed-group")
    await course.dm(tom, "so the section is closed")
    after = await can_practice(course, ben)

    assert enrolled
    assert shown is not None
    assert "Ben Student" in shown.shown
    assert "1 interview" in shown.shown
    assert after is False


async def test_a_channel_with_another_id_is_still_the_section(course: Course) -> None:
    """Enroll those who join it afterward, and update the card there."""
    ben = course.workspace.person("ben")
    await course.workspace.control("new_id", channel="#sw-101")

    async def is_known() -> bool:
        await course.tom.runs("/vc-section", channel="#sw-101")
        return any("is the section SW 101" in row.text for row in await course.tom.whispers())

    assert await course.workspace.until(is_known)
    await ben.joins("#sw-101")
    assert await course.workspace.until(lambda: can_practice(course, ben))
    await course.agrees("/vc-assign", "unpublish Intake")

    async def card_is_taken_back() -> bool:
        return not (await course.card()).buttons

    assert await course.workspace.until(card_is_taken_back)


async def test_a_channel_that_is_gone_for_good_closes_its_section(course: Course) -> None:
    """Tell Tom. Nothing can be started in the section."""
    await course.workspace.control("remove", channel="#sw-101")
    said = await course.dm(course.tom, "so the section is closed")

    assert "archived or deleted" in said.text
    assert await can_practice(course, course.maya) is False


async def test_an_archive_and_its_end_are_found_without_their_events(course: Course) -> None:
    """Close and open the section once each, though both events are lost in gaps of the connection."""
    workspace = course.workspace

    async def unheard(verb: str, **sent: object) -> None:
        await workspace.control("gap", on=True)
        await workspace.control(verb, channel="#sw-101", **sent)
        await asyncio.sleep(0.5)
        await workspace.control("gap", on=False)

    await unheard("archive")
    await course.dm(course.tom, "so the section is closed")
    closed = await can_practice(course, course.maya)
    await unheard("unarchive")
    await course.dm(course.tom, "open again")
    opened = await can_practice(course, course.maya)
    notes = [row.text for row in await course.tom.reads() if "SW 101" in row.text]

    assert (closed, opened) == (False, True)
    assert [sum(words in note for note in notes) for words in ("so the section is closed", "open again")] == [1, 1]


async def test_the_removal_of_the_app_is_found_without_its_event(course: Course) -> None:
    """Tell Tom once in his messages, and on the section's card until the app is back."""
    await course.workspace.makes_private("#sw-101")
    await course.workspace.control("gap", on=True)
    await course.workspace.kicks_app("#sw-101")
    await asyncio.sleep(0.5)
    await course.workspace.control("gap", on=False)
    await course.dm(course.tom, "was removed from the channel")
    await course.tom.runs("/vc-section", channel="#sw-101")
    without = await course.whisper(course.tom, "This channel is the section")
    await course.bot.rosters.compare_all()
    told = [row for row in await course.tom.reads() if "was removed from the channel" in row.text]
    await course.workspace.invites_app("#sw-101")

    async def card_is_well() -> bool:
        await course.tom.runs("/vc-section", channel="#sw-101")
        last = (await course.tom.whispers())[-1]
        return "This channel is the section" in last.shown and "The app is not in this channel" not in last.shown

    assert "The app is not in this channel" in without.shown
    assert len(told) == 1
    assert await course.workspace.until(card_is_well)


async def test_the_numbers_of_many_sections_are_shown_page_by_page(course: Course) -> None:
    """Show fifteen on a page, by name. A section without students has a line of zeros."""
    tom = course.tom
    async with course.bot.deps.database.begin() as db:
        owner = (await db.execute(select(UserDB).where(UserDB.display_name == "Tom Teacher"))).scalar_one()
        for number in range(44):
            data = SectionCreate(channel_id=f"C{number:09}", name=f"Group {number:02}")
            await section_service.create_section(db, data, by=owner)
    await tom.runs("/vc-section", "stats", channel="#sw-101")
    first = await course.whisper(tom, "Group 14")
    await tom.clicks("More", on=first)
    await tom.clicks("More", on=await course.whisper(tom, "Group 29"))
    last = await course.whisper(tom, "31 to 45")
    await tom.clicks("Back", on=last)
    back = await course.whisper(tom, "16 to 30, by name")

    assert first.buttons == ["More"]
    assert "Practiced: 0 of 0 students · Published: 0 of 0 assignments" in first.shown
    assert "31 to 45, by name" in last.shown
    assert "Practiced: 0 of 1 student · Published: 1 of 1 assignment" in last.shown
    assert last.buttons == ["Back"]
    assert back.buttons == ["Back", "More"]


async def test_a_section_whose_teacher_has_left_can_get_another_teacher(course: Course) -> None:
    """Let Ada name Ben, who then sees the roster, which Ada may not open. Her Home tab lists no section."""
    ben = course.workspace.person("ben")
    await course.ada.clicks("Settings", on=await course.whisper(course.ada, "Virtual Client for admins"))
    await course.ada.fills({"Teachers": ["tom", "ben"]})
    assert await course.ada.submits() == {}
    await ben.joins("#sw-101")
    await course.workspace.deactivates("tom")
    await course.ada.runs("/vc-section", "roster", channel="#sw-101")
    refused = await course.whisper(course.ada, "As an admin, you can choose its co-teachers")
    await course.ada.runs("/vc-section", "teachers", channel="#sw-101")
    await course.ada.fills({"Co-teachers": ["ben"]})
    named = await course.ada.submits()
    shown = await roster(course, ben)
    home = await course.ada.opens_home()

    assert "and its interviews belong to another teacher" in refused.text
    assert named == {}
    assert "Maya Student" in shown.shown
    assert home is not None
    assert "Virtual Client for admins" in home.shown
    assert "Your sections" not in home.shown

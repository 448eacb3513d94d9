"""An assignment's life: it opens, reminds, changes, is unpublished, and ends."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from models.assignment import AssignmentDB
from models.rubric import RubricCreate
from models.workspace import UserDB
from sandbox.client import Message
from sandbox.server import SandboxServer
from services.library.rubric_service import rubric_service
from tests.services.library.test_personas_and_rubrics import rubric
from tests.stories.conftest import MovableClock
from tests.stories.course import Course
from tests.zones import zone_of_noon

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
HOUR = timedelta(hours=1)


async def card_with(course: Course, words: str) -> Message:
    """Return the card once it shows these words."""

    async def look() -> Message | None:
        found = await course.card()
        return found if words in found.shown else None

    return await course.workspace.until(look)


async def due(course: Course, clock: MovableClock, *, hours: float) -> dict[str, str]:
    """Let Tom give the assignment a due time, and return the error messages of its fields."""
    assert await course.tom.runs("/vc-assign", "edit Intake", channel="#sw-101") is None
    await course.tom.fills({"Due": int((clock() + hours * HOUR).timestamp())})
    return await course.tom.submits()


async def test_the_card_follows_every_change(course: Course, clock: MovableClock) -> None:
    """It shows a due time, is unpublished, and is published again as a new card with a button."""
    past = await due(course, clock, hours=-1)
    await course.tom.closes()
    assert await due(course, clock, hours=30) == {}
    with_due = await card_with(course, "Due ")
    await course.agrees("/vc-assign", "unpublish Intake")
    back = await card_with(course, "unpublished this assignment")
    await course.tom.runs("/vc-assign", "publish Intake", channel="#sw-101")

    async def second_card() -> Message | None:
        cards = [row for row in await course.tom.reads(channel="#sw-101") if "Intake interview" in row.shown]
        return cards[-1] if len(cards) == 2 else None

    published = await course.workspace.until(second_card)

    assert "in the past" in past["due_at"]
    assert with_due.buttons == ["Start practice"]
    assert back.buttons == []
    assert published.buttons == ["Start practice"]


async def test_what_cannot_change_after_publishing_is_text(course: Course) -> None:
    """Tom edits the instructions of a published assignment. Title, clients, and opening time are no fields."""
    await course.tom.runs("/vc-assign", "edit Intake", channel="#sw-101")
    form = await course.tom.modal()
    await course.tom.fills({"Instructions": "Listen first."})
    saved = await course.tom.submits()
    changed = await card_with(course, "Listen first.")
    await course.tom.runs("/vc-assign", "rubrics Intake", channel="#sw-101")
    rubrics = await course.tom.modal()
    await course.tom.closes()
    await course.agrees("/vc-assign", "unpublish Intake")
    await course.tom.runs("/vc-assign", "edit Intake", channel="#sw-101")
    draft = await course.tom.modal()

    assert form is not None
    assert rubrics is not None
    assert draft is not None
    assert "*Intake interview* · Published\nWith Maria Rodriguez (no rubric)" in form.shown
    assert "To change these, unpublish the assignment." in form.shown
    assert set(form.values) == {"instructions", "due_at", "max_attempts"}
    assert saved == {}
    assert "Intake interview" in changed.shown
    assert changed.buttons == ["Start practice"]
    assert "With Maria Rodriguez (no rubric)" in rubrics.shown
    assert rubrics.values == {}
    assert {"title", "client_ids", "available_from"} < set(draft.values)


async def test_a_form_that_could_only_be_refused_does_not_open(course: Course) -> None:
    """Tom reads that a draft needs a client before he chooses the time at which it is published."""
    tom = course.tom
    await course.write_assignment(Title="Empty", Clients=[])
    await tom.runs("/vc-assign", "list", channel="#sw-101")
    await tom.clicks("More", on=await course.whisper(tom, "Assignments of SW 101"))
    await tom.clicks("Publish at a time")
    refused = await course.dm(tom, "“Empty” has no client yet")
    still = await tom.modal()

    assert "choose one, then schedule it" in refused.shown
    assert still is not None
    assert still.title == "Assignment"


async def test_a_student_is_graded_by_the_rubric_that_the_teacher_chose(course: Course) -> None:
    """Tom searches his rubrics, and Maya reads in her thread what the debrief will look at."""
    deps, tom = course.bot.deps, course.tom
    async with deps.database.begin() as db:
        author = (await db.execute(select(UserDB).where(UserDB.display_name == "Tom Teacher"))).scalar_one()
        data = RubricCreate.model_validate({**rubric(60, 40, names=["Listening", "Calm"]), "name": "First talks"})
        await rubric_service.create_rubric(db, data, by=author)
    await course.agrees("/vc-assign", "unpublish Intake")
    await card_with(course, "unpublished this assignment")
    await tom.runs("/vc-assign", "rubrics Intake", channel="#sw-101")
    found = await tom.suggestions("Maria Rodriguez, 34", "first")
    await tom.fills({"Maria Rodriguez, 34": "First talks"})
    saved = await tom.submits()
    await tom.runs("/vc-assign", channel="#sw-101")
    listed = await course.whisper(tom, "scored with First talks")
    await course.publish()

    async def second_card() -> Message | None:
        return next((row for row in await course.tom.reads(channel="#sw-101") if row.buttons), None)

    await course.maya.clicks("Start practice", on=await course.workspace.until(second_card))
    card = await course.dm(course.maya, "Practice interview")

    assert found == ["First talks"]
    assert saved == {}
    assert "With Maria Rodriguez (scored with First talks)" in listed.shown
    assert "Your debrief will look at: Listening, Calm." in card.shown


async def test_it_ends_on_time_and_so_does_its_interview(course: Course, clock: MovableClock) -> None:
    """At the due time the card changes, and Maya has two hours. She reads both."""
    assert await due(course, clock, hours=5) == {}
    thread = await course.starts()
    clock.offset += 5.1 * HOUR
    ended = await card_with(course, "has ended")
    told = await course.hears(thread, 1, name=None)
    await thread.says("One more thing")
    await course.hears(thread, 2)
    clock.offset += 2 * HOUR
    over = (await course.hears(thread, 2, name=None))[-1]

    assert ended.buttons == []
    assert "You can still finish this interview." in told[0]
    assert "The interview with Maria Rodriguez was closed because the assignment ended." in over


async def test_a_student_who_has_not_practiced_is_reminded_once(
    course: Course, clock: MovableClock, slack_server: SandboxServer
) -> None:
    """The reminder comes 24 hours before, in direct messages, with a button to start."""
    assert await due(course, clock, hours=48) == {}
    by_day = zone_of_noon(clock())
    for person in slack_server.sandbox.workspace.people.values():
        person.tz = by_day  # people are compared with Slack each day
    async with course.bot.deps.database.begin() as db:
        await db.execute(update(UserDB).values(time_zone=by_day))
    clock.offset += 24.1 * HOUR
    await course.dm(course.maya, "New in")
    clock.offset += 1.1 * HOUR  # there is at most one such message an hour
    note = await course.dm(course.maya, "you have not practiced it yet")
    notes = [row for row in await course.maya.reads() if "not practiced" in row.shown]

    assert set(note.buttons) == {"Start practice", "Mute these messages"}
    assert len(notes) == 1


async def test_it_opens_on_time(course: Course, clock: MovableClock) -> None:
    """Before its time the card has no button, and a student reads that nothing is open."""
    old = await course.card()
    await course.agrees("/vc-assign", "unpublish Intake")
    await card_with(course, "unpublished this assignment")
    await course.tom.runs("/vc-assign", "edit Intake", channel="#sw-101")
    await course.tom.fills({"Available from": int((clock() + HOUR).timestamp())})
    assert await course.tom.submits() == {}
    await course.tom.runs("/vc-assign", "publish Intake", channel="#sw-101")

    async def latest(words: str) -> Message | None:
        found = [row for row in await course.tom.reads(channel="#sw-101") if "Intake interview" in row.shown]
        return found[-1] if words in found[-1].shown and found[-1].ts != old.ts else None

    waiting = await course.workspace.until(lambda: latest("Practice opens"))
    clock.offset += 1.01 * HOUR

    async def opened() -> bool:
        found = await latest("Maria Rodriguez")
        return found is not None and found.buttons == ["Start practice"]

    assert waiting.buttons == []
    assert await course.workspace.until(opened)


async def test_a_card_that_slack_refuses_makes_the_assignment_a_draft_again(course: Course) -> None:
    """The app was removed from the channel, and Tom reads why."""
    await course.agrees("/vc-assign", "unpublish Intake")
    await card_with(course, "unpublished this assignment")
    await course.workspace.fault("chat.postMessage", "error", code="not_in_channel", times=1)
    await course.tom.runs("/vc-assign", "publish Intake", channel="#sw-101")
    told = await course.dm(course.tom, "could not be published")
    await course.tom.runs("/vc-assign", "list", channel="#sw-101")
    listed = await course.whisper(course.tom, "Assignments of SW 101")

    assert "It is a draft again" in told.shown
    assert "Draft" in listed.shown


async def test_a_form_sent_after_its_assignment_was_deleted_changes_nothing(course: Course) -> None:
    """The error is shown in the form, and what was typed stays there."""
    await course.agrees("/vc-assign", "unpublish Intake")
    await card_with(course, "unpublished this assignment")
    await course.tom.runs("/vc-assign", "edit Intake", channel="#sw-101")
    async with course.bot.deps.database.begin() as db:
        await db.execute(update(AssignmentDB).values(deleted_at=course.bot.deps.clock()))
    errors = await course.tom.submits()

    assert "no longer exists" in next(iter(errors.values()))


async def test_a_student_who_leaves_mid_session_may_finish_within_two_hours(
    course: Course, clock: MovableClock
) -> None:
    """Then it is closed with the reason."""
    thread = await course.starts()
    await course.maya.leaves("#sw-101")
    told = await course.hears(thread, 1, name=None)
    clock.offset += 2.1 * HOUR
    over = await course.hears(thread, 2, name=None)

    assert "You are no longer in this course section." in told[0]
    assert "no longer in the course section." in over[-1]

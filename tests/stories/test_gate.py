"""A teacher holds debriefs, edits them, gives levels, and releases them."""

from uuid import UUID

import pytest
from sqlalchemy import select

from bot.runtime.app import VirtualClient
from models.debrief import DebriefDB, DebriefState, Findings, TeacherLevelDB
from models.workspace import UserDB
from sandbox.claude.client import ClaudeControl
from services.debriefs.debrief_review import DebriefEdit, debrief_review
from services.debriefs.debrief_service import DebriefError
from tests.stories.course import Course, Thread
from tests.stories.test_debrief import debriefs, details, in_thread, interview, looks_back, rubric

STRENGTH = '{"skill": "open_questions", "line": 2, "quote": "How are things", "why": "It left room."}'
TRY = '{"skill": "pace", "line": 4, "quote": "And the rent?", "why": "It came fast.", "instead": "Take your time."}'
LEVEL = '{"line": 2, "quote": "How are things", "why": "Open.", "had_chance": true, "points": %d}'
ANSWER = f'{{"moves": [], "strengths": [{STRENGTH}], "to_try": [{TRY}], "criteria": {{"c1": {LEVEL % 2}, "c2": {LEVEL % 1}}}}}'


async def opens_list(course: Course) -> None:
    """Let Tom open the debriefs of the assignment."""
    assert await course.tom.runs("/vc-assign", "debriefs Intake", channel="#sw-101") is None


async def sees(course: Course, words: str) -> str:
    """Return the text of Tom's modal once it has these words."""

    async def look() -> str | None:
        view = await course.tom.modal()
        return view.shown if view and words in view.shown else None

    return await course.workspace.until(look)


async def held_debrief(course: Course, claude: ClaudeControl) -> Thread:
    """Let Maya's debrief be written and wait for its release."""
    await opens_list(course)
    assert await course.tom.chooses("debrief_gate", "Hold for my review") is None
    await sees(course, "From now on")
    await course.tom.closes()
    thread, card = await interview(course, "How are things?", "And the rent?", judged_with=rubric())
    await claude.will_say(ANSWER)
    await looks_back(course, card)
    await in_thread(course, thread, "Your teacher reads it first")
    return thread


async def test_a_held_debrief_is_edited_graded_and_released(course: Course, claude: ClaudeControl) -> None:
    """Tom removes a remark, rewrites another, adds one with a quote and a level, and Maya reads his version."""
    thread = await held_debrief(course, claude)
    before = [row.shown for row in await thread.messages()]
    await opens_list(course)
    listed = await sees(course, "Ready for your review")
    assert await course.tom.clicks("Read") is None
    await sees(course, "Your scores")
    await course.tom.fills(
        {"Why, and what to try": None, "Why": "It left *her* room.", "Your note to the student": "Well done."}
    )
    await course.tom.fills({"Quote from the student": "How was this", "Skill": "Focus"})
    await course.tom.fills({"Your remark on this quote": "It kept to her.", "After saving": "Send it to the student"})
    await course.tom.fills({"Criterion 0 (the model: 2 of 2)": "1: Seen 1 times"})
    refused = await course.tom.submits()
    await course.tom.fills({"Quote from the student": "the rent?"})
    assert await course.tom.submits() == {}
    talk = await in_thread(course, thread, "Your debrief: Maria Rodriguez")
    end = await in_thread(course, thread, "The result")
    more = await details(course, end)
    [row] = await debriefs(course)
    async with course.bot.deps.database.read() as db:
        level = (await db.execute(select(TeacherLevelDB))).scalar_one()

    assert not any("What went well" in shown for shown in before)
    assert "Maya Student" in listed
    assert refused == {"new_quote": "The student did not say this. Please copy the student's exact words."}
    assert "Released by Tom Teacher" in talk.shown
    assert "It left *her* room." in talk.shown
    assert "Take your time" not in talk.shown
    assert "“the rent?”" in talk.shown
    assert "Well done." in talk.shown
    assert "1 of 2 points* (scored by your teacher)" in more
    assert "You reached *50 of 100 points*" in end.shown
    assert "Rewind to a line" in end.buttons  # Tom removed the suggestion that named a line
    assert Findings.model_validate(row.findings).to_try[0].instead == "Take your time."
    assert (level.points, level.model_points, level.criterion) == (1, 2, "Criterion 0")


async def test_release_all_and_regenerate(course: Course, claude: ClaudeControl) -> None:
    """Everything that waits is sent at once. A new version comes from the same request and waits."""
    thread = await held_debrief(course, claude)
    first_request = (await claude.requests())[-1].body
    await opens_list(course)
    assert await course.tom.clicks("Release all (1)") is None
    await sees(course, "1 debrief is on the way")
    await in_thread(course, thread, "Released by Tom Teacher")
    await claude.will_say(ANSWER.replace('"points": 2', '"points": 0'))
    assert await course.tom.clicks("Read") is None
    await sees(course, "Sent ")
    assert await course.tom.clicks("Regenerate") is None
    await sees(course, "A new version is being written")

    async def again() -> list[DebriefDB] | None:
        rows = await debriefs(course)
        return rows if [row.state for row in rows] == [DebriefState.WRITTEN] * 2 else None

    old, new = await course.workspace.until(again)

    assert (old.version, new.version) == (1, 2)
    assert old.released_at is not None
    assert new.released_at is None
    assert (await claude.requests())[-1].body == {
        **first_request,
        "metadata": (await claude.requests())[-1].body["metadata"],
    }
    assert [row.points for row in old.shown.criteria] == [2, 1]
    assert [row.points for row in new.shown.criteria] == [0, 1]


async def tom_of(bot: VirtualClient) -> UserDB:
    async with bot.deps.database.read() as db:
        return (await db.execute(select(UserDB).where(UserDB.display_name == "Tom Teacher"))).scalar_one()


async def test_an_edit_during_a_release_is_refused_and_nothing_is_lost(course: Course, claude: ClaudeControl) -> None:
    """The modal stays open with what was typed."""
    await held_debrief(course, claude)
    await opens_list(course)
    await sees(course, "Ready for your review")
    assert await course.tom.clicks("Read") is None
    await sees(course, "Your scores")
    await course.tom.fills({"Why": "My long thoughts."})
    [row] = await debriefs(course)
    async with course.bot.deps.database.begin() as db:
        await debrief_review.release(db, row.id, by=await tom_of(course.bot), now=course.bot.deps.clock())
    errors = await course.tom.submits()
    [after] = await debriefs(course)
    modal = await course.tom.modal()

    assert "released this debrief in the meantime. Nothing was overwritten." in next(iter(errors.values()))
    assert modal is not None
    assert "My long thoughts." in str(modal.values)
    assert after.edited is None


async def test_two_editors_overwrite_nothing(course: Course, claude: ClaudeControl) -> None:
    """The second of two saves is refused."""
    await held_debrief(course, claude)
    [row] = await debriefs(course)
    tom = await tom_of(course.bot)
    outcomes = []
    for words in ("First.", "Second."):
        try:
            async with course.bot.deps.database.begin() as db:
                edit = DebriefEdit(strengths=[words], to_try=[("", "")])
                await debrief_review.save(db, row.id, edit, by=tom, revision=row.revision)
            outcomes.append("saved")
        except DebriefError as error:
            outcomes.append(error.message[:24])
    [after] = await debriefs(course)

    assert outcomes == ["saved", "Tom Teacher changed this"]
    assert [one.why for one in after.shown.strengths] == ["First."]


async def test_a_criterion_with_low_agreement_waits_for_the_teacher(
    course: Course, claude: ClaudeControl, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its level is withheld and is not in the total until the teacher releases it."""
    thread, card = await interview(course, "How are things?", "And the rent?", judged_with=rubric())
    await claude.will_say(ANSWER)
    await looks_back(course, card)
    await in_thread(course, thread, "The result")
    [row] = await debriefs(course)
    async with course.bot.deps.database.begin() as db:
        facts = {"rubric_id": UUID(rubric()["id"]), "rubric_revision": 1, "criterion": "Criterion 0"}
        where = {"workspace_id": row.workspace_id, "debrief_id": row.id}
        for teacher in list((await db.execute(select(UserDB.id))).scalars())[:3]:
            db.add(TeacherLevelDB(**facts, **where, teacher_id=teacher, points=0, model_points=2))
    monkeypatch.setattr("services.debriefs.agreement_service.ENOUGH", 3)
    second, card = await interview(course, "How are things?", "And the rent?", judged_with=rubric())
    await claude.will_say(ANSWER)
    await looks_back(course, card)
    end = await in_thread(course, second, "The result")
    more = await details(course, end)
    await opens_list(course)
    listed = await sees(course, "Your scores compared with the model's")

    assert "Criterion 0* (counts 50%): your teacher reviews this one first." in more
    assert "Criterion 1* (counts 50%): *1 of 2 points*" in more
    assert "You reached *50 of 100 points*" in end.shown
    assert "Not sent without your review" in listed


async def test_a_waiting_debrief_can_be_released_after_the_course_is_over(
    course: Course, claude: ClaudeControl
) -> None:
    """The section is closed. From its progress Tom reads, saves, and releases, and gets back to where he was."""
    tom = course.tom
    thread = await held_debrief(course, claude)
    await course.agrees("/vc-section", "close")
    assert await tom.runs("/vc-progress") is None
    await sees(course, "closed")
    assert await tom.clicks("Progress") is None
    await sees(course, "1 attempt")
    assert "Intake interview" in await tom.suggestions("find_assignment", "Intake")
    assert await tom.chooses("find_assignment", "Intake interview") is None

    async def button() -> bool:
        view = await tom.modal()
        return view is not None and "open_debriefs" in str(view.blocks)

    await course.workspace.until(button)
    assert await tom.clicks("Debriefs") is None
    await sees(course, "Ready for your review")
    assert await tom.clicks("Read") is None
    await sees(course, "Your scores")
    await tom.fills({"After saving": "Send it to the student"})
    assert await tom.submits() == {}
    listed = await sees(course, "Released.")
    await tom.closes()
    below = await sees(course, "1 attempt")
    talk = await in_thread(course, thread, "Your debrief: Maria Rodriguez")

    assert "Sent " in listed
    assert "Scores come from the debriefs." in below
    assert "Released by Tom Teacher" in talk.shown


async def test_a_teacher_reads_and_releases_in_one_place(course: Course, claude: ClaudeControl) -> None:
    """From the student's row, transcript, debrief, levels, and release are pages of one modal."""
    thread = await held_debrief(course, claude)
    tom = course.tom
    assert await tom.runs("/vc-progress", channel="#sw-101") is None
    assert "1 client of 1 done: Maria Rodriguez" in await sees(course, "Maya Student")
    assert await tom.clicks("Open") is None
    await sees(course, "2 messages")
    assert await tom.clicks("Open") is None
    transcript = await sees(course, "How are things?")
    assert await tom.clicks("Debrief") is None
    await sees(course, "Your scores")
    await tom.fills({"Your note to the student": "Well done."})
    assert await tom.submits() == {}
    await sees(course, "Saved.")
    assert await tom.clicks("Transcript") is None
    await sees(course, "How are things?")
    assert await tom.clicks("Release debrief") is None
    released = await sees(course, "The debrief is released.")
    talk = await in_thread(course, thread, "Your debrief: Maria Rodriguez")

    assert "Debrief: *Ready for your review*" in transcript
    assert "Debrief: Sent" in released
    assert "Well done." in talk.shown


async def test_a_teacher_ends_a_running_interview(course: Course) -> None:
    """The list shows who practices. The student reads who ended the interview and why."""
    thread = await course.starts()
    tom = course.tom
    assert await tom.runs("/vc-progress", channel="#sw-101") is None
    assert await tom.clicks("Running now") is None
    listed = await sees(course, "1 interview is running.")
    assert await tom.clicks("End") is None
    await tom.fills({"Reason": "The lab closes now."})
    assert await tom.submits() == {}
    empty = await sees(course, "Nobody is in an interview right now.")
    card = await in_thread(course, thread, "ended the interview with Maria Rodriguez")

    assert "with *Maria Rodriguez* in SW 101, Intake interview" in listed
    assert "It is the student's turn." in listed
    assert "Maria" not in empty
    assert "Your teacher" in card.shown
    assert "The reason: The lab closes now." in card.shown


async def test_the_end_of_a_debrief_leads_back_to_the_line_of_the_suggestion(
    course: Course, claude: ClaudeControl
) -> None:
    """One click opens a thread just before that line. A second one is refused while it runs."""
    thread, card = await interview(course, "How are things?", "And the rent?", judged_with=rubric())
    await claude.will_say(ANSWER)
    await looks_back(course, card)
    end = await in_thread(course, thread, "The result")
    assert await course.maya.clicks("Rewind to line 4", on=end) is None

    async def is_back() -> bool:
        return any("You're back at line 4" in row.shown for row in await course.maya.reads())

    assert await course.workspace.until(is_back)
    assert await course.maya.clicks("Rewind to line 4", on=end) is None
    refused_again = await course.whisper(course.maya, "still running")

    assert "End it first" in refused_again.shown


async def test_a_teacher_schedules_copies_and_gives_more_time(course: Course) -> None:
    """Each form says what it did in the window of the assignment."""
    tom = course.tom
    assert await tom.runs("/vc-assign", channel="#sw-101") is None
    listed = await course.whisper(tom, "Assignments of SW 101")
    assert await tom.clicks("More", on=listed) is None
    opened = await sees(course, "1 student has not practiced yet.")
    assert await tom.clicks("Remind 1 student who did not practice") is None
    reminded = await sees(course, "1 student gets a reminder")
    assert await tom.clicks("Copy to a section") is None
    await tom.fills({"Section": "SW 101", "Days to move its dates": "week"})
    refused = await tom.submits()
    await tom.fills({"Days to move its dates": "7"})
    assert await tom.submits() == {}
    copied = await sees(course, "is copied to SW 101 as a draft.")
    assert await tom.clicks("Preview as a student") is None
    preview = await sees(course, "Maria Rodriguez")

    assert "Publish at a time" not in opened
    assert "Nobody gets a reminder" not in reminded
    assert refused == {"days": "Please enter the days as a whole number."}
    assert "Intake interview" in copied
    assert "Explore, do not fix." in preview

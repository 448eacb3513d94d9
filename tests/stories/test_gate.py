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
from tests.stories.test_debrief import debriefs, in_thread, interview, looks_back, rubric

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
    levels = await in_thread(course, thread, "The rubric: Listening")
    numbers = await in_thread(course, thread, "Total:")
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
    assert "1 of 2* (scored by your teacher)" in levels.shown
    assert "Total: 50 of 100" in numbers.shown
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
    await in_thread(course, thread, "Since your last interview")
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
    levels = await in_thread(course, second, "The rubric: Listening")
    numbers = await in_thread(course, second, "Total:")
    await opens_list(course)
    listed = await sees(course, "Your scores compared with the model's")

    assert "Criterion 0* (50%): your teacher reviews this one first." in levels.shown
    assert "Criterion 1* (50%): *1 of 2*" in levels.shown
    assert "Total: 50 of 100" in numbers.shown
    assert "Not sent without your review" in listed


async def test_a_waiting_debrief_can_be_released_after_the_course_is_over(
    course: Course, claude: ClaudeControl
) -> None:
    """The section is closed. From its progress Tom reads, saves, and releases, and gets back to where he was."""
    tom = course.tom
    thread = await held_debrief(course, claude)
    assert await tom.runs("/vc-section", "close", channel="#sw-101") is None
    await course.whisper(tom, "The section is closed.")
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

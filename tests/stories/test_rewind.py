"""A student goes back to a line of a finished interview and says something else."""

from sqlalchemy import select, update

from models.assignment import AssignmentDB
from models.session import MessageDB, SessionDB, SessionStatus
from sandbox.claude.client import ClaudeControl
from sandbox.client import Message
from tests.stories.course import Course, Thread
from tests.stories.test_debrief import in_thread, interview, looks_back
from tests.stories.test_gate import opens_list, sees

SAID = ("How are things?", "You should move out.", "And the children?")


async def goes_back(course: Course, card: Message, words: str) -> dict[str, str]:
    """Choose the line with these words as Maya. Return the errors at the fields."""
    assert await course.maya.clicks("Rewind to a line", on=card) is None
    [line] = await course.maya.suggestions("find_own_line", words)
    await course.maya.fills({"Go back to": line})
    return await course.maya.submits()


async def branch_thread(course: Course) -> Thread:
    """Return the new thread with its card."""

    async def look() -> Message | None:
        found = [row for row in await course.maya.reads() if "You're back at line" in row.shown]
        return found[-1] if found else None

    return Thread(course.maya, await course.workspace.until(look))


async def sessions(course: Course) -> list[SessionDB]:
    async with course.bot.deps.database.read() as db:
        return list((await db.execute(select(SessionDB).order_by(SessionDB.id))).scalars())


async def test_a_student_tries_another_line_in_a_new_thread(course: Course, claude: ClaudeControl) -> None:
    """Copy the talk before the line, without the line. The first interview stays, and the new one is not an attempt."""
    async with course.bot.deps.database.begin() as db:
        await db.execute(update(AssignmentDB).values(max_attempts=1))
    await claude.will_say("Hi. I'm Maria.", "Not <good>.", "Great, thanks.", "They are fine.")
    _, card = await interview(course, *SAID)
    assert await goes_back(course, card, "move OUT") == {}
    thread = await branch_thread(course)
    await claude.will_say("It has been hard.")
    await thread.says("It sounds as if it has been hard.")
    heard = await course.hears(thread, 2)
    asked = (await claude.requests())[-1].talk
    assert await course.maya.clicks("End session", on=thread.root) is None
    again = await in_thread(course, thread, "You sent 1 message.")
    ways = await in_thread(course, thread, "side by side")
    first, branch = await sessions(course)
    async with course.bot.deps.database.read() as db:
        rows = (
            await db.execute(
                select(MessageDB.content).where(MessageDB.session_id == branch.id).order_by(MessageDB.sequence_number)
            )
        ).scalars()
        contents = list(rows)

    assert heard == ["Not <good>.", "It has been hard."]
    assert "Compared with the first interview" in ways.shown
    assert [block["type"] for block in ways.blocks].count("image") == 1
    assert "Not <good>." in thread.root.shown
    assert "You should move out." in thread.root.shown
    assert [text for _, text in asked][1:] == [
        "Hi. I'm Maria.", "How are things?", "Not <good>.", "It sounds as if it has been hard."
    ]  # fmt: skip
    assert contents == [
        "Hi. I'm Maria.",
        "How are things?",
        "Not <good>.",
        "It sounds as if it has been hard.",
        "It has been hard.",
    ]
    assert (branch.branch_of, branch.branch_line, branch.is_attempt) == (first.id, 4, False)
    assert (first.student_lines, first.status) == (3, SessionStatus.COMPLETED)
    assert branch.system_prompt == first.system_prompt
    await looks_back(course, again)
    await in_thread(course, thread, "Your debrief: Maria Rodriguez")


async def test_where_branches_count_the_attempts_are_used_up(course: Course) -> None:
    """Set in the list of debriefs that branches count: the student reads in the form that no attempt is left."""
    async with course.bot.deps.database.begin() as db:
        await db.execute(update(AssignmentDB).values(max_attempts=1))
    await opens_list(course)
    assert await course.tom.chooses("branches_count", "Count as attempts") is None
    await sees(course, "count as attempts")
    _, card = await interview(course, "How are things?")

    assert await goes_back(course, card, "") == {
        "line": "You have no attempt left with this client in this assignment. You used 1 attempt."
    }


async def test_one_interview_with_a_client_at_a_time(course: Course) -> None:
    """Refuse to go back while an interview is running, and say what to do."""
    _, card = await interview(course, "How are things?")
    await course.starts()

    assert await goes_back(course, card, "things") == {
        "line": "An interview with Maria Rodriguez is still running. End it first, then go back to this line."
    }

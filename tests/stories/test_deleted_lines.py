"""A student deletes a message in Slack. Its words leave Claude, the transcript, the debrief, and the database."""

import pytest
from sqlalchemy import select

from models.post import InboxDB, InboxKind, InboxState
from sandbox.claude.client import ClaudeControl
from sandbox.client import WrittenLine
from services.common.deleted_words import DELETED_LINE
from tests.stored_words import tables_with
from tests.stories.course import Course
from tests.stories.test_debrief import details, in_thread, interview, looks_back, rubric
from tests.stories.test_rewind import branch_thread, goes_back

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

SECRET = "Jane Realname of 12 Oak Street"
SAID = ("How are things?", f"I once met {SECRET}.", "And the rent?")
STRENGTH = f'{{"skill": "empathy", "line": 4, "quote": "{SECRET}", "why": "You named Jane."}}'
LEVEL = f'{{"line": 4, "quote": "{SECRET}", "why": "Open.", "had_chance": true, "points": 2}}'
OTHER = '{"line": 2, "quote": "How are things", "why": "Open.", "had_chance": true, "points": 1}'
ANSWER = f'{{"moves": [], "strengths": [{STRENGTH}], "to_try": [], "criteria": {{"c1": {LEVEL}, "c2": {OTHER}}}}}'


async def _is_taken_out(course: Course) -> None:
    """Wait until every deletion has its final state, and no row has the words."""

    async def look() -> bool:
        async with course.bot.deps.database.read() as db:
            rows = (await db.execute(select(InboxDB.state).where(InboxDB.kind == InboxKind.DELETED))).scalars().all()
        return bool(rows) and InboxState.NEW not in rows

    await course.workspace.until(look)
    assert await tables_with(course.bot.deps.database, "Realname") == set()


async def test_a_deleted_message_leaves_the_running_interview(course: Course, claude: ClaudeControl) -> None:
    """Claude reads the placeholder with the next turn."""
    thread = await course.starts()
    line = await thread.says(SAID[1])
    await course.hears(thread, 2)
    await course.maya.deletes(line)
    await _is_taken_out(course)
    before = len(await claude.requests())
    await thread.says("What else?")
    await course.hears(thread, 3)
    later = (await claude.requests())[before:]

    assert later
    assert "Realname" not in str([row.body for row in later])
    assert ("user", DELETED_LINE) in later[-1].talk


async def test_a_deleted_message_leaves_the_debrief_that_was_sent(course: Course, claude: ClaudeControl) -> None:
    """The posts in the thread are changed. The levels stay. A rewind to the line says nothing of it either."""
    thread, card = await interview(course, *SAID, judged_with=rubric())
    await claude.will_say(ANSWER)
    await looks_back(course, card)
    await in_thread(course, thread, "The result")
    assert SECRET in (await in_thread(course, thread, "Your debrief: Maria Rodriguez")).shown
    assert await goes_back(course, card, "Jane") == {}
    rewound = await branch_thread(course)
    assert SECRET in rewound.root.shown
    [line] = [row for row in await thread.messages() if SAID[1] == row.text]
    await course.maya.deletes(WrittenLine(line.channel, line.ts))
    await _is_taken_out(course)

    async def are_changed() -> bool:
        rows = [*await course.maya.reads(), *await thread.messages()]
        return not any("Realname" in row.shown for row in rows)

    await course.workspace.until(are_changed)
    talk = await in_thread(course, thread, "Your debrief: Maria Rodriguez")
    more = await details(course, await in_thread(course, thread, "The result"))

    assert f"“{DELETED_LINE}” (line 4)" in talk.shown
    assert f"You named {DELETED_LINE}." in talk.shown
    assert "*2 of 2 points*" in more
    assert f"“{DELETED_LINE}” (line 4)" in more
    assert f"Then you said: “{DELETED_LINE}”" in (await branch_thread(course)).root.shown

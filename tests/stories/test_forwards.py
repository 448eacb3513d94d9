"""Messages that Slack sends twice, and messages that a student forwards."""

import pytest

from sandbox.claude.client import ClaudeControl
from tests.stored_words import tables_with
from tests.stories.course import Course
from tests.stories.test_debrief import in_thread

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

COMMENT, FORWARDED = "What do you make of this?", "Jane Realname wrote to me."


async def test_only_the_comment_on_a_forwarded_message_is_read(course: Course, claude: ClaudeControl) -> None:
    """The student reads that once. Nothing of the forwarded message is stored."""
    thread = await course.starts()
    await course.maya.forwards(FORWARDED, COMMENT, thread=thread.ts)
    await course.hears(thread, 2)
    await in_thread(course, thread, "not the message that you forwarded")
    await thread.says("Go on.")
    await course.hears(thread, 3)
    told = [row for row in await thread.messages() if "not the message that you forwarded" in row.shown]

    assert ("user", COMMENT) in (await claude.requests())[-1].talk
    assert "Realname" not in str([row.body for row in await claude.requests()])
    assert await tables_with(course.bot.deps.database, "Realname") == set()
    assert len(told) == 1


async def test_a_forwarded_message_without_a_comment_says_nothing(course: Course, claude: ClaudeControl) -> None:
    """The student reads what to do, and no turn is spent."""
    thread = await course.starts()
    before = len(await claude.requests())
    await course.maya.forwards(FORWARDED, thread=thread.ts)
    told = await in_thread(course, thread, "cannot read forwarded messages")

    assert "in your own words" in told.shown
    assert len(await claude.requests()) == before


async def test_a_message_that_slack_sends_twice_is_answered_once(course: Course, claude: ClaudeControl) -> None:
    """The second event has another timestamp and the same id."""
    thread = await course.starts()
    line = await thread.says(COMMENT)
    await course.maya.repeats(line, COMMENT, thread=thread.ts)
    await course.hears(thread, 2)
    await thread.says("Go on.")
    await course.hears(thread, 3)
    talk = (await claude.requests())[-1].talk

    assert [words for _, words in talk].count(COMMENT) == 1

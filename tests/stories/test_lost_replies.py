"""A reply that Slack refuses: the student gets another one or learns that it is lost, and the teacher sees it."""

from sandbox.claude.client import ClaudeControl
from tests.stories.course import Course
from tests.stories.test_exports import TRANSCRIPT, file_of
from tests.stories.test_progress import front, front_with, in_thread

POST = "chat.postMessage"
FIRST, SECOND, THIRD = "It is a long story.", "He drinks again.", "They are with my mother."


async def test_a_refused_reply_is_answered_again(course: Course, claude: ClaudeControl) -> None:
    """Maya reads only the second answer, Claude never sees the first, and Tom reads that it was not delivered."""
    maya, tom = course.maya, course.tom
    thread = await course.starts()
    await claude.will_say(FIRST, SECOND, THIRD)
    await course.workspace.fault(POST, "error", times=2, code="invalid_blocks")
    await thread.says("How are you?")
    await course.hears(thread, 2)
    await thread.says("And the children?")
    heard = await course.hears(thread, 3)
    asked = [text for _, text in (await claude.requests())[-1].talk]
    assert await maya.clicks("End session", on=thread.root) is None
    await in_thread(course, thread, "You sent 2 messages")
    assert await tom.runs("/vc-progress", channel="#sw-101") is None
    await front(tom)
    assert await tom.clicks("Open") is None
    await front_with(course, tom, "2 messages")
    assert await tom.clicks("Open") is None
    read = await front(tom)
    assert await tom.chooses("export_record", TRANSCRIPT) is None
    _, _, exported = await file_of(course, tom, ".md")

    assert heard[1:] == [SECOND, THIRD]
    assert any(SECOND in text for text in asked)
    assert not any(FIRST in text for text in asked)
    assert read.shown.index(FIRST) < read.shown.index("Not delivered. The student never saw this line")
    assert read.shown.count("Not delivered") == 1
    assert "Not delivered. The student never saw this line" in exported.decode()


async def test_a_lost_reply_is_reported_outside_of_the_thread(course: Course, claude: ClaudeControl) -> None:
    """The thread accepts nothing, so Maya reads in her direct messages that she should write again."""
    thread = await course.starts()
    await claude.will_say(FIRST, SECOND)
    await course.workspace.fault(POST, "error", times=2, code="thread_not_found")
    await thread.says("How are you?")
    told = await course.dm(course.maya, "could not be shown to you")
    await thread.says("How have you been?")
    heard = await course.hears(thread, 2)

    assert told.thread_ts is None
    assert "This belongs to your interview with Maria Rodriguez" in told.shown
    assert "Please rephrase your last message" in told.shown
    assert heard[1] == SECOND

"""The picture of trust comes with the debrief, once. If Slack accepts no picture, its text comes alone."""

import io

import pytest
from PIL import Image
from sqlalchemy import update

from models.debrief import DebriefDB, Findings, TrustPoint
from sandbox.claude.client import ClaudeControl
from sandbox.client import Message
from sandbox.server import SandboxServer
from services.debriefs.debrief_review import debrief_review
from tests.stories.course import Course
from tests.stories.test_debrief import debriefs, details, in_thread
from tests.stories.test_gate import held_debrief, opens_list, sees, tom_of

LINE = [TrustPoint(turn=0, quarters=10), TrustPoint(turn=1, quarters=11, line=2, told=["She has two jobs."])]


async def released(course: Course, claude: ClaudeControl) -> Message:
    """Release a held debrief with a line of trust, and return the message about trust."""
    thread = await held_debrief(course, claude)
    [row] = await debriefs(course)
    findings = Findings.model_validate(row.findings).model_copy(update={"trust": LINE, "never_told": ["He left."]})
    async with course.bot.deps.database.begin() as db:
        await db.execute(update(DebriefDB).values(findings=findings.model_dump(mode="json")))
        await debrief_review.release(db, row.id, by=await tom_of(course.bot), now=course.bot.deps.clock())
    course.bot.outbox.wake()
    return await in_thread(course, thread, "1 thing untold")


async def test_the_line_of_trust_is_in_the_thread_as_a_picture(
    course: Course, claude: ClaudeControl, slack_server: SandboxServer
) -> None:
    """The message has the result, a PNG, and the text below it, which says how much stayed untold.

    What it was is behind *Details*, once the teacher chooses to show it.
    """
    message = await released(course, claude)
    [picture] = [block for block in message.blocks if block["type"] == "image"]
    png = slack_server.sandbox.uploads[picture["slack_file"]["id"]]

    assert Image.open(io.BytesIO(png)).format == "PNG"
    assert "Line 2: trust grows, half open, 1 opens." in picture["alt_text"]
    assert "She has two jobs." in message.shown
    before = await details(course, message)
    await opens_list(course)
    assert await course.tom.chooses("show_untold", "Now") is None
    await sees(course, "Students read what a client never told them now")
    after = await details(course, message)

    assert "He left." not in message.shown + before
    assert "after your last attempt" in before
    assert "“He left.”" in after
    assert message.shown.index("The result") < message.shown.index("1 thing untold")


@pytest.mark.parametrize(
    ("method", "kind", "code"),
    [("files.getUploadURLExternal", "error", "missing_scope"), ("files.completeUploadExternal", "server_error", "")],
)
async def test_if_slack_accepts_no_file_the_text_comes_alone(
    course: Course, claude: ClaudeControl, method: str, kind: str, code: str
) -> None:
    """It says the same."""
    await course.workspace.fault(method, kind, times=9, code=code)
    message = await released(course, claude)

    assert [block["type"] for block in message.blocks].count("image") == 0
    assert "Trust grew after line 2." in message.shown


async def test_the_app_waits_for_a_picture_that_slack_has_not_processed_yet(
    course: Course, claude: ClaudeControl
) -> None:
    """Slack refuses a block with a file that was just uploaded, and accepts it a moment later. There is one message."""
    await course.workspace.looks_through_files_for(1.0)
    message = await released(course, claude)
    refused = [call for call in await course.workspace.calls("chat.postMessage") if "invalid_blocks" in str(call)]

    assert refused
    assert [block["type"] for block in message.blocks].count("image") == 1
    shown = [row for row in await course.maya.reads(thread=message.thread_ts) if "opened up" in row.shown]
    assert len(shown) == 1


async def test_a_picture_that_slack_never_accepts_leaves_its_text(course: Course, claude: ClaudeControl) -> None:
    """The text comes once, a few seconds later."""
    await course.workspace.looks_through_files_for(1000.0)
    message = await released(course, claude)

    assert [block["type"] for block in message.blocks].count("image") == 0
    assert "Trust grew after line 2." in message.shown

"""Slack does not answer for a moment: what people read is true, and the bot asks again automatically."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.runtime.app import VirtualClient
from models.section import CourseSectionDB, SectionEnrollmentDB
from sandbox.client import SandboxClient
from tests.stories.conftest import MovableClock
from tests.stories.course import Course

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

UNKNOWN = "Slack did not return the list of members just now. The app tries again within a minute"
VISITS = 3
A_MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize("method", ["conversations.members", "conversations.info", "conversations.join"])
@pytest.mark.parametrize("kind", ["server_error", "error"])
async def test_a_section_is_made_though_slack_does_not_say_who_is_there(
    bot: VirtualClient, workspace: SandboxClient, clock: MovableClock, method: str, kind: str
) -> None:
    """Say what is known. Within a minute, the students are enrolled and the app is in the channel."""
    course = Course(workspace, bot)
    await course.name_teacher()
    await course.tom.runs("/vc-section", channel="#sw-101")
    await course.tom.fills({"Section name": "SW 101"})
    await workspace.fault(method, kind, times=20, code="internal_error")
    errors = await course.tom.submits()
    is_there = method == "conversations.members"  # otherwise the app is not in the channel and sends a message
    card = await (course.whisper if is_there else course.dm)(course.tom, "This channel is now the section")
    await workspace.fault(method, "error", times=0, code="internal_error")
    clock.offset += A_MINUTE
    await bot.rosters.compare_again()  # does nothing while the job itself is running

    async def enrolled() -> bool:
        async with bot.deps.database.read() as db:
            return (await db.execute(select(func.count()).select_from(SectionEnrollmentDB))).scalar_one() > 0

    await workspace.until(enrolled)
    await course.tom.runs("/vc-section", channel="#sw-101")
    later = await course.whisper(course.tom, "This channel is the section")
    told = [row.text for row in await course.tom.reads()]

    assert errors == {}
    assert UNKNOWN in card.text
    assert "0 students" not in card.text
    assert "1 student is enrolled" in later.text
    assert "The app is not in this channel" not in later.shown
    assert not any("not in" in text or "removed" in text for text in told)


async def test_a_channel_that_the_app_is_not_invited_to_still_says_so(
    bot: VirtualClient, workspace: SandboxClient
) -> None:
    """Do not treat a definite answer of Slack as no answer."""
    course = Course(workspace, bot)
    await course.name_teacher()
    await course.tom.runs("/vc-section", channel="#sw-101")
    await course.tom.fills({"Section name": "SW 101"})
    await workspace.fault("conversations.info", "error", times=1, code="channel_not_found")
    errors = await course.tom.submits()
    async with bot.deps.database.read() as db:
        made = (await db.execute(select(CourseSectionDB))).scalars().all()

    assert errors == {
        "name": "The app is not in this channel yet. Invite it with `/invite @Virtual Client`, then try again."
    }
    assert made == []


async def test_a_home_tab_that_cannot_be_published_is_only_logged(
    bot: VirtualClient, workspace: SandboxClient, caplog: pytest.LogCaptureFixture
) -> None:
    """Log it each of three times and send Maya no message, since she asked for nothing."""
    maya = workspace.person("maya")
    await maya.runs("/vc-help")
    await asyncio.gather(*bot._side_tasks)
    before = [row.text for row in await maya.reads()]
    await workspace.fault("views.publish", "error", times=20, code="internal_error")

    async def logged() -> bool:
        return sum("app_home_opened broke" in line for line in caplog.messages) == VISITS

    for _ in range(VISITS):
        await maya._act("open_home")
    await workspace.until(logged)
    after = [row.text for row in await maya.reads() if row.text not in before]

    assert not [text for text in after if "wrong" in text or "reference" in text.casefold()]

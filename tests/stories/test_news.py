"""What reaches a student without asking: a new assignment, with everything to start it or to hear no more of it."""

import re

import pytest
from sqlalchemy import update

from models.workspace import UserDB
from sandbox.client import Message
from tests.stories.course import Course, Thread
from tests.zones import zone_of_noon

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_a_new_assignment_reaches_the_student_who_can_start_or_mute(course: Course) -> None:
    """The message has both buttons. A student who mutes reads what that means, and can turn it on again."""
    bot, maya = course.bot, course.maya
    async with bot.deps.database.begin() as db:
        await db.execute(update(UserDB).values(time_zone=zone_of_noon(bot.deps.clock()), news_at=None))
    bot.run_jobs_now()
    message = await course.dm(maya, "New in")

    assert {"Start practice", "Mute these messages"} <= set(message.buttons)
    assert await maya.clicks("Mute these messages", on=message) is None
    muted = await course.whisper(maya, "These messages are muted")
    assert "not even when one is due tomorrow" in muted.shown
    assert await maya.clicks("Turn messages on", on=muted) is None
    await course.whisper(maya, "Messages are on again")
    assert await maya.clicks("Start practice", on=message) is None
    assert isinstance(await course.dm(maya, "Practice interview"), Message)


async def test_a_word_from_outside_the_role_is_offered_a_pause_once(course: Course) -> None:
    """The client answers "stop" as any line. A word after `!` is the app's, whatever it is."""
    thread = await course.starts()
    await thread.says("STOP! :octagonal_sign:")
    await course.hears(thread, 2)
    await thread.says("stop")
    await course.hears(thread, 3)
    await thread.says("!time please")
    await course.hears(thread, 2, name=None)
    offers = [row for row in await thread.messages() if "Go on" in row.buttons]
    unknown = [row for row in await thread.messages() if "Pause and get help" in row.buttons]
    await course.maya.clicks("Go on", on=offers[0])
    said = [row for row in await thread.messages() if "went on with the interview" in row.shown]

    assert len(offers) == len(unknown) == len(said) == 1
    assert "Pause" in offers[0].buttons
    assert "`!end`" in unknown[0].text or "!end" in unknown[0].shown
    assert len(await course.hears(thread, 3)) == 3


async def test_two_clicks_lead_from_the_card_to_the_first_word(course: Course) -> None:
    """The first is *Start practice*. Its answer has the link to the thread, in which the client speaks first."""
    clicks = 0
    assert await course.maya.clicks("Start practice", on=await course.card()) is None
    clicks += 1
    ready = await course.whisper(course.maya, "Maria Rodriguez is ready")
    link = re.search(r"<(https?://[^|]+)\|Open the interview>", ready.text or ready.shown)
    assert link is not None
    clicks += 1
    root = await course.dm(course.maya, "Practice interview")
    thread = Thread(course.maya, root)
    await course.hears(thread, 1)

    assert root.ts.replace(".", "") in link.group(1)
    assert clicks == 2

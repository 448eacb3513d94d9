"""Members of an Enterprise Grid belong to our workspace although their home is another one. Strangers do not."""

import pytest
from sqlalchemy import select

from models.post import InboxDB
from models.workspace import UserDB
from tests.stories.course import Course

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_a_member_whose_home_is_another_workspace_practices(course: Course) -> None:
    """Buttons, commands, and lines work. The id begins with W."""
    await course.workspace.control("arrive", row={"handle": "wren", "name": "Wren Grid", "grid": True})
    wren = course.workspace.person("wren")
    await wren.joins("#sw-101")
    await course.dm(wren, "SW 101")
    thread = await course.starts(wren)
    line = await thread.says("How have you been?")
    await course.hears(thread, 2)
    await wren.edits(line, "How are you?")
    await wren.runs("/vc-progress", "mine")
    async with course.bot.deps.database.read() as db:
        users = (await db.execute(select(UserDB).where(UserDB.slack_user_id.startswith("W")))).scalars().all()

    assert [(user.display_name, user.is_active) for user in users] == [("Wren Grid", True)]


async def test_a_person_of_another_company_gets_nothing(course: Course) -> None:
    """They share the channel through Slack Connect. Their lines are not even stored."""
    fay = course.workspace.person("fay")
    assert await fay.clicks("Start practice", on=await course.card()) is None
    told = await course.whisper(fay, "members of this workspace")
    line = await fay.says("Hello?")
    await fay.edits(line, "Hello, hello?")
    await fay.runs("/vc-help")

    async def is_refused_again() -> bool:
        return len(await fay.whispers()) >= 2

    await course.workspace.until(is_refused_again)
    async with course.bot.deps.database.read() as db:
        stored = (await db.execute(select(InboxDB))).scalars().all()
        users = set((await db.execute(select(UserDB.display_name))).scalars())

    assert told.text == "Virtual Client is for the members of this workspace."
    assert stored == []
    assert "Fay Foreign" not in users

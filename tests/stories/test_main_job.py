"""A teacher sets up, a student practices, and everything is on record."""

from sqlalchemy import select

from models.cost import CostEntryDB, DailyCostDB
from models.session import MessageDB, SessionDB, SessionStatus
from sandbox.claude.client import ClaudeControl
from tests.stories.course import Course


async def test_a_student_interviews_the_client(course: Course, claude: ClaudeControl) -> None:
    """Maya starts, Maria answers under her own name, and every line, token, and cost is on record."""
    await claude.will_say("Hi. I'm Maria.", "It started *looks away* two weeks ago.")
    thread = await course.starts()
    await thread.says("How have things been at home?")
    heard = await course.hears(thread, 2)
    assert await course.maya.clicks("End session", on=thread.root) is None
    closing = await course.hears(thread, 1, name=None)

    assert heard == ["Hi. I'm Maria.", "It started _looks away_ two weeks ago."]
    assert "AI-simulated client" in thread.root.shown
    assert "don't type any real client's data" in thread.root.shown
    assert "You sent 1 message." in closing[0]
    async with course.bot.deps.database.read() as db:
        session = (await db.execute(select(SessionDB))).scalar_one()
        lines = (await db.execute(select(MessageDB).order_by(MessageDB.sequence_number))).scalars().all()
        entries = (await db.execute(select(CostEntryDB))).scalars().all()
        day = (await db.execute(select(DailyCostDB))).scalar_one()
    assert session.status == SessionStatus.COMPLETED
    assert [(line.sequence_number, line.role) for line in lines] == [(1, "client"), (2, "student"), (3, "client")]
    assert all(line.token_count > 0 for line in lines)
    assert session.cost_nano == sum(entry.cost_nano for entry in entries) == day.spent_nano > 0
    assert day.reserved_nano == 0

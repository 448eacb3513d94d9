"""Teachers read in the morning what waits, and release held debriefs from the message."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from models.assignment import AssignmentDB
from models.client_profile import ClientProfileDB
from models.section import CourseSectionDB, SectionTeacherDB
from models.session import SessionDB, SessionStatus
from models.workspace import Role, UserDB
from sandbox.client import Message, PersonAtScreen
from tests.services.finished_interviews import debriefed
from tests.stories.conftest import MovableClock
from tests.stories.course import Course

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

TEN_IN_NEW_YORK = 15
"""The hour in UTC, in winter, and 16:00 in Berlin."""


async def holds_a_debrief(course: Course) -> None:
    """Let a debrief of Maya wait for Tom and for Ada, who co-teaches."""
    async with course.bot.deps.database.begin() as db:
        users = {user.display_name.partition(" ")[0]: user for user in (await db.execute(select(UserDB))).scalars()}
        work = (await db.execute(select(AssignmentDB))).scalar_one()
        section = (await db.execute(select(CourseSectionDB))).scalar_one()
        offered = (await db.execute(select(ClientProfileDB.id))).scalar_one()
        now = course.bot.deps.clock()
        session = SessionDB(
            workspace_id=work.workspace_id, student_id=users["Maya"].id, assignment_id=work.id, client_id=offered,
            status=SessionStatus.COMPLETED, persona={"name": "Maria", "age": 34, "assignment": "Intake"}, prompt_version="1",
            system_prompt="", model="m", student_lines=2, started_at=now, ended_at=now, last_activity_at=now,
        )  # fmt: skip
        db.add_all([session, SectionTeacherDB(section_id=section.id, teacher_id=users["Ada"].id)])
        await db.flush()
        await debriefed(db, session, points=5, released=False)
        assert users["Ada"].role == Role.ADMIN


async def digest(course: Course, clock: MovableClock, person: PersonAtScreen) -> Message:
    """Return the digest once it is there. The jobs run whenever the clock moves."""

    async def look() -> Message | None:
        clock.offset += timedelta(seconds=1)
        found = [row for row in await person.reads() if "debrief to release" in row.shown]
        return found[-1] if found else None

    return await course.workspace.until(look)


async def test_a_held_debrief_is_released_in_two_clicks_from_the_digest(course: Course, clock: MovableClock) -> None:
    """Press the button and agree. Another teacher with the same digest reads that nothing is left."""
    await holds_a_debrief(course)
    now = datetime.now(UTC)
    morning = (now + timedelta(days=1)).replace(hour=TEN_IN_NEW_YORK, minute=0)
    clock.offset = morning - now
    toms = await digest(course, clock, course.tom)
    adas = await digest(course, clock, course.ada)
    button = next(
        part
        for block in toms.raw["blocks"]
        for part in block.get("elements", [])
        if "release" in part.get("action_id", "")
    )
    await course.tom.clicks("Release all (1)", on=toms)
    released = await course.whisper(course.tom, "1 debrief is on the way")
    await course.ada.clicks("Release all (1)", on=adas)
    late = await course.whisper(course.ada, "nothing is left to release")

    assert "confirm" in button, "the second click"
    assert released.buttons == late.buttons == ["Debriefs", "Progress"]
    assert sum("debrief to release" in row.shown for row in await course.tom.reads()) == 1

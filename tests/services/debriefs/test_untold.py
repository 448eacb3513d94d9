"""What a client never told stays hidden as long as it would spoil another attempt."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from models.assignment import AssignmentDB, AssignmentStatus
from models.session import SessionDB, SessionStatus
from services.debriefs.untold import may_read_untold
from services.storage.database import Database
from tests.services.conftest import NOON, School
from tests.services.debriefs.test_debrief_writer import finished

HOUR = timedelta(hours=1)


async def may_read(database: Database, session: SessionDB, *, now: datetime = NOON, **changes: Any) -> bool:
    """Return what holds after the assignment was changed."""
    async with database.begin() as db:
        if changes:
            await db.execute(update(AssignmentDB).values(**changes))
    async with database.read() as db:
        return await may_read_untold(db, session, now=now)


@pytest.mark.parametrize(
    ("changes", "is_open"),
    [
        ({"max_attempts": None, "due_at": None}, False),
        ({"max_attempts": 2, "due_at": None}, False),
        ({"max_attempts": 1, "due_at": None}, True),
        ({"max_attempts": 2, "due_at": NOON + HOUR}, False),
        ({"max_attempts": 2, "due_at": NOON - HOUR}, True),
        ({"max_attempts": None, "due_at": NOON}, True),
        ({"max_attempts": None, "due_at": None, "shows_untold": True}, True),
        ({"max_attempts": 2, "due_at": None, "status": AssignmentStatus.CLOSED}, True),
        ({"max_attempts": 2, "due_at": None, "status": AssignmentStatus.DRAFT}, False),
    ],
)
async def test_it_is_read_after_the_last_attempt_after_the_due_time_or_when_the_teacher_chooses(
    database: Database, school: School, changes: dict[str, Any], is_open: bool
) -> None:
    """One attempt was used. An assignment that is only taken back for a while is not over."""
    session = await finished(database, school)

    assert await may_read(database, session, available_from=None, **changes) is is_open


async def test_a_running_last_attempt_is_no_finished_one(database: Database, school: School) -> None:
    """Reading about it while it runs would spoil it."""
    session = await finished(database, school)
    async with database.begin() as db:
        await db.execute(update(SessionDB).values(status=SessionStatus.ACTIVE, ended_at=None))

    assert not await may_read(database, session, max_attempts=1, due_at=None)


async def test_a_test_run_shows_its_teacher_everything(database: Database, school: School) -> None:
    """It has no assignment, and the teacher has written the facts."""
    session = await finished(database, school)
    async with database.begin() as db:
        await db.execute(update(SessionDB).values(assignment_id=None))
    async with database.read() as db:
        session = await db.get_one(SessionDB, session.id)

    assert await may_read(database, session)

"""Joins and leaves come in any order; the latest one holds."""

from datetime import timedelta

import pytest

from models.section import CourseSectionDB
from services.database import Database
from services.enrollment_service import enrollment_service
from tests.services.conftest import NOON, School


@pytest.mark.parametrize(
    ("events", "is_enrolled"),
    [
        ([("join", "10.1"), ("leave", "10.2")], False),
        ([("leave", "10.2"), ("join", "10.1")], False),
        ([("leave", "10.2"), ("join", "10.3")], True),
        ([("join", "10.3"), ("leave", "10.2"), ("join", "10.1")], True),
        ([("leave", "10.2"), ("leave", "10.2"), ("look", "")], True),
    ],
)
async def test_the_latest_event_holds(
    database: Database, school: School, events: list[tuple[str, str]], *, is_enrolled: bool
) -> None:
    """Whatever order Slack delivers them in; a look into the channel beats them all."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        for number, (kind, ts) in enumerate(events):
            change = enrollment_service.delete_enrollment if kind == "leave" else enrollment_service.create_enrollment
            await change(db, section, school.student, now=NOON + timedelta(seconds=number), event_ts=ts)
        found = await enrollment_service.is_enrolled(db, section.id, school.student.id)

    assert found is is_enrolled

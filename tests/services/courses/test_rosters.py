"""Joins and leaves arrive in any order, and the latest one counts."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from models.post import OutboxDB
from models.section import CourseSectionDB
from models.workspace import UserDB
from services.courses.enrollment_service import enrollment_service
from services.storage.database import Database
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
async def test_the_latest_event_counts(
    database: Database, school: School, events: list[tuple[str, str]], *, is_enrolled: bool
) -> None:
    """The order in which Slack delivers them does not matter. A look into the channel overrides them."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        for number, (kind, ts) in enumerate(events):
            change = enrollment_service.delete_enrollment if kind == "leave" else enrollment_service.create_enrollment
            await change(db, section, school.student, now=NOON + timedelta(seconds=number), event_ts=ts)
        found = await enrollment_service.is_enrolled(db, section.id, school.student.id)

    assert found is is_enrolled


async def test_a_class_is_welcomed_in_few_statements_and_one_after_the_other(
    database: Database, school: School
) -> None:
    """Each of three hundred students gets one welcome, spread so that Slack is not flooded."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        people = [
            UserDB(workspace_id=section.workspace_id, slack_user_id=f"UW{number:03}", display_name="S")
            for number in range(300)
        ]
        db.add_all(people)
        await db.flush()
        await enrollment_service.match_roster(db, section, people, now=NOON)
        await enrollment_service.match_roster(db, section, people, now=NOON + timedelta(days=1))
        owed = select(OutboxDB).where(OutboxDB.lane.like("UW%")).order_by(OutboxDB.next_try_at)
        rows = (await db.execute(owed)).scalars().all()

    assert [row.facts["about"] for row in rows] == ["welcome_student"] * 300
    assert len({row.slack_user_id for row in rows}) == 300
    assert rows[-1].next_try_at - rows[0].next_try_at > timedelta(minutes=6)

"""What time does to assignments and interviews, once each, however often the jobs run."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB, AssignmentStatus, AssignmentUpdate
from models.news import NewsItemDB
from models.post import OutboxDB, OutboxKind
from models.section import CourseSectionDB
from models.session import SessionDB, SessionStatus
from models.workspace import UserDB
from services.courses.assignment_service import AssignmentError, assignment_service
from services.courses.assignment_times import assignment_times
from services.courses.enrollment_service import enrollment_service
from services.courses.open_assignments import open_assignments
from services.interviews.deadline_service import deadline_service
from services.messaging.news_service import news_service
from services.storage.database import Database
from tests.services.conftest import NOON, School, started

HOUR = timedelta(hours=1)


async def owed(db: AsyncSession, kind: OutboxKind, about: str) -> list[OutboxDB]:
    """Return all posts of that kind and subject, delivered or not."""
    rows = (await db.execute(select(OutboxDB).where(OutboxDB.kind == kind).order_by(OutboxDB.id))).scalars()
    return [row for row in rows if row.facts.get("about") == about]


async def due(database: Database, school: School, at: datetime | None, *, available: datetime | None = None) -> None:
    """Publish the assignment with a card in the channel and this due time."""
    async with database.begin() as db:
        assignment = await db.get_one(AssignmentDB, school.assignment_id)
        assignment.due_at, assignment.available_from, assignment.card_ts = at, available, "1.1"
        assignment.opened_at = None if available else NOON - 2 * 24 * HOUR


async def test_an_assignment_opens_and_ends_on_time_and_its_card_changes_once(
    database: Database, school: School
) -> None:
    """Several runs of the job change the card once for each step."""
    await due(database, school, NOON + 3 * HOUR, available=NOON + HOUR)
    async with database.begin() as db:
        counts = [await assignment_times.open_due(db, now=NOON + minutes * HOUR / 60) for minutes in (59, 60, 61)]
        ends = [await assignment_times.close_due(db, now=NOON + hours * HOUR) for hours in (2, 3, 4)]
        assignment = await db.get_one(AssignmentDB, school.assignment_id, populate_existing=True)
        cards = (await db.execute(select(OutboxDB).where(OutboxDB.kind == OutboxKind.ASSIGNMENT_CARD))).scalars().all()

    assert (counts, ends) == ([0, 1, 0], [0, 1, 0])
    assert (assignment.status, assignment.ended_at) == (AssignmentStatus.CLOSED, NOON + 3 * HOUR)
    assert [row.update_ts for row in cards] == [None, "1.1", "1.1"]


async def test_a_running_interview_has_two_hours_after_the_end(database: Database, school: School) -> None:
    """The student is told once when it will close, and then it is closed with the reason."""
    await due(database, school, NOON + HOUR)
    session = await started(database, school)
    for hours in (0.9, 1.1, 1.2, 2.9, 3.0, 3.1):
        async with database.begin() as db:
            await assignment_times.close_due(db, now=NOON + hours * HOUR)
            await deadline_service.announce_ends(db, now=NOON + hours * HOUR)
            await deadline_service.close_ended(db, now=NOON + hours * HOUR)
    async with database.read() as db:
        interview = await db.get_one(SessionDB, session.id)
        told = await owed(db, OutboxKind.NOTICE, "finishing")

    assert (interview.status, interview.end_reason, interview.ended_at) == (
        SessionStatus.EXPIRED,
        "due",
        NOON + 3 * HOUR,
    )
    assert [row.facts["at"] for row in told] == [int((NOON + 3 * HOUR).timestamp())]


async def test_a_student_who_rejoins_in_time_continues(database: Database, school: School) -> None:
    """Leaving starts the two hours, and rejoining in time cancels them."""
    session = await started(database, school)
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        await enrollment_service.delete_enrollment(db, section, school.student, now=NOON, event_ts="1.0")
        await deadline_service.announce_ends(db, now=NOON)
        await enrollment_service.create_enrollment(db, section, school.student, now=NOON + HOUR, event_ts="2.0")
        await deadline_service.announce_ends(db, now=NOON + HOUR)
        await deadline_service.close_ended(db, now=NOON + 3 * HOUR)
        interview = await db.get_one(SessionDB, session.id, populate_existing=True)

    assert (interview.status, interview.finish_by) == (SessionStatus.ACTIVE, None)


@pytest.mark.parametrize(
    ("zone", "hours_before", "is_reminded"),
    [
        ("UTC", 25, False),
        ("UTC", 24, True),
        ("America/New_York", 24, False),  # NOON is 7:00 there
        ("America/New_York", 23, True),
        ("Asia/Tokyo", 24, False),  # 21:00
        ("Asia/Tokyo", 13.5, False),  # 7:30
        ("Asia/Tokyo", 13, True),
    ],
)
async def test_a_reminder_comes_by_day_and_once(
    database: Database, school: School, zone: str, hours_before: float, *, is_reminded: bool
) -> None:
    """Night is in the student's own zone."""
    due_at = NOON + 24 * HOUR
    await due(database, school, due_at)
    async with database.begin() as db:
        await db.execute(delete(NewsItemDB))
        (await db.get_one(UserDB, school.student.id)).time_zone = zone
        await db.flush()
        for _ in range(2):
            await deadline_service.remind_of_due(db, now=due_at - hours_before * HOUR)
            await news_service.queue_due(db, now=due_at - hours_before * HOUR)
        notes = (await db.execute(select(OutboxDB).where(OutboxDB.kind == OutboxKind.NEWS))).scalars().all()

    assert len(notes) == int(is_reminded)


async def test_a_student_who_has_practiced_is_not_reminded(database: Database, school: School) -> None:
    """An interview with at least one message counts as practice."""
    await due(database, school, NOON + 20 * HOUR)
    session = await started(database, school)
    async with database.begin() as db:
        (await db.get_one(SessionDB, session.id)).student_lines = 1
        await db.flush()

        assert await deadline_service.remind_of_due(db, now=NOON) == 0


async def test_idle_interviews_are_reminded_once_and_closed(database: Database, school: School) -> None:
    """The reminder comes after 20 hours, the end after 24."""
    session = await started(database, school)
    for hours in (19.9, 20, 21, 23.9, 24.1, 25):
        async with database.begin() as db:
            await deadline_service.remind_idle(db, idle_hours=24, now=NOON + hours * HOUR)
            await deadline_service.close_idle(db, idle_hours=24, now=NOON + hours * HOUR)
    async with database.read() as db:
        interview = await db.get_one(SessionDB, session.id)
        told = await owed(db, OutboxKind.NOTICE, "idle")

    assert (interview.status, interview.end_reason) == (SessionStatus.EXPIRED, "idle")
    assert [row.facts["at"] for row in told] == [int((NOON + 24 * HOUR).timestamp())]


async def test_a_past_due_time_is_refused_at_its_field(database: Database, school: School) -> None:
    """A later one reopens an assignment that has ended."""
    await due(database, school, NOON)
    async with database.begin() as db:
        await assignment_times.close_due(db, now=NOON)
        assignment = await db.get_one(AssignmentDB, school.assignment_id, populate_existing=True)
        section = await db.get_one(CourseSectionDB, school.section_id)
        facts = {"title": "Intake", "client_ids": [school.client_id]}
        data = AssignmentUpdate(**facts, due_at=NOON - HOUR)
        with pytest.raises(AssignmentError, match="in the past") as refused:
            await assignment_service.update_assignment(db, assignment, section, data, by=school.teacher, now=NOON)
        data = AssignmentUpdate(**facts, due_at=NOON + HOUR)
        await assignment_service.update_assignment(db, assignment, section, data, by=school.teacher, now=NOON)

        assert refused.value.field == "due_at"
        assert assignment.status == AssignmentStatus.PUBLISHED


async def test_an_unpublished_assignment_is_a_draft_that_can_be_deleted(database: Database, school: School) -> None:
    """A published one cannot be deleted, and nothing is done twice."""
    async with database.begin() as db:
        assignment = await db.get_one(AssignmentDB, school.assignment_id)
        section = await db.get_one(CourseSectionDB, school.section_id)
        with pytest.raises(AssignmentError, match="Unpublish it first"):
            await assignment_service.delete_assignment(db, assignment, section, by=school.teacher, now=NOON)
        await assignment_service.unpublish_assignment(db, assignment, section, by=school.teacher, now=NOON)
        with pytest.raises(AssignmentError, match="nothing to unpublish"):
            await assignment_service.unpublish_assignment(db, assignment, section, by=school.teacher, now=NOON)
        open_now = await open_assignments.list_open_for_student(db, school.student, now=NOON)
        await assignment_service.delete_assignment(db, assignment, section, by=school.teacher, now=NOON)

        assert open_now == []
        assert await assignment_service.list_assignments(db, section) == []
        with pytest.raises(AssignmentError, match="no longer exists"):
            await assignment_service.get_own(db, assignment.id, by=school.teacher)

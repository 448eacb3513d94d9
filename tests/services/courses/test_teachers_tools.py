"""What a teacher does for a class: publish later, give more time, copy, remind, reopen, and hand over."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentCreate, AssignmentDB, AssignmentStatus
from models.news import NewsItemDB, NewsKind
from models.post import OutboxDB, OutboxKind
from models.section import CourseSectionDB, SectionCreate, SectionTeacherDB
from models.session import SessionDB
from models.workspace import Role, UserDB
from services.common.errors import NotAllowedError
from services.common.time_zones import days_later
from services.courses.assignment_clients import assignment_clients
from services.courses.assignment_copies import assignment_copies
from services.courses.assignment_schedule import assignment_schedule
from services.courses.assignment_service import AssignmentError, assignment_service
from services.courses.assignment_times import assignment_times
from services.courses.due_extensions import due_extensions
from services.courses.enrollment_service import enrollment_service
from services.courses.nudges import Nudged, nudges
from services.courses.open_assignments import open_assignments
from services.courses.section_handover import section_handover
from services.courses.section_service import SectionError, section_service
from services.interviews.deadline_service import deadline_service
from services.reports.student_dashboard import student_dashboard
from services.storage.database import Database
from tests.services.conftest import NOON, School, started
from tests.services.finished_interviews import finished_interview
from tests.services.reports.test_interview_access import person

DAY = timedelta(days=1)


async def section_of(db: AsyncSession, school: School) -> CourseSectionDB:
    return await db.get_one(CourseSectionDB, school.section_id)


async def work_of(db: AsyncSession, school: School, **facts: Any) -> AssignmentDB:
    """Change the published assignment, and return it."""
    if facts:
        await db.execute(update(AssignmentDB).where(AssignmentDB.id == school.assignment_id).values(**facts))
    return await db.get_one(AssignmentDB, school.assignment_id, populate_existing=True)


async def draft(db: AsyncSession, school: School, **facts: Any) -> AssignmentDB:
    data = AssignmentCreate(**{"title": "Later", "client_ids": [school.client_id], **facts})
    return await assignment_service.create_assignment(
        db, await section_of(db, school), data, by=school.teacher, now=NOON
    )


async def colleague(db: AsyncSession, school: School, *, role: Role = Role.TEACHER) -> UserDB:
    row = UserDB(workspace_id=school.workspace.id, slack_user_id=f"U{role.upper()}", display_name="Rita", role=role)
    db.add(row)
    await db.flush()
    return row


async def cut_off(database: Database, *, now: datetime) -> None:
    """Publish what is due, and fail before the commit."""
    async with database.begin() as db:
        await assignment_schedule.publish_due(db, now=now)
        raise RuntimeError("cut off")


async def test_a_draft_is_published_at_its_time_and_once(database: Database, school: School) -> None:
    """Two runs publish it once. A run that was cut off leaves it scheduled. Unpublishing does not schedule it again."""
    at = NOON + DAY
    async with database.begin() as db:
        work, section = await draft(db, school), await section_of(db, school)
        await assignment_schedule.schedule(db, work, section, at, by=school.teacher, now=NOON)
        early = await assignment_schedule.publish_due(db, now=at - timedelta(seconds=1))
    with pytest.raises(RuntimeError, match="cut off"):
        await cut_off(database, now=at)
    taken = []
    for _ in range(2):
        async with database.begin() as db:
            taken.append(await assignment_schedule.publish_due(db, now=at))
    async with database.begin() as db:
        published = await db.get_one(AssignmentDB, work.id)
        cards = (await db.execute(select(OutboxDB).where(OutboxDB.subject_id == work.id))).scalars().all()
        status = published.status
        await assignment_service.unpublish_assignment(db, published, section, by=school.teacher, now=at)
        again = await assignment_schedule.publish_due(db, now=at + DAY)

    assert (early, taken, again) == (0, [1, 0], 0)
    assert status == AssignmentStatus.PUBLISHED
    assert len(cards) == 1


async def test_a_scheduled_draft_that_cannot_be_published_stays_one(database: Database, school: School) -> None:
    """Its teachers read why, once, and nothing of it is published."""
    async with database.begin() as db:
        work, section = await draft(db, school, due_at=NOON + 3 * DAY), await section_of(db, school)
        await assignment_schedule.schedule(db, work, section, NOON + DAY, by=school.teacher, now=NOON)
    for _ in range(2):
        async with database.begin() as db:
            await assignment_schedule.publish_due(db, now=NOON + 4 * DAY)
    async with database.read() as db:
        kept = await db.get_one(AssignmentDB, work.id)
        posts = (await db.execute(select(OutboxDB).where(OutboxDB.kind == OutboxKind.COURSE_NOTE))).scalars().all()

    assert (kept.status, kept.publish_at, kept.published_at) == (AssignmentStatus.DRAFT, None, None)
    notes = [post.facts for post in posts if post.facts["about"] == "not_published"]
    assert [note["why"] for note in notes] == ["The due time of “Later” is in the past. Edit it, then publish it."]


async def test_only_a_sane_time_can_be_scheduled(database: Database, school: School) -> None:
    """Not the past, not after the due time, not without a client, and not what is published."""
    async with database.begin() as db:
        section = await section_of(db, school)
        work = await draft(db, school, due_at=NOON + DAY)
        bare = await draft(db, school, client_ids=[])
        wrong = [
            (work, NOON, "in the past"),
            (work, NOON + DAY, "due before this time"),
            (bare, NOON + DAY, "has no client"),
            (await work_of(db, school), NOON + DAY, "not a draft"),
        ]
        for row in (bare, await work_of(db, school)):
            with pytest.raises(AssignmentError):
                await assignment_schedule.require_schedulable(db, row)
        await assignment_schedule.require_schedulable(db, work)
        for row, at, words in wrong:
            with pytest.raises(AssignmentError, match=words):
                await assignment_schedule.schedule(db, row, section, at, by=school.teacher, now=NOON)
        await assignment_schedule.schedule(db, work, section, NOON + timedelta(hours=1), by=school.teacher, now=NOON)
        await assignment_schedule.schedule(db, work, section, None, by=school.teacher, now=NOON)
        taken = await assignment_schedule.publish_due(db, now=NOON + DAY)

    assert (work.publish_at, taken) == (None, 0)


async def test_one_student_gets_more_time_also_after_the_end(database: Database, school: School) -> None:
    """The others stay out. The student can start, reads the own time, and has two hours after it."""
    due, later = NOON + DAY, NOON + 3 * DAY
    async with database.begin() as db:
        ben = await person(db, school, "Ben")
        section = await section_of(db, school)
        await enrollment_service.create_enrollment(db, section, ben, now=NOON)
        await work_of(db, school, due_at=due)
        await assignment_times.close_due(db, now=due)
        work = await work_of(db, school)
        await due_extensions.extend(db, work, section, school.student, later, by=school.teacher, now=due + DAY)
        await due_extensions.extend(db, work, section, school.student, later, by=school.teacher, now=due + DAY)
    opened = {}
    async with database.read() as db:
        for student in (school.student, ben):
            for at in (due + DAY, later - timedelta(seconds=1), later):
                opened[student.display_name, at] = await open_assignments.list_open_for_student(db, student, now=at)
        times = await due_extensions.due_times(db, school.student, [work.id])
        is_this = NewsItemDB.kind == NewsKind.MORE_TIME
        news = (await db.execute(select(NewsItemDB).where(is_this))).scalars().all()
    session = await started(database, school)
    async with database.begin() as db:
        announced = [await deadline_service.announce_ends(db, now=at) for at in (due + DAY, later)]
        finish_by = (await db.get_one(SessionDB, session.id, populate_existing=True)).finish_by

    assert work.status == AssignmentStatus.CLOSED
    assert [len(rows) for rows in opened.values()] == [1, 1, 0, 0, 0, 0]
    assert times == {work.id: later}
    assert [(item.user_id, item.kind) for item in news] == [(school.student.id, NewsKind.MORE_TIME)]
    assert announced == [0, 1]
    assert finish_by == later + timedelta(hours=2)


async def test_an_extension_counts_only_beside_an_earlier_due_time(database: Database, school: School) -> None:
    """The student's own list says what the gate enforces, also after the due time was removed or moved further."""
    later, last = NOON + 3 * DAY, NOON + 9 * DAY
    async with database.begin() as db:
        work = await work_of(db, school, due_at=NOON + DAY)
        section = await section_of(db, school)
        await due_extensions.extend(db, work, section, school.student, later, by=school.teacher, now=NOON)
    shown = []
    for due_at in (NOON + DAY, last, None):
        async with database.begin() as db:
            await work_of(db, school, due_at=due_at)
            page = await student_dashboard.work_of(db, school.student, now=NOON)
            shown.append([row.due_at for row in page.open])

    assert shown == [[later], [last], [None]]


async def test_only_a_later_time_for_an_enrolled_student_is_an_extension(database: Database, school: School) -> None:
    """Each refusal says what is wrong."""
    async with database.begin() as db:
        section, ben = await section_of(db, school), await person(db, school, "Ben")
        without = await work_of(db, school)
        late = NOON + 9 * DAY
        with pytest.raises(AssignmentError, match="no due time"):
            await due_extensions.extend(db, without, section, school.student, late, by=school.teacher, now=NOON)
        work = await work_of(db, school, due_at=NOON + 2 * DAY)
        wrong = [
            (work, school.student, NOON, "in the past"),
            (work, school.student, NOON + DAY, "due later than this"),
            (work, ben, late, "not in this section"),
            (await draft(db, school), school.student, late, "is a draft"),
        ]
        for row, student, at, words in wrong:
            with pytest.raises(AssignmentError, match=words):
                await due_extensions.extend(db, row, section, student, at, by=school.teacher, now=NOON)
        with pytest.raises(NotAllowedError):
            await due_extensions.extend(
                db, work, section, school.student, late, by=await colleague(db, school), now=NOON
            )


@pytest.mark.parametrize(
    ("start", "days", "moved"),
    [
        ("2027-03-07T22:00", 7, "2027-03-14T22:00"),
        ("2027-03-13T02:30", 1, "2027-03-14T03:30"),
        ("2026-10-31T01:30", 1, "2026-11-01T01:30"),
        ("2027-03-14T23:59", -1, "2027-03-13T23:59"),
    ],
)
def test_days_later_is_the_same_time_of_day(start: str, days: int, moved: str) -> None:
    """In spring and in fall, too. A skipped time is an hour later, and a time that comes twice is the first one."""
    zone = ZoneInfo("America/New_York")
    value = datetime.fromisoformat(start).replace(tzinfo=zone).astimezone(UTC)
    found = days_later(value, days, zone)

    assert found.astimezone(zone).replace(tzinfo=None) == datetime.fromisoformat(moved)
    assert found.astimezone(zone).fold == 0


async def test_a_copy_has_everything_but_its_students(database: Database, school: School) -> None:
    """The copy is a draft in the other section, with the dates moved and the settings kept."""
    async with database.begin() as db:
        work = await work_of(
            db, school, due_at=NOON + DAY, available_from=NOON, debrief_gate="held", instructions="Go."
        )
        data = SectionCreate(channel_id="C2", name="SW 102")
        other = await section_service.create_section(db, data, by=school.teacher)
        copied = await assignment_copies.copy(db, work, other, days=7, by=school.teacher, now=NOON)
        offers = await assignment_clients.list_offers(db, copied.id)
        for days, words in ((-7, "due in the past"), (1001, "at most 1,000 days")):
            with pytest.raises(AssignmentError, match=words):
                await assignment_copies.copy(db, work, other, days=days, by=school.teacher, now=NOON)
        with pytest.raises(NotAllowedError):
            await assignment_copies.copy(db, work, other, days=7, by=await colleague(db, school), now=NOON)

    assert (copied.section_id, copied.status, copied.title) == (other.id, AssignmentStatus.DRAFT, "Intake")
    assert (copied.available_from, copied.due_at) == (NOON + 7 * DAY, NOON + 8 * DAY)
    assert (copied.debrief_gate, copied.instructions, copied.max_attempts) == ("held", "Go.", 2)
    assert [offer.client.id for offer in offers] == [school.client_id]


async def test_those_who_are_missing_are_reminded_once_a_day(database: Database, school: School) -> None:
    """A student who has practiced or who mutes reminders gets none. A draft reminds nobody."""
    async with database.begin() as db:
        section = await section_of(db, school)
        ben, zoe = [await person(db, school, name) for name in ("Ben", "Zoe")]
        for student in (ben, zoe):
            await enrollment_service.create_enrollment(db, section, student, now=NOON)
        zoe.mutes_news = True
        await db.flush()
        await finished_interview(db, school, "a")
        work = await work_of(db, school)
        found = [
            await nudges.nudge(db, work, section, by=school.teacher, now=NOON + timedelta(hours=hours))
            for hours in (0, 1, 24)
        ]
        with pytest.raises(AssignmentError, match="is not open"):
            await nudges.nudge(db, await draft(db, school), section, by=school.teacher, now=NOON)
        is_this = NewsItemDB.kind == NewsKind.NUDGE
        news = (await db.execute(select(NewsItemDB.user_id).where(is_this))).scalars().all()

    assert found == [Nudged(2, 1), Nudged(2, 0), Nudged(2, 1)]
    assert news == [ben.id, ben.id]


async def test_a_closed_section_is_reopened_and_handed_over(database: Database, school: School) -> None:
    """The former owner stays a co-teacher. Nobody but the owner or an admin can do it."""
    async with database.begin() as db:
        section = await section_of(db, school)
        rita = await colleague(db, school)
        with pytest.raises(SectionError, match="open already"):
            await section_handover.reopen(db, section.id, by=school.teacher)
        await section_service.close_section(db, section, now=NOON)
        await db.refresh(section)
        with pytest.raises(NotAllowedError):
            await section_handover.reopen(db, section.id, by=rita)
        with pytest.raises(SectionError, match="Maya is not a teacher here"):
            await section_handover.hand_over(db, section.id, school.student, by=school.teacher)
        with pytest.raises(SectionError, match="Tom owns this section already"):
            await section_handover.hand_over(db, section.id, school.teacher, by=school.teacher)
        await section_handover.hand_over(db, section.id, rita, by=school.teacher)
        co_teachers = (await db.execute(select(SectionTeacherDB.teacher_id))).scalars().all()
        with pytest.raises(NotAllowedError, match="Only the teacher who owns"):
            await section_handover.reopen(db, section.id, by=school.teacher)
        reopened = await section_handover.reopen(db, section.id, by=rita)
        is_open = reopened.closed_at is None
        await section_service.close_section(db, section, now=NOON)
        await db.refresh(section)
        await section_service.create_section(db, SectionCreate(channel_id="C1", name="New"), by=rita)
        with pytest.raises(SectionError, match="Another section is open in this channel"):
            await section_handover.reopen(db, section.id, by=rita)

    assert is_open
    assert (section.teacher_id, co_teachers) == (rita.id, [school.teacher.id])

"""What waits for a teacher, on App Home and in one digest each morning."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB
from models.feedback import RatingDB
from models.news import NewsItemDB, NewsKind
from models.section import CourseSectionDB, SectionEnrollmentDB, SectionTeacherDB
from models.workspace import Role, UserDB
from services.courses.section_service import section_service
from services.debriefs.debrief_review import debrief_review
from services.messaging.news_service import news_service
from services.reports.digest_service import digest_service
from services.reports.teacher_dashboard import teacher_dashboards
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.services.conftest import NOON, School
from tests.services.finished_interviews import debriefed, finished_interview

MORNING = datetime(2026, 11, 24, 13, 5, tzinfo=UTC)
"""Five past eight in New York."""


async def waits(db: AsyncSession, school: School, *, zone: str = "America/New_York") -> UserDB:
    """Let three debriefs, a due assignment, and a low rating wait for Tom and his co-teacher, who is returned."""
    for points in (1, 2, 3):
        session = await finished_interview(db, school, "How are you?")
        await debriefed(db, session, points=points, released=False)
    db.add(RatingDB(workspace_id=school.workspace.id, session_id=session.id, score=2, updated_at=NOON))
    assignment = await db.get_one(AssignmentDB, school.assignment_id)
    assignment.due_at = MORNING + timedelta(hours=30)
    cora = await workspace_service.upsert_user(
        db, school.workspace, SlackPerson("UCOR", "Cora", zone, is_slack_admin=False)
    )
    cora.role, cora.time_zone = Role.TEACHER, zone
    (await db.get_one(UserDB, school.teacher.id)).time_zone = zone
    db.add(SectionTeacherDB(section_id=school.section_id, teacher_id=cora.id))
    await db.flush()
    return cora


async def digests(database: Database, *, now: datetime) -> list[tuple[str, str]]:
    """Run the job once, and return all digests so far as teacher and day."""
    async with database.begin() as db:
        await digest_service.queue_due(db, now=now)
        statement = (
            select(UserDB.slack_user_id, NewsItemDB.subject)
            .join(NewsItemDB, NewsItemDB.user_id == UserDB.id)
            .where(NewsItemDB.kind == NewsKind.DIGEST)
        )
        return sorted((row.slack_user_id, row.subject) for row in await db.execute(statement))


async def test_what_waits_is_counted(database: Database, school: School) -> None:
    """Debriefs, what is due with those who are done, and low ratings are listed for those who teach, and nobody else."""
    async with database.begin() as db:
        cora = await waits(db, school)
        found = await teacher_dashboards.read(db, cora, now=MORNING)
        later = await teacher_dashboards.read(db, cora, now=MORNING + timedelta(days=9))
        student = await teacher_dashboards.read(db, school.student, now=MORNING)

    [held], [due], [low] = found.held, found.due, found.low
    assert (held.title, held.section, held.debriefs, found.all_held) == ("Intake", "SW 101", 3, 3)
    assert (due.done, due.students) == (1, 1)
    assert low.students == 1
    assert (later.due, later.low, later.all_held) == ([], [], 3)
    assert student.is_empty


async def test_a_digest_comes_once_a_day_in_the_morning(database: Database, school: School) -> None:
    """None comes at night, in the afternoon, twice a day, to those who mute them, or if nothing waits."""
    async with database.begin() as db:
        cora = await waits(db, school)
    early = await digests(database, now=MORNING - timedelta(minutes=10))
    once = await digests(database, now=MORNING)
    again = await digests(database, now=MORNING + timedelta(minutes=5))
    async with database.begin() as db:
        await news_service.set_muted(db, cora, is_muted=True, now=MORNING)
    afternoon = await digests(database, now=MORNING + timedelta(hours=28))
    next_day = await digests(database, now=MORNING + timedelta(days=1))
    async with database.begin() as db:
        assignment = await db.get_one(AssignmentDB, school.assignment_id)
        section = await db.get_one(CourseSectionDB, school.section_id)
        first = await debrief_review.release_all(db, assignment, by=school.teacher, now=MORNING)
        second = await debrief_review.release_all(db, assignment, by=cora, now=MORNING)
        await section_service.close_section(db, section, now=MORNING)
    nothing = await digests(database, now=MORNING + timedelta(days=2))

    assert early == []
    assert once == again == afternoon == [("UCOR", "2026-11-24"), ("UTOM", "2026-11-24")]
    assert next_day == [*once, ("UTOM", "2026-11-25")]
    assert nothing == next_day
    assert (first.sent, second.sent) == (3, 0)


async def test_a_low_rating_of_a_student_who_left_makes_no_digest(database: Database, school: School) -> None:
    """Home lists current students only, so a digest about nobody else would open an empty page."""
    async with database.begin() as db:
        session = await finished_interview(db, school, "How are you?")
        db.add(RatingDB(workspace_id=school.workspace.id, session_id=session.id, score=1, updated_at=NOON))
        enrollment = (await db.execute(select(SectionEnrollmentDB))).scalar_one()
        enrollment.left_at = NOON
        (await db.get_one(UserDB, school.teacher.id)).time_zone = "America/New_York"
    gone = await digests(database, now=MORNING)
    async with database.begin() as db:
        (await db.execute(select(SectionEnrollmentDB))).scalar_one().left_at = None
    back = await digests(database, now=MORNING)

    assert gone == []
    assert back == [("UTOM", "2026-11-24")]


@pytest.mark.parametrize(
    ("zone", "day", "hour"),
    [
        ("America/New_York", datetime(2026, 11, 1, tzinfo=UTC), 13),
        ("America/New_York", datetime(2026, 3, 8, tzinfo=UTC), 12),
        ("Europe/Berlin", datetime(2026, 10, 25, tzinfo=UTC), 7),
    ],
)
async def test_on_the_day_of_a_clock_change_it_comes_at_eight(
    database: Database, school: School, zone: str, day: datetime, hour: int
) -> None:
    """The hour is that of the teacher's own clock, and the day has one digest."""
    async with database.begin() as db:
        await waits(db, school, zone=zone)
    eight = day + timedelta(hours=hour)
    before = await digests(database, now=eight - timedelta(minutes=1))
    after = await digests(database, now=eight)
    later = await digests(database, now=eight + timedelta(hours=1))

    assert before == []
    assert after == later
    assert {subject for _, subject in after} == {day.date().isoformat()}

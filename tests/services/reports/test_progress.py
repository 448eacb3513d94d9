"""Progress in numbers: who has practiced, how often, how well, and at what cost, with a constant number of queries."""

from datetime import timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.feedback import RatingCreate
from models.section import CourseSectionDB
from models.session import SessionStatus
from services.common.time_zones import zone_of
from services.courses.enrollment_service import enrollment_service
from services.reports.gradebook_service import gradebook_service
from services.reports.progress_service import InterviewGroup, StudentGroup, StudentNumbers, progress_service
from services.reports.session_ratings import session_ratings
from services.reports.student_dashboard import LISTED, student_dashboard
from services.storage.database import Database
from tests.services.conftest import NOON, School
from tests.services.finished_interviews import debriefed, finished_interview
from tests.services.reports.test_interview_access import person
from tests.services.test_many import counted, grow


async def test_a_teacher_sees_attempts_results_ratings_and_cost(database: Database, school: School) -> None:
    """Test runs never count, and rewound branches are not attempts. Students who left are listed if they practiced."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        ben, zoe = [await person(db, school, name) for name in ("Ben", "Zoe")]
        for student in (ben, zoe):
            await enrollment_service.create_enrollment(db, section, student, now=NOON)
        first = await finished_interview(db, school, "a", "b")
        second = await finished_interview(db, school, "c", at=NOON + timedelta(days=1))
        await finished_interview(
            db, school, "d", at=NOON + timedelta(days=2), branch_of=first.id, branch_line=1, is_attempt=False
        )
        await finished_interview(db, school, "t", student=school.teacher, assignment_id=None, is_test_run=True)
        left = await finished_interview(db, school, "z", student=zoe)
        await debriefed(db, left, points=1, released=False)
        await debriefed(db, left, points=2, released=True, version=2)
        await enrollment_service.delete_enrollment(db, section, zoe, now=NOON)
        await debriefed(db, first, points=9, released=True)
        await debriefed(db, second, points=5, released=True)
        await debriefed(db, second, points=6, released=False, version=2)
        for session, score in ((first, 4), (second, 7)):
            await session_ratings.rate(db, session.id, RatingCreate(score=score), by=school.student)
        everyone, total = await progress_service.list_students(db, section, limit=20)
        lists = {who: (await progress_service.list_students(db, section, who=who, limit=20))[0] for who in StudentGroup}
        numbers = await progress_service.count_students(db, section)
        attempts, held_in_all = await progress_service.list_attempts(db, section, school.student.id, limit=20)
        own, _ = await progress_service.list_own(db, school.student, limit=20)
        elsewhere, _ = await progress_service.list_students(db, section, assignment_id=section.id, limit=20)

    maya = everyone[1]
    assert total == 3
    assert [row.student.display_name for row in everyone] == ["Ben", "Maya", "Zoe"]
    assert (maya.attempts, maya.latest, maya.best, maya.rating, maya.cost_nano) == (2, 60, 90, 5.5, 3_000_000)
    assert maya.last_activity_at == NOON + timedelta(days=1, minutes=15)
    assert everyone[2].left_at is not None
    assert [row.student.display_name for row in lists[StudentGroup.NOT_YET]] == ["Ben"]
    assert [row.student.display_name for row in lists[StudentGroup.PRACTICED]] == ["Maya", "Zoe"]
    groups = {who: [row.student.display_name for row in rows] for who, rows in lists.items()}
    assert groups[StudentGroup.TO_REVIEW] == ["Maya"]
    assert groups[StudentGroup.RUNNING] == []
    assert (groups[StudentGroup.ACTIVE], groups[StudentGroup.FORMER]) == (["Ben", "Maya"], ["Zoe"])
    assert numbers == StudentNumbers(active=2, former=1)
    assert held_in_all == 3
    assert [row.percent for row in attempts] == [None, 60, 90]
    assert [row.percent for row in own] == [None, 50, 90]
    assert [row.attempts for row in elsewhere] == [0, 0]


async def test_interviews_and_their_students_are_found_by_status(database: Database, school: School) -> None:
    """An interview in which nothing was said is in no group."""
    wanted = {"running": SessionStatus.ACTIVE, "ended": SessionStatus.COMPLETED, "abandoned": SessionStatus.EXPIRED}
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        for who in ("Ben", "Zoe"):
            student = await person(db, school, who)
            await enrollment_service.create_enrollment(db, section, student, now=NOON)
            if who == "Ben":
                await finished_interview(db, school, student=student, status=SessionStatus.EXPIRED)
        sessions = {
            group: await finished_interview(db, school, group, status=status, at=NOON + timedelta(hours=number))
            for number, (group, status) in enumerate(wanted.items())
        }
        held = sessions["to_review"] = await finished_interview(db, school, "d", at=NOON + timedelta(hours=9))
        await debriefed(db, held, points=2, released=False)
        found, students = {}, {}
        for group in InterviewGroup:
            rows, total = await progress_service.list_attempts(db, section, school.student.id, group=group, limit=20)
            found[group] = [row.session.id for row in rows]
            assert total == len(rows)
        for name in ("running", "ended", "abandoned", "to_review"):
            listed, _ = await progress_service.list_students(db, section, who=StudentGroup(name), limit=20)
            students[name] = [row.student.display_name for row in listed]

    ids = {group: session.id for group, session in sessions.items()}
    assert found == {
        InterviewGroup.ALL: [ids["to_review"], ids["abandoned"], ids["ended"], ids["running"]],
        InterviewGroup.RUNNING: [ids["running"]],
        InterviewGroup.ENDED: [ids["to_review"], ids["ended"]],
        InterviewGroup.ABANDONED: [ids["abandoned"]],
        InterviewGroup.TO_REVIEW: [ids["to_review"]],
    }
    assert set(map(tuple, students.values())) == {("Maya",)}


async def asks(db: AsyncSession, school: School) -> dict[str, Any]:
    """Run everything that the screens of progress query."""
    section = await db.get_one(CourseSectionDB, school.section_id)
    return {
        "students": await progress_service.list_students(db, section, limit=20),
        "not yet": await progress_service.list_students(db, section, who=StudentGroup.NOT_YET, limit=20, offset=20),
        "attempts": await progress_service.list_attempts(db, section, school.student.id, limit=20),
        "own": await progress_service.list_own(db, school.student, limit=20),
        "work": await student_dashboard.work_of(db, school.student, now=NOON),
        "titles": await progress_service.search_assignments(db, section, "WORK", limit=99),
        "book": await gradebook_service.gradebook(db, section, zone=zone_of(school.teacher)),
    }


async def test_the_number_of_queries_does_not_grow_with_the_rows(database: Database, school: School) -> None:
    """Two students and five hundred need the same statements, including the gradebook."""
    async with database.begin() as db:
        people = await grow(db, school, students=2, assignments=2)
    small, _ = await counted(database, lambda db: asks(db, school))
    async with database.begin() as db:
        for row in people:
            row.slack_user_id += "a"
            await db.merge(row)
        await grow(db, school, students=500, assignments=200)
    large, answer = await counted(database, lambda db: asks(db, school))

    assert len(large) == len(small)
    rows, total = answer["students"]
    assert (len(rows), total) == (20, 503)
    assert len(answer["titles"]) == 99
    assert (len(answer["work"].open), answer["work"].has_more) == (LISTED, True)
    assert answer["book"].rows == 251


async def test_a_student_sees_what_is_open_with_attempts_and_results(database: Database, school: School) -> None:
    """Debriefs that are not released, and withheld criteria, are in no number of theirs."""
    async with database.begin() as db:
        first = await finished_interview(db, school, "a")
        second = await finished_interview(db, school, "b", at=NOON + timedelta(hours=1))
        await debriefed(db, first, points=9, released=True)
        await debriefed(db, second, points=2, released=False)
        work = await student_dashboard.work_of(db, school.student, now=NOON)
        running = await finished_interview(
            db, school, "c", at=NOON + timedelta(hours=2), status=SessionStatus.ACTIVE, ended_at=None
        )
        later = await student_dashboard.work_of(db, school.student, now=NOON)

    (open_,) = work.open
    assert (open_.used, open_.has_attempt_left, open_.grades) == (2, False, [90])
    assert [row.session.id for row in work.done] == [second.id, first.id]
    assert [row.percent for row in work.done] == [None, 90]
    assert [row.id for row in later.running] == [running.id]
    assert len(later.done) == 2

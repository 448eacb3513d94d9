"""From one attempt a teacher goes to its debrief and to the students before and after it."""

from datetime import timedelta

from models.debrief import DebriefState
from models.section import CourseSectionDB
from services.courses.enrollment_service import enrollment_service
from services.reports.attempt_context import AttemptContext, attempt_contexts
from services.reports.progress_service import progress_service
from services.storage.database import Database
from tests.services.conftest import NOON, School, started
from tests.services.finished_interviews import debriefed, finished_interview
from tests.services.reports.test_interview_access import person


async def test_the_neighbors_are_the_newest_attempts_of_the_students_by_name(
    database: Database, school: School
) -> None:
    """Former students come last, and interviews in which nothing was said are skipped."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        ann, ben, zoe = [await person(db, school, name) for name in ("Ann", "Ben", "Zoe")]
        for student in (ann, ben, zoe):
            await enrollment_service.create_enrollment(db, section, student, now=NOON)
        old = await finished_interview(db, school, "a")
        await finished_interview(db, school, "b", at=NOON + timedelta(days=1))
        of_ann = await finished_interview(db, school, "c", student=ann)
        of_zoe = await finished_interview(db, school, "d", student=zoe)
        await finished_interview(db, school, student=ben)
        await enrollment_service.delete_enrollment(db, section, ann, now=NOON)
        test_run = await finished_interview(
            db, school, "t", student=school.teacher, assignment_id=None, is_test_run=True
        )
        found = [await attempt_contexts.around(db, one) for one in (old, of_zoe, of_ann, test_run)]
        newest = found[1].previous

    assert (found[0].previous, found[0].next) == (None, of_zoe.id)
    assert newest not in {old.id, None}
    assert found[1].next == of_ann.id
    assert (found[2].previous, found[2].next) == (of_zoe.id, None)
    assert found[3] == AttemptContext()


async def test_the_debrief_of_an_attempt_is_the_newest_written_one(database: Database, school: School) -> None:
    """One that is being written again does not hide the one that can be read."""
    async with database.begin() as db:
        session = await finished_interview(db, school, "a")
        nothing = await attempt_contexts.debrief_of(db, session.id)
        first = await debriefed(db, session, points=9, released=True)
        second = await debriefed(db, session, points=5, released=False, version=2)
        third = await debriefed(db, session, points=5, released=False, version=3)
        third.state = DebriefState.OWED
        await db.flush()
        found = await attempt_contexts.debrief_of(db, session.id)
        first.state = second.state = DebriefState.FAILED
        await db.flush()
        newest = await attempt_contexts.debrief_of(db, session.id)

    assert nothing is None
    assert found is not None
    assert newest is not None
    assert (found.id, newest.id) == (second.id, third.id)


async def test_a_students_row_shows_which_clients_are_done(database: Database, school: School) -> None:
    """A running interview is not done, and a draft's clients are not to do."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
    await started(database, school)
    async with database.begin() as db:
        [running], _ = await progress_service.list_students(db, section, limit=20)
        ben = await person(db, school, "Ben")
        await enrollment_service.create_enrollment(db, section, ben, now=NOON)
        await finished_interview(db, school, "a", student=ben)
        rows, _ = await progress_service.list_students(db, section, assignment_id=school.assignment_id, limit=20)

    assert (running.done, running.to_do) == ([], ["Maria"])
    assert [(row.done, row.to_do) for row in rows] == [(["Maria"], []), ([], ["Maria"])]

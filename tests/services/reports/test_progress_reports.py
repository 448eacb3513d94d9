"""Reports over time name criteria, levels, growth from the first attempt to the latest, and comments."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from models.assignment import AssignmentDB
from models.debrief import CriterionVerdict, DebriefDB, Findings, JudgedCriterion
from models.feedback import LineCommentCreate, RatingCreate
from models.section import CourseSectionDB
from services.courses.enrollment_service import enrollment_service
from services.documents.progress_report import CriterionGrowth, StudentGrowth
from services.documents.report import Result
from services.reports import growth
from services.reports.comment_service import comment_service
from services.reports.progress_reports import FOR_TEACHERS, progress_reports
from services.reports.session_ratings import session_ratings
from services.storage.database import Database
from tests.services.conftest import NOON, School
from tests.services.finished_interviews import debriefed, finished_interview
from tests.services.reports.test_interview_access import lines_of, person


def judged(*levels: tuple[str, int, int | None]) -> Findings:
    """Return a debrief with these criteria: name, best level, and level."""
    rows = [
        JudgedCriterion(
            key=name,
            name=name,
            weight=10,
            best=best,
            verdict=CriterionVerdict.NO_CHANCE if points is None else CriterionVerdict.JUDGED,
            points=points,
        )
        for name, best, points in levels
    ]
    return Findings(criteria=rows)


@pytest.mark.parametrize(
    ("values", "plain", "points"),
    [
        ((), "", ""),
        ((3,), "one result so far", "one result so far"),
        ((3, 3), "no change", "no change"),
        ((3, 9, 4), "up 1", "up 1 point"),
        ((40, 15), "down 25", "down 25 points"),
        ((2.5, 4.25), "up 1.8", "up 2 points"),
    ],
)
def test_growth_is_told_from_the_first_value_to_the_last(values: Sequence[float], plain: str, points: str) -> None:
    """A single value is no growth, and what lies between does not count."""
    assert growth.change(values) == plain
    assert growth.change(values, in_points=True) == points


def test_levels_on_different_scales_are_not_compared() -> None:
    """A criterion without a level in one attempt is compared over the others."""
    attempts = [
        growth.judgment(judged(("Empathy", 5, 2), ("Pace", 5, None))),
        growth.judgment(judged(("Empathy", 4, 4), ("Pace", 5, 3))),
        growth.judgment(judged(("Empathy", 5, 4), ("Pace", 5, None))),
    ]

    assert growth.of_student(growth.levels_over(attempts)) == (
        CriterionGrowth("Empathy", "1", "2 of 5", "4 of 5", "up 2"),
        CriterionGrowth("Empathy", "1", "4 of 4", "4 of 4", "one result so far"),
        CriterionGrowth("Pace", "1", "3 of 5", "3 of 5", "one result so far"),
    )


def test_a_section_compares_the_students_who_have_two_levels() -> None:
    """Where nobody has two, the average of the single ones is shown without a change."""
    key, other = ("Empathy", 5), ("Pace", 5)
    rows = growth.of_section([{key: [1, 4]}, {key: [2, 5, 3]}, {key: [5], other: [2]}, {other: [3]}, {}])

    assert rows == (
        CriterionGrowth("Empathy", "2", "1.5 of 5", "3.5 of 5", "up 2"),
        CriterionGrowth("Pace", "2", "2.5 of 5", "2.5 of 5", "one result so far"),
    )


async def test_a_report_tells_growth_levels_and_comments(database: Database, school: School) -> None:
    """Test runs, rewinds that do not count, drafts of comments, and replaced debriefs are in no number."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        ben, zoe = [await person(db, school, name) for name in ("Ben", "Zoe")]
        for student in (ben, zoe):
            await enrollment_service.create_enrollment(db, section, student, now=NOON)
        first = await finished_interview(db, school, "a", "b")
        second = await finished_interview(db, school, "c", at=NOON + timedelta(days=1))
        rewound = await finished_interview(db, school, "d", branch_of=first.id, branch_line=1, is_attempt=False)
        await finished_interview(db, school, "t", student=school.teacher, assignment_id=None, is_test_run=True)
        await finished_interview(db, school, "z", student=zoe)
        await enrollment_service.delete_enrollment(db, section, zoe, now=NOON)
        for session, points, version in ((first, 4, 1), (second, 5, 1), (second, 7, 2), (rewound, 10, 1)):
            await debriefed(db, session, points=points, released=session is first, version=version)
        await session_ratings.rate(db, first.id, RatingCreate(score=6, word="hard"), by=school.student)
        said, other = (await lines_of(db, first.id))[:2]
        await comment_service.save(db, said.id, LineCommentCreate(content="Well asked."), by=school.teacher)
        await comment_service.send(db, first.id, by=school.teacher, now=NOON)
        await comment_service.save(db, other.id, LineCommentCreate(content="A draft."), by=school.teacher)
        work = await db.get_one(AssignmentDB, school.assignment_id)
        whole = await progress_reports.of_section(db, section, assignment=None, by=school.teacher, now=NOON)
        narrow = await progress_reports.of_section(db, section, assignment=work, by=school.teacher, now=NOON)
        own = await progress_reports.of_student(
            db, section, school.student, assignment=work, by=school.teacher, now=NOON
        )
        none = await progress_reports.of_student(db, section, ben, assignment=None, by=school.teacher, now=NOON)

    assert whole.students == (
        StudentGrowth("Ben", "none yet", "", "", "", "", ""),
        StudentGrowth("Maya", "2", "40%", "70%", "up 30 points", "Listening: 4 to 7 of 10", "1"),
        StudentGrowth("Zoe (left the section)", "1", "", "", "", "", ""),
    )
    assert whole.criteria == (CriterionGrowth("Listening", "1", "4.0 of 10", "7.0 of 10", "up 3"),)
    assert dict(whole.facts)["Practice"] == "3 attempts by 2 students of 3"
    assert (narrow.students, dict(narrow.facts)["Assignment"]) == (whole.students, work.title)
    assert dict(own.facts)["Result"] == "first 40%, latest 70%, up 30 points"
    assert own.criteria == (CriterionGrowth("Listening", "1", "4 of 10", "7 of 10", "up 3"),)
    older, newer = own.attempts
    assert older.levels == (Result("Listening", "4 of 10. Seen"),)
    assert [(one.author, one.words) for one in older.comments] == [("Tom", "Well asked.")]
    assert older.comments[0].at.startswith("line 1, ")
    assert dict(older.facts)["Rating"] == "6 of 10 by the student: “hard”"
    assert (dict(newer.facts)["Debrief"], newer.comments) == ("Not sent to the student yet.", ())
    assert (none.attempts, none.criteria) == ((), ())
    assert all(FOR_TEACHERS in report.made for report in (whole, own))


async def test_a_note_in_a_debrief_is_in_the_report(database: Database, school: School) -> None:
    """The note is that of the edited debrief, and control characters in it are left out."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        row: DebriefDB = await debriefed(db, await finished_interview(db, school, "a"), points=4, released=True)
        row.edited = {**row.findings, "note": "Slow\u0007 down \u202e#1."}
        await db.flush()
        report = await progress_reports.of_student(
            db, section, school.student, assignment=None, by=school.teacher, now=NOON
        )

    assert [attempt.note for attempt in report.attempts] == ["Slow down #1."]

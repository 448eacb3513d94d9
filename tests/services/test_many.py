"""A section of 500 students and 200 assignments needs as many queries as one of two."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import event, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentClientDB, AssignmentDB, AssignmentStatus
from models.cost import CostEntryDB, ReservationDB
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.session import SessionDB, SessionStatus
from models.workspace import UserDB
from services.budget.charge_service import charge_service
from services.budget.cost_service import cost_service
from services.budget.models_in_use import models_without_price
from services.budget.part_budgets import part_budgets
from services.courses.assignment_clients import assignment_clients
from services.courses.assignment_service import assignment_service
from services.courses.enrollment_service import enrollment_service
from services.interviews.running_interviews import running_interviews
from services.library.client_service import client_service
from services.reports.cost_report import CostSpan, CostSplit, cost_reports
from services.reports.digest_service import digest_service
from services.reports.impact_service import Impact, impact_service
from services.reports.progress_reports import progress_reports
from services.reports.progress_service import progress_service
from services.reports.setup_checklist import setup_checklist
from services.reports.stats_service import stats_service
from services.reports.student_dashboard import student_dashboard
from services.reports.teacher_dashboard import teacher_dashboards
from services.storage.database import Database
from tests.personas import persona
from tests.services.conftest import NOON, School


async def grow(db: AsyncSession, school: School, *, students: int, assignments: int) -> list[UserDB]:
    """Add students, half of whom have practiced in the first assignment, and assignments. Return the students."""
    common = {"workspace_id": school.workspace.id}
    people = [
        UserDB(**common, slack_user_id=f"UX{number}", display_name=f"Student {number}") for number in range(students)
    ]
    work = [
        AssignmentDB(
            **common,
            section_id=school.section_id,
            title=f"Work {number}",
            status=AssignmentStatus.PUBLISHED,
            opened_at=NOON,
        )
        for number in range(assignments)
    ]
    clients = [persona(f"Maria {number}") for number in range(assignments * 5 // 2)]
    db.add_all([*people, *work])
    await db.flush()
    for client in clients:
        await client_service.create_client(db, client, by=school.teacher)
    db.add_all(AssignmentClientDB(assignment_id=row.id, client_id=school.client_id) for row in work)
    db.add_all(
        SectionEnrollmentDB(**common, section_id=school.section_id, student_id=row.id, joined_at=NOON, changed_at=NOON)
        for row in people
    )
    ended = {"status": SessionStatus.COMPLETED, "student_lines": 3, "cost_nano": 1_000}
    db.add_all(interview(school, row, **ended) for row in people[::2])
    db.add_all(interview(school, row, status=SessionStatus.ACTIVE) for row in people[1:120:2])
    await db.flush()
    await spend(db, school, people)
    return people


def interview(school: School, student: UserDB, **columns: Any) -> SessionDB:
    """Return an interview of this student with the section's client."""
    usual = {
        "workspace_id": school.workspace.id, "student_id": student.id, "client_id": school.client_id,
        "assignment_id": school.assignment_id, "persona": {"name": "Maria"}, "prompt_version": "1", "system_prompt": "",
        "model": "m", "started_at": NOON, "last_activity_at": NOON,
    }  # fmt: skip
    return SessionDB(**{**usual, **columns})


async def spend(db: AsyncSession, school: School, people: list[UserDB]) -> None:
    """Add a call of 1,000 nano-dollars to each interview of these people, and an audition of each of them."""
    today = await cost_service.today(db, school.workspace, default_limit_nano=10**9, now=NOON)
    ids = [row.id for row in people]
    sessions = (await db.execute(select(SessionDB.id).where(SessionDB.student_id.in_(ids)))).scalars().all()
    payers = [(session_id, school.student.id) for session_id in sessions] + [(None, row) for row in ids]
    common = {"workspace_id": school.workspace.id, "daily_cost_id": today.id, "model": "m"}
    held = [
        ReservationDB(**common, session_id=session_id, user_id=user_id, amount_nano=0, expires_at=NOON, state="settled")
        for session_id, user_id in payers
    ]
    db.add_all(held)
    await db.flush()
    db.add_all(
        CostEntryDB(**common, session_id=row.session_id, reservation_id=row.id, price={}, cost_nano=1_000)
        for row in held
    )
    today.spent_nano += 1_000 * len(held)
    await db.flush()


async def admin_asks(db: AsyncSession, school: School) -> dict[str, Any]:
    """Run everything that an admin's screens query."""
    today = await cost_service.today(db, school.workspace, default_limit_nano=10**9, now=NOON)
    report = await cost_reports.report(db, school.workspace, CostSpan.MONTH, now=NOON)
    return {
        "report": report,
        **{by: await cost_reports.split(db, school.workspace, report, by) for by in CostSplit},
        "table": await cost_reports.table(db, school.workspace, now=NOON),
        "listed": await running_interviews.list_page(db, school.workspace.id),
        "steps": await setup_checklist.read(db, school.workspace),
        "above": await part_budgets.students_above(db, today, 10),
        "spent": await part_budgets.spent_by_section(db, today, school.section_id),
        "sections": await part_budgets.find_sections(db, school.workspace.id, "sw"),
        "unpriced": await models_without_price(db, school.workspace.id, settings=("m",)),
        "estimates": await charge_service.estimates(db, school.workspace),
    }


async def asks(db: AsyncSession, school: School, people: list[UserDB], *, now: datetime) -> dict[str, Any]:
    """Run everything that a teacher's, a student's, and an admin's screens query."""
    section = await db.get_one(CourseSectionDB, school.section_id)
    reported: dict[str, Any] = {"assignment": None, "by": school.teacher, "now": now}
    return {
        "admin": await admin_asks(db, school),
        "roster": await enrollment_service.list_roster(db, section, limit=40),
        "match": await enrollment_service.match_roster(
            db, section, [*people, school.student], now=now + timedelta(hours=1)
        ),
        "emptied": await enrollment_service.match_roster(db, section, [], now=now + timedelta(hours=2)),
        "back": await enrollment_service.match_roster(
            db, section, [*people, school.student], now=now + timedelta(hours=3)
        ),
        "stats": await stats_service.section_stats(db, section),
        "all": await stats_service.all_section_stats(db, by=school.teacher),
        "listed": await assignment_service.list_assignments(db, section, limit=20, offset=0),
        "titled": await assignment_service.get_by_title(db, section, "intake"),
        "offers": await assignment_clients.offers_of(db, [school.assignment_id]),
        "work": await student_dashboard.work_of(db, school.student, now=NOON),
        "personas": await client_service.list_own(db, by=school.teacher, limit=20, offset=0),
        "found": await client_service.search(db, {school.teacher.id}, "aria"),
        "running": await running_interviews.list_page(db, school.workspace.id, section_id=section.id),
        "students": await progress_service.list_students(db, section, limit=20),
        "report": await progress_reports.of_section(db, section, **reported),
        "student report": await progress_reports.of_student(db, section, people[0], **reported),
        "waits": await teacher_dashboards.read(db, school.teacher, now=now),
        "digests": await digest_service.queue_due(db, now=now.replace(hour=9)),
        "closing": await impact_service.of_section(db, school.section_id),
        "unpublishing": await impact_service.of_assignment(db, school.assignment_id),
        "removing": await impact_service.of_enrollment(db, school.section_id, people[0].id),
        "deleting": await impact_service.of_persona(db, school.client_id),
        "becoming": await impact_service.of_student(db, people[0]),
        "leaving": await impact_service.of_teacher(db, school.teacher),
        "attempts": await stats_service.attempts_of(db, school.student, [school.assignment_id]),
    }


async def counted(
    database: Database, work: Callable[[AsyncSession], Awaitable[dict[str, Any]]]
) -> tuple[list[str], Any]:
    """Return the statements that the work issues, and its result."""
    seen: list[str] = []

    def note(*arguments: Any) -> None:
        seen.append(arguments[2])

    async with database.begin() as db:
        engine = db.get_bind().engine
        event.listen(engine, "before_cursor_execute", note)
        try:
            answer = await work(db)
        finally:
            event.remove(engine, "before_cursor_execute", note)
    return seen, answer


async def test_the_number_of_queries_does_not_grow_with_the_rows(database: Database, school: School) -> None:
    """Few rows and many need the same statements."""
    async with database.begin() as db:
        few = await grow(db, school, students=2, assignments=2)
    small, _ = await counted(database, lambda db: asks(db, school, few, now=NOON))
    async with database.begin() as db:
        for row in few:
            row.slack_user_id += "a"
            await db.merge(row)
        many = [*few, *await grow(db, school, students=500, assignments=200)]
    large, answer = await counted(database, lambda db: asks(db, school, many, now=NOON + timedelta(days=1)))

    assert len(large) <= len(small) + 1, "one more: the titled assignment is not on the first page any more"
    lines, total = answer["roster"]
    assert (len(lines), total) == (40, 503)
    assert (answer["match"], answer["emptied"], answer["back"]) == (503, 0, 503)
    stats = answer["stats"]
    assert (stats.students, stats.practiced, stats.attempts) == (503, 251, 251)
    assert (stats.assignments, stats.cost_nano) == (203, 251_000)
    assert answer["all"] == [stats]
    assert len(answer["report"].students) == 503
    assert len(answer["student report"].attempts) == 1
    rows, running = answer["running"]
    assert (len(rows), running) == (20, 61), "60, and one of the two students of the small section"
    assert (len(answer["personas"]), len(answer["found"])) == (20, 100)
    assert answer["closing"] == Impact(students=503, assignments=203, interviews=312, running=61)
    assert answer["unpublishing"] == Impact(interviews=312, running=61)
    assert answer["removing"] == Impact(interviews=1)
    assert answer["deleting"] == Impact(interviews=312, running=61)
    assert answer["becoming"] == Impact(sections=1, interviews=1)
    assert answer["leaving"] == Impact(sections=1, students=503)
    assert answer["titled"].id == school.assignment_id
    admins = answer["admin"]
    sums = {name: sum(one.cost_nano for one in admins[name]) for name in CostSplit}
    assert sums == dict.fromkeys(CostSplit, admins["report"].total_nano)
    assert admins["report"].total_nano == (312 + 502) * 1_000
    assert len(admins[CostSplit.TEACHER]) == 503, "the section's teacher, and everybody who asked for an audition"
    assert (len(admins["listed"][0]), admins["listed"][1]) == (20, 61)
    assert (admins["above"], admins["spent"]) == (312, 312_000)


async def test_the_numbers_of_one_section_and_of_all_are_one_query_each(database: Database, school: School) -> None:
    """The number of sections, students, and assignments does not matter."""
    async with database.begin() as db:
        await grow(db, school, students=20, assignments=5)
        section = await db.get_one(CourseSectionDB, school.section_id)

    async def one(db: AsyncSession) -> dict[str, Any]:
        return {"one": await stats_service.section_stats(db, section)}

    async def every(db: AsyncSession) -> dict[str, Any]:
        return {"all": await stats_service.all_section_stats(db, by=school.teacher)}

    (first, numbers), (second, overview) = await counted(database, one), await counted(database, every)

    assert [sum("course_sections" in statement for statement in seen) for seen in (first, second)] == [1, 1]
    assert [numbers["one"]] == overview["all"]


async def test_zeros_are_counted(database: Database, school: School) -> None:
    """A section without students, assignments, or practice still has its line."""
    async with database.begin() as db:
        section = CourseSectionDB(
            workspace_id=school.workspace.id, channel_id="C9", name="Empty", teacher_id=school.teacher.id
        )
        db.add(section)
        await db.flush()
        first, second = await stats_service.all_section_stats(db, by=school.teacher)

    assert (first.name, second.name) == ("Empty", "SW 101")
    assert (first.students, first.practiced, first.assignments, first.attempts, first.cost_nano) == (0, 0, 0, 0, 0)
    assert first.last_activity_at is None
    assert (second.students, second.practiced, second.open_assignments) == (1, 0, 1)


async def test_attempts_are_those_in_which_something_was_said(database: Database, school: School) -> None:
    """The latest of them is named."""
    async with database.begin() as db:
        rows = [
            interview(
                school,
                school.student,
                status=SessionStatus.COMPLETED,
                started_at=NOON + timedelta(hours=hour),
                student_lines=lines,
            )
            for hour, lines in ((1, 2), (2, 1), (3, 0))
        ]
        db.add_all(rows)
        await db.flush()
        found = await stats_service.attempts_of(db, school.student, [school.assignment_id])

    attempts = found[school.assignment_id, school.client_id]
    assert (attempts.used, attempts.latest) == (2, rows[1].id)

"""What is done to one section leaves another one as it was."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentCreate
from models.section import CloseReason, CourseSectionDB, SectionCreate
from models.workspace import Role, UserDB
from services.common.errors import NotAllowedError
from services.courses.assignment_service import assignment_service
from services.courses.enrollment_service import EnrollmentError, enrollment_service
from services.courses.section_service import MOST_CO_TEACHERS, SectionError, section_service
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.services.conftest import NOON, School
from tests.services.finished_interviews import finished_interview

DAY = timedelta(days=1)


async def add_person(db: AsyncSession, school: School, slack_id: str, *, role: Role = Role.STUDENT) -> UserDB:
    person = SlackPerson(slack_id, slack_id, "UTC", is_slack_admin=role == Role.ADMIN)
    user = await workspace_service.upsert_user(db, school.workspace, person)
    user.role = role
    await db.flush()
    return user


async def two(db: AsyncSession, school: School) -> tuple[CourseSectionDB, CourseSectionDB]:
    """Return the school's section, and a later one of the same teacher with the same student."""
    first = await db.get_one(CourseSectionDB, school.section_id)
    data = SectionCreate(channel_id="C2", name="SW 202")
    second = await section_service.create_section(db, data, by=school.teacher)
    await enrollment_service.create_enrollment(db, second, school.student, now=NOON)
    return first, second


def ids(rows: list[tuple[CourseSectionDB, str]]) -> list[UUID]:
    return [section.id for section, _ in rows]


async def test_only_its_own_teachers_run_a_section(database: Database, school: School) -> None:
    """A teacher of a later section does not run an earlier one, and neither does an admin or a student."""
    async with database.begin() as db:
        first, second = await two(db, school)
        co, other, admin = [
            await add_person(db, school, name, role=role)
            for name, role in (("UCO", Role.TEACHER), ("UOTHER", Role.TEACHER), ("UADM", Role.ADMIN))
        ]
        await section_service.update_co_teachers(db, second, [co, school.teacher], by=school.teacher)
        runs = {
            user.slack_user_id: [await section_service.is_manager(db, row, user) for row in (first, second)]
            for user in (school.teacher, co, other, admin, school.student)
        }
        named = await section_service.list_co_teachers(db, second)
        with pytest.raises(NotAllowedError):
            await section_service.require_manager(db, first, by=co)

    assert runs == {
        "UTOM": [True, True],
        "UCO": [False, True],
        "UOTHER": [False, False],
        "UADM": [False, False],
        "UMAY": [False, False],
    }
    assert [user.id for user in named] == [co.id]


async def test_co_teachers_are_few_active_teachers_chosen_by_owner_or_admin(database: Database, school: School) -> None:
    """Twenty are possible. A co-teacher cannot choose others."""
    async with database.begin() as db:
        first, second = await two(db, school)
        many = [await add_person(db, school, f"UT{number:02}", role=Role.TEACHER) for number in range(21)]
        admin = await add_person(db, school, "UADM", role=Role.ADMIN)
        await section_service.update_co_teachers(db, first, many[20:], by=school.teacher)
        await section_service.update_co_teachers(db, second, many[:MOST_CO_TEACHERS], by=admin)
        for wrong in (many, [school.student]):
            with pytest.raises(SectionError):
                await section_service.update_co_teachers(db, second, wrong, by=school.teacher)
        with pytest.raises(NotAllowedError):
            await section_service.update_co_teachers(db, second, [], by=many[0])
        many[0].is_active = False
        with pytest.raises(SectionError):
            await section_service.update_co_teachers(db, second, many[:1], by=school.teacher)
        kept = [len(await section_service.list_co_teachers(db, row)) for row in (first, second)]

    assert kept == [1, 20]


async def test_a_comparison_is_claimed_by_one_and_repeated_after_a_failure(database: Database, school: School) -> None:
    """A new section is compared again after 20 seconds, an older one after ten minutes."""
    async with database.begin() as db:
        first, second = await two(db, school)
        first.created_at, second.created_at = NOON - timedelta(hours=2), NOON
        await db.flush()
        never = ids(await section_service.list_uncompared(db, now=NOON))
        claims = [await section_service.claim_comparison(db, first, now=NOON) for _ in range(2)]
    async with database.begin() as db:
        after_claim = [ids(await section_service.list_uncompared(db, now=now)) for now in (NOON, NOON + DAY)]
        fresh = await db.get_one(CourseSectionDB, first.id)
        again = await section_service.claim_comparison(db, fresh, now=NOON + DAY)
        stale = await section_service.claim_comparison(db, first, now=NOON + DAY)
        for row in (first, second):
            await section_service.compare_again(db, row, now=NOON)
        seconds = (19, 20, 599, 600)
        due = [ids(await section_service.list_due_again(db, now=NOON + timedelta(seconds=at))) for at in seconds]

    assert (never, claims) == ([first.id, second.id], [True, False])
    assert after_claim == [[second.id], [first.id, second.id]]
    assert (again, stale) == (True, False)
    assert due == [[], [second.id], [second.id], [first.id, second.id]]


@pytest.mark.parametrize(("age", "is_new"), [(timedelta(minutes=59), True), (timedelta(hours=1), False)])
def test_a_section_is_new_for_an_hour(age: timedelta, is_new: bool) -> None:
    """Its teacher waits for the roster meanwhile."""
    assert section_service.is_new(CourseSectionDB(created_at=NOON - age), now=NOON) is is_new


async def test_a_channel_changes_its_own_section_only(database: Database, school: School) -> None:
    """Neither its name, nor its id, nor the missing app, nor its end concerns the other one."""
    async with database.begin() as db:
        first, second = await two(db, school)
        await section_service.rename_channel(db, second.id, "sw-2")
        await section_service.move_channel(db, second.id, "C22")
        news = [await section_service.note_app(db, second, is_there=there, now=NOON) for there in (False, False, True)]
        gone = await section_service.note_app(db, second, is_there=False, now=NOON)
        closed = [await section_service.close_section(db, second, now=NOON) for _ in range(2)]
        late = await section_service.note_app(db, second, is_there=True, now=NOON)
        await db.refresh(first)
        await db.refresh(second)
        back = await section_service.reopen_section(db, school.workspace.id, "C22")

    assert (news, gone, late) == ([True, False, True], True, False)
    assert (closed, second.close_reason, back) == ([True, False], CloseReason.TEACHER, None)
    assert (second.name, second.channel_name, second.channel_id) == ("SW 202", "sw-2", "C22")
    assert (first.channel_id, first.closed_at, first.app_missing_since) == ("C1", None, None)


async def enrolled(db: AsyncSession, *sections: CourseSectionDB) -> list[int]:
    return [await enrollment_service.count_students(db, section) for section in sections]


async def test_leaving_one_section_is_leaving_one(database: Database, school: School) -> None:
    """The student stays in the other one, no matter who removes them from this one."""
    async with database.begin() as db:
        first, second = await two(db, school)
        await enrollment_service.delete_enrollment(db, first, school.student, now=NOON)
        left = await enrolled(db, first, second)
        await enrollment_service.create_enrollment(db, first, school.student, now=NOON)
        await enrollment_service.remove_student(db, second, school.student.id, now=NOON)
        removed = await enrolled(db, first, second)
        await enrollment_service.create_enrollment(db, second, school.student, now=NOON)
        stays = await enrolled(db, first, second)
        listed = [await enrollment_service.list_students(db, row) for row in (first, second)]
        with pytest.raises(EnrollmentError):
            await enrollment_service.remove_student(db, second, school.student.id, now=NOON)
        with pytest.raises(EnrollmentError):
            await enrollment_service.reactivate_student(db, first, school.student.id, now=NOON)
        await enrollment_service.reactivate_student(db, second, school.student.id, now=NOON)

        assert (left, removed, stays) == ([0, 1], [1, 0], [1, 0])
        assert [[user.id for user in rows] for rows in listed] == [[school.student.id], []]
        assert await enrolled(db, first, second) == [1, 1]


async def test_only_active_students_are_enrolled(database: Database, school: School) -> None:
    """A teacher, an admin, and a deactivated student are not, and a teacher's leaving changes nothing."""
    async with database.begin() as db:
        first, _ = await two(db, school)
        away = await add_person(db, school, "UAWAY")
        away.is_active = False
        admin = await add_person(db, school, "UADM", role=Role.ADMIN)
        people = (school.teacher, admin, away)
        done = [await enrollment_service.create_enrollment(db, first, one, now=NOON) for one in people]
        await enrollment_service.delete_enrollment(db, first, school.teacher, now=NOON)
        count = await enrollment_service.match_roster(db, first, [*people, school.student], now=NOON)
        lines, total = await enrollment_service.list_roster(db, first)

    assert (done, count, total) == ([False] * 3, 1, 1)
    assert [line.student.id for line in lines] == [school.student.id]


@pytest.mark.parametrize(("seen", "is_kept"), [(NOON - timedelta(seconds=1), True), (NOON, False), (None, False)])
async def test_a_look_into_the_channel_counts_from_when_it_was_taken(
    database: Database, school: School, seen: datetime | None, is_kept: bool
) -> None:
    """What changed after that is kept: here, the student joined at noon."""
    async with database.begin() as db:
        first, second = await two(db, school)
        await enrollment_service.match_roster(db, first, [], now=NOON + timedelta(seconds=5), asked_at=seen)

        assert await enrolled(db, first, second) == [int(is_kept), 1]


async def test_the_roster_counts_practice_in_this_section_alone(database: Database, school: School) -> None:
    """Interviews in which nothing was said do not count. Former students come last."""
    async with database.begin() as db:
        first, second = await two(db, school)
        data = AssignmentCreate(title="Other", client_ids=[school.client_id])
        other = await assignment_service.create_assignment(db, second, data, by=school.teacher, now=NOON)
        former = await add_person(db, school, "UABEL")
        await enrollment_service.create_enrollment(db, first, former, now=NOON)
        await enrollment_service.delete_enrollment(db, first, former, now=NOON)
        for assignment_id, lines in ((school.assignment_id, ["Hi."]), (school.assignment_id, []), (other.id, ["Hi."])):
            await finished_interview(db, school, *lines, assignment_id=assignment_id)
        roster, total = await enrollment_service.list_roster(db, first)
        last, _ = await enrollment_service.list_roster(db, first, limit=1, offset=1)

    assert [(line.student.slack_user_id, line.attempts, line.last_activity_at) for line in roster] == [
        ("UMAY", 1, NOON + timedelta(minutes=15)),
        ("UABEL", 0, None),
    ]
    assert (total, [line.student.id for line in last]) == (2, [former.id])

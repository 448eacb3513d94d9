"""Permission to manage a section, and how it follows its channel."""

from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from models.section import CloseReason, CourseSectionDB, SectionCreate
from models.workspace import Role, UserDB, WorkspaceDB
from services.common.errors import NotAllowedError
from services.courses.enrollment_service import EnrollmentError, enrollment_service
from services.courses.section_service import SectionError, section_service
from services.reports.stats_service import stats_service
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.services.conftest import NOON, School


async def person(db: AsyncSession, school: School, name: str, role: Role = Role.STUDENT) -> UserDB:
    """Create a user with this role and return them."""
    workspace = await db.get_one(WorkspaceDB, school.workspace.id)
    admin = role == Role.ADMIN
    user = await workspace_service.upsert_user(
        db, workspace, SlackPerson(f"U{name}", name, "UTC", is_slack_admin=admin)
    )
    if role == Role.TEACHER:
        user.role = role
        await db.flush()
    return user


async def test_one_rule_says_who_runs_a_section(database: Database, school: School) -> None:
    """The owner and co-teachers do. Others are refused, and a co-teacher cannot close the section."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        cora, otto, ida = (
            await person(db, school, "Cora", Role.TEACHER),
            await person(db, school, "Otto", Role.TEACHER),
            await person(db, school, "Ida", Role.ADMIN),
        )
        await section_service.update_co_teachers(db, section, [cora, school.teacher], by=school.teacher)
        for user in (school.teacher, cora):
            assert (await section_service.get_managed(db, section.id, by=user)).id == section.id
        with pytest.raises(NotAllowedError, match="another teacher"):
            await section_service.get_managed(db, section.id, by=otto)
        with pytest.raises(NotAllowedError, match="As an admin, you can choose its co-teachers"):
            await section_service.get_managed(db, section.id, by=ida)
        with pytest.raises(NotAllowedError, match="This is for teachers"):
            await section_service.get_managed(db, section.id, by=school.student)
        with pytest.raises(NotAllowedError, match="owns this section"):
            await section_service.get_own(db, section.id, by=cora)
        listed = await stats_service.all_section_stats(db, by=cora)
        await section_service.update_co_teachers(db, section, [ida], by=ida)
        taught_on = await section_service.get_managed(db, section.id, by=ida)
        await section_service.update_co_teachers(db, section, [], by=school.teacher)

        assert taught_on.id == section.id
        assert [(row.section_id, row.students) for row in listed] == [(section.id, 1)]
        assert await stats_service.all_section_stats(db, by=cora) == []


async def test_a_student_cannot_be_a_co_teacher(database: Database, school: School) -> None:
    """The message says who can name teachers."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        with pytest.raises(SectionError, match="not a teacher here") as refused:
            await section_service.update_co_teachers(db, section, [school.student], by=school.teacher)

    assert refused.value.field == "co_teachers"


async def test_a_channel_reopens_only_what_it_closed(database: Database, school: School) -> None:
    """An archived channel's section reopens with it. One that its teacher closed does not."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        assert await section_service.close_section(db, section, now=NOON, reason=CloseReason.CHANNEL)
        assert not await section_service.close_section(db, section, now=NOON)
        reopened = await section_service.reopen_section(db, section.workspace_id, "C1")
        assert reopened is not None
        await section_service.close_section(db, section, now=NOON)

        assert await section_service.reopen_section(db, section.workspace_id, "C1") is None


async def test_a_section_named_after_its_channel_is_renamed_with_it(database: Database, school: School) -> None:
    """A name that the teacher chose stays."""
    async with database.begin() as db:
        data = SectionCreate(channel_id="C2", name="sw-201", channel_name="sw-201")
        named_so = await section_service.create_section(db, data, by=school.teacher)
        chosen = await db.get_one(CourseSectionDB, school.section_id)
        own = SectionCreate(channel_id="C3", name="the evening group", channel_name="sw-301")
        named_otherwise = await section_service.create_section(db, own, by=school.teacher)
        await section_service.rename_channel(db, named_so.id, "sw-202")
        await section_service.rename_channel(db, chosen.id, "sw-102")
        await section_service.rename_channel(db, named_otherwise.id, "sw-302")

        names = (named_so.name, chosen.name, named_otherwise.name)
        assert names == ("sw-202", "SW 101", "the evening group")


async def test_a_look_does_not_overrule_what_happened_since(database: Database, school: School) -> None:
    """Someone who joined or left after the members were requested is left alone."""
    asked_at = NOON + timedelta(minutes=1)
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        nora, lea = await person(db, school, "Nora"), await person(db, school, "Lea")
        await enrollment_service.create_enrollment(db, section, lea, now=NOON, event_ts="1.0")
        later = asked_at + timedelta(seconds=1)
        await enrollment_service.create_enrollment(db, section, nora, now=later, event_ts="2.0")
        await enrollment_service.delete_enrollment(db, section, lea, now=later, event_ts="3.0")
        await enrollment_service.match_roster(db, section, [lea], now=later + timedelta(seconds=1), asked_at=asked_at)
        present = [row.display_name for row in await enrollment_service.list_students(db, section)]

    assert present == ["Nora"]


async def test_a_student_whom_a_teacher_removed_stays_off_until_put_back(database: Database, school: School) -> None:
    """Only the teacher can enroll them again, not their presence in the channel."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        await enrollment_service.remove_student(db, section, school.student.id, now=NOON)
        with pytest.raises(EnrollmentError, match="no longer on the roster"):
            await enrollment_service.remove_student(db, section, school.student.id, now=NOON)
        await enrollment_service.create_enrollment(db, section, school.student, now=NOON, event_ts="9.0")
        await enrollment_service.match_roster(db, section, [school.student], now=NOON)
        removed = await enrollment_service.is_enrolled(db, section.id, school.student.id)
        await enrollment_service.reactivate_student(db, section, school.student.id, now=NOON)
        back = await enrollment_service.is_enrolled(db, section.id, school.student.id)

    assert (removed, back) == (False, True)


async def test_a_section_that_was_closed_with_its_channel_is_followed_for_a_month(
    database: Database, school: School
) -> None:
    """The channel's return may be missed. A section that its teacher closed is not followed."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)

        async def followed(days: int) -> bool:
            now = NOON + timedelta(days=days)
            rows = [
                *await section_service.list_followed(db, now=now),
                *await section_service.list_uncompared(db, now=now),
            ]
            return [row.id for row, _ in rows] == [section.id] * 2

        is_open = await followed(0)
        await section_service.close_section(db, section, now=NOON, reason=CloseReason.CHANNEL)
        after = [await followed(days) for days in (1, 29, 31)]
        await section_service.reopen_section(db, section.workspace_id, "C1")
        await section_service.close_section(db, section, now=NOON)
        by_teacher = await followed(1)

    assert is_open
    assert after == [True, True, False]
    assert by_teacher is False


async def test_the_teacher_learns_once_that_the_app_left_the_channel(database: Database, school: School) -> None:
    """It is news again after the app was back. A closed section needs no news."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        news = [
            await section_service.note_app(db, section, is_there=is_there, now=NOON)
            for is_there in (True, False, False, True, True, False)
        ]
        await section_service.close_section(db, section, now=NOON)
        closed = await section_service.note_app(db, section, is_there=True, now=NOON)

    assert news == [False, True, False, True, False, True]
    assert closed is False

"""A new assignment and another section reach each student once, unless a teacher or the student wants no messages."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.delivery.news import news_parts
from models.assignment import AssignmentCreate, AssignmentDB, AssignmentStatus
from models.news import NewsItemDB, NewsKind
from models.post import OutboxDB, OutboxKind
from models.section import CourseSectionDB, SectionCreate
from models.session import SessionDB
from services.courses.assignment_service import assignment_service
from services.courses.assignment_times import assignment_times
from services.courses.enrollment_service import enrollment_service
from services.courses.section_service import section_service
from services.messaging.news import News
from services.messaging.news_service import news_service
from services.messaging.stored_messages import read_message
from services.storage.database import Database
from tests.services.conftest import NOON, School, started

HOUR = timedelta(hours=1)


async def news(db: AsyncSession, kind: NewsKind = NewsKind.NEW_ASSIGNMENT) -> list[UUID]:
    """Return what the stored news of this kind is about."""
    rows = await db.execute(select(NewsItemDB.subject).where(NewsItemDB.kind == kind).order_by(NewsItemDB.id))
    return [UUID(subject) for subject in rows.scalars()]


async def publish(db: AsyncSession, school: School, **more: object) -> AssignmentDB:
    section = await db.get_one(CourseSectionDB, school.section_id)
    data = AssignmentCreate.model_validate({"title": "Second", "client_ids": [school.client_id], **more})
    made = await assignment_service.create_assignment(db, section, data, by=school.teacher, now=NOON)
    await assignment_service.publish_assignment(db, made, section, by=school.teacher, now=NOON)
    return made


async def told(db: AsyncSession) -> list[str]:
    """Queue the due news, and return the paragraphs of the messages as they look now."""
    await news_service.queue_due(db, now=NOON)
    rows = (await db.execute(select(OutboxDB).where(OutboxDB.kind == OutboxKind.NEWS))).scalars().all()
    found = []
    for row in rows:
        message = read_message(row)
        assert isinstance(message, News)
        found += [part.words for part in await news_parts(db, row, message)]
    return found


async def test_students_read_of_an_assignment_when_it_opens(database: Database, school: School) -> None:
    """One that opens later comes later, and one that is published again comes once. Several are one message."""
    async with database.begin() as db:
        later = await publish(db, school, title="Later", available_from=NOON + HOUR)
        now = await publish(db, school)
        section = await db.get_one(CourseSectionDB, school.section_id)
        await assignment_service.unpublish_assignment(db, now, section, by=school.teacher, now=NOON)
        await assignment_service.publish_assignment(db, now, section, by=school.teacher, now=NOON)
        at_first = await news(db)
        await assignment_times.open_due(db, now=NOON + HOUR)
        await assignment_times.open_due(db, now=NOON + HOUR)
        said = await told(db)
        posts = (await db.execute(select(OutboxDB).where(OutboxDB.kind == OutboxKind.NEWS))).scalars().all()

        assert at_first == [school.assignment_id, now.id]
        assert await news(db) == [school.assignment_id, now.id, later.id]
        assert len(posts) == 1
        assert [words.split("*")[1] for words in said] == ["New in SW 101: “Intake”", "New in SW 101: “Second”"]


async def test_a_teacher_can_switch_it_off(database: Database, school: School) -> None:
    """Then only the card in the channel tells of it."""
    async with database.begin() as db:
        (await db.get_one(CourseSectionDB, school.section_id)).announces_work = False
        await publish(db, school)
        await publish(db, school, title="Later", available_from=NOON + HOUR)
        await assignment_times.open_due(db, now=NOON + HOUR)

        assert await news(db) == [school.assignment_id]


async def test_what_is_out_of_date_is_left_out(database: Database, school: School) -> None:
    """An assignment that was unpublished, practiced, or left meanwhile is no news anymore."""
    session = await started(database, school)
    async with database.begin() as db:
        gone = await publish(db, school, title="Gone")
        section = await db.get_one(CourseSectionDB, school.section_id)
        await assignment_service.unpublish_assignment(db, gone, section, by=school.teacher, now=NOON)
        (await db.get_one(SessionDB, session.id)).student_lines = 1
        await publish(db, school, title="Third")
        before = await told(db)
        await enrollment_service.delete_enrollment(db, section, school.student, now=NOON, event_ts="1.0")

        assert gone.status == AssignmentStatus.DRAFT
        assert ["Third" in words for words in before] == [True]
        assert await told(db) == []


async def test_a_second_section_welcomes_too(database: Database, school: School) -> None:
    """The first one has its own message. Returning to a section is no news."""
    async with database.begin() as db:
        data = SectionCreate(channel_id="C2", name="SW 202")
        second = await section_service.create_section(db, data, by=school.teacher)
        for ts in (1, 3):
            await enrollment_service.create_enrollment(db, second, school.student, now=NOON, event_ts=f"{ts}.0")
            await enrollment_service.delete_enrollment(db, second, school.student, now=NOON, event_ts=f"{ts + 1}.0")
        await enrollment_service.create_enrollment(db, second, school.student, now=NOON, event_ts="9.0")

        assert await news(db, NewsKind.ANOTHER_SECTION) == [second.id]
        assert [words for words in await told(db) if "SW 202, too. Welcome!" in words] != []

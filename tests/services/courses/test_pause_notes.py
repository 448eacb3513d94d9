"""Notes at once to a section's teachers when a student pauses: only where both asked for it and read of it."""

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.courses.blocks import course_note
from bot.interviews.blocks import pauses, session
from models.post import OutboxDB, OutboxKind, OutboxState
from models.section import CourseSectionDB
from models.session import SessionDB
from models.workspace import Role
from services.courses.pause_notes import pause_notes
from services.courses.section_service import section_service
from services.messaging.course_notes import StudentPaused
from services.messaging.notices import HelpWanted, IdleReminder, Paused, PauseOffered, UnknownWord
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.services.conftest import NOON, School, started

NO_ID = "0190a8c0-0000-7000-8000-000000000001"
CARD = "your teachers get a note that you paused"


async def notes(db: AsyncSession) -> list[OutboxDB]:
    statement = select(OutboxDB).where(OutboxDB.kind == OutboxKind.COURSE_NOTE).order_by(OutboxDB.slack_user_id)
    rows = (await db.execute(statement)).scalars().all()
    return [row for row in rows if row.facts.get("about") == "student_paused" or "client" in row.facts]


async def switch(database: Database, *, is_on: bool) -> None:
    async with database.begin() as db:
        await db.execute(update(CourseSectionDB).values(notes_pauses=is_on))


async def pauses_once(database: Database, row: SessionDB) -> int:
    async with database.begin() as db:
        return await pause_notes.tell(db, await db.get_one(SessionDB, row.id), now=NOON)


def card_of(row: SessionDB) -> str:
    return str(session.root_card(str(row.id), row.persona).blocks)


async def test_no_section_gets_notes_unless_a_teacher_switches_them_on(database: Database, school: School) -> None:
    """An interview whose card did not say so causes none, also after a teacher has switched them on."""
    quiet = await started(database, school)
    off = await pauses_once(database, quiet)
    await switch(database, is_on=True)
    later = await pauses_once(database, quiet)

    assert (off, later) == (0, 0)
    assert CARD not in card_of(quiet)


async def test_each_teacher_gets_a_note_at_once_without_what_was_said(database: Database, school: School) -> None:
    """A second press adds none until the student writes again, and none comes once it is switched off."""
    await switch(database, is_on=True)
    async with database.begin() as db:
        cora = await workspace_service.upsert_user(db, school.workspace, SlackPerson("UCOR", "Cora", "UTC", False))
        cora.role = Role.TEACHER
        section = await db.get_one(CourseSectionDB, school.section_id)
        await section_service.update_co_teachers(db, section, [cora], by=school.teacher)
    row = await started(database, school)
    for _ in range(2):
        await pauses_once(database, row)
    async with database.begin() as db:
        first = [(one.slack_user_id, one.facts, one.state) for one in await notes(db)]
        due = {one.next_try_at for one in await notes(db)}
        await db.execute(update(SessionDB).values(student_lines=1))
    again = await pauses_once(database, row)
    async with database.read() as db:
        both = len(await notes(db))
    await switch(database, is_on=False)
    after = await pauses_once(database, row)

    facts = {"section": "SW 101", "student": "Maya", "client": "Maria"}
    assert [(who, found.items() >= facts.items(), state) for who, found, state in first] == [
        ("UCOR", True, OutboxState.PENDING),
        ("UTOM", True, OutboxState.PENDING),
    ]
    assert due == {NOON}
    assert (again, both, after) == (2, 4, 0)
    assert CARD in card_of(row)
    assert "Maya paused the interview with Maria in SW 101" in course_note.words(StudentPaused.model_validate(facts))


def test_every_message_with_a_pause_says_who_learns_of_it() -> None:
    """Those that offer a pause and those that follow one do. Others do not, and none does where it is off."""
    facts = {"name": "Maria", "resources": "", "at": 1}
    said = {
        cls: [
            "note that you" in session.notice(cls.model_validate(facts), NO_ID, tells_pauses=on).text
            for on in (True, False)
        ]
        for cls in (PauseOffered, UnknownWord, Paused, HelpWanted, IdleReminder)
    }

    assert pauses.told(PauseOffered.model_validate(facts)).strip()
    assert said == {cls: [cls is not IdleReminder, False] for cls in said}

"""Lines outside an interview's thread: they are said as they are now, wherever they were changed meanwhile."""

import pytest
from sqlalchemy import select

from models.post import InboxDB, InboxKind, InboxState
from models.session import MessageDB
from sandbox.claude.client import ClaudeControl
from sandbox.client import Message, WrittenLine
from services.messaging.inbox_service import InboxLine, Thread, inbox_service
from tests.stored_words import tables_with
from tests.stories.course import Course

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

SAY = "Say this to Maria Rodriguez"


async def _menu_for(course: Course, text: str) -> tuple[WrittenLine, Message]:
    """Let Maya write outside the thread. Return her line and the menu that answers it."""
    line = await course.maya.says(text)

    async def menu() -> Message | None:
        return next((row for row in await course.maya.reads(thread=line.ts) if SAY in row.buttons), None)

    return line, await course.workspace.until(menu)


async def _changes_are_heard(course: Course, kind: InboxKind) -> None:
    async def look() -> bool:
        async with course.bot.deps.database.read() as db:
            rows = (await db.execute(select(InboxDB).where(InboxDB.kind == kind))).scalars().all()
        return bool(rows) and all(row.state != InboxState.NEW for row in rows)

    await course.workspace.until(look)


async def _asked(claude: ClaudeControl) -> list[str]:
    return [row.talk[-1][1] for row in await claude.requests() if not row.wants_shape]


async def test_a_line_that_was_edited_after_its_menu_is_said_in_its_new_words(
    course: Course, claude: ClaudeControl
) -> None:
    """Claude never sees the old words."""
    thread = await course.starts()
    line, menu = await _menu_for(course, "How is yuor mohter?")
    await course.maya.edits(line, "How is your mother?")
    await _changes_are_heard(course, InboxKind.EDITED)
    await course.maya.clicks(SAY, on=menu)
    await course.hears(thread, 2)

    assert (await _asked(claude))[-1] == "How is your mother?"
    assert not any("mohter" in words for words in await _asked(claude))


async def test_a_line_that_was_deleted_after_its_menu_is_not_said(course: Course, claude: ClaudeControl) -> None:
    """It has replies, so Slack leaves a tombstone, and the app hears of a change instead of a deletion."""
    await course.starts()
    line, menu = await _menu_for(course, "My own name is Maya Lopez.")
    asked = len(await _asked(claude))
    await course.maya.deletes(line)
    await _changes_are_heard(course, InboxKind.DELETED)
    await course.maya.clicks(SAY, on=menu)

    async def is_told() -> bool:
        rows = await course.maya.reads(thread=line.ts)
        return any("There is nothing to send" in row.shown for row in rows)

    await course.workspace.until(is_told)
    async with course.bot.deps.database.read() as db:
        said = (await db.execute(select(MessageDB.content).where(MessageDB.content.contains("Lopez")))).scalars().all()

    assert said == []
    assert len(await _asked(claude)) == asked


async def test_a_change_follows_a_line_into_its_interview(course: Course, claude: ClaudeControl) -> None:
    """The line has been answered, so the teacher sees the new words beside the old ones."""
    thread = await course.starts()
    line, menu = await _menu_for(course, "Where do you live?")
    await course.maya.clicks(SAY, on=menu)
    await course.hears(thread, 2)
    await course.maya.edits(line, "Where did you grow up?")
    await _changes_are_heard(course, InboxKind.EDITED)
    async with course.bot.deps.database.read() as db:
        statement = select(MessageDB).where(MessageDB.content == "Where do you live?")
        message = (await db.execute(statement)).scalar_one()

    assert message.edited_content == "Where did you grow up?"
    assert (await _asked(claude))[-1] == "Where do you live?"


async def test_an_edit_that_arrives_after_the_deletion_brings_no_words_back(course: Course) -> None:
    """The line was outside every interview. Its words and those of its edits leave the database."""
    await course.starts()
    line, _ = await _menu_for(course, "My own name is Maya Lopez.")
    await course.maya.edits(line, "My own name is Maya Gomez.")
    await _changes_are_heard(course, InboxKind.EDITED)
    await course.maya.deletes(line)
    await _changes_are_heard(course, InboxKind.DELETED)
    async with course.bot.deps.database.begin() as db:
        said = (await db.execute(select(InboxDB).where(InboxDB.ts == line.ts))).scalar_one()
        thread = Thread(said.team_id, said.channel_id, said.thread_ts)
        late = InboxLine(thread, f"{line.ts}9", InboxKind.EDITED, line.ts, said.slack_user_id, "I am Maya Gomez.")
        await inbox_service.store(db, late, now=course.bot.deps.clock())
    course.bot.deps.signals.thread(thread)
    await _changes_are_heard(course, InboxKind.EDITED)

    assert await tables_with(course.bot.deps.database, "Lopez", "Gomez") == set()

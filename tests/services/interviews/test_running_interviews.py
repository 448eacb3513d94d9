"""What runs now, and interviews that a teacher or an admin ends."""

import pytest
from sqlalchemy import select, update

from models.cost import DailyCostDB
from models.post import OutboxDB, OutboxKind
from models.session import SessionDB, SessionStatus, TurnDB, TurnState
from models.workspace import Role, UserDB
from services.common.errors import NotAllowedError
from services.interviews.running_interviews import InterviewState, RunningError, RunningRow, running_interviews
from services.interviews.session_service import SessionOverError, session_service
from services.prompts.prompt_service import PromptService
from services.storage.database import Database
from tests.services.conftest import NOON, School, started
from tests.services.interviews.test_turns import _claim, _greeted, _record, _say


async def listed(database: Database, school: School) -> list[RunningRow]:
    async with database.read() as db:
        rows, total = await running_interviews.list_page(db, school.workspace.id)
    assert total == len(rows)
    return list(rows)


async def named(database: Database, slack_user_id: str) -> UserDB:
    async with database.read() as db:
        return (await db.execute(select(UserDB).where(UserDB.slack_user_id == slack_user_id))).scalar_one()


async def test_each_running_interview_shows_its_state(database: Database, school: School) -> None:
    """An answer is being written, waits, or is stopped. Otherwise the student has the turn."""
    session = await started(database, school)
    waiting = await listed(database, school)
    greeting = await _claim(database, session.id)
    assert greeting is not None
    answering = await listed(database, school)
    await _record(database, greeting)
    is_open = await listed(database, school)
    async with database.begin() as db:
        await db.execute(update(TurnDB).values(state=TurnState.STOPPED))
        run, _ = await session_service.start_test_run(
            db, school.client_id, by=school.teacher, model="m", prompts=PromptService(), now=NOON
        )
    both = await listed(database, school)
    async with database.read() as db:
        of_section, total = await running_interviews.list_page(db, school.workspace.id, section_id=school.section_id)

    states = [[row.state for row in rows] for rows in (waiting, answering, is_open, both)]
    assert states[:3] == [[InterviewState.WAITING], [InterviewState.ANSWERING], [InterviewState.OPEN]]
    assert states[3] == [InterviewState.STOPPED, InterviewState.STARTING]
    row = is_open[0]
    assert (row.client, row.section, row.assignment) == ("Maria", "SW 101", "Intake")
    assert (row.student, row.messages, row.cost_nano > 0) == (school.student.display_name, 1, True)
    assert (both[1].session_id, both[1].section) == (run.id, None)
    assert ([one.session_id for one in of_section], total) == ([session.id], 1)


@pytest.mark.parametrize(("who", "reason"), [("UTOM", "by_teacher"), ("UADA", "by_admin")])
async def test_an_interview_whose_reply_is_being_written_ends_cleanly(
    database: Database, school: School, who: str, reason: str
) -> None:
    """The reply is dropped and paid. The student reads who ended it and why, and it ends once."""
    session = await _greeted(database, school)
    await _say(database, "100.000003", "How are you?")
    turn = await _claim(database, session.id)
    assert turn is not None
    by = await named(database, who)
    async with database.begin() as db:
        await running_interviews.end(db, session.id, by=by, why="The class is over.", now=NOON)
    is_recorded = await _record(database, turn)
    with pytest.raises(SessionOverError):
        async with database.begin() as db:
            await running_interviews.end(db, session.id, by=by, why="Again.", now=NOON)
    async with database.read() as db:
        ended = await db.get_one(SessionDB, session.id)
        states = (await db.execute(select(TurnDB.state).order_by(TurnDB.number))).scalars().all()
        cards = (await db.execute(select(OutboxDB).where(OutboxDB.kind == OutboxKind.SESSION_END))).scalars().all()
        replies = (await db.execute(select(OutboxDB).where(OutboxDB.kind == OutboxKind.REPLY))).scalars().all()
        day = (await db.execute(select(DailyCostDB))).scalar_one()

    assert (is_recorded, len(replies)) == (False, 1)
    assert (ended.status, ended.end_reason) == (SessionStatus.COMPLETED, reason)
    assert states == [TurnState.ANSWERED, TurnState.DROPPED]
    assert [card.facts for card in cards] == [{"reason": reason, "by": by.display_name, "why": "The class is over."}]
    assert (day.reserved_nano, day.spent_nano) == (0, ended.cost_nano)
    assert await listed(database, school) == []


async def test_nobody_else_can_end_an_interview(database: Database, school: School) -> None:
    """A student, another teacher, and a person of another workspace cannot. One that is starting goes on."""
    session = await started(database, school)
    async with database.begin() as db:
        ines = UserDB(workspace_id=school.workspace.id, slack_user_id="UINE", role=Role.TEACHER)
        db.add(ines)
    for by in (ines, school.student):
        with pytest.raises(NotAllowedError, match="Only the section's teachers and admins"):
            async with database.begin() as db:
                await running_interviews.end(db, session.id, by=by, why="No.", now=NOON)
    async with database.begin() as db:
        await db.execute(update(SessionDB).values(status=SessionStatus.STARTING))
    with pytest.raises(RunningError, match="just starting"):
        async with database.begin() as db:
            await running_interviews.end(db, session.id, by=school.teacher, why="Now.", now=NOON)

    assert [row.session_id for row in await listed(database, school)] == [session.id]

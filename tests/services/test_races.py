"""Two people or two replicas act at the same moment. One is first, and the other reads what is true."""

import asyncio
from collections.abc import Awaitable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentClientDB, AssignmentCreate, AssignmentDB, AssignmentStatus
from models.client_profile import ClientProfileDB
from models.cost import DailyCostDB
from models.debrief import DebriefDB
from models.post import OutboxDB, OutboxKind
from models.rubric import Criterion, EvaluationRubricDB, Level, RubricCreate
from models.section import CourseSectionDB
from models.session import SessionDB
from services.common.errors import Refusal
from services.courses.assignment_service import assignment_service
from services.interviews.session_service import session_service
from services.library.client_service import client_service
from services.library.rubric_service import rubric_service
from services.paid_work import gates
from services.paid_work.work import WaitNotice
from services.prompts.prompt_service import PromptService
from services.storage.database import Database
from tests.personas import persona
from tests.services.conftest import NOON, School
from tests.services.debriefs.test_debrief_writer import asked, finished

ROUNDS = 8


@pytest.fixture
async def other(database: Database, database_url: str) -> Any:
    """Yield a second replica if the database allows one, or the same one."""
    if database.is_sqlite:
        yield database
        return
    opened = Database(database_url)
    yield opened
    await opened.close()


async def both(first: Awaitable[None], second: Awaitable[None]) -> list[str]:
    """Run both at once, and return the refusal of each, or "" for success."""
    outcomes = await asyncio.gather(first, second, return_exceptions=True)
    assert all(outcome is None or isinstance(outcome, Refusal) for outcome in outcomes), outcomes
    return [outcome.message if isinstance(outcome, Refusal) else "" for outcome in outcomes]


async def test_a_draft_is_either_published_or_deleted(database: Database, other: Database, school: School) -> None:
    """The slower one reads why, and a deleted draft gets no card."""
    for number in range(ROUNDS):
        title = f"Race {number}"
        async with database.begin() as db:
            section = await db.get_one(CourseSectionDB, school.section_id)
            data = AssignmentCreate(title=title, client_ids=[school.client_id])
            made = await assignment_service.create_assignment(db, section, data, by=school.teacher, now=NOON)

        async def publish(made: AssignmentDB = made) -> None:
            async with database.begin() as db:
                await _pause(db, database)
                assignment = await db.get_one(AssignmentDB, made.id)
                section = await db.get_one(CourseSectionDB, school.section_id)
                await assignment_service.publish_assignment(db, assignment, section, by=school.teacher, now=NOON)

        async def delete(made: AssignmentDB = made) -> None:
            async with other.begin() as db:
                await _pause(db, other)
                assignment = await db.get_one(AssignmentDB, made.id)
                section = await db.get_one(CourseSectionDB, school.section_id)
                await assignment_service.delete_assignment(db, assignment, section, by=school.teacher, now=NOON)

        told = await both(publish(), delete())
        async with database.read() as db:
            row = await db.get_one(AssignmentDB, made.id)
            cards = select(func.count()).where(
                OutboxDB.kind == OutboxKind.ASSIGNMENT_CARD, OutboxDB.subject_id == made.id
            )
            owed = (await db.execute(cards)).scalar_one()

        if row.status == AssignmentStatus.PUBLISHED:
            assert (told[0], owed, row.deleted_at) == ("", 1, None)
            assert told[1] == f"Only drafts can be deleted, and “{title}” is published. Unpublish it first."
        else:
            assert (told[1], owed) == ("", 0)
            assert told[0] == "This assignment no longer exists. To see yours, use `/vc-assign list`."


async def test_no_assignment_offers_a_persona_that_was_deleted_at_the_same_time(
    database: Database, other: Database, school: School
) -> None:
    """Either it is gone and the teacher has to choose again, or it is in use and stays."""
    ana = persona("Ana")
    for _ in range(ROUNDS):
        async with database.begin() as db:
            client = await client_service.create_client(db, ana, by=school.teacher)

        async def offer(client: ClientProfileDB = client) -> None:
            async with database.begin() as db:
                section = await db.get_one(CourseSectionDB, school.section_id)
                data = AssignmentCreate(title="Race", client_ids=[client.id])
                await assignment_service.create_assignment(db, section, data, by=school.teacher, now=NOON)
                await _pause(db, database)

        async def delete(client: ClientProfileDB = client) -> None:
            async with other.begin() as db:
                await client_service.delete_client(db, client.id, by=school.teacher, now=NOON)
                await _pause(db, other)

        told = await both(offer(), delete())
        async with database.read() as db:
            is_gone = (await db.get_one(ClientProfileDB, client.id)).deleted_at is not None
            offers = select(func.count()).where(AssignmentClientDB.client_id == client.id)
            offered = (await db.execute(offers)).scalar_one()

        assert (is_gone, offered) in {(True, 0), (False, 1)}
        assert sorted(map(bool, told)) == [False, True]


async def test_no_assignment_uses_a_rubric_that_was_deleted_at_the_same_time(
    database: Database, other: Database, school: School
) -> None:
    """Rubrics behave like personas here."""
    levels = [
        Level(points=points, description=words) for points, words in enumerate(("Not yet", "Sometimes", "Always"))
    ]
    data = RubricCreate(name="Race", criteria=[Criterion(name="Listening", weight=100, levels=levels)])
    for _ in range(ROUNDS):
        async with database.begin() as db:
            rubric = await rubric_service.create_rubric(db, data, by=school.teacher)

        async def judge(rubric: EvaluationRubricDB = rubric) -> None:
            async with database.begin() as db:
                section = await db.get_one(CourseSectionDB, school.section_id)
                data = AssignmentCreate(title="Race", client_ids=[school.client_id], rubric_id=rubric.id)
                await assignment_service.create_assignment(db, section, data, by=school.teacher, now=NOON)
                await _pause(db, database)

        async def delete(rubric: EvaluationRubricDB = rubric) -> None:
            async with other.begin() as db:
                await rubric_service.delete_rubric(db, rubric.id, by=school.teacher, now=NOON)
                await _pause(db, other)

        await both(judge(), delete())
        async with database.read() as db:
            is_gone = (await db.get_one(EvaluationRubricDB, rubric.id)).deleted_at is not None
            uses = select(func.count()).where(AssignmentClientDB.rubric_id == rubric.id)
            used = (await db.execute(uses)).scalar_one()

        assert (is_gone, used) in {(True, 0), (False, 1)}


async def test_two_presses_of_start_on_two_replicas_begin_one_session(
    database: Database, other: Database, school: School
) -> None:
    """The slower one returns to the session, or reads that it is just starting."""
    prompts = PromptService()

    async def start(replica: Database) -> None:
        async with replica.begin() as db:
            await session_service.start_session(
                db,
                assignment_id=school.assignment_id,
                client_id=school.client_id,
                student=school.student,
                model="claude-haiku-5-5",
                prompts=prompts,
                now=NOON,
            )
            await _pause(db, replica)

    told = await both(start(database), start(other))
    async with database.read() as db:
        sessions = (await db.execute(select(func.count()).select_from(SessionDB))).scalar_one()
        cards = select(func.count()).where(OutboxDB.kind == OutboxKind.ROOT_CARD)
        owed = (await db.execute(cards)).scalar_one()

    assert (sessions, owed) == (1, 1)
    assert min(told) == ""
    assert max(told) in {"", "Your session with Maria is just starting. Check your messages with this app."}


async def test_the_end_of_a_pause_waits_for_no_claim(database: Database, other: Database, school: School) -> None:
    """The claim waits for the day's row, which the end of the pause has locked: to wait in turn is a deadlock."""
    rows = [
        await asked(database, school, await finished(database, school, ts=f"{number}.000001")) for number in (100, 200)
    ]
    claimed, free = rows
    told = update(DebriefDB).values(told=WaitNotice.SETUP, next_try_at=NOON + timedelta(minutes=1))
    async with database.begin() as db:
        await db.execute(told)
        workspace_id = (await db.get_one(DebriefDB, free)).workspace_id
        db.add(DailyCostDB(workspace_id=workspace_id, day=NOON.date(), time_zone="UTC", limit_nano=1))

    async def lock_day(db: AsyncSession) -> None:
        await db.execute(update(DailyCostDB).values(spent_nano=1))

    async def claim() -> None:
        async with database.begin() as db:
            await db.execute(update(DebriefDB).where(DebriefDB.id == claimed).values(lease_epoch=1))
            await _pause(db, database)
            await lock_day(db)

    async def reopen() -> None:
        async with other.begin() as db:
            await lock_day(db)
            await _pause(db, other)
            await gates.hasten(db, workspace_id, told=WaitNotice.SETUP, now=NOON)

    assert await both(claim(), reopen()) == ["", ""]
    async with database.read() as db:
        assert (await db.get_one(DebriefDB, free)).next_try_at == NOON


async def _pause(db: Any, database: Database) -> None:
    """Let the rival go on, if the database allows two writers at once."""
    if not database.is_sqlite:
        await asyncio.sleep(0.05)

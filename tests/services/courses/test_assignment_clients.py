"""The clients that an assignment offers, each with its rubric."""

from uuid import UUID

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentCreate, AssignmentDB, AssignmentStatus, AssignmentUpdate
from models.rubric import RubricCreate
from models.section import CourseSectionDB
from models.workspace import Role
from services.courses.assignment_clients import OfferError, assignment_clients
from services.courses.assignment_service import AssignmentError, assignment_service
from services.interviews.session_service import session_service
from services.library.client_service import client_service
from services.library.owned_crud import ChangedMeanwhileError
from services.library.rubric_service import RubricError, rubric_service
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.personas import persona
from tests.services.conftest import NOON, School, started
from tests.services.library.test_personas_and_rubrics import rubric


async def draft(db: AsyncSession, school: School, **more: object) -> tuple[AssignmentDB, CourseSectionDB]:
    """Create a draft with Maria and Joe."""
    section = await db.get_one(CourseSectionDB, school.section_id)
    other = await client_service.create_client(db, persona("Joe"), by=school.teacher)
    data = AssignmentCreate.model_validate({"title": "Two", "client_ids": [school.client_id, other.id], **more})
    return await assignment_service.create_assignment(db, section, data, by=school.teacher, now=NOON), section


async def write_rubric(db: AsyncSession, school: School, *names: str) -> UUID:
    """Create a rubric of the teacher with these two criteria and return its id."""
    data = RubricCreate.model_validate({**rubric(40, 60), "name": " and ".join(names)})
    for criterion, name in zip(data.criteria, names, strict=True):
        criterion.name = name
    return (await rubric_service.create_rubric(db, data, by=school.teacher)).id


async def test_each_client_is_graded_by_its_own_rubric(database: Database, school: School) -> None:
    """A session keeps the rubric that it starts with, even if the rubric is edited later."""
    async with database.begin() as db:
        first, second = [await write_rubric(db, school, *names) for names in (("Asking", "Calm"), ("Tone", "Pace"))]
        work, section = await draft(db, school, rubric_id=first)
        both = [offer.rubric.id for offer in await assignment_clients.list_offers(db, work.id) if offer.rubric]
        joe = (await assignment_clients.list_offers(db, work.id))[1].client.id
        await assignment_service.update_rubrics(db, work, section, {joe: second}, by=school.teacher, revision=1)
        await assignment_service.publish_assignment(db, work, section, by=school.teacher, now=NOON)
        school.assignment_id = work.id
    maria = await started(database, school)
    async with database.begin() as db:
        school.client_id = joe
        edited = RubricCreate.model_validate({**rubric(50, 50), "name": "Edited"})
        await rubric_service._update_own(db, second, edited.model_dump(), by=school.teacher, revision=None)
    after = await started(database, school, ts="200.000001")

    assert both == [first, first]
    assert [row["name"] for row in maria.grading["rubric"]["criteria"]] == ["Asking", "Calm"]
    assert "Asking" in maria.grading["system"]
    assert after.grading["rubric"]["name"] == "Edited"
    assert after.grading["rubric"]["revision"] == 2


async def test_without_a_rubric_a_session_has_no_criteria(database: Database, school: School) -> None:
    """Its debrief has only strengths, suggestions, and counts."""
    assert (await started(database, school)).grading["rubric"] is None


async def test_a_rubric_in_use_is_not_deleted(database: Database, school: School) -> None:
    """The reason names the assignment. After it is removed there, it can be deleted."""
    async with database.begin() as db:
        used = await write_rubric(db, school, "Asking", "Calm")
        work, section = await draft(db, school, rubric_id=used)
        with pytest.raises(RubricError, match="is used by “Two”"):
            await rubric_service.delete_rubric(db, used, by=school.teacher, now=NOON)
        await assignment_clients.set_rubric_of_all(db, work, None, owners=set())
        await rubric_service.delete_rubric(db, used, by=school.teacher, now=NOON)
        with pytest.raises(OfferError, match="no longer exists"):
            await assignment_clients.set_rubric_of_all(db, work, used, owners={section.teacher_id})


async def test_another_teachers_rubric_is_refused(database: Database, school: School) -> None:
    """Tom cannot grade with Eve's rubric."""
    async with database.begin() as db:
        eve = await workspace_service.upsert_user(
            db, school.workspace, SlackPerson("UEVE", "Eve", "UTC", is_slack_admin=False)
        )
        eve.role = Role.TEACHER
        foreign = await rubric_service.create_rubric(db, RubricCreate.model_validate(rubric(100)), by=eve)
        with pytest.raises(OfferError) as refusal:
            await draft(db, school, rubric_id=foreign.id)

    assert refusal.value.field == "rubric_id"


async def test_two_editors_of_one_assignment_overwrite_nothing(database: Database, school: School) -> None:
    """The first edit stays. The second teacher gets a message and can look again."""
    async with database.begin() as db:
        work, section = await draft(db, school)
        clients = [offer.client.id for offer in await assignment_clients.list_offers(db, work.id)]
        first, second = (AssignmentUpdate(title=title, client_ids=clients) for title in ("First", "Second"))
        await assignment_service.update_assignment(db, work, section, first, by=school.teacher, now=NOON, revision=1)
        with pytest.raises(ChangedMeanwhileError, match="Nothing was overwritten"):
            await assignment_service.update_assignment(
                db, work, section, second, by=school.teacher, now=NOON, revision=1
            )
        with pytest.raises(ChangedMeanwhileError):
            await assignment_service.update_rubrics(db, work, section, {}, by=school.teacher, revision=1)
        title = work.title

    assert title == "First"


async def test_rubrics_and_clients_are_fixed_after_publishing(database: Database, school: School) -> None:
    """What students already work with cannot change. Instructions, due time, and attempts still can."""
    async with database.begin() as db:
        used = await write_rubric(db, school, "Asking", "Calm")
        work, section = await draft(db, school, rubric_id=used)
        clients = [offer.client.id for offer in await assignment_clients.list_offers(db, work.id)]
        await assignment_service.publish_assignment(db, work, section, by=school.teacher, now=NOON)
        facts = {"title": "Two", "client_ids": clients, "rubric_id": used, "max_attempts": 3}
        for change in ({"rubric_id": None}, {"client_ids": clients[:1]}, {"title": "Three"}):
            data = AssignmentUpdate.model_validate(facts | change)
            with pytest.raises(
                AssignmentError, match=("only the instructions, the due time, and the number of attempts")
            ):
                await assignment_service.update_assignment(db, work, section, data, by=school.teacher, now=NOON)
        with pytest.raises(AssignmentError, match="unpublish it"):
            await assignment_service.update_rubrics(db, work, section, {}, by=school.teacher)
        data = AssignmentUpdate.model_validate(facts)
        await assignment_service.update_assignment(db, work, section, data, by=school.teacher, now=NOON)
        attempts = work.max_attempts

    assert attempts == 3


async def test_a_draft_without_an_active_client_stays_a_draft(database: Database, school: School) -> None:
    """A deleted persona is not a client, and nothing is half published."""
    async with database.begin() as db:
        work, _ = await draft(db, school)
        for offer in await assignment_clients.list_offers(db, work.id):
            offer.client.deleted_at = NOON

    async def publish() -> None:
        async with database.begin() as db:
            assignment, section = await assignment_service.get_own(db, work.id, by=school.teacher)
            await assignment_service.publish_assignment(db, assignment, section, by=school.teacher, now=NOON)

    with pytest.raises(AssignmentError, match="has no client yet"):
        await publish()

    async with database.read() as db:
        assert (await db.get_one(AssignmentDB, work.id)).status == AssignmentStatus.DRAFT
        assert await session_service.list_running(db, school.student) == []

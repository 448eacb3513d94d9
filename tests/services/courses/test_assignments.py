"""Roles of people, and changes of assignments."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB, AssignmentUpdate
from models.post import OutboxDB, OutboxKind
from models.section import CourseSectionDB
from models.workspace import Role
from services.courses.assignment_cards import assignment_cards
from services.courses.assignment_service import AssignmentError, assignment_service
from services.courses.section_service import section_service
from services.messaging.outbox_service import outbox_service
from services.reports.progress_service import progress_service
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.services.conftest import NOON, School


async def test_a_former_slack_admin_becomes_a_student(database: Database, school: School) -> None:
    """Rights that Slack took away end here too."""
    async with database.begin() as db:
        admin = await workspace_service.upsert_user(
            db, school.workspace, SlackPerson("UADA", "Ada", "UTC", is_slack_admin=False)
        )
        teacher = await workspace_service.upsert_user(
            db, school.workspace, SlackPerson("UTOM", "Tom", "UTC", is_slack_admin=False)
        )

    assert (admin.role, teacher.role) == (Role.STUDENT, Role.TEACHER)


async def test_an_assignment_is_found_as_a_phone_types_its_title(database: Database, school: School) -> None:
    """Quotation marks around the title make no difference, and marks inside may be typed differently."""
    async with database.begin() as db:
        assignment = await db.get_one(AssignmentDB, school.assignment_id)
        section = await db.get_one(CourseSectionDB, school.section_id)
        assignment.title = "Maria's intake - part 1"
        await db.flush()
        found = [
            await assignment_service.get_by_title(db, section, typed)
            for typed in (
                "\u201cmaria\u2019s intake \u2013 part 1\u201d",
                "Maria\u2019s",
                '"Maria\'s intake -- PART 1"',
            )
        ]
        listed = await progress_service.search_assignments(db, section, "\u201cs INTAKE \u2014", limit=5)
        none = await progress_service.search_assignments(db, section, "part 2", limit=5)

    assert {row.id for row in (*found, *listed)} == {school.assignment_id}
    assert none == []


async def test_an_assignment_is_published_once(database: Database, school: School) -> None:
    """An outdated copy of the draft publishes no second card."""
    async with database.begin() as db:
        assignment = await db.get_one(AssignmentDB, school.assignment_id)
        section = await db.get_one(CourseSectionDB, school.section_id)
        with pytest.raises(AssignmentError, match="already published"):
            await assignment_service.publish_assignment(db, assignment, section, by=school.teacher, now=NOON)
        cards = select(func.count()).where(OutboxDB.kind == OutboxKind.ASSIGNMENT_CARD)
        owed = (await db.execute(cards)).scalar_one()

    assert owed == 1


async def card_due(db: AsyncSession) -> OutboxDB:
    """Return the one card that is due. A welcome of the teacher may be due too."""
    (card,) = [row for row in await outbox_service.list_due(db, now=NOON) if row.kind == OutboxKind.ASSIGNMENT_CARD]
    return card


async def test_the_card_is_updated_when_a_published_assignment_changes(database: Database, school: School) -> None:
    """The card in the channel stays up to date."""
    async with database.begin() as db:
        assignment = await db.get_one(AssignmentDB, school.assignment_id)
        section = await db.get_one(CourseSectionDB, school.section_id)
        assignment.card_ts = "5.000001"
        first = await card_due(db)
        assert await outbox_service.claim(db, [first])
        assert await outbox_service.delivered(db, first, posted_ts="5.000001")
        data = AssignmentUpdate(title="Intake", client_ids=[school.client_id], instructions="Listen.", max_attempts=3)
        await assignment_service.update_assignment(db, assignment, section, data, by=school.teacher, now=NOON)
        card = await card_due(db)

    assert card.update_ts == "5.000001"


async def test_a_card_on_its_way_learns_that_its_section_was_closed(database: Database, school: School) -> None:
    """It is posted as it was and then updated at once."""
    async with database.begin() as db:
        card = await card_due(db)
        assert await outbox_service.claim(db, [card])
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        await section_service.close_section(db, section, now=NOON)
        await assignment_cards.refresh_cards(db, section, now=NOON)
    async with database.begin() as db:
        assert await outbox_service.delivered(db, card, posted_ts="5.000001")
        await assignment_cards.confirm_card(db, card, ts="5.000001", now=NOON)
    async with database.begin() as db:
        change = await card_due(db)

    assert change.update_ts == "5.000001"

"""What is done for people when Slack refuses a message for good."""

from uuid import UUID

import pytest
from sqlalchemy import delete, select

from bot.delivery.compensation import compensate
from bot.delivery.refusals import GONE
from models.assignment import AssignmentDB, AssignmentStatus
from models.post import OutboxDB, OutboxKind
from models.session import SessionDB, SessionStatus
from services.messaging.alerts import PriceMissing
from services.messaging.course_notes import CardOutdated, CardRefused
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.session_messages import AssignmentCard, ChangedAssignmentCard, RootCard
from services.messaging.stored_messages import AnyMessage
from services.storage.database import Database
from services.workspaces.workspace_service import workspace_service
from tests.services.conftest import NOON, School, started

IN_CHANNEL = Place(channel_id="C1")


async def refuse(
    database: Database,
    school: School,
    message: AnyMessage,
    place: Place = IN_CHANNEL,
    *,
    failure: str = "invalid_blocks",
    session_id: UUID | None = None,
    about: UUID | None = None,
) -> list[OutboxDB]:
    """Store only this message, compensate for it, and return what is queued instead, in order."""
    async with database.begin() as db:
        await db.execute(delete(OutboxDB))
        await outbox_service.enqueue(
            db, message, place, workspace_id=school.workspace.id, session_id=session_id, subject_id=about, now=NOON,
            update_ts="1.0" if message.is_update else None,
        )  # fmt: skip
        row = (await db.execute(select(OutboxDB))).scalar_one()
        await compensate(db, row, message, failure=failure, now=NOON)
    async with database.read() as db:
        rows = (await db.execute(select(OutboxDB).order_by(OutboxDB.id))).scalars().all()
        return [found for found in rows if found.id != row.id]


async def set_status(database: Database, school: School, status: AssignmentStatus) -> None:
    async with database.begin() as db:
        (await db.get_one(AssignmentDB, school.assignment_id)).status = status


async def status_of(database: Database, school: School) -> AssignmentStatus:
    async with database.read() as db:
        return (await db.get_one(AssignmentDB, school.assignment_id)).status


async def test_a_deleted_card_is_posted_again_while_students_may_practice(database: Database, school: School) -> None:
    """Nobody is told, since nothing is lost."""
    [card] = await refuse(database, school, ChangedAssignmentCard(), failure=GONE, about=school.assignment_id)

    assert (card.kind, card.channel_id, card.update_ts) == (OutboxKind.ASSIGNMENT_CARD, "C1", None)
    assert card.subject_id == school.assignment_id


@pytest.mark.parametrize("status", [AssignmentStatus.DRAFT, AssignmentStatus.CLOSED])
async def test_a_deleted_card_of_a_closed_assignment_stays_deleted(
    database: Database, school: School, status: AssignmentStatus
) -> None:
    """Its button would do nothing."""
    await set_status(database, school, status)

    assert await refuse(database, school, ChangedAssignmentCard(), failure=GONE, about=school.assignment_id) == []


async def test_a_card_that_cannot_change_is_told_to_the_teacher_once_a_day(database: Database, school: School) -> None:
    """It stays in the channel as it is."""
    told = [
        await refuse(
            database, school, ChangedAssignmentCard(), failure="edit_window_closed", about=school.assignment_id
        )
        for _ in range(2)
    ]
    note = CardOutdated(section="SW 101", assignment="Intake")

    assert [(row.slack_user_id, row.facts) for row in told[0]] == [("UTOM", note.facts())]
    assert told[0][0].dedupe_key == told[1][0].dedupe_key
    assert str(NOON.date()) in str(told[0][0].dedupe_key)


async def test_a_refused_card_makes_its_assignment_a_draft(database: Database, school: School) -> None:
    """Its teacher reads that and can publish it again."""
    [row] = await refuse(database, school, AssignmentCard(), about=school.assignment_id)

    assert (row.slack_user_id, row.facts) == ("UTOM", CardRefused(section="SW 101", assignment="Intake").facts())
    assert await status_of(database, school) == AssignmentStatus.DRAFT


async def test_a_refused_card_of_an_unpublished_assignment_concerns_nobody(database: Database, school: School) -> None:
    """It stays unpublished and is no draft again."""
    await set_status(database, school, AssignmentStatus.CLOSED)

    assert await refuse(database, school, AssignmentCard(), about=school.assignment_id) == []
    assert await status_of(database, school) == AssignmentStatus.CLOSED


@pytest.mark.parametrize("is_active", [False, True])
async def test_only_an_interview_that_has_not_started_is_canceled(
    database: Database, school: School, is_active: bool
) -> None:
    """One that goes on needs no first card anymore."""
    session = await started(database, school)
    async with database.begin() as db:
        stored = await db.get_one(SessionDB, session.id)
        stored.status = SessionStatus.ACTIVE if is_active else SessionStatus.STARTING
    await refuse(database, school, RootCard(), Place(slack_user_id="UMAY"), session_id=session.id)
    async with database.read() as db:
        after = (await db.execute(select(SessionDB.status).where(SessionDB.id == session.id))).scalar_one_or_none()

    assert (after == SessionStatus.ACTIVE) is is_active


async def test_an_alert_goes_from_its_channel_to_each_admin(
    database: Database, school: School, caplog: pytest.LogCaptureFixture
) -> None:
    """One that an admin's own messages refuse goes no further, and is in the log."""
    alert = PriceMissing(model="claude-next-9")
    [row] = await refuse(database, school, alert)
    logged = list(caplog.records)
    rest = await refuse(database, school, alert, Place(slack_user_id="UADA"))

    assert (row.slack_user_id, row.channel_id, row.facts) == ("UADA", None, alert.facts())
    assert (logged, rest) == ([], [])
    assert "did not reach an admin" in caplog.text


async def test_an_alert_without_any_admin_is_logged(
    database: Database, school: School, caplog: pytest.LogCaptureFixture
) -> None:
    """Nobody can read it."""
    async with database.begin() as db:
        admin = await workspace_service.get_user(db, school.workspace, "UADA")
        assert admin is not None
        admin.is_active = False

    assert await refuse(database, school, PriceMissing(model="claude-next-9")) == []
    assert "reached nobody" in caplog.text

"""What follows a delivered post."""

from uuid import UUID

import pytest
from sqlalchemy import delete, select

from bot.delivery.follow_up import follow_up
from bot.delivery.slack_posts import PostLocation
from models.assignment import AssignmentDB
from models.post import OutboxDB
from models.session import MessageDB, MessageRole, SessionDB, SessionStatus, TurnDB
from services.messaging.notices import WrapUp
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.session_messages import AssignmentCard, EndedRootCard, ReplyPost, RootCard, SessionEnd
from services.messaging.stored_messages import AnyMessage, read_message
from services.storage.database import Database
from tests.services.conftest import NOON, School, started

POSTED = PostLocation("D9", "9.000001")


async def deliver(
    database: Database, school: School, message: AnyMessage, session: SessionDB, *, about: UUID | None = None
) -> tuple[bool, list[tuple[type[AnyMessage], str | None, str | None]]]:
    """Return whether the post made the session active, and the class, channel, and ts of what is queued after it."""
    async with database.begin() as db:
        await db.execute(delete(OutboxDB))
        await outbox_service.enqueue(
            db, message, Place(channel_id="D1"), workspace_id=school.workspace.id, session_id=session.id,
            subject_id=about, now=NOON,
        )  # fmt: skip
        row = (await db.execute(select(OutboxDB))).scalar_one()
        is_activated = await follow_up(db, row, message, POSTED, now=NOON)
    async with database.read() as db:
        rows = (await db.execute(select(OutboxDB).where(OutboxDB.id != row.id))).scalars().all()
        return is_activated, [(type(read_message(one)), one.channel_id, one.update_ts) for one in rows]  # type: ignore[misc]


@pytest.mark.parametrize("status", [SessionStatus.STARTING, SessionStatus.COMPLETED])
async def test_a_root_card_starts_its_session_or_loses_its_buttons(
    database: Database, school: School, status: SessionStatus
) -> None:
    """A session that ended before its card was posted stays ended."""
    session = await started(database, school)
    async with database.begin() as db:
        await db.execute(delete(TurnDB).where(TurnDB.session_id == session.id))
        stored = await db.get_one(SessionDB, session.id)
        stored.status, stored.channel_id, stored.thread_ts = status, None, None
    is_activated, queued = await deliver(database, school, RootCard(), session)
    async with database.read() as db:
        after = await db.get_one(SessionDB, session.id)
        turns = (await db.execute(select(TurnDB.number).where(TurnDB.session_id == session.id))).scalars().all()

    is_starting = status == SessionStatus.STARTING
    assert is_activated is is_starting
    assert (after.status, after.thread_ts) == ((SessionStatus.ACTIVE, "9.000001") if is_starting else (status, None))
    assert queued == ([] if is_starting else [(EndedRootCard, "D9", "9.000001")])
    assert list(turns) == ([0] if is_starting else [])


async def test_a_closing_card_takes_the_buttons_off_the_root_card(database: Database, school: School) -> None:
    """The root card of its own thread changes, not the closing card."""
    session = await started(database, school)
    found = await deliver(database, school, SessionEnd(reason="cap"), session)

    assert found == (False, [(EndedRootCard, "D1", "100.000001")])


async def test_a_reply_and_a_card_remember_where_they_are(database: Database, school: School) -> None:
    """Other posts change nothing."""
    session = await started(database, school)
    async with database.begin() as db:
        reply, other = [
            MessageDB(session_id=session.id, sequence_number=number, role=MessageRole.CLIENT, content="Yeah.")
            for number in (1, 2)
        ]
        db.add_all([reply, other])
    answers = [
        await deliver(
            database, school, ReplyPost(text="Yeah.", name="Maria", picture=":woman:"), session, about=reply.id
        ),
        await deliver(database, school, AssignmentCard(), session, about=school.assignment_id),
        await deliver(database, school, WrapUp(name="Maria"), session),
    ]
    async with database.read() as db:
        places = [(await db.get_one(MessageDB, one.id)).slack_ts for one in (reply, other)]
        card = (await db.get_one(AssignmentDB, school.assignment_id)).card_ts

    assert [is_activated for is_activated, _ in answers] == [False] * 3
    assert (places, card, answers[2][1]) == (["9.000001", None], "9.000001", [])

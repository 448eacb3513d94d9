"""A post that is claimed by the transaction that stores it."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, update

from models.post import OutboxDB, OutboxState
from models.session import SessionDB
from services.messaging.notices import WrapUp
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.outgoing import Outgoing, outgoing
from services.messaging.session_messages import ReplyPost
from services.storage.database import Database, database_seconds
from tests.services.conftest import NOON, School, started

REPLY = ReplyPost(text="Yeah.", name="Maria", picture=":woman:")
PLACE = Place(channel_id="D1", thread_ts="100.000001")


async def _owe_reply(database: Database, school: School, session: SessionDB) -> Outgoing:
    async with database.begin() as db:
        await outbox_service.enqueue_claimed(
            db, REPLY, PLACE, workspace_id=school.workspace.id, session_id=session.id, subject_id=None, now=NOON
        )
    return outgoing(db)


async def _session(database: Database, school: School) -> SessionDB:
    """Create a session with nothing left to post."""
    session = await started(database, school)
    async with database.begin() as db:
        await db.execute(update(OutboxDB).values(state=OutboxState.DELIVERED))
    return session


async def _due(database: Database) -> list[UUID]:
    async with database.read() as db:
        return [row.id for row in await outbox_service.list_due(db, now=NOON + timedelta(seconds=1))]


async def test_a_claimed_post_is_handed_out_and_nobody_else_posts_it(database: Database, school: School) -> None:
    """The worker does not find it, and its owner may record the delivery."""
    session = await _session(database, school)
    owed = await _owe_reply(database, school, session)
    [(row, message)] = owed.claimed
    due = await _due(database)
    async with database.begin() as db:
        is_ours = await outbox_service.delivered(db, row, posted_ts="100.000009")
    async with database.read() as db:
        stored = await db.get_one(OutboxDB, row.id)

    assert (message, owed.is_due, due) == (REPLY, False, [])
    assert is_ours
    assert (stored.state, stored.epoch, stored.attempts) == (OutboxState.DELIVERED, 1, 1)
    assert (stored.lane, stored.thread_ts, stored.facts) == (str(session.id), "100.000001", REPLY.facts())


async def test_a_claimed_post_that_a_crash_left_behind_is_looked_up_first(database: Database, school: School) -> None:
    """It is in the state `posting`, which means that it may be in Slack already."""
    session = await _session(database, school)
    [(row, _)] = (await _owe_reply(database, school, session)).claimed
    async with database.begin() as db:
        await db.execute(update(OutboxDB).where(OutboxDB.id == row.id).values(posting_until=0.0))
    async with database.begin() as db:
        [left] = await outbox_service.list_due(db, now=NOON)
        taken = await outbox_service.claim(db, [left])
        is_still_ours = await outbox_service.delivered(db, row, posted_ts="100.000009")

    assert (left.id, left.state, taken) == (row.id, OutboxState.POSTING, {row.id})
    assert not is_still_ours


async def test_a_post_waits_behind_earlier_posts_of_its_lane(database: Database, school: School) -> None:
    """It never overtakes a notice that was stored before it."""
    session = await _session(database, school)
    async with database.begin() as db:
        await outbox_service.enqueue(
            db, WrapUp(name="Maria"), PLACE, workspace_id=school.workspace.id, session_id=session.id, now=NOON
        )
    notice = outgoing(db)
    reply = await _owe_reply(database, school, session)
    async with database.read() as db:
        states = (await db.execute(select(OutboxDB.state).order_by(OutboxDB.id.desc()).limit(2))).scalars().all()

    assert (notice.is_due, notice.claimed) == (True, [])
    assert (reply.is_due, reply.claimed) == (True, [])
    assert states == [OutboxState.PENDING, OutboxState.PENDING]


async def test_posts_of_a_lane_are_in_order_whatever_the_clocks_of_replicas_say(
    database: Database, school: School
) -> None:
    """The replica that stored the first notice has a clock that is days ahead, so its id is the last one."""
    session = await _session(database, school)
    facts: dict[str, Any] = {"workspace_id": school.workspace.id, "session_id": session.id, "now": NOON}
    for number in range(3):
        async with database.begin() as db:
            await outbox_service.enqueue(db, WrapUp(name="Maria"), PLACE, once=f"{number}", **facts)
            ahead = update(OutboxDB).where(OutboxDB.dedupe_key == f"{number}")
            await db.execute(ahead.values(id=UUID(int=2**128 - 1 - number)))
    reply = await _owe_reply(database, school, session)
    order = []
    for _ in range(4):
        async with database.begin() as db:
            [first] = await outbox_service.list_due(db, now=NOON)
            await outbox_service.claim(db, [first])
            await outbox_service.delivered(db, first, posted_ts=None)
        order.append(first.dedupe_key)

    assert reply.claimed == []
    assert order == ["0", "1", "2", None]


async def test_a_post_of_the_version_before_comes_first(database: Database, school: School) -> None:
    """Its row has no position, since it was stored before the tables had one."""
    session = await _session(database, school)
    facts: dict[str, Any] = {"workspace_id": school.workspace.id, "session_id": session.id, "now": NOON}
    async with database.begin() as db:
        await outbox_service.enqueue(db, WrapUp(name="Maria"), PLACE, once="new", **facts)
        await outbox_service.enqueue(db, WrapUp(name="Maria"), PLACE, once="old", **facts)
        await db.execute(update(OutboxDB).where(OutboxDB.dedupe_key == "old").values(position=None))
        [first] = await outbox_service.list_due(db, now=NOON)

    assert first.dedupe_key == "old"


async def test_the_first_try_of_a_post_is_kept(database: Database, school: School) -> None:
    """It is the database's time, and a later try does not change it, since the first one may have succeeded."""
    session = await _session(database, school)
    [(row, _)] = (await _owe_reply(database, school, session)).claimed
    async with database.begin() as db:
        left = update(OutboxDB).where(OutboxDB.id == row.id)
        first = (await db.execute(left.values(posting_until=0.0).returning(OutboxDB.posting_since))).scalar_one()
        await db.execute(left.values(posting_since=123.0))
        await outbox_service.claim(db, await outbox_service.list_due(db, now=NOON))
        later = (await db.execute(select(OutboxDB.posting_since).where(OutboxDB.id == row.id))).scalar_one()
        now = (await db.execute(select(database_seconds()))).scalar_one()

    assert first == pytest.approx(now, abs=600)
    assert later == 123.0


async def test_a_restored_post_has_no_time_of_its_first_try(database: Database, school: School) -> None:
    """A restore marks it as sent. It may have been posted long before the restored app takes it up."""
    session = await _session(database, school)
    [(row, _)] = (await _owe_reply(database, school, session)).claimed
    async with database.begin() as db:
        restored = update(OutboxDB).where(OutboxDB.id == row.id)
        await db.execute(restored.values(posting_until=0.0, posting_since=None))
        await outbox_service.claim(db, await outbox_service.list_due(db, now=NOON))
        since = (await db.execute(select(OutboxDB.posting_since).where(OutboxDB.id == row.id))).scalar_one()

    assert since is None

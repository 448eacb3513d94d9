"""The rows of the outbox: which are due, who may post them, and what a finished try leaves behind."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.post import OutboxDB, OutboxState
from services.messaging.notices import WrapUp
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.outgoing import outgoing
from services.storage.database import Database, database_seconds
from tests.services.conftest import NOON, School

LATER = timedelta(seconds=10)


async def enqueue(
    db: AsyncSession, school: School, channel_id: str, *, after: timedelta = timedelta(), once: str | None = None
) -> OutboxDB:
    await outbox_service.enqueue(
        db,
        WrapUp(name="Maria"),
        Place(channel_id=channel_id),
        workspace_id=school.workspace.id,
        now=NOON + after,
        once=once,
    )
    return (await db.execute(select(OutboxDB).order_by(OutboxDB.id.desc()).limit(1))).scalar_one()


async def due(database: Database, *, after: timedelta = timedelta(), limit: int = 50) -> list[UUID]:
    async with database.read() as db:
        return [row.id for row in await outbox_service.list_due(db, now=NOON + after, limit=limit)]


async def test_each_lane_posts_its_first_open_row_when_it_is_due(database: Database, school: School) -> None:
    """A row that is not due yet blocks its own lane, and no other. The oldest come first."""
    async with database.begin() as db:
        await db.execute(delete(OutboxDB))
        blocked = await enqueue(db, school, "CA", after=LATER)
        behind = await enqueue(db, school, "CA")
        first, second, other = [await enqueue(db, school, channel) for channel in ("CB", "CB", "C0")]

    assert await due(database) == [first.id, other.id]
    assert await due(database, limit=1) == [first.id]
    assert await due(database, after=LATER) == [blocked.id, first.id, other.id]
    for state, rest in (
        (OutboxState.DELIVERED, [second.id]),
        (OutboxState.FAILED, [second.id]),
        (OutboxState.POSTING, []),
    ):
        async with database.begin() as db:
            values = {"state": state, "posting_until": 1e12}
            await db.execute(update(OutboxDB).where(OutboxDB.id == first.id).values(**values))
        assert await due(database) == sorted([*rest, other.id])
    assert behind.lane == "CA"


async def test_a_post_that_was_abandoned_is_due_again(database: Database, school: School) -> None:
    """Its claim lasts twenty seconds by the database's clock."""
    async with database.begin() as db:
        await db.execute(delete(OutboxDB))
        row = await enqueue(db, school, "CA")
        got = await outbox_service.claim(db, [row])
    claimed = await due(database, after=LATER)
    async with database.begin() as db:
        stored = await db.get_one(OutboxDB, row.id)
        seconds = stored.posting_until
        stored.posting_until = 1.0

    assert (got, claimed, await due(database)) == ({row.id}, [], [row.id])
    assert (stored.state, stored.epoch, stored.attempts) == (OutboxState.POSTING, 1, 1)
    assert seconds is not None


async def test_a_claim_lasts_twenty_seconds_and_nobody_finishes_a_row_without_one(
    database: Database, school: School
) -> None:
    """The database's clock counts, within one transaction here. A row that nobody claimed cannot be delivered."""
    async with database.begin() as db:
        await db.execute(delete(OutboxDB))
        claimed, unclaimed = await enqueue(db, school, "CA"), await enqueue(db, school, "CB")
        before = (await db.execute(select(database_seconds()))).scalar_one()
        await outbox_service.claim(db, [claimed])
        ends = (await db.execute(select(OutboxDB.posting_until).where(OutboxDB.id == claimed.id))).scalar_one()
        after = (await db.execute(select(database_seconds()))).scalar_one()
        is_ours = await outbox_service.delivered(db, unclaimed, posted_ts="1.0")

    assert ends is not None
    assert before + 20 <= ends + 0.001
    assert ends <= after + 20.001
    assert not is_ours


async def test_a_row_is_claimed_by_one(database: Database, school: School) -> None:
    """A rival that has seen the same rows gets those that are left."""
    async with database.begin() as db:
        await db.execute(delete(OutboxDB))
        one, two, done = [await enqueue(db, school, channel) for channel in ("CA", "CB", "CC")]
    async with database.begin() as db:
        await db.execute(update(OutboxDB).where(OutboxDB.id == done.id).values(state=OutboxState.DELIVERED))
        first = await outbox_service.claim(db, [one])
        second = await outbox_service.claim(db, [one, two, done])

    assert (first, second) == ({one.id}, {two.id})


async def test_only_the_owner_of_the_claim_finishes_a_row(database: Database, school: School) -> None:
    """After another claim nothing that the first owner says counts. Other rows are never touched."""
    async with database.begin() as db:
        await db.execute(delete(OutboxDB))
        row, other = [await enqueue(db, school, channel) for channel in ("CA", "CB")]
        await outbox_service.claim(db, [row, other])
        rival = update(OutboxDB).where(OutboxDB.id == row.id).values(epoch=2)
        await db.execute(rival.execution_options(synchronize_session=False))
        lost = [
            await outbox_service.delivered(db, row, posted_ts="1.0"),
            await outbox_service.failed(db, row, failure="x"),
            await outbox_service.postponed(db, row, seconds=5, was_sent=False, failure="x", now=NOON),
            await outbox_service.shelve(db, row, now=NOON),
            await outbox_service.set_aside(db, row),
        ]
        kept = await outbox_service.delivered(db, other, posted_ts="2.0")
    async with database.read() as db:
        stored, done = [await db.get_one(OutboxDB, one.id) for one in (row, other)]

    assert (lost, kept) == ([False] * 5, True)
    assert (stored.state, stored.failure, stored.posted_ts) == (OutboxState.POSTING, None, None)
    assert (done.state, done.posted_ts) == (OutboxState.DELIVERED, "2.0")


async def test_a_postponed_row_remembers_whether_it_may_be_in_slack(database: Database, school: School) -> None:
    """It is due after its pause, and one that may be there is looked up first."""
    async with database.begin() as db:
        await db.execute(delete(OutboxDB))
        sent, unsent, shelved = [await enqueue(db, school, channel) for channel in ("CA", "CB", "CC")]
        await outbox_service.claim(db, [sent, unsent, shelved])
        for row, was_sent in ((sent, True), (unsent, False)):
            await outbox_service.postponed(db, row, seconds=10, was_sent=was_sent, failure="code", now=NOON)
        await outbox_service.shelve(db, shelved, now=NOON)
    async with database.read() as db:
        rows = [await db.get_one(OutboxDB, row.id) for row in (sent, unsent, shelved)]

    assert [(row.state, row.failure, row.next_try_at - NOON) for row in rows] == [
        (OutboxState.POSTING, "code", timedelta(seconds=10)),
        (OutboxState.PENDING, "code", timedelta(seconds=10)),
        (OutboxState.PENDING, None, timedelta(seconds=5)),
    ]
    assert await due(database, after=timedelta(seconds=9)) == [shelved.id]


async def test_an_unreadable_row_is_set_aside_once(database: Database, school: School) -> None:
    """Its lane goes on. A row that is done already stays as it is."""
    async with database.begin() as db:
        await db.execute(delete(OutboxDB))
        row, done = [await enqueue(db, school, channel) for channel in ("CA", "CB")]
        await db.execute(update(OutboxDB).where(OutboxDB.id == done.id).values(state=OutboxState.DELIVERED))
        answers = [await outbox_service.set_aside(db, one) for one in (row, row, done)]
    async with database.read() as db:
        stored = await db.get_one(OutboxDB, row.id)

    assert answers == [True, False, False]
    assert (stored.state, stored.failure) == (OutboxState.FAILED, "unknown_kind")


async def test_a_key_is_stored_once_and_wakes_the_worker_once(database: Database, school: School) -> None:
    """Without a key every message counts."""
    async with database.begin() as db:
        await enqueue(db, school, "CA", once="key")
        was_due = outgoing(db).is_due
    async with database.begin() as db:
        await enqueue(db, school, "CB", once="key")
        is_due = outgoing(db).is_due
        rows = (await db.execute(select(OutboxDB.channel_id).where(OutboxDB.dedupe_key == "key"))).scalars().all()

    assert (was_due, is_due, rows) == (True, False, ["CA"])


async def test_messages_to_many_people_are_due_one_after_the_other(database: Database, school: School) -> None:
    """Each has the lane of its person."""
    async with database.begin() as db:
        await db.execute(delete(OutboxDB))
        await outbox_service.enqueue_each(
            db, WrapUp(name="Maria"), ["U1", "U2", "U3"], workspace_id=school.workspace.id, now=NOON, apart=LATER
        )
        found = outgoing(db).is_due
        rows = (await db.execute(select(OutboxDB).order_by(OutboxDB.next_try_at))).scalars().all()

    assert found
    assert [(row.lane, row.slack_user_id, row.next_try_at - NOON) for row in rows] == [
        ("U1", "U1", 0 * LATER),
        ("U2", "U2", LATER),
        ("U3", "U3", 2 * LATER),
    ]

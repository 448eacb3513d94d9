"""News for people who did not ask: merged, once, at most one message an hour, and none at night or for the muted."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.news import NewsItemDB, NewsKind
from models.post import OutboxDB, OutboxKind, OutboxState
from models.workspace import UserDB
from services.messaging.news_service import MOST_OPEN, news_service
from services.messaging.notices import WrapUp
from services.messaging.outbox_service import Place, outbox_service
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.services.conftest import NOON, School

HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
async def _no_news_yet(database: Database, school: School) -> None:
    """Forget the news of the assignment that the school has published."""
    async with database.begin() as db:
        await db.execute(delete(NewsItemDB))


async def add(
    db: AsyncSession,
    school: School,
    subject: str,
    *people: UUID,
    now: datetime = NOON,
    not_before: datetime | None = None,
) -> list[UUID]:
    return await news_service.add(
        db,
        NewsKind.NEW_ASSIGNMENT,
        people or [school.student.id],
        subject=subject,
        workspace_id=school.workspace.id,
        section_id=school.section_id,
        now=now,
        not_before=not_before,
    )


async def queued(db: AsyncSession) -> list[OutboxDB]:
    rows = select(OutboxDB).where(OutboxDB.kind == OutboxKind.NEWS).order_by(OutboxDB.id)
    return list((await db.execute(rows.execution_options(populate_existing=True))).scalars())


async def deliver(db: AsyncSession, *, now: datetime) -> None:
    """Mark every message as delivered at this time."""
    for row in await queued(db):
        if row.state == OutboxState.PENDING:
            await news_service.note_delivered(db, row, now=now)
    sent = update(OutboxDB).where(OutboxDB.kind == OutboxKind.NEWS).values(state=OutboxState.DELIVERED)
    await db.execute(sent)


async def test_news_comes_once_and_in_one_message(database: Database, school: School) -> None:
    """Each subject counts once for a person, and what is due together is one message."""
    async with database.begin() as db:
        told = [await add(db, school, subject) for subject in ("one", "two", "one")]
        counts = [await news_service.queue_due(db, now=NOON) for _ in range(3)]
        again = await add(db, school, "one")
        [row] = await queued(db)
        items = (await db.execute(select(NewsItemDB))).scalars().all()

    assert (told, again) == ([[school.student.id], [school.student.id], []], [])
    assert counts == [1, 0, 0]
    assert row.facts["items"] == [str(item.id) for item in sorted(items, key=lambda one: one.id)]
    assert (row.subject_id, row.slack_user_id) == (school.section_id, "UMAY")
    assert row.lane != "UMAY"


async def test_an_hour_passes_between_two_messages(database: Database, school: School) -> None:
    """It counts from the delivery. While one message waits for Slack, the next one does not come."""
    counts = []
    async with database.begin() as db:
        for minutes in (0, 59, 60, 179, 180, 239, 240):
            now = NOON + minutes * HOUR / 60
            await add(db, school, f"at {minutes}", now=now)
            counts.append(await news_service.queue_due(db, now=now))
            if minutes in {120, 179}:
                await deliver(db, now=NOON + 2 * HOUR)
        rows = await queued(db)

    assert counts == [1, 0, 0, 0, 1, 0, 0]
    assert [len(row.facts["items"]) for row in rows] == [1, 4]


@pytest.mark.parametrize(
    ("zone", "hours"),
    [(None, 0), ("UTC", 0), ("Asia/Tokyo", 11), ("America/New_York", 1), ("America/Los_Angeles", 4)],
)
async def test_news_waits_for_the_morning(database: Database, school: School, zone: str | None, hours: int) -> None:
    """It is noon in London. Others are still asleep, or go to bed. Without a zone, the workspace's counts."""
    async with database.begin() as db:
        await db.execute(update(UserDB).where(UserDB.id == school.student.id).values(time_zone=zone))
        await add(db, school, "one")
        just_before = await news_service.queue_due(db, now=NOON + hours * HOUR - HOUR / 60) if hours else 0
        at_last = await news_service.queue_due(db, now=NOON + hours * HOUR)

    assert (just_before, at_last) == (0, 1)


async def test_nobody_who_mutes_or_is_gone_gets_news(database: Database, school: School) -> None:
    """What waits is dropped when they mute. Later news comes after they turn it on again."""
    async with database.begin() as db:
        await add(db, school, "before")
        await news_service.set_muted(db, school.student, is_muted=True, now=NOON)
        muted = [await add(db, school, "while"), await news_service.queue_due(db, now=NOON)]
        await news_service.set_muted(db, school.student, is_muted=False, now=NOON)
        back = [await news_service.queue_due(db, now=NOON), await add(db, school, "after")]
        await db.execute(update(UserDB).where(UserDB.id == school.student.id).values(is_active=False))
        gone = [await add(db, school, "later"), await news_service.queue_due(db, now=NOON)]

    assert (muted, back, gone) == ([[], 0], [0, [school.student.id]], [[], 0])


async def test_news_is_not_due_before_its_time(database: Database, school: School) -> None:
    """It can be made in advance."""
    async with database.begin() as db:
        await add(db, school, "one", not_before=NOON + HOUR)

        assert [await news_service.queue_due(db, now=NOON + minutes * HOUR / 60) for minutes in (59, 60)] == [0, 1]


async def test_a_large_class_holds_up_nobody(database: Database, school: School) -> None:
    """At most 40 messages wait in the outbox, and they go last. The others follow as those are delivered."""
    async with database.begin() as db:
        people = [
            await workspace_service.upsert_user(
                db, school.workspace, SlackPerson(f"U{number:03}", f"Student {number}", "UTC", is_slack_admin=False)
            )
            for number in range(2 * MOST_OPEN + 5)
        ]
        await add(db, school, "one", *(person.id for person in people))
        counts = [await news_service.queue_due(db, now=NOON) for _ in range(2)]
        place = Place(channel_id="CNEW")
        await outbox_service.enqueue(db, WrapUp(name="Maria"), place, workspace_id=school.workspace.id, now=NOON)
        due = await outbox_service.list_due(db, now=NOON, limit=3)
        while len(counts) < 8:
            await deliver(db, now=NOON)
            counts.append(await news_service.queue_due(db, now=NOON))
        readers = [row.slack_user_id for row in await queued(db)]

    assert counts == [40, 0, 40, 5, 0, 0, 0, 0]
    assert [row.kind for row in due if row.channel_id == "CNEW"] == [OutboxKind.NOTICE]
    assert len(readers) == len(people)
    assert set(readers) == {person.slack_user_id for person in people}


async def test_two_replicas_queue_one_message(database: Database, school: School) -> None:
    """The one that is later finds the hour claimed, even if it has read the person as ready."""
    async with database.begin() as db:
        await add(db, school, "one")
        await news_service.queue_due(db, now=NOON)
        await db.execute(update(NewsItemDB).values(settled_at=None))
        await db.execute(update(OutboxDB).values(state=OutboxState.FAILED))

        assert await news_service.queue_due(db, now=NOON) == 0

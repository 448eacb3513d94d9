"""Old news is deleted, but none that waits or that keeps a person from being told twice."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update

from models.base import first_id_at
from models.news import NewsItemDB, NewsKind
from models.post import OutboxDB, OutboxState
from services.messaging.news import News
from services.messaging.news_pruning import prune_news
from services.messaging.news_service import LANE, news_service
from services.messaging.outbox_service import Place, outbox_service
from services.storage.database import Database
from tests.services.conftest import School

NOW = datetime.now(UTC)
OLD, CUT = NOW - timedelta(days=40), NOW - timedelta(days=30)
ROWS: list[tuple[NewsKind, str, dict[str, Any]]] = [
    (NewsKind.DIGEST, "goes: of a day", {}),
    (NewsKind.NUDGE, "goes: a reminder of a day", {}),
    (NewsKind.DUE_SOON, "goes: a time that is over", {"facts": {"at": OLD.timestamp()}}),
    (NewsKind.MORE_TIME, "goes: more time that is over", {"facts": {"at": OLD.timestamp()}}),
    (NewsKind.MORE_TIME, "a time ahead", {"facts": {"at": int((NOW + timedelta(days=90)).timestamp())}}),
    (NewsKind.MORE_TIME, "a time of the next century", {"facts": {"at": 4_200_000_000}}),
    (NewsKind.NEW_ASSIGNMENT, "an assignment", {}),
    (NewsKind.ANOTHER_SECTION, "a section", {}),
    (NewsKind.DIGEST, "waits", {"settled_at": None}),
    (NewsKind.DIGEST, "was told later", {"settled_at": NOW}),
    (NewsKind.DIGEST, "is young", {"id": first_id_at(NOW)}),
]


async def _left(database: Database) -> list[str]:
    """Prune once, and return the subjects that are left, the oldest first."""
    async with database.begin() as db:
        await prune_news(db, before=CUT)
        return list((await db.execute(select(NewsItemDB.subject).order_by(NewsItemDB.id))).scalars())


async def _store(database: Database, school: School) -> None:
    async with database.begin() as db:
        await db.execute(delete(NewsItemDB))
        for number, (kind, subject, more) in enumerate(ROWS):
            row = {"id": first_id_at(OLD + timedelta(hours=number)), "settled_at": OLD, "facts": {}, **more}
            person = {"workspace_id": school.workspace.id, "user_id": school.student.id}
            db.add(NewsItemDB(**person, kind=kind, subject=subject, not_before=OLD, **row))


async def test_only_news_that_nobody_can_hear_again_goes(database: Database, school: School) -> None:
    """What is about a day or a due time goes when that is over. What would be told a second time stays."""
    await _store(database, school)
    left = await _left(database)

    assert left == [subject for _, subject, _ in ROWS if not subject.startswith("goes")]


async def test_news_stays_while_its_message_is_not_sent(database: Database, school: School) -> None:
    """The message is made from it when it is posted. What another person waits for is in nobody's way."""
    await _store(database, school)
    async with database.begin() as db:
        for reader in (school.student, school.teacher):
            place = Place(slack_user_id=reader.slack_user_id)
            lane = f"{LANE}{reader.slack_user_id}"
            await outbox_service.enqueue(
                db, News(items=()), place, workspace_id=school.workspace.id, lane=lane, now=OLD
            )
    waiting = await _left(database)
    mine = OutboxDB.slack_user_id == school.student.slack_user_id
    async with database.begin() as db:
        await db.execute(update(OutboxDB).where(mine).values(state=OutboxState.DELIVERED))
    sent = await _left(database)

    assert waiting == [subject for _, subject, _ in ROWS]
    assert len(sent) == len(ROWS) - 4


async def test_after_pruning_nobody_is_told_twice(database: Database, school: School) -> None:
    """The assignment and the section are known as before."""
    await _store(database, school)
    await _left(database)
    async with database.begin() as db:
        told = [
            await news_service.add(
                db, kind, [school.student.id], subject=subject, workspace_id=school.workspace.id, now=NOW
            )
            for kind, subject, _ in ROWS
            if kind in {NewsKind.NEW_ASSIGNMENT, NewsKind.ANOTHER_SECTION}
        ]

    assert told == [[], []]

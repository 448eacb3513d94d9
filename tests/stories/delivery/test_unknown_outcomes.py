"""A post whose outcome is unknown, as after a crash between Slack's answer and our commit. It is found again."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import update

from models.post import OutboxDB, OutboxState
from services.messaging.notices import WrapUp
from services.messaging.session_messages import AssignmentCard
from services.messaging.stored_messages import AnyMessage
from tests.stories.delivery.post_office import PostOffice


async def crashes(office: PostOffice, row_id: UUID, *, clock_ahead: timedelta = timedelta()) -> None:
    """Let the row look as a replica with this clock leaves it when it dies right after Slack has taken the post."""
    async with office.bot.deps.database.begin() as db:
        row = await db.get_one(OutboxDB, row_id)
        left = {"state": OutboxState.POSTING, "posting_until": 0.0, "posted_ts": None}
        await db.execute(
            update(OutboxDB).where(OutboxDB.id == row_id).values(**left, created_at=row.created_at + clock_ahead)
        )


def chatter(office: PostOffice, row: OutboxDB, *, messages: int) -> None:
    """Let people write this many messages in the row's channel or thread."""
    workspace = office.server.sandbox.workspace
    channel = workspace.channel(str(row.channel_id))
    for number in range(messages):
        workspace.add_message(channel, office.student, f"Message {number}", thread_ts=row.thread_ts)


def copies(office: PostOffice, row: OutboxDB) -> int:
    """Return how many messages in Slack are this post."""
    messages = office.server.sandbox.workspace.channel(str(row.channel_id)).messages.values()
    return sum((one.get("metadata") or {}).get("event_payload") == {"id": row.id.hex} for one in messages)


@pytest.mark.parametrize("cls", [AssignmentCard, WrapUp])
@pytest.mark.parametrize(("messages", "clock_ahead"), [(0, 100), (210, 0), (2100, -100)])
async def test_a_post_is_found_again_in_a_busy_place(
    office: PostOffice, cls: type[AnyMessage], messages: int, clock_ahead: int
) -> None:
    """It is posted once, however much was written after it, and whatever the clocks of the replicas say."""
    row_id = await office.owes(cls)
    await office.runs_empty()
    async with office.bot.deps.database.read() as db:
        row = await db.get_one(OutboxDB, row_id)
    chatter(office, row, messages=messages)
    await crashes(office, row_id, clock_ahead=timedelta(seconds=clock_ahead))
    await office.runs_empty()

    assert copies(office, row) == 1
    assert await office.state_of(row_id) == (OutboxState.DELIVERED, None)

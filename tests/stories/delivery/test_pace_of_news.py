"""News for a large class, delivered by hand: at Slack's pace, and behind everything else."""

import asyncio
from collections import Counter
from dataclasses import dataclass
from uuid import UUID

import pytest
from sqlalchemy import func, select

from bot.slack.channel_throttle import BURST, WINDOW, ChannelThrottle
from models.assignment import AssignmentDB
from models.post import OutboxDB, OutboxKind, OutboxState
from models.section import CourseSectionDB
from sandbox.tools.fault_injection import SlackFault
from services.courses.announcements import announcements
from services.messaging.news_service import news_service
from services.messaging.session_messages import ReplyPost
from tests.stories.delivery.post_office import POST, PostOffice
from tests.stories.large_class import enroll

STUDENTS = 500
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@dataclass
class NewsRound:
    """The posts of news to a class, with a clock of the throttle that is set by hand."""

    office: PostOffice
    seconds: float = 0.0

    @classmethod
    async def for_class(cls, office: PostOffice) -> "NewsRound":
        """Enroll a class and announce an assignment to it."""
        opened = cls(office)
        outbox = office.bot.outbox
        outbox._throttle = outbox._delivery._throttle = ChannelThrottle(lambda: opened.seconds)
        await enroll(office.bot, office.server, students=STUDENTS, channel="#sw-101")
        async with office.bot.deps.database.begin() as db:
            work = await db.get_one(AssignmentDB, office.facts.published)
            section = await db.get_one(CourseSectionDB, office.facts.section)
            await announcements.announce_assignment(db, work, section, now=office.bot.deps.clock())
        return opened

    async def passes(self, seconds: float) -> int:
        """Let seconds pass, run the job, and deliver what may go. Return how many messages with news came."""
        self.seconds += seconds
        before = await self.count(OutboxState.DELIVERED)
        deps, outbox = self.office.bot.deps, self.office.bot.outbox
        async with deps.database.begin() as db:
            await news_service.queue_due(db, now=deps.clock())
        await outbox.deliver_due()
        await asyncio.gather(*outbox._under_way)
        return await self.count(OutboxState.DELIVERED) - before

    async def count(self, state: OutboxState) -> int:
        """Return how many messages with news are in this state."""
        rows = select(func.count()).select_from(OutboxDB)
        async with self.office.bot.deps.database.read() as db:
            found = await db.execute(rows.where(OutboxDB.kind == OutboxKind.NEWS, OutboxDB.state == state))
            return found.scalar_one()


async def test_a_class_of_500_gets_its_news_at_slacks_pace(office: PostOffice) -> None:
    """Four come in each four and a half seconds, once to each student. An answer amid them comes at the next look."""
    news = await NewsRound.for_class(office)
    came: list[int] = []
    answers: list[UUID] = []
    while sum(came) < STUDENTS:
        came.append(await news.passes(WINDOW / 2 if came else 0.0))
        if len(came) % 50 == 0:
            answers.append(await office.owes(ReplyPost))
            await news.passes(0.0)
            assert await office.state_of(answers[-1]) == (OutboxState.DELIVERED, None)
    channels = office.server.sandbox.workspace.channels.values()
    told = [[row for row in channel.messages.values() if "New in" in row["text"]] for channel in channels]
    rounds = came[::2]

    assert max(rounds) == BURST
    assert len(rounds) <= STUDENTS // BURST + 1
    assert set(came[1::2]) == {0}
    assert len(answers) >= 4
    assert Counter(map(len, told))[1] == STUDENTS
    assert max(map(len, told)) == 1


async def test_all_news_wait_while_slack_asks_for_it(office: PostOffice) -> None:
    """A refusal with Retry-After stops the news of everyone for as long, and no answer."""
    news = await NewsRound.for_class(office)
    await news.passes(0.0)
    office.server.sandbox.faults[POST] = SlackFault("ratelimited", 1, seconds=30)
    refused = await news.passes(WINDOW)
    answer = await office.owes(ReplyPost)
    came = [await news.passes(WINDOW) for _ in range(6)]
    state = await office.state_of(answer)
    later = await news.passes(WINDOW)

    assert (refused, came, later) == (BURST - 1, [0] * 6, BURST)
    assert state == (OutboxState.DELIVERED, None)

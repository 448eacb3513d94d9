"""What a teacher reads in the daily digest."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.reports.blocks import waiting
from bot.slack.blocks.news_part import NewsPart
from models.news import NewsItemDB
from models.workspace import UserDB
from services.reports.teacher_dashboard import teacher_dashboards


async def digest(db: AsyncSession, items: Sequence[NewsItemDB], reader: UserDB) -> list[NewsPart]:
    """Return a paragraph for each thing that still waits for the teacher, counted at the time of the newest digest.

    There must be at least one item. A person who is a student by now gets an empty list.
    """
    waits = await teacher_dashboards.read(db, reader, now=max(item.not_before for item in items))
    return waiting.parts(waits)

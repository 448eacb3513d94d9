"""The message with a person's news, made from what each kind has to say when it is posted."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from itertools import groupby

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.block_sizes import fitting
from bot.courses.news import another_section, due_soon, more_time, new_assignments, nudged
from bot.delivery.overtaken import OvertakenError
from bot.reports.blocks.reminders import MUTE
from bot.reports.news import digest
from bot.slack.blocks.kit import actions, button, context, section
from bot.slack.blocks.news_part import NewsPart
from bot.slack.blocks.post import Post
from models.news import NewsItemDB, NewsKind
from models.post import OutboxDB
from models.workspace import UserDB
from services.common.plurals import counted
from services.messaging.news import News
from services.messaging.news_service import news_service

Renderer = Callable[[AsyncSession, Sequence[NewsItemDB], UserDB], Awaitable[Sequence[NewsPart]]]
"""Returns the paragraphs about news of one kind for a reader. Empty if there is nothing to say anymore."""

RENDERERS: Mapping[NewsKind, Renderer] = {
    NewsKind.ANOTHER_SECTION: another_section,
    NewsKind.DUE_SOON: due_soon,
    NewsKind.NEW_ASSIGNMENT: new_assignments,
    NewsKind.DIGEST: digest,
    NewsKind.NUDGE: nudged,
    NewsKind.MORE_TIME: more_time,
}
"""One renderer for each kind. The message has its kinds in this order."""

SHOWN_PARTS = (6, 4, 2, 1)
"""Paragraphs of a message, tried in order until it fits."""

REST = "There is more. Open the Home tab of this app to see it."
FOOT = "You get at most one message like this in an hour, and none at night."
OUT_OF_DATE = "The news of this message is out of date."


async def news_parts(db: AsyncSession, row: OutboxDB, message: News) -> Sequence[NewsPart]:
    """Return what there is to tell now. Empty if all of it is out of date, or the reader mutes news or is inactive.

    Raise NoResultFound if the reader of the row is not stored.
    """
    reader, _ = await news_service.reader_of(db, row)
    if reader.mutes_news or not reader.is_active:
        return []
    order = list(RENDERERS)
    items = sorted(await news_service.list_items(db, message), key=lambda item: (order.index(item.kind), item.id))
    parts: list[NewsPart] = []
    for kind, own in groupby(items, key=lambda item: item.kind):
        parts += await RENDERERS[kind](db, list(own), reader)
    return parts


async def news_post(db: AsyncSession, row: OutboxDB, message: News) -> Post:
    """Return the message as it looks now, with at most six paragraphs and a button that mutes such messages.

    Raises OvertakenError if nothing is left of it.
    """
    if not (parts := await news_parts(db, row, message)):
        raise OvertakenError
    return news_message(parts)


def news_message(parts: Sequence[NewsPart]) -> Post:
    """Build the message with as many of these paragraphs as fit, at most six. There must be at least one."""
    return fitting(lambda most: _message(parts, most), SHOWN_PARTS)


def _message(parts: Sequence[NewsPart], most: int) -> Post:
    blocks = []
    for part in parts[:most]:
        blocks.append(section(part.words))
        blocks += [actions(*part.buttons)] if part.buttons else []
    rest = [section(REST)] if len(parts) > most else []
    foot = [*rest, context(FOOT), actions(button(MUTE, "mute_news"))]
    more = f" There is more: {counted(len(parts) - 1, 'other message', 'other messages')}." if parts[1:] else ""
    return Post(text=f"{parts[0].words}{more}", blocks=[*blocks, *foot])


async def news_words(db: AsyncSession, row: OutboxDB, message: News) -> str:
    """Return the message as text with all its paragraphs, without buttons. If it is out of date, say so in the text."""
    return "\n\n".join(part.words for part in await news_parts(db, row, message)) or OUT_OF_DATE

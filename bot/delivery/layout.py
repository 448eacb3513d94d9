"""Layout of a claimed message. After a limited number of failures, its text goes out without blocks."""

import logging

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.boundary import guarded
from bot.delivery.render import render
from bot.delivery.words_alone import PostLayout, last_words, words_alone
from bot.slack.blocks.kit import TooLargeError
from bot.slack.blocks.post import Post
from models.post import OutboxDB
from services.messaging.stored_messages import AnyMessage
from services.storage.database import Database

MOST_LAYOUTS = 6
"""Tries of a failing builder, over about three minutes, which is enough for a short database outage."""

log = logging.getLogger(__name__)


async def lay_out(database: Database, row: OutboxDB, message: AnyMessage) -> PostLayout | None:
    """Return the post of a claimed row, or None to try again later.

    A message that is too large goes as text at once. A failing builder gets six tries before that. If the text fails
    too, the post only names the message. `is_whole` is False if something is missing in the post: the caller notifies
    the admins. Failures are logged.
    """
    async with database.read() as db:
        built = await guarded("layout", _built(db, row, message))
    if isinstance(built, Post):
        return PostLayout(built)
    if built is None and row.attempts + 1 < MOST_LAYOUTS:
        return None
    if isinstance(built, TooLargeError):
        log.error("post %s (%s) goes without blocks: %s", row.id, row.kind, built.message)
    async with database.read() as db:
        return await guarded("words alone", words_alone(db, row, message)) or last_words(message)


async def _built(db: AsyncSession, row: OutboxDB, message: AnyMessage) -> Post | TooLargeError:
    try:
        return await render(db, row, message)
    except TooLargeError as error:
        return error

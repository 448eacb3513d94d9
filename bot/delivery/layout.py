"""Layout of a claimed message. After a limited number of failures, its text goes out without blocks."""

import logging

from bot.core.boundary import guarded
from bot.delivery.overtaken import OvertakenError
from bot.delivery.render import WholeMessage, render, rendered
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
    the admins. Failures are logged. Raises OvertakenError for a message that comes too late.
    """
    built = await guarded("layout", _built(database, row, message))
    return PostLayout(built) if isinstance(built, Post) else await _without_builder(database, row, message, built)


async def _without_builder(
    database: Database, row: OutboxDB, message: AnyMessage, built: TooLargeError | OvertakenError | None
) -> PostLayout | None:
    """Return the message as text, or None to try its builder again. `built` is None if the builder failed.

    Raises OvertakenError if that is what was built.
    """
    if isinstance(built, OvertakenError):
        raise built
    if built is None and row.attempts + 1 < MOST_LAYOUTS:
        return None
    if built is not None:
        log.error("post %s (%s) goes without blocks: %s", row.id, row.kind, built.message)
    async with database.read() as db:
        return await guarded("words alone", words_alone(db, row, message)) or last_words(message)


async def _built(database: Database, row: OutboxDB, message: AnyMessage) -> Post | TooLargeError | OvertakenError:
    try:
        return rendered(message) if isinstance(message, WholeMessage) else await render(database, row, message)
    except (TooLargeError, OvertakenError) as error:
        return error

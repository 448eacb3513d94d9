"""Muting messages that nobody asked for, and turning them on again."""

from bot.core.deps import Deps
from bot.reports.blocks import reminders
from bot.slack.encoding import NoPayload
from bot.slack.requests import Click
from models.workspace import Role
from services.messaging.news_service import news_service


async def mute(click: Click[NoPayload], deps: Deps) -> None:
    """Send the person no more news, drop what waits, and show how to turn them on again."""
    await _set(click, deps, is_muted=True)


async def unmute(click: Click[NoPayload], deps: Deps) -> None:
    """Send the person news again, from now on, and show how to mute them."""
    await _set(click, deps, is_muted=False)


async def _set(click: Click[NoPayload], deps: Deps, *, is_muted: bool) -> None:
    await click.ack()
    async with deps.database.begin() as db:
        await news_service.set_muted(db, click.caller.user, is_muted=is_muted, now=deps.clock())
    await click.show(reminders.confirmation(is_muted=is_muted, is_student=click.caller.user.role == Role.STUDENT))

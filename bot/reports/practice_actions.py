"""Clicks that show what a student can practice."""

from bot.core.deps import Deps
from bot.reports.practice import AdminPost, home_view, practice_post
from bot.slack.encoding import NoPayload
from bot.slack.payloads import Page
from bot.slack.requests import Click


async def open_practice(click: Click[NoPayload], deps: Deps) -> None:
    """Show the person what they can practice, as `practice_post` lists it, in a message that only they see."""
    await click.ack()
    await click.show(await practice_post(click.slack, click.caller, deps))


async def turn_practice(admin_post: AdminPost, click: Click[Page], deps: Deps) -> None:
    """Show another page of open interviews, on Home or in the message with the button.

    Later pages in a message show only open interviews. `admin_post` makes the card of an admin on Home.
    """
    await click.ack()
    offset = click.payload.offset
    if click.is_on_home:
        view = await home_view(admin_post, click.slack, click.caller, deps, offset=offset)
        await click.slack.views_publish(user_id=click.caller.user.slack_user_id, view=view)
    else:
        await click.replace(await practice_post(click.slack, click.caller, deps, offset=offset))

"""`/vc-practice`: what the student can practice."""

from bot.core.deps import Deps
from bot.reports.practice import practice_post
from bot.slack.command_args import unknown
from bot.slack.requests import Command

VERBS = ("list",)


async def show_practice(command: Command, deps: Deps) -> None:
    """Show the person what they can practice, as `practice_post` lists it, in a message that only they see.

    Raises UnknownWordError for any verb but `list`.
    """
    if command.verb not in {"", *VERBS}:
        raise unknown(command.name, command.verb, VERBS)
    await command.ack()
    await command.show(await practice_post(command.slack, command.caller, deps))

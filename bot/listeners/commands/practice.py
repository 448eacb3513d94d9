"""`/vc-practice`: what the student can practise, and the way back."""

from bot.listeners.commands.words import unknown
from bot.listeners.practising import practice_post
from bot.runtime.deps import Deps
from bot.slack.requests import Command

VERBS = ("list",)


async def show_practice(command: Command, deps: Deps) -> None:
    """Show the student running interviews and what is open."""
    if command.verb not in {"", *VERBS}:
        raise unknown(command.name, command.verb, VERBS)
    await command.ack()
    await command.show(await practice_post(command.slack, command.caller, deps))

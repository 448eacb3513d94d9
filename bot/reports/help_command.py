"""`/vc-help`: what you can do, by role."""

from bot.core.deps import Deps
from bot.reports.blocks import help as help_blocks
from bot.slack.caller import Caller
from bot.slack.encoding import NoPayload
from bot.slack.requests import Command, View, as_modal


async def show_help(command: Command, deps: Deps) -> None:  # noqa: ARG001 - help needs nothing else
    """Show the commands and steps of the person's role in a message that only they see.

    Any text after the command is ignored.
    """
    await command.show(help_blocks.overview(command.caller.user.role))


async def help_view(caller: Caller, deps: Deps, _: NoPayload) -> View:  # noqa: ARG001 - help needs nothing else
    """Return the same help as a modal."""
    return as_modal("How it works", help_blocks.overview(caller.user.role))

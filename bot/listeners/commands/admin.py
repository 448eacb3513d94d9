"""`/vc-admin`: today's cost and the settings."""

from bot.listeners.administering import admin_post
from bot.listeners.commands.words import unknown
from bot.listeners.monitoring import monitor_view
from bot.runtime.deps import Deps
from bot.slack.payloads import Page
from bot.slack.requests import Command
from services.workspaces.workspace_service import workspace_service

VERBS = ("show", "monitor")


async def show_admin(command: Command, deps: Deps) -> None:
    """Show today's cost and every setting, or the live monitor."""
    workspace_service.require_admin(command.caller.user)
    if command.verb not in {"", *VERBS}:
        raise unknown(command.name, command.verb, VERBS)
    if command.verb == "monitor":
        await command.open(await monitor_view(command.caller, deps, Page()))
    else:
        await command.ack()
        await command.show(await admin_post(command.caller, deps))

"""`/vc-admin`: today's cost and the settings."""

from bot.admin.estimates import estimates_view
from bot.admin.monitor import monitor_view
from bot.admin.settings_form import admin_post
from bot.core.deps import Deps
from bot.slack.command_args import unknown
from bot.slack.encoding import NoPayload
from bot.slack.payloads import Page
from bot.slack.requests import Command
from services.workspaces.workspace_service import workspace_service

VERBS = ("show", "monitor", "estimates")


async def show_admin(command: Command, deps: Deps) -> None:
    """Show today's cost and every setting, the live monitor for `monitor`, or the charges that can be released.

    Raises NotAllowedError for anyone but an admin, and UnknownWordError for another verb.
    """
    workspace_service.require_admin(command.caller.user)
    if command.verb not in {"", *VERBS}:
        raise unknown(command.name, command.verb, VERBS)
    match command.verb:
        case "monitor":
            await command.open(await monitor_view(command.caller, deps, Page()))
        case "estimates":
            await command.open(await estimates_view(command.caller, deps, NoPayload()))
        case _:
            await command.ack()
            await command.show(await admin_post(command.caller, deps))

"""`/vc-admin`: today's cost and the settings."""

from typing import Protocol

from bot.admin.budgets import change_budget
from bot.admin.estimates import estimates_view
from bot.admin.monitor import monitor_view
from bot.admin.settings_form import admin_post
from bot.core.deps import Deps
from bot.slack.caller import Caller
from bot.slack.command_args import unknown
from bot.slack.encoding import NoPayload
from bot.slack.payloads import CostLens, Page
from bot.slack.requests import Command, View
from services.workspaces.workspace_service import workspace_service

VERBS = ("show", "costs", "monitor", "estimates", "budget")


class CostsView(Protocol):
    """Function that builds the modal with the report of costs, which another domain owns."""

    async def __call__(self, caller: Caller, deps: Deps, lens: CostLens) -> View:
        """Return the view. Raises NotAllowedError for anyone but an admin."""


async def show_admin(costs_view: CostsView, command: Command, deps: Deps) -> None:
    """Show today's cost and every setting to the admin alone, or do what the verb says.

    `costs`, `monitor`, and `estimates` open a modal, and `budget` shows or changes budgets. The card and the monitor create
    today's cost row if there is none. Raises NotAllowedError for anyone but an admin, UnknownWordError for another
    verb, and whatever `change_budget` raises.
    """
    workspace_service.require_admin(command.caller.user)
    if command.verb not in {"", *VERBS}:
        raise unknown(command.name, command.verb, VERBS)
    match command.verb:
        case "costs":
            await command.open(await costs_view(command.caller, deps, CostLens()))
        case "monitor":
            await command.open(await monitor_view(command.caller, deps, Page()))
        case "estimates":
            await command.open(await estimates_view(command.caller, deps, NoPayload()))
        case "budget":
            await change_budget(command, deps)
        case _:
            await command.ack()
            await command.show(await admin_post(command.caller, deps))

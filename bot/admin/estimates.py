"""The list of estimated charges, and its buttons."""

from bot.admin.blocks import estimates as estimate_blocks
from bot.core.deps import Deps
from bot.slack.blocks.kit import date_token
from bot.slack.caller import Caller
from bot.slack.encoding import NoPayload
from bot.slack.payloads import OfCharge
from bot.slack.requests import Click, View
from services.budget.charge_service import ReleasedBeforeError, charge_service
from services.claude.pricing import dollars
from services.paid_work import gates
from services.paid_work.work import WaitNotice
from services.workspaces.workspace_service import workspace_service


async def estimates_view(caller: Caller, deps: Deps, _: NoPayload) -> View:
    """Return the modal with the ten newest estimated charges that nobody has released, and the sum of all of them.

    Raises NotAllowedError for anyone but an admin.
    """
    return await _view(caller, deps)


async def release_charge(click: Click[OfCharge], deps: Deps) -> None:
    """Release the charge, and show the list again with what happened. Work that waits for the budget is retried.

    A second release changes nothing, and the list says who released the charge and when. Raises NotAllowedError for
    anyone but an admin, and NoChargeError if it is no estimated charge of the workspace.
    """
    await click.ack()
    caller, now = click.caller, deps.clock()
    try:
        async with deps.database.begin() as db:
            workspace = await workspace_service.get_workspace(db, caller.workspace.id)
            released = await charge_service.release(db, workspace, click.payload.charge_id, by=caller.user, now=now)
            await gates.hasten(db, workspace.id, told=WaitNotice.BUDGET, now=now)
        result = f"{dollars(released)} is released. It went back to the budget of its day."
    except ReleasedBeforeError as before:
        at = date_token(int(before.at.timestamp()))
        result = f"<@{before.by}> has released this charge already, {at}. Nothing was changed."
    deps.signals.turns()
    deps.signals.debriefs()
    await click.update(await _view(caller, deps, result=result))


async def _view(caller: Caller, deps: Deps, *, result: str = "") -> View:
    workspace_service.require_admin(caller.user)
    async with deps.database.read() as db:
        workspace = await workspace_service.get_workspace(db, caller.workspace.id)
        found = await charge_service.estimates(db, workspace)
    return estimate_blocks.view(found, result=result)

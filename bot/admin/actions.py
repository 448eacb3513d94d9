"""*Try again*: what a mistake of ours has stopped is tried once more, because an admin says that it is fixed."""

from bot.core.deps import Deps
from bot.slack.encoding import NoPayload
from bot.slack.requests import Click
from services.paid_work.failures import reopen_stopped
from services.workspaces.workspace_service import workspace_service


async def retry_stopped(click: Click[NoPayload], deps: Deps) -> None:
    """Reopen everything in the workspace that a mistake of ours has stopped."""
    await click.ack()
    workspace_service.require_admin(click.caller.user)
    async with deps.database.begin() as db:
        count = await reopen_stopped(db, workspace_id=click.caller.workspace.id, now=deps.clock())
    deps.signals.turns()
    deps.signals.debriefs()
    things = "thing is" if count == 1 else "things are"
    await click.tell(
        f"{count} stopped {things} being tried again. If it fails again, you get another message."
        if count
        else "Nothing is stopped now. It may have been tried again already."
    )

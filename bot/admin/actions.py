"""Click on *Try again* in an alert: retry work that an error in the app has stopped."""

from bot.admin.blocks.confirmation import retried
from bot.core.deps import Deps
from bot.slack.encoding import NoPayload
from bot.slack.requests import Click
from services.common.plurals import counted
from services.paid_work.failures import reopen_stopped
from services.workspaces.workspace_service import workspace_service


async def retry_stopped(click: Click[NoPayload], deps: Deps) -> None:
    """Reopen all turns and debriefs of the workspace that an error in the app has stopped, and say how many.

    A second click says that nothing is stopped. Work that fails again stops again and alerts the admins again. Raises
    NotAllowedError for anyone but an admin.
    """
    await click.ack()
    workspace_service.require_admin(click.caller.user)
    async with deps.database.begin() as db:
        count = await reopen_stopped(db, workspace_id=click.caller.workspace.id, now=deps.clock())
    deps.signals.turns()
    deps.signals.debriefs()
    text = (
        f"{counted(count, 'stopped item is', 'stopped items are')} being tried again. If it fails again, you will get "
        "another message."
        if count
        else "Nothing is stopped right now. It may already have been tried again."
    )
    await click.conclude(retried(text))

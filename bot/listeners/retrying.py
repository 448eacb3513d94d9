"""*Try again*: what a mistake of ours has stopped is tried once more, because an admin says that it is fixed."""

from slack_bolt.context.ack.async_ack import AsyncAck

from bot.boundary import Tell
from bot.caller import Caller
from bot.services import Services
from bot.wake import Wake
from services.paid_work.failures import reopen_stopped
from services.workspace_service import workspace_service


async def retry_stopped(ack: AsyncAck, caller: Caller, services: Services, wake: Wake, tell: Tell) -> None:
    """Reopen everything in the workspace that a mistake of ours has stopped."""
    await ack()
    workspace_service.require_admin(caller.user)
    async with services.database.begin() as db:
        count = await reopen_stopped(db, workspace_id=caller.workspace.id, now=services.clock())
    wake.turns()
    wake.debriefs()
    things = "thing is" if count == 1 else "things are"
    await tell(
        f"{count} stopped {things} being tried again. If it fails again, you get another message."
        if count
        else "Nothing is stopped now. It may have been tried again already."
    )

"""The live monitor: its figures, opened from `/vc-admin` and looked at again by its buttons."""

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import monitor as monitor_blocks
from bot.caller import Caller
from bot.services import Services
from models.workspace import WorkspaceDB
from services.cost_service import cost_service
from services.monitor_service import monitor_service
from services.rate_limiter import rate_limiter
from services.session_service import session_service
from services.workspace_service import workspace_service


async def open_monitor(ack: AsyncAck, client: AsyncWebClient, caller: Caller, services: Services) -> None:
    """The admin sees what runs now and what it costs."""
    workspace_service.require_admin(caller.user)
    view = monitor_blocks.view(await live(caller, services))
    await client.views_open(trigger_id=caller.trigger_id, view=view)
    await ack()


async def turn_monitor_page(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The monitor shows the figures of now, on that page."""
    await ack()
    workspace_service.require_admin(caller.user)
    view = monitor_blocks.view(await live(caller, services, page=int(action["value"])))
    await client.views_update(view_id=body["view"]["id"], view=view)


async def live(caller: Caller, services: Services, *, page: int = 0) -> monitor_blocks.Live:
    """Return every figure of the monitor, all of one moment."""
    now, default_limit = services.clock(), services.rules.daily_limit_nano
    async with services.database.begin() as db:  # the first look of a day makes its row
        workspace = await db.get_one(WorkspaceDB, caller.workspace.id)
        await cost_service.today(db, workspace, default_limit_nano=default_limit, now=now)
    async with services.database.read() as db:
        use = await rate_limiter.usage(db, user_id=caller.user.id, workspace_id=workspace.id, now=now)
        today = await cost_service.today(db, workspace, default_limit_nano=default_limit, now=now)
        return monitor_blocks.Live(
            now=now,
            active_sessions=await session_service.count_active(db, workspace.id),
            traffic=await monitor_service.traffic(db, workspace.id, now=now),
            turns_this_hour=use.workspace_hour,
            turns_an_hour=services.rules.rate.workspace_per_hour,
            day=today.day.isoformat(),
            spent_nano=today.spent_nano,
            reserved_nano=today.reserved_nano,
            limit_nano=today.limit_nano,
            replicas=await monitor_service.list_replicas(db),
            sections=await monitor_service.list_section_costs(db, today.id, page=page),
            students=await monitor_service.list_student_costs(db, today.id, page=page),
            page=page,
        )

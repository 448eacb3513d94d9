"""Data of the live monitor, which `/vc-admin` opens and its buttons refresh."""

from bot.admin.blocks import monitor as monitor_blocks
from bot.core.deps import Deps
from bot.slack.caller import Caller
from bot.slack.payloads import Page
from bot.slack.requests import View
from services.budget.cost_service import cost_service
from services.budget.rate_limiter import rate_limiter
from services.interviews.session_service import session_service
from services.reports.monitor_service import monitor_service
from services.workspaces.workspace_service import workspace_service


async def monitor_view(caller: Caller, deps: Deps, page: Page) -> View:
    """Return the modal with what is running now and what it costs. Create today's cost row if there is none.

    `page.offset` is the number of the page: each has 20 sections and 20 students with a cost today, the highest first.
    The processes and errors are those of all workspaces: the 20 processes seen last and the ten newest errors. Raises
    NotAllowedError for anyone but an admin.
    """
    workspace_service.require_admin(caller.user)
    return monitor_blocks.view(await _live(caller, deps, page.offset))


async def _live(caller: Caller, deps: Deps, page: int) -> monitor_blocks.MonitorData:
    """Collect every number of the monitor as of now."""
    now = deps.clock()
    async with deps.database.begin() as db:
        workspace = await workspace_service.get_workspace(db, caller.workspace.id)
        use = await rate_limiter.usage(db, user_id=caller.user.id, workspace_id=workspace.id, now=now)
        today = await cost_service.today(db, workspace, default_limit_nano=deps.rules.daily_limit_nano, now=now)
        return monitor_blocks.MonitorData(
            now=now,
            active_sessions=await session_service.count_active(db, workspace.id),
            traffic=await monitor_service.traffic(db, workspace.id, now=now),
            turns_this_hour=use.workspace_hour,
            turns_an_hour=deps.rules.rate.workspace_per_hour,
            day=today.day.isoformat(),
            spent_nano=today.spent_nano,
            reserved_nano=today.reserved_nano,
            limit_nano=today.limit_nano,
            replicas=await monitor_service.list_replicas(db),
            sections=await monitor_service.list_section_costs(db, today.id, page=page),
            students=await monitor_service.list_student_costs(db, today.id, page=page),
            page=page,
        )

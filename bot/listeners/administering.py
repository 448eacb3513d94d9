"""What the admin's command, button and form have in common."""

from bot.blocks import admin as admin_blocks
from bot.blocks.post import Post
from bot.caller import Caller
from bot.services import Services
from models.workspace import WorkspaceDB
from services.cost_service import cost_service
from services.pricing import price_of
from services.session_service import session_service
from services.workspace_service import workspace_service


async def admin_post(caller: Caller, services: Services) -> Post:
    """Return the admin's card, with numbers of one moment."""
    now, default_limit = services.clock(), services.rules.daily_limit_nano
    async with services.database.begin() as db:  # the first look of a day makes its row
        workspace = await db.get_one(WorkspaceDB, caller.workspace.id)
        await cost_service.today(db, workspace, default_limit_nano=default_limit, now=now)
    async with services.database.read() as db:
        today = await cost_service.today(db, workspace, default_limit_nano=default_limit, now=now)
        teachers = await workspace_service.list_teachers(db, workspace)
        use = await cost_service.day_use(db, today.id)
        active = await session_service.count_active(db, workspace.id)
    numbers = admin_blocks.Today(
        day=today.day.isoformat(),
        spent_nano=today.spent_nano,
        reserved_nano=today.reserved_nano,
        limit_nano=today.limit_nano,
        active_sessions=active,
        use=use,
    )
    return admin_blocks.card(
        workspace,
        numbers,
        [teacher.slack_user_id for teacher in teachers],
        model=services.model,
        is_priced=price_of(services.model, own=workspace.model_prices) is not None,
    )

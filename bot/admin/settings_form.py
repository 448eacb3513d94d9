"""Views that the admin's command, button, and form share."""

from bot.admin.blocks import admin as admin_blocks
from bot.admin.budgets import summary
from bot.core.deps import Deps
from bot.slack.blocks.post import Post
from bot.slack.caller import Caller
from bot.slack.encoding import NoPayload
from bot.slack.requests import View
from services.budget.charge_service import charge_service
from services.budget.cost_service import cost_service
from services.budget.models_in_use import models_without_price
from services.interviews.session_service import session_service
from services.workspaces.workspace_service import workspace_service


async def admin_post(caller: Caller, deps: Deps) -> Post:
    """Return the admin's card. All its numbers come from one read. Create today's cost row if there is none.

    A price that an admin has set ends the warning about its model. It does not check permissions.
    """
    now, default_limit = deps.clock(), deps.rules.daily_limit_nano
    async with deps.database.begin() as db:  # may create the day's cost row
        workspace = await workspace_service.get_workspace(db, caller.workspace.id)
        await cost_service.today(db, workspace, default_limit_nano=default_limit, now=now)
    async with deps.database.read() as db:
        today = await cost_service.today(db, workspace, default_limit_nano=default_limit, now=now)
        teachers = await workspace_service.list_teachers(db, workspace)
        use = await cost_service.day_use(db, today.id)
        active = await session_service.count_active(db, workspace.id)
        unknown = await models_without_price(db, workspace.id, settings=(deps.model, deps.evaluation_model))
        estimates = await charge_service.estimates(db, workspace)
        budgets = await summary(db, workspace)
    numbers = admin_blocks.DayCosts(
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
        model=deps.model,
        estimates=estimates,
        budgets=budgets,
        unpriced=[model for model in unknown if model not in workspace.model_prices],
    )


async def settings_view(caller: Caller, deps: Deps, _: NoPayload) -> View:
    """Return the form with every setting filled in. Create today's cost row if there is none.

    Raises NotAllowedError for anyone but an admin.
    """
    workspace_service.require_admin(caller.user)
    async with deps.database.begin() as db:
        workspace = await workspace_service.get_workspace(db, caller.workspace.id)
        teachers = await workspace_service.list_teachers(db, workspace)
        today = await cost_service.today(
            db, workspace, default_limit_nano=deps.rules.daily_limit_nano, now=deps.clock()
        )
        unknown = await models_without_price(db, workspace.id, settings=(deps.model, deps.evaluation_model))
    return admin_blocks.form(
        workspace,
        [teacher.slack_user_id for teacher in teachers],
        limit_nano=today.limit_nano,
        unknown=unknown,
    )

"""Views that the admin's command, button, and form share."""

from bot.admin.blocks import admin as admin_blocks
from bot.admin.blocks import settings as settings_blocks
from bot.admin.budgets import section_budgets, summary
from bot.core.deps import Deps
from bot.slack.blocks.post import Post
from bot.slack.caller import Caller
from bot.slack.encoding import NoPayload
from bot.slack.requests import Search, View
from models.workspace import WorkspaceDB
from services.budget.alert_service import marks_of
from services.budget.charge_service import charge_service
from services.budget.cost_service import cost_service
from services.budget.models_in_use import models_without_price
from services.budget.part_budgets import part_budgets
from services.claude.connection_question import most_nano, question_for
from services.claude.pricing import dollars
from services.common.time_zones import zones_like
from services.interviews.session_service import session_service
from services.reports.setup_checklist import setup_checklist
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
        steps = await setup_checklist.read(db, workspace)
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
        health=deps.health.read(),
        steps=steps,
        question=_question(workspace, deps),
        unpriced=[model for model in unknown if model not in workspace.model_prices],
    )


def _question(workspace: WorkspaceDB, deps: Deps) -> str:
    """Return which models *Ask Claude one question* asks, and what that costs at most."""
    models = dict.fromkeys((deps.model, deps.evaluation_model))
    costs = [most_nano(question_for(model), own=workspace.model_prices) for model in models]
    priced = [cost for cost in costs if cost is not None]
    most = f"costs at most {dollars(sum(priced))}" if priced else "costs nothing, because no model has a price"
    return f"This asks {' and '.join(models)} one short question each, and {most}."


async def settings_view(caller: Caller, deps: Deps, _: NoPayload) -> View:
    """Return the form with every setting filled in. Create today's cost row if there is none.

    Raises NotAllowedError for anyone but an admin.
    """
    workspace_service.require_admin(caller.user)
    now = deps.clock()
    async with deps.database.begin() as db:
        workspace = await workspace_service.get_workspace(db, caller.workspace.id)
        teachers = await workspace_service.list_teachers(db, workspace)
        today = await cost_service.today(db, workspace, default_limit_nano=deps.rules.daily_limit_nano, now=now)
        current = settings_blocks.CurrentSettings(
            teachers=[teacher.slack_user_id for teacher in teachers],
            limit_nano=today.limit_nano,
            marks=marks_of(workspace, deps.rules.marks),
            budgets=await section_budgets(db, workspace),
            unknown=await models_without_price(db, workspace.id, settings=(deps.model, deps.evaluation_model)),
        )
    return settings_blocks.form(workspace, current, at=now)


async def find_zone(search: Search[NoPayload], deps: Deps) -> None:
    """Offer the time zones whose names contain the typed words. Raises NotAllowedError for anyone but an admin."""
    workspace_service.require_admin(search.caller.user)
    found = zones_like(search.words)
    await search.offer([settings_blocks.zone_option(name, deps.clock()) for name in found])


async def find_section(search: Search[NoPayload], deps: Deps) -> None:
    """Offer the open sections whose names contain the typed words. Raises NotAllowedError for anyone but an admin."""
    workspace_service.require_admin(search.caller.user)
    async with deps.database.read() as db:
        found = await part_budgets.find_sections(db, search.caller.workspace.id, search.words)
    await search.offer([settings_blocks.section_option(row) for row in found])

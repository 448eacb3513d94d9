"""The report of costs, which `/vc-admin costs` opens, and its files."""

from datetime import timedelta

from bot.core.deps import Deps
from bot.reports.blocks import costs as cost_blocks
from bot.reports.blocks.confirmation import PREPARED
from bot.reports.export_files import SPANS
from bot.reports.exports import promise
from bot.slack.caller import Caller
from bot.slack.payloads import CostLens
from bot.slack.requests import Click, View
from models.export import ExportKind
from services.reports.cost_report import cost_reports
from services.reports.export_requests import export_requests
from services.workspaces.help_requests import help_requests
from services.workspaces.workspace_service import workspace_service

PICTURES = {span: kind for kind, span in SPANS.items()}
HELP_DAYS = timedelta(days=30)


async def costs_view(caller: Caller, deps: Deps, lens: CostLens, *, word: str = "") -> View:
    """Return the modal with the costs of the last 14 days, 12 weeks, or 12 months, and the forecast.

    Raises NotAllowedError for anyone but an admin.
    """
    workspace_service.require_admin(caller.user)
    now = deps.clock()
    async with deps.database.read() as db:
        workspace = await workspace_service.get_workspace(db, caller.workspace.id)
        report = await cost_reports.report(db, workspace, lens.span, now=now)
        shares = await cost_reports.split(db, workspace, report, lens.split)
        asked = await help_requests.count_since(db, workspace.id, since=report.today - HELP_DAYS)
    return cost_blocks.view(report, shares, lens, help_count=asked, word=word)


async def send_picture(click: Click[CostLens], deps: Deps) -> None:
    """Queue the chart for the admin's messages, and say so in the modal. Raises what `send_table` raises."""
    await _send(click, deps, PICTURES[click.payload.span])


async def send_table(click: Click[CostLens], deps: Deps) -> None:
    """Queue the spreadsheet of the last 12 months for the admin's messages, and say so in the modal.

    Raises NotAllowedError for anyone but an admin, and ExportError while another export of this person is under way.
    """
    await _send(click, deps, ExportKind.COSTS_TABLE)


async def _send(click: Click[CostLens], deps: Deps, kind: ExportKind) -> None:
    await click.ack()
    user, workspace = click.caller.user, click.caller.workspace
    workspace_service.require_admin(user)
    await promise(deps, lambda db: export_requests.owe(db, kind, workspace.id, by=user, now=deps.clock()))
    await click.update(await costs_view(click.caller, deps, click.payload, word=PREPARED))

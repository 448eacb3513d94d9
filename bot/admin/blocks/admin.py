"""Blocks of the admin's card. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.admin.blocks import state
from bot.admin.blocks.estimates import summary
from bot.core.health_line import HealthNow
from bot.slack.blocks.kit import actions, button, confirm, context, header, name, section
from bot.slack.blocks.paragraphs import sections
from bot.slack.blocks.post import Post
from bot.slack.payloads import CostLens, Page
from models.workspace import WorkspaceDB
from services.budget.charge_service import Estimates
from services.budget.cost_service import DayUse
from services.claude.pricing import dollars
from services.common.plurals import counted
from services.reports.setup_checklist import SetupSteps

MOST_NAMED = 50


@dataclass(frozen=True)
class DayCosts:
    """The numbers of the current cost day, in nano-dollars."""

    day: str
    spent_nano: int
    reserved_nano: int
    limit_nano: int
    active_sessions: int
    use: DayUse


def card(
    workspace: WorkspaceDB,
    today: DayCosts,
    teachers: list[str],
    *,
    model: str,
    estimates: Estimates,
    budgets: str,
    health: HealthNow,
    steps: SetupSteps,
    question: str,
    unpriced: Sequence[str] = (),
) -> Post:
    """Build the card with today's cost and every setting. `unpriced` lists the models without a price.

    `budgets` has the lines about the budgets of students and sections, with markup. `question` says what *Ask Claude one
    question* asks and costs. The checklist of `steps` is gone once all are done.

    `teachers` are Slack ids. The card names the first 50 and the number of the others. There is a button for estimated
    charges only if there are any.
    """
    cost = (
        f"*{dollars(today.spent_nano)}* of {dollars(today.limit_nano)} spent on "
        f"{today.day}{f', {dollars(today.reserved_nano)} reserved for answers in progress' if today.reserved_nano else ''}.\n"
        f"{counted(today.use.calls, 'call', 'calls')} to Claude: {today.use.tokens_in:,} "
        f"tokens in, {today.use.tokens_out:,} out.\n"
        f"{counted(today.active_sessions, 'interview', 'interviews')} running."
    )
    buttons = [
        button("Settings", "admin_settings", style="primary"),
        button("Costs", "open_costs", CostLens()),
        button("Live monitor", "open_monitor", Page()),
        button("Running interviews", "open_running", Page()),
    ]
    tests = [
        button("Send a test alert", "send_test_alert"),
        button(
            "Ask Claude one question",
            "ask_claude",
            confirm=confirm("Ask Claude one question?", question, yes="Ask", no="Cancel"),
        ),
    ]
    if estimates.count:
        cost += f"\n{summary(estimates)}"
        buttons.append(button("Estimated charges", "open_estimates"))
    where = f"<#{workspace.alert_channel_id}>" if workspace.alert_channel_id else "to each admin by direct message"
    named = (
        ", ".join(f"<@{teacher}>" for teacher in teachers[:MOST_NAMED]) or "nobody yet. Choose them under *Settings*"
    )
    who = named + (f" and {len(teachers) - MOST_NAMED} more" if len(teachers) > MOST_NAMED else "")
    lines = [
        f"*Alerts go* {where}",
        f"*Time zone of the cost day* {name(workspace.time_zone)}",
        f"*Teachers* {who}",
        f"*Model* {name(model)}",
        budgets,
        *(
            f":warning: *{name(one)}* has no price yet, so nobody can use it. Enter one under *Settings*."
            for one in unpriced
        ),
    ]
    blocks = [
        header("Virtual Client for admins"),
        *sections(state.health(health)),
        section(cost),
        *([section(todo)] if (todo := state.checklist(steps)) else []),
        *sections("\n".join(lines)),
        actions(*buttons),
        actions(*tests),
        context("Admins of this Slack workspace are also admins here."),
    ]
    return Post(text=f"Today's cost: {dollars(today.spent_nano)} of {dollars(today.limit_nano)}", blocks=blocks)

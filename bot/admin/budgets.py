"""`/vc-admin budget`: the daily budgets of each student and of single sections."""

from decimal import Decimal, InvalidOperation

from sqlalchemy.ext.asyncio import AsyncSession

from bot.admin.blocks.confirmation import budget_changed
from bot.core.deps import Deps
from bot.slack.blocks.kit import name
from bot.slack.requests import Command
from models.cost import DailyCostDB
from models.section import CourseSectionDB
from models.workspace import WorkspaceDB
from services.budget.cost_service import cost_service
from services.budget.part_budgets import PartLimitError, part_budgets
from services.claude.pricing import NANO, dollars
from services.common.plurals import counted
from services.courses.section_service import section_service
from services.paid_work import gates
from services.paid_work.work import WaitNotice
from services.workspaces.workspace_service import workspace_service

OFF, PARTS, MOST_NAMED = "off", ("student", "section"), 20
USAGE = (
    "`/vc-admin budget student 0.50` gives each student a daily budget in US dollars, and `/vc-admin budget section 5`, "
    "in a section's channel, gives one to that section. `off` instead of the amount removes it."
)


class BudgetWordsError(PartLimitError):
    """The refusal of words after `/vc-admin budget` that name no part and no amount."""


async def change_budget(command: Command, deps: Deps) -> None:
    """Set or remove a budget, or show all of them without words.

    After a change, turns and debriefs whose person was told of a used-up budget are retried, whatever budget that was.
    Only the admin sees the answer.

    Raises NotAllowedError for anyone but an admin, BudgetWordsError for other words, PartLimitError for an amount out
    of range, WrongPlaceError for `section` in direct messages, and SectionError in a channel that is no section.
    """
    await command.ack()
    workspace_service.require_admin(command.caller.user)
    words = command.rest.split()
    async with deps.database.begin() as db:
        workspace = await workspace_service.get_workspace(db, command.caller.workspace.id)
        text = await _change(db, workspace, command, deps, words) if words else await summary(db, workspace)
        if words:
            await gates.hasten(db, workspace.id, told=WaitNotice.BUDGET, now=deps.clock())
    deps.signals.turns()
    deps.signals.debriefs()
    await command.conclude(budget_changed(text if words else f"{text}\n{USAGE}"))


async def summary(db: AsyncSession, workspace: WorkspaceDB) -> str:
    """Return the budgets of students and sections, a line each, with markup. It does not check permissions."""
    each = workspace.student_limit_nano
    return (
        f"*Daily budget of each student* {'none' if each is None else dollars(each)}\n"
        f"{await section_budgets(db, workspace)}"
    )


async def section_budgets(db: AsyncSession, workspace: WorkspaceDB) -> str:
    """Return a line with the budgets of sections, with markup.

    Only open sections are named, the first 20 by name, and the number of the others. It does not check permissions.
    """
    sections = await part_budgets.list_section_limits(db, workspace)
    named = [f"{name(row.name)} {dollars(row.daily_limit_nano or 0)}" for row in sections[:MOST_NAMED]]
    if len(sections) > MOST_NAMED:
        named.append(counted(len(sections) - MOST_NAMED, "other section", "other sections"))
    return f"*Daily budgets of sections* {', '.join(named) or 'none'}"


def above_workspace(today: DailyCostDB, limit_nano: int) -> str:
    """Return a warning if today has cost more than the new budget already, or ""."""
    if today.spent_nano <= limit_nano:
        return ""
    return (
        f":warning: Today has already cost {dollars(today.spent_nano)}, which is more than the new budget of "
        f"{dollars(limit_nano)}. Practice waits until tomorrow, or until you raise the budget."
    )


async def above_student(db: AsyncSession, today: DailyCostDB, limit_nano: int | None) -> str:
    """Return a warning if students have used more than the new budget today already, or ""."""
    if limit_nano is None or not (count := await part_budgets.students_above(db, today, limit_nano)):
        return ""
    return (
        f":warning: {counted(count, 'student has', 'students have')} already used more than {dollars(limit_nano)} today. "
        "Their practice waits until tomorrow, or until you raise the budget."
    )


async def above_section(db: AsyncSession, today: DailyCostDB, section: CourseSectionDB, limit_nano: int | None) -> str:
    """Return a warning if the section has used more than the new budget today already, or ""."""
    if limit_nano is None or (spent := await part_budgets.spent_by_section(db, today, section.id)) <= limit_nano:
        return ""
    return (
        f":warning: The section {name(section.name)} has already used {dollars(spent)} today, which is more than the "
        f"new budget of {dollars(limit_nano)}. Its practice waits until tomorrow, or until you raise the budget."
    )


async def _change(db: AsyncSession, workspace: WorkspaceDB, command: Command, deps: Deps, words: list[str]) -> str:
    """Change the budget that the words name, and return the confirmation, with a warning if it is used up already."""
    limit, by = _limit(words), command.caller.user
    today = await cost_service.today(db, workspace, default_limit_nano=deps.rules.daily_limit_nano, now=deps.clock())
    if words[0].lower() == "student":
        await part_budgets.update_student_limit(db, workspace, limit, by=by)
        who, warning = "Each student", await above_student(db, today, limit)
    else:
        section = await section_service.require_by_channel(db, workspace.id, command.channel())
        await part_budgets.update_section_limit(db, workspace, section, limit, by=by)
        who, warning = f"The section {name(section.name)}", await above_section(db, today, section, limit)
    if limit is None:
        return f"{who} has no daily budget now. The workspace's budget still applies."
    text = f"{who} can now use {dollars(limit)} a day. After that, practice waits until the next day."
    return f"{text}\n{warning}" if warning else text


def _limit(words: list[str]) -> int | None:
    """Return the amount in nano-dollars, or None for `off`. Raises BudgetWordsError."""
    match words:
        case [part, amount] if part.lower() in PARTS:
            if amount.lower() == OFF:
                return None
            try:
                given = Decimal(amount.removeprefix("$"))
            except InvalidOperation:
                given = Decimal(-1)
            return int(given * NANO) if given.is_finite() else -1
        case _:
            raise BudgetWordsError(USAGE)

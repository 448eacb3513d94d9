"""`/vc-admin budget`: the daily budgets of each student and of single sections."""

from decimal import Decimal, InvalidOperation

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.slack.blocks.kit import name
from bot.slack.requests import Command
from models.workspace import WorkspaceDB
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
        text = await _change(db, workspace, command, words) if words else await summary(db, workspace)
        if words:
            await gates.hasten(db, workspace.id, told=WaitNotice.BUDGET, now=deps.clock())
    deps.signals.turns()
    deps.signals.debriefs()
    await command.tell(text if words else f"{text}\n{USAGE}", is_markup=True)


async def summary(db: AsyncSession, workspace: WorkspaceDB) -> str:
    """Return the budgets of students and sections, a line each, with markup.

    Only open sections are named, the first 20 by name, and the number of the others. It does not check permissions.
    """
    each = workspace.student_limit_nano
    sections = await part_budgets.list_section_limits(db, workspace)
    named = [f"{name(row.name)} {dollars(row.daily_limit_nano or 0)}" for row in sections[:MOST_NAMED]]
    if len(sections) > MOST_NAMED:
        named.append(counted(len(sections) - MOST_NAMED, "other section", "other sections"))
    return (
        f"*Daily budget of each student* {'none' if each is None else dollars(each)}\n"
        f"*Daily budgets of sections* {', '.join(named) or 'none'}"
    )


async def _change(db: AsyncSession, workspace: WorkspaceDB, command: Command, words: list[str]) -> str:
    """Change the budget that the words name, and return the confirmation."""
    limit, by = _limit(words), command.caller.user
    if words[0].lower() == "student":
        await part_budgets.update_student_limit(db, workspace, limit, by=by)
        who = "Each student"
    else:
        section = await section_service.require_by_channel(db, workspace.id, command.channel())
        await part_budgets.update_section_limit(db, workspace, section, limit, by=by)
        who = f"The section {name(section.name)}"
    if limit is None:
        return f"{who} has no daily budget now. The workspace's budget still applies."
    return f"{who} can now use {dollars(limit)} a day. After that, practice waits until the next day."


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

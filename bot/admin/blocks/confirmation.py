"""The confirmations of what an admin does, each with its next steps, and the question about roles. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.slack.blocks.confirmation import Confirmation, Question
from bot.slack.blocks.impact import affected
from bot.slack.blocks.kit import button, name
from bot.slack.payloads import Page
from services.common.plurals import counted
from services.reports.impact_service import Impact

NAMED = 8
"""People whom the question names. It gives the number of the others."""


@dataclass(frozen=True)
class AffectedPerson:
    """A person whose role changes, and what that affects."""

    name: str
    impact: Impact
    becomes_teacher: bool


def settings_saved(warnings: Sequence[str] = ()) -> Confirmation:
    """Return the confirmation after the settings were saved, with warnings, a line each."""
    steps = (button("Settings", "admin_settings"), button("Monitor", "open_monitor", Page()))
    return Confirmation("Settings", "\n".join(["The settings are saved.", *warnings]), steps)


def budget_changed(text: str) -> Confirmation:
    """Return the answer to the budget command: what was changed, or all budgets. `text` is markup."""
    steps = (button("Settings", "admin_settings"), button("Monitor", "open_monitor", Page()))
    return Confirmation("Budget", text, steps)


def retried(text: str) -> Confirmation:
    """Return the confirmation after stopped work was made due again, or that there was none, as `text` says."""
    return Confirmation("Try again", text, (button("Monitor", "open_monitor", Page()),))


def roles_question(people: Sequence[AffectedPerson]) -> Question:
    """Return the question before roles change that affect a class. The first people are named."""
    lines = [_line(person) for person in people[:NAMED]]
    if len(people) > NAMED:
        lines.append(f"{counted(len(people) - NAMED, 'other person', 'other people')} with sections.")
    lines.append("The other settings are saved. All interviews are kept.")
    return Question("Change these roles?", "\n\n".join(lines), "Change roles")


def roles_changed(number: int) -> Confirmation:
    """Return the confirmation after roles were changed."""
    text = f"{counted(number, 'person has', 'people have')} a new role."
    return Confirmation("Roles", text, (button("Settings", "admin_settings"),))


def _line(person: AffectedPerson) -> str:
    if person.becomes_teacher:
        return (
            f"*{name(person.name)}* is enrolled in {affected(person.impact, 'sections')} and has "
            f"{affected(person.impact, 'interviews', 'running')}. As a teacher, they leave the rosters and cannot start "
            "practice."
        )
    return (
        f"*{name(person.name)}* teaches {affected(person.impact, 'sections')} with {affected(person.impact, 'students')}. "
        "As a student, they can no longer manage them. The sections stay open. Name a co-teacher with `/vc-section "
        "teachers` in the channel."
    )

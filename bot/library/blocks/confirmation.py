"""The confirmations about personas and rubrics, each with its next steps, and the question before a deletion. Pure."""

from typing import Any
from uuid import UUID

from bot.library.blocks.owned import OwnedPresentation
from bot.slack.blocks.confirmation import Confirmation, Question
from bot.slack.blocks.kit import Block, button, link_button, name
from bot.slack.payloads import OfOwned, OwnedPage
from services.common.plurals import counted, listed
from services.reports.impact_service import Impact


def delete_question(look: OwnedPresentation, row: Any, impact: Impact) -> Question:
    """Return the question before a persona or rubric is deleted.

    It says in how many ended assignments the row is used and, for a persona, in how many interviews.
    """
    ended = counted(impact.assignments, "ended assignment", "ended assignments")
    used = [counted(impact.interviews, "interview", "interviews")] if look.has_interviews else []
    text = (
        f"*{name(row.name)}* is used in {listed([*used, ended])}. It will be removed from your {look.plural}. Interviews "
        "that used it keep their own copy. You cannot undo this."
    )
    return Question(f"Delete this {look.noun}?", text, "Delete")


def deleted(look: OwnedPresentation, row: Any) -> Confirmation:
    """Return the confirmation after a persona or rubric was deleted."""
    create = button(f"Create {look.noun}", f"create_{look.noun}")
    return Confirmation("Deleted", f"*{name(row.name)}* is deleted.", (_list(look), create))


def exported(look: OwnedPresentation, row: Any) -> Confirmation:
    """Return the confirmation after a persona or rubric was sent as a file."""
    text = f"{name(row.name)} is exported. The file is in your messages with this app."
    return Confirmation("Exported", text, (_open(look, row), _list(look)))


def test_run_started(row_id: UUID, client: str, link: str, *, is_new: bool) -> Confirmation:
    """Return the confirmation after a test interview began, or is found running. `link` is its thread's, or ""."""
    begun = f"{name(client)} is ready. You'll find the interview in your messages with this app."
    text = (
        f"{begun} This is a test run, so it isn't counted."
        if is_new
        else f"Your interview with {name(client)} is already running in your messages with this app. To start over, end "
        "it there first."
    )
    assign = button("Assign it", "assign_persona", OfOwned(row_id))
    return Confirmation("Test interview", text, (link_button("Open interview", link), assign) if link else (assign,))


def _open(look: OwnedPresentation, row: Any) -> Block:
    return button(f"Open {look.noun}", f"open_{look.noun}", OfOwned(row.id))


def _list(look: OwnedPresentation) -> Block:
    return button(f"Your {look.plural}", f"list_{look.noun}", OwnedPage())

"""The confirmations about debriefs, each with its next steps. Pure."""

from bot.slack.blocks.confirmation import Confirmation
from bot.slack.blocks.kit import button, name
from bot.slack.blocks.release_all import on_the_way
from bot.slack.payloads import DebriefsPage, OfSection, Page
from models.assignment import AssignmentDB
from services.debriefs.debrief_review import Released


def debriefs_released(assignment: AssignmentDB, released: Released) -> Confirmation:
    """Return the confirmation after *Release all*. If there was nothing at all, somebody was faster."""
    text = (
        f"{name(assignment.title)}: {on_the_way(released.sent, released.to_check)}"
        if released.sent or released.to_check
        else (f"{name(assignment.title)}: nothing is left to release. Another teacher may have released it before.")
    )
    steps = (
        button("Debriefs", "open_debriefs", DebriefsPage(assignment.id)),
        button("Progress", "open_progress", OfSection(assignment.section_id)),
    )
    return Confirmation("Released", text, steps)


def debrief_retried() -> Confirmation:
    """Return the confirmation after a student asked for a failed debrief again."""
    text = "Your debrief is being written again. It will appear in the interview's thread."
    return Confirmation("Debrief", text, (button("My interviews", "open_own_progress", Page()),))

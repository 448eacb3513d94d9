"""The confirmations about progress and exports, each with its next steps. Pure."""

from uuid import UUID

from bot.reports.blocks.progress import progress_button
from bot.slack.blocks.confirmation import Confirmation
from bot.slack.blocks.kit import Block, button
from bot.slack.payloads import OfSession, TranscriptPage
from models.feedback import BEST

PREPARED = "Your file is being prepared. You will get it in your messages with this app in a moment."


def export_promised(section_id: UUID) -> Confirmation:
    """Return the confirmation after a gradebook was queued."""
    return Confirmation("Gradebook", PREPARED, (progress_button(section_id),))


def rated(session_id: UUID, score: int) -> Confirmation:
    """Return the confirmation after a student rated an interview."""
    text = f"Rated {score}/{BEST}. You can change your rating at any time."
    return Confirmation(
        "Rated", text, (button("Change", "open_rating", OfSession(session_id)), _transcript(session_id))
    )


def note_saved(session_id: UUID, *, is_empty: bool) -> Confirmation:
    """Return the confirmation after a student saved a private note, or deleted it by saving an empty one."""
    text = "Your note is deleted." if is_empty else "Your note is saved. Only you can read it."
    return Confirmation(
        "My notes", text, (button("Change", "open_note", OfSession(session_id)), _transcript(session_id))
    )


def _transcript(session_id: UUID) -> Block:
    return button("Open transcript", "open_transcript", TranscriptPage(session_id))

"""The button that switches the notes of pauses on or off. Pure."""

from uuid import UUID

from bot.slack.blocks.kit import Block, button
from bot.slack.payloads import NotePauses

PAUSES, NO_PAUSES = "Notes when a student pauses", "No notes when a student pauses"


def pauses_button(section_id: UUID, *, is_on: bool) -> Block:
    """Return the button that switches the notes of pauses on or off. `is_on` is how it is now."""
    return button(NO_PAUSES if is_on else PAUSES, "note_pauses", NotePauses(section_id, not is_on))

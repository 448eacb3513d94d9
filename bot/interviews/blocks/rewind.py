"""Blocks of a rewind: the form that asks for the line, and the card over the new thread. Pure."""

from typing import Any
from uuid import UUID

from bot.slack.blocks.kit import OPTION_TEXT, field, modal, name, option, plain_text, section
from bot.slack.blocks.paragraphs import sections
from bot.slack.payloads import OfSession
from bot.slack.text import clipped, escape
from models.session import MessageDB

LONGEST_SAID = 1500
CUT = " “…” marks shortened text. The transcript of the first interview has all of it: `/vc-progress`, then *Open*."


def form(session_id: UUID, client: str) -> dict[str, Any]:
    """Build the form in which the student chooses one of their own lines."""
    menu: dict[str, Any] = {
        "type": "external_select",
        "action_id": "find_own_line",
        "min_query_length": 0,
        "placeholder": plain_text("Type part of what you said", 150),
    }
    words = (
        "Starts a new thread just before the line you pick, so you can try something different with "
        f"{name(client)}. The first interview does not change."
    )
    blocks = [section(words), field("line", "Go back to", menu)]
    return modal("Rewind", "rewind_form", blocks, submit="Go back", metadata=OfSession(session_id))


def line_option(line: MessageDB) -> dict[str, Any]:
    """Return a line as an option of a menu."""
    words = " ".join(line.content.split())
    return option(clipped(f"{line.sequence_number}: {words}", OPTION_TEXT), str(line.sequence_number))


def card_blocks(facts: dict[str, Any], client: str, most: int = LONGEST_SAID) -> list[dict[str, Any]]:
    """Return the blocks that show where a branch starts. `most` is the number of characters per line."""
    said, had_said = str(facts["said"]), str(facts["before"])
    before = f"\n{client} had just said:\n>{_quoted(had_said, most)}" if had_said else ""
    is_cut = len(said) > min(most, LONGEST_SAID) or len(had_said) > most
    return [
        *sections(f"*You're back at line {facts['line']} of an earlier interview.*{before}"),
        *sections(
            f"Then you said: “{_quoted(said, min(most, LONGEST_SAID))}”\n"
            f"What could you say instead? Write it in this thread.{CUT if is_cut else ''}"
        ),
    ]


def _quoted(words: str, most: int) -> str:
    return escape(clipped(words, most)).replace("\n", "\n>")

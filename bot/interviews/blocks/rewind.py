"""Going back to a line: the form that asks which, and the card over the new thread. Pure."""

from typing import Any
from uuid import UUID

from bot.slack.blocks.kit import OPTION_TEXT, field, modal, name, option, plain_text, section
from bot.slack.blocks.paragraphs import sections
from bot.slack.payloads import OfSession
from bot.slack.text import clipped, escape
from models.session import MessageDB

LONGEST_SAID = 1500
CUT = (
    " “…” marks what is longer than shown. The transcript of the first interview has all of it: `/vc-progress`, *Open*."
)


def form(session_id: UUID, client: str) -> dict[str, Any]:
    """The modal in which one of the student's own lines is chosen."""
    menu: dict[str, Any] = {
        "type": "external_select",
        "action_id": "find_own_line",
        "min_query_length": 0,
        "placeholder": plain_text("Type a part of what you said", 150),
    }
    words = (
        f"The talk with {name(client)} begins anew in its own thread, just before the line that you choose, and you "
        "say something else there. The first interview stays as it was."
    )
    blocks = [section(words), field("line", "Go back to", menu)]
    return modal("Rewind", "rewind_form", blocks, submit="Go back", metadata=OfSession(session_id))


def line_option(line: MessageDB) -> dict[str, Any]:
    """A line as a choice."""
    words = " ".join(line.content.split())
    return option(clipped(f"{line.sequence_number}: {words}", OPTION_TEXT), str(line.sequence_number))


def card_blocks(facts: dict[str, Any], client: str, most: int = LONGEST_SAID) -> list[dict[str, Any]]:
    """Where the talk stands, for the root card of a branch; `most` is how much of each line is shown."""
    said, had_said = str(facts["said"]), str(facts["before"])
    before = f"\n{client} had just said:\n>{_quoted(had_said, most)}" if had_said else ""
    is_cut = len(said) > min(most, LONGEST_SAID) or len(had_said) > most
    return [
        *sections(f"*You go back to line {facts['line']} of an interview that is over.*{before}"),
        *sections(
            f"Then you said: “{_quoted(said, min(most, LONGEST_SAID))}”\n"
            f"What else could you say? Write it in this thread.{CUT if is_cut else ''}"
        ),
    ]


def _quoted(words: str, most: int) -> str:
    return escape(clipped(words, most)).replace("\n", "\n>")

"""Going back to a line: the form that asks which, and the card over the new thread. Pure."""

from typing import Any
from uuid import UUID

from bot.blocks.kit import context, field, modal, name, option, plain_text, section
from bot.slack.payloads import OfSession
from bot.text import clipped, escaped_within
from models.session import MessageDB


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
    return option(f"{line.sequence_number}: {words}", str(line.sequence_number))


def card_blocks(facts: dict[str, Any], client: str) -> list[dict[str, Any]]:
    """Where the talk stands, for the root card of a branch."""
    before = f"\n{client} had just said:\n>{_quoted(facts['before'])}" if facts["before"] else ""
    return [
        section(f"*You go back to line {facts['line']} of an interview that is over.*{before}"),
        context(
            f"Then you said: “{_quoted(clipped(facts['said'], 300))}” What else could you say? Write it in this thread."
        ),
    ]


def _quoted(words: str) -> str:
    return escaped_within(words, 1500).replace("\n", "\n>")

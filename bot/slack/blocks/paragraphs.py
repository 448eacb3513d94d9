"""Words of any length in sections. Pure."""

import re
from typing import Any
from uuid import UUID

from bot.slack.blocks.kit import Block, actions, button, context, section
from bot.slack.payloads import TranscriptPage
from bot.slack.text import SECTION_LIMIT, clipped, escape
from services.common.stage_directions import CUE

LONGEST_ENTITY = len("&amp;")
IN_FILE = (
    "“…” marks what is too long for one message. It is whole in the file of the transcript: *Export to my messages*."
)

TASK_CUT = (
    "“…” marks what is too long for one message. The whole task is in the file of the transcript: `/vc-progress`."
)

OPEN = re.compile(r"(?:<[^>]*|&\w{0,4})$")
"""A token or an entity that has begun and not ended."""


def in_italics(words: str) -> str:
    """A client's words, with what the client does in Slack's italics."""
    return CUE.sub(r"_\1_", words)


def paragraphs(text: str) -> list[dict[str, Any]]:
    """The words in sections that stay within Slack's limit of characters, none of them lost."""
    blocks: list[dict[str, Any]] = []
    while text:
        size = SECTION_LIMIT if len(escape(text[:SECTION_LIMIT])) <= SECTION_LIMIT else SECTION_LIMIT // LONGEST_ENTITY
        cut = min(len(text), size)
        if cut < len(text):
            cut = text.rfind(" ", 0, cut) + 1 or cut
        blocks.append(section(escape(text[:cut])))
        text = text[cut:]
    return blocks


def sections(markup: str) -> list[dict[str, Any]]:
    """Markup, with people's words escaped already, in as many sections as it needs: parted between lines or words."""
    blocks: list[dict[str, Any]] = []
    while len(markup) > SECTION_LIMIT:
        piece = markup[:SECTION_LIMIT]
        cut = piece.rfind("\n") + 1 or piece.rfind(" ") + 1 or len(piece)
        if (begun := OPEN.search(piece, 0, cut)) and begun.start() > 0:
            cut = begun.start()
        blocks.append(section(piece[:cut]))
        markup = markup[cut:]
    return [*blocks, section(markup)]


def whole_text(session_id: UUID) -> list[dict[str, Any]]:
    """Say where the whole of an interview's words is, and lead there; goes below words that were cut."""
    return [context(IN_FILE), actions(button("Open the transcript", "open_transcript", TranscriptPage(session_id)))]


def task(instructions: str, most: int) -> list[Block]:
    """A task in as many sections as it needs, with the way to the rest where it is cut."""
    return [*paragraphs(clipped(instructions, most)), *([context(TASK_CUT)] if len(instructions) > most else [])]

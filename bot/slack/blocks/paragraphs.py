"""Sections for texts of any length. Pure."""

import re
from typing import Any
from uuid import UUID

from bot.slack.blocks.kit import Block, actions, button, context, section
from bot.slack.payloads import TranscriptPage
from bot.slack.text import SECTION_LIMIT, clipped, escape
from services.common.stage_directions import CUE

LONGEST_ENTITY = len("&amp;")
IN_FILE = (
    "“…” marks text that is too long for one message. The exported transcript has all of it: *Export to my messages*."
)

TASK_CUT = (
    "“…” marks text that is too long for one message. The exported transcript has the whole task: `/vc-progress`."
)

OPEN = re.compile(r"(?:<[^>]*|&\w{0,4})$")
"""A token or entity that is open at the end of the text."""


def in_italics(words: str) -> str:
    """Return a client's words with the stage directions in Slack's italics."""
    return CUE.sub(r"_\1_", words)


def paragraphs(text: str) -> list[dict[str, Any]]:
    """Return the text, escaped, in sections within Slack's limit, without losing any of it. An empty text has none."""
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
    """Return escaped markup in as many sections as it needs, at least one, split between lines or words.

    The markup must not be empty, because Slack refuses an empty section.
    """
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
    """Return a note and a button that lead to the whole text of an interview, for below a cut text."""
    return [context(IN_FILE), actions(button("Open the transcript", "open_transcript", TranscriptPage(session_id)))]


def task(instructions: str, most: int) -> list[Block]:
    """Return a task in as many sections as it needs, with a way to the rest if it is cut."""
    return [*paragraphs(clipped(instructions, most)), *([context(TASK_CUT)] if len(instructions) > most else [])]

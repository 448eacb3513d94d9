"""Words of any length in sections. Pure."""

from typing import Any

from bot.blocks.kit import section
from bot.text import SECTION_LIMIT, escape
from services.cues import CUE

MOST_SECTIONS = 48
LONGEST_ENTITY = len("&amp;")


def in_italics(words: str) -> str:
    """A client's words, with what the client does in Slack's italics."""
    return CUE.sub(r"_\1_", words)


def paragraphs(text: str) -> list[dict[str, Any]]:
    """The words in sections that stay within Slack's limit of characters, none of them lost."""
    blocks: list[dict[str, Any]] = []
    while text and len(blocks) < MOST_SECTIONS:
        size = SECTION_LIMIT if len(escape(text[:SECTION_LIMIT])) <= SECTION_LIMIT else SECTION_LIMIT // LONGEST_ENTITY
        cut = min(len(text), size)
        if cut < len(text):
            cut = text.rfind(" ", 0, cut) + 1 or cut
        blocks.append(section(escape(text[:cut])))
        text = text[cut:]
    return blocks

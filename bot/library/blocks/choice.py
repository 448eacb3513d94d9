"""A choice between personas or rubrics whose names begin with the same words. Pure."""

from collections.abc import Sequence
from typing import Any

from bot.core.block_sizes import LARGEST_MESSAGE, fitting
from bot.library.blocks.owned import DOINGS, LISTED, SHOWN_LINES, OwnedPresentation
from bot.slack.blocks.kit import button, context, section
from bot.slack.blocks.post import Post
from bot.slack.payloads import OfOwned, OwnedAction


def several(look: OwnedPresentation, question: str, doing: OwnedAction, rows: Sequence[Any]) -> Post:
    """Build a button for each of the first eight entries, to do this to it."""
    return fitting(lambda most: _several(look, question, doing, rows, most), SHOWN_LINES)


def _several(look: OwnedPresentation, question: str, doing: OwnedAction, rows: Sequence[Any], most: int) -> Post:
    blocks = [section(question)]
    for number, row in enumerate(rows[:LISTED]):
        choose = button(DOINGS[doing], f"{doing}_{look.noun}:{number}", OfOwned(row.id))
        blocks.append(section(look.line(row, most), accessory=choose))
    if len(rows) > LISTED:
        blocks.append(context(f"These are {LISTED} of {len(rows)}. To see others, write more of the name."))
    if any("…" in block["text"]["text"] for block in blocks[1:] if "text" in block):
        blocks.append(context(f"“…” marks a shortened text. `{look.command} list` shows more of it."))
    return Post(text=question, blocks=blocks, room=LARGEST_MESSAGE)

"""Sizes that Slack accepts, how they are counted, and the error for a builder that exceeds one. Pure."""

import json
import sys
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from services.common.errors import OperatorError
from services.messaging.packing import json_size

MESSAGE_BLOCKS, VIEW_BLOCKS = 50, 100
LARGEST_MESSAGE = 9_000
"""Characters of JSON in a message's blocks. Undocumented: Slack refuses about 11,000 (`msg_blocks_too_long`)."""

MESSAGE_SIZE = LARGEST_MESSAGE - 650
"""Characters that a builder may use. The rest is for the line that says which thread a moved post belongs to."""

VIEW_SIZE = 240_000
"""Characters of a view as the SDK sends it. Slack refuses 250 KB (`view_too_large`)."""

WHOLE = 10_000
"""More characters than any text has, so that nothing is cut."""

PIECES = frozenset({"bot.slack.blocks.kit", "bot.slack.blocks.paragraphs", "bot.slack.blocks.post"})
"""Modules whose functions builders use. The builder to name is the function that called them."""

Item = TypeVar("Item")
Built = TypeVar("Built")


class TooLargeError(OperatorError):
    """Something larger than Slack accepts. It names the builder and the size, and quotes no text."""

    def __init__(self, what: str, size: int, limit: int) -> None:
        self.builder = _builder()
        self.what = what
        self.size = size
        self.limit = limit
        message = f"{self.builder} built {what} of size {size:,}; Slack accepts {limit:,}."
        super().__init__(message, builder=self.builder, what=what, size=size, limit=limit)


def within(text: str, limit: int, what: str) -> str:
    """Return the text unchanged. Raises TooLargeError, which names it as `what`, if it is longer than the limit."""
    if len(text) > limit:
        raise TooLargeError(what, len(text), limit)
    return text


def counted(items: Sequence[Item], limit: int, what: str) -> list[Item]:
    """Return the items as a list. Raises TooLargeError, which names them as `what`, if they are too many."""
    if len(items) > limit:
        raise TooLargeError(what, len(items), limit)
    return list(items)


def check_message(blocks: Sequence[dict[str, Any]], most: int) -> None:
    """Raise TooLargeError if a message has more than 50 blocks, or more than `most` characters of JSON in them."""
    counted(blocks, MESSAGE_BLOCKS, "a message of blocks")
    if (size := json_size(list(blocks))) > most:
        raise TooLargeError("a message", size, most)


def check_view(view: dict[str, Any]) -> None:
    """Raise TooLargeError if a view has more than 100 blocks, or more than 240,000 characters of JSON."""
    counted(view["blocks"], VIEW_BLOCKS, "a view of blocks")
    if (size := len(json.dumps(view))) > VIEW_SIZE:
        raise TooLargeError("a view", size, VIEW_SIZE)


def first_page(view: dict[str, Any], last: dict[str, Any]) -> dict[str, Any]:
    """Return the view with as many of its first blocks as fit with `last` below them. Nothing is raised or logged."""
    blocks: list[dict[str, Any]] = []
    room = VIEW_SIZE - len(json.dumps({**view, "blocks": [last]}))
    for block in view["blocks"][: VIEW_BLOCKS - 1]:
        room -= len(json.dumps(block)) + 2
        if room < 0:
            break
        blocks.append(block)
    return {**view, "blocks": [*blocks, last]}


def fitting(build: Callable[[int], Built], limits: Sequence[int]) -> Built:
    """Return what `build` makes with the first limit that fits.

    `limits` must decrease. Each is the most characters that one text may have before it is cut. Raises TooLargeError if
    even the last one does not fit.
    """
    for limit in limits[:-1]:
        try:
            return build(limit)
        except TooLargeError:
            continue
    return build(limits[-1])


def _builder() -> str:
    """Return the name of the nearest builder on the stack, such as `assignment.card`."""
    frame = sys._getframe(2)  # noqa: SLF001 - the standard library's way to ask for the caller
    while frame is not None:
        module = str(frame.f_globals.get("__name__", ""))
        if module.startswith("bot.") and ".blocks." in module and module not in PIECES:
            return f"{module.rpartition('.')[2]}.{frame.f_code.co_qualname.partition('.<locals>')[0]}"
        if frame.f_back is None:
            break
        frame = frame.f_back
    return "a builder"

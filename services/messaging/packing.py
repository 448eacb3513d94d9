"""How much of a list fits into one message of Slack, so that a long one becomes several."""

import json
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

ROOM = 7_500
"""Characters of JSON for the items of one message: what Slack accepts, less headings and buttons."""


def json_size(value: Any) -> int:
    """Count the characters of a value's JSON as JavaScript does, where an emoji counts as two.

    The limit on a message's blocks is known from measurements made this way (slackapi/bolt-js#2509 and #2867).
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cost_of(*texts: str, around: int) -> int:
    """Return the size of an item that shows these texts escaped, with `around` for its markup."""
    return around + sum(json_size(escape(text, quote=False)) for text in texts)


def packed(costs: Sequence[int], *, head: int = 0, most: int = 40) -> Iterator[tuple[int, int]]:
    """Yield the first and the end of each message's items, one item at least.

    `head` is the size of what stands above the first of them, `most` how many items a message has at most.
    """
    start, used = 0, head
    for number, cost in enumerate(costs):
        if number > start and (used + cost > ROOM or number - start == most):
            yield start, number
            start, used = number, 0
        used += cost
    yield start, len(costs)

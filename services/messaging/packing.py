"""Packing of long lists into several Slack messages, each within Slack's limit."""

import json
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

ROOM = 7_500
"""How many characters of JSON the items of one message may take: Slack's limit, minus headings and buttons."""


def json_size(value: Any) -> int:
    """Return the length of a value's JSON as JavaScript counts it: an emoji counts as two.

    The limit on a message's blocks is known from measurements made this way (slackapi/bolt-js#2509 and #2867).
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cost_of(*texts: str, around: int) -> int:
    """Return the size of an item that shows these texts escaped, plus `around` for its markup."""
    return around + sum(json_size(escape(text, quote=False)) for text in texts)


def packed(costs: Sequence[int], *, head: int = 0, most: int = 40) -> Iterator[tuple[int, int]]:
    """Yield the start and the end of each message's items. A message has at least one item, even if it is too large.

    `head` is the size of what is above the first item. `most` is the maximum number of items in a message. Without
    items, one empty message is yielded.
    """
    start, used = 0, head
    for number, cost in enumerate(costs):
        if number > start and (used + cost > ROOM or number - start == most):
            yield start, number
            start, used = number, 0
        used += cost
    yield start, len(costs)

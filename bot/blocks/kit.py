"""The few Block Kit pieces that we use, within Slack's limits. Pure: no query, no clock, no Slack call."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.slack.encoding import BUTTON, METADATA, OPTION, Nothing, Payload, encode
from bot.text import clipped, escaped_within
from services.errors import OperatorError

Block = dict[str, Any]


class TooLargeError(OperatorError):
    """A piece that is larger than Slack accepts."""

    def __init__(self, what: str, size: int, limit: int) -> None:
        super().__init__(f"{what} has {size} characters; Slack accepts {limit}.", what=what, size=size, limit=limit)


BUTTON_TEXT = 75
OPTION_TEXT = 75
TITLE = 24
NOTHING = Nothing()

TURNING = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
"""Characters that change the direction of what follows; right-to-left letters need none of them."""


def plain_text(text: str, limit: int = 3000) -> Block:
    """A text object in which nothing is parsed but emoji."""
    return {"type": "plain_text", "text": clipped(text, limit) or " ", "emoji": True}


def mrkdwn(text: str) -> Block:
    """A text object with markup; whatever a person wrote must have been escaped."""
    return {"type": "mrkdwn", "text": clipped(text, 3000), "verbatim": True}


def section(text: str, *, accessory: Block | None = None) -> Block:
    """A paragraph with markup."""
    block: Block = {"type": "section", "text": mrkdwn(text)}
    return block | {"accessory": accessory} if accessory else block


def header(text: str) -> Block:
    """A heading."""
    return {"type": "header", "text": plain_text(text, 150)}


def context(*texts: str) -> Block:
    """Small print with markup."""
    return {"type": "context", "elements": [mrkdwn(text) for text in texts]}


def divider() -> Block:
    """A line between two parts."""
    return {"type": "divider"}


def actions(*elements: Block) -> Block:
    """A row of buttons and menus."""
    return {"type": "actions", "elements": list(elements)}


def button(
    text: str,
    action_id: str,
    payload: Payload = NOTHING,
    *,
    style: str | None = None,
    confirm: Block | None = None,
) -> Block:
    """A button; the payload comes back with the click."""
    element: Block = {"type": "button", "text": plain_text(text, BUTTON_TEXT), "action_id": action_id}
    element["value"] = encode(payload, most=BUTTON)
    if style:
        element["style"] = style
    if confirm:
        element["confirm"] = confirm
    return element


def confirm(title: str, text: str, *, yes: str, no: str) -> Block:
    """A question before a click counts."""
    return {
        "title": plain_text(title, 100),
        "text": plain_text(text, 300),
        "confirm": plain_text(yes, 30),
        "deny": plain_text(no, 30),
    }


def option(text: str, value: Payload | str) -> Block:
    """A choice of a menu: with a payload where choosing it acts, with plain words in a field of a form."""
    return {
        "text": plain_text(text, OPTION_TEXT),
        "value": value if isinstance(value, str) else encode(value, most=OPTION),
    }


def text_input(
    block_id: str,
    label: str,
    *,
    value: str | None = None,
    is_long: bool = False,
    is_optional: bool = False,
    max_length: int = 3000,
    hint: str = "",
    placeholder: str = "",
) -> Block:
    """A field for words; `block_id` is also the name under which they come back."""
    element: Block = {
        "type": "plain_text_input",
        "action_id": "value",
        "multiline": is_long,
        "max_length": max_length,
    }
    if value:
        element["initial_value"] = clipped(value, max_length)
    if placeholder:
        element["placeholder"] = plain_text(placeholder, 150)
    return field(block_id, label, element, is_optional=is_optional, hint=hint)


def field(block_id: str, label: str, element: Block, *, is_optional: bool = False, hint: str = "") -> Block:
    """An input of a modal."""
    block: Block = {
        "type": "input",
        "block_id": block_id,
        "label": plain_text(label, 2000),
        "element": element,
        "optional": is_optional,
    }
    return block | {"hint": plain_text(hint, 2000)} if hint else block


def select(options: Sequence[Block], *, initial: str | None = None) -> Block:
    """A menu of which one is chosen."""
    element: Block = {"type": "static_select", "action_id": "value", "options": list(options)[:100]}
    chosen = [choice for choice in options if choice["value"] == initial]
    return element | {"initial_option": chosen[0]} if chosen else element


def multi_select(options: Sequence[Block], *, initial: Sequence[str] = (), most: int | None = None) -> Block:
    """A menu of which several are chosen."""
    element: Block = {"type": "multi_static_select", "action_id": "value", "options": list(options)[:100]}
    by_value = {choice["value"]: choice for choice in element["options"]}
    chosen = [by_value[value] for value in initial if value in by_value]
    if chosen:
        element["initial_options"] = chosen
    if most:
        element["max_selected_items"] = most
    return element


def checkboxes(options: Sequence[Block], *, initial: Sequence[str] = ()) -> Block:
    """Up to ten boxes to tick."""
    element: Block = {"type": "checkboxes", "action_id": "value", "options": list(options)[:10]}
    ticked = [choice for choice in element["options"] if choice["value"] in initial]
    return element | {"initial_options": ticked} if ticked else element


def overflow(action_id: str, options: Sequence[Block]) -> Block:
    """The three dots beside a line, with at most five things to do."""
    return {"type": "overflow", "action_id": action_id, "options": list(options)[:5]}


def finder(action_id: str, placeholder: str) -> Block:
    """A menu that asks us for choices as the person types."""
    return {
        "type": "external_select",
        "action_id": action_id,
        "min_query_length": 0,
        "placeholder": plain_text(placeholder, 150),
    }


def modal(
    title: str, callback_id: str, blocks: Sequence[Block], *, submit: str = "", metadata: Payload = NOTHING
) -> Block:
    """A modal; without `submit` it only shows something."""
    view: Block = {
        "type": "modal",
        "callback_id": callback_id,
        "title": plain_text(title, TITLE),
        "close": plain_text("Cancel" if submit else "Close", TITLE),
        "blocks": list(blocks)[:100],
        "private_metadata": encode(metadata, most=METADATA),
    }
    return view | {"submit": plain_text(submit, TITLE)} if submit else view


def pages(
    action_id: str, page_at: Callable[[int], Payload], *, offset: int, shown: int, size: int, total: int
) -> list[Block]:
    """The buttons that turn the pages of a list; none where one page holds all."""
    turning = []
    if offset > 0:
        turning.append(button("Back", f"{action_id}:back", page_at(max(0, offset - size))))
    if offset + shown < total:
        turning.append(button("More", f"{action_id}:more", page_at(offset + shown)))
    return turning


def date_token(timestamp: int, shape: str = "{date_short_pretty} at {time}") -> str:
    """A time that Slack shows in each reader's own zone."""
    fallback = datetime.fromtimestamp(timestamp, UTC).strftime("%Y-%m-%d %H:%M UTC")
    return f"<!date^{timestamp}^{shape}|{fallback}>"


def name(text: str, limit: int = 150) -> str:
    """A name that a person gave, fit to stand in markup: it cannot turn the rest of the line around."""
    return escaped_within(" ".join(text.translate(TURNING).split()), limit)

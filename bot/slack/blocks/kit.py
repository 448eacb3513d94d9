"""The Block Kit pieces that the app uses. Pure.

Nothing here cuts text or drops items: a piece that exceeds one of Slack's limits raises TooLargeError. The builder cuts
or pages user text, where it can say how to get the rest.
"""

import logging
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.core.block_sizes import TooLargeError as TooLargeError  # noqa: PLC0414 - named here for those who catch it
from bot.core.block_sizes import check_view, counted, first_page, within
from bot.slack.encoding import BUTTON, METADATA, OPTION, NoPayload, Payload, encode
from bot.slack.text import SECTION_LIMIT, clipped, escape

Block = dict[str, Any]
HEADER, BUTTON_TEXT, OPTION_TEXT = 150, 75, 75
LABEL, PLACEHOLDER, TITLE = 2000, 150, 24
CONTEXT_ELEMENTS, ACTIONS_ELEMENTS = 10, 25
OPTIONS, CHECKBOXES, OVERFLOW = 100, 10, 5
LONGEST_NAME = 255
"""Characters of the longest stored name, which is a person's name from Slack."""

NOTHING = NoPayload()
CUT_VIEW = "The rest does not fit in this window. Please tell an admin that you saw this message."
log = logging.getLogger(__name__)

TURNING = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
"""Characters that change the direction of the following text. Right-to-left letters need none of them."""


def plain_text(text: str, limit: int = SECTION_LIMIT, what: str = "a text") -> Block:
    """Return a text object in which only emoji are parsed. An empty text becomes a space, which Slack accepts.

    Raises TooLargeError if the text is longer than `limit`. `what` names the text in that error, such as "a title".
    """
    return {"type": "plain_text", "text": within(text, limit, what) or " ", "emoji": True}


def mrkdwn(text: str, what: str = "a text") -> Block:
    """Return a text object with markup. User text in it must be escaped.

    An empty text stays empty, which Slack refuses. Raises TooLargeError if the text is longer than 3,000 characters.
    `what` names the text in that error.
    """
    return {"type": "mrkdwn", "text": within(text, SECTION_LIMIT, what), "verbatim": True}


def section(text: str, *, accessory: Block | None = None) -> Block:
    """Return a paragraph with markup. `accessory` is a button or menu at its right.

    User text must be escaped. Raises TooLargeError for more than 3,000 characters.
    """
    block: Block = {"type": "section", "text": mrkdwn(text, "a section")}
    return block | {"accessory": accessory} if accessory else block


def header(text: str) -> Block:
    """Return a heading without markup. An empty text becomes a space.

    Raises TooLargeError for more than 150 characters.
    """
    return {"type": "header", "text": plain_text(text, HEADER, "a header")}


def context(*texts: str) -> Block:
    """Return small print with markup. User text must be escaped.

    Raises TooLargeError for more than 10 texts, or for a text of more than 3,000 characters.
    """
    elements = [mrkdwn(text, "a context") for text in counted(texts, CONTEXT_ELEMENTS, "a context of texts")]
    return {"type": "context", "elements": elements}


def divider() -> Block:
    """Return a line between two parts."""
    return {"type": "divider"}


def actions(*elements: Block) -> Block:
    """Return a row of buttons and menus. Raises TooLargeError for more than 25."""
    return {"type": "actions", "elements": counted(elements, ACTIONS_ELEMENTS, "a row of buttons")}


def button(
    text: str,
    action_id: str,
    payload: Payload = NOTHING,
    *,
    style: str | None = None,
    confirm: Block | None = None,
) -> Block:
    """Return a button. The payload comes back with the click.

    `style` is "primary" or "danger". `confirm` is a dialog that asks first. Raises TooLargeError for a text of more
    than 75 characters, or for a payload that is longer than a button's value may be.
    """
    element: Block = {"type": "button", "text": plain_text(text, BUTTON_TEXT, "a button"), "action_id": action_id}
    element["value"] = _carried(payload, BUTTON)
    if style:
        element["style"] = style
    if confirm:
        element["confirm"] = confirm
    return element


def link_button(text: str, address: str) -> Block:
    """Return a button that opens an address of Slack. Raises TooLargeError for a text of more than 75 characters."""
    return button(text, "follow_link") | {"url": address}


def confirm(title: str, text: str, *, yes: str, no: str) -> Block:
    """Return the confirmation dialog of a button. `yes` and `no` are the texts of its buttons.

    Raises TooLargeError for a title of more than 100 characters, a text of more than 300, or a button of more than 30.
    """
    return {
        "title": plain_text(title, 100, "a question's title"),
        "text": plain_text(text, 300, "a question"),
        "confirm": plain_text(yes, 30, "a question's yes"),
        "deny": plain_text(no, 30, "a question's no"),
    }


def option(text: str, value: Payload | str) -> Block:
    """Return an option of a menu: with a payload in a menu that acts, or with plain text in a form's field.

    Raises TooLargeError for a text of more than 75 characters, or for a value that is longer than an option's may be.
    """
    return {"text": plain_text(text, OPTION_TEXT, "an option"), "value": _carried(value, OPTION)}


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
    """Return a text field. `block_id` is also the name of its value.

    Raises TooLargeError if `value` is longer than `max_length`, the placeholder than 150 characters, or the label or
    hint than 2,000.
    """
    element: Block = {
        "type": "plain_text_input",
        "action_id": "value",
        "multiline": is_long,
        "max_length": max_length,
    }
    if value:
        element["initial_value"] = within(value, max_length, "a field's content")
    if placeholder:
        element["placeholder"] = plain_text(placeholder, PLACEHOLDER, "a placeholder")
    return field(block_id, label, element, is_optional=is_optional, hint=hint)


def field(block_id: str, label: str, element: Block, *, is_optional: bool = False, hint: str = "") -> Block:
    """Return an input of a modal. `block_id` is also the name of its value.

    Raises TooLargeError if the label or the hint is longer than 2,000 characters.
    """
    block: Block = {
        "type": "input",
        "block_id": block_id,
        "label": plain_text(label, LABEL, "a label"),
        "element": element,
        "optional": is_optional,
    }
    return block | {"hint": plain_text(hint, LABEL, "a hint")} if hint else block


def select(options: Sequence[Block], *, initial: str | None = None) -> Block:
    """Return a menu with one choice. An `initial` value that is not among the options is ignored.

    Raises TooLargeError for more than 100 options.
    """
    element: Block = {"type": "static_select", "action_id": "value", "options": counted(options, OPTIONS, "a menu")}
    chosen = [choice for choice in options if choice["value"] == initial]
    return element | {"initial_option": chosen[0]} if chosen else element


def multi_select(options: Sequence[Block], *, initial: Sequence[str] = (), most: int | None = None) -> Block:
    """Return a menu with several choices, at most `most`. Initial values that are not among the options are ignored.

    Raises TooLargeError for more than 100 options.
    """
    element: Block = {
        "type": "multi_static_select",
        "action_id": "value",
        "options": counted(options, OPTIONS, "a menu"),
    }
    by_value = {choice["value"]: choice for choice in element["options"]}
    chosen = [by_value[value] for value in initial if value in by_value]
    if chosen:
        element["initial_options"] = chosen
    if most:
        element["max_selected_items"] = most
    return element


def checkboxes(options: Sequence[Block], *, initial: Sequence[str] = ()) -> Block:
    """Return up to ten checkboxes. Raises TooLargeError for more."""
    element: Block = {
        "type": "checkboxes",
        "action_id": "value",
        "options": counted(options, CHECKBOXES, "a list of boxes"),
    }
    ticked = [choice for choice in element["options"] if choice["value"] in initial]
    return element | {"initial_options": ticked} if ticked else element


def overflow(action_id: str, options: Sequence[Block]) -> Block:
    """Return an overflow menu with at most five entries. Raises TooLargeError for more."""
    return {"type": "overflow", "action_id": action_id, "options": counted(options, OVERFLOW, "a menu of three dots")}


def menu(action_id: str, placeholder: str, options: Sequence[Block]) -> Block:
    """Return a menu that acts: three dots for up to five entries, else a list. Raises TooLargeError for more than 100."""
    if len(options) <= OVERFLOW:
        return overflow(action_id, options)
    return {
        "type": "static_select",
        "action_id": action_id,
        "placeholder": plain_text(placeholder, PLACEHOLDER, "a placeholder"),
        "options": counted(options, OPTIONS, "a menu"),
    }


def time_picker(initial: datetime | None = None) -> Block:
    """Return a picker of a day and a time in the reader's own zone."""
    element: Block = {"type": "datetimepicker", "action_id": "value"}
    return element | {"initial_date_time": int(initial.timestamp())} if initial is not None else element


def finder(action_id: str, placeholder: str) -> Block:
    """Return a menu that asks the app for options as the person types."""
    return {
        "type": "external_select",
        "action_id": action_id,
        "min_query_length": 0,
        "placeholder": plain_text(placeholder, PLACEHOLDER, "a placeholder"),
    }


def modal(
    title: str, callback_id: str, blocks: Sequence[Block], *, submit: str = "", metadata: Payload = NOTHING
) -> Block:
    """Return a modal. Without `submit`, it only shows something. `metadata` comes back with each click and submission.

    A modal that is too large for Slack raises TooLargeError if it has `submit`. Otherwise only its first page is
    returned, with a note, and an error is logged. Raises TooLargeError for a title or button of more than 24 characters
    too.
    """
    view: Block = {
        "type": "modal",
        "callback_id": callback_id,
        "title": plain_text(title, TITLE, "a title"),
        "close": plain_text("Cancel" if submit else "Close", TITLE, "a title"),
        "blocks": list(blocks),
        "private_metadata": _carried(metadata, METADATA),
    }
    if submit:
        view["submit"] = plain_text(submit, TITLE, "a title")
    return _shown(view)


def closing(title: str, text: str) -> dict[str, Any]:
    """Return a modal that only shows a result."""
    return modal(title, "said", [section(text)])


def home(blocks: Sequence[Block]) -> Block:
    """Return the view of App Home. If it is too large for Slack, only its first page is returned, with a note."""
    return _shown({"type": "home", "blocks": list(blocks)})


def _shown(view: Block) -> Block:
    """Return the view, or its first page with a note if it is too large.

    A form is never cut, since missing fields would be saved as empty. It raises TooLargeError.
    """
    try:
        check_view(view)
    except TooLargeError as error:
        if "submit" in view:
            raise
        log.error("%s Only its first page is shown.", error.message, extra={"facts": error.facts})  # noqa: TRY400 - the message says where
        return first_page(view, context(CUT_VIEW))
    return view


def pages(
    action_id: str, page_at: Callable[[int], Payload], *, offset: int, shown: int, size: int, total: int
) -> list[Block]:
    """Return the buttons that turn the pages of a list, or none if everything is on one page.

    `page_at` makes the payload of the page at an offset. `shown` is the number of entries on this page, and `size` that
    of a full page.
    """
    turning = []
    if offset > 0:
        turning.append(button("Back", f"{action_id}:back", page_at(max(0, offset - size))))
    if offset + shown < total:
        turning.append(button("More", f"{action_id}:more", page_at(offset + shown)))
    return turning


def date_token(timestamp: int, shape: str = "{date_short_pretty} at {time}") -> str:
    """Return a time that Slack shows in each reader's own zone."""
    fallback = datetime.fromtimestamp(timestamp, UTC).strftime("%Y-%m-%d %H:%M UTC")
    return f"<!date^{timestamp}^{shape}|{fallback}>"


def name(text: str, limit: int = LONGEST_NAME) -> str:
    """Return a user-given name that is safe in markup and cannot reverse the rest of the line.

    `limit` counts visible characters, so that escaping does not cut a name.
    """
    return escape(clipped(" ".join(text.translate(TURNING).split()), limit))


def _carried(value: Payload | str, most: int) -> str:
    return within(value if isinstance(value, str) else encode(value, most=sys.maxsize), most, "a value")

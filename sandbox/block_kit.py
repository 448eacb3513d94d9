"""Slack's limits on blocks and views. Each violation is a line that says where it is."""

import json
from collections.abc import Iterator
from typing import Any

from sandbox.stateful_elements import STATEFUL

Json = dict[str, Any]

BLOCK_TYPES = frozenset(
    {"section", "header", "context", "actions", "divider", "input", "image", "rich_text", "markdown", "table"}
)
MESSAGE_BLOCKS, VIEW_BLOCKS = 50, 100
ELEMENT_LIMIT = {"context": 10, "actions": 25}
TEXT_LIMIT = {"header": 150, "section": 3000, "context": 3000}
TOTAL_LIMIT = 11_000
"""Most characters in the JSON of a message's blocks. An emoji counts as two.

Slack does not document this limit. It was seen to refuse messages from 11,000 characters on (slackapi/bolt-js#2509,
#2867).
"""

OWN_TOTALS = frozenset({"markdown", "table"})
"""Blocks that have their own documented total, which is larger."""

MARKDOWN_LIMIT = 12_000
"""Most characters in one block, and in all blocks of a message together."""
TABLE_ROWS, TABLE_COLUMNS, TABLE_CHARACTERS = 100, 20, 10_000
CELLS = frozenset({"raw_text", "rich_text"})

MOST_OPTIONS = {"checkboxes": 10, "radio_buttons": 10, "overflow": 5}
OPTION_KINDS = frozenset({"static_select", "multi_static_select", *MOST_OPTIONS})


def problems_of_blocks(blocks: Any, *, most: int = MESSAGE_BLOCKS) -> list[str]:
    """Return one line for each reason why Slack would refuse these blocks, or an empty list."""
    if not isinstance(blocks, list):
        return ["[ERROR] blocks must be an array"]
    found = [f"[ERROR] no more than {most} items allowed [json-pointer:/blocks]"] if len(blocks) > most else []
    ids = [block["block_id"] for block in blocks if isinstance(block, dict) and block.get("block_id")]
    if len(ids) != len(set(ids)):
        found.append("[ERROR] block_id must be unique")
    markdown = [block for block in blocks if isinstance(block, dict) and block.get("type") == "markdown"]
    if sum(len(block.get("text") or "") for block in markdown) > MARKDOWN_LIMIT:
        found.append(f"[ERROR] markdown blocks have more than {MARKDOWN_LIMIT} characters in all")
    if sum(isinstance(block, dict) and block.get("type") == "table" for block in blocks) > 1:
        found.append("[ERROR] only_one_table_allowed")
    for number, block in enumerate(blocks):
        found += [f"[ERROR] {line} [json-pointer:/blocks/{number}]" for line in _of_block(block)]
    found += _repeated_in_block(blocks)
    return found


def are_too_long(blocks: list[Json]) -> bool:
    """Return whether Slack would refuse a message because all of its blocks together are too long."""
    counted = [block for block in blocks if block.get("type") not in OWN_TOTALS]
    text = json.dumps(counted, ensure_ascii=False, separators=(",", ":"))
    return len(text.encode("utf-16-le", "surrogatepass")) // 2 > TOTAL_LIMIT


def problems_of_view(view: Any) -> list[str]:
    """Return one line for each reason why Slack would refuse this view, or an empty list."""
    if not isinstance(view, dict) or view.get("type") not in {"modal", "home"}:
        return ["[ERROR] view type must be modal or home"]
    found = problems_of_blocks(view.get("blocks"), most=VIEW_BLOCKS)
    if not view.get("blocks"):
        found.append("[ERROR] a view needs at least one block")
    for key in ("title", "submit", "close"):
        if key in view:
            found += [f"[ERROR] {key}: {line}" for line in _of_plain(view[key], 24)]
    if view["type"] == "modal" and "title" not in view:
        found.append("[ERROR] title is missing")
    if len(view.get("private_metadata") or "") > 3000:
        found.append("[ERROR] private_metadata must be less than 3001 characters")
    for key in ("callback_id", "external_id"):
        if len(view.get(key) or "") > 255:
            found.append(f"[ERROR] {key} must be less than 256 characters")
    found += _of_kinds(view)
    return found


def _of_kinds(view: Json) -> Iterator[str]:
    kinds = {block.get("type") for block in view.get("blocks") or [] if isinstance(block, dict)}
    if view["type"] == "modal" and "input" in kinds and "submit" not in view:
        yield "[ERROR] submit is required with input blocks"
    if "table" in kinds:
        yield "[ERROR] tables are allowed in messages only"


def problems_of_option(option: Any) -> list[str]:
    """Return one line for each reason why Slack would refuse this menu option, or an empty list."""
    return [f"[ERROR] {line}" for line in _of_option(option)]


def elements_of(block: Json) -> Iterator[Json]:
    """Yield every element of a block: buttons, menus, inputs, and the accessory."""
    yield from (
        element for element in block.get("elements", []) if isinstance(element, dict) and "action_id" in element
    )
    for key in ("accessory", "element"):
        if isinstance(block.get(key), dict):
            yield block[key]


def _repeated_in_block(blocks: list[Any]) -> list[str]:
    found = []
    for number, block in enumerate(blocks):
        ids = [element.get("action_id") for element in elements_of(block)] if isinstance(block, dict) else []
        if len(ids) != len(set(ids)):
            found.append(f"[ERROR] action_id must be unique within a block [json-pointer:/blocks/{number}]")
    return found


def _of_block(block: Any) -> Iterator[str]:  # noqa: C901, PLR0912 - a table of limits
    if not isinstance(block, dict) or block.get("type") not in BLOCK_TYPES:
        yield f"unsupported type: {block.get('type') if isinstance(block, dict) else block!r}"
        return
    kind = block["type"]
    if kind in {"section", "header"} and "text" in block:
        yield from _of_text(block["text"], TEXT_LIMIT[kind])
    if kind == "section" and not (block.get("text") or block.get("fields")):
        yield "section needs text or fields"
    if kind == "section" and "fields" in block:
        if not 1 <= len(block["fields"]) <= 10:
            yield "fields must have 1 to 10 items"
        for one in block["fields"]:
            yield from (f"field: {line}" for line in _of_text(one, 2000))
    if kind == "image":
        yield from _of_image(block)
    if kind == "table":
        yield from _of_table(block)
    if kind == "markdown" and not 1 <= len(block.get("text") or "") <= MARKDOWN_LIMIT:
        yield f"markdown text must be 1 to {MARKDOWN_LIMIT} characters"
    if len(block.get("block_id") or "") > 255:
        yield "block_id must be less than 256 characters"
    if kind == "header" and block.get("text", {}).get("type") != "plain_text":
        yield "header needs plain_text"
    if kind in ELEMENT_LIMIT:
        elements = block.get("elements", [])
        if not 1 <= len(elements) <= ELEMENT_LIMIT[kind]:
            yield f"{kind} takes 1 to {ELEMENT_LIMIT[kind]} elements"
        if kind == "context":
            for element in elements:
                yield from _of_image(element) if element.get("type") == "image" else _of_text(element, 3000)
    if kind == "input":
        yield from (f"label: {line}" for line in _of_plain(block.get("label"), 2000))
        if "hint" in block:
            yield from (f"hint: {line}" for line in _of_plain(block["hint"], 2000))
    for element in elements_of(block):
        yield from _of_element(element)


def _of_element(element: Json) -> Iterator[str]:  # noqa: C901, PLR0912 - a table of limits
    kind = element.get("type")
    if kind == "button":
        yield from (f"button: {line}" for line in _of_plain(element.get("text"), 75))
        if len(element.get("accessibility_label", "")) > 75:
            yield "accessibility_label must be less than 76 characters"
        if len(element.get("url", "")) > 3000:
            yield "button url must be less than 3001 characters"
        if len(element.get("value", "")) > 2000:
            yield "button value must be less than 2001 characters"
        if len(element.get("agent_prompt", "")) > 4000:
            yield "agent_prompt must be less than 4001 characters"
        if len(element.get("visible_to_user_ids", [])) > 10:
            yield "visible_to_user_ids must have at most 10 items"
        if element.get("style", "primary") not in {"primary", "danger"}:
            yield "button style must be primary or danger"
    elif kind == "plain_text_input":
        if not 1 <= element.get("max_length", 3000) <= 3000:
            yield "max_length must be 1 to 3000"
        if not 0 <= element.get("min_length", 0) <= element.get("max_length", 3000):
            yield "min_length must be 0 to max_length"
        if len(element.get("initial_value", "")) > element.get("max_length", 3000):
            yield "initial_value is longer than max_length"
    elif kind in OPTION_KINDS:
        yield from _of_options(element)
    elif kind == "file_input":
        if not 1 <= element.get("max_files", 10) <= 10:
            yield "max_files must be 1 to 10"
    elif kind == "image":
        yield from _of_image(element)
    elif kind == "rich_text_input":
        yield from _of_lines(element)
    elif kind not in STATEFUL:
        yield f"unsupported element: {kind}"
    if "confirm" in element:
        yield from _of_confirm(element["confirm"])
    if str(kind).startswith("multi_"):
        yield from _of_many(element)
    if kind == "datetimepicker" and len(str(element.get("initial_date_time", 10**9))) != 10:
        yield "initial_date_time must be a Unix time of 10 digits"
    if "placeholder" in element:
        yield from (f"placeholder: {line}" for line in _of_plain(element["placeholder"], 150))
    if len(element.get("action_id", "")) > 255:
        yield "action_id must be less than 256 characters"


def _of_lines(element: Json) -> Iterator[str]:
    for key in ("min_lines", "max_lines"):
        if not 1 <= element.get(key, 1) <= 100:
            yield f"{key} must be 1 to 100"


def _of_image(image: Json) -> Iterator[str]:
    if not 1 <= len(image.get("alt_text") or "") <= 2000:
        yield "alt_text must be 1 to 2000 characters"
    if len(image.get("image_url", "")) > 3000:
        yield "image_url must be less than 3001 characters"
    if "title" in image:
        yield from (f"title: {line}" for line in _of_plain(image["title"], 2000))


def _of_table(table: Json) -> Iterator[str]:
    rows = table.get("rows") or []
    if not 1 <= len(rows) <= TABLE_ROWS:
        yield f"a table has 1 to {TABLE_ROWS} rows"
    if any(not 1 <= len(row) <= TABLE_COLUMNS for row in rows):
        yield f"a row of a table has 1 to {TABLE_COLUMNS} cells"
    if len(table.get("column_settings") or []) > TABLE_COLUMNS:
        yield f"column_settings has at most {TABLE_COLUMNS} items"
    cells = [cell for row in rows for cell in row]
    yield from (f"unsupported cell: {kind}" for kind in {str(cell.get("type")) for cell in cells} - CELLS)
    if any(cell.get("type") == "raw_text" and not cell.get("text") for cell in cells):
        yield "the text of a cell must have at least 1 character"
    if sum(map(len, _texts(cells))) > TABLE_CHARACTERS:
        yield f"a table has at most {TABLE_CHARACTERS} characters"


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("text"), str):
            yield value["text"]
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _texts(part)


def _of_many(element: Json) -> Iterator[str]:
    most = element.get("max_selected_items", 100)
    if most < 1:
        yield "max_selected_items must be at least 1"
    for key, chosen in element.items():
        if key.startswith("initial_") and isinstance(chosen, list) and not 1 <= len(chosen) <= most:
            yield f"{key} must have 1 to {most} items"
    if "external" in element["type"]:
        for option in element.get("initial_options", []):
            yield from _of_option(option)


def _of_options(element: Json) -> Iterator[str]:
    groups = element.get("option_groups", [])
    if "option_groups" in element and not groups:
        yield "option_groups must have 1 to 100 items"
    most = MOST_OPTIONS.get(element["type"], 100)
    if len(groups) > 100:
        yield "option_groups must have 1 to 100 items"
    for group in groups:
        yield from (f"option group: {line}" for line in _of_plain(group.get("label"), 75))
    everything: list[Json] = []
    for options in [group.get("options", []) for group in groups] or [element.get("options", [])]:
        if not 1 <= len(options) <= most:
            yield f"options must have 1 to {most} items"
        for option in options:
            yield from _of_option(option)
            if "url" in option and element["type"] != "overflow":
                yield "only options of an overflow menu have a url"
        everything += options
    for initial in [*element.get("initial_options", []), *filter(None, [element.get("initial_option")])]:
        if initial not in everything:
            yield "an initial option is not among the options"


def _of_option(option: Json) -> Iterator[str]:
    yield from (f"option: {line}" for line in _of_text(option.get("text"), 75))
    if "description" in option:
        yield from (f"option description: {line}" for line in _of_text(option["description"], 75))
    if not 1 <= len(option.get("value", "")) <= 150:
        yield "option value must be 1 to 150 characters"
    if len(option.get("url", "")) > 3000:
        yield "option url must be less than 3001 characters"


def _of_confirm(confirm: Json) -> Iterator[str]:
    for key, limit in (("title", 100), ("text", 300), ("confirm", 30), ("deny", 30)):
        judge = _of_text if key == "text" else _of_plain
        yield from (f"confirm {key}: {line}" for line in judge(confirm.get(key), limit))
    if confirm.get("style", "primary") not in {"primary", "danger"}:
        yield "confirm style must be primary or danger"


def _of_text(text: Any, limit: int) -> Iterator[str]:
    if not isinstance(text, dict) or text.get("type") not in {"plain_text", "mrkdwn"}:
        yield "a text object is missing"
    elif not isinstance(text.get("text"), str) or not 1 <= len(text["text"]) <= limit:
        yield f"must be 1 to {limit} characters"


def _of_plain(text: Any, limit: int) -> Iterator[str]:
    if isinstance(text, dict) and text.get("type") == "mrkdwn":
        yield "only plain_text is allowed here"
    yield from _of_text(text, limit)

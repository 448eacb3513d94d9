"""Values in a modal, and what Slack's own client checks before it submits them."""

import re
from typing import Any

from sandbox.rich_text import rich_text
from sandbox.stateful_elements import STATEFUL, is_many
from sandbox.workspace import Json, Workspace

FORMATS = {
    "number_input": (r"-?\d+(\.\d+)?", "Please enter a valid number."),
    "email_text_input": (r"[^@\s]+@[^@\s]+\.[^@\s]+", "Please enter a valid email address."),
    "url_text_input": (r"https?://\S+", "Please enter a valid URL."),
}


def fill(workspace: Workspace, view: Json, label: str, value: Any) -> Json:
    """Set the value of the field with this label or block id and return its block. Raises `KeyError` with a message."""
    block = _field(view, label)
    element = block["element"]
    if element["type"] not in STATEFUL:
        raise KeyError(f"the sandbox cannot fill in a {element['type']}")
    state = view["state"]["values"][block["block_id"]][element["action_id"]]
    suggested = view.get("suggested", {}).get(f"{block['block_id']}/{element['action_id']}")
    state[STATEFUL[element["type"]][0]] = chosen(workspace, element, value, suggested)
    return block


def chosen(workspace: Workspace, element: Json, value: Any, suggested: list[Json] | None = None) -> Any:
    """Return the value as Slack's client stores it. Options come by text, people by handle, channels by name."""
    kind = element["type"]
    if kind == "file_input":
        return [_file(workspace, one) for one in value or []]
    if is_many(kind):
        single = {**element, "type": kind.removeprefix("multi_").replace("checkboxes", "radio_buttons")}
        return [chosen(workspace, single, one, suggested) for one in value or []]
    return _one(workspace, element, value, suggested) if value not in (None, "") else None


def shown_option(option: Json) -> str:
    """Return the text of an option."""
    return str(option["text"]["text"])


def _one(workspace: Workspace, element: Json, value: Any, suggested: list[Json] | None) -> Any:
    match STATEFUL[element["type"]][0]:
        case "selected_option":
            return _option(suggested or _options(element), value)
        case "selected_user":
            return workspace.by_handle(value).id
        case "selected_conversation" | "selected_channel":
            return workspace.by_name(value).id
        case "value":
            return str(value)
        case "rich_text_value":
            return rich_text(str(value))
        case _:
            return value


def _file(workspace: Workspace, file_id: object) -> Json:
    if file_id not in workspace.files:
        raise KeyError("that file was not uploaded")
    return workspace.files[str(file_id)]


def check_filled(view: Json) -> dict[str, str]:
    """Return what Slack's client refuses to submit, by block id: required fields, lengths, ranges, and formats."""
    errors = {}
    for block in view["blocks"]:
        if block["type"] == "input" and block["element"]["type"] in STATEFUL and (problem := _problem(view, block)):
            errors[block["block_id"]] = problem
    return errors


def _problem(view: Json, block: Json) -> str:
    element = block["element"]
    kind = element["type"]
    value = view["state"]["values"][block["block_id"]][element["action_id"]][STATEFUL[kind][0]]
    if value in (None, "", []):
        return "" if block.get("optional") else "Please complete this required field."
    if kind == "plain_text_input":
        return _length_problem(element, value)
    if kind in FORMATS:
        pattern, sentence = FORMATS[kind]
        return _range_problem(element, value) if re.fullmatch(pattern, str(value)) else sentence
    if kind == "file_input":
        return _files_problem(element, value)
    if isinstance(value, list) and len(value) > element.get("max_selected_items", 100):
        return f"Please select {element['max_selected_items']} or fewer."
    return ""


def _files_problem(element: Json, files: list[Json]) -> str:
    most, kinds = element.get("max_files", 10), element.get("filetypes") or []
    if len(files) > most:
        return f"Please add {most} or fewer files."
    refused = [file["name"] for file in files if kinds and file["filetype"] not in kinds]
    return f"{', '.join(refused)} cannot be added. Allowed types: {', '.join(kinds)}." if refused else ""


def _length_problem(element: Json, value: str) -> str:
    if len(value) > element.get("max_length", 3000):
        return f"Please enter {element.get('max_length', 3000)} or fewer characters."
    if len(value) < element.get("min_length", 0):
        return f"Please enter {element['min_length']} or more characters."
    return ""


def _range_problem(element: Json, value: str) -> str:
    if element["type"] != "number_input":
        return ""
    if "." in value and not element.get("is_decimal_allowed"):
        return "Please enter a whole number."
    if "min_value" in element and float(value) < float(element["min_value"]):
        return f"Please enter a number of {element['min_value']} or more."
    if "max_value" in element and float(value) > float(element["max_value"]):
        return f"Please enter a number of {element['max_value']} or less."
    return ""


def _field(view: Json, label: str) -> Json:
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    by_id = [block for block in inputs if block["block_id"] == label]
    for block in by_id or inputs:
        if label in {block["block_id"], block["label"]["text"]}:
            found: Json = block
            return found
    raise KeyError(f"no field “{label}” here. The fields are: {', '.join(block['label']['text'] for block in inputs)}")


def _options(element: Json) -> list[Json]:
    groups = [row for group in element.get("option_groups") or [] for row in group["options"]]
    return [*(element.get("options") or []), *groups]


def _option(options: list[Json], text: str) -> Json:
    for option in options:
        if text in {shown_option(option), option["value"]}:
            return option
    raise KeyError(f"no option “{text}” here. The options are: {', '.join(shown_option(option) for option in options)}")

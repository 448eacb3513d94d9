"""Filling in a modal, and what Slack's own client checks before anything is sent."""

from typing import Any

from sandbox.workspace import Json, Workspace


def fill(workspace: Workspace, view: Json, label: str, value: Any) -> None:
    """The field of that label or block id holds the value. Raises KeyError with words."""
    block = _field(view, label)
    element = block["element"]
    state = view["state"]["values"][block["block_id"]][element["action_id"]]
    match element["type"]:
        case "plain_text_input":
            state["value"] = str(value) if value not in {None, ""} else None
        case "static_select":
            state["selected_option"] = _option(element, value)
        case "multi_static_select":
            state["selected_options"] = [_option(element, one) for one in value]
        case "multi_users_select":
            state["selected_users"] = [workspace.by_handle(one).id for one in value]
        case "conversations_select":
            state["selected_conversation"] = workspace.by_name(value).id if value else None
        case "datetimepicker":
            state["selected_date_time"] = value
        case other:
            raise KeyError(f"nobody can fill a {other} here yet")


def check_filled(view: Json) -> dict[str, str]:
    """What Slack's client refuses to send, by block id: required fields and lengths."""
    errors = {}
    for block in view["blocks"]:
        if block["type"] == "input" and (problem := _problem(view, block)):
            errors[block["block_id"]] = problem
    return errors


def _problem(view: Json, block: Json) -> str:
    element = block["element"]
    state = view["state"]["values"][block["block_id"]][element["action_id"]]
    value = next(given for key, given in state.items() if key != "type")
    if not value:
        return "" if block.get("optional") else "Please complete this required field."
    if element["type"] == "plain_text_input" and len(value) > element.get("max_length", 3000):
        return f"Please enter {element.get('max_length', 3000)} or fewer characters."
    if len(value if isinstance(value, list) else []) > element.get("max_selected_items", 100):
        return f"Please select {element['max_selected_items']} or fewer."
    return ""


def _field(view: Json, label: str) -> Json:
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    for block in inputs:
        if label in {block["block_id"], block["label"]["text"]}:
            found: Json = block
            return found
    raise KeyError(f"no field “{label}” here, but: {', '.join(block['label']['text'] for block in inputs)}")


def _option(element: Json, text: str) -> Json:
    for option in element["options"]:
        if text in {option["text"]["text"], option["value"]}:
            found: Json = option
            return found
    raise KeyError(
        f"no choice “{text}” here, but: {', '.join(option['text']['text'] for option in element['options'])}"
    )

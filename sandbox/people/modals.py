"""The open modal: fill it in, submit it, close it."""

from sandbox.errors import ApiError
from sandbox.methods.views import push, remade, shown
from sandbox.people.interactions import tell_of_input
from sandbox.people.modal_input import check_filled, fill
from sandbox.state import Sandbox
from sandbox.wire.interactivity import TROUBLE, deliver, interaction, top_view
from sandbox.workspace import Json, Person


async def fill_modal(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Fill in fields of the open modal, by label or block id. With `quiet`, the app is not notified yet."""
    for label, value in sent["values"].items():
        view = top_view(sandbox, person)
        block = fill(sandbox.workspace, view, label, value)
        if block.get("dispatch_action") and not sent.get("quiet"):
            await tell_of_input(sandbox, person, view, block)
    return {}


async def submit(sandbox: Sandbox, person: Person, _: Json) -> Json:
    """Submit the open modal after the checks of Slack's client. Return the error messages by block id."""
    view = top_view(sandbox, person)
    view["errors"] = check_filled(view)
    if view["errors"]:
        return {"errors": view["errors"]}
    payload = {**interaction(sandbox, person, "view_submission"), "view": shown(view), "response_urls": []}
    ack = await deliver(sandbox, "interactive", payload, name=f"submit {view['callback_id']}")
    if ack is None:
        view["errors"] = {"": TROUBLE}
        return {"errors": view["errors"]}
    try:
        return _follow(sandbox, person, view, ack)
    except ApiError:
        view["errors"] = {"": TROUBLE}
        return {"errors": view["errors"]}


async def close(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Close the open modal, or all open ones with `all`. Notify the app if it asked for that."""
    top_view(sandbox, person)
    stack = sandbox.stacks[person.id]
    is_all = bool(sent.get("all"))
    closed = list(reversed(stack)) if is_all or stack[-1]["clear_on_close"] else [stack[-1]]
    del stack[len(stack) - len(closed) :]
    for view in closed:
        await _tell_closed(sandbox, person, view, is_cleared=is_all)
    return {}


async def _tell_closed(sandbox: Sandbox, person: Person, view: Json, *, is_cleared: bool) -> None:
    if view["notify_on_close"]:
        payload = {**interaction(sandbox, person, "view_closed"), "view": shown(view), "is_cleared": is_cleared}
        del payload["trigger_id"]
        await deliver(sandbox, "interactive", payload, name=f"close {view['callback_id']}")


def _follow(sandbox: Sandbox, person: Person, view: Json, ack: Json) -> Json:
    """Carry out the app's answer to a submission on the person's screen. Return the error messages."""
    stack = sandbox.stacks[person.id]
    match ack.get("response_action"):
        case None:
            stack[:] = [row for row in stack if row["id"] != view["id"]]
        case "clear":
            stack.clear()
        case "update":
            stack[-1] = remade(sandbox, ack.get("view"), person.id, view)
        case "push":
            push(sandbox, ack.get("view"), person.id)
        case _:
            inputs = {block["block_id"] for block in view["blocks"] if block["type"] == "input"}
            errors = ack.get("errors") or {}
            view["errors"] = errors if errors and set(errors) <= inputs else {"": TROUBLE}
            return {"errors": view["errors"]}
    return {"errors": {}}

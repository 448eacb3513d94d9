"""Buttons and menus that people use on a message, a whisper, a modal, or App Home."""

from collections.abc import Iterator

from sandbox.block_kit import elements_of, problems_of_option
from sandbox.methods.views import initial_state, shown
from sandbox.people.modal_input import chosen, shown_option
from sandbox.state import Sandbox
from sandbox.stateful_elements import STATEFUL
from sandbox.wire.interactivity import TROUBLE, ActError, deliver, interaction, top_view
from sandbox.wire.responses import new_response_url
from sandbox.workspace import Channel, Json, Person

MOST_SUGGESTED = 100


async def click(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Press a button. Return Slack's error message if the app does not acknowledge it. Raises `ActError`."""
    container, source, channel = _looked_at(sandbox, person, sent)
    seen = []
    for element, block_id in _elements(container):
        text = (element.get("text") or {}).get("text", "")
        if element["type"] == "button" and sent["button"] in {text, element["action_id"]} and _is_in(block_id, sent):
            value = {"text": element["text"], "value": element.get("value", "")}
            return await _press(sandbox, person, (container, source, channel), element, block_id, value)
        seen += [text] if element["type"] == "button" else []
    raise ActError(
        f"{person.handle} sees no button “{sent['button']}” here. The buttons are: {', '.join(seen) or 'none'}"
    )


async def choose(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Choose an option from a menu that notifies the app at once. Raises `ActError` if there is no such menu."""
    container, source, channel = _looked_at(sandbox, person, sent)
    seen = []
    for element, block_id in _elements(container):
        if element["type"] == "button":
            continue
        names = _names(container, element, block_id)
        seen.append(names[0])
        if sent["menu"] in names and _is_in(block_id, sent):
            value = _choice(sandbox, person, (container, element, block_id), sent["option"])
            return await _press(sandbox, person, (container, source, channel), element, block_id, value)
    raise ActError(f"{person.handle} sees no menu “{sent['menu']}” here. The menus are: {', '.join(seen) or 'none'}")


async def tell_of_input(sandbox: Sandbox, person: Person, view: Json, block: Json) -> None:
    """Send the app the current value of an input that has `dispatch_action`."""
    element = block["element"]
    key = STATEFUL[element["type"]][0]
    value = {key: view["state"]["values"][block["block_id"]][element["action_id"]][key]}
    await _press(sandbox, person, (view, _of_view(view), None), element, block["block_id"], value)


async def suggest(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Return what the app suggests for a query in an external menu of a message, of Home, or of the open modal."""
    container, source, channel = _looked_at(sandbox, person, sent)
    for element, block_id in _elements(container):
        is_meant = sent["menu"] in _names(container, element, block_id) and _is_in(block_id, sent)
        if element["type"].endswith("external_select") and is_meant:
            asked = {"action_id": element["action_id"], "block_id": block_id, "value": sent["query"]}
            payload = {**interaction(sandbox, person, "block_suggestion"), **asked, **source}
            del payload["trigger_id"]
            if channel is not None:
                payload["channel"] = {"id": channel.id, "name": channel.name}
            ack = await deliver(sandbox, "interactive", payload, name=f"suggest {element['action_id']}")
            options = _suggested(ack or {})
            if len(options) > MOST_SUGGESTED or any(map(problems_of_option, options)):
                return {"error": "No results: the app's answer was not valid.", "options": []}
            if "state" in container:
                container["suggested"] = {
                    **container.get("suggested", {}),
                    f"{block_id}/{element['action_id']}": options,
                }
            else:
                sandbox.suggested[person.id, container["ts"], block_id, element["action_id"]] = options
            names = [shown_option(row) for row in options]
            return {"error": None if ack is not None else TROUBLE, "options": names, "suggested": options}
    raise ActError(f"{person.handle} sees no menu “{sent['menu']}” with suggestions here")


async def _press(
    sandbox: Sandbox,
    person: Person,
    place: tuple[Json, Json, Channel | None],
    element: Json,
    block_id: str,
    value: Json,
) -> Json:
    container, source, channel = place
    action = {"action_id": element["action_id"], "block_id": block_id, "type": element["type"], **value}
    action["action_ts"] = sandbox.workspace.clock.next_ts()
    payload = {**interaction(sandbox, person, "block_actions"), **source, "actions": [action]}
    if channel is not None:
        payload["channel"] = {"id": channel.id, "name": channel.name}
        payload["state"] = _state_of_message(container, block_id, element, value)
        payload["response_url"] = new_response_url(sandbox, person, channel, ts=container["ts"])
    ack = await deliver(sandbox, "interactive", payload, name=f"click {element['action_id']}")
    return {"error": None if ack is not None else TROUBLE}


def _choice(sandbox: Sandbox, person: Person, place: tuple[Json, Json, str], wanted: object) -> Json:
    """Return the chosen value as the payload carries it, and store it in a view."""
    container, element, block_id = place
    if element["type"] == "overflow":
        return {"selected_option": chosen(sandbox.workspace, {**element, "type": "static_select"}, wanted)}
    if "state" in container:
        suggested = container.get("suggested", {}).get(f"{block_id}/{element['action_id']}")
    else:
        suggested = sandbox.suggested.get((person.id, container["ts"], block_id, element["action_id"]))
    key = STATEFUL[element["type"]][0]
    value = {key: chosen(sandbox.workspace, element, wanted, suggested)}
    if "state" in container:
        container["state"]["values"][block_id][element["action_id"]] |= value
    return value


def _state_of_message(message: Json, block_id: str, element: Json, value: Json) -> Json:
    rows = message.get("blocks") or []
    blocks = [{**block, "block_id": block.get("block_id") or f"b{number}"} for number, block in enumerate(rows)]
    values: Json = initial_state(blocks)
    if element["type"] in STATEFUL:
        values[block_id][element["action_id"]] |= value
    return {"values": values}


def _is_in(block_id: str, sent: Json) -> bool:
    """Return whether the act means this block. An act that names no block means the first match."""
    return sent.get("block") in {None, block_id}


def _suggested(ack: Json) -> list[Json]:
    groups = [row for group in ack.get("option_groups") or [] for row in group["options"]]
    return [*(ack.get("options") or []), *groups]


def _of_view(view: Json) -> Json:
    return {"container": {"type": "view", "view_id": view["id"]}, "view": shown(view)}


def _elements(container: Json) -> Iterator[tuple[Json, str]]:
    for number, block in enumerate(container.get("blocks") or []):
        for element in elements_of(block):
            if "action_id" in element:
                yield element, block.get("block_id") or f"b{number}"


def _names(container: Json, element: Json, block_id: str) -> list[str]:
    """Return what a person may call a menu: its label, its placeholder, its block's text, or its ids."""
    names = []
    for block in container["blocks"]:
        if element in list(elements_of(block)):
            names += [(block.get(key) or {}).get("text", "") for key in ("label", "text")]
    names.append((element.get("placeholder") or {}).get("text", ""))
    return [name for name in names if name] + [element["action_id"], block_id]


def _looked_at(sandbox: Sandbox, person: Person, sent: Json) -> tuple[Json, Json, Channel | None]:
    """Return the message or view with the element, the payload's reference to it, and its channel."""
    if sent.get("ts") is None:
        home = sandbox.workspace.homes.get(person.id)
        is_home = sent.get("home") or (home is not None and not sandbox.stacks.get(person.id))
        if is_home and home is None:
            raise ActError(f"{person.handle} sees an empty Home tab")
        view = home if is_home and home is not None else top_view(sandbox, person)
        return view, _of_view(view), None
    channel = sandbox.workspace.channel(sent["channel"])
    container: Json = {"type": "message", "message_ts": sent["ts"], "channel_id": channel.id}
    message = channel.messages.get(sent["ts"])
    if message is None:
        whispered = [row for row in sandbox.workspace.whispers if row["ts"] == sent["ts"] and row["user"] == person.id]
        if not whispered:
            raise ActError("that message is gone")
        return whispered[0], {"container": {**container, "is_ephemeral": True}}, channel
    if message.get("thread_ts"):
        container["thread_ts"] = message["thread_ts"]
    return message, {"container": {**container, "is_ephemeral": False}, "message": message}, channel

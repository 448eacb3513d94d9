"""What people do: commands, clicks, modals. Each becomes what Slack would send to the app."""

from collections.abc import Awaitable, Callable

from sandbox.block_kit import elements_of
from sandbox.filling import check_filled, fill
from sandbox.methods.conversations import add_member, remove_member
from sandbox.methods.views import made, shown
from sandbox.responses import new_response_url, respond
from sandbox.state import Call, Sandbox
from sandbox.workspace import Channel, Json, Person

TROUBLE = "We had some trouble connecting. Try again?"


class ActError(Exception):
    """A person cannot do this here; the message says what they see instead."""


async def run_command(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """A slash command, as typed into a channel or the app's DM."""
    command = sent["command"]
    if sent.get("thread"):
        return {"error": f"{command} is not supported in threads. Sorry!"}
    if command not in sandbox.manifest.commands:
        return {"error": f"{command} is not a valid command."}
    channel = _place(sandbox, person, sent)
    workspace = sandbox.workspace
    payload = {
        "token": "sandbox",
        "team_id": workspace.team_id,
        "team_domain": workspace.domain,
        "channel_id": channel.id,
        "channel_name": "privategroup" if channel.kind == "group" else channel.name,
        "user_id": person.id,
        "user_name": person.handle,
        "command": command,
        "text": sent.get("text", ""),
        "api_app_id": workspace.app_id,
        "is_enterprise_install": "false",
        "response_url": new_response_url(sandbox, person, channel),
        "trigger_id": sandbox.new_trigger(person.id),
    }
    ack = await _deliver(sandbox, "slash_commands", payload, name=command)
    if ack is None:
        return {"error": f"{command} failed with the error “operation_timeout”"}
    if ack.get("text") or ack.get("blocks"):
        respond(sandbox, payload["response_url"].rsplit("/", 1)[-1], ack)
    return {"error": None}


async def click(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """A button on a message, a whisper, a modal or App Home."""
    container, source, channel = _clicked_on(sandbox, person, sent)
    element, block_id = _find_button(container, sent["button"], person)
    action = {
        "action_id": element["action_id"],
        "block_id": block_id,
        "type": element["type"],
        "action_ts": sandbox.workspace.clock.next_ts(),
        "text": element.get("text"),
        "value": element.get("value", ""),
    }
    payload = {**_interaction(sandbox, person, "block_actions"), **source, "actions": [action]}
    if channel is not None:
        payload["channel"] = {"id": channel.id, "name": channel.name}
        payload["response_url"] = new_response_url(sandbox, person, channel, ts=container["ts"])
    ack = await _deliver(sandbox, "interactive", payload, name=f"click {element['action_id']}")
    return {"error": None if ack is not None else TROUBLE}


async def fill_modal(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Fields of the open modal, by label or block id."""
    view = top_view(sandbox, person)
    for label, value in sent["values"].items():
        fill(sandbox.workspace, view, label, value)
    return {}


async def submit(sandbox: Sandbox, person: Person, _: Json) -> Json:
    """The open modal's submit button: checked as Slack's client does, then sent."""
    view = top_view(sandbox, person)
    if errors := check_filled(view):
        view["errors"] = errors
        return {"errors": errors}
    payload = {**_interaction(sandbox, person, "view_submission"), "view": shown(view), "response_urls": []}
    ack = await _deliver(sandbox, "interactive", payload, name=f"submit {view['callback_id']}")
    if ack is None:
        view["errors"] = {"": TROUBLE}
        return {"errors": view["errors"]}
    return _follow(sandbox, person, view, ack)


async def close(sandbox: Sandbox, person: Person, _: Json) -> Json:
    """The open modal is closed."""
    sandbox.stacks.get(person.id, [{}]).pop()
    return {}


async def say(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """A line in a channel or the app's DM, perhaps in a thread, perhaps with a file."""
    channel = _place(sandbox, person, sent)
    files = [{"id": "F0SANDBOX1", "name": name, "mimetype": "application/pdf"} for name in sent.get("files", [])]
    message = sandbox.workspace.add_message(
        channel,
        person.id,
        sent.get("text", ""),
        client_msg_id=sandbox.workspace.clock.next_ts(),
        thread_ts=sent.get("thread"),
        subtype="file_share" if files else None,
        files=files or None,
    )
    sandbox.emit_message(message, channel)
    return {"channel": channel.id, "ts": message["ts"]}


async def edit(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """One's own line is worded anew."""
    channel, message = _own_line(sandbox, person, sent)
    before = dict(message)
    message.update(text=sent["text"], edited={"user": person.id, "ts": sandbox.workspace.clock.next_ts()})
    changed = {"type": "message", "subtype": "message_changed", "message": dict(message), "previous_message": before}
    sandbox.emit_message({**changed, "hidden": True, "ts": sandbox.workspace.clock.next_ts()}, channel)
    return {}


async def delete(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """One's own line is gone."""
    channel, message = _own_line(sandbox, person, sent)
    del channel.messages[message["ts"]]
    gone = {"type": "message", "subtype": "message_deleted", "deleted_ts": message["ts"], "previous_message": message}
    sandbox.emit_message({**gone, "hidden": True, "ts": sandbox.workspace.clock.next_ts()}, channel)
    return {}


async def join(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """The person is in the channel."""
    add_member(sandbox, sandbox.workspace.by_name(sent["channel"]), person.id)
    return {}


async def leave(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """The person has left the channel."""
    remove_member(sandbox, sandbox.workspace.by_name(sent["channel"]), person.id)
    return {}


async def open_home(sandbox: Sandbox, person: Person, _: Json) -> Json:
    """The app's Home tab is looked at."""
    event = {
        "type": "app_home_opened",
        "user": person.id,
        "channel": sandbox.workspace.dm(person.id).id,
        "tab": "home",
        "event_ts": sandbox.workspace.clock.next_ts(),
    }
    sandbox.emit(event, None)
    return {}


ACTS: dict[str, Callable[[Sandbox, Person, Json], Awaitable[Json]]] = {
    "run": run_command,
    "click": click,
    "fill": fill_modal,
    "submit": submit,
    "close": close,
    "say": say,
    "edit": edit,
    "delete": delete,
    "join": join,
    "leave": leave,
    "open_home": open_home,
}


def top_view(sandbox: Sandbox, person: Person) -> Json:
    """The modal in front of the person. Raises ActError where none is open."""
    stack = sandbox.stacks.get(person.id)
    if not stack:
        raise ActError(f"{person.handle} has no modal open")
    return stack[-1]


async def _deliver(sandbox: Sandbox, kind: str, payload: Json, *, name: str) -> Json | None:
    began = sandbox.workspace.clock.now()
    ack = await sandbox.socket.deliver(kind, payload)
    took = sandbox.workspace.clock.now() - began
    sandbox.calls.append(Call(kind, name, payload, ack if ack is not None else {"error": "no ack"}, began, took))
    return ack


def _follow(sandbox: Sandbox, person: Person, view: Json, ack: Json) -> Json:
    """What the app answered to a submission happens on the person's screen."""
    stack = sandbox.stacks[person.id]
    match ack.get("response_action"):
        case None:
            stack.pop()
        case "clear":
            stack.clear()
        case "update":
            stack[-1] = made(sandbox, ack["view"], person.id, view_id=view["id"])
        case "push":
            stack.append(made(sandbox, ack["view"], person.id))
        case _:
            inputs = {block["block_id"] for block in view["blocks"] if block["type"] == "input"}
            errors = ack.get("errors") or {}
            view["errors"] = errors if errors and set(errors) <= inputs else {"": TROUBLE}
            return {"errors": view["errors"]}
    return {"errors": {}}


def _interaction(sandbox: Sandbox, person: Person, kind: str) -> Json:
    workspace = sandbox.workspace
    return {
        "type": kind,
        "team": {"id": workspace.team_id, "domain": workspace.domain},
        "user": {"id": person.id, "username": person.handle, "name": person.handle, "team_id": person.team_id},
        "api_app_id": workspace.app_id,
        "token": "sandbox",
        "trigger_id": sandbox.new_trigger(person.id),
        "enterprise": None,
        "is_enterprise_install": False,
    }


def _place(sandbox: Sandbox, person: Person, sent: Json) -> Channel:
    if not sent.get("channel"):
        return sandbox.workspace.dm(person.id)
    return sandbox.workspace.by_name(sent["channel"])


def _own_line(sandbox: Sandbox, person: Person, sent: Json) -> tuple[Channel, Json]:
    channel = sandbox.workspace.channel(sent["channel"])
    message = channel.messages[sent["ts"]]
    if message["user"] != person.id:
        raise ActError(f"{person.handle} did not write that line")
    return channel, message


def _clicked_on(sandbox: Sandbox, person: Person, sent: Json) -> tuple[Json, Json, Channel | None]:
    """What carries the button, how the payload names it, and its channel."""
    if sent.get("ts") is None:
        view = sandbox.workspace.homes[person.id] if sent.get("home") else top_view(sandbox, person)
        return view, {"container": {"type": "view", "view_id": view["id"]}, "view": view}, None
    channel = sandbox.workspace.channel(sent["channel"])
    container: Json = {"type": "message", "message_ts": sent["ts"], "channel_id": channel.id}
    message = channel.messages.get(sent["ts"])
    if message is None:
        whispered = [row for row in sandbox.workspace.whispers if row["ts"] == sent["ts"]]
        if not whispered:
            raise ActError("that message is gone")
        return whispered[0], {"container": {**container, "is_ephemeral": True}}, channel
    if message.get("thread_ts"):
        container["thread_ts"] = message["thread_ts"]
    return message, {"container": {**container, "is_ephemeral": False}, "message": message}, channel


def _find_button(container: Json, wanted: str, person: Person) -> tuple[Json, str]:
    seen = []
    for number, block in enumerate(container.get("blocks") or []):
        for element in elements_of(block):
            text = (element.get("text") or {}).get("text", "")
            seen.append(text)
            if wanted in {text, element["action_id"]} and element["type"] == "button":
                return element, block.get("block_id") or f"b{number}"
    raise ActError(f"{person.handle} sees no button “{wanted}” here, but: {', '.join(seen) or 'none'}")

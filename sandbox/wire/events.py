"""Events. The app receives one if it subscribes to it, has the scope, and is in the conversation."""

import asyncio
import secrets

from sandbox.state import Sandbox
from sandbox.workspace import ENTERPRISE, Channel, Json

MESSAGE_EVENTS = {"im": "message.im", "group": "message.groups", "channel": "message.channels"}
SCOPES: dict[str, frozenset[str]] = {
    "message.im": frozenset({"im:history"}),
    "message.groups": frozenset({"groups:history"}),
    "message.channels": frozenset({"channels:history"}),
    "member_joined_channel": frozenset({"channels:read", "groups:read"}),
    "member_left_channel": frozenset({"channels:read", "groups:read"}),
    "channel_archive": frozenset({"channels:read"}),
    "channel_unarchive": frozenset({"channels:read"}),
    "channel_rename": frozenset({"channels:read"}),
    "channel_deleted": frozenset({"channels:read"}),
    "channel_id_changed": frozenset({"channels:read", "groups:read"}),
    "group_archive": frozenset({"groups:read"}),
    "group_unarchive": frozenset({"groups:read"}),
    "group_rename": frozenset({"groups:read"}),
    "group_deleted": frozenset({"groups:read"}),
    "reaction_added": frozenset({"reactions:read"}),
    "user_change": frozenset({"users:read"}),
    "team_join": frozenset({"users:read"}),
}


def emit(sandbox: Sandbox, event: Json, channel: Channel | None, *, name: str | None = None) -> None:
    """Send an event to the app, unless it may not receive it."""
    subscribed = name or event["type"]
    needed = SCOPES.get(subscribed, frozenset())
    if subscribed not in sandbox.manifest.events or (needed and not needed & sandbox.scopes):
        return
    if channel is not None and sandbox.workspace.app.id not in channel.members:
        return
    event.setdefault("event_ts", sandbox.workspace.clock.next_ts())
    for each, payload in sandbox.event_faults.ready(subscribed, _wrapped(sandbox, event)):
        sandbox.spawn(_deliver(sandbox, each, payload))


def release_delayed(sandbox: Sandbox) -> None:
    """Send the events that a fault held back."""
    for name, payload in sandbox.event_faults.release():
        sandbox.spawn(_deliver(sandbox, name, payload))


def emit_message(sandbox: Sandbox, message: Json, channel: Channel) -> None:
    """Send a message event to the app. Metadata is left out, since only the Web API returns it."""
    event = {
        **_without_metadata(message),
        "channel": channel.id,
        "channel_type": channel.kind,
        "event_ts": message["ts"],
    }
    emit(sandbox, event, channel, name=MESSAGE_EVENTS[channel.kind])


def emit_changed(sandbox: Sandbox, before: Json, message: Json, channel: Channel) -> None:
    """Send the event of an edit to the app."""
    ts = sandbox.workspace.clock.next_ts()
    shown = {"message": _without_metadata(message), "previous_message": _without_metadata(before)}
    changed = {"type": "message", "subtype": "message_changed", **shown}
    emit_message(sandbox, {**changed, "hidden": True, "ts": ts}, channel)


def emit_deleted(sandbox: Sandbox, message: Json, channel: Channel) -> None:
    """Send the event of a deletion to the app."""
    ts = sandbox.workspace.clock.next_ts()
    gone: Json = {"type": "message", "subtype": "message_deleted", "deleted_ts": message["ts"]}
    gone["previous_message"] = _without_metadata(message)
    emit_message(sandbox, {**gone, "hidden": True, "ts": ts}, channel)


def emit_channel(sandbox: Sandbox, change: str, channel: Channel, *, by: str) -> None:
    """Send the `archive`, `unarchive`, `deleted`, or `rename` event of a channel to the app."""
    event: Json = {"type": f"{'group' if channel.kind == 'group' else 'channel'}_{change}"}
    if change == "rename":
        event["channel"] = {"id": channel.id, "name": channel.name, "name_normalized": channel.name, "created": 0}
    else:
        event |= {"channel": channel.id, "user": by}
    emit(sandbox, event, channel)


def _without_metadata(message: Json) -> Json:
    return {key: value for key, value in message.items() if key != "metadata"}


async def _deliver(sandbox: Sandbox, name: str, payload: Json) -> None:
    if sandbox.event_faults.delay:
        await asyncio.sleep(sandbox.event_faults.delay)
    call = sandbox.inspector.begin("event", name, payload["event"], now=sandbox.workspace.clock.now())
    is_delivered = await sandbox.socket.deliver_event(payload)
    sandbox.inspector.end(call, {"delivered": is_delivered})
    sandbox.changes.ring()


def _wrapped(sandbox: Sandbox, event: Json) -> Json:
    workspace = sandbox.workspace
    author = workspace.people.get(_author_of(event))
    org = ENTERPRISE if author is not None and author.grid_teams else None
    app = {"user_id": workspace.app.id, "is_bot": True, "is_enterprise_install": False}
    return {
        "token": "sandbox",
        "team_id": workspace.team_id,
        "context_team_id": workspace.team_id,
        "context_enterprise_id": org,
        "api_app_id": workspace.app_id,
        "event": event,
        "type": "event_callback",
        "event_id": f"Ev{secrets.token_hex(6).upper()}",
        "event_time": int(workspace.clock.now()),
        "authorizations": [{"enterprise_id": org, "team_id": workspace.team_id, **app}],
        "is_ext_shared_channel": author is not None and author.role == "foreign",
        "event_context": secrets.token_hex(8),
    }


def _author_of(event: Json) -> str:
    """Return the id of the person whom an event is about, or "" if it names none. An edit names them in the message."""
    told = next((event[key] for key in ("previous_message", "message") if isinstance(event.get(key), dict)), event)
    return str(told.get("user") or "")

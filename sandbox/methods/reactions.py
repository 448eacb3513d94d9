"""Emoji reactions to messages."""

import re

from sandbox.errors import ApiError
from sandbox.state import Sandbox
from sandbox.wire.events import emit
from sandbox.workspace import Json


async def add(sandbox: Sandbox, sent: Json) -> Json:
    """Add the app's emoji to a message and emit the event. Raises `ApiError` if it is there already."""
    channel = sandbox.workspace.channel(str(sent.get("channel", "")))
    app, name, ts = sandbox.workspace.app.id, str(sent.get("name") or "").strip(":"), str(sent.get("timestamp") or "")
    if not re.fullmatch(r"[\w+'-]+(::skin-tone-[2-6])?", name):
        raise ApiError("invalid_name")
    if not ts:
        raise ApiError("no_item_specified")
    if app not in channel.members:
        raise ApiError("channel_not_found" if channel.kind != "channel" else "no_access")
    if ts not in channel.messages:
        raise ApiError("message_not_found")
    if channel.is_archived:
        raise ApiError("is_archived")
    reactions = channel.messages[ts].setdefault("reactions", [])
    found = next((row for row in reactions if row["name"] == name), None)
    if found is None:
        found = {"name": name, "users": [], "count": 0}
        reactions.append(found)
    if app in found["users"]:
        raise ApiError("already_reacted")
    found["users"].append(app)
    found["count"] += 1
    item = {"type": "message", "channel": channel.id, "ts": ts}
    whose = channel.messages[ts]["user"]
    emit(sandbox, {"type": "reaction_added", "user": app, "reaction": name, "item_user": whose, "item": item}, channel)
    return {}

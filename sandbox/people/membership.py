"""Changes of channels and their members. The app receives an event for each."""

from sandbox.state import Sandbox
from sandbox.wire.events import emit, emit_channel
from sandbox.workspace import Channel, Json, Person, make_id


def add_member(sandbox: Sandbox, channel: Channel, person_id: str, *, inviter: str | None = None) -> None:
    """Add a person to a channel and emit the event. Do nothing if they are in it already."""
    if person_id in channel.members:
        return
    channel.members.append(person_id)
    event = _membership(sandbox, "member_joined_channel", channel, person_id)
    emit(sandbox, event | ({"inviter": inviter} if inviter else {}), channel)


def remove_member(sandbox: Sandbox, channel: Channel, person_id: str) -> None:
    """Remove a person from a channel and emit the event. Do nothing if they are not in it."""
    if person_id in channel.members:
        emit(sandbox, _membership(sandbox, "member_left_channel", channel, person_id), channel)
        channel.members.remove(person_id)


def set_archived(sandbox: Sandbox, channel: Channel, *, is_archived: bool, by: str) -> None:
    """Archive or restore a channel and emit the event."""
    channel.is_archived = is_archived
    emit_channel(sandbox, "archive" if is_archived else "unarchive", channel, by=by)


def rename(sandbox: Sandbox, channel: Channel, name: str, *, by: str) -> None:
    """Rename a channel and emit the event."""
    channel.name = name.lstrip("#")
    emit_channel(sandbox, "rename", channel, by=by)


def make_private(channel: Channel) -> None:
    """Make a channel private. It keeps its id, and Slack sends apps no event."""
    channel.kind = "group"


def give_new_id(sandbox: Sandbox, channel: Channel) -> None:
    """Give a channel a new id, as happens when it is shared or moved, and emit the event."""
    workspace, old = sandbox.workspace, channel.id
    del workspace.channels[old]
    channel.id = make_id("C")
    workspace.add_channel(channel)
    emit(sandbox, {"type": "channel_id_changed", "old_channel_id": old, "new_channel_id": channel.id}, channel)


def remove_channel(sandbox: Sandbox, channel: Channel, *, by: str) -> None:
    """Delete a channel and emit the event."""
    emit_channel(sandbox, "deleted", channel, by=by)
    del sandbox.workspace.channels[channel.id]


def _membership(sandbox: Sandbox, kind: str, channel: Channel, person_id: str) -> Json:
    workspace = sandbox.workspace
    return {
        "type": kind,
        "user": person_id,
        "channel": channel.id,
        "channel_type": "G" if channel.kind == "group" else "C",
        "team": workspace.team_id,
        "event_ts": workspace.clock.next_ts(),
    }


def set_role(sandbox: Sandbox, person: Person, role: str, *, is_heard: bool = True) -> None:
    """Change a person's role, and emit the event unless it gets lost."""
    person.role = role
    if is_heard:
        changed = {"user": person.as_slack(), "cache_ts": int(sandbox.workspace.clock.now())}
        emit(sandbox, {"type": "user_change", **changed}, None)

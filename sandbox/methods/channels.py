"""Methods that create, rename, and archive channels, and that move people and the app in and out."""

import re

from sandbox.errors import ApiError
from sandbox.methods.conversations import visible
from sandbox.methods.pages import is_true
from sandbox.people import membership
from sandbox.state import Sandbox
from sandbox.workspace import Channel, Json

LONGEST_NAME = 80


async def create(sandbox: Sandbox, sent: Json) -> Json:
    """Create a channel with the app in it. Raises `ApiError` for an invalid or taken name."""
    app = sandbox.workspace.app.id
    kind = "group" if is_true(sent.get("is_private")) else "channel"
    channel = Channel(_name(sandbox, sent), kind, [app], creator=app)
    return {"channel": sandbox.workspace.add_channel(channel).as_slack(app)}


async def rename(sandbox: Sandbox, sent: Json) -> Json:
    """Rename a channel. Raises `ApiError` if the app is not in it or the name is invalid."""
    channel = _managed(sandbox, sent)
    app = sandbox.workspace.app.id
    membership.rename(sandbox, channel, _name(sandbox, sent), by=app)
    return {"channel": channel.as_slack(app)}


async def archive(sandbox: Sandbox, sent: Json) -> Json:
    """Archive a channel, so that nobody can post in it. Raises `ApiError` if it is archived already."""
    channel = _managed(sandbox, sent)
    if channel.is_archived:
        raise ApiError("already_archived")
    membership.set_archived(sandbox, channel, is_archived=True, by=sandbox.workspace.app.id)
    return {}


async def unarchive(sandbox: Sandbox, sent: Json) -> Json:
    """Restore an archived channel. Raises `ApiError` if it is not archived."""
    channel = _managed(sandbox, sent)
    if not channel.is_archived:
        raise ApiError("not_archived")
    membership.set_archived(sandbox, channel, is_archived=False, by=sandbox.workspace.app.id)
    return {}


async def join(sandbox: Sandbox, sent: Json) -> Json:
    """Add the app to a public channel. Raises `ApiError` for other kinds and for an archived channel."""
    channel = visible(sandbox, sent)
    if channel.kind != "channel":
        raise ApiError("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise ApiError("is_archived")
    membership.add_member(sandbox, channel, sandbox.workspace.app.id)
    return {"channel": channel.as_slack(sandbox.workspace.app.id)}


async def leave(sandbox: Sandbox, sent: Json) -> Json:
    """Remove the app from a channel. Raises `ApiError` for a direct message or an archived channel."""
    channel = visible(sandbox, sent)
    if channel.kind == "im":
        raise ApiError("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise ApiError("is_archived")
    app = sandbox.workspace.app.id
    if app not in channel.members:
        return {"not_in_channel": True}
    membership.remove_member(sandbox, channel, app)
    return {}


async def invite(sandbox: Sandbox, sent: Json) -> Json:
    """Add people to a channel. Raises `ApiError`, and adds nobody, if one of them cannot be added."""
    channel = _managed(sandbox, sent)
    users = [user for user in str(sent.get("users", "")).split(",") if user]
    if not users:
        raise ApiError("no_user")
    for user in users:
        _check_invited(sandbox, channel, user)
    for user in users:
        membership.add_member(sandbox, channel, user, inviter=sandbox.workspace.app.id)
    return {"channel": channel.as_slack(sandbox.workspace.app.id)}


async def kick(sandbox: Sandbox, sent: Json) -> Json:
    """Remove a person from a channel. Raises `ApiError` for the app itself and for a person who is not in it."""
    channel = _managed(sandbox, sent)
    user = str(sent.get("user", ""))
    if user == sandbox.workspace.app.id:
        raise ApiError("cant_kick_self")
    if user not in sandbox.workspace.people:
        raise ApiError("user_not_found")
    if user not in channel.members:
        raise ApiError("not_in_channel")
    membership.remove_member(sandbox, channel, user)
    return {"errors": {}}


def _managed(sandbox: Sandbox, sent: Json) -> Channel:
    channel = visible(sandbox, sent)
    if channel.kind == "im":
        raise ApiError("method_not_supported_for_channel_type")
    if sandbox.workspace.app.id not in channel.members:
        raise ApiError("not_in_channel")
    return channel


def _check_invited(sandbox: Sandbox, channel: Channel, user: str) -> None:
    if user == sandbox.workspace.app.id:
        raise ApiError("cant_invite_self")
    person = sandbox.workspace.people.get(user)
    if person is None or person.role == "deactivated":
        raise ApiError("user_not_found")
    if user in channel.members:
        raise ApiError("already_in_channel")
    if channel.is_archived:
        raise ApiError("is_archived")


def _name(sandbox: Sandbox, sent: Json) -> str:
    name = str(sent.get("name") or "")
    if not name:
        raise ApiError("invalid_name_required")
    if len(name) > LONGEST_NAME:
        raise ApiError("invalid_name_maxlength")
    if not re.search(r"\w", name):
        raise ApiError("invalid_name_punctuation")
    if not re.fullmatch(r"[\w-]+", name) or name != name.lower():
        raise ApiError("invalid_name_specials")
    if any(row.name == name and row.kind != "im" for row in sandbox.workspace.channels.values()):
        raise ApiError("name_taken")
    return name

"""The common parts of interactive payloads, and their delivery to the app."""

from sandbox.state import Sandbox
from sandbox.workspace import Channel, Json, Person

TROUBLE = "We had some trouble connecting. Try again?"


class ActError(Exception):
    """An act that is not possible for this person. The message says what they see instead."""


def interaction(sandbox: Sandbox, person: Person, kind: str) -> Json:
    """Return the head of an interactive payload of this type, with a new trigger."""
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


async def deliver(sandbox: Sandbox, kind: str, payload: Json, *, name: str) -> Json | None:
    """Send a payload to the app and return its acknowledgement, or None without one in time.

    Record both in the inspector.
    """
    call = sandbox.inspector.begin(kind, name, payload, now=sandbox.workspace.clock.now())
    ack = await sandbox.socket.deliver(kind, payload)
    sandbox.inspector.end(call, ack if ack is not None else {"error": "no ack"})
    return ack


def top_view(sandbox: Sandbox, person: Person) -> Json:
    """Return the modal in front of the person. Raises `ActError` if none is open."""
    stack = sandbox.stacks.get(person.id)
    if not stack:
        raise ActError(f"{person.handle} has no modal open")
    return stack[-1]


def place_of(sandbox: Sandbox, person: Person, sent: Json) -> Channel:
    """Return the channel that the person is looking at, or their DM with the app.

    Raises `ActError` if they are not in it.
    """
    if not sent.get("channel"):
        return sandbox.workspace.dm(person.id)
    channel = sandbox.workspace.by_name(sent["channel"])
    if person.id not in channel.members:
        raise ActError(f"{person.handle} is not in {channel.title}")
    return channel

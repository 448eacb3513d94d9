"""What interactive payloads have in common, and how they reach the app."""

from sandbox.state import Sandbox
from sandbox.workspace import Channel, Json, Person

TROUBLE = "We had some trouble connecting. Try again?"


class ActError(Exception):
    """A person cannot do this here; the message says what they see instead."""


def interaction(sandbox: Sandbox, person: Person, kind: str) -> Json:
    """The head of an interactive payload of this type, with a fresh trigger."""
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
    """The payload of the app's acknowledgement, or None when there was none in time; it stands in the inspector."""
    call = sandbox.inspector.begin(kind, name, payload, now=sandbox.workspace.clock.now())
    ack = await sandbox.socket.deliver(kind, payload)
    sandbox.inspector.end(call, ack if ack is not None else {"error": "no ack"})
    return ack


def top_view(sandbox: Sandbox, person: Person) -> Json:
    """The modal in front of the person. Raises ActError where none is open."""
    stack = sandbox.stacks.get(person.id)
    if not stack:
        raise ActError(f"{person.handle} has no modal open")
    return stack[-1]


def place_of(sandbox: Sandbox, person: Person, sent: Json) -> Channel:
    """The channel that the person is looking at, else their DM with the app. Raises ActError where they are not in."""
    if not sent.get("channel"):
        return sandbox.workspace.dm(person.id)
    channel = sandbox.workspace.by_name(sent["channel"])
    if person.id not in channel.members:
        raise ActError(f"{person.handle} is not in {channel.title}")
    return channel

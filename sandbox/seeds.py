"""Seeds: the state of a workspace as JSON. A sandbox that starts from it has the same people, ids, and times."""

from sandbox.state import Sandbox
from sandbox.workspace import Channel, Json, Person


def seed_of(sandbox: Sandbox) -> Json:
    """Return a seed with the workspace's people, channels, messages, whispers, Home tabs, and open modals.

    Files, tokens, faults, and the inspector's lines belong to one run and are left out.
    """
    workspace = sandbox.workspace
    return {
        "clock": workspace.clock.now(),
        "team": {"id": workspace.team_id, "name": workspace.team_name, "domain": workspace.domain},
        "app": {"id": workspace.app.id, "app_id": workspace.app_id, "bot_id": workspace.bot_id},
        "people": [_person(person) for person in workspace.people.values() if person is not workspace.app],
        "channels": [_channel(channel) for channel in workspace.channels.values()],
        "whispers": workspace.whispers,
        "homes": workspace.homes,
        "modals": {person_id: stack for person_id, stack in sandbox.stacks.items() if stack},
    }


def _person(person: Person) -> Json:
    return {
        "id": person.id,
        "handle": person.handle,
        "name": person.name,
        "role": person.role,
        "tz": person.tz,
        "team": person.team_id,
        "grid": bool(person.grid_teams),
        "title": person.title,
    }


def _channel(channel: Channel) -> Json:
    return {
        "id": channel.id,
        "name": channel.name,
        "kind": channel.kind,
        "members": channel.members,
        "archived": channel.is_archived,
        "creator": channel.creator,
        "messages": [message for _, message in sorted(channel.messages.items())],
    }

"""What one person of the workspace sees, as keyed rows. The page has the same table and draws it."""

from typing import Any

from sandbox.methods.views import shown
from sandbox.state import Sandbox
from sandbox.workspace import Channel, Json, Person


def desk(sandbox: Sandbox, person: Person) -> dict[str, Any]:
    """Return everything on this person's screen, and nothing that only others see."""
    workspace = sandbox.workspace
    own_dm = workspace.dm(person.id)
    channels = [row for row in workspace.channels.values() if _is_known_to(row, person)]
    rows: dict[str, Any] = {
        "me": person.as_slack() | {"role": person.role},
        "team": {"id": workspace.team_id, "name": workspace.team_name, "domain": workspace.domain},
        "app": _app(sandbox) | {"dm": own_dm.id},
        "clock": {"offset": workspace.clock.offset},
        "modals": [_on_screen(view) for view in sandbox.stacks.get(person.id, [])],
        "home": _on_screen(workspace.homes[person.id]) if person.id in workspace.homes else None,
        "marks": sandbox.marks.get(person.id, {}),
    }
    rows |= {f"person/{row.id}": row.as_slack() | {"role": row.role} for row in workspace.people.values()}
    for channel in channels:
        rows[f"channel/{channel.id}"] = _channel(channel, person)
        if person.id in channel.members:
            rows |= {f"message/{channel.id}/{ts}": _message(row) for ts, row in channel.messages.items()}
            rows |= {
                f"status/{channel.id}/{thread}": {"text": text, "until": until}
                for (place, thread), (text, until) in workspace.statuses.items()
                if place == channel.id and text
            }
            rows |= {
                f"prompts/{channel.id}/{thread}": offered
                for (place, thread), offered in workspace.prompts.items()
                if place == channel.id
            }
    rows |= {f"whisper/{row['channel']}/{row['ts']}": row for row in workspace.whispers if row["user"] == person.id}
    return rows


def _is_known_to(channel: Channel, person: Person) -> bool:
    is_open = channel.kind == "channel" and not person.is_guest and not channel.is_archived
    return person.id in channel.members or is_open


def _app(sandbox: Sandbox) -> Json:
    workspace, manifest = sandbox.workspace, sandbox.manifest
    return {
        "id": workspace.app.id,
        "bot_id": workspace.bot_id,
        "name": manifest.name,
        "description": manifest.description,
        "color": manifest.color,
        "commands": [command.__dict__ for command in manifest.slash_commands],
        "shortcuts": [shortcut.__dict__ for shortcut in manifest.shortcuts],
        "prompts": list(manifest.prompts),
        "home_tab": manifest.home_tab,
        "messages_tab": manifest.messages_tab,
        "is_connected": sandbox.socket.is_connected,
    }


def _channel(channel: Channel, person: Person) -> Json:
    return {
        "id": channel.id,
        "name": channel.name,
        "kind": channel.kind,
        "members": channel.members,
        "is_archived": channel.is_archived,
        "is_member": person.id in channel.members,
    }


def _message(row: Json) -> Json:
    return {key: value for key, value in row.items() if key != "metadata"}


def _on_screen(view: Json) -> Json:
    """Return the view with what only the screen needs: the error messages of its fields."""
    return shown(view) | {"errors": view["errors"]}

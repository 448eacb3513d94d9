"""What people can do, by the verb of the control API."""

from collections.abc import Awaitable, Callable

from sandbox.methods.views import shown
from sandbox.people.commands import run_command
from sandbox.people.interactions import choose, click, suggest
from sandbox.people.membership import add_member, remove_member
from sandbox.people.messages import attach, delete, edit, open_file, say, upload
from sandbox.people.modals import close, fill_modal, submit
from sandbox.people.shortcuts import use_shortcut
from sandbox.state import Sandbox
from sandbox.wire.events import emit
from sandbox.wire.interactivity import ActError, place_of
from sandbox.workspace import Json, Person


async def join(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Add the person to a public channel. Raises `ActError` if they need an invitation."""
    channel = sandbox.workspace.by_name(sent["channel"])
    if channel.kind != "channel" or person.is_guest:
        raise ActError(f"{person.handle} cannot join {channel.title} without an invitation")
    add_member(sandbox, channel, person.id)
    return {}


async def leave(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Remove the person from a channel."""
    remove_member(sandbox, sandbox.workspace.by_name(sent["channel"]), person.id)
    return {}


async def open_home(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Open the app's Home tab or its Messages tab, and emit the event."""
    workspace, tab = sandbox.workspace, sent.get("tab", "home")
    event: Json = {"type": "app_home_opened", "user": person.id, "channel": workspace.dm(person.id).id, "tab": tab}
    if tab == "home" and person.id in workspace.homes:
        event["view"] = shown(workspace.homes[person.id])
    emit(sandbox, event, None)
    return {}


async def mark(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Mark a channel, or one of its threads, as read up to this ts."""
    place = "/".join([place_of(sandbox, person, sent).id, *filter(None, [sent.get("thread")])])
    marks = sandbox.marks.setdefault(person.id, {})
    marks[place] = max(marks.get(place, ""), str(sent["ts"]))
    return {}


async def dismiss(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Remove a whisper from the person's screen."""
    kept = [row for row in sandbox.workspace.whispers if (row["user"], row["ts"]) != (person.id, sent["ts"])]
    sandbox.workspace.whispers[:] = kept
    return {}


ACTS: dict[str, Callable[[Sandbox, Person, Json], Awaitable[Json]]] = {
    "run": run_command,
    "click": click,
    "choose": choose,
    "suggest": suggest,
    "fill": fill_modal,
    "submit": submit,
    "close": close,
    "say": say,
    "upload": upload,
    "attach": attach,
    "open_file": open_file,
    "edit": edit,
    "delete": delete,
    "join": join,
    "leave": leave,
    "open_home": open_home,
    "mark": mark,
    "dismiss": dismiss,
    "shortcut": use_shortcut,
}

OF_THE_APP = frozenset(
    {"run", "click", "choose", "suggest", "fill", "submit", "close", "attach", "open_home", "shortcut"}
)
"""What people do with the app itself, and not only with each other."""


def check_may_use_app(sandbox: Sandbox, person: Person, verb: str, sent: Json) -> None:
    """Check that Slack lets the person act on the app. Raises `ActError` for a guest if the app has the Agents feature."""
    writes_to_app = verb in {"say", "upload"} and place_of(sandbox, person, sent).kind == "im"
    if sandbox.manifest.has_agents and person.is_guest and (verb in OF_THE_APP or writes_to_app):
        raise ActError(f"{person.handle} is a guest. Slack keeps guests out of apps with the Agents feature")

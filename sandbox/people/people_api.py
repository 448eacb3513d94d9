"""What people do, by the verb that the control API knows it by."""

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
    """The person is in the channel."""
    channel = sandbox.workspace.by_name(sent["channel"])
    if channel.kind != "channel" or person.role == "guest":
        raise ActError(f"{person.handle} cannot join {channel.title} without an invitation")
    add_member(sandbox, channel, person.id)
    return {}


async def leave(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """The person has left the channel."""
    remove_member(sandbox, sandbox.workspace.by_name(sent["channel"]), person.id)
    return {}


async def open_home(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """The app's Home tab is looked at, or its Messages tab."""
    workspace, tab = sandbox.workspace, sent.get("tab", "home")
    event: Json = {"type": "app_home_opened", "user": person.id, "channel": workspace.dm(person.id).id, "tab": tab}
    if tab == "home" and person.id in workspace.homes:
        event["view"] = shown(workspace.homes[person.id])
    emit(sandbox, event, None)
    return {}


async def mark(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """The channel, or one thread of it, is read up to this ts."""
    place = "/".join([place_of(sandbox, person, sent).id, *filter(None, [sent.get("thread")])])
    marks = sandbox.marks.setdefault(person.id, {})
    marks[place] = max(marks.get(place, ""), str(sent["ts"]))
    return {}


async def dismiss(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """What only this person saw is no longer shown to them."""
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

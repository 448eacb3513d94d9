"""Entry point of Slack's requests: each becomes a typed value, and each error becomes a sentence."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from slack_bolt.context.async_context import AsyncBoltContext

from bot.core.boundary import boundary, log_bug
from bot.core.deps import Deps
from bot.slack.encoding import NoPayload, Payload, UnreadableError, decode
from bot.slack.fields import Fields
from bot.slack.requests import Click, Command, Form, ModalClick, Request, Search, Visit
from bot.slack.text import plain
from services.common.errors import Refusal

P = TypeVar("P", bound=Payload)
M = TypeVar("M", bound=Payload)
Body = dict[str, Any]
Read = Callable[[dict[str, Any], Body], Request]
"""Makes a typed request from the shared values and Slack's body. Raises UnreadableError."""


class StaleError(Refusal):
    """The refusal of a card, list, or form that this version cannot read."""


@dataclass(frozen=True)
class ListenerEntry:
    """A row of the table: a name in Slack, its payload type, and the listener."""

    name: str
    payload: type[Payload]
    read: Read
    listener: Callable[[Any, Deps], Awaitable[None]]
    inside: type[Payload] | None = None
    """Payload type of the modal around a button."""
    fresh: str = "/vc-help"
    """Command that shows a new card."""
    is_numbered: bool = False
    """Buttons of one row need different ids, such as `roster_page:back`. The part after the colon has no meaning."""

    @property
    def pattern(self) -> str | re.Pattern[str]:
        """Return the name or pattern that Bolt matches."""
        return re.compile(rf"^{re.escape(self.name)}(:\w+)?$") if self.is_numbered else self.name


def of(fresh: str, *entries: ListenerEntry) -> Sequence[ListenerEntry]:
    """Return these rows with `fresh` as the command that shows a new card, for cards that are too old to read."""
    return [replace(entry, fresh=fresh) for entry in entries]


def command(name: str, listener: Callable[[Command, Deps], Awaitable[None]]) -> ListenerEntry:
    """Return the row of a slash command. The first word is its verb, in lower case, and the others are the rest."""

    def read(shared: dict[str, Any], body: Body) -> Command:
        verb, _, rest = plain(str(body.get("text") or "")).partition(" ")
        channel_name = str(body.get("channel_name") or "")
        return Command(**shared, verb=verb.lower(), rest=" ".join(rest.split()), channel_name=channel_name)

    return ListenerEntry(name, NoPayload, read, listener, fresh=name)


def click(name: str, payload: type[P], listener: Callable[[Click[P], Deps], Awaitable[None]]) -> ListenerEntry:
    """Return the row of a button or menu whose value is the payload.

    A value that cannot be read is refused as stale.
    """

    def read(shared: dict[str, Any], body: Body) -> Click[P]:
        return Click(**shared, **_pressed(body), payload=decode(payload, value_of(body)))

    return ListenerEntry(name, payload, read, listener, is_numbered=True)


def click_in(
    inside: type[M], name: str, payload: type[P], listener: Callable[[ModalClick[P, M], Deps], Awaitable[None]]
) -> ListenerEntry:
    """Return the row of a button or menu in a modal that has a payload too, `inside`.

    If either cannot be read, the click is refused as stale.
    """

    def read(shared: dict[str, Any], body: Body) -> ModalClick[P, M]:
        view = _view(body)
        around = decode(inside, _metadata(view))
        read_value = decode(payload, value_of(body))
        return ModalClick(
            **shared,
            **_pressed(body),
            payload=read_value,
            inside=around,
            typed=Fields.of({"state": {"values": {}}, **view}),
        )

    return ListenerEntry(name, payload, read, listener, inside=inside, is_numbered=True)


def form(name: str, payload: type[P], listener: Callable[[Form[P], Deps], Awaitable[None]]) -> ListenerEntry:
    """Return the row of a modal's submission, with the modal's payload. One that cannot be read is refused as stale."""

    def read(shared: dict[str, Any], body: Body) -> Form[P]:
        view = _view(body)
        below = str(view.get("previous_view_id") or "")
        return Form(**shared, payload=decode(payload, _metadata(view)), fields=Fields.of(view), below=below)

    return ListenerEntry(name, payload, read, listener)


def search(name: str, payload: type[P], listener: Callable[[Search[P], Deps], Awaitable[None]]) -> ListenerEntry:
    """Return the row of a menu that asks for options. The payload is the modal's, and NoPayload is not read."""

    def read(shared: dict[str, Any], body: Body) -> Search[P]:
        metadata = "" if payload is NoPayload else _metadata(_view(body))
        return Search(**shared, words=str(body.get("value") or ""), payload=decode(payload, metadata))

    return ListenerEntry(name, payload, read, listener)


def visit(name: str, listener: Callable[[Visit, Deps], Awaitable[None]]) -> ListenerEntry:
    """Return the row of an event in which a person opens something."""

    def read(shared: dict[str, Any], body: Body) -> Visit:
        return Visit(**shared, tab=str((body.get("event") or {}).get("tab") or ""))

    return ListenerEntry(name, NoPayload, read, listener)


def answer(entry: ListenerEntry) -> Callable[..., Awaitable[None]]:
    """Return the listener as Bolt calls it: it reads the request, and no exception leaves it.

    The person reads a refusal's message, an apology with a reference for a bug, or how to get a new card if the value
    cannot be read. A form that was stored before an error is closed as saved, and the error is only logged. Without a
    caller, nothing happens.
    """

    async def listener(context: AsyncBoltContext, body: Body) -> None:
        context["is_known"] = True
        async with boundary(entry.name, context["tell"]):
            if context["caller"] is None:
                return
            try:
                request = entry.read(_shared(entry, context, body), body)
                await _run(entry, request, context["deps"])
            except UnreadableError as error:
                raise StaleError(stale(entry.fresh, body)) from error

    return listener


async def unknown(context: AsyncBoltContext, body: Body) -> None:
    """Tell the person that a button, search, or form whose name is not in the table is from another version.

    Bolt also calls this if a listener has not acknowledged within three seconds: then nothing happens.
    """
    if context.get("is_known"):
        return
    async with boundary("unknown", context["tell"]):
        raise StaleError(stale("/vc-help", body))


def stale(fresh: str, body: Body) -> str:
    """Return what to do with a form, window, or card of another version: use the command `fresh`."""
    if body.get("type") == "view_submission":
        return (
            f"This form is from an earlier version. Copy what you typed, close it, and use `{fresh}` to open a new one."
        )
    if (body.get("view") or {}).get("type") == "modal":
        return f"This window is from an earlier version. Close it, and use `{fresh}` to open a new one."
    return f"This card is from an earlier version. Use `{fresh}` to open a new one."


def value_of(body: Body) -> str:
    """Return the value of the pressed button or chosen option, or "" for none.

    Raises UnreadableError if the request has no action.
    """
    try:
        [action, *_] = body["actions"]
        carried = action["selected_option"]["value"] if "selected_option" in action else action.get("value")
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableError from error
    return str(carried or "")


async def _run(entry: ListenerEntry, request: Request, deps: Deps) -> None:
    try:
        await entry.listener(request, deps)
    except Exception as error:
        if not (isinstance(request, Form) and request.is_saved):
            raise
        log_bug(f"after saving {entry.name}", error)
        await request.close()


def _shared(entry: ListenerEntry, context: AsyncBoltContext, body: Body) -> dict[str, Any]:
    """Return the values that every request has."""
    view = body.get("view") or {}
    return {
        "name": entry.name,
        "caller": context["caller"],
        "slack": context["slack"],
        "tell": context["tell"],
        "context": context,
        "modal_id": str(view.get("id") or "") if view.get("type") == "modal" else "",
    }


def _pressed(body: Body) -> dict[str, Any]:
    channel, message = body.get("channel") or {}, body.get("message") or {}
    is_on_home = (body.get("view") or {}).get("type") == "home"
    place = (str(channel["id"]), str(message["ts"])) if "id" in channel and "ts" in message else None
    return {"message": place, "is_on_home": is_on_home}


def _view(body: Body) -> dict[str, Any]:
    view = body.get("view")
    if not isinstance(view, dict):
        raise UnreadableError
    return view


def _metadata(view: dict[str, Any]) -> str:
    return str(view.get("private_metadata") or "")

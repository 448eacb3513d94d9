"""Shortcuts that the app added to a menu, for the whole workspace or for one message."""

from sandbox.state import Sandbox
from sandbox.wire.interactivity import TROUBLE, ActError, deliver, interaction, place_of
from sandbox.wire.responses import new_response_url
from sandbox.workspace import Json, Person


async def use_shortcut(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Use the shortcut with this callback id or name, on a message if one is given.

    Return Slack's error message, or None.
    """
    kind = "message" if sent.get("ts") else "global"
    for shortcut in sandbox.manifest.shortcuts:
        if shortcut.kind == kind and sent["shortcut"] in {shortcut.callback_id, shortcut.name}:
            payload = {
                **interaction(sandbox, person, "message_action" if kind == "message" else "shortcut"),
                "callback_id": shortcut.callback_id,
                "action_ts": sandbox.workspace.clock.next_ts(),
                **(_on_message(sandbox, person, sent) if kind == "message" else {}),
            }
            ack = await deliver(sandbox, "interactive", payload, name=f"shortcut {shortcut.callback_id}")
            return {"error": None if ack is not None else TROUBLE}
    names = ", ".join(row.name for row in sandbox.manifest.shortcuts if row.kind == kind)
    raise ActError(f"{person.handle} sees no shortcut “{sent['shortcut']}” here. The shortcuts are: {names or 'none'}")


def _on_message(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    channel = place_of(sandbox, person, sent)
    message = channel.messages.get(sent["ts"])
    if message is None:
        raise ActError("that message is gone")
    url = new_response_url(sandbox, person, channel, ts=message["ts"])
    place = {"channel": {"id": channel.id, "name": channel.name}, "message_ts": message["ts"]}
    return {**place, "message": message, "response_url": url}

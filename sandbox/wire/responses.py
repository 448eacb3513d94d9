"""Response URLs: five answers within half an hour, ephemeral unless they say otherwise."""

import secrets

from sandbox.block_kit import are_too_long, problems_of_blocks
from sandbox.state import Sandbox
from sandbox.wire.events import emit_changed, emit_deleted, emit_message
from sandbox.workspace import Channel, Json, Person

USES, SECONDS = 5, 1800


def new_response_url(sandbox: Sandbox, person: Person, channel: Channel, *, ts: str | None = None) -> str:
    """Return a new response URL for this person, about this message if `ts` is given."""
    key = secrets.token_hex(12)
    until = sandbox.workspace.clock.now() + SECONDS
    sandbox.responses[key] = {"user": person.id, "channel": channel.id, "ts": ts, "left": USES, "until": until}
    return f"{sandbox.base_url}/response/{key}"


def respond(sandbox: Sandbox, key: str, body: Json) -> str:
    """Take an answer to a response URL. Return `ok` or the reason for the refusal, and record it in the inspector."""
    call = sandbox.inspector.begin("response", "response_url", body, now=sandbox.workspace.clock.now())
    outcome = _take(sandbox, key, body)
    sandbox.inspector.end(call, {"ok": True} if outcome == "ok" else {"ok": False, "error": outcome})
    if outcome == "ok":
        sandbox.inspector.connect(call, f"response:{key}")
    return outcome


def _take(sandbox: Sandbox, key: str, body: Json) -> str:
    place = sandbox.responses.get(key)
    if place is None or place["until"] < sandbox.workspace.clock.now():
        return "expired_url"
    if place["left"] <= 0:
        return "used_url"
    if body.get("blocks") and problems_of_blocks(body["blocks"]):
        return "invalid_blocks"
    if body.get("blocks") and are_too_long(body["blocks"]):
        return "msg_blocks_too_long"
    if not (body.get("text") or body.get("blocks") or body.get("delete_original")):
        return "no_text"
    place["left"] -= 1
    show_response(sandbox, key, body)
    return "ok"


def show_response(sandbox: Sandbox, key: str, body: Json) -> None:
    """Show the answer: in the channel, in place of a message, or to one person only."""
    workspace, place = sandbox.workspace, sandbox.responses[key]
    channel = workspace.channels[place["channel"]]
    if place["ts"] and (body.get("delete_original") or body.get("replace_original")):
        _change_original(sandbox, channel, place, body)
        sandbox.inspector.note_made(f"response:{key}", channel.id, place["ts"])
    elif body.get("response_type") == "in_channel":
        app = {"bot_id": workspace.bot_id, "app_id": workspace.app_id, "bot_profile": workspace.bot_profile}
        more = {"blocks": body.get("blocks"), "thread_ts": body.get("thread_ts"), "subtype": "bot_message"}
        message = workspace.add_message(channel, workspace.app.id, body.get("text", ""), **more, **app)
        emit_message(sandbox, message, channel)
        sandbox.inspector.note_made(f"response:{key}", channel.id, message["ts"])
    else:
        whisper = {"user": place["user"], "channel": channel.id, "text": body.get("text", "")}
        whisper |= {"blocks": body.get("blocks") or [], "ts": workspace.clock.next_ts()}
        whisper |= {"thread_ts": body["thread_ts"]} if body.get("thread_ts") else {}
        workspace.whispers.append(whisper)
        sandbox.inspector.note_made(f"response:{key}", channel.id, whisper["ts"])


def _change_original(sandbox: Sandbox, channel: Channel, place: Json, body: Json) -> None:
    message = channel.messages.get(place["ts"])
    if message is None:
        _change_whisper(sandbox, place, body)
    elif body.get("delete_original"):
        del channel.messages[place["ts"]]
        emit_deleted(sandbox, message, channel)
    else:
        before = dict(message)
        message.update(text=body.get("text", ""), blocks=body.get("blocks") or [])
        emit_changed(sandbox, before, message, channel)


def _change_whisper(sandbox: Sandbox, place: Json, body: Json) -> None:
    for row in list(sandbox.workspace.whispers):
        if row["ts"] == place["ts"]:
            sandbox.workspace.whispers.remove(row)
            if not body.get("delete_original"):
                changed = {**row, "text": body.get("text", ""), "blocks": body.get("blocks") or []}
                sandbox.workspace.whispers.append(changed)

"""Response URLs: five answers within half an hour, ephemeral unless they say otherwise."""

import secrets

from sandbox.block_kit import problems_of_blocks
from sandbox.state import Sandbox
from sandbox.workspace import Channel, Json, Person

USES, SECONDS = 5, 1800


def new_response_url(sandbox: Sandbox, person: Person, channel: Channel, *, ts: str | None = None) -> str:
    """An address for answers to this person about this message."""
    key = secrets.token_hex(12)
    until = sandbox.workspace.clock.now() + SECONDS
    sandbox.responses[key] = {"user": person.id, "channel": channel.id, "ts": ts, "left": USES, "until": until}
    return f"{sandbox.base_url}/response/{key}"


def respond(sandbox: Sandbox, key: str, body: Json) -> str:
    """`ok`, or why the answer was not taken."""
    place = sandbox.responses.get(key)
    workspace = sandbox.workspace
    if place is None or place["until"] < workspace.clock.now():
        return "expired_url"
    if place["left"] <= 0:
        return "used_url"
    if body.get("blocks") and problems_of_blocks(body["blocks"]):
        return "invalid_blocks"
    place["left"] -= 1
    channel = workspace.channels[place["channel"]]
    if body.get("response_type") == "in_channel":
        workspace.add_message(channel, workspace.app.id, body.get("text", ""), blocks=body.get("blocks"))
        return "ok"
    whisper = {key_: place[key_] for key_ in ("user", "channel")}
    whisper |= {"text": body.get("text", ""), "blocks": body.get("blocks") or [], "ts": workspace.clock.next_ts()}
    if body.get("replace_original") and place["ts"]:
        workspace.whispers = [row for row in workspace.whispers if row["ts"] != place["ts"]]
    workspace.whispers.append(whisper)
    return "ok"

"""The inspector's lines as the page shows them: short ones to watch, and a complete one to read."""

from dataclasses import asdict

from sandbox.state import Sandbox
from sandbox.tools.inspector import InspectorEntry
from sandbox.workspace import Json

NEWEST = 400
LONGEST = 120


def rows_of_lines(sandbox: Sandbox) -> Json:
    """Return the newest lines, in the order in which they began."""
    return {f"line/{call.number:08d}": _short(sandbox, call) for call in sandbox.inspector.begun[-NEWEST:]}


def whole_line(sandbox: Sandbox, number: int) -> Json:
    """Return everything that is known about a line. Raises `KeyError` with a message."""
    if not 1 <= number <= len(sandbox.inspector.begun):
        raise KeyError(f"there is no line {number}")
    return asdict(sandbox.inspector.begun[number - 1])


def numbers_of_message(sandbox: Sandbox, channel_id: str, ts: str) -> list[int]:
    """Return the numbers of the lines that produced a message or whisper. Raises `KeyError` with a message."""
    channel = sandbox.workspace.channels.get(channel_id)
    whispers = (row for row in sandbox.workspace.whispers if (row["channel"], row["ts"]) == (channel_id, ts))
    message = channel.messages.get(ts) if channel is not None else None
    message = message or next(whispers, None)
    if message is None:
        raise KeyError("that message is gone")
    return [call.number for call in sandbox.inspector.made(message, channel_id)]


def _short(sandbox: Sandbox, call: InspectorEntry) -> Json:
    return {
        "number": call.number,
        "kind": call.kind,
        "name": call.name,
        "who": _who(sandbox, call.sent),
        "about": _about(call),
        "ms": round(call.seconds * 1000, 1) if call.is_over else None,
        "problems": call.problems,
    }


def _who(sandbox: Sandbox, sent: Json) -> str:
    """Return the name of the person in the line, or ""."""
    named = sent.get("user") or sent.get("user_id")
    key = named.get("id") if isinstance(named, dict) else named
    person = sandbox.workspace.people.get(str(key))
    return person.name if person is not None else ""


def _about(call: InspectorEntry) -> str:
    """Return the first words of what was said, typed, or answered."""
    view = call.sent.get("view") or {}
    title = (view.get("title") or {}).get("text", "") if isinstance(view, dict) else ""
    text = call.answer.get("text") if call.kind == "model" else call.sent.get("text")
    words = " ".join(str(text or call.sent.get("status") or title or "").split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"

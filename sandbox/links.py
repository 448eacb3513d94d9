"""What a line of the inspector is about and what went wrong in it, read from the payloads alone."""

from typing import Any

Json = dict[str, Any]

LOST = {
    "event": "The app did not acknowledge it. Slack tries four times, and then the event is lost.",
    "slash_commands": "The app did not acknowledge it within three seconds. The person sees operation_timeout.",
    "interactive": "The app did not acknowledge it within three seconds. The person sees a warning.",
}
UNFINISHED = {"refusal": "The model refused.", "max_tokens": "The answer was cut off at max_tokens."}


def subjects_of(kind: str, sent: Json, answer: Json) -> list[str]:
    """Return `message:CHANNEL:TS`, `view:ID`, `trigger:ID`, and `response:KEY` for everything the line names."""
    found = [*_keys(sent), *_message(sent, answer)]
    if kind == "event":
        found += _of_event(sent)
    if isinstance(view := answer.get("view"), dict) and view.get("id"):
        found.append(f"view:{view['id']}")
    return list(dict.fromkeys(found))


def problems_of(kind: str, answer: Json) -> list[str]:
    """Return one line for each thing that was refused, was lost, or is shown as an error at a field."""
    if answer.get("delivered") is False or answer.get("error") == "no ack":
        return [LOST.get(kind, "There was no answer.")]
    if kind == "interactive" and answer.get("response_action") == "errors":
        return [f"{field}: {sentence}" for field, sentence in (answer.get("errors") or {}).items()]
    if kind == "model" and answer.get("status", 200) != 200:
        return [str(answer.get("error") or "The connection was lost before the answer was complete.")]
    if kind == "model" and answer.get("stop_reason") in UNFINISHED:
        return [UNFINISHED[answer["stop_reason"]]]
    if answer.get("ok") is False:
        more = answer.get("response_metadata") or {}
        return [str(answer.get("error")), *(str(line) for line in more.get("messages") or [])]
    return []


def _keys(sent: Json) -> list[str]:
    """Return the triggers, views, and response URLs that a person's act and the app's calls after it share."""
    found = [f"trigger:{sent['trigger_id']}"] if sent.get("trigger_id") else []
    urls = [sent.get("response_url"), *(row.get("response_url") for row in sent.get("response_urls") or [])]
    found += [f"response:{str(url).rsplit('/', 1)[-1]}" for url in urls if url]
    if sent.get("view_id"):
        found.append(f"view:{sent['view_id']}")
    if isinstance(view := sent.get("view"), dict) and view.get("id"):
        found.append(f"view:{view['id']}")
    return found


def _message(sent: Json, answer: Json) -> list[str]:
    """Return the message that a call posted, changed, or deleted."""
    channel = answer.get("channel") or sent.get("channel")
    ts = answer.get("ts") or answer.get("message_ts") or sent.get("ts")
    is_refused = answer.get("ok") is False
    return [f"message:{channel}:{ts}"] if isinstance(channel, str) and ts and not is_refused else []


def _of_event(event: Json) -> list[str]:
    channel, nested = event.get("channel"), event.get("message") or {}
    ts = nested.get("ts") or event.get("deleted_ts") or event.get("ts")
    return [f"message:{channel}:{ts}"] if event.get("type") == "message" and isinstance(channel, str) else []

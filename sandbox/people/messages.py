"""Messages that people write, edit, and delete, and files that they share."""

import base64
import uuid

from sandbox.files import new_file
from sandbox.methods.files import share_message
from sandbox.rich_text import rich_text
from sandbox.state import Sandbox
from sandbox.wire.events import emit_changed, emit_deleted, emit_message
from sandbox.wire.interactivity import ActError, place_of
from sandbox.workspace import Channel, Json, Person, Workspace


async def say(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Post a person's message in a channel or the app's DM, or in a thread there.

    With `forwarded`, it shares a message with these words. With `client_msg_id`, it is a second event of that message.
    """
    channel = _writable(sandbox, person, sent)
    text, thread = sent.get("text", ""), sent.get("thread")
    message = sandbox.workspace.add_message(
        channel,
        person.id,
        text,
        client_msg_id=sent.get("client_msg_id") or str(uuid.uuid4()),
        thread_ts=thread,
        parent_user_id=channel.messages[thread]["user"] if thread else None,
        blocks=[_typed(text)] if text else None,
        attachments=[_shared(sent["forwarded"])] if sent.get("forwarded") else None,
    )
    emit_message(sandbox, message, channel)
    return {"channel": channel.id, "ts": message["ts"], "client_msg_id": message["client_msg_id"]}


async def upload(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Share a person's file in a channel or the app's DM."""
    channel = _writable(sandbox, person, sent)
    file = new_file(sandbox, sent["name"], person.id, base64.b64decode(sent.get("content", "")))
    said = {"text": sent.get("text", ""), "thread_ts": sent.get("thread")}
    message = share_message(sandbox, channel, [file], person.id, said)
    return {"channel": channel.id, "ts": message["ts"]}


async def attach(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Upload a file for a field of the open modal. Nobody else can read it."""
    file = new_file(sandbox, sent["name"], person.id, base64.b64decode(sent.get("content", "")))
    return {"file": file["id"]}


async def open_file(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Return a file that the person can see: their own, or one shared or shown in a conversation of theirs.

    Raises `ActError` for any other file.
    """
    workspace, file = sandbox.workspace, sandbox.workspace.files.get(sent["file"])
    channels = [workspace.channels[key] for key in [*file["channels"], *file["ims"]]] if file else []
    is_shared = any(person.id in channel.members for channel in channels)
    if file is None or not (file["user"] == person.id or is_shared or _is_shown_to(workspace, person, file["id"])):
        raise ActError(f"{person.handle} sees no such file")
    content = base64.b64encode(sandbox.uploads.get(file["id"], b"")).decode()
    return {"name": file["name"], "mimetype": file["mimetype"], "content": content}


async def edit(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Edit the person's own message. Raises `ActError` for other messages."""
    channel, message = _own_line(sandbox, person, sent)
    before = dict(message)
    edited = {"user": person.id, "ts": sandbox.workspace.clock.next_ts()}
    message.update(text=sent["text"], blocks=[_typed(sent["text"])], edited=edited)
    emit_changed(sandbox, before, message, channel)
    return {}


async def delete(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Delete the person's own message. Raises `ActError` for other messages."""
    channel, message = _own_line(sandbox, person, sent)
    if any(row.get("thread_ts") == message["ts"] != row["ts"] for row in channel.messages.values()):
        _bury(sandbox, channel, message)
        return {}
    del channel.messages[message["ts"]]
    emit_deleted(sandbox, message, channel)
    return {}


def _bury(sandbox: Sandbox, channel: Channel, message: Json) -> None:
    """Leave a tombstone in the place of a message that has replies. The app hears of a change, not of a deletion."""
    tombstone = {
        "type": "message",
        "subtype": "tombstone",
        "user": "USLACKBOT",
        "text": "This message was deleted.",
        "hidden": True,
        "ts": message["ts"],
        "thread_ts": message["ts"],
    }
    channel.messages[message["ts"]] = tombstone
    emit_changed(sandbox, message, tombstone, channel)


def _writable(sandbox: Sandbox, person: Person, sent: Json) -> Channel:
    channel = place_of(sandbox, person, sent)
    if channel.is_archived:
        raise ActError(f"{channel.title} is archived")
    if channel.kind == "im" and not sandbox.manifest.messages_tab:
        raise ActError("sending messages to this app has been turned off")
    if sent.get("thread") and sent["thread"] not in channel.messages:
        raise ActError(f"there is no thread {sent['thread']} in {channel.title}")
    return channel


def _own_line(sandbox: Sandbox, person: Person, sent: Json) -> tuple[Channel, Json]:
    channel = sandbox.workspace.channel(sent["channel"])
    message = channel.messages.get(sent["ts"])
    if message is None:
        raise ActError("that message is gone")
    if message["user"] != person.id:
        raise ActError(f"{person.handle} did not write that message")
    return channel, message


def _shared(text: str) -> Json:
    """Return the attachment in which Slack puts a forwarded message."""
    return {"is_msg_unfurl": True, "is_share": True, "author_name": "Someone", "text": text, "fallback": text}


def _typed(text: str) -> Json:
    return {"block_id": uuid.uuid4().hex[:5], **rich_text(text)}


def _is_shown_to(workspace: Workspace, person: Person, file_id: str) -> bool:
    """Return whether a message that the person can read shows the file as a picture."""
    seen = [
        row
        for channel in workspace.channels.values()
        if person.id in channel.members
        for row in channel.messages.values()
    ]
    seen += [row for row in workspace.whispers if row["user"] == person.id]
    pictures = [block.get("slack_file") or {} for row in seen for block in row.get("blocks") or []]
    return any(picture.get("id") == file_id for picture in pictures)

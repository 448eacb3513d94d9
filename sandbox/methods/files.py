"""Methods for files: get an upload address, share the upload."""

from sandbox.errors import ApiError
from sandbox.files import new_file
from sandbox.state import Sandbox
from sandbox.wire.events import emit_message
from sandbox.workspace import Channel, Json


async def get_upload_url(sandbox: Sandbox, sent: Json) -> Json:
    """Return an address that accepts the bytes of a new file."""
    if not sent.get("filename") or not sent.get("length"):
        raise ApiError("missing_argument")
    file = new_file(sandbox, str(sent["filename"]), sandbox.workspace.app.id, None)
    return {"upload_url": file["url_private"], "file_id": file["id"]}


async def complete_upload(sandbox: Sandbox, sent: Json) -> Json:
    """Finish the uploads, and share them if a channel is given. Raises `ApiError` for a file without bytes."""
    rows = sent.get("files") or []
    files = [_uploaded(sandbox, row) for row in rows]
    if not files:
        raise ApiError("file_not_found")
    if sent.get("channel_id"):
        _share(sandbox, files, sent)
    return {"files": files}


async def info(sandbox: Sandbox, sent: Json) -> Json:
    """Return one file."""
    file = sandbox.workspace.files.get(str(sent.get("file", "")))
    if file is None:
        raise ApiError("file_not_found")
    return {"file": file, "comments": [], "response_metadata": {"next_cursor": ""}}


def share_message(sandbox: Sandbox, channel: Channel, files: list[Json], user_id: str, sent: Json) -> Json:
    """Post the files in one message, emit its event, and return the message."""
    message = sandbox.workspace.add_message(
        channel,
        user_id,
        sent.get("text") or "",
        subtype="file_share",
        files=files,
        upload=True,
        thread_ts=sent.get("thread_ts"),
    )
    for file in files:
        file["ims" if channel.kind == "im" else "channels"].append(channel.id)
        kind = "public" if channel.kind == "channel" else "private"
        file["shares"].setdefault(kind, {}).setdefault(channel.id, []).append({"ts": message["ts"]})
    emit_message(sandbox, message, channel)
    return message


def _share(sandbox: Sandbox, files: list[Json], sent: Json) -> None:
    channel = sandbox.workspace.channel(str(sent["channel_id"]))
    if sandbox.workspace.app.id not in channel.members:
        raise ApiError("not_in_channel" if channel.kind == "channel" else "channel_not_found")
    said = {"text": sent.get("initial_comment"), "thread_ts": sent.get("thread_ts")}
    share_message(sandbox, channel, files, sandbox.workspace.app.id, said)


def _uploaded(sandbox: Sandbox, row: Json) -> Json:
    file = sandbox.workspace.files.get(str(row.get("id", "")))
    if file is None or file["id"] not in sandbox.uploads:
        raise ApiError("file_not_found")
    file["title"] = row.get("title") or file["title"]
    file["size"] = len(sandbox.uploads[file["id"]])
    return file

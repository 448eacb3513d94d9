"""Methods that post, change, and delete messages."""

from sandbox.block_kit import are_too_long, problems_of_blocks
from sandbox.errors import ApiError
from sandbox.state import Sandbox
from sandbox.wire.events import emit_changed, emit_deleted, emit_message
from sandbox.workspace import Channel, Json

LONGEST_TEXT, LONGEST_UPDATE, LONGEST_METADATA = 40_000, 4_000, 8_000
STATUS_SECONDS, MOST_PROMPTS, MOST_LOADING, MOST_ATTACHMENTS = 120, 4, 10, 100


async def post_message(sandbox: Sandbox, sent: Json) -> Json:
    """Post the app's message and emit its event. Raises `ApiError`, or `RateLimitedError` for too many posts."""
    channel = _writable(sandbox, sent)
    _check_content(sandbox, sent)
    thread_ts = sent.get("thread_ts")
    if thread_ts and thread_ts not in channel.messages:
        raise ApiError("cannot_reply_to_message")
    if (sent.get("username") or sent.get("icon_emoji")) and "chat:write.customize" not in sandbox.scopes:
        raise ApiError("missing_scope", needed="chat:write.customize", provided=",".join(sorted(sandbox.scopes)))
    workspace = sandbox.workspace
    if sandbox.limits_rate:
        sandbox.rate_limits.count_post(channel.id, workspace.clock.now())
    message = workspace.add_message(
        channel,
        workspace.app.id,
        (sent.get("text") or "")[:LONGEST_TEXT],
        subtype="bot_message" if sent.get("username") else None,
        bot_id=workspace.bot_id,
        app_id=workspace.app_id,
        bot_profile=workspace.bot_profile,
        blocks=sent.get("blocks"),
        thread_ts=thread_ts,
        username=sent.get("username"),
        icons={"emoji": sent["icon_emoji"]} if sent.get("icon_emoji") else None,
        metadata=sent.get("metadata"),
    )
    if thread_ts:
        workspace.statuses.pop((channel.id, thread_ts), None)
    emit_message(sandbox, message, channel)
    return {"channel": channel.id, "ts": message["ts"], "message": message}


async def post_ephemeral(sandbox: Sandbox, sent: Json) -> Json:
    """Show a message to one person in a channel. Raises `ApiError` if the person is not in it."""
    channel = _writable(sandbox, sent)
    _check_content(sandbox, sent, longest=LONGEST_TEXT)
    if sent.get("user") not in channel.members:
        raise ApiError("user_not_in_channel")
    whisper = {
        "user": sent["user"],
        "channel": channel.id,
        "text": sent.get("text", ""),
        "blocks": sent.get("blocks") or [],
        **({"thread_ts": sent["thread_ts"]} if sent.get("thread_ts") else {}),
    }
    whisper["ts"] = sandbox.workspace.clock.next_ts()
    sandbox.workspace.whispers.append(whisper)
    return {"message_ts": whisper["ts"]}


async def update(sandbox: Sandbox, sent: Json) -> Json:
    """Change one of the app's own messages and emit the event. Raises `ApiError` for other messages."""
    channel, message = _own(sandbox, sent, "cant_update_message")
    _check_content(sandbox, sent, longest=LONGEST_UPDATE)
    before = dict(message)
    message["text"] = sent.get("text", message["text"])
    if "blocks" in sent:
        message["blocks"] = sent["blocks"]
    if "metadata" in sent:
        message["metadata"] = sent["metadata"]
    message["edited"] = {"user": message["user"], "ts": sandbox.workspace.clock.next_ts()}
    emit_changed(sandbox, before, message, channel)
    return {"channel": channel.id, "ts": message["ts"], "text": message["text"], "message": message}


async def delete(sandbox: Sandbox, sent: Json) -> Json:
    """Delete one of the app's own messages and emit the event. Raises `ApiError` for other messages."""
    channel, message = _own(sandbox, sent, "cant_delete_message")
    del channel.messages[message["ts"]]
    emit_deleted(sandbox, message, channel)
    return {"channel": channel.id, "ts": message["ts"]}


async def get_permalink(sandbox: Sandbox, sent: Json) -> Json:
    """Return the address of a message. Raises `ApiError` if there is no such message."""
    channel = sandbox.workspace.channel(str(sent.get("channel", "")))
    ts = str(sent.get("message_ts", ""))
    if ts not in channel.messages:
        raise ApiError("message_not_found")
    return {"channel": channel.id, "permalink": f"{sandbox.base_url}/archives/{channel.id}/p{ts.replace('.', '')}"}


async def set_status(sandbox: Sandbox, sent: Json) -> Json:
    """Show what the app is doing under a thread, for two minutes or until it posts there."""
    channel, thread_ts = _thread(sandbox, sent)
    if len(sent.get("loading_messages") or []) > MOST_LOADING:
        messages = [f"[ERROR] loading_messages must have at most {MOST_LOADING} items"]
        raise ApiError("invalid_arguments", response_metadata={"messages": messages})
    who = sent.get("username") or sandbox.workspace.app.name
    until = sandbox.workspace.clock.now() + STATUS_SECONDS
    status = str(sent.get("status", ""))
    sandbox.workspace.statuses[channel.id, thread_ts] = (f"{who} {status}" if status else "", until)
    return {}


async def set_title(sandbox: Sandbox, sent: Json) -> Json:
    """Accept a title for a thread. The sandbox shows it nowhere."""
    _thread(sandbox, sent)
    return {}


async def set_suggested_prompts(sandbox: Sandbox, sent: Json) -> Json:
    """Offer one to four prompts to the person. Raises `ApiError` for any other number."""
    thread = ""
    if sent.get("thread_ts"):
        _, thread = _thread(sandbox, sent)
    prompts = sent.get("prompts")
    if not isinstance(prompts, list) or not 1 <= len(prompts) <= MOST_PROMPTS:
        raise ApiError("invalid_arguments", response_metadata={"messages": ["[ERROR] prompts must be 1 to 4"]})
    place = (str(sent.get("channel_id", "")), thread)
    sandbox.workspace.prompts[place] = {"title": sent.get("title") or "", "prompts": prompts}
    return {}


def _writable(sandbox: Sandbox, sent: Json) -> Channel:
    workspace = sandbox.workspace
    target = str(sent.get("channel", ""))
    channel = workspace.dm(target) if target in workspace.people else workspace.channel(target)
    if workspace.app.id not in channel.members:
        raise ApiError("not_in_channel" if channel.kind == "channel" else "channel_not_found")
    if channel.is_archived:
        raise ApiError("is_archived")
    if channel.kind == "im" and not sandbox.manifest.messages_tab:
        raise ApiError("messages_tab_disabled")
    return channel


def _thread(sandbox: Sandbox, sent: Json) -> tuple[Channel, str]:
    channel = sandbox.workspace.channel(str(sent.get("channel_id", "")))
    thread_ts = str(sent.get("thread_ts", ""))
    if thread_ts not in channel.messages:
        raise ApiError("invalid_thread_ts")
    return channel, thread_ts


def _check_content(sandbox: Sandbox, sent: Json, *, longest: int | None = None) -> None:
    if not (sent.get("text") or sent.get("blocks") or sent.get("attachments")):
        raise ApiError("no_text")
    if longest is not None and len(sent.get("text") or "") > longest:
        raise ApiError("msg_too_long")
    if len(sent.get("attachments") or []) > MOST_ATTACHMENTS:
        raise ApiError("too_many_attachments")
    if sent.get("blocks") and (problems := problems_of_blocks(sent["blocks"])):
        raise ApiError("invalid_blocks", response_metadata={"messages": problems})
    if sent.get("blocks") and are_too_long(sent["blocks"]):
        raise ApiError("msg_blocks_too_long")
    if sent.get("blocks") and (unknown := _unknown_files(sandbox, sent["blocks"])):
        raise ApiError("invalid_blocks", response_metadata={"messages": unknown})
    if len(str(sent.get("metadata") or "")) > LONGEST_METADATA:
        raise ApiError("metadata_too_large")


def _unknown_files(sandbox: Sandbox, blocks: list[Json]) -> list[str]:
    """Return one line for each picture whose file was not fully uploaded and checked yet."""
    ready = sandbox.workspace.clock.now() - sandbox.looks_through_files_for
    files = {
        file_id: file
        for file_id, file in sandbox.workspace.files.items()
        if file_id in sandbox.uploads and file["created"] <= ready
    }
    return [
        f"[ERROR] invalid slack file [json-pointer:/blocks/{at}/slack_file]"
        for at, block in enumerate(blocks)
        if block.get("slack_file") and block["slack_file"].get("id") not in files
    ]


def _own(sandbox: Sandbox, sent: Json, refusal: str) -> tuple[Channel, Json]:
    channel = sandbox.workspace.channel(str(sent.get("channel", "")))
    message = channel.messages.get(str(sent.get("ts", "")))
    if message is None:
        raise ApiError("message_not_found")
    if message["user"] != sandbox.workspace.app.id:
        raise ApiError(refusal)
    return channel, message

"""Channels and direct messages: what they are, who is in them, what was said."""

from sandbox.errors import ApiError
from sandbox.state import Sandbox
from sandbox.workspace import Channel, Json

HISTORY, REPLIES = 100, 1000


async def open_dm(sandbox: Sandbox, sent: Json) -> Json:
    """The app's direct message with one person."""
    users = [user for user in str(sent.get("users", "")).split(",") if user]
    if not users:
        raise ApiError("users_list_not_supplied")
    person = sandbox.workspace.people.get(users[0])
    if person is None:
        raise ApiError("user_not_found")
    if person.role == "deactivated":
        raise ApiError("user_disabled")
    return {"no_op": True, "already_open": True, "channel": {"id": sandbox.workspace.dm(person.id).id}}


async def info(sandbox: Sandbox, sent: Json) -> Json:
    """One conversation that the app can see."""
    return {"channel": _visible(sandbox, sent).as_slack(sandbox.workspace.app.id)}


async def list_all(sandbox: Sandbox, _: Json) -> Json:
    """Every conversation that the app can see."""
    app = sandbox.workspace.app.id
    shown = [
        row.as_slack(app) for row in sandbox.workspace.channels.values() if row.kind == "channel" or app in row.members
    ]
    return {"channels": shown, "response_metadata": {"next_cursor": ""}}


async def members(sandbox: Sandbox, sent: Json) -> Json:
    """Who is in it, by pages."""
    channel = _visible(sandbox, sent)
    start, limit = int(sent.get("cursor") or 0), int(sent.get("limit") or 100)
    more = str(start + limit) if start + limit < len(channel.members) else ""
    return {"members": channel.members[start : start + limit], "response_metadata": {"next_cursor": more}}


async def join(sandbox: Sandbox, sent: Json) -> Json:
    """The app is in a public channel."""
    channel = _visible(sandbox, sent)
    if channel.kind != "channel":
        raise ApiError("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise ApiError("is_archived")
    add_member(sandbox, channel, sandbox.workspace.app.id)
    return {"channel": channel.as_slack(sandbox.workspace.app.id)}


async def history(sandbox: Sandbox, sent: Json) -> Json:
    """What was said outside threads, newest first."""
    channel = _inside(sandbox, sent)
    rows = [row for row in channel.messages.values() if row.get("thread_ts", row["ts"]) == row["ts"]]
    return _page(sorted(_between(rows, sent), key=_ts, reverse=True), sent, HISTORY)


async def replies(sandbox: Sandbox, sent: Json) -> Json:
    """A thread, root first."""
    channel = _inside(sandbox, sent)
    ts = str(sent.get("ts", ""))
    if ts not in channel.messages:
        raise ApiError("thread_not_found")
    thread = channel.thread(ts)
    return _page([thread[0], *_between(thread[1:], sent)], sent, REPLIES)


def add_member(sandbox: Sandbox, channel: Channel, person_id: str) -> None:
    """The person is in the channel, and the app hears of it."""
    if person_id in channel.members:
        return
    channel.members.append(person_id)
    sandbox.emit(_membership(sandbox, "member_joined_channel", channel, person_id), channel)


def remove_member(sandbox: Sandbox, channel: Channel, person_id: str) -> None:
    """The person has left, and the app hears of it."""
    if person_id in channel.members:
        event = _membership(sandbox, "member_left_channel", channel, person_id)
        sandbox.emit(event, channel)
        channel.members.remove(person_id)


def _membership(sandbox: Sandbox, kind: str, channel: Channel, person_id: str) -> Json:
    shape = "G" if channel.kind == "group" else "C"
    workspace = sandbox.workspace
    return {
        "type": kind,
        "user": person_id,
        "channel": channel.id,
        "channel_type": shape,
        "team": workspace.team_id,
        "event_ts": workspace.clock.next_ts(),
    }


def _visible(sandbox: Sandbox, sent: Json) -> Channel:
    channel = sandbox.workspace.channel(str(sent.get("channel", "")))
    if channel.kind != "channel" and sandbox.workspace.app.id not in channel.members:
        raise ApiError("channel_not_found")
    return channel


def _inside(sandbox: Sandbox, sent: Json) -> Channel:
    channel = _visible(sandbox, sent)
    if sandbox.workspace.app.id not in channel.members:
        raise ApiError("not_in_channel")
    return channel


def _between(rows: list[Json], sent: Json) -> list[Json]:
    oldest, latest = str(sent.get("oldest") or "0"), str(sent.get("latest") or "9" * 10)
    inclusive = str(sent.get("inclusive", "")).lower() in {"1", "true"}
    return [row for row in rows if (oldest < row["ts"] < latest) or (inclusive and row["ts"] in {oldest, latest})]


def _page(rows: list[Json], sent: Json, most: int) -> Json:
    limit = min(int(sent.get("limit") or most), 999)
    start = int(sent.get("cursor") or 0)
    with_metadata = str(sent.get("include_all_metadata", "")).lower() in {"1", "true"}
    shown = [row if with_metadata else {k: v for k, v in row.items() if k != "metadata"} for row in rows]
    has_more = start + limit < len(rows)
    return {
        "messages": shown[start : start + limit],
        "has_more": has_more,
        "response_metadata": {"next_cursor": str(start + limit) if has_more else ""},
    }


def _ts(row: Json) -> str:
    return str(row["ts"])

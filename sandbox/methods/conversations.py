"""Methods that read channels and direct messages: their facts, their members, and their messages."""

from sandbox.errors import ApiError
from sandbox.methods.pages import is_true, paged
from sandbox.state import Sandbox
from sandbox.workspace import Channel, Json

HISTORY, REPLIES = (100, 999), (1000, 1000)
KINDS = {"public_channel": "channel", "private_channel": "group", "im": "im", "mpim": "mpim"}
SCOPE_OF_KIND = {"channel": "channels", "group": "groups", "im": "im"}


async def open_dm(sandbox: Sandbox, sent: Json) -> Json:
    """Return the app's direct message with one person, and create it if needed."""
    users = [user for user in str(sent.get("users", "")).split(",") if user]
    if not users:
        raise ApiError("users_list_not_supplied")
    person = sandbox.workspace.people.get(users[0])
    if person is None:
        raise ApiError("user_not_found")
    if person.role == "deactivated":
        raise ApiError("user_disabled")
    if len(users) > 1:
        raise ApiError("invalid_user_combination")
    dm = sandbox.workspace.dm(person.id)
    shown = dm.as_slack(sandbox.workspace.app.id) if is_true(sent.get("return_im")) else {"id": dm.id}
    return {"no_op": True, "already_open": True, "channel": shown}


async def info(sandbox: Sandbox, sent: Json) -> Json:
    """Return one conversation that the app can see."""
    return {"channel": visible(sandbox, sent).as_slack(sandbox.workspace.app.id)}


async def list_all(sandbox: Sandbox, sent: Json) -> Json:
    """Return a page of the conversations of the given types that the app can see."""
    app, wanted = sandbox.workspace.app.id, _kinds(sent)
    without_archived = is_true(sent.get("exclude_archived"))
    shown = [
        row.as_slack(app)
        for row in sandbox.workspace.channels.values()
        if row.kind in wanted and (row.kind == "channel" or app in row.members)
        if not (without_archived and row.is_archived)
    ]
    return paged("channels", shown, sent, most=100)


async def of_user(sandbox: Sandbox, sent: Json) -> Json:
    """Return a page of the conversations that a person is in, or the app if no person is given."""
    app, wanted = sandbox.workspace.app.id, _kinds(sent)
    person_id = str(sent.get("user") or app)
    shown = [
        row.as_slack(app)
        for row in sandbox.workspace.channels.values()
        if row.kind in wanted and person_id in row.members and (row.kind == "channel" or app in row.members)
    ]
    return paged("channels", shown, sent, most=100)


async def members(sandbox: Sandbox, sent: Json) -> Json:
    """Return a page of the members."""
    return paged("members", visible(sandbox, sent).members, sent, most=100)


async def history(sandbox: Sandbox, sent: Json) -> Json:
    """Return a page of the messages outside threads, newest first."""
    channel = _inside(sandbox, sent, "not_in_channel")
    rows = [row for row in channel.messages.values() if row.get("thread_ts", row["ts"]) == row["ts"]]
    return _messages(sorted(_between(rows, sent), key=_ts, reverse=True), sent, HISTORY)


async def replies(sandbox: Sandbox, sent: Json) -> Json:
    """Return a page of a thread, root first."""
    channel = _inside(sandbox, sent, "channel_not_found")
    ts = str(sent.get("ts", ""))
    if ts not in channel.messages:
        raise ApiError("thread_not_found")
    thread = channel.thread(ts)
    return _messages([thread[0], *_between(thread[1:], sent)], sent, REPLIES)


def visible(sandbox: Sandbox, sent: Json, *, family: str = "read") -> Channel:
    """Return the requested channel. Raises `ApiError` if the app cannot see it or lacks the scope for its kind."""
    channel = sandbox.workspace.channel(str(sent.get("channel", "")))
    if channel.kind != "channel" and sandbox.workspace.app.id not in channel.members:
        raise ApiError("channel_not_found")
    needed = f"{SCOPE_OF_KIND[channel.kind]}:{family}"
    if needed not in sandbox.scopes:
        raise ApiError("missing_scope", needed=needed, provided=",".join(sorted(sandbox.scopes)))
    return channel


def _inside(sandbox: Sandbox, sent: Json, refusal: str) -> Channel:
    channel = visible(sandbox, sent, family="history")
    if sandbox.workspace.app.id not in channel.members:
        raise ApiError(refusal)
    return channel


def _kinds(sent: Json) -> set[str]:
    types = [one.strip() for one in str(sent.get("types") or "public_channel").split(",")]
    if not set(types) <= set(KINDS):
        raise ApiError("invalid_types")
    return {KINDS[one] for one in types}


def _between(rows: list[Json], sent: Json) -> list[Json]:
    oldest, latest = str(sent.get("oldest") or "0"), str(sent.get("latest") or "9" * 10)
    for key, ts in (("oldest", oldest), ("latest", latest)):
        if not ts.replace(".", "", 1).isdigit():
            raise ApiError(f"invalid_ts_{key}")
    if is_true(sent.get("inclusive")):
        return [row for row in rows if oldest <= row["ts"] <= latest]
    return [row for row in rows if oldest < row["ts"] < latest]


def _messages(rows: list[Json], sent: Json, sizes: tuple[int, int]) -> Json:
    kept = rows if is_true(sent.get("include_all_metadata")) else [_without_metadata(row) for row in rows]
    page = paged("messages", kept, sent, most=sizes[0], largest=sizes[1])
    return {**page, "has_more": bool(page["response_metadata"]["next_cursor"])}


def _without_metadata(row: Json) -> Json:
    return {key: value for key, value in row.items() if key != "metadata"}


def _ts(row: Json) -> str:
    return str(row["ts"])

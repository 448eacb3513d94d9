"""Inbox of direct messages: each is stored before Slack is told that it arrived."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from slack_bolt.response import BoltResponse

from bot.core.deps import Deps
from bot.interviews.outside_words import control_word
from bot.slack.text import plain
from models.post import InboxKind
from services.messaging.inbox_pruning import store_event
from services.messaging.inbox_service import NO_WAIT, InboxLine, Thread

Next = Callable[[], Awaitable[None]]
SPOKEN = {None, "file_share", "thread_broadcast", "me_message"}
TOMBSTONE = "tombstone"
"""The subtype of what Slack leaves in the place of a deleted message that has replies."""

SLACKBOT = "USLACKBOT"
FORWARDS = ("is_share", "is_msg_unfurl", "message_unfurl")
"""Marks on the attachment that holds a forwarded message."""


class StoreLines:
    """Bolt middleware that runs before an event is acknowledged.

    If the database cannot be reached, it raises, nothing is acknowledged, and Slack sends the event again.
    """

    def __init__(self, deps: Deps, *, missed: Callable[[], None]) -> None:
        self._missed = missed
        self._deps = deps

    async def __call__(
        self,
        body: dict[str, Any],
        next: Next,  # noqa: A002 - Bolt's name
    ) -> BoltResponse | None:
        """Store a person's line in a direct message and wake its thread. No other middleware sees the line.

        A line that was stored before is only acknowledged. Raises whatever prevents that, after `missed` was called.
        """
        try:
            line = line_of(body)
            quiet = NO_WAIT if line is None else self._quiet_after(line)
            is_new = line is not None and await self._store(line, quiet)
        except Exception:
            self._missed()
            raise
        if line is None:
            await next()
            return None
        if is_new:
            wake = self._deps.signals.said if quiet else self._deps.signals.thread
            wake(line.thread)
        return BoltResponse(status=200, body="")

    async def _store(self, line: InboxLine, quiet: timedelta) -> bool:
        async with self._deps.database.begin() as db:
            return await store_event(db, line, now=self._deps.clock(), quiet=quiet)

    def _quiet_after(self, line: InboxLine) -> timedelta:
        """Return how long its answer waits for more: only for what a client may hear in a thread."""
        is_in_thread = line.thread.thread_ts != line.ts
        is_talk = is_in_thread and line.kind == InboxKind.SAID and control_word(line.text) is None
        return self._deps.quiet if is_talk else NO_WAIT


@dataclass(frozen=True)
class Wrapper:
    """What the wrapper of an event says about the app: its workspace, its own users, and who may speak."""

    team_id: str
    own: frozenset[str]
    hears_other_teams: bool = False
    """Whether a person of another workspace belongs to us, as members of an Enterprise Grid do."""


def line_of(body: dict[str, Any]) -> InboxLine | None:
    """Return what a person did to a line in a direct message, or None for anything else.

    Messages of bots and of this app, people of other companies, and link previews return None too.
    """
    event = body.get("event") or {}
    is_message = event.get("type") == "message" and event.get("channel_type") == "im"
    wrapper = wrapper_of(body) if is_message else None
    if wrapper is None:
        return None
    match event.get("subtype"):
        case "message_changed" if (event.get("message") or {}).get("subtype") == TOMBSTONE:
            return _deleted(wrapper, event)
        case "message_changed":
            return _edited(wrapper, event)
        case "message_deleted":
            return _deleted(wrapper, event)
        case subtype if subtype in SPOKEN:
            return _said(wrapper, event)
    return None


def wrapper_of(body: dict[str, Any]) -> Wrapper | None:
    """Return what the wrapper of an event says, or None if it names no workspace.

    The workspace is that of the installation for which Slack sends the event. `team_id` may name the author's own
    workspace. A person from outside of the organization can only write where a channel is shared with their company.
    """
    context = body.get("context_team_id")
    teams = [row.get("team_id") for row in body.get("authorizations") or []]
    team_id = next((team for team in [*teams, context, body.get("team_id")] if isinstance(team, str)), None)
    if team_id is None:
        return None
    is_ours = context == team_id and not body.get("is_ext_shared_channel")
    return Wrapper(team_id, own_users(body), hears_other_teams=is_ours)


def own_users(body: dict[str, Any]) -> frozenset[str]:
    """Return the ids under which Slack knows this app as a user, as the wrapper of an event names them."""
    return frozenset(
        str(row["user_id"]) for row in body.get("authorizations") or [] if row.get("is_bot") and row.get("user_id")
    )


def change_of(team_id: str, event: dict[str, Any], own: frozenset[str]) -> InboxLine | None:
    """Return the edit or the deletion that a message read from Slack shows, or None if it is as it was said."""
    if event.get("subtype") == TOMBSTONE:
        return _changed(team_id, event, {**event, "user": SLACKBOT}, InboxKind.DELETED, text="")
    return _edit_of(Wrapper(team_id, own, hears_other_teams=True), event)


def _edit_of(wrapper: Wrapper, event: dict[str, Any]) -> InboxLine | None:
    """Return the edit in a message that was read from Slack, or None if its author did not change it."""
    edited = event.get("edited") or {}
    if not isinstance(edited.get("ts"), str) or not _is_persons(wrapper, event):
        return None
    change = {"channel": event["channel"], "event_ts": edited["ts"]}
    return _changed(wrapper.team_id, change, event, InboxKind.EDITED, text=plain(event.get("text") or ""))


def _said(wrapper: Wrapper, event: dict[str, Any]) -> InboxLine | None:
    if not _is_persons(wrapper, event):
        return None
    return InboxLine(
        thread=Thread(wrapper.team_id, event["channel"], event.get("thread_ts") or event["ts"]),
        ts=event["ts"],
        kind=InboxKind.SAID,
        target_ts=event["ts"],
        slack_user_id=event["user"],
        text=plain(event.get("text") or ""),
        has_files=bool(event.get("files")),
        has_forward=any(_is_forward(attachment) for attachment in event.get("attachments") or []),
        client_msg_id=event.get("client_msg_id") or None,
    )


def _is_forward(attachment: Any) -> bool:
    """Return whether this is a message that the person has shared. The preview of a link comes as an edit."""
    return isinstance(attachment, dict) and any(attachment.get(mark) for mark in FORWARDS)


def _edited(wrapper: Wrapper, event: dict[str, Any]) -> InboxLine | None:
    message, before = event.get("message") or {}, event.get("previous_message") or {}
    if not _is_persons(wrapper, message) or message.get("text") == before.get("text"):
        return None
    return _changed(wrapper.team_id, event, message, InboxKind.EDITED, text=plain(message.get("text") or ""))


def _deleted(wrapper: Wrapper, event: dict[str, Any]) -> InboxLine | None:
    """Return the deletion of a person's line. Without the message before it, whose line it was shows later."""
    before = event.get("previous_message")
    if before:
        is_theirs = _is_persons(wrapper, before)
    else:
        ts = event.get("deleted_ts") or (event.get("message") or {}).get("ts")
        before, is_theirs = {"user": event.get("user") or SLACKBOT, "ts": ts}, isinstance(ts, str)
    return _changed(wrapper.team_id, event, before, InboxKind.DELETED, text="") if is_theirs else None


def _changed(team_id: str, event: dict[str, Any], message: dict[str, Any], kind: InboxKind, *, text: str) -> InboxLine:
    return InboxLine(
        thread=Thread(team_id, event["channel"], message.get("thread_ts") or message["ts"]),
        ts=event.get("event_ts") or event["ts"],
        kind=kind,
        target_ts=message["ts"],
        slack_user_id=message["user"],
        text=text,
    )


def _is_persons(wrapper: Wrapper, message: dict[str, Any]) -> bool:
    """Return whether a person of ours wrote the message. The app's own posts arrive as events too."""
    if not all(isinstance(message.get(key), str) for key in ("user", "ts")):
        return False
    if message["user"] in {SLACKBOT, *wrapper.own} or (message.get("bot_id") and not wrapper.own):
        return False
    return wrapper.hears_other_teams or message.get("user_team") in {None, wrapper.team_id}

"""Inbox of direct messages: each is stored before Slack is told that it arrived."""

from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.response import BoltResponse
from sqlalchemy.exc import SQLAlchemyError

from bot.core.deps import Deps
from bot.slack.text import plain
from models.post import InboxKind
from services.messaging.inbox_service import InboxLine, Thread, inbox_service

Next = Callable[[], Awaitable[None]]
SPOKEN = {None, "file_share", "thread_broadcast", "me_message"}
TOMBSTONE = "tombstone"
"""The subtype of what Slack leaves in the place of a deleted message that has replies."""

SLACKBOT = "USLACKBOT"


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
        """Store a person's line in a direct message and wake its thread. No other middleware sees the line."""
        if (line := line_of(body)) is None:
            await next()
            return None
        try:
            async with self._deps.database.begin() as db:
                is_new = await inbox_service.store(db, line, now=self._deps.clock())
        except (SQLAlchemyError, OSError):
            self._missed()
            raise
        if is_new:
            self._deps.signals.thread(line.thread)
        return BoltResponse(status=200, body="")


def line_of(body: dict[str, Any]) -> InboxLine | None:
    """Return what a person did to a line in a direct message, or None for anything else.

    Messages of bots and of this app, people of other workspaces, and link previews return None too.
    """
    event = body.get("event") or {}
    if event.get("type") != "message" or event.get("channel_type") != "im" or not isinstance(body.get("team_id"), str):
        return None
    team_id, own = body["team_id"], own_users(body)
    match event.get("subtype"):
        case "message_changed" if (event.get("message") or {}).get("subtype") == TOMBSTONE:
            return _deleted(team_id, event, own)
        case "message_changed":
            return _edited(team_id, event, own)
        case "message_deleted":
            return _deleted(team_id, event, own)
        case subtype if subtype in SPOKEN:
            return _said(team_id, event, own)
    return None


def own_users(body: dict[str, Any]) -> frozenset[str]:
    """Return the ids under which Slack knows this app as a user, as the wrapper of an event names them."""
    return frozenset(
        str(row["user_id"]) for row in body.get("authorizations") or [] if row.get("is_bot") and row.get("user_id")
    )


def change_of(team_id: str, event: dict[str, Any], own: frozenset[str]) -> InboxLine | None:
    """Return the edit or the deletion that a message read from Slack shows, or None if it is as it was said."""
    if event.get("subtype") == TOMBSTONE:
        return _changed(team_id, event, {**event, "user": SLACKBOT}, InboxKind.DELETED, text="")
    return _edit_of(team_id, event, own)


def _edit_of(team_id: str, event: dict[str, Any], own: frozenset[str]) -> InboxLine | None:
    """Return the edit in a message that was read from Slack, or None if its author did not change it."""
    edited = event.get("edited") or {}
    if not isinstance(edited.get("ts"), str) or not _is_persons(team_id, event, own):
        return None
    change = {"channel": event["channel"], "event_ts": edited["ts"]}
    return _changed(team_id, change, event, InboxKind.EDITED, text=plain(event.get("text") or ""))


def _said(team_id: str, event: dict[str, Any], own: frozenset[str]) -> InboxLine | None:
    if not _is_persons(team_id, event, own):
        return None
    return InboxLine(
        thread=Thread(team_id, event["channel"], event.get("thread_ts") or event["ts"]),
        ts=event["ts"],
        kind=InboxKind.SAID,
        target_ts=event["ts"],
        slack_user_id=event["user"],
        text=plain(event.get("text") or ""),
        has_files=bool(event.get("files")),
        client_msg_id=event.get("client_msg_id"),
    )


def _edited(team_id: str, event: dict[str, Any], own: frozenset[str]) -> InboxLine | None:
    message, before = event.get("message") or {}, event.get("previous_message") or {}
    if not _is_persons(team_id, message, own) or message.get("text") == before.get("text"):
        return None
    return _changed(team_id, event, message, InboxKind.EDITED, text=plain(message.get("text") or ""))


def _deleted(team_id: str, event: dict[str, Any], own: frozenset[str]) -> InboxLine | None:
    before = event.get("previous_message") or {}
    return _changed(team_id, event, before, InboxKind.DELETED, text="") if _is_persons(team_id, before, own) else None


def _changed(team_id: str, event: dict[str, Any], message: dict[str, Any], kind: InboxKind, *, text: str) -> InboxLine:
    return InboxLine(
        thread=Thread(team_id, event["channel"], message.get("thread_ts") or message["ts"]),
        ts=event.get("event_ts") or event["ts"],
        kind=kind,
        target_ts=message["ts"],
        slack_user_id=message["user"],
        text=text,
    )


def _is_persons(team_id: str, message: dict[str, Any], own: frozenset[str]) -> bool:
    """Return whether a person of this workspace wrote the message. The app's own posts arrive as events too."""
    if not all(isinstance(message.get(key), str) for key in ("user", "ts")):
        return False
    if message["user"] in {SLACKBOT, *own} or (message.get("bot_id") and not own):
        return False
    return message.get("user_team") in {None, team_id}

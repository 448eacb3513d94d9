"""Inbox of events that are no messages: each is stored before Slack is told that it arrived."""

import logging
from collections.abc import Awaitable, Callable, Collection
from functools import partial
from typing import Any

from slack_bolt.response import BoltResponse

from bot.core.deps import Deps
from services.workspaces.event_service import INSTALLATION, SlackEvent, event_service

Next = Callable[[], Awaitable[None]]
Body = dict[str, Any]
log = logging.getLogger(__name__)


class UnreadableEventError(Exception):
    """An event that lacks what it should have."""


class StoreEvents:
    """Bolt middleware that runs before an event is acknowledged.

    If the event cannot be stored, it raises, nothing is acknowledged, and Slack sends the event again.
    """

    def __init__(self, deps: Deps, names: Collection[str], *, missed: Callable[[], None]) -> None:
        """`names` are the events to store. `missed` is called for each that could not be stored."""
        self._deps = deps
        self._names = frozenset(names)
        self._missed = missed

    async def __call__(
        self,
        body: Body,
        next: Next,  # noqa: A002 - Bolt's name
    ) -> BoltResponse | None:
        """Store the event and wake its worker. No other middleware sees it. Raises whatever prevents that.

        An event that cannot be read is logged and acknowledged. One that was stored before, or that changes nothing, is
        only acknowledged.
        """
        if body.get("type") != "event_callback" or (body.get("event") or {}).get("type") not in self._names:
            await next()
            return None
        try:
            await self._store(body)
        except UnreadableEventError:
            log.warning("an event could not be read", extra={"what": str(body["event"]["type"])})
        except Exception:
            self._missed()
            raise
        return BoltResponse(status=200, body="")

    async def _store(self, body: Body) -> None:
        event = event_of(body)
        if event is None:
            return
        async with self._deps.database.begin() as db:
            is_new = await event_service.store(db, event, now=self._deps.clock())
        if is_new:
            self._deps.signals.events()


def event_of(body: Body) -> SlackEvent | None:
    """Return the event, or None for one that changes nothing: a revoked token that is not the bot's.

    Raises UnreadableEventError if a field is missing or has the wrong form.
    """
    try:
        event, name = body["event"], str(body["event"]["type"])
        if name == "tokens_revoked" and not event["tokens"].get("bot"):
            return None
        return _read(body, event, name)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UnreadableEventError from error


def _read(body: Body, event: Body, name: str) -> SlackEvent:
    of = partial(SlackEvent, team_id=_team_of(body), event_id=_id(body["event_id"], 64), name=name, ts=_ts_of(body))
    match name:
        case "member_joined_channel" | "member_left_channel":
            channel, user = _id(event["channel"]), _id(event["user"])
            is_app = user in {row.get("user_id") for row in body.get("authorizations") or []}
            topic = f"member {channel} {user}"
            found = of(topic=topic, channel_id=channel, slack_user_id=user, is_about_app=is_app)
        case "channel_rename" | "group_rename":
            channel, words = _id(event["channel"]["id"]), _words(event["channel"]["name"])
            found = of(topic=f"name {channel}", channel_id=channel, value=words)
        case "channel_id_changed":
            old, new = _id(event["old_channel_id"]), _id(event["new_channel_id"])
            found = of(topic=f"id {old}", channel_id=old, value=new)
        case "user_change":
            user = _id(event["user"]["id"])
            found = of(topic=f"user {user}", slack_user_id=user)
        case "app_uninstalled" | "tokens_revoked":
            found = of(topic=INSTALLATION)
        case _:
            channel = _id(event["channel"])
            found = of(topic=f"open {channel}", channel_id=channel)
    return found


def _team_of(body: Body) -> str:
    """Return the workspace of the installation for which Slack sends the event."""
    teams = [row.get("team_id") for row in body.get("authorizations") or []]
    return _id(next(team for team in [*teams, body.get("context_team_id"), body.get("team_id")] if team))


def _ts_of(body: Body) -> str:
    """Return when it happened, or the end of that second if the event does not say more."""
    ts = body["event"].get("event_ts") or f"{int(body['event_time'])}.999999"
    float(ts)
    return _id(ts)


def _id(value: object, longest: int = 32) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= longest:
        raise ValueError("not an id")
    return value


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a name")
    return value[:100]

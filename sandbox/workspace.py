"""The state of a workspace: people, channels, messages, and views. It knows no transport and no particular app."""

import secrets
import string
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sandbox.errors import ApiError
from sandbox.tools.clock import Clock

Json = dict[str, Any]
ENTERPRISE = "E0SANDBOX0"
"""The id of the organization to which members of an Enterprise Grid belong."""

_LETTERS = string.ascii_uppercase + string.digits


def make_id(kind: str) -> str:
    """Return a new id that looks like Slack's: a letter for the kind and ten more characters."""
    return kind + "0" + "".join(secrets.choice(_LETTERS) for _ in range(9))


def _tz_offset(tz: str) -> int:
    """Return today's offset from UTC in seconds, positive east of Greenwich."""
    offset = datetime.now(ZoneInfo(tz)).utcoffset()
    return int(offset.total_seconds()) if offset is not None else 0


@dataclass
class Person:
    """A person in the workspace.

    `role` is owner, admin, member, guest, single_channel_guest, deactivated, foreign, or bot.
    """

    handle: str
    name: str
    role: str
    tz: str
    team_id: str
    """Their home workspace. For a member of an Enterprise Grid, this may be another one than ours."""
    grid_teams: tuple[str, ...] = ()
    """All workspaces of a member of an Enterprise Grid."""
    title: str = ""
    """Their job title in the profile."""
    id: str = field(default_factory=lambda: make_id("U"))

    @property
    def can_sign_in(self) -> bool:
        """Whether a user of the page can be this person."""
        return self.role not in {"deactivated", "bot"}

    @property
    def is_guest(self) -> bool:
        """Whether they are a guest of any kind."""
        return self.role in {"guest", "single_channel_guest"}

    def as_slack(self) -> Json:
        """Return the user object of the Web API."""
        shown = {
            "id": self.id,
            "team_id": self.team_id,
            "name": self.handle,
            "real_name": self.name,
            "deleted": self.role == "deactivated",
            "tz": self.tz,
            "tz_label": self.tz,
            "tz_offset": _tz_offset(self.tz),
            "is_admin": self.role in {"owner", "admin"},
            "is_owner": self.role == "owner",
            "is_restricted": self.is_guest,
            "is_ultra_restricted": self.role == "single_channel_guest",
            "is_bot": self.role == "bot",
            "is_app_user": False,
            "is_stranger": self.role == "foreign",
            "updated": 0,
            "profile": {
                "real_name": self.name,
                "display_name": self.name,
                "email": f"{self.handle}@example.edu",
                "title": self.title,
            },
        }
        if self.grid_teams:
            org = {"enterprise_id": ENTERPRISE, "enterprise_name": "Sandbox System", "teams": list(self.grid_teams)}
            shown["enterprise_user"] = {"id": self.id, **org, "is_admin": False, "is_owner": False}
        return shown


@dataclass
class Channel:
    """A channel or a direct message. `kind` is channel, group, or im."""

    name: str
    kind: str
    members: list[str] = field(default_factory=list)
    id: str = ""
    is_archived: bool = False
    creator: str = ""
    messages: dict[str, Json] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.id = self.id or make_id({"channel": "C", "group": "C", "im": "D"}[self.kind])

    def as_slack(self, app_user: str) -> Json:
        """Return the conversation object of the Web API."""
        shown: Json = {
            "id": self.id,
            "name": self.name,
            "is_channel": self.kind == "channel",
            "is_group": self.kind == "group",
            "is_im": self.kind == "im",
            "is_mpim": False,
            "is_private": self.kind != "channel",
            "is_archived": self.is_archived,
            "is_member": app_user in self.members,
            "num_members": len(self.members),
            "created": 0,
            "creator": self.creator,
            "topic": {"value": "", "creator": "", "last_set": 0},
            "purpose": {"value": "", "creator": "", "last_set": 0},
        }
        if self.kind == "im":
            shown["user"] = next(member for member in self.members if member != app_user)
        return shown

    @property
    def title(self) -> str:
        """The name as people see it."""
        return "the DM with the app" if self.kind == "im" else f"#{self.name}"

    def thread(self, ts: str) -> list[Json]:
        """Return the root message and its replies, oldest first."""
        return [row for key, row in sorted(self.messages.items()) if key == ts or row.get("thread_ts") == ts]


class Workspace:
    """One team with one app in it."""

    def __init__(self, seed: Json, *, app_name: str) -> None:
        team, app = seed.get("team", {}), seed.get("app", {})
        self.clock = Clock(seed.get("clock"))
        self.team_id = str(team.get("id") or make_id("T"))
        self.team_name = str(team.get("name") or "Sandbox University")
        self.domain = str(team.get("domain") or "sandbox-university")
        self.app_id = str(app.get("app_id") or make_id("A"))
        self.bot_id = str(app.get("bot_id") or make_id("B"))
        self.app = Person("app", app_name, "bot", "UTC", self.team_id, id=str(app.get("id") or make_id("U")))
        self.people: dict[str, Person] = {self.app.id: self.app}
        self.channels: dict[str, Channel] = {}
        self.whispers: list[Json] = list(seed.get("whispers", []))
        self.homes: dict[str, Json] = dict(seed.get("homes", {}))
        self.statuses: dict[tuple[str, str], tuple[str, float]] = {}
        self.prompts: dict[tuple[str, str], Json] = {}
        """The prompts that the app suggests, by channel and thread. The thread is empty for the whole channel."""
        self.files: dict[str, Json] = {}
        for row in seed.get("people", []):
            self.add_person(row)
        for row in seed.get("channels", []):
            members = [self.by_handle(handle).id for handle in row.get("members", [])]
            if row.get("has_app"):
                members.append(self.app.id)
            self.add_channel(_seeded(row, members))

    def add_person(self, row: Json) -> Person:
        """Add the person that a row of a seed describes, and return them.

        With `grid`, they are a member of an Enterprise Grid whose home is another workspace.
        """
        role = row.get("role", "member")
        is_elsewhere = role == "foreign" or row.get("grid")
        team = str(row.get("team") or (make_id("T") if is_elsewhere else self.team_id))
        shown = (str(row.get("name") or row["handle"]), role, str(row.get("tz") or "UTC"))
        own_id = str(row.get("id") or make_id("W" if row.get("grid") else "U"))
        teams = (team, self.team_id) if row.get("grid") else ()
        person = Person(row["handle"], *shown, team, grid_teams=teams, title=str(row.get("title") or ""), id=own_id)
        self.people[person.id] = person
        return person

    def add_channel(self, channel: Channel) -> Channel:
        """Add the channel and return it."""
        self.channels[channel.id] = channel
        return channel

    def by_handle(self, handle: str) -> Person:
        """Return the person with this handle or id. Raises `KeyError` with a message that lists all handles."""
        for person in self.people.values():
            if handle.lstrip("@") in {person.handle, person.id}:
                return person
        handles = ", ".join(person.handle for person in self.people.values())
        raise KeyError(f"there is no person {handle}. Choose one of: {handles}")

    def by_name(self, name: str) -> Channel:
        """Return the channel with this name or id. Raises `KeyError` with a message that lists all channels."""
        for channel in self.channels.values():
            if name.lstrip("#") in {channel.name, channel.id} and (channel.kind != "im" or name == channel.id):
                return channel
        names = ", ".join(f"#{channel.name}" for channel in self.channels.values() if channel.kind != "im")
        raise KeyError(f"there is no channel {name}. Choose one of: {names}")

    def dm(self, person_id: str) -> Channel:
        """Return the app's direct message with this person, and open it if it does not exist yet."""
        for channel in self.channels.values():
            if channel.kind == "im" and person_id in channel.members:
                return channel
        return self.add_channel(Channel("directmessage", "im", [person_id, self.app.id]))

    def channel(self, channel_id: str) -> Channel:
        """Return the channel with this id. Raises `ApiError` channel_not_found."""
        if channel_id not in self.channels:
            raise ApiError("channel_not_found")
        return self.channels[channel_id]

    @property
    def bot_profile(self) -> Json:
        """The bot profile that the app's messages carry."""
        shown = {"id": self.bot_id, "app_id": self.app_id, "name": self.app.name, "team_id": self.team_id}
        return {**shown, "icons": {}, "deleted": False, "updated": 0}

    def add_message(self, channel: Channel, user_id: str, text: str, **more: Any) -> Json:
        """Add a message to the channel and return it. Fields of `more` that are None are left out."""
        ts = self.clock.next_ts()
        message: Json = {"type": "message", "user": user_id, "text": text, "ts": ts, "team": self.team_id}
        author = self.people.get(user_id)
        if author is not None and author.team_id != self.team_id:
            message |= {"team": author.team_id, "user_team": author.team_id, "source_team": author.team_id}
        message.update({key: value for key, value in more.items() if value is not None})
        channel.messages[ts] = message
        return message


def _seeded(row: Json, members: list[str]) -> Channel:
    """Return the channel that a row of a seed describes, with its messages."""
    return Channel(
        row["name"].lstrip("#"),
        row.get("kind") or ("group" if row.get("private") else "channel"),
        members,
        id=str(row.get("id") or ""),
        is_archived=bool(row.get("archived")),
        creator=str(row.get("creator") or ""),
        messages={str(message["ts"]): dict(message) for message in row.get("messages", [])},
    )

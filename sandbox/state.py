"""Everything of a running sandbox in one place: what methods and acts work on."""

import asyncio
import secrets
from dataclasses import dataclass, field
from typing import Any

from sandbox.manifest import Manifest
from sandbox.socket_mode import SocketMode
from sandbox.workspace import Channel, Json, Workspace

BURST = 4
TRIGGER_SECONDS = 3.0


@dataclass
class Call:
    """One line of the inspector: a call, an event or a command, with its answer."""

    kind: str
    name: str
    sent: Json
    answer: Json
    at: float
    seconds: float = 0.0


@dataclass
class Fault:
    """What goes wrong with the next calls of a method."""

    kind: str
    """`ratelimited`, `server_error`, `drop_after` (carried out, connection lost), `error` (with `code`)."""
    times: int
    code: str = ""
    seconds: int = 1


@dataclass
class Trigger:
    """The right to open one modal, for three seconds."""

    person_id: str
    until: float
    is_used: bool = False


@dataclass
class Sandbox:
    """A running workspace with its app."""

    workspace: Workspace
    manifest: Manifest
    socket: SocketMode
    bot_token: str = field(default_factory=lambda: f"xoxb-sandbox-{secrets.token_hex(12)}")
    app_token: str = field(default_factory=lambda: f"xapp-sandbox-{secrets.token_hex(12)}")
    base_url: str = ""
    calls: list[Call] = field(default_factory=list)
    faults: dict[str, Fault] = field(default_factory=dict)
    revoked: str = ""
    missing_scopes: set[str] = field(default_factory=set)
    limits_rate: bool = True
    copies_of_events: int = 1
    triggers: dict[str, Trigger] = field(default_factory=dict)
    responses: dict[str, Json] = field(default_factory=dict)
    stacks: dict[str, list[Json]] = field(default_factory=dict)
    posts: dict[str, list[float]] = field(default_factory=dict)
    uploads: dict[str, Json] = field(default_factory=dict)
    tasks: set[asyncio.Task[Any]] = field(default_factory=set)

    @property
    def scopes(self) -> frozenset[str]:
        """What the app may do now."""
        return self.manifest.scopes - self.missing_scopes

    def new_trigger(self, person_id: str) -> str:
        """A trigger id for this person."""
        trigger_id = f"{secrets.randbelow(10**12)}.{secrets.token_hex(8)}"
        self.triggers[trigger_id] = Trigger(person_id, self.workspace.clock.now() + TRIGGER_SECONDS)
        return trigger_id

    def emit(self, event: Json, channel: Channel | None, *, name: str | None = None) -> None:
        """The event goes to the app, if it subscribes to it and is in the conversation."""
        subscribed = name or event["type"]
        if subscribed not in self.manifest.events:
            return
        if channel is not None and self.workspace.app.id not in channel.members:
            return
        payload = self._wrapped(event)
        for _ in range(self.copies_of_events):
            self.spawn(self._deliver(subscribed, payload))

    def emit_message(self, message: Json, channel: Channel) -> None:
        """A message, an edit or a deletion goes to the app."""
        event = {**message, "channel": channel.id, "channel_type": channel.kind, "event_ts": message["ts"]}
        self.emit(
            event, channel, name={"im": "message.im", "group": "message.groups"}.get(channel.kind, "message.channels")
        )

    def spawn(self, work: Any) -> None:
        """The work goes on in the background until the sandbox ends."""
        task = asyncio.ensure_future(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _deliver(self, name: str, payload: Json) -> None:
        began = self.workspace.clock.now()
        is_delivered = await self.socket.deliver_event(payload)
        took = self.workspace.clock.now() - began
        self.calls.append(Call("event", name, payload["event"], {"delivered": is_delivered}, began, took))

    def _wrapped(self, event: Json) -> Json:
        workspace = self.workspace
        return {
            "token": "sandbox",
            "team_id": workspace.team_id,
            "context_team_id": workspace.team_id,
            "context_enterprise_id": None,
            "api_app_id": workspace.app_id,
            "event": event,
            "type": "event_callback",
            "event_id": f"Ev{secrets.token_hex(6).upper()}",
            "event_time": int(workspace.clock.now()),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": workspace.team_id,
                    "user_id": workspace.app.id,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": False,
            "event_context": secrets.token_hex(8),
        }

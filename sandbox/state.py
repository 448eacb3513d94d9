"""The state of a running sandbox, which methods and acts work on."""

import asyncio
import secrets
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

from sandbox.claude.app import MessagesApi
from sandbox.manifest import Manifest
from sandbox.tools.changes import ChangeSignal
from sandbox.tools.embedding import Host
from sandbox.tools.fault_injection import EventFaults, SlackFault
from sandbox.tools.inspector import Inspector, InspectorEntry
from sandbox.wire.rate_limits import RateLimits
from sandbox.wire.socket_mode import SocketMode
from sandbox.workspace import Json, Workspace

TRIGGER_SECONDS = 3.0


@dataclass
class Trigger:
    """The right to open one modal within three seconds."""

    person_id: str
    until: float
    is_used: bool = False


@dataclass
class Sandbox:
    """A running workspace and its app."""

    workspace: Workspace
    manifest: Manifest
    socket: SocketMode
    bot_token: str = field(default_factory=lambda: f"xoxb-sandbox-{secrets.token_hex(12)}")
    app_token: str = field(default_factory=lambda: f"xapp-sandbox-{secrets.token_hex(12)}")
    base_url: str = ""
    inspector: Inspector = field(default_factory=Inspector)
    faults: dict[str, SlackFault] = field(default_factory=dict)
    event_faults: EventFaults = field(default_factory=EventFaults)
    revoked: str = ""
    missing_scopes: set[str] = field(default_factory=set)
    limits_rate: bool = True
    trigger_seconds: float = TRIGGER_SECONDS
    rate_limits: RateLimits = field(default_factory=RateLimits)
    triggers: dict[str, Trigger] = field(default_factory=dict)
    responses: dict[str, Json] = field(default_factory=dict)
    stacks: dict[str, list[Json]] = field(default_factory=dict)
    uploads: dict[str, bytes] = field(default_factory=dict)
    looks_through_files_for: float = 0.0
    """Seconds after an upload during which no block can show the file."""
    suggested: dict[tuple[str, str, str, str], list[Json]] = field(default_factory=dict)
    """The options that the app last suggested, by person, message, block, and action."""
    host: Host = field(default_factory=Host)
    model: MessagesApi | None = None
    """The simulated Claude behind the Messages API, if one runs in the same process."""
    marks: dict[str, dict[str, str]] = field(default_factory=dict)
    """How far each person has read, by person and then by place. A place is a channel, or a channel and a thread."""
    changes: ChangeSignal = field(default_factory=ChangeSignal)
    tasks: set[asyncio.Task[Any]] = field(default_factory=set)

    @property
    def calls(self) -> list[InspectorEntry]:
        """The inspector's finished lines."""
        return self.inspector.calls

    @property
    def scopes(self) -> frozenset[str]:
        """The scopes that the app has now."""
        return self.manifest.scopes - self.missing_scopes

    def new_trigger(self, person_id: str) -> str:
        """Return a new trigger id for this person."""
        trigger_id = f"{secrets.randbelow(10**12)}.{secrets.token_hex(8)}"
        self.triggers[trigger_id] = Trigger(person_id, self.workspace.clock.now() + self.trigger_seconds)
        return trigger_id

    def spawn(self, work: Coroutine[Any, Any, Any]) -> None:
        """Run the work in the background until it ends or the sandbox stops."""
        task = asyncio.ensure_future(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

"""The control API, behind a secret of each run. People act and look, and tests move the clock and inject faults."""

import hmac
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from aiohttp import web

from sandbox.errors import ApiError
from sandbox.people.owner_acts import manage
from sandbox.people.people_api import ACTS, check_may_use_app
from sandbox.seeds import seed_of
from sandbox.state import Sandbox
from sandbox.tools.fault_injection import AFTER, BEFORE, SlackFault
from sandbox.tools.fault_switches import switch
from sandbox.wire.events import release_delayed
from sandbox.wire.interactivity import ActError
from sandbox.workspace import Json

HEADER = "X-Sandbox-Secret"
FURTHEST = 366 * 24 * 3600
LOOKS: dict[str, Callable[[Sandbox, Json], Any]] = {
    "people": lambda sandbox, _: [person.as_slack() for person in sandbox.workspace.people.values()],
    "calls": lambda sandbox, sent: [asdict(call) for call in sandbox.calls if sent.get("name") in {None, call.name}],
    "seed": lambda sandbox, _: seed_of(sandbox),
}
"""What can be read about the workspace as a whole."""


class WorkspaceControlHandler:
    """The handler of `/control/<verb>`."""

    def __init__(self, sandbox: Sandbox, secret: str) -> None:
        self._sandbox = sandbox
        self._secret = secret

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Carry out one verb. Answer 400 with a message if it cannot be done, and 403 without the secret."""
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(), self._secret.encode()):
            return web.json_response({"problem": "the secret of this run is missing"}, status=403)
        sent: Json = await request.json()
        try:
            return web.json_response(await self._do(request.match_info["verb"], sent))
        except (ActError, ApiError, KeyError) as error:
            return web.json_response({"problem": str(error.args[0])}, status=400)

    async def _do(self, verb: str, sent: Json) -> Any:  # noqa: PLR0911 - a table of verbs
        workspace = self._sandbox.workspace
        if verb in ACTS:
            person = workspace.by_handle(sent["person"])
            if not person.can_sign_in:
                raise ActError(f"{person.handle} is deactivated and cannot sign in")
            check_may_use_app(self._sandbox, person, verb, sent)
            return await ACTS[verb](self._sandbox, person, sent)
        match verb:
            case "modal":
                stack = self._sandbox.stacks.get(workspace.by_handle(sent["person"]).id)
                return stack[-1] if stack else None
            case "home":
                return workspace.homes.get(workspace.by_handle(sent["person"]).id)
            case "whispers":
                person = workspace.by_handle(sent["person"])
                wanted = workspace.by_name(sent["channel"]).id if sent.get("channel") else None
                rows = [row for row in workspace.whispers if row["user"] == person.id]
                return [row for row in rows if wanted in {None, row["channel"]}]
            case "read":
                return self._read(sent)
            case "status":
                person = workspace.by_handle(sent["person"])
                text, until = workspace.statuses.get((workspace.dm(person.id).id, sent["thread"]), ("", 0.0))
                return text if until > workspace.clock.now() else ""
            case _ if verb in LOOKS:
                return LOOKS[verb](self._sandbox, sent)
            case _:
                return await self._change(verb, sent)

    async def _change(self, verb: str, sent: Json) -> Any:
        sandbox = self._sandbox
        match verb:
            case "clock":
                sandbox.workspace.clock.move(_forward(sent["seconds"]))
            case "host":
                return await _ask_host(sandbox, sent)
            case "fault":
                if sent["kind"] not in BEFORE | AFTER:
                    raise ActError(
                        f"there is no fault {sent['kind']}. Choose one of: {', '.join(sorted(BEFORE | AFTER))}"
                    )
                sandbox.faults[sent["method"]] = SlackFault(
                    sent["kind"], sent.get("times", 1), sent.get("code", ""), sent.get("seconds", 1)
                )
            case "revoke":
                sandbox.revoked = sent.get("code", "token_revoked")
            case "scopes":
                sandbox.missing_scopes = set(sent["missing"])
            case "rate":
                sandbox.limits_rate = sent["on"]
            case "file_seconds":
                sandbox.looks_through_files_for = sent["seconds"]
            case "copies" | "delay" | "shuffle" | "lost_acks" | "disconnect" | "gap" | "trouble":
                await self._disturb(verb, sent)
            case _:
                manage(sandbox, verb, sent)
        return {}

    async def _disturb(self, verb: str, sent: Json) -> None:
        """Change what goes wrong between the workspace and the app's connection."""
        sandbox = self._sandbox
        match verb:
            case "copies":
                sandbox.event_faults.copies = sent["copies"]
            case "delay":
                sandbox.event_faults.delay = sent["seconds"]
            case "shuffle":
                sandbox.event_faults.shuffle = sent["events"]
                release_delayed(sandbox)
            case "lost_acks":
                sandbox.socket.lost_acks = sent["count"]
            case "trouble":
                switch(sandbox, str(sent["name"]), on=bool(sent["on"]))
            case "disconnect":
                await sandbox.socket.disconnect(sent.get("reason", "refresh_requested"))
            case _:
                sandbox.socket.is_refusing = sent["on"]
                if sent["on"]:
                    await sandbox.socket.disconnect()

    def _read(self, sent: Json) -> list[Json]:
        workspace = self._sandbox.workspace
        person = workspace.by_handle(sent["person"])
        channel = workspace.by_name(sent["channel"]) if sent.get("channel") else workspace.dm(person.id)
        if person.id not in channel.members:
            raise ActError(f"{person.handle} is not in {channel.name}")
        if sent.get("thread"):
            rows = channel.thread(sent["thread"])
        else:
            rows = [row for _, row in sorted(channel.messages.items()) if row.get("thread_ts", row["ts"]) == row["ts"]]
        return [{**row, "channel": channel.id} for row in rows]


def _forward(seconds: object) -> float:
    """Return the seconds to move the clock.

    Raises `ActError` unless it moves forward, since two messages must not share a ts.
    """
    if not isinstance(seconds, int | float) or not 0 <= seconds <= FURTHEST:
        raise ActError("the clock only moves forward, by at most a year at a time")
    return float(seconds)


async def _ask_host(sandbox: Sandbox, sent: Json) -> Json:
    if sent["ask"] not in sandbox.host.verbs:
        raise ActError(f"the host cannot {sent['ask']}")
    return await sandbox.host.verbs[sent["ask"]](sent)

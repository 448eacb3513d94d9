"""The control API: people act and look, tests move the clock and switch faults on. Behind a per-run secret."""

import hmac
from dataclasses import asdict
from typing import Any

from aiohttp import web

from sandbox.acts import ACTS, ActError
from sandbox.errors import ApiError
from sandbox.state import Fault, Sandbox
from sandbox.workspace import Channel, Json

HEADER = "X-Sandbox-Secret"


class Control:
    """Answers `/control/<verb>`."""

    def __init__(self, sandbox: Sandbox, secret: str) -> None:
        self._sandbox = sandbox
        self._secret = secret

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One act or look; 400 with a sentence for what cannot be done."""
        if not hmac.compare_digest(request.headers.get(HEADER, ""), self._secret):
            return web.json_response({"problem": "the secret of this run is missing"}, status=403)
        sent: Json = await request.json()
        try:
            return web.json_response(await self._do(request.match_info["verb"], sent))
        except (ActError, ApiError, KeyError) as error:
            return web.json_response({"problem": str(error.args[0])}, status=400)

    async def _do(self, verb: str, sent: Json) -> Any:  # noqa: PLR0911 - a table of verbs
        workspace = self._sandbox.workspace
        if verb in ACTS:
            return await ACTS[verb](self._sandbox, workspace.by_handle(sent["person"]), sent)
        match verb:
            case "modal":
                stack = self._sandbox.stacks.get(workspace.by_handle(sent["person"]).id)
                return stack[-1] if stack else None
            case "home":
                return workspace.homes.get(workspace.by_handle(sent["person"]).id)
            case "whispers":
                person = workspace.by_handle(sent["person"])
                return [row for row in workspace.whispers if row["user"] == person.id]
            case "read":
                return self._read(sent)
            case "status":
                person = workspace.by_handle(sent["person"])
                text, until = workspace.statuses.get((workspace.dm(person.id).id, sent["thread"]), ("", 0.0))
                return text if until > workspace.clock.now() else ""
            case "people":
                return [person.as_slack() for person in workspace.people.values()]
            case "calls":
                return [asdict(call) for call in self._sandbox.calls if sent.get("name") in {None, call.name}]
            case _:
                return await self._change(verb, sent)

    async def _change(self, verb: str, sent: Json) -> Any:
        sandbox = self._sandbox
        match verb:
            case "clock":
                sandbox.workspace.clock.offset += sent["seconds"]
            case "fault":
                sandbox.faults[sent["method"]] = Fault(
                    sent["kind"], sent.get("times", 1), sent.get("code", ""), sent.get("seconds", 1)
                )
            case "copies":
                sandbox.copies_of_events = sent["copies"]
            case "revoke":
                sandbox.revoked = sent.get("code", "token_revoked")
            case "disconnect":
                await sandbox.socket.disconnect()
            case "gap":
                sandbox.socket.is_refusing = sent["on"]
                if sent["on"]:
                    await sandbox.socket.disconnect()
            case "archive":
                self._archive(sandbox.workspace.by_name(sent["channel"]))
            case _:
                raise ActError(f"the sandbox cannot do {verb}")
        return {}

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

    def _archive(self, channel: Channel) -> None:
        channel.is_archived = True
        kind = "group_archive" if channel.kind == "group" else "channel_archive"
        self._sandbox.emit(
            {"type": kind, "channel": channel.id, "event_ts": self._sandbox.workspace.clock.next_ts()}, channel
        )

"""Changes by web socket: a table of keyed rows, complete at first, and then what changed in it.

A browser allows six plain event streams for all of its tabs together, but hundreds of web sockets.
"""

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import web

from sandbox.tools.changes import ChangeSignal

QUIET_SECONDS = 15.0
"""Seconds between heartbeats of a socket, so that both ends notice a lost connection."""

Table = Mapping[str, Any]


PROTOCOL = "sandbox"
LONGEST_REASON = 120
"""Bytes of text that fit into the frame that closes a web socket."""


def secret_of(request: web.Request, header: str) -> str:
    """Return the secret in the header, or in the second protocol of a web socket, which can have no header."""
    offered = [part.strip() for part in request.headers.get("Sec-WebSocket-Protocol", "").split(",")]
    return request.headers.get(header) or (offered[1] if len(offered) > 1 else "")


async def refuse(request: web.Request, status: int, problem: str) -> web.StreamResponse:
    """Refuse a watcher. A web socket is opened and closed, so that the page can read the reason."""
    if not _is_socket(request):
        return web.json_response({"problem": problem}, status=status)
    socket = web.WebSocketResponse(protocols=(PROTOCOL,))
    await socket.prepare(request)
    await socket.close(code=4000 + status, message=problem.encode()[:LONGEST_REASON].decode(errors="ignore").encode())
    return socket


def _is_socket(request: web.Request) -> bool:
    return request.headers.get("Upgrade", "").lower() == "websocket"


async def watch(request: web.Request, changes: ChangeSignal, look: Callable[[], Table]) -> web.StreamResponse:
    """Send the table until the watcher leaves.

    Each message is `{"whole": bool, "rows": {key: value}, "gone": [key]}`.
    """
    if not _is_socket(request):
        return await refuse(request, 426, "use a web socket to watch this")
    socket = web.WebSocketResponse(protocols=(PROTOCOL,), heartbeat=QUIET_SECONDS)
    await socket.prepare(request)
    telling = asyncio.ensure_future(_tell(socket, changes, look))
    try:
        async for _ in socket:
            pass
    finally:
        telling.cancel()
        await asyncio.gather(telling, return_exceptions=True)
    return socket


async def _tell(socket: web.WebSocketResponse, changes: ChangeSignal, look: Callable[[], Table]) -> None:
    sent: dict[str, str] | None = None
    watcher = changes.join()
    try:
        while not socket.closed:
            await watcher.wait()
            watcher.clear()
            now = {key: json.dumps(value) for key, value in look().items()}
            if line := _difference(sent, now):
                await socket.send_str(line)
            sent = now
    finally:
        changes.leave(watcher)


def _difference(before: dict[str, str] | None, now: dict[str, str]) -> str:
    """Return one message as JSON, or "" if nothing changed."""
    known = before or {}
    rows = [f"{json.dumps(key)}:{value}" for key, value in now.items() if known.get(key) != value]
    gone = [key for key in known if key not in now]
    if before is not None and not rows and not gone:
        return ""
    return f'{{"whole":{json.dumps(before is None)},"rows":{{{",".join(rows)}}},"gone":{json.dumps(gone)}}}'

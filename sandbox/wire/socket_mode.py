"""Socket Mode: tickets, connections, envelopes, and acknowledgements."""

import asyncio
import contextlib
import json
import random
import secrets
import time
import uuid
from collections.abc import Callable
from typing import Any

from aiohttp import WSMsgType, web

Json = dict[str, Any]
ACK_SECONDS = 3.0
"""How long Slack waits for an acknowledgement."""

MAX_CONNECTIONS = 10
RETRIES = 3
TICKET_SECONDS = 30.0
DEBUG_SECONDS = 360.0
WARNING_SECONDS = 10.0
HEARTBEAT_SECONDS = 25.0


class SocketMode:
    """The open connections of one app."""

    def __init__(self, *, app_id: str, changed: Callable[[], None]) -> None:
        self._app_id = app_id
        self._changed = changed
        self._tickets: dict[str, float] = {}
        self._connections: list[web.WebSocketResponse] = []
        self._waiting: dict[str, asyncio.Future[Json]] = {}
        self.ack_seconds = ACK_SECONDS
        """Settable, because a busy machine needs longer than an app in production gets."""
        self.is_refusing = False
        """Whether new connections are refused, as in an outage."""
        self.lost_acks = 0
        """How many of the next acknowledgements are dropped."""

    @property
    def is_connected(self) -> bool:
        """Whether an app is connected."""
        return bool(self._connections)

    def new_ticket(self) -> str:
        """Return a ticket that opens one connection, once."""
        ticket = secrets.token_urlsafe(16)
        self._tickets[ticket] = time.monotonic() + TICKET_SECONDS
        return ticket

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Serve one connection from its hello to its end."""
        ticket = request.query.get("ticket", "")
        if self._tickets.pop(ticket, 0.0) < time.monotonic() or self.is_refusing:
            return web.Response(status=403, text="invalid ticket")
        socket = web.WebSocketResponse(autoping=True, heartbeat=HEARTBEAT_SECONDS)
        await socket.prepare(request)
        if len(self._connections) >= MAX_CONNECTIONS:
            await socket.send_json(_goodbye("too_many_websockets"))
            await socket.close()
            return socket
        self._connections.append(socket)
        self._changed()
        ending = asyncio.ensure_future(self._end_early(socket)) if "debug_reconnects" in request.query else None
        try:
            await socket.send_json(self._hello())
            async for message in socket:
                if message.type == WSMsgType.TEXT:
                    self._take_ack(message.data)
        finally:
            if ending is not None:
                ending.cancel()
            with contextlib.suppress(ValueError):
                self._connections.remove(socket)
            self._changed()
        return socket

    async def deliver(self, kind: str, payload: Json) -> Json | None:
        """Send a payload and return the acknowledgement's payload, or None without one within three seconds."""
        return await self._send(kind, payload, {})

    async def deliver_event(self, payload: Json) -> bool:
        """Send an event, up to four times. Return False if no attempt was acknowledged."""
        for attempt in range(RETRIES + 1):
            extra = {"retry_attempt": attempt, "retry_reason": "timeout" if attempt else ""}
            if await self._send("events_api", payload, extra) is not None:
                return True
        return False

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Tell every connection to disconnect, and close it. A `warning` does not close it."""
        for socket in list(self._connections):
            with contextlib.suppress(ConnectionError):
                await socket.send_json(_goodbye(reason))
            if reason != "warning":
                await socket.close()

    async def _end_early(self, socket: web.WebSocketResponse) -> None:
        """Close a connection that was opened with `debug_reconnects` after six minutes, with a warning before."""
        await asyncio.sleep(DEBUG_SECONDS - WARNING_SECONDS)
        with contextlib.suppress(ConnectionError):
            await socket.send_json(_goodbye("warning"))
            await asyncio.sleep(WARNING_SECONDS)
            await socket.send_json(_goodbye("refresh_requested"))
        await socket.close()

    async def _send(self, kind: str, payload: Json, extra: Json) -> Json | None:
        if not self._connections:
            await asyncio.sleep(0.2)
        if not self._connections:
            return None
        envelope_id = str(uuid.uuid4())
        future: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._waiting[envelope_id] = future
        accepts = kind in {"slash_commands", "interactive"}
        envelope = {"envelope_id": envelope_id, "type": kind, "accepts_response_payload": accepts, "payload": payload}
        try:
            await random.choice(self._connections).send_json({**envelope, **extra})  # noqa: S311 - any connection will do
            return await asyncio.wait_for(future, self.ack_seconds)
        except (TimeoutError, ConnectionError):
            return None
        finally:
            self._waiting.pop(envelope_id, None)

    def _take_ack(self, data: str) -> None:
        with contextlib.suppress(json.JSONDecodeError):
            ack = json.loads(data)
            future = self._waiting.get(ack.get("envelope_id", ""))
            if future is None or future.done():
                return
            if self.lost_acks:
                self.lost_acks -= 1
                return
            future.set_result(ack.get("payload") or {})

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self._connections),
            "connection_info": {"app_id": self._app_id},
            "debug_info": {
                "host": "sandbox",
                "started": time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime()),
                "build_number": 1,
                "approximate_connection_time": 18060,
            },
        }


def _goodbye(reason: str) -> Json:
    return {"type": "disconnect", "reason": reason, "debug_info": {"host": "sandbox"}}

"""A loopback server that answers POST /v1/messages with any bytes that a test wants, over real HTTP."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any, Self

Play = Callable[[asyncio.StreamWriter], Awaitable[None]]
Shape = bytes | Play


def http(status: int, body: Any = b"", **headers: str) -> bytes:
    """Return a response. A body that is not bytes is sent as JSON."""
    payload = body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = "text/html" if isinstance(body, bytes) else "application/json"
    fields = {"content-type": kind, "content-length": str(len(payload)), "connection": "close"}
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"HTTP/1.1 {status} Status", *(f"{name}: {value}" for name, value in fields.items()), "", ""]
    return "\r\n".join(lines).encode() + payload


def error(status: int, kind: str, words: str, *, code: str | None = None, **headers: str) -> bytes:
    """Return an error as the API shapes it."""
    details = {} if code is None else {"details": {"error_code": code}}
    return http(status, {"type": "error", "error": {"type": kind, "message": words, **details}}, **headers)


def message(*texts: str, **changes: Any) -> dict[str, Any]:
    """Return a valid message with these text blocks and changes."""
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "claude-haiku-5-5",
        "content": [{"type": "text", "text": text} for text in texts],
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "usage": {"input_tokens": 12, "output_tokens": 7},
        **changes,
    }


GOOD = http(200, message("I sleep badly."))
NOTHING_READ = http(200, message('{"moves": [], "aside": "none", "aside_quote": ""}'))
"""The answer to a reading of a student's turn."""


class FaultServer:
    """A server that answers each request with the next of its shapes, and repeats the last one."""

    def __init__(self) -> None:
        self.shapes: list[Shape] = [GOOD]
        self.reads: Shape | None = None
        """The answer to each request for a shape, if those have an answer of their own."""
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()

    @property
    def url(self) -> str:
        """Its address."""
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def will(self, *shapes: Shape) -> None:
        """Answer with these from now on."""
        self.shapes = list(shapes)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            length = next((int(line[15:]) for line in head.splitlines() if line[:15].lower() == b"content-length:"), 0)
            body = await reader.readexactly(length)
            request = json.loads(body or b"{}")
            self.requests.append((head.split()[1].decode(), request))
            shape = self._next(request)
            await (_write(writer, shape) if isinstance(shape, bytes) else shape(writer))
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    def _next(self, request: dict[str, Any]) -> Shape:
        if self.reads is not None and "format" in request.get("output_config", {}):
            return self.reads
        return self.shapes.pop(0) if len(self.shapes) > 1 else self.shapes[0]


async def _write(writer: asyncio.StreamWriter, payload: bytes) -> None:
    writer.write(payload)
    await writer.drain()

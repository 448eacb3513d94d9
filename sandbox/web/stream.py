"""Server-sent events: a table of keyed rows, once whole, and then what changed in it."""

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import web

from sandbox.changes import Changes

QUIET_SECONDS = 15.0
"""After so long without news a comment is sent, so that both ends notice a lost connection."""

Table = Mapping[str, Any]


async def stream(request: web.Request, changes: Changes, look: Callable[[], Table]) -> web.StreamResponse:
    """Sends the table until the browser goes: `{"whole": bool, "rows": {key: value}, "gone": [key]}` an event."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    await response.prepare(request)
    sent: dict[str, str] | None = None
    watcher = changes.join()
    try:
        while True:
            news = await _news(watcher)
            if news:
                now = {key: json.dumps(value) for key, value in look().items()}
                if line := _difference(sent, now):
                    await response.write(f"data: {line}\n\n".encode())
                sent = now
            else:
                await response.write(b": still here\n\n")
    except ConnectionError:
        return response
    finally:
        changes.leave(watcher)


async def _news(watcher: asyncio.Event) -> bool:
    """Whether something may have changed; False after a quiet while."""
    try:
        await asyncio.wait_for(watcher.wait(), QUIET_SECONDS)
    except TimeoutError:
        return False
    watcher.clear()
    return True


def _difference(before: dict[str, str] | None, now: dict[str, str]) -> str:
    """One event's JSON, empty where nothing changed."""
    known = before or {}
    rows = [f"{json.dumps(key)}:{value}" for key, value in now.items() if known.get(key) != value]
    gone = [key for key in known if key not in now]
    if before is not None and not rows and not gone:
        return ""
    return f'{{"whole":{json.dumps(before is None)},"rows":{{{",".join(rows)}}},"gone":{json.dumps(gone)}}}'

"""Probes that tell the truth: whether a restart helps, whether lines can be stored, and what else is wrong."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from aiohttp import web

from bot.core.deps import Deps
from bot.core.metrics import Metrics, Present
from bot.core.troubles import SENTENCES, Trouble
from bot.runtime.in_time import in_time
from bot.runtime.probe_server import ProbeServer
from bot.runtime.pulse import Pulse
from bot.runtime.settings import LOOPBACK
from bot.runtime.status import Status
from services.budget.cost_service import cost_service

STORE_SECONDS = 2.0
"""Slack sends again what is not stored within three seconds."""

GOOD_SECONDS = 1.0
"""How long a good answer holds, so that nobody can keep the database busy with questions."""

ANSWER_SECONDS = 4.0
"""How long a page waits for the app's event loop."""

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Health:
    """The pages `/livez`, `/readyz`, `/status`, and `/metrics`."""

    def __init__(
        self, deps: Deps, metrics: Metrics, status: Status, pulse: Pulse, *, store: Callable[[], Awaitable[object]]
    ) -> None:
        """Create the pages. `store` writes something into the database, as storing a line does."""
        self._deps = deps
        self._metrics = metrics
        self._status = status
        self._pulse = pulse
        self._store = store
        self._server: ProbeServer | None = None
        self._app_loop: asyncio.AbstractEventLoop | None = None
        self._storing: asyncio.Task[bool] | None = None
        self._stored_at = -GOOD_SECONDS
        self.is_started = False
        """Whether the start is over and the stop has not begun."""
        self.port = 0

    async def start(self, port: int, *, host: str = LOOPBACK, token: str = "") -> None:
        """Serve the pages. With a token, ask for it before `/status` and `/metrics`. Raise AddressError."""
        self._app_loop = asyncio.get_running_loop()
        pages = {"/livez": self._livez, "/healthz": self._livez, "/readyz": self._readyz}
        guarded = {"/status": self._show_status, "/metrics": self._show_metrics}
        self._server = ProbeServer(pages, guarded=guarded, token=token)
        self.port = await self._server.start(host, port)

    async def stop(self) -> None:
        """Stop the server, if it was started."""
        if self._server is not None:
            await self._server.stop()
        if self._storing is not None:
            self._storing.cancel()
            await asyncio.gather(self._storing, return_exceptions=True)

    async def _livez(self) -> web.Response:
        """Answer 200, or 503 with what has not moved for two minutes. A restart helps then."""
        stuck = self._pulse.stuck()
        return web.json_response({"status": "stuck" if stuck else "ok", "stuck": stuck}, status=503 if stuck else 200)

    async def _readyz(self) -> web.Response:
        """Answer 200 if this replica can store what Slack sends, or 503."""
        if not self.is_started:
            return _not_ready("starting", "The app is starting or stopping.")
        if await self._from_app(self.can_store()):
            return web.json_response({"status": "ready"})
        return _not_ready(Trouble.DATABASE_UNREACHABLE, SENTENCES[Trouble.DATABASE_UNREACHABLE])

    async def _show_status(self) -> web.Response:
        """Answer with a code and a sentence for each trouble."""
        found = await self._from_app(self._troubles())
        if found is None:
            return _late()
        troubles = [{"code": code, "says": says} for code, says in found.items()]
        stage = "running" if self.is_started else "starting"
        return web.json_response(
            {
                "status": "trouble" if troubles else "ok",
                "stage": stage,
                "stuck": self._pulse.stuck(),
                "troubles": troubles,
            }
        )

    async def _show_metrics(self) -> web.Response:
        """Answer with all metrics in Prometheus' text format."""
        shown = await self._from_app(self._metrics_text())
        return _late() if shown is None else web.Response(body=shown, headers={"Content-Type": CONTENT_TYPE})

    async def _troubles(self) -> dict[Trouble, str]:
        return await self._status.troubles(await self._status.backlog())

    async def _metrics_text(self) -> bytes:
        backlog, spent_nano = await asyncio.gather(self._status.backlog(), self._spent_nano())
        present = Present(
            breaker=self._deps.claude.breaker.state,
            is_connected=await self._status.is_connected(),
            spent_nano=spent_nano,
            backlog=backlog,
            troubles=await self._status.troubles(backlog),
        )
        return self._metrics.text(present)

    async def _spent_nano(self) -> int | None:
        """Return the cost of all calls, or None if the database does not answer."""

        async def read() -> int:
            async with self._deps.database.read() as db:
                return await cost_service.spent_ever(db)

        return await in_time(read(), seconds=STORE_SECONDS)

    async def can_store(self) -> bool:
        """Return whether the database takes a write in time. Probes share a write of the last second."""
        if time.monotonic() - self._stored_at < GOOD_SECONDS:
            return True
        if self._storing is None or self._storing.done():
            self._storing = asyncio.create_task(self._has_stored())
        return await asyncio.shield(self._storing)

    async def _has_stored(self) -> bool:
        async def store() -> bool:
            await self._store()
            return True

        if not await in_time(store(), seconds=STORE_SECONDS):
            return False
        self._stored_at = time.monotonic()
        return True

    async def _from_app(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Return what the work returns in the app's event loop, or None if that does not answer in time."""
        assert self._app_loop is not None
        try:
            asked = asyncio.run_coroutine_threadsafe(work, self._app_loop)
            return await asyncio.wait_for(asyncio.wrap_future(asked), ANSWER_SECONDS)
        except (TimeoutError, asyncio.CancelledError):
            return None


def _not_ready(code: str, says: str) -> web.Response:
    return web.json_response({"status": "not ready", "code": code, "says": says}, status=503)


def _late() -> web.Response:
    return web.json_response(
        {"status": "late", "says": "The app's event loop does not answer. See /livez."}, status=503
    )

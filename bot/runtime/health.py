"""Health and metrics on a loopback port for monitoring."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.core.deps import Deps
from bot.core.metrics import Metrics
from services.budget.cost_service import cost_service
from services.common.errors import OperatorError

IsConnected = Callable[[], Awaitable[bool]]


class PortTakenError(OperatorError):
    """The operator error for a port that another program uses."""


class Health:
    """Server of `/healthz`, `/readyz`, and `/metrics` on 127.0.0.1."""

    def __init__(self, deps: Deps, metrics: Metrics, *, is_connected: IsConnected) -> None:
        self._deps = deps
        self._metrics = metrics
        self._is_connected = is_connected
        self._runner: web.AppRunner | None = None
        self.port = 0

    async def start(self, port: int) -> None:
        """Serve `/healthz`, `/readyz`, and `/metrics` on that port of this machine.

        Raises PortTakenError if it is in use.
        """
        app = web.Application()
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/readyz", self._readyz)
        app.router.add_get("/metrics", self._show_metrics)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, "127.0.0.1", port).start()
        except OSError as error:
            raise PortTakenError(
                f"HEALTH_PORT {port} cannot be used. Choose another port, or remove the setting."
            ) from error
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop the server."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def _healthz(self, _: web.Request) -> web.Response:
        """Answer 200, which shows that the process and its event loop are running."""
        return web.json_response({"status": "ok"})

    async def _readyz(self, _: web.Request) -> web.Response:
        """Answer 200 if lines can be received and stored, or 503 with what is missing."""
        checks = {"database": await self._database_answers(), "slack": await self._is_connected()}
        return web.json_response(
            {**checks, "breaker": self._deps.claude.breaker.state}, status=200 if all(checks.values()) else 503
        )

    async def _show_metrics(self, _: web.Request) -> web.Response:
        shown = self._metrics.text(
            breaker=self._deps.claude.breaker.state,
            is_connected=await self._is_connected(),
            spent_nano=await self._spent_nano(),
        )
        return web.Response(body=shown, headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"})

    async def _spent_nano(self) -> int | None:
        """Return the cost of all calls, or None if the database does not answer."""
        try:
            async with self._deps.database.read() as db:
                return await cost_service.spent_ever(db)
        except (SQLAlchemyError, OSError):
            return None

    async def _database_answers(self) -> bool:
        try:
            async with self._deps.database.read() as db:
                await db.execute(text("select 1"))
        except (SQLAlchemyError, OSError):
            return False
        return True

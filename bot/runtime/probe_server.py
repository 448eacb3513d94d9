"""The HTTP server of the probes. It has a thread of its own, so it answers while the app's event loop does not."""

import asyncio
import errno
import hmac
import threading
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import Future

from aiohttp import web

from services.common.errors import OperatorError

Page = Callable[[], Awaitable[web.Response]]
STOP_SECONDS = 2.0


class AddressError(OperatorError):
    """The operator error for an address and a port that cannot be listened on."""


class ProbeServer:
    """A server with a few pages. Each handler runs in the server's own event loop."""

    def __init__(self, pages: Mapping[str, Page], *, guarded: Mapping[str, Page], token: str = "") -> None:
        """Create the server. With a token, the pages in `guarded` are only for those who send it."""
        self._token = token.encode()
        self._app = web.Application()
        for path, page in pages.items():
            self._app.router.add_get(path, _open(page))
        for path, page in guarded.items():
            self._app.router.add_get(path, self._locked(page))
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop = asyncio.Event()

    async def start(self, host: str, port: int) -> int:
        """Start to listen. Return the port, which the system chooses for 0. Raise AddressError."""
        listening: Future[int] = Future()
        self._thread = threading.Thread(
            target=lambda: asyncio.run(self._serve(host, port, listening)), name="probes", daemon=True
        )
        self._thread.start()
        try:
            return await asyncio.wrap_future(listening)
        except OSError as error:
            raise AddressError(_sentence(error, host, port)) from error

    async def stop(self) -> None:
        """Stop the server. Do nothing if it does not run."""
        if self._thread is None or self._loop is None:
            return
        loop, self._loop = self._loop, None
        loop.call_soon_threadsafe(self._stop.set)
        await asyncio.to_thread(self._thread.join, STOP_SECONDS)

    async def _serve(self, host: str, port: int, listening: "Future[int]") -> None:
        runner = web.AppRunner(self._app, access_log=None, shutdown_timeout=0.5)
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            listening.set_exception(error)
        else:
            self._loop = asyncio.get_running_loop()
            listening.set_result(int(runner.addresses[0][1]))
            await self._stop.wait()
        await runner.cleanup()

    def _locked(self, page: Page) -> Callable[[web.Request], Awaitable[web.Response]]:
        """Return the handler of a page that asks for the token, if there is one."""

        async def handle(request: web.Request) -> web.Response:
            sent = request.headers.get("Authorization", "").encode(errors="surrogateescape")
            if self._token and not hmac.compare_digest(sent, b"Bearer " + self._token):
                return web.Response(
                    text="Send METRICS_TOKEN in the header: Authorization: Bearer TOKEN\n",
                    status=401,
                    headers={"WWW-Authenticate": "Bearer"},
                )
            return await page()

        return handle


def _open(page: Page) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Return the handler of a page for everybody."""

    async def handle(_: web.Request) -> web.Response:
        return await page()

    return handle


def _sentence(error: OSError, host: str, port: int) -> str:
    match error.errno:
        case errno.EADDRINUSE:
            return f"HEALTH_PORT {port} is used by another program. Choose another port, or remove the setting."
        case errno.EACCES | errno.EPERM:
            return f"This user may not use HEALTH_PORT {port}. Choose a port above 1023."
        case errno.EADDRNOTAVAIL | errno.EINVAL:
            return f"HEALTH_HOST {host} is not an address of this machine. Use one of its own, or 0.0.0.0 for all."
        case errno.EAFNOSUPPORT:
            return f"This machine has no IPv6, so HEALTH_HOST {host} cannot be used. Use an address such as 0.0.0.0."
    return (
        f"HEALTH_HOST {host} with HEALTH_PORT {port} cannot be used: {error.strerror}. Choose another port or address."
    )

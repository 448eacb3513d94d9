"""The simulated Claude as a server on one loopback port, with its control API behind a secret of each run."""

import argparse
import asyncio
import secrets
import sys
from collections.abc import Iterable
from types import TracebackType
from typing import Self

from aiohttp import web

from sandbox.claude.app import KEY_START, MessagesApi
from sandbox.claude.control import ClaudeControlHandler
from sandbox.claude.validation import LARGEST
from sandbox.server import serve
from sandbox.tools.inspector import Inspector

BANNER = "NOT REAL CLAUDE: this is a simulated Claude on this machine. No model answers here."


class ClaudeServer:
    """A simulated Claude on 127.0.0.1. `async with` starts and stops it."""

    def __init__(
        self,
        *,
        port: int = 0,
        think_seconds: float = 0.0,
        keys: Iterable[str] | None = None,
        inspector: Inspector | None = None,
    ) -> None:
        """Set up the server without starting it.

        `keys` are the accepted ones. Without them, every key that starts with sk-ant-sandbox is accepted. An
        `inspector` records every request, for example together with the calls of a workspace in the same process.
        """
        accepted = None if keys is None else frozenset(keys)
        self.secret = secrets.token_urlsafe(24)
        self.api_key = min(accepted) if accepted else f"{KEY_START}-{secrets.token_hex(8)}"
        self.base_url = ""
        self._port = port
        self.api = MessagesApi(keys=accepted, think_seconds=think_seconds, inspector=inspector)
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=LARGEST + 1)
        ClaudeControlHandler(self.api, self.secret).add_routes(app.router)
        self.api.add_routes(app.router)
        self._runner = web.AppRunner(app, shutdown_timeout=0.5, access_log=None, handler_cancellation=True)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        except OSError:
            await self._runner.cleanup()
            raise
        self.base_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def control_url(self) -> str:
        """The URL of the control API."""
        return f"{self.base_url}/control"

    @property
    def address(self) -> dict[str, str]:
        """The URLs, and the key and secret of this run."""
        return {
            "base_url": self.base_url,
            "api_key": self.api_key,
            "control_url": self.control_url,
            "secret": self.secret,
        }


def main(argv: list[str]) -> int:
    """Parse the arguments of `python -m sandbox claude` and serve until stopped. Return the exit code."""
    parser = argparse.ArgumentParser(prog="sandbox claude")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--think-seconds", type=float, default=0.0)
    parser.add_argument("--with-parent", action="store_true", help="stop when standard input closes")
    options = parser.parse_args(argv)
    print(BANNER, file=sys.stderr, flush=True)
    server = ClaudeServer(port=options.port, think_seconds=options.think_seconds)
    return asyncio.run(serve(server, with_parent=options.with_parent))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

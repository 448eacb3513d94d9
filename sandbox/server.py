"""The sandbox as a server. One loopback port serves the Web API, Socket Mode, and the control API."""

import argparse
import asyncio
import json
import os
import secrets
import signal
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from sandbox.control import WorkspaceControlHandler
from sandbox.manifest import Manifest
from sandbox.methods import METHODS
from sandbox.state import Sandbox
from sandbox.tools.changes import ChangeSignal
from sandbox.tools.embedding import Host
from sandbox.web.access import loopback_only
from sandbox.web.routes import WebPage
from sandbox.wire.responses import respond
from sandbox.wire.socket_mode import SocketMode
from sandbox.wire.web_api import WebApi, looks_real
from sandbox.workspace import Json, Workspace

BANNER = "NOT REAL SLACK: this is a sandbox workspace on this machine. Nothing reaches Slack."

LARGEST_BODY = 50 * 1024 * 1024


class SandboxServer:
    """A sandbox on 127.0.0.1. `async with` starts and stops it."""

    def __init__(self, seed: Json, *, manifest_path: Path, port: int = 0, host: Host | None = None) -> None:
        manifest = Manifest.read(manifest_path)
        workspace = Workspace(seed, app_name=manifest.name)
        changes = ChangeSignal()
        socket = SocketMode(app_id=workspace.app_id, changed=changes.ring)
        stacks = {person_id: list(views) for person_id, views in seed.get("modals", {}).items()}
        self.sandbox = Sandbox(workspace, manifest, socket, stacks=stacks, changes=changes, host=host or Host())
        self.secret = secrets.token_urlsafe(24)
        self._port = port
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(middlewares=[loopback_only, _ringing(self.sandbox.changes)], client_max_size=LARGEST_BODY)
        app.router.add_route("*", "/api/{method}", WebApi(self.sandbox, METHODS).handle)
        app.router.add_get("/link/", self.sandbox.socket.handle)
        app.router.add_post("/response/{key}", self._respond)
        app.router.add_post("/upload/{file_id}", self._take_upload)
        app.router.add_get("/upload/{file_id}", self._give_upload)
        app.router.add_post("/control/{verb}", WorkspaceControlHandler(self.sandbox, self.secret).handle)
        WebPage(self.sandbox, self.secret).add_routes(app.router)
        self._runner = web.AppRunner(app, shutdown_timeout=0.5, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        port = self._runner.addresses[0][1]
        self.sandbox.base_url = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.sandbox.socket.disconnect("link_disabled")
        for task in list(self.sandbox.tasks):
            task.cancel()
        await asyncio.gather(*self.sandbox.tasks, return_exceptions=True)
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def address(self) -> dict[str, str]:
        """The URLs, tokens, and secret of this run."""
        base = self.sandbox.base_url
        return {
            "api_url": f"{base}/api/",
            "bot_token": self.sandbox.bot_token,
            "app_token": self.sandbox.app_token,
            "control_url": f"{base}/control",
            "secret": self.secret,
            "page_url": f"{base}/#{self.secret}",
        }

    @property
    def api_url(self) -> str:
        """The `base_url` for Slack's clients."""
        return self.address["api_url"]

    @property
    def control_url(self) -> str:
        """The URL of the control API, through which people act."""
        return self.address["control_url"]

    @property
    def bot_token(self) -> str:
        """The app's bot token. It is valid for this run only."""
        return self.sandbox.bot_token

    @property
    def app_token(self) -> str:
        """The app's app-level token. It is valid for this run only."""
        return self.sandbox.app_token

    async def _take_upload(self, request: web.Request) -> web.StreamResponse:
        file_id = request.match_info["file_id"]
        if file_id not in self.sandbox.workspace.files or file_id in self.sandbox.uploads:
            return web.Response(status=404, text="file_not_found")
        if request.content_type == "multipart/form-data":
            parts = [part for part in (await request.post()).values() if isinstance(part, web.FileField)]
            self.sandbox.uploads[file_id] = parts[0].file.read() if parts else b""
        else:
            self.sandbox.uploads[file_id] = await request.read()
        return web.Response(text=f"OK - {len(self.sandbox.uploads[file_id])}")

    async def _give_upload(self, request: web.Request) -> web.StreamResponse:
        if request.headers.get("Authorization") != f"Bearer {self.bot_token}":
            return web.Response(status=403, text="not_authed")
        content = self.sandbox.uploads.get(request.match_info["file_id"])
        return web.Response(body=content) if content is not None else web.Response(status=404)

    async def _respond(self, request: web.Request) -> web.StreamResponse:
        outcome = respond(self.sandbox, request.match_info["key"], await request.json())
        return web.Response(text=outcome, status=200 if outcome == "ok" else 404)


def _ringing(changes: ChangeSignal) -> Middleware:
    """Return a middleware that wakes all watchers after every answer."""

    @web.middleware
    async def ring(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            return await handler(request)
        finally:
            changes.ring()

    return ring


def main(arguments: list[str]) -> int:
    """Parse the arguments of `python -m sandbox slack` and serve until stopped. Return the exit code."""
    parser = argparse.ArgumentParser(prog="sandbox slack")
    parser.add_argument("--manifest", type=Path, default=Path("manifest.yml"))
    parser.add_argument("--seed", type=Path)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--panels", type=Path, help="a folder of modules that the page shows beside the workspace")
    parser.add_argument("--with-parent", action="store_true", help="stop when standard input closes")
    options = parser.parse_args(arguments)
    if real := [name for name, value in sorted(os.environ.items()) if looks_real(value)]:
        print(f"{', '.join(real)} looks like a real Slack token. Unset it and start again.", file=sys.stderr)
        return 2
    seed = json.loads(options.seed.read_text(encoding="utf-8")) if options.seed else {}
    server = SandboxServer(seed, manifest_path=options.manifest, port=options.port, host=Host(panels=options.panels))
    print(BANNER, file=sys.stderr)
    return asyncio.run(serve(server, with_parent=options.with_parent))


async def serve(server: Any, *, with_parent: bool) -> int:
    """Serve, print the address as one line of JSON, and stop on a signal or when the parent process ends.

    Return the exit code, which is 1 if the port is not available.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    if with_parent:
        loop.add_reader(sys.stdin.fileno(), lambda: None if os.read(sys.stdin.fileno(), 1024) else stop.set())
    try:
        async with server:
            print(json.dumps(server.address), flush=True)
            await stop.wait()
    except OSError as error:
        reason = os.strerror(error.errno).lower() if error.errno else "unknown reason"
        print(f"The port is not available ({reason}). Choose another one with --port.", file=sys.stderr)
        return 1
    return 0

"""The page on the sandbox's server."""

import hmac
from collections.abc import Callable
from pathlib import Path
from typing import Any

from aiohttp import web

from sandbox.control import HEADER
from sandbox.state import Sandbox
from sandbox.web.desk import desk
from sandbox.web.page import FOLDER, serve_folder
from sandbox.web.stream import stream

TOPICS: dict[str, Callable[[Sandbox], dict[str, Any]]] = {}
"""What panels can watch beside a desk, as keyed rows."""


class WebPage:
    """Serves the page, its streams and the panels of whoever started the sandbox."""

    def __init__(self, sandbox: Sandbox, secret: str, *, panels: Path | None = None) -> None:
        self._sandbox = sandbox
        self._secret = secret
        self._panels = panels

    def add_routes(self, router: web.UrlDispatcher) -> None:
        """All addresses of the page."""
        files = serve_folder(FOLDER)
        router.add_get("/", files.index)
        router.add_get("/archives/{channel}/{message}", files.index)
        router.add_get("/page/{path:.+}", files.handle)
        router.add_get("/web/people", self._people)
        router.add_get("/web/panels", self._list_panels)
        router.add_get("/web/desk/{person}", self._desk)
        router.add_get("/web/watch/{topic}", self._topic)
        if self._panels is not None:
            router.add_get("/panels/{path:.+}", serve_folder(self._panels).handle)

    async def _people(self, request: web.Request) -> web.StreamResponse:
        """Who somebody at the browser can be."""
        self._check(request)
        workspace = self._sandbox.workspace
        people = [row.as_slack() | {"role": row.role} for row in workspace.people.values() if row.can_sign_in]
        return web.json_response({"team": workspace.team_name, "app": self._sandbox.manifest.name, "people": people})

    async def _list_panels(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        found = sorted(path.name for path in self._panels.glob("*.js")) if self._panels is not None else []
        return web.json_response([f"/panels/{name}" for name in found])

    async def _desk(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        try:
            person = self._sandbox.workspace.by_handle(request.match_info["person"])
        except KeyError as error:
            return web.json_response({"problem": str(error.args[0])}, status=404)
        if not person.can_sign_in:
            return web.json_response({"problem": f"{person.name} cannot sign in here"}, status=404)
        return await stream(request, self._sandbox.changes, lambda: desk(self._sandbox, person))

    async def _topic(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        look = TOPICS.get(request.match_info["topic"])
        if look is None:
            return web.json_response({"problem": "nobody watches that"}, status=404)
        return await stream(request, self._sandbox.changes, lambda: look(self._sandbox))

    def _check(self, request: web.Request) -> None:
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(), self._secret.encode()):
            raise web.HTTPForbidden(text='{"problem": "the secret of this run is missing"}')

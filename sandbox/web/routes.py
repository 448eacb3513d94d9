"""The routes of the page on the sandbox's server."""

import hmac
import json
from collections.abc import Callable
from typing import Any

from aiohttp import web

from sandbox.control import HEADER
from sandbox.state import Sandbox
from sandbox.tools.fault_switches import rows_of_troubles
from sandbox.web.desk import desk
from sandbox.web.page import FOLDER, serve_folder
from sandbox.web.stream import refuse, secret_of, watch
from sandbox.wire.event_payloads import numbers_of_message, rows_of_lines, whole_line

MISSING = "the secret of this run is missing"
TOPICS: dict[str, Callable[[Sandbox], dict[str, Any]]] = {
    "inspector": rows_of_lines,
    "troubles": rows_of_troubles,
    "host": lambda sandbox: sandbox.host.rows(),
}
"""What panels can watch besides a desk, as keyed rows."""


class WebPage:
    """The page, its streams, and the panels of the program that started the sandbox."""

    def __init__(self, sandbox: Sandbox, secret: str) -> None:
        self._sandbox = sandbox
        self._secret = secret
        self._panels = sandbox.host.panels

    def add_routes(self, router: web.UrlDispatcher) -> None:
        """Add all routes of the page."""
        files = serve_folder(FOLDER)
        router.add_get("/", files.index)
        router.add_get("/archives/{channel}/{message}", files.index)
        router.add_get("/page/{path:.+}", files.handle)
        router.add_get("/web/people", self._people)
        router.add_get("/web/panels", self._list_panels)
        router.add_get("/web/desk/{person}", self._desk)
        router.add_get("/web/watch/{topic}", self._topic)
        router.add_get("/web/lines/{number:[0-9]+}", self._line)
        router.add_get("/web/made", self._made)
        if self._panels is not None:
            router.add_get("/panels/{path:.+}", serve_folder(self._panels).handle)

    async def _people(self, request: web.Request) -> web.StreamResponse:
        """Answer with the people that a user of the page can be."""
        self._check(request)
        workspace = self._sandbox.workspace
        people = [row.as_slack() | {"role": row.role} for row in workspace.people.values() if row.can_sign_in]
        return web.json_response({"team": workspace.team_name, "app": self._sandbox.manifest.name, "people": people})

    async def _list_panels(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        found = sorted(path.name for path in self._panels.glob("*.js")) if self._panels is not None else []
        return web.json_response([f"/panels/{name}" for name in found])

    async def _desk(self, request: web.Request) -> web.StreamResponse:
        if not self._is_told(secret_of(request, HEADER)):
            return await refuse(request, 403, MISSING)
        try:
            person = self._sandbox.workspace.by_handle(request.match_info["person"])
        except KeyError as error:
            return await refuse(request, 404, str(error.args[0]))
        if not person.can_sign_in:
            return await refuse(request, 404, f"{person.name} cannot sign in here")
        return await watch(request, self._sandbox.changes, lambda: desk(self._sandbox, person))

    async def _topic(self, request: web.Request) -> web.StreamResponse:
        if not self._is_told(secret_of(request, HEADER)):
            return await refuse(request, 403, MISSING)
        look = TOPICS.get(request.match_info["topic"])
        if look is None:
            return await refuse(request, 404, "there is no such topic")
        return await watch(request, self._sandbox.changes, lambda: look(self._sandbox))

    async def _line(self, request: web.Request) -> web.StreamResponse:
        """Answer with one line of the inspector, complete."""
        self._check(request)
        return _found(lambda: whole_line(self._sandbox, int(request.match_info["number"])))

    async def _made(self, request: web.Request) -> web.StreamResponse:
        """Answer with the numbers of the inspector's lines that produced a message."""
        self._check(request)
        channel, ts = request.query.get("channel", ""), request.query.get("ts", "")
        return _found(lambda: {"numbers": numbers_of_message(self._sandbox, channel, ts)})

    def _check(self, request: web.Request) -> None:
        if not self._is_told(request.headers.get(HEADER, "")):
            raise web.HTTPForbidden(text=json.dumps({"problem": MISSING}))

    def _is_told(self, given: str) -> bool:
        """Return whether the given secret is the one of this run."""
        return hmac.compare_digest(given.encode(), self._secret.encode())


def _found(look: Callable[[], Any]) -> web.Response:
    """Return a response with what `look` returns, or a 404 with the message of its `KeyError`."""
    try:
        return web.json_response(look())
    except KeyError as error:
        return web.json_response({"problem": str(error.args[0])}, status=404)

"""The control API for scripts, faults, clock, and records. It requires this run's secret."""

import hmac
import ipaddress
from collections.abc import Callable
from typing import Any

from aiohttp import web

from sandbox.claude.app import MessagesApi
from sandbox.claude.catalog import UNLISTED
from sandbox.claude.repertoire import repertoire_of
from sandbox.claude.tokens import Json
from sandbox.claude.validation import ERRORS
from sandbox.control import HEADER


class ClaudeControlHandler:
    """The handler of POST /control/<verb> with a JSON object."""

    def __init__(self, api: MessagesApi, secret: str) -> None:
        self._api = api
        self._secret = secret
        self._verbs: dict[str, Callable[..., Any]] = {
            "say": self._say,
            "fill": self._fill,
            "teach": self._teach,
            "when": self._when,
            "dry": self._dry,
            "fault": self._fault,
            "think": self._think,
            "revoke": self._revoke,
            "know": self._know,
            "gullible": self._gullible,
            "clock": self._clock,
            "batches": self._batches,
            "known_batches": api.batches.known,
            "know_batch": self._know_batch,
            "reset": api.reset,
            "requests": lambda: api.requests,
        }

    def add_routes(self, router: web.UrlDispatcher) -> None:
        """Add the routes under /control."""
        router.add_post("/control/{verb}", self._handle)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        if not ipaddress.ip_address(request.remote or "0.0.0.0").is_loopback:  # noqa: S104 - an unknown sender, not a bind
            return _problem(403, "control answers on this machine only")
        given = request.headers.get(HEADER, "").encode()
        if not hmac.compare_digest(given, self._secret.encode()):
            return _problem(403, "the secret of this run is missing")
        verb = request.match_info["verb"]
        if verb not in self._verbs:
            return _problem(404, f"the simulated Claude cannot do {verb}")
        try:
            sent: Json = await request.json()
            done = self._verbs[verb](**sent)
        except (ValueError, TypeError) as error:
            return _problem(400, f"{verb}: {error}")
        return web.json_response({} if done is None else done)

    def _say(self, texts: list[str]) -> None:
        self._api.conduct.script.say(texts)

    def _fill(self, texts: list[str]) -> None:
        self._api.conduct.script.fill(texts)

    def _when(self, pattern: str, says: str) -> None:
        self._api.conduct.script.when(pattern, says)

    def _teach(self, lesson: Json) -> None:
        self._api.conduct.taught = repertoire_of(lesson)

    def _dry(self, on: bool) -> None:
        self._api.conduct.script.fails_when_dry = on

    def _fault(self, **facts: Any) -> None:
        if facts.get("kind") == "status" and facts.get("status") not in ERRORS:
            raise ValueError(f"the API never answers {facts.get('status')}")
        self._api.faults.add(now=self._api.clock.now(), **facts)

    def _think(self, seconds: float) -> None:
        self._api.conduct.think_seconds = seconds

    def _revoke(self, on: bool) -> None:
        self._api.is_revoked = on

    def _know(self, model: str) -> None:
        self._api.models.setdefault(model, UNLISTED)

    def _gullible(self, on: bool) -> None:
        self._api.conduct.is_gullible = on

    def _batches(self, seconds: float) -> None:
        self._api.batches.seconds = seconds

    def _know_batch(self, batch_id: str, requests: list[Json]) -> None:
        self._api.batches.know(batch_id, requests, now=self._api.clock.now())

    def _clock(self, seconds: float) -> None:
        self._api.clock.offset += seconds


def _problem(status: int, problem: str) -> web.Response:
    return web.json_response({"problem": problem}, status=status)

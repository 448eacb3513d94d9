"""The Web API's transport: arguments, tokens, scopes, faults, and answers in Slack's format."""

import json
import re
import secrets
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from sandbox.errors import ApiError, RateLimitedError
from sandbox.state import Sandbox
from sandbox.tools.fault_injection import AFTER

Json = dict[str, Any]
Method = Callable[[Sandbox, Json], Awaitable[Json]]
AS_JSON = ("blocks", "attachments", "metadata", "view", "files", "prompts", "loading_messages")
REAL_TOKEN = re.compile(r"^(xox[a-z]|xapp|xoxe\.xox[a-z])-(\d)")


async def arguments_of(request: web.Request) -> Json:
    """Return the arguments from query, form, multipart, and JSON together. JSON in text fields is parsed.

    Raises `ApiError` for JSON that cannot be parsed.
    """
    found: Json = dict(request.query)
    if request.content_type == "application/json":
        try:
            body = await request.json()
        except json.JSONDecodeError:
            raise ApiError("invalid_json") from None
        found.update(body if isinstance(body, dict) else {})
    elif request.method == "POST":
        found.update({key: value for key, value in (await request.post()).items() if isinstance(value, str)})
    for key in AS_JSON:
        if isinstance(found.get(key), str):
            try:
                found[key] = json.loads(found[key])
            except json.JSONDecodeError:
                raise ApiError("invalid_json" if key == "view" else f"invalid_{key}_format") from None
    return found


def looks_real(token: str) -> bool:
    """Return whether the token could be a real one of Slack. The sandbox's own contain the word `sandbox`."""
    return bool(REAL_TOKEN.match(token))


class WebApi:
    """The handler of `/api/<method>`."""

    def __init__(self, sandbox: Sandbox, methods: dict[str, tuple[Method, tuple[str, ...]]]) -> None:
        self._sandbox = sandbox
        self._methods = methods

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one call and record it in the inspector."""
        name = request.match_info["method"]
        call = self._sandbox.inspector.begin("call", name, {}, now=self._sandbox.workspace.clock.now())
        status, headers = (
            200,
            {"x-slack-req-id": secrets.token_hex(8), "x-oauth-scopes": ",".join(sorted(self._sandbox.scopes))},
        )
        later_fault = ""
        try:
            sent = await arguments_of(request)
            token = sent.pop("token", "")
            self._sandbox.inspector.fill_in(call, sent)
            self._check_token(request, token, name)
            later_fault = self._meet_fault(name)
            answer = {"ok": True, **await self._call(name, sent)}
        except ApiError as error:
            answer = {"ok": False, "error": error.code, **error.more}
        except RateLimitedError as limited:
            status, answer = 429, {"ok": False, "error": "ratelimited"}
            headers["Retry-After"] = str(limited.seconds)
        except web.HTTPServerError:
            status, answer = 503, {"ok": False, "error": "internal_error"}
        self._sandbox.inspector.end(
            call, {**answer, "retry_after": headers["Retry-After"]} if status == 429 else answer
        )
        if later_fault == "drop_after" and request.transport is not None:
            request.transport.abort()
        if later_fault == "server_error_after":
            status, answer = 503, {"ok": False, "error": "internal_error"}
        return web.json_response(answer, status=status, headers=headers)

    async def _call(self, name: str, sent: Json) -> Json:
        if name not in self._methods:
            raise ApiError("unknown_method", req_method=name)
        method, scopes = self._methods[name]
        if scopes and not self._sandbox.scopes & set(scopes):
            raise ApiError("missing_scope", needed=scopes[0], provided=",".join(sorted(self._sandbox.scopes)))
        return await method(self._sandbox, sent)

    def _check_token(self, request: web.Request, argument: str, name: str) -> None:
        given = request.headers.get("Authorization", "").removeprefix("Bearer ").strip() or argument
        wanted = self._sandbox.app_token if name == "apps.connections.open" else self._sandbox.bot_token
        if not given:
            raise ApiError("not_authed")
        if looks_real(given):
            print(
                "The sandbox received a token that looks real. It refused the token and did not store it.",
                file=sys.stderr,
            )
            raise ApiError("invalid_auth")
        if self._sandbox.revoked:
            raise ApiError(self._sandbox.revoked)
        if given != wanted:
            known = given in {self._sandbox.app_token, self._sandbox.bot_token}
            raise ApiError("not_allowed_token_type" if known else "invalid_auth")

    def _meet_fault(self, name: str) -> str:
        """Apply the method's fault. Return the kind of a fault that follows the call, or ""."""
        fault = self._sandbox.faults.get(name)
        if fault is None or fault.times <= 0:
            return ""
        fault.times -= 1
        match fault.kind:
            case "ratelimited":
                raise RateLimitedError(fault.seconds)
            case "server_error":
                raise web.HTTPServiceUnavailable
            case "error":
                raise ApiError(fault.code)
            case kind if kind in AFTER:
                return kind
            case unknown:
                raise ValueError(f"no fault is called {unknown}")

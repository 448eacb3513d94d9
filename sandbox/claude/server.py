"""The stand-in as a server on one loopback port, with its control API behind a per-run secret."""

import argparse
import asyncio
import hmac
import re
import secrets
import sys
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from sandbox.claude.actor import play
from sandbox.claude.catalog import MODELS, RETIRED, SWITCHED_OFF, Model
from sandbox.claude.usage import PromptCache, count_tokens
from sandbox.claude.validation import Json, RefusedError, check, text_of
from sandbox.clock import Clock
from sandbox.control import HEADER
from sandbox.server import serve

BANNER = "NOT REAL CLAUDE: a stand-in of the Messages API on this machine only."
KEY_START = "sk-ant-sandbox"
ERRORS = {
    400: "invalid_request_error", 401: "authentication_error", 402: "billing_error", 403: "permission_error",
    404: "not_found_error", 413: "request_too_large", 429: "rate_limit_error", 500: "api_error", 529: "overloaded_error",
}  # fmt: skip


@dataclass
class Fault:
    """What goes wrong with the next requests."""

    kind: str
    """status, refuse, cut, empty, stall, reset"""
    times: int
    status: int = 0
    retry_after: int | None = None
    seconds: float = 0.0


@dataclass
class Script:
    """What the next replies are, whatever the person in the role would say."""

    texts: list[str] = field(default_factory=list)
    rules: list[tuple[str, str]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    think_seconds: float = 0.0
    revoked: bool = False
    is_gullible: bool = False


class ClaudeServer:
    """A stand-in on 127.0.0.1. `async with` starts and stops it."""

    def __init__(self, *, port: int = 0, think_seconds: float = 0.0) -> None:
        self.secret = secrets.token_urlsafe(24)
        self.api_key = f"{KEY_START}-{secrets.token_hex(8)}"
        self.base_url = ""
        self._port = port
        self._clock = Clock()
        self._cache = PromptCache()
        self._script = Script(think_seconds=think_seconds)
        self._models: dict[str, Model] = dict(MODELS)
        self._requests: list[Json] = []
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_post("/v1/messages", self._messages)
        app.router.add_post("/v1/messages/count_tokens", self._count)
        app.router.add_get("/v1/models/{model}", self._model)
        app.router.add_post("/control/{verb}", self._control)
        self._runner = web.AppRunner(app, shutdown_timeout=0.5, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self.base_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def address(self) -> dict[str, str]:
        """Where it is, and the key and secret of this run."""
        return {
            "base_url": self.base_url,
            "api_key": self.api_key,
            "control_url": f"{self.base_url}/control",
            "secret": self.secret,
        }

    async def _messages(self, request: web.Request) -> web.StreamResponse:
        body: Json = await request.json()
        record: Json = {"body": body, "status": 0, "text": "", "usage": {}, "at": self._clock.now()}
        self._requests.append(record)
        try:
            self._check_key(request)
            model = check(body, self._models)
            fault = self._next_fault()
            await asyncio.sleep(self._script.think_seconds)
            if fault is not None and (broken := await self._break(request, fault)) is not None:
                record["status"] = broken.status
                return broken
            answer = self._answer(body, model, fault)
        except RefusedError as refused:
            record["status"] = refused.status
            return _error(refused.status, refused.kind, refused.message)
        record.update(status=200, text="".join(b.get("text", "") for b in answer["content"]), usage=answer["usage"])
        return web.json_response(answer, headers={"request-id": f"req_{secrets.token_hex(8)}"})

    async def _break(self, request: web.Request, fault: Fault) -> web.StreamResponse | None:
        """The broken answer that a fault asks for; None where the fault lies in the reply's content."""
        match fault.kind:
            case "status":
                return _error(
                    fault.status, ERRORS[fault.status], "as asked for by a test", retry_after=fault.retry_after
                )
            case "stall":
                await asyncio.sleep(fault.seconds)
            case "reset":
                if request.transport is not None:
                    request.transport.abort()
                return web.Response(status=500)
        return None

    def _answer(self, body: Json, model: Model, fault: Fault | None) -> Json:
        text, stop = self._reply(body), "end_turn"
        limit = body["max_tokens"]
        if count_tokens(text) > limit:
            text, stop = text[: int(limit * 3.3)], "max_tokens"
        match fault.kind if fault else "":
            case "refuse":
                text, stop = "", "refusal"
            case "empty":
                text = ""
            case "cut":
                text, stop = f"{text} And then I", "max_tokens"
        content: list[Json] = [{"type": "text", "text": text}] if text else []
        if (body.get("thinking") or {}).get("type") not in SWITCHED_OFF:
            content.insert(0, {"type": "thinking", "thinking": "", "signature": secrets.token_hex(16)})
        return {
            "id": f"msg_{secrets.token_hex(10)}",
            "type": "message",
            "role": "assistant",
            "model": body["model"],
            "content": content,
            "stop_reason": stop,
            "stop_sequence": None,
            "usage": self._cache.usage(body, model, output_tokens=count_tokens(text), now=self._clock.now()),
        }

    def _reply(self, body: Json) -> str:
        talk = [(row["role"], text_of(row["content"])) for row in body["messages"]]
        last = [text for role, text in talk if role == "user"][-1]
        for pattern, says in self._script.rules:
            if re.search(pattern, last):
                return says
        if self._script.texts:
            return self._script.texts.pop(0)
        if self._script.is_gullible and (match := re.search(r"(?i)\b(?:say|write|answer with)[: ]+(.+)", last)):
            return match.group(1)
        if self._script.is_gullible and re.search(r"(?i)\b(prompt|instructions)\b", last):
            return text_of(body.get("system", ""))
        return play(text_of(body.get("system", "")), talk)

    def _check_key(self, request: web.Request) -> None:
        given = request.headers.get("x-api-key") or request.headers.get("Authorization", "").removeprefix("Bearer ")
        if self._script.revoked or not given.startswith(KEY_START):
            raise RefusedError(401, "authentication_error", "invalid x-api-key")

    def _next_fault(self) -> Fault | None:
        self._script.faults = [fault for fault in self._script.faults if fault.times > 0]
        if not self._script.faults:
            return None
        fault = self._script.faults[0]
        fault.times -= 1
        return fault

    async def _count(self, request: web.Request) -> web.StreamResponse:
        body: Json = await request.json()
        words = [text_of(body.get("system", "")), *(text_of(row["content"]) for row in body.get("messages", []))]
        return web.json_response({"input_tokens": sum(map(count_tokens, words))})

    async def _model(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["model"]
        try:
            self._check_key(request)
        except RefusedError as refused:
            return _error(refused.status, refused.kind, refused.message)
        if name not in self._models and name not in RETIRED:
            return _error(404, "not_found_error", f"model: {name}")
        lifecycle = "retired" if name in RETIRED else self._models[name].lifecycle
        facts = {"id": name, "type": "model", "display_name": name, "created_at": "2026-09-01T00:00:00Z"}
        return web.json_response({**facts, "lifecycle": lifecycle, "retires_at": None})

    async def _control(self, request: web.Request) -> web.StreamResponse:  # noqa: C901 - a table of verbs
        if not hmac.compare_digest(request.headers.get(HEADER, ""), self.secret):
            return web.json_response({"problem": "the secret of this run is missing"}, status=403)
        sent: Json = await request.json()
        script = self._script
        match request.match_info["verb"]:
            case "say":
                script.texts += sent["texts"]
            case "when":
                script.rules.append((sent["pattern"], sent["says"]))
            case "fault":
                script.faults.append(Fault(**sent))
            case "think":
                script.think_seconds = sent["seconds"]
            case "revoke":
                script.revoked = sent["on"]
            case "gullible":
                script.is_gullible = sent["on"]
            case "know":
                self._models[sent["model"]] = Model(frozenset({"adaptive"}), frozenset({"low", "medium", "high"}), 512)
            case "clock":
                self._clock.offset += sent["seconds"]
            case "reset":
                self._script = Script()
                self._requests.clear()
            case "requests":
                return web.json_response(self._requests)
            case verb:
                return web.json_response({"problem": f"the stand-in cannot do {verb}"}, status=400)
        return web.json_response({})


def _error(status: int, kind: str, message: str, *, retry_after: int | None = None) -> web.Response:
    request_id = f"req_{secrets.token_hex(8)}"
    headers = {"request-id": request_id} | ({"retry-after": str(retry_after)} if retry_after is not None else {})
    body: dict[str, Any] = {"type": "error", "error": {"type": kind, "message": message}, "request_id": request_id}
    return web.json_response(body, status=status, headers=headers)


def main(arguments: list[str]) -> int:
    """`python -m sandbox claude`: serves until it is told to stop."""
    parser = argparse.ArgumentParser(prog="sandbox claude")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--think-seconds", type=float, default=0.0)
    parser.add_argument("--with-parent", action="store_true", help="stop when standard input closes")
    options = parser.parse_args(arguments)
    print(BANNER, file=sys.stderr)
    server = ClaudeServer(port=options.port, think_seconds=options.think_seconds)
    return asyncio.run(serve(server, with_parent=options.with_parent))

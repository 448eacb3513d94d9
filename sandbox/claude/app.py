"""The routes of the Messages API: authentication, faults, answers, and a record of every request."""

import asyncio
import json
import secrets
from typing import Any

from aiohttp import web

from sandbox.claude.answers import Conduct, answer
from sandbox.claude.batches import MessageBatches, described, lines_of
from sandbox.claude.cache import PromptCache
from sandbox.claude.catalog import MODELS, RETIRED, Model, describe
from sandbox.claude.faults import FOREVER, ClaudeFault, Faults
from sandbox.claude.scripts import DryError
from sandbox.claude.tokens import Json, prompt_tokens
from sandbox.claude.validation import LARGEST, RefusedError, check
from sandbox.tools.clock import Clock
from sandbox.tools.inspector import Inspector

KEY_START = "sk-ant-sandbox"
FAULTY = "requested by control"


class MessagesApi:
    """The routes of one simulated Claude and their state."""

    def __init__(
        self, *, keys: frozenset[str] | None, think_seconds: float, inspector: Inspector | None = None
    ) -> None:
        self.clock = Clock()
        self.cache = PromptCache()
        self.faults = Faults()
        self.batches = MessageBatches()
        self.models: dict[str, Model] = dict(MODELS)
        self.conduct = Conduct(think_seconds=think_seconds)
        self.requests: list[Json] = []
        self.is_revoked = False
        self._keys = keys
        self._think_seconds = think_seconds
        self._inspector = inspector

    def reset(self) -> None:
        """Clear the script, faults, records, and cache.

        Restore the initial thinking time and accept every key again. What it was taught stays.
        """
        self.conduct = Conduct(think_seconds=self._think_seconds, taught=self.conduct.taught)
        self.faults.clear()
        self.batches.clear()
        self.cache.clear()
        self.requests.clear()
        self.is_revoked = False

    def add_routes(self, router: web.UrlDispatcher) -> None:
        """Add the routes under /v1."""
        router.add_post("/v1/messages", self._messages)
        router.add_post("/v1/messages/count_tokens", self._count)
        router.add_post("/v1/messages/batches", self._create_batch)
        router.add_get("/v1/messages/batches/{batch}", self._batch)
        router.add_get("/v1/messages/batches/{batch}/results", self._batch_results)
        router.add_get("/v1/models", self._list_models)
        router.add_get("/v1/models/{model}", self._model)
        router.add_route("*", "/{other:(?!control/).*}", self._not_found)

    async def _messages(self, request: web.Request) -> web.StreamResponse:
        record: Json = {"body": {}, "status": 0, "answer_text": "", "usage": {}, "ended_at": 0.0}
        record.update(started_at=self.clock.now(), stop_reason="", error="")
        self.requests.append(record)
        call = (
            self._inspector.begin("model", "POST /v1/messages", {}, now=self.clock.now()) if self._inspector else None
        )
        try:
            return await self._answer(request, record)
        except RefusedError as refused:
            record.update(status=refused.status, error=refused.message)
            return error_response(refused)
        finally:
            record["ended_at"] = self.clock.now()
            if self._inspector is not None and call is not None:
                self._inspector.fill_in(call, record["body"])
                self._inspector.end(call, _shown(record))

    async def _answer(self, request: web.Request, record: Json) -> web.StreamResponse:
        self._authenticate(request)
        record["body"] = body = await _body(request)
        model = check(body, self.models)
        fault = self.faults.next(self.clock.now())
        await asyncio.sleep(self.conduct.think_seconds)
        if fault is not None and (broken := await self._break(request, fault)) is not None:
            is_answered = fault.kind == "status"
            record.update(status=broken.status if is_answered else 0, error=FAULTY if is_answered else "")
            return broken
        try:
            answered = answer(body, model, self.conduct, fault.kind if fault else None)
        except DryError:
            raise RefusedError(500, "the simulated Claude's script has no reply left") from None
        message = answered.message(body["model"], self.cache.usage(body, model, now=self.clock.now()))
        record.update(status=200, answer_text=answered.text, usage=message["usage"], stop_reason=answered.stop_reason)
        if fault is not None and fault.kind == "reset_in_body":
            return await _half(request, message)
        return web.json_response(message, headers={"request-id": _request_id()})

    async def _break(self, request: web.Request, fault: ClaudeFault) -> web.StreamResponse | None:
        """Return the broken answer that a fault asks for, or None if the fault is in the content of the answer."""
        if fault.kind == "status":
            return error_response(RefusedError(fault.status, FAULTY), retry_after=fault.retry_after)
        if fault.kind == "stall":
            await asyncio.sleep(FOREVER if fault.seconds is None else fault.seconds)
        if fault.kind == "reset":
            _hang_up(request)
            return web.Response(status=500)
        return None

    def _authenticate(self, request: web.Request) -> None:
        bearer = request.headers.get("Authorization", "").removeprefix("Bearer ").strip()
        given = request.headers.get("x-api-key", "").strip() or bearer
        if not given:
            raise RefusedError(401, "x-api-key header is required")
        is_known = given.startswith(KEY_START) if self._keys is None else given in self._keys
        if self.is_revoked or not is_known:
            raise RefusedError(401, "invalid x-api-key")
        if "anthropic-version" not in request.headers:
            raise RefusedError(400, "anthropic-version: header is required")

    async def _count(self, request: web.Request) -> web.StreamResponse:
        try:
            self._authenticate(request)
            body = await _body(request)
            check(body, self.models, counting=True)
        except RefusedError as refused:
            return error_response(refused)
        return web.json_response({"input_tokens": prompt_tokens(body)}, headers={"request-id": _request_id()})

    async def _create_batch(self, request: web.Request) -> web.StreamResponse:
        try:
            self._authenticate(request)
            fault = self.faults.next(self.clock.now())
            if fault is not None and (broken := await self._break(request, fault)) is not None:
                return broken
            batch = self.batches.create(await _body(request), self.clock.now())
        except RefusedError as refused:
            return error_response(refused)
        return web.json_response(described(batch, str(request.url.origin())))

    async def _batch(self, request: web.Request) -> web.StreamResponse:
        try:
            self._authenticate(request)
            batch = self.batches.look(request.match_info["batch"], self.clock.now(), self._answer_in_batch)
        except RefusedError as refused:
            return error_response(refused)
        return web.json_response(described(batch, str(request.url.origin())))

    async def _batch_results(self, request: web.Request) -> web.StreamResponse:
        try:
            self._authenticate(request)
            batch = self.batches.look(request.match_info["batch"], self.clock.now(), self._answer_in_batch)
        except RefusedError as refused:
            return error_response(refused)
        return web.Response(text=lines_of(batch), content_type="application/x-jsonl")

    def _answer_in_batch(self, body: Json) -> Json:
        """Return the message for a request of a batch and record the request. Raises `RefusedError`."""
        now = self.clock.now()
        record: Json = {"body": body, "status": 0, "answer_text": "", "usage": {}, "started_at": now, "ended_at": now}
        record.update(stop_reason="", error="")
        self.requests.append(record)
        model = check(body, self.models)
        try:
            answered = answer(body, model, self.conduct, None)
        except DryError:
            raise RefusedError(500, "the simulated Claude's script has no reply left") from None
        message = answered.message(body["model"], self.cache.usage(body, model, now=now))
        message["usage"]["service_tier"] = "batch"
        record.update(status=200, answer_text=answered.text, usage=message["usage"])
        return message

    async def _list_models(self, request: web.Request) -> web.StreamResponse:
        try:
            self._authenticate(request)
        except RefusedError as refused:
            return error_response(refused)
        names = [*self.models, *RETIRED]
        rows = [describe(name, self.models) for name in names]
        page = {"data": rows, "has_more": False, "first_id": names[0], "last_id": names[-1]}
        return web.json_response(page, headers={"request-id": _request_id()})

    async def _model(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["model"]
        try:
            self._authenticate(request)
        except RefusedError as refused:
            return error_response(refused)
        if (found := describe(name, self.models)) is None:
            return error_response(RefusedError(404, f"model: {name}"))
        return web.json_response(found, headers={"request-id": _request_id()})

    async def _not_found(self, request: web.Request) -> web.StreamResponse:
        return error_response(RefusedError(404, f"Not found: {request.path}"))


def error_response(refused: RefusedError, *, retry_after: float | None = None) -> web.Response:
    """Return an error response in the API's format."""
    request_id = _request_id()
    headers = {"request-id": request_id} | ({} if retry_after is None else {"retry-after": f"{retry_after:g}"})
    error = {"type": refused.kind, "message": refused.message}
    body = {"type": "error", "error": error, "request_id": request_id}
    return web.json_response(body, status=refused.status, headers=headers)


async def _body(request: web.Request) -> Any:
    if (request.content_length or 0) > LARGEST:
        raise RefusedError(413, "Request exceeds the maximum size")
    try:
        return json.loads(await request.read())
    except web.HTTPRequestEntityTooLarge:
        raise RefusedError(413, "Request exceeds the maximum size") from None
    except ValueError:
        raise RefusedError(400, "The request body is not valid JSON") from None


def _shown(record: Json) -> Json:
    """Return the answer as the inspector shows it."""
    shown = {key: record[key] for key in ("status", "stop_reason", "usage", "error") if record[key]}
    return {"status": 0, **shown, "text": record["answer_text"]}


async def _half(request: web.Request, message: Json) -> web.StreamResponse:
    """Send half of the answer and then cut the connection."""
    whole = json.dumps(message).encode()
    headers = {"request-id": _request_id(), "content-type": "application/json", "content-length": str(len(whole))}
    response = web.StreamResponse(headers=headers)
    await response.prepare(request)
    await response.write(whole[: len(whole) // 2])
    await asyncio.sleep(0.02)
    _hang_up(request)
    return response


def _hang_up(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()


def _request_id() -> str:
    return f"req_{secrets.token_hex(12)}"

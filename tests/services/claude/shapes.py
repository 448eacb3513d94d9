"""Faults of the Messages API by kind, with at least five shapes each. Their wordings come from public reports."""

import asyncio
import gzip
import json
from typing import Any

from tests.services.claude.fault_server import GOOD, Play, Shape, error, http, message

HTML = b"<html><head><title>Blocked</title></head><body><h1>Please sign in</h1></body></html>"
INVALID = "invalid_request_error"


def _cut(payload: bytes, at: int) -> Play:
    async def play(writer: asyncio.StreamWriter) -> None:
        writer.write(payload[:at])
        await writer.drain()

    return play


def _reset(payload: bytes) -> Play:
    async def play(writer: asyncio.StreamWriter) -> None:
        writer.write(payload)
        await writer.drain()
        writer.transport.abort()

    return play


def _stalled(payload: bytes) -> Play:
    async def play(writer: asyncio.StreamWriter) -> None:
        writer.write(payload)
        await writer.drain()
        await asyncio.sleep(2)

    return play


async def _trickle(writer: asyncio.StreamWriter) -> None:
    for byte in GOOD:
        writer.write(bytes([byte]))
        await writer.drain()
        await asyncio.sleep(0.01)


def _asked(said: str) -> bytes:
    return error(400, INVALID, said)


PASSING: dict[str, Shape] = {
    "500": error(500, "api_error", "Internal server error"),
    "503": error(503, "api_error", "Service unavailable"),
    "504": error(504, "timeout_error", "The request timed out"),
    "529": error(529, "overloaded_error", "Overloaded"),
    "520 of an edge": http(520, HTML),
    "502 as HTML": http(502, HTML),
    "503 as text": http(503, b"no healthy upstream", content_type="text/plain"),
    "500 around a 400": http(500, {"error": {"type": "request_fail", "upstream_error": {"message": "Bad"}}}),
    "400 that says overloaded": error(400, "overloaded_error", "Overloaded"),
}
LIMITED: dict[str, Shape] = {
    "429": error(429, "rate_limit_error", "This request would exceed your organization's rate limit"),
    "429 with seconds": error(429, "rate_limit_error", "Too fast", retry_after="3"),
    "429 as HTML": http(429, HTML),
    "429 empty": http(429),
    "429 of a quota per minute": http(
        429, {"error": {"code": 429, "status": "RESOURCE_EXHAUSTED", "message": "Quota"}}
    ),
    "429 of a ramp": error(429, "rate_limit_error", "Ramping up", code="ramp_limit_exceeded", retry_after="9"),
}
ONE_OFF: dict[str, Shape] = {
    "408": error(408, "timeout_error", "Request timeout"),
    "408 as HTML": http(408, HTML),
    "409": error(409, "conflict_error", "Conflict"),
    "409 empty": http(409),
    "425": http(425, {"error": "too early"}),
    "499": http(499, b"client closed request"),
}
SETUP: dict[str, dict[str, Shape]] = {
    "key": {
        "401": error(401, "authentication_error", "invalid x-api-key"),
        "401 of a token": error(401, "authentication_error", "Invalid bearer token"),
        "401 of another provider": http(401, {"error": {"message": "Incorrect API key provided", "code": 401}}),
        "401 as a sentence": http(401, {"detail": "Unauthorized"}),
        "400 of another provider": http(400, {"error": {"message": "API key not valid. Please pass a valid API key."}}),
    },
    "billing": {
        "402": error(402, "billing_error", "Your account has a billing problem"),
        "400 credit": _asked(
            "Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade."
        ),
        "402 of another provider": http(402, {"error": {"message": "Insufficient Balance", "code": INVALID}}),
        "400 of another provider": http(400, {"error": {"message": "Insufficient Balance", "type": "unknown_error"}}),
        "400 arrears": http(
            400, {"code": "Arrearage", "message": "Access denied, make sure your account is in good standing"}
        ),
        "429 quota of an empty account": http(
            429, {"error": {"type": "insufficient_quota", "message": "Check your plan"}}
        ),
        "403 credits": http(403, {"error": {"message": "This request requires more credits"}}),
        "402 without words": http(402, {}),
    },
    "limit": {
        "400": _asked("You have reached your specified API usage limits. You will regain access on 2026-12-01."),
        "400 workspace": _asked("You have reached your specified workspace API usage limits."),
        "429 contract": error(429, "rate_limit_error", "Reached", code="contract_spend_limit_reached"),
        "429 tier": error(429, "rate_limit_error", "Reached", code="enforced_spend_limit_reached"),
        "402": error(402, "billing_error", "Spend limit reached", code="linked_organization_spend_limit_reached"),
        "400 of a gateway": http(400, {"error": {"type": "budget_exceeded", "message": "Budget has been exceeded!"}}),
        "403 of a gateway": http(403, {"error": {"message": "Key limit exceeded (monthly limit)"}}),
    },
    "account": {
        "400": _asked("This organization has been disabled."),
        "400 with a code": error(400, INVALID, "On hold", code="organization_on_hold"),
        "403": error(403, "permission_error", "Your account has been suspended"),
        "400 account": _asked("Your account was deactivated. Contact support."),
        "400 key of the account": error(400, INVALID, "Encryption", code="cmek_key_disabled"),
    },
    "permission": {
        "403": error(403, "permission_error", "Your API key does not have permission"),
        "403 forbidden": http(403, {"error": {"type": "forbidden", "message": "Request not allowed"}}),
        "403 of a gateway": http(403, {"message": "Forbidden"}),
        "403 as a sentence": http(403, {"detail": "no access to this resource"}),
        "400 that says permission": error(400, "permission_error", "Not for this key"),
    },
    "model": {
        "404": error(404, "not_found_error", "model: claude-3-haiku-20240307"),
        "404 of another provider": http(404, {"error": "model 'x' not found"}),
        "400 of another provider": http(400, {"error": {"message": "Model Not Exist", "code": INVALID}}),
        "400 of a cloud": http(400, {"message": "The provided model identifier is invalid."}),
        "404 with a code": http(404, {"error": {"code": "model_not_found", "message": "No access"}}),
        "400 unknown": _asked("Unknown model claude-next-9"),
    },
    "parameter": {
        "400 extra": _asked("output_config: Extra inputs are not permitted"),
        "400 effort": _asked("This model does not support the effort parameter."),
        "400 thinking": _asked("adaptive thinking is not supported on this model"),
        "400 of a cloud": http(400, {"message": "#: extraneous key [output_config] is not permitted"}),
        "400 of a gateway": http(400, {"error": {"message": "UnsupportedParamsError: does not support parameters: x"}}),
        "422 of a server": http(422, {"detail": [{"type": "extra_forbidden", "loc": ["body"], "msg": "Extra inputs"}]}),
        "400 temperature": _asked("temperature: no longer supported"),
        "400 room": _asked("max_tokens: 64000 > 8192, which is the maximum allowed number of output tokens"),
    },
    "proxy": {
        "407": http(407, HTML, proxy_authenticate="Basic"),
        "407 empty": http(407),
        "407 as JSON": http(407, {"error": "proxy"}),
        "403 as HTML": http(403, HTML),
        "401 as HTML": http(401, HTML),
        "400 as HTML": http(400, b"<h1>The plain HTTP request was sent to HTTPS port</h1>"),
        "451 as text": http(451, b"blocked by policy", content_type="text/plain"),
        "402 as HTML": http(402, HTML),
    },
    "address": {
        "404 as HTML": http(404, HTML),
        "404 empty": http(404),
        "404 of another API": http(404, {"detail": "Not Found"}),
        "404 of a wrong path": error(404, "not_found_error", "Not Found"),
        "404 of a gateway": http(404, {"message": "Endpoint not exists: /v1/messages"}),
        "405": http(405, {"detail": "Method Not Allowed"}),
        "410 as HTML": http(410, HTML),
    },
}
TOO_LARGE: dict[str, Shape] = {
    "413": error(413, "request_too_large", "Request exceeds the maximum size"),
    "413 as HTML": http(413, HTML),
    "400 prompt": _asked("prompt is too long: 213423 tokens > 200000 maximum"),
    "400 context": _asked("input length and `max_tokens` exceed context limit: 199759 + 8192 > 200000, decrease input"),
    "400 of a cloud": http(400, {"message": "Input is too long for requested model."}),
    "400 of a server": http(400, {"error": {"type": "exceed_context_size_error", "message": "exceeds the available"}}),
    "400 of another server": http(400, {"message": "This model's maximum context length is 16384 tokens."}),
}
OURS: dict[str, Shape] = {
    "422": error(422, INVALID, "Unprocessable"),
    "400": _asked("messages.3.content: Input should be a valid string"),
    "400 empty text": _asked("messages: text content blocks must be non-empty"),
    "400 order": _asked("messages: roles must alternate between user and assistant"),
    "400 prefill": _asked("This model does not support assistant message prefill."),
    "400 without words": http(400, {}),
    "422 as a list": http(422, [{"msg": "value is not a valid list"}]),
    "418": http(418, {"error": {"message": "teapot"}}),
}
REFUSALS: dict[str, Shape] = {
    "without content": http(200, message(stop_reason="refusal")),
    "with half a reply": http(200, message("I cannot", stop_reason="refusal")),
    "with null": http(200, message(stop_reason="refusal", content=None)),
    "with details": http(200, message(stop_reason="refusal", stop_details={"type": "refusal", "category": "x"})),
    "with other usage": http(200, message("No.", stop_reason="refusal", usage={"input_tokens": 1, "output_tokens": 0})),
}
EMPTY: dict[str, Shape] = {
    "no blocks": http(200, message()),
    "no words": http(200, message("")),
    "spaces": http(200, message(" \n\t ")),
    "thinking alone": http(200, message(content=[{"type": "thinking", "thinking": "Hm", "signature": "s"}])),
    "a tool": http(
        200, message(content=[{"type": "tool_use", "id": "t", "name": "n", "input": {}}], stop_reason="tool_use")
    ),
    "cut in the first sentence": http(200, message("I sleep", stop_reason="max_tokens")),
    "cut by the context": http(200, message("I sleep", stop_reason="model_context_window_exceeded")),
}
INVISIBLE: dict[str, Shape] = {
    "zero-width spaces": http(200, message("\u200b\u200b")),
    "joiners and marks of direction": http(200, message("\u200d\u200e\u200f")),
    "a byte order mark": http(200, message("\ufeff")),
    "tags": http(200, message("\U000e0041\U000e0042")),
    "a Hangul filler": http(200, message("\u3164")),
    "a blank of Braille": http(200, message("\u2800 \u00ad")),
    "a mark on nothing": http(200, message("\ufe0f\u0301")),
}
UNREADABLE: dict[str, Shape] = {
    "HTML": http(200, HTML),
    "an error with 200": http(200, {"type": "error", "error": {"type": "api_error", "message": "x"}}),
    "a list": http(200, [1, 2]),
    "null": http(200, None),
    "a number": http(200, 7),
    "nothing": http(200),
    "cut JSON": http(200, json.dumps(message("Hi."))[:40].encode(), content_type="application/json"),
    "no UTF-8": http(200, b'{"a": "\xff\xfe"}', content_type="application/json"),
    "a cut body": _cut(GOOD, -20),
    "a reset body": _reset(GOOD[:-20]),
    "reset before a word": _reset(b""),
    "closed before a word": b"",
    "garbage": b"\x16\x03\x01\x02garbage\r\n\r\n",
    "bad gzip": http(200, b"\x1f\x8bnot gzip", content_encoding="gzip", content_type="application/json"),
    "204": http(204),
    "nested without end": http(200, b"[" * 200_000, content_type="application/json"),
    "half a chunk": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
}
SLOW: dict[str, Shape] = {
    "no headers": _stalled(b""),
    "half the headers": _stalled(b"HTTP/1.1 200 OK\r\ncontent-"),
    "headers alone": _stalled(GOOD[:120]),
    "half the body": _stalled(GOOD[:-10]),
    "byte by byte": _trickle,
}
_TEXT = [{"type": "text", "text": "Hi."}]
MALFORMED: dict[str, tuple[Shape, str]] = {
    "content null": (http(200, message(content=None)), "settle"),
    "content a string": (http(200, message(content="Hi.")), "settle"),
    "content a dict": (http(200, message(content={"type": "text", "text": "Hi."})), "settle"),
    "content of strings": (http(200, message(content=["Hi."])), "settle"),
    "content of nulls": (http(200, message(content=[None])), "settle"),
    "text null": (http(200, message(content=[{"type": "text", "text": None}])), "settle"),
    "text a number": (http(200, message(content=[{"type": "text", "text": 7}])), "settle"),
    "a block without a type": (http(200, message(content=[{"text": "Hi."}])), "settle"),
    "no content and no usage": (http(200, {"type": "message", "id": "m"}), "charge"),
    "content null, usage null": (http(200, message(content=None, usage=None)), "charge"),
}


def _used(**usage: Any) -> Shape:
    return http(200, message("Hi.", usage=usage))


USAGE: dict[str, tuple[Shape, str]] = {
    "null": (http(200, message("Hi.", usage=None)), "charge"),
    "missing": (http(200, {key: value for key, value in message("Hi.").items() if key != "usage"}), "charge"),
    "empty": (_used(), "charge"),
    "a list": (http(200, message("Hi.", usage=[1])), "charge"),
    "strings": (_used(input_tokens="12", output_tokens="7"), "charge"),
    "booleans": (_used(input_tokens=True, output_tokens=False), "charge"),
    "half a token": (_used(input_tokens=1.5, output_tokens=2), "charge"),
    "not a number": (_used(input_tokens="NaN", output_tokens=None), "charge"),
    "10^15 in": (_used(input_tokens=10**15, output_tokens=1), "charge"),
    "10^15 out": (_used(input_tokens=1, output_tokens=10**15), "charge"),
    "10^15 cached": (_used(input_tokens=1, output_tokens=1, cache_read_input_tokens=10**15), "charge"),
    "negative": (_used(input_tokens=-5, output_tokens=-7), "settle"),
    "negative cache": (_used(input_tokens=5, output_tokens=7, cache_read_input_tokens=-(10**9)), "settle"),
    "whole floats": (_used(input_tokens=12.0, output_tokens=7.0), "settle"),
    "more in an hour than written": (
        _used(
            input_tokens=1,
            output_tokens=1,
            cache_creation_input_tokens=5,
            cache_creation={"ephemeral_1h_input_tokens": 50, "ephemeral_5m_input_tokens": 0},
        ),
        "settle",
    ),
    "nulls in the cache": (
        _used(input_tokens=1, output_tokens=1, cache_creation_input_tokens=None, cache_creation=None),
        "settle",
    ),
}
_ZIPPED = gzip.compress(json.dumps(message("Hi.")).encode())
RIGHT: dict[str, tuple[Shape, str]] = {
    "very long": (http(200, message("word. " * 20_000)), ("word. " * 20_000).strip()),
    "two blocks": (http(200, message("Hi ", "there.")), "Hi there."),
    "NUL": (http(200, message("H\0i.")), "Hi."),
    "emoji": (http(200, message("👩\u200d👧 ❤️")), "👩\u200d👧 ❤️"),
    "markup": (http(200, message("<!channel> & <@U1>")), "<!channel> & <@U1>"),
    "right to left": (http(200, message("\u200fمرحبا")), "\u200fمرحبا"),
    "gzip": (http(200, _ZIPPED, content_encoding="gzip", content_type="application/json"), "Hi."),
    "early hints": (b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n" + http(200, message("Hi.")), "Hi."),
    "a long header": (http(200, message("Hi."), x_long="x" * 60_000), "Hi."),
    "a new reason to stop": (http(200, message("Hi.", stop_reason="moon_phase")), "Hi."),
    "no reason to stop": (http(200, message("Hi.", stop_reason=None)), "Hi."),
    "another model": (http(200, message("Hi.", model="claude-next-9")), "Hi."),
    "an unknown block": (http(200, message(content=[{"type": "aura", "hue": 1}, *_TEXT])), "Hi."),
    "thinking first": (http(200, message(content=[{"type": "thinking", "thinking": "Hm"}, *_TEXT])), "Hi."),
    "cut after a sentence": (http(200, message("Hi. And th", stop_reason="max_tokens")), "Hi."),
    "cut after a Chinese sentence": (http(200, message("我睡不好。因", stop_reason="max_tokens")), "我睡不好。"),
}

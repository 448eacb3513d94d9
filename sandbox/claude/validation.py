"""What the real API refuses, with its status and error type."""

from typing import Any

from sandbox.claude.cache import LIFE, breakpoints
from sandbox.claude.catalog import RETIRED, Model
from sandbox.claude.structured_output import schema_problem
from sandbox.claude.tokens import Json, blocks_of, prompt_tokens

ERRORS = {
    400: "invalid_request_error", 401: "authentication_error", 402: "billing_error", 403: "permission_error",
    404: "not_found_error", 413: "request_too_large", 429: "rate_limit_error", 500: "api_error", 503: "api_error",
    504: "timeout_error", 529: "overloaded_error",
}  # fmt: skip
COUNTED = frozenset(
    {"model", "system", "messages", "cache_control", "thinking", "output_config", "tools", "tool_choice", "speed"}
)
KNOWN = COUNTED | {
    "max_tokens", "metadata", "stream", "stop_sequences", "service_tier", "container", "diagnostics", "inference_geo",
    "user_profile_id", "workspace_id",
}  # fmt: skip
METADATA = frozenset({"user_id"})
BREAKPOINTS = 4
LARGEST = 32 * 1024 * 1024
"""Most bytes of a request. A larger one gets a 413."""


class RefusedError(Exception):
    """A request that is answered with this status and error."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.kind = ERRORS[status]
        self.message = message


def check(body: Any, models: dict[str, Model], *, counting: bool = False) -> Model:
    """Return the model that answers. Raises `RefusedError` for everything that the real API refuses."""
    if not isinstance(body, dict):
        raise _bad("the request body must be a JSON object")
    model_id = body.get("model")
    if not isinstance(model_id, str) or not model_id:
        raise _bad("model: Field required")
    if model_id in RETIRED or model_id not in models:
        raise RefusedError(404, f"model: {model_id}")
    model = models[model_id]
    _check_fields(body, KNOWN if not counting else COUNTED)
    if not counting:
        _check_max_tokens(body, model)
    _check_thinking(body, model)
    _check_output(body, model)
    _check_system(body.get("system"))
    _check_messages(body.get("messages"), model)
    _check_breakpoints(body)
    if (size := prompt_tokens(body)) > model.most_input:
        raise _bad(f"prompt is too long: {size} tokens > {model.most_input} maximum")
    return model


def _check_fields(body: Json, known: frozenset[str]) -> None:
    for name in ("temperature", "top_p", "top_k"):
        if name in body:
            raise _bad(f"{name}: this parameter is not supported on this API version")
    if unknown := sorted(set(body) - known):
        raise _bad(f"{unknown[0]}: Extra inputs are not permitted")
    if body.get("stream"):
        raise _bad("stream: this simulated Claude answers whole messages only")
    metadata = body.get("metadata") or {}
    if not isinstance(metadata, dict) or set(metadata) - METADATA:
        raise _bad("metadata: Extra inputs are not permitted")


def _check_max_tokens(body: Json, model: Model) -> None:
    limit = body.get("max_tokens")
    if limit is None:
        raise _bad("max_tokens: Field required")
    if not isinstance(limit, int) or isinstance(limit, bool):
        raise _bad("max_tokens: Input should be a valid integer")
    if limit < 0:
        raise _bad("max_tokens: Input should be greater than or equal to 0")
    if limit > model.most_output:
        raise _bad(f"max_tokens: {limit} > {model.most_output}, the maximum of {body['model']}")


def _check_thinking(body: Json, model: Model) -> None:
    thinking = body.get("thinking")
    if thinking is None:
        return
    kind = thinking.get("type") if isinstance(thinking, dict) else None
    if kind not in model.thinking:
        raise _bad(f"thinking.type: {kind!r} is not supported by {body['model']}")


def _check_output(body: Json, model: Model) -> None:
    config = body.get("output_config") or {}
    if not isinstance(config, dict) or set(config) - {"effort", "format", "task_budget"}:
        raise _bad("output_config: Extra inputs are not permitted")
    effort = config.get("effort")
    if effort is not None and effort not in model.efforts:
        raise _bad(f"output_config.effort: {effort!r} is not supported by {body['model']}")
    wanted = config.get("format")
    if wanted is None:
        return
    if (
        not isinstance(wanted, dict)
        or wanted.get("type") != "json_schema"
        or not isinstance(wanted.get("schema"), dict)
    ):
        raise _bad("output_config.format: expected type json_schema with a schema")
    if problem := schema_problem(wanted["schema"]):
        raise _bad(f"output_config.format.schema: {problem}")


def _check_system(system: Any) -> None:
    if system is None or system == "":
        return
    if not isinstance(system, list | str):
        raise _bad("system: Input should be a string or a list of text blocks")
    _check_blocks(system, "system")


def _check_messages(messages: Any, model: Model) -> None:
    if not isinstance(messages, list) or not messages:
        raise _bad("messages: at least one message is required")
    before = None
    for index, message in enumerate(messages):
        role = message.get("role") if isinstance(message, dict) else None
        _check_role(index, role, before, model)
        content = message.get("content")
        if not isinstance(content, str | list) or not content:
            raise _bad(f"messages.{index}: all messages must have non-empty content")
        _check_blocks(content, f"messages.{index}.content")
        before = role
    if next(row["role"] for row in reversed(messages) if row["role"] != "system") == "assistant":
        raise _bad("messages: prefilling is not supported by this model. The conversation must end with a user message")


def _check_role(index: int, role: Any, before: str | None, model: Model) -> None:
    if role not in {"user", "assistant", "system"}:
        raise _bad(f"messages.{index}.role: Input should be 'user', 'assistant' or 'system'")
    if index == 0 and role != "user":
        raise _bad("messages: first message must use the user role")
    if role == "system" and not model.hears_system_turns:
        raise _bad(f"messages.{index}.role: 'system' is not supported by this model")
    if role == "system" and before != "user":
        raise _bad(f"messages.{index}: a system message must come right after a user message")


def _check_blocks(content: str | list[Any], where: str) -> None:
    if isinstance(content, list) and any(not isinstance(block, dict) or "type" not in block for block in content):
        raise _bad(f"{where}: every block needs a type")
    for block in blocks_of(content):
        if block["type"] != "text":
            continue
        text = block.get("text")
        if not isinstance(text, str):
            raise _bad(f"{where}: text: Field required")
        if not text:
            raise _bad(f"{where}: text content blocks must be non-empty")
        if not text.strip():
            raise _bad(f"{where}: text content blocks must contain non-whitespace text")


def _check_breakpoints(body: Json) -> None:
    automatic = body.get("cache_control")
    lives = breakpoints(body) + ([automatic.get("ttl", "5m")] if automatic else [])
    if len(lives) > BREAKPOINTS:
        raise _bad(f"A maximum of {BREAKPOINTS} blocks with cache_control may be provided. Found {len(lives)}.")
    if any(life not in LIFE for life in lives):
        raise _bad("cache_control.ttl: Input should be '5m' or '1h'")
    if "5m" in lives and "1h" in lives[lives.index("5m") :]:
        raise _bad("a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block")


def _bad(message: str) -> RefusedError:
    return RefusedError(400, message)

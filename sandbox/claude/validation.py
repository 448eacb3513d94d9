"""What the real API refuses, with the status and the error type that it answers."""

from typing import Any

from sandbox.claude.catalog import RETIRED, Model

Json = dict[str, Any]
KNOWN = frozenset(
    {
        "model", "max_tokens", "system", "messages", "cache_control", "thinking", "output_config", "metadata", "stream",
        "stop_sequences", "service_tier",
    }
)  # fmt: skip
BREAKPOINTS = 4
LONGEST = 32 * 1024 * 1024


class RefusedError(Exception):
    """The answer is this status and error."""

    def __init__(self, status: int, kind: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.kind = kind
        self.message = message


def check(body: Json, models: dict[str, Model]) -> Model:
    """The model that answers. Raises RefusedError for whatever the real API refuses."""
    model_id = body.get("model")
    if not isinstance(model_id, str) or model_id in RETIRED or model_id not in models:
        raise RefusedError(404, "not_found_error", f"model: {model_id}")
    for name in ("temperature", "top_p", "top_k"):
        if name in body:
            raise _bad(f"{name}: not supported on this API version")
    if unknown := sorted(set(body) - KNOWN):
        raise _bad(f"{unknown[0]}: Extra inputs are not permitted")
    if not isinstance(body.get("max_tokens"), int) or body["max_tokens"] < 0:
        raise _bad("max_tokens: Field required")
    model = models[model_id]
    _check_thinking(body, model)
    _check_messages(body.get("messages"))
    _check_breakpoints(body)
    return model


def _check_thinking(body: Json, model: Model) -> None:
    kind = (body.get("thinking") or {}).get("type")
    if kind is not None and kind not in model.thinking:
        raise _bad(f"thinking.type: {kind} is not supported by this model")
    effort = (body.get("output_config") or {}).get("effort")
    if effort is not None and effort not in model.efforts:
        raise _bad(f"output_config.effort: {effort} is not supported by this model")


def _check_messages(messages: Any) -> None:
    if not isinstance(messages, list) or not messages:
        raise _bad("messages: at least one message is required")
    if messages[0].get("role") != "user":
        raise _bad("messages: first message must use the user role")
    for before, message in zip([None, *messages], messages, strict=False):
        role = message.get("role")
        if role not in {"user", "assistant", "system"}:
            raise _bad("messages: unexpected role")
        if role == "system" and (before is None or before["role"] != "user"):
            raise _bad("messages: a system message must follow a user message")
        if not text_of(message["content"]).strip():
            raise _bad("messages: text content blocks must contain non-whitespace text")
    if [row for row in messages if row["role"] != "system"][-1]["role"] == "assistant":
        raise _bad("messages: prefilling the assistant's reply is not supported")


def _check_breakpoints(body: Json) -> None:
    blocks = [
        block for part in [body.get("system"), *(row["content"] for row in body["messages"])] for block in _blocks(part)
    ]
    marked = sum("cache_control" in block for block in blocks) + ("cache_control" in body)
    if marked > BREAKPOINTS:
        raise _bad(f"a maximum of {BREAKPOINTS} blocks with cache_control may be provided")
    if any(block.get("type") == "text" and not block.get("text") for block in blocks):
        raise _bad("text content blocks must be non-empty")


def text_of(content: Any) -> str:
    """The words of a message's content, or of the system prompt."""
    if isinstance(content, str):
        return content
    return "".join(block.get("text", "") for block in _blocks(content))


def _blocks(content: Any) -> list[Json]:
    return [block for block in content if isinstance(block, dict)] if isinstance(content, list) else []


def _bad(message: str) -> RefusedError:
    return RefusedError(400, "invalid_request_error", message)

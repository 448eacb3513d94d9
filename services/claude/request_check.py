"""A check of requests before money is reserved, so that no malformed request is sent."""

import json
from inspect import Signature
from typing import Any

from services.claude.errors import ClaudeRequestError


def checked(request: dict[str, Any], *, sender: Signature) -> dict[str, Any]:
    """Return the request. Raise ClaudeRequestError if `sender` does not accept it or the API could not read it.

    The messages must begin with the user and not end with the assistant, and no part of the prompt may be empty.
    """
    try:
        sender.bind(**request)
        json.dumps(request, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError) as error:
        raise ClaudeRequestError(cause="cannot be sent", problem=type(error).__name__) from error
    if problem := _problem(request["system"], request["messages"]):
        raise ClaudeRequestError(cause=problem)
    return request


def _problem(system: list[dict[str, Any]], messages: list[dict[str, Any]]) -> str | None:
    """Return what the API would refuse about the messages, or None."""
    if not messages or messages[0]["role"] != "user":
        return "the messages do not begin with the user"
    if messages[-1]["role"] == "assistant":
        return "the messages end with the assistant"
    texts = [*(block["text"] for block in system), *(row["content"] for row in messages)]
    return None if all(text.strip() for text in texts) else "a part of the prompt is empty"

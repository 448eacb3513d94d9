"""Details of a failed call to Slack: error code, status, and wait. Gateways answer in other shapes."""

from typing import Any

from slack_sdk.errors import SlackApiError

SERVERS_FAULT = 500
REFUSED_TOKEN = frozenset({"account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked"})
"""Slack's codes for a token that it does not accept, whatever the method."""

LIMITED = frozenset({"rate_limited", "ratelimited"})
"""Slack's codes for too many calls."""


def code_of(error: SlackApiError) -> str:
    """Return Slack's error code, or the HTTP status if a gateway answered instead of Slack."""
    data: Any = getattr(error.response, "data", error.response)
    if isinstance(data, dict) and data.get("error"):
        return str(data["error"])
    return f"http_{_status_of(error)}"


def is_answer(error: SlackApiError) -> bool:
    """Return whether Slack itself refused the call. After a gateway or server error the outcome is unknown."""
    return not code_of(error).startswith("http_") and _status_of(error) < SERVERS_FAULT


def retry_after(error: SlackApiError) -> float | None:
    """Return the whole seconds that Slack asks the app to wait in its header, or None if it does not."""
    asked = str((getattr(error.response, "headers", None) or {}).get("Retry-After", ""))
    return float(asked) if asked.isdigit() else None


def _status_of(error: SlackApiError) -> int:
    response = error.response
    return int(getattr(response, "status_code", None) or getattr(response, "status", None) or 0)

"""What a failed call to Slack tells: its word, its status, how long to wait. Gateways answer in shapes of their own."""

from typing import Any

from slack_sdk.errors import SlackApiError

SERVERS_FAULT = 500


def code_of(error: SlackApiError) -> str:
    """Slack's word for what is wrong, or the HTTP status where something else has answered in its place."""
    data: Any = getattr(error.response, "data", error.response)
    if isinstance(data, dict) and data.get("error"):
        return str(data["error"])
    return f"http_{_status_of(error)}"


def is_answer(error: SlackApiError) -> bool:
    """Whether Slack itself has refused: after a gateway's or server's fault the outcome is open."""
    return not code_of(error).startswith("http_") and _status_of(error) < SERVERS_FAULT


def retry_after(error: SlackApiError) -> float | None:
    """The seconds that Slack asks us to wait."""
    asked = str((getattr(error.response, "headers", None) or {}).get("Retry-After", ""))
    return float(asked) if asked.isdigit() else None


def _status_of(error: SlackApiError) -> int:
    response = error.response
    return int(getattr(response, "status_code", None) or getattr(response, "status", None) or 0)

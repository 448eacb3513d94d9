"""Translation of an HTTP status of the API into one of our errors: who has to act, and whether it passes."""

import re

import anthropic

from services.claude.error_wording import Topic, said_in, topic_of
from services.claude.errors import (
    ClaudeBusyError,
    ClaudeError,
    ClaudeLimitedError,
    ClaudeRequestError,
    ClaudeSetupError,
    ClaudeTooLargeError,
    SetupReason,
)
from services.claude.retry_after import retry_after

PROXY_STATUSES = frozenset({407})
NOT_HERE = frozenset({404, 405, 410})
ONE_OFF_STATUSES = frozenset({408, 409, 425, 499})
KINDS = frozenset(
    {
        "invalid_request_error",
        "authentication_error",
        "billing_error",
        "permission_error",
        "not_found_error",
        "request_too_large",
        "rate_limit_error",
        "timeout_error",
        "api_error",
        "overloaded_error",
        "conflict_error",
    }
)
"""The known values of `error.type`. Anything else is text of an unknown service and stays out of logs."""

PASSING_KINDS = frozenset({"api_error", "overloaded_error", "timeout_error"})
MONEY = (Topic.ACCOUNT, Topic.BILLING, Topic.LIMIT)
REASONS = {
    Topic.ACCOUNT: SetupReason.ACCOUNT,
    Topic.BILLING: SetupReason.BILLING,
    Topic.LIMIT: SetupReason.LIMIT,
    Topic.KEY: SetupReason.KEY,
    Topic.PARAMETER: SetupReason.PARAMETER,
    Topic.MODEL: SetupReason.MODEL,
}
StatusVerdict = SetupReason | type[ClaudeRequestError] | type[ClaudeTooLargeError]
SPEND_LIMITS = frozenset({"contract_spend_limit_reached", "enforced_spend_limit_reached"})
_PATH = re.compile(r"\b(path|url|route|endpoint)\b|/v\d|(^|\| )not found( \||$)")


def status_error(error: anthropic.APIStatusError, *, now: float) -> ClaudeError:
    """Return our error for an answer that reports a failure. `now` is in seconds since the epoch.

    It is busy for the service's own faults and what passes, limited for a 429, too large for a 413, a matter of setup
    for what an admin must fix (key, account, model, address), and otherwise a mistake in our request.
    """
    status, kind = error.status_code, _kind(error)
    wait = retry_after(error.response.headers, now=now)
    if status in ONE_OFF_STATUSES:
        return ClaudeBusyError(status=status, kind=kind, retry_after=wait, is_one_off=True)
    if status >= 500 or kind in PASSING_KINDS:  # noqa: PLR2004 - the service's own faults
        return ClaudeBusyError(status=status, kind=kind, retry_after=wait)
    if status == 429:  # noqa: PLR2004 - too many requests
        return _limited(error, wait)
    if status == 413 or kind == "request_too_large":  # noqa: PLR2004 - content too large
        return ClaudeTooLargeError(status=status, kind=kind)
    reason = _reason(status, kind, error.body)
    if isinstance(reason, SetupReason):
        return ClaudeSetupError(reason=reason, status=status, kind=kind)
    return reason(status=status, kind=kind)


def _kind(error: anthropic.APIStatusError) -> str | None:
    given: object = error.type
    return given if isinstance(given, str) and given in KINDS else None


def _limited(error: anthropic.APIStatusError, wait: float | None) -> ClaudeError:
    """Return the error for a 429. Most of them pass, but an empty account does not."""
    if error.error_code in SPEND_LIMITS:
        return ClaudeSetupError(reason=SetupReason.LIMIT, status=429)
    topic = topic_of(said_in(error.body) or "", among=(Topic.ACCOUNT, Topic.BILLING))
    if topic is not None:
        return ClaudeSetupError(reason=REASONS[topic], status=429)
    return ClaudeLimitedError(status=429, retry_after=wait)


def _reason(  # noqa: PLR0911 - one line per kind
    status: int, kind: str | None, body: object
) -> StatusVerdict:
    """Return what an admin must fix, or the class of the error if it is a bug of ours."""
    said = said_in(body)
    if status in PROXY_STATUSES:
        return SetupReason.PROXY
    if status < 400:  # noqa: PLR2004 - a redirect, which is never followed
        return SetupReason.ADDRESS
    if said is None:
        return SetupReason.ADDRESS if status in NOT_HERE else SetupReason.PROXY
    if status in NOT_HERE:
        return SetupReason.MODEL if _is_about_model(kind, said) else SetupReason.ADDRESS
    match status:
        case 401:
            return SetupReason.KEY
        case 402:
            return SetupReason.LIMIT if topic_of(said, among=(Topic.LIMIT,)) else SetupReason.BILLING
        case 403:
            topic = topic_of(said, among=MONEY)
            return SetupReason.PERMISSION if topic is None else REASONS[topic]
        case _:
            return _by_words(kind, said)


def _is_about_model(kind: str | None, said: str) -> bool:
    """Return whether a 404 is about the model and not about the path of the call."""
    return "model" in said or (kind == "not_found_error" and not _PATH.search(said))


def _by_words(kind: str | None, said: str) -> StatusVerdict:
    """Return what a 400 or 422 is about."""
    by_kind = {"billing_error": SetupReason.BILLING, "permission_error": SetupReason.PERMISSION}
    if kind in by_kind:
        return by_kind[kind]
    topic = topic_of(said)
    if topic == Topic.TOO_LARGE:
        return ClaudeTooLargeError
    return ClaudeRequestError if topic is None else REASONS.get(topic, ClaudeRequestError)

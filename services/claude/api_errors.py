"""Translation of errors of the SDK and the transport into ours. Any other error is a bug of ours and stays as it is."""

import json
import ssl

import anthropic
import httpx2

from services.claude.errors import ClaudeBusyError, ClaudeError, ClaudeSetupError, ClaudeTimeoutError, SetupReason
from services.claude.status_errors import status_error

FOREIGN = (
    anthropic.APIError,
    httpx2.HTTPError,
    httpx2.InvalidURL,
    httpx2.StreamError,
    json.JSONDecodeError,
    UnicodeDecodeError,
    RecursionError,
    TimeoutError,
)
"""Errors of a call that are not bugs of ours. RecursionError comes from an answer with endless nesting."""

PROXY_REFUSALS = ("401", "403", "407")


def error_of(error: Exception, *, now: float) -> ClaudeError:
    """Return our error for one of `FOREIGN`. It leaves out the API's text, which may quote what people wrote."""
    match error:
        case anthropic.APIStatusError():
            return status_error(error, now=now)
        case anthropic.APIConnectionError():
            return _lost_connection(error.__cause__)
        case httpx2.HTTPError() | httpx2.InvalidURL():
            return _lost_connection(error)
        case TimeoutError():
            return ClaudeTimeoutError(cause="deadline")
        case _:
            return ClaudeTimeoutError(cause=type(error).__name__)


def _lost_connection(cause: BaseException | None) -> ClaudeError:
    """Return the error for a call without an answer. A call that was not sent cost nothing; any other may have."""
    name = type(cause).__name__
    match cause:
        case httpx2.UnsupportedProtocol() | httpx2.InvalidURL() | httpx2.TooManyRedirects():
            return ClaudeSetupError(reason=SetupReason.ADDRESS, cause=name)
        case httpx2.ProxyError() if str(cause).startswith(PROXY_REFUSALS):
            return ClaudeSetupError(reason=SetupReason.PROXY, cause=name)
        case httpx2.LocalProtocolError() if "header" in str(cause).lower():
            return ClaudeSetupError(reason=SetupReason.KEY, cause=name)
        case httpx2.ConnectError() if _is_untrusted(cause):
            return ClaudeSetupError(reason=SetupReason.PROXY, cause="certificate")
        case httpx2.ConnectError() | httpx2.ConnectTimeout() | httpx2.PoolTimeout() | httpx2.ProxyError():
            return ClaudeBusyError(cause=name)
        case _:
            return ClaudeTimeoutError(cause=name)


def _is_untrusted(error: BaseException | None) -> bool:
    """Return whether a wrong certificate answered, as behind a firewall that inspects the traffic."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        if isinstance(error, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(error):
            return True
        seen.add(id(error))
        error = error.__cause__ or error.__context__
    return False

"""Transport errors that loopback cannot produce."""

import ssl

import anthropic
import httpx2
import pytest

from services.claude.api_errors import error_of
from services.claude.errors import ClaudeBusyError, ClaudeError, ClaudeSetupError, ClaudeTimeoutError

REQUEST = httpx2.Request("POST", "http://127.0.0.1/v1/messages")


def _lost(cause: Exception) -> Exception:
    """Return the error as the SDK wraps it."""
    timed_out = isinstance(cause, httpx2.TimeoutException)
    wrapped = anthropic.APITimeoutError(REQUEST) if timed_out else anthropic.APIConnectionError(request=REQUEST)
    wrapped.__cause__ = cause
    return wrapped


def _untrusted() -> httpx2.ConnectError:
    error = httpx2.ConnectError("[SSL] no")
    error.__cause__ = ssl.SSLCertVerificationError("self-signed certificate in certificate chain")
    return error


@pytest.mark.parametrize(
    ("cause", "kind", "is_charged"),
    [
        (httpx2.ConnectError("refused"), ClaudeBusyError, False),
        (httpx2.ConnectTimeout("slow"), ClaudeBusyError, False),
        (httpx2.PoolTimeout("full"), ClaudeBusyError, False),
        (httpx2.ProxyError("502 Bad Gateway"), ClaudeBusyError, False),
        (httpx2.ReadTimeout("slow"), ClaudeTimeoutError, True),
        (httpx2.WriteError("broken"), ClaudeTimeoutError, True),
        (httpx2.RemoteProtocolError("cut"), ClaudeTimeoutError, True),
        (httpx2.DecodingError("gzip"), ClaudeTimeoutError, True),
        (OSError("?"), ClaudeTimeoutError, True),
    ],
)
def test_a_request_that_was_never_sent_costs_nothing(
    cause: Exception, kind: type[ClaudeError], is_charged: bool
) -> None:
    """Without a connection there was no request. With one, the outcome is unknown."""
    found = error_of(_lost(cause), now=0.0)

    assert type(found) is kind
    assert found.is_charged is is_charged


@pytest.mark.parametrize(
    ("cause", "reason"),
    [
        (httpx2.ProxyError("407 Proxy Authentication Required"), "proxy"),
        (httpx2.ProxyError("403 Forbidden"), "proxy"),
        (_untrusted(), "proxy"),
        (httpx2.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] unable to get issuer"), "proxy"),
        (httpx2.UnsupportedProtocol("htp"), "address"),
        (httpx2.InvalidURL("no host"), "address"),
        (httpx2.LocalProtocolError("Illegal header value"), "key"),
    ],
)
def test_a_broken_setup_of_the_network_is_reported_to_admins(cause: Exception, reason: str) -> None:
    """It can be a proxy with a password, a proxy that decrypts, an invalid address, or a key with a line break."""
    found = error_of(_lost(cause), now=0.0)

    assert isinstance(found, ClaudeSetupError)
    assert found.reason == reason

"""The errors of a call to Claude, and what each means for money, retries, and the circuit breaker."""

from enum import StrEnum
from typing import Any

from services.claude.pricing import Usage
from services.common.errors import Refusal

BUSY = "The client cannot answer right now. Your message is saved, and the answer arrives later."
PAUSED = (
    "Practice is paused because of a setting that an admin must fix. Your message is saved; the answer arrives then."
)
OURS = "Something went wrong on our side, not yours. Your message is saved."
UNANSWERABLE = "The client cannot answer this. Please say it another way."


class SetupReason(StrEnum):
    """What an admin has to fix. `bot/admin/blocks/alert.py` has the text for each."""

    KEY = "key"
    BILLING = "billing"
    LIMIT = "limit"
    ACCOUNT = "account"
    PERMISSION = "permission"
    MODEL = "model"
    PARAMETER = "parameter"
    PROXY = "proxy"
    ADDRESS = "address"


class ClaudeError(Refusal):
    """The base class for a call without a reply.

    `facts` hold codes and numbers only, never the API's text, which may quote what people wrote.
    """

    is_charged = False
    """Whether the attempt may have cost money."""
    is_retryable = False
    """Whether the same request may be sent again during the same ask."""
    is_service_failure = False
    """Whether the circuit breaker counts it as a failure."""

    def __init__(self, message: str, *, usage: Usage | None = None, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.usage = usage
        """What the failed call used, or None if the API did not say."""


class ClaudeBusyError(ClaudeError):
    """The service is overloaded, broken, or out of reach (408, 409, 5xx, no connection). The call is tried again."""

    is_retryable = True
    is_service_failure = True

    def __init__(self, *, retry_after: float | None = None, is_one_off: bool = False, **facts: Any) -> None:
        super().__init__(BUSY, **facts)
        self.retry_after = retry_after
        """The seconds that the service asks us to wait, limited by us, or None."""
        self.is_one_off = is_one_off
        """Whether only this request failed (408, 409). It is sent once more at most. The breaker does not count it."""
        if is_one_off:
            self.is_service_failure = False


class ClaudeLimitedError(ClaudeBusyError):
    """The account calls too often (429). The service itself works, so the breaker does not count it."""

    is_service_failure = False


class BreakerOpenError(ClaudeBusyError):
    """The service has failed too often recently, so no call is sent until a probe is allowed."""

    is_retryable = False
    is_service_failure = False


class ClaudeTimeoutError(ClaudeBusyError):
    """The outcome is unknown: no answer in time, or none that can be read. The call may have cost money."""

    is_charged = True


class ClaudeContentError(ClaudeError):
    """The content cannot be answered: Claude refused, or the reply was empty or cut off in its first sentence."""

    is_charged = True

    def __init__(self, *, is_refusal: bool = False, **facts: Any) -> None:
        super().__init__(UNANSWERABLE, **facts)
        self.is_refusal = is_refusal
        """Whether Claude refused. It would refuse the same request again, so it is not sent again."""


class ClaudeTooLargeError(ClaudeError):
    """The prompt is longer than the model allows (413, or by its wording). A shorter history may fit."""

    def __init__(self, **facts: Any) -> None:
        super().__init__(OURS, **facts)


class ClaudeRequestError(ClaudeError):
    """The request was wrong (422 or another 400), which is a bug of ours. Sending it again does not help."""

    def __init__(self, **facts: Any) -> None:
        super().__init__(OURS, **facts)


class ClaudeSetupError(ClaudeError):
    """The key, the account, the model, or the connection is wrong. Nobody gets an answer until an admin fixes it."""

    def __init__(self, *, reason: str, **facts: Any) -> None:
        super().__init__(PAUSED, **facts)
        self.reason = reason
        """A `SetupReason`, as a plain string: a newer version may have stored one that this version does not know."""


def code_of(error: ClaudeError) -> str:
    """Return a short code for monitoring: the HTTP status, `timeout`, `refusal`, `unusable`, or `connection`."""
    if (status := error.facts.get("status")) is not None:
        return str(status)
    if isinstance(error, ClaudeContentError):
        return "refusal" if error.is_refusal else "unusable"
    return "timeout" if error.facts.get("cause") == "deadline" else "connection"

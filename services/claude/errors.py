"""What can go wrong with a call to Claude, and what each kind means for money, retries and the circuit breaker."""

from enum import StrEnum
from typing import Any

from services.claude.pricing import Usage
from services.common.errors import Refusal

BUSY = "The client cannot answer right now. Your words are kept, and the answer comes without you doing anything."
PAUSED = (
    "Practice is paused because of a setting that an admin must fix. Your words are kept; the answer comes after that."
)
OURS = "Something went wrong on our side, not on yours. Your words are kept."
UNANSWERABLE = "The client cannot answer this; say it another way."


class SetupReason(StrEnum):
    """What an admin has to fix. `bot/admin/blocks/alert.py` has the words for each."""

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
    """A call that gave no reply.

    The text of the API never becomes part of it, since it may quote what people wrote: `facts` hold codes and numbers.
    """

    is_charged = False
    """Whether the attempt may have cost something."""
    is_retryable = False
    """Whether the same request may be sent again within the same ask."""
    is_service_failure = False
    """Whether the circuit breaker counts it."""

    def __init__(self, message: str, *, usage: Usage | None = None, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.usage = usage
        """What the failed call used, where the API said so."""


class ClaudeBusyError(ClaudeError):
    """Overloaded, broken or out of reach (408, 409, 5xx, no connection): it passes, so the call is tried again later."""

    is_retryable = True
    is_service_failure = True

    def __init__(self, *, retry_after: float | None = None, is_one_off: bool = False, **facts: Any) -> None:
        super().__init__(BUSY, **facts)
        self.retry_after = retry_after
        """Seconds that the service asks us to wait, bounded; None where it did not say."""
        self.is_one_off = is_one_off
        """About this one request (408, 409): an ask sends it once more at most, and the breaker does not count it."""
        if is_one_off:
            self.is_service_failure = False


class ClaudeLimitedError(ClaudeBusyError):
    """429: the account asks more than it may. The service is well, so the breaker does not count it."""

    is_service_failure = False


class BreakerOpenError(ClaudeBusyError):
    """The service has failed too often just now; nothing leaves until a probe may."""

    is_retryable = False
    is_service_failure = False


class ClaudeTimeoutError(ClaudeBusyError):
    """The outcome is unknown: nothing came back in time, or nothing that can be read. It may have been paid for."""

    is_charged = True


class ClaudeContentError(ClaudeError):
    """The content cannot be answered: Claude refused it, or the reply was empty or cut before its first sentence."""

    is_charged = True

    def __init__(self, *, is_refusal: bool = False, **facts: Any) -> None:
        super().__init__(UNANSWERABLE, **facts)
        self.is_refusal = is_refusal
        """Claude refused. The identical request is refused again, so it must not be sent again."""


class ClaudeTooLargeError(ClaudeError):
    """413, or a prompt that exceeds the model's context: a shorter history may fit."""

    def __init__(self, **facts: Any) -> None:
        super().__init__(OURS, **facts)


class ClaudeRequestError(ClaudeError):
    """422 or any other 400: the request was wrong, which is a mistake of ours. Sending it again cannot help."""

    def __init__(self, **facts: Any) -> None:
        super().__init__(OURS, **facts)


class ClaudeSetupError(ClaudeError):
    """The key, the account, the model or the way to Claude is wrong: nobody here is answered until an admin fixes it."""

    def __init__(self, *, reason: str, **facts: Any) -> None:
        super().__init__(PAUSED, **facts)
        self.reason = reason
        """A `SetupReason`. A plain string, because the database may hold one that a newer version wrote."""

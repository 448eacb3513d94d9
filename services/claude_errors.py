"""What can go wrong with a call to Claude, in words for people, and what follows from each."""

from typing import Any

from services.errors import Refusal


class ClaudeError(Refusal):
    """A call that gave no reply. `is_charged` says whether the attempt may have cost something."""

    is_charged = False
    is_retryable = False


class ClaudeBusyError(ClaudeError):
    """Overloaded, limited, broken or out of reach: it passes. Counts as a failure of the service."""

    is_retryable = True

    def __init__(self, *, retry_after: float | None = None, **facts: Any) -> None:
        super().__init__(
            "The client cannot answer right now. Your words are kept; the answer comes by itself.", **facts
        )
        self.retry_after = retry_after
        """Seconds that the service asks us to wait, None where it did not say."""


class ClaudeLimitedError(ClaudeBusyError):
    """We ask more than our account may: the service itself is well, and its breaker does not count it."""


class BreakerOpenError(ClaudeBusyError):
    """The service has failed too often just now; nothing leaves until a probe may."""

    is_retryable = False


class ClaudeTimeoutError(ClaudeBusyError):
    """Nothing came back in time; the call may have been made and paid for."""

    is_charged = True


class ClaudeContentError(ClaudeError):
    """The very content cannot be answered: it was refused, or the reply was empty."""

    def __init__(self, **facts: Any) -> None:
        super().__init__("The client cannot answer this; say it another way.", **facts)


class ClaudeSetupError(ClaudeError):
    """The key, the account or the model is wrong: nobody in this workspace can be answered until it is mended."""

    def __init__(self, *, reason: str, **facts: Any) -> None:
        super().__init__(
            "Practice is paused because of a setting that an admin must mend. Your words are kept; the answer comes by itself.",
            **facts,
        )
        self.reason = reason
        """What an admin has to mend, as a code that `bot/` has words for: key, billing, permission or model."""

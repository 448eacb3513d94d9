"""The retry policy of an ask: how long it waits before another attempt, and when it stops."""

import asyncio
from collections.abc import Callable

from tenacity import RetryCallState

from services.claude.errors import ClaudeBusyError, ClaudeError

FIRST_PAUSE = 0.5
"""The seconds before the second attempt. They are doubled before each further attempt."""

ONE_OFF_ATTEMPTS = 2
"""The maximum for an error of one request (408, 409)."""

SHORTEST_ATTEMPT = 2.0
"""In seconds. With less time than this before the deadline, there is no further attempt."""


def may_pass(error: BaseException) -> bool:
    """Return whether the same request may be sent again after this error."""
    return isinstance(error, ClaudeError) and error.is_retryable


def pause(state: RetryCallState, *, jitter: Callable[[], float]) -> float:
    """Return the seconds before the next attempt, partly random so that failed calls do not all return together."""
    error = _error_of(state)
    own: float = FIRST_PAUSE * 2 ** (state.attempt_number - 1)
    if isinstance(error, ClaudeBusyError) and error.retry_after is not None:
        return error.retry_after + own * jitter() / 2
    return own * (0.5 + jitter())


def is_over(state: RetryCallState, *, attempts: int, ends_at: float) -> bool:
    """Return whether to give up: there were enough attempts, or there is no time for another.

    Enough are `attempts`, but two at most for an error of one request.
    """
    error = _error_of(state)
    is_one_off = isinstance(error, ClaudeBusyError) and error.is_one_off
    most = min(attempts, ONE_OFF_ATTEMPTS) if is_one_off else attempts
    now = asyncio.get_running_loop().time()
    return state.attempt_number >= most or now + state.upcoming_sleep + SHORTEST_ATTEMPT > ends_at


def _error_of(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None

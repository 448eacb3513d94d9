"""The pause before something that failed is tried again."""

from datetime import timedelta

FIRST_SECONDS = 5
LONGEST_PAUSE = timedelta(minutes=10)


def pause_after(attempts: int) -> timedelta:
    """Return the pause after so many tries: 5 seconds after the first, doubled after each one, at most 10 minutes."""
    return min(timedelta(seconds=FIRST_SECONDS * 2 ** min(attempts - 1, 10)), LONGEST_PAUSE)

"""How long a failed try is left alone, for everything that is tried again."""

from datetime import timedelta

FIRST_SECONDS = 5
LONGEST_PAUSE = timedelta(minutes=10)


def pause_after(attempts: int) -> timedelta:
    """Return 5 seconds after the first try, twice as much after each further one, and 10 minutes at most."""
    return min(timedelta(seconds=FIRST_SECONDS * 2 ** min(attempts - 1, 10)), LONGEST_PAUSE)

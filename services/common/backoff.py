"""How long a failed try is left alone, for everything that is tried again."""

from datetime import timedelta

FIRST_SECONDS = 5
LONGEST_PAUSE = timedelta(minutes=10)


def pause_after(attempts: int) -> timedelta:
    """5 seconds after the first try, doubling, up to 10 minutes (DESIGN part 5)."""
    return min(timedelta(seconds=FIRST_SECONDS * 2 ** min(attempts - 1, 10)), LONGEST_PAUSE)

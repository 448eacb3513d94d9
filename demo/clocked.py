"""The bot with a clock that the page moves.

The first argument and then each line of standard input say how many seconds the clock is ahead. When the input closes,
the parent process is gone, and the bot stops as if it had been asked to.
"""

import os
import signal
import sys
import threading
from datetime import UTC, datetime, timedelta

from bot.__main__ import main


class MovedClock:
    """The machine's clock plus an offset."""

    def __init__(self, seconds: float) -> None:
        self.ahead = timedelta(seconds=seconds)

    def __call__(self) -> datetime:
        """Return the time as aware UTC."""
        return datetime.now(UTC) + self.ahead

    def follow_input(self) -> None:
        """Set the offset from each line until the input closes."""
        for line in sys.stdin:
            self.ahead = timedelta(seconds=float(line))
        os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    clock = MovedClock(float(sys.argv[1]))
    threading.Thread(target=clock.follow_input, daemon=True).start()
    main(["run"], clock=clock)

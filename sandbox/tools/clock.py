"""The workspace's clock: the real time plus the offset that a test or demo adds."""

import time
from collections.abc import Callable


class Clock:
    """A clock in seconds since 1970, with an offset."""

    def __init__(self, start: float | None = None) -> None:
        self.offset = 0.0 if start is None else start - time.time()
        self.on_move: Callable[[float], None] = lambda _: None
        """Called with the offset in seconds whenever the clock is moved."""
        self._last = 0

    def now(self) -> float:
        """Return the current time in seconds since 1970."""
        return time.time() + self.offset

    def move(self, seconds: float) -> None:
        """Move the clock by this many seconds."""
        self.offset += seconds
        self.on_move(self.offset)

    def next_ts(self) -> str:
        """Return a ts as Slack writes it, later than every one before."""
        self._last = max(self._last + 1, int(self.now() * 1_000_000))
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"

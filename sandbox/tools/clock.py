"""The workspace's clock: the real one, moved as far as a test or a demo wants."""

import time
from collections.abc import Callable


class Clock:
    """Seconds since 1970, plus what was added."""

    def __init__(self, start: float | None = None) -> None:
        self.offset = 0.0 if start is None else start - time.time()
        self.on_move: Callable[[float], None] = lambda _: None
        """Hears by how many seconds it is ahead, whenever it is moved."""
        self._last = 0

    def now(self) -> float:
        """Now, in seconds since 1970."""
        return time.time() + self.offset

    def move(self, seconds: float) -> None:
        """It has moved on."""
        self.offset += seconds
        self.on_move(self.offset)

    def next_ts(self) -> str:
        """A message's ts as Slack writes it, later than every one before."""
        self._last = max(self._last + 1, int(self.now() * 1_000_000))
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"

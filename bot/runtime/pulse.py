"""The pulse of this process: whether its event loop and its jobs still move."""

import asyncio
import time
from collections.abc import Callable

STUCK_SECONDS = 120.0
"""What does not move for this long beyond its time moves no more, and a restart helps."""

TICK_SECONDS = 1.0
EVENT_LOOP = "event loop"


class Pulse:
    """The moments by which the event loop and each job must have moved. Other threads may read them."""

    def __init__(self, *, seconds: Callable[[], float] = time.monotonic) -> None:
        """Start without expectations. `seconds` is a clock that only moves forward."""
        self._seconds = seconds
        self._until: dict[str, float] = {}
        self._tick: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Expect the running event loop to move each second, and note that it does. It repeats itself until `stop`."""
        self.expect(EVENT_LOOP, within=TICK_SECONDS)
        self._tick = asyncio.get_running_loop().call_later(TICK_SECONDS, self.start)

    def stop(self) -> None:
        """Stop watching the event loop, and expect nothing of any job either."""
        if self._tick is not None:
            self._tick.cancel()
        self._until.clear()

    def expect(self, name: str, *, within: float = 0.0) -> None:
        """Note that this has moved, and expect it to move again in `within` seconds, plus STUCK_SECONDS."""
        self._until[name] = self._seconds() + within + STUCK_SECONDS

    def stuck(self) -> list[str]:
        """Return the names of the event loop and jobs that have not moved in time, in alphabetical order."""
        now = self._seconds()
        return sorted(name for name, until in self._until.copy().items() if now > until)

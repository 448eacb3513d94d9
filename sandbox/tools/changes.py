"""That something may have changed: what wakes whoever watches."""

import asyncio


class Changes:
    """A bell that every answered request rings; watchers look for themselves what is new."""

    def __init__(self) -> None:
        self._watchers: set[asyncio.Event] = set()

    def ring(self) -> None:
        """Every watcher looks again soon."""
        for watcher in self._watchers:
            watcher.set()

    def join(self) -> asyncio.Event:
        """A new watcher's event, set once so that it looks at the start."""
        watcher = asyncio.Event()
        watcher.set()
        self._watchers.add(watcher)
        return watcher

    def leave(self, watcher: asyncio.Event) -> None:
        """The watcher has gone."""
        self._watchers.discard(watcher)

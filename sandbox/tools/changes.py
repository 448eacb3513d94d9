"""A signal to watchers that something may have changed."""

import asyncio


class ChangeSignal:
    """A bell that rings after every answered request. Watchers then look for what is new."""

    def __init__(self) -> None:
        self._watchers: set[asyncio.Event] = set()

    def ring(self) -> None:
        """Wake every watcher."""
        for watcher in self._watchers:
            watcher.set()

    def join(self) -> asyncio.Event:
        """Return a new watcher's event. It is set at the start, so that the watcher looks once."""
        watcher = asyncio.Event()
        watcher.set()
        self._watchers.add(watcher)
        return watcher

    def leave(self, watcher: asyncio.Event) -> None:
        """Remove a watcher."""
        self._watchers.discard(watcher)

"""Signals that wake workers, so that work does not wait for the next round of a job."""

from collections.abc import Callable
from dataclasses import dataclass

from services.messaging.inbox_service import Thread


def _no_worker(*_: object) -> None:
    """Do nothing, because no worker is connected."""


@dataclass
class Signals:
    """Callbacks that each wake one worker. `connect` sets them after the workers are built."""

    outbox: Callable[[], None] = _no_worker
    thread: Callable[[Thread], None] = _no_worker
    said: Callable[[Thread], None] = _no_worker
    """Wakes a thread after the quiet wait, in case more is said there."""
    turns: Callable[[], None] = _no_worker
    """Wakes all threads with a pending answer."""
    debriefs: Callable[[], None] = _no_worker
    auditions: Callable[[], None] = _no_worker
    events: Callable[[], None] = _no_worker
    exports: Callable[[], None] = _no_worker

    def connect(
        self,
        *,
        outbox: Callable[[], None],
        thread: Callable[[Thread], None],
        said: Callable[[Thread], None],
        turns: Callable[[], None],
        debriefs: Callable[[], None],
        auditions: Callable[[], None],
        events: Callable[[], None],
        exports: Callable[[], None],
    ) -> None:
        """Connect each signal with its worker. The composition root calls this once."""
        self.outbox = outbox
        self.thread = thread
        self.said = said
        self.turns = turns
        self.debriefs = debriefs
        self.auditions = auditions
        self.events = events
        self.exports = exports

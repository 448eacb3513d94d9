"""Signals to the workers, so that nobody waits for the next round of a job."""

from collections.abc import Callable
from dataclasses import dataclass

from services.messaging.inbox_service import Thread


def _no_worker(*_: object) -> None:
    """Do nothing: no worker is connected."""


@dataclass
class Signals:
    """Each signal wakes one worker. The workers are built after this value, and `connect` names them."""

    outbox: Callable[[], None] = _no_worker
    thread: Callable[[Thread], None] = _no_worker
    turns: Callable[[], None] = _no_worker
    """Wakes all threads that owe an answer."""
    debriefs: Callable[[], None] = _no_worker
    auditions: Callable[[], None] = _no_worker

    def connect(
        self,
        *,
        outbox: Callable[[], None],
        thread: Callable[[Thread], None],
        turns: Callable[[], None],
        debriefs: Callable[[], None],
        auditions: Callable[[], None],
    ) -> None:
        """Connect each signal with its worker. The composition root calls this once."""
        self.outbox = outbox
        self.thread = thread
        self.turns = turns
        self.debriefs = debriefs
        self.auditions = auditions

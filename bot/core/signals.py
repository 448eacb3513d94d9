"""Rings the bells of the workers, so that nobody waits for the next round of a job."""

from collections.abc import Callable
from dataclasses import dataclass

from services.messaging.inbox_service import Thread


@dataclass(frozen=True)
class Wake:
    """What listeners may ring for."""

    outbox: Callable[[], None]
    thread: Callable[[Thread], None]
    turns: Callable[[], None]
    """All threads that owe an answer."""
    debriefs: Callable[[], None]
    auditions: Callable[[], None]

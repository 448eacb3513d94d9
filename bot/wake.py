"""Rings the bells of the workers, so that nobody waits for the next round of a job."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from services.inbox_service import Thread


@dataclass(frozen=True)
class Wake:
    """What listeners may ring for."""

    outbox: Callable[[], None]
    thread: Callable[[Thread], None]
    debriefs: Callable[[], None]
    auditions: Callable[[], None]


class OfferWake:
    """A middleware: `wake` is there for listeners that ask for it by name."""

    def __init__(self, wake: Wake) -> None:
        self._wake = wake

    async def __call__(self, context: dict[str, Any], next: Callable[[], Any]) -> None:  # noqa: A002 - Bolt's name
        """The bells are within reach."""
        context["wake"] = self._wake
        await next()

"""Heartbeat of this process for the monitor: alive, breaker state, and last errors."""

import logging
import os
import socket
from collections import deque
from datetime import datetime

from bot.core.deps import Deps
from services.reports.monitor_service import monitor_service

KEPT_ERRORS = 5
BOUNDARY = "bot.core.boundary"


class LastErrors(logging.Handler):
    """Log handler that keeps the last errors: time, piece of work, and reference. No messages."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._kept: deque[dict[str, str]] = deque(maxlen=KEPT_ERRORS)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the time, piece of work, and reference of a record that has a reference. Only the last five are kept."""
        if (reference := getattr(record, "reference", None)) is not None:
            at = str(int(record.created))
            self._kept.appendleft({"at": at, "what": str(getattr(record, "what", "")), "reference": str(reference)})

    @property
    def newest_first(self) -> list[dict[str, str]]:
        """Return the kept errors, newest first."""
        return list(self._kept)


class Heartbeat:
    """The database row of this process, written every few seconds."""

    def __init__(self, deps: Deps) -> None:
        self._deps = deps
        self._name = f"{socket.gethostname()[:100]} {os.getpid()}"
        self._started_at: datetime | None = None
        self.errors = LastErrors()

    async def beat(self) -> None:
        """Write the row of this process: the breaker's state, its last five errors, and the time.

        Rows of processes that have been silent for a day are deleted.
        """
        deps = self._deps
        now = deps.clock()
        self._started_at = self._started_at or now
        async with deps.database.begin() as db:
            await monitor_service.beat(
                db,
                self._name,
                breaker=deps.claude.breaker.state,
                errors=self.errors.newest_first,
                started_at=self._started_at,
                now=now,
            )

    def listen(self) -> None:
        """Start to keep the errors that the error boundary logs."""
        logging.getLogger(BOUNDARY).addHandler(self.errors)

    async def leave(self) -> None:
        """Stop keeping errors, and delete the row of this process, since it is ending."""
        logging.getLogger(BOUNDARY).removeHandler(self.errors)
        if self._started_at is None:
            return
        async with self._deps.database.begin() as db:
            await monitor_service.leave(db, self._name)

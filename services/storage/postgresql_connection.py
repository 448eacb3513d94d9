"""A PostgreSQL connection that gives up a server which no longer answers.

A firewall forgets an idle connection, and a database host may lose its power. Nobody tells us then: the next answer never
comes. The kernel's keepalives find that out if our packets vanish, but not behind a proxy that still takes them. So
each wait for an answer has a limit too.
"""

from collections.abc import Callable, Coroutine
from typing import Any

from psycopg import AsyncConnection, OperationalError, errors
from psycopg.abc import PQGen
from sqlalchemy.engine import URL

QUICK_SECONDS = 2.0
"""Limit for answers that need no work: a ping before a connection is used again, and a rollback. Slack waits three."""

KEEPALIVES: dict[str, int] = {
    "keepalives": 1,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
    "connect_timeout": 2,
}
"""The driver's options that notice a dead connection, in seconds, but the time for sent data is in milliseconds."""


class NoAnswerError(OperationalError):
    """The error for a server that did not answer in time. The connection is closed then."""


class ImpatientConnection(AsyncConnection[Any]):
    """A connection that closes itself if an answer takes too long."""

    answer_seconds: float | None = None
    """Limit for the answer to a statement, or None if it may take as long as it needs."""

    _is_rolling_back = False

    async def rollback(self) -> None:
        """Roll back, or do nothing if the connection is lost.

        The server rolls back then, and an error here would hide why the transaction ended, such as the cancellation of
        its task.
        """
        if self.closed:
            return
        self._is_rolling_back = True
        try:
            await super().rollback()
        except OperationalError:
            if not self.closed:
                raise
        finally:
            self._is_rolling_back = False

    async def wait(self, gen: PQGen[Any], interval: float = 0.1, timeout: float | None = None) -> Any:
        """Wait for an answer. If it takes too long, cancel the statement, close the connection, raise NoAnswerError.

        With a `timeout` of its own, the wait ends after that, and nothing is canceled or closed.
        """
        if timeout is not None:
            return await super().wait(gen, interval, timeout)
        try:
            return await super().wait(gen, interval, self._limit())
        except errors._WaitTimeout as error:  # noqa: SLF001 - the driver lets callers convert it
            await self._try_cancel(timeout=QUICK_SECONDS)
            self.pgconn.finish()
            raise NoAnswerError("the server did not answer in time") from error

    def _limit(self) -> float | None:
        """Return the limit for the next answer. Only the pool's ping runs outside of a transaction."""
        is_quick = self.answer_seconds is not None and (self.autocommit or self._is_rolling_back)
        return QUICK_SECONDS if is_quick else self.answer_seconds


def creator(answer_seconds: float | None) -> Callable[..., Coroutine[Any, Any, ImpatientConnection]]:
    """Return a function that opens connections with this limit for the answer to a statement."""

    async def connect(*args: Any, **options: Any) -> ImpatientConnection:
        connection = await ImpatientConnection.connect(*args, **options)
        connection.answer_seconds = answer_seconds
        return connection

    return connect


def keepalives(url: URL) -> dict[str, int]:
    """Return the options that notice a dead connection, without those that the address sets itself."""
    return {name: value for name, value in KEEPALIVES.items() if name not in url.query}

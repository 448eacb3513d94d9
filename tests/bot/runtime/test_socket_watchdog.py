"""When threads are read from Slack: after a gap in the connection, and after an outage of the database."""

import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot.runtime.socket_watchdog import SocketWatchdog
from services.storage.database import Database

NOBODY_THERE = "postgresql://nobody@127.0.0.1:1/none"


class Socket:
    """A double of the socket client, since the timeouts of the real one are minutes."""

    def __init__(self) -> None:
        self.is_up = True
        self.wss_uri: str | None = "ws://of-one-connection"
        self.message_listeners: list[Callable[..., Awaitable[None]]] = []

    async def is_connected(self) -> bool:
        return self.is_up

    async def hello(self) -> None:
        for listener in self.message_listeners:
            await listener(self, {"type": "hello"})


@pytest.fixture
def socket() -> Socket:
    return Socket()


def gaps(socket: Any, database: Database, looks: list[int]) -> SocketWatchdog:
    """Return a watchdog that listens, and that appends to `looks` each time it asks for a look."""
    made = SocketWatchdog(socket, database, lambda: looks.append(1))
    made.listen()
    return made


async def test_every_hello_but_the_first_means_a_gap(socket: Socket, database: Database) -> None:
    """The first hello is the app's own start, which looks anyway."""
    looks: list[int] = []
    gaps(socket, database, looks)
    await socket.hello()
    at_start = len(looks)
    await socket.hello()

    assert (at_start, len(looks)) == (0, 1)


async def test_a_line_that_was_not_stored_is_looked_for_once_the_database_answers(
    socket: Socket, database: Database
) -> None:
    """During the outage every round tries again. Afterwards there is exactly one look."""
    looks: list[int] = []
    away = Database(NOBODY_THERE)
    gap = gaps(socket, away, looks)
    await gap.reconnect()
    gap.note_missed()
    for _ in range(2):
        with pytest.raises(OperationalError):
            await gap.reconnect()
    before = len(looks)
    with contextlib.ExitStack() as back:
        back.enter_context(pytest.MonkeyPatch.context()).setattr(gap, "_database", database)
        await gap.reconnect()
        await gap.reconnect()
    await away.close()

    assert (before, len(looks)) == (0, 1)


async def test_a_lost_connection_gets_a_new_address(socket: Socket, database: Database) -> None:
    """An address opens one connection. What was missed waits until Slack answers again."""
    looks: list[int] = []
    gap = gaps(socket, database, looks)
    gap.note_missed()
    socket.is_up = False
    await gap.reconnect()
    while_away = (socket.wss_uri, len(looks))
    socket.is_up = True
    await gap.reconnect()

    assert while_away == (None, 0)
    assert len(looks) == 1

"""The app tells systemd that it is ready and alive, and falls silent when something is stuck."""

import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.runtime.pulse import STUCK_SECONDS, Pulse
from bot.runtime.supervisor import Supervisor


@pytest.fixture
def listening(tmp_path: Path) -> Iterator[socket.socket]:
    """Yield the socket of a supervisor."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as made:
        made.bind(str(tmp_path / "notify"))
        made.setblocking(False)
        yield made


async def test_a_moving_app_says_that_it_is_alive(listening: socket.socket) -> None:
    """The first message comes at once."""
    supervisor = Supervisor(str(listening.getsockname()))
    async with supervisor.watching(Pulse()):
        await asyncio.sleep(0.01)
        supervisor.tell("READY=1")

    assert [listening.recv(100), listening.recv(100)] == [b"WATCHDOG=1", b"READY=1"]


async def test_a_stuck_app_says_nothing(listening: socket.socket) -> None:
    """So systemd restarts it."""
    now = 0.0
    pulse = Pulse(seconds=lambda: now)
    pulse.expect("deliver what is owed")
    now += STUCK_SECONDS + 1
    async with Supervisor(str(listening.getsockname())).watching(pulse):
        await asyncio.sleep(0.01)

    with pytest.raises(BlockingIOError):
        listening.recv(100)


@pytest.mark.parametrize("address", [None, "", "/nobody/listens/here", "@nobody-listens-here", "x" * 500])
def test_without_a_supervisor_messages_go_nowhere(address: str | None) -> None:
    """The app runs as before."""
    Supervisor(address).tell("READY=1")

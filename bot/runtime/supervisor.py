"""Messages to systemd: the app is ready, and it is alive. Without systemd they go nowhere."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator

from bot.runtime.pulse import Pulse

ALIVE_SECONDS = 10.0
"""How often the app says that it is alive. `WatchdogSec` of the unit must be longer."""


class Supervisor:
    """The socket of the supervisor that started the app, as systemd names it in NOTIFY_SOCKET."""

    def __init__(self, address: str | None) -> None:
        """Without an address, every message goes nowhere. One that starts with @ has no file."""
        self._address = f"\0{address[1:]}" if address and address.startswith("@") else address

    def tell(self, state: str) -> None:
        """Send a message, such as READY=1. A supervisor that does not listen changes nothing."""
        if not self._address:
            return
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
            notify.connect(self._address)
            notify.send(state.encode())

    @contextlib.asynccontextmanager
    async def watching(self, pulse: Pulse) -> AsyncIterator[None]:
        """Say every ten seconds during the block that the app is alive. Say nothing while something is stuck."""
        saying = asyncio.create_task(self._say_alive(pulse))
        try:
            yield
        finally:
            saying.cancel()

    async def _say_alive(self, pulse: Pulse) -> None:
        while True:
            if not pulse.stuck():
                self.tell("WATCHDOG=1")
            await asyncio.sleep(ALIVE_SECONDS)

"""Notices that the connection to Slack was gone for a while: Socket Mode keeps nothing for a client that is away."""

from collections.abc import Callable
from typing import Any

from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from sqlalchemy import text

from services.storage.database import Database


class SocketWatchdog:
    """Listens to the socket client, and calls `reconnected` whenever something may have been missed."""

    def __init__(self, client: AsyncBaseSocketModeClient, database: Database, reconnected: Callable[[], None]) -> None:
        self._client = client
        self._database = database
        self._has_missed = False
        self._reconnected = reconnected
        self._hellos = 0

    def listen(self) -> None:
        """Every hello is heard from now on."""
        self._client.message_listeners.append(self.on_socket_message)

    def note_missed(self) -> None:
        """A line could not be stored; Slack sends it a few times more, and no longer."""
        self._has_missed = True

    async def reconnect(self) -> None:
        """While Slack is not heard, the next try gets an address of its own; what could not be stored is looked for.

        An address opens one connection. The SDK would try a failed one for ever.
        """
        if not await self._client.is_connected():
            self._client.wss_uri = None  # type: ignore[assignment] # so it asks for one
        elif self._has_missed:
            async with self._database.read() as db:
                await db.execute(text("select 1"))
            self._has_missed = False
            self._reconnected()

    async def on_socket_message(self, _: Any, message: dict[str, Any], __: Any = None) -> None:
        """A listener of the socket client: every hello but the first means that there was a gap."""
        if message.get("type") == "hello":
            self._hellos += 1
            if self._hellos > 1:
                self._reconnected()

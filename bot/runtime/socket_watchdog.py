"""Detection of lost connections to Slack, since Socket Mode keeps nothing for a disconnected client."""

from collections.abc import Callable
from typing import Any

from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from sqlalchemy import text

from services.storage.database import Database


class SocketWatchdog:
    """Listener of the socket client that calls `reconnected` if something may have been missed."""

    def __init__(self, client: AsyncBaseSocketModeClient, database: Database, reconnected: Callable[[], None]) -> None:
        self._client = client
        self._database = database
        self._has_missed = False
        self._reconnected = reconnected
        self._hellos = 0

    def listen(self) -> None:
        """Start to listen to the messages of the socket."""
        self._client.message_listeners.append(self.on_socket_message)

    def note_missed(self) -> None:
        """Note that a line could not be stored. Slack repeats it only a few times."""
        self._has_missed = True

    async def reconnect(self) -> None:
        """Get a new address if the connection is lost, or call `reconnected` after lines were missed.

        `reconnected` is called once the database answers again, and once for all lines that were missed. An address
        opens only one connection, and the SDK would retry a failed one forever.
        """
        if not await self._client.is_connected():
            self._client.wss_uri = None  # type: ignore[assignment] # so it asks for one
        elif self._has_missed:
            async with self._database.read() as db:
                await db.execute(text("select 1"))
            self._has_missed = False
            self._reconnected()

    async def on_socket_message(self, _: Any, message: dict[str, Any], __: Any = None) -> None:
        """Call `reconnected` on every hello except the first, since each shows that there was a gap."""
        if message.get("type") == "hello":
            self._hellos += 1
            if self._hellos > 1:
                self._reconnected()

"""Notices that the connection to Slack was gone for a while: Socket Mode keeps nothing for a client that is away."""

from collections.abc import Callable
from typing import Any

from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient


class Gaps:
    """Listens to the socket client, and calls `look_after` whenever something may have been missed."""

    def __init__(self, client: AsyncBaseSocketModeClient, look_after: Callable[[], None]) -> None:
        self._client = client
        self._look_after = look_after
        self._hellos = 0

    def listen(self) -> None:
        """Every hello is heard from now on."""
        self._client.message_listeners.append(self.on_socket_message)

    async def renew_address(self) -> None:
        """While Slack is not heard, the next try gets an address of its own.

        An address opens one connection. The SDK would try a failed one for ever.
        """
        if not await self._client.is_connected():
            self._client.wss_uri = None  # type: ignore[assignment] # so it asks for one

    async def on_socket_message(self, _: Any, message: dict[str, Any], __: Any = None) -> None:
        """A listener of the socket client: every hello but the first means that there was a gap."""
        if message.get("type") == "hello":
            self._hellos += 1
            if self._hellos > 1:
                self._look_after()

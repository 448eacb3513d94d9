"""Notices that the connection to Slack was gone for a while: Socket Mode keeps nothing for a client that is away."""

from collections.abc import Callable
from typing import Any


class Gaps:
    """Listens to the socket client, and calls `look_after` whenever something may have been missed."""

    def __init__(self, look_after: Callable[[], None]) -> None:
        self._look_after = look_after
        self._hellos = 0

    async def on_socket_message(self, _: Any, message: dict[str, Any], __: Any = None) -> None:
        """A listener of the socket client: every hello but the first means that there was a gap."""
        if message.get("type") == "hello":
            self._hellos += 1
            if self._hellos > 1:
                self._look_after()

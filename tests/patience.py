"""Time for what a crowded machine does slowly. Where Slack gives an app three seconds, tests of what it does give more."""

from bot.runtime.app import VirtualClient
from sandbox.client import PATIENCE_SECONDS
from sandbox.server import SandboxServer


def wait_longer(server: SandboxServer) -> None:
    """Let the workspace wait long for acknowledgements and modals, and take any number of posts."""
    server.sandbox.limits_rate = False
    server.sandbox.trigger_seconds = PATIENCE_SECONDS
    server.sandbox.socket.ack_seconds = PATIENCE_SECONDS


def work_longer(bot: VirtualClient) -> None:
    """Let listeners acknowledge after Bolt's three seconds too."""
    for listener in bot._app._async_listeners:
        listener.ack_timeout = int(PATIENCE_SECONDS)

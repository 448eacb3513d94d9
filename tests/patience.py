"""Longer time limits for tests on busy machines. Slack gives an app three seconds, these tests give it more."""

from bot.runtime.app import VirtualClient
from sandbox.client import PATIENCE_SECONDS
from sandbox.server import SandboxServer


def wait_longer(server: SandboxServer) -> None:
    """Let the workspace wait longer for acknowledgements and modals, and accept any number of posts."""
    server.sandbox.limits_rate = False
    server.sandbox.trigger_seconds = PATIENCE_SECONDS
    server.sandbox.socket.ack_seconds = PATIENCE_SECONDS


def work_longer(bot: VirtualClient) -> None:
    """Let listeners acknowledge later than Bolt's three seconds."""
    for listener in bot._app._async_listeners:
        listener.ack_timeout = int(PATIENCE_SECONDS)

"""Fixtures with the demo as it runs behind its page."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from demo.stack import DemoStack
from sandbox.client import SandboxClient


@pytest.fixture
async def stack(tmp_path: Path) -> AsyncIterator[DemoStack]:
    """Yield a running demo with its course."""
    async with DemoStack(tmp_path, port=0, think_seconds=0.0) as running:
        yield running


@pytest.fixture
async def people(stack: DemoStack) -> AsyncIterator[SandboxClient]:
    """Yield a client of the demo's workspace."""
    async with SandboxClient(stack.slack.control_url, stack.slack.secret) as client:
        yield client

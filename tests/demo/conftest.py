"""Fixtures with the demo as it runs behind its page."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from demo.house import House
from sandbox.client import SandboxClient


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Yield a running demo with its course."""
    async with House(tmp_path, port=0, think_seconds=0.0) as running:
        yield running


@pytest.fixture
async def people(house: House) -> AsyncIterator[SandboxClient]:
    """Yield a client of the demo's workspace."""
    async with SandboxClient(house.slack.control_url, house.slack.secret) as client:
        yield client

"""Fixtures with a school whose outbox is delivered by hand."""

from collections.abc import AsyncIterator

import pytest

from bot.runtime.app import VirtualClient
from bot.runtime.settings import Settings
from bot.slack import pictures
from sandbox.server import SandboxServer
from tests.stories.conftest import MANIFEST, MovableClock
from tests.stories.delivery.post_office import PostOffice
from tests.stories.stage import SEED


@pytest.fixture
async def slack_server() -> AsyncIterator[SandboxServer]:
    """Yield a workspace with all people in it."""
    async with SandboxServer(SEED, manifest_path=MANIFEST) as server:
        server.sandbox.limits_rate = False
        yield server


@pytest.fixture
async def office(
    environment: dict[str, str], clock: MovableClock, slack_server: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[PostOffice]:
    """Yield a school whose outbox is delivered by hand. Pictures are retried at once."""
    monkeypatch.setattr(pictures, "PAUSES", (0.0,) * len(pictures.PAUSES))
    async with PostOffice.opens(VirtualClient(Settings.read(environment), clock=clock), slack_server) as opened:
        yield opened

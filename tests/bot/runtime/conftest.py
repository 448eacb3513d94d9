"""A bot that is not connected to Slack, with a clock that only tests move."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

import pytest

from bot.runtime.app import VirtualClient
from bot.runtime.settings import Settings

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "ANTHROPIC_API_KEY": "k", "SECRET_KEY": "s" * 20}


@dataclass
class SetClock:
    """A clock that only tests move."""

    at: datetime

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
async def bot(database_url: str, clock: SetClock) -> AsyncIterator[VirtualClient]:
    """Yield a bot with a real database. Each module has its own `clock`."""
    made = VirtualClient(Settings.read({**TOKENS, "DATABASE_URL": database_url}), clock=clock)
    yield made
    await made._close()

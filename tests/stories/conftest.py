"""Fixtures with the whole product on real sockets: sandbox, simulated Claude, database, and bot, in one process."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.runtime import jobs
from bot.runtime.app import VirtualClient
from bot.runtime.settings import Settings
from sandbox.claude.client import ClaudeControl
from sandbox.claude.server import ClaudeServer
from sandbox.client import SandboxClient
from sandbox.server import SandboxServer
from tests.patience import wait_longer, work_longer
from tests.stories.course import Course
from tests.stories.stage import settled

MANIFEST = Path(__file__).parents[2] / "manifest.yml"
SEED = {
    "team": {"name": "Riverside School of Social Work", "domain": "riverside"},
    "people": [
        {"handle": "ada", "name": "Ada Admin", "role": "owner", "tz": "America/New_York"},
        {"handle": "tom", "name": "Tom Teacher", "tz": "America/New_York"},
        {"handle": "maya", "name": "Maya Student", "tz": "America/Chicago"},
        {"handle": "ben", "name": "Ben Student", "tz": "Europe/Berlin"},
        {"handle": "gus", "name": "Gus Guest", "role": "guest"},
        {"handle": "fay", "name": "Fay Foreign", "role": "foreign"},
        {"handle": "rob", "name": "Rob Robot", "role": "bot"},
    ],
    "channels": [
        {"name": "sw-101", "members": ["ada", "tom", "maya", "fay", "rob"]},
        {"name": "general", "members": ["ada", "tom", "maya", "ben"], "has_app": True},
    ],
}


class MovableClock:
    """The bot's clock, moved by stories. Jobs that become due run at once, not in their next round."""

    def __init__(self) -> None:
        self._offset = timedelta()
        self.on_move: Callable[[], None] = lambda: None

    @property
    def offset(self) -> timedelta:
        """How far the clock is ahead of the real one."""
        return self._offset

    @offset.setter
    def offset(self, offset: timedelta) -> None:
        self._offset = offset
        self.on_move()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._offset


@pytest.fixture
async def slack_server() -> AsyncIterator[SandboxServer]:
    """Yield a workspace with its people and channels."""
    async with SandboxServer(SEED, manifest_path=MANIFEST) as server:
        wait_longer(server)
        yield server


@pytest.fixture
async def claude_server() -> AsyncIterator[ClaudeServer]:
    """Yield the simulated Claude behind the Messages API."""
    async with ClaudeServer() as server:
        yield server


@pytest.fixture
async def workspace(slack_server: SandboxServer) -> AsyncIterator[SandboxClient]:
    """Yield a client of the workspace."""
    address = slack_server.address
    async with SandboxClient(address["control_url"], address["secret"]) as client:
        yield client


@pytest.fixture
async def claude(claude_server: ClaudeServer) -> AsyncIterator[ClaudeControl]:
    """Yield a client of the simulated Claude's control API."""
    async with ClaudeControl(claude_server.address["control_url"], claude_server.secret) as control:
        yield control


@pytest.fixture
def environment(slack_server: SandboxServer, claude_server: ClaudeServer, database_url: str) -> dict[str, str]:
    """Return the environment variables of the operator."""
    return {
        "SLACK_BOT_TOKEN": slack_server.address["bot_token"],
        "SLACK_APP_TOKEN": slack_server.address["app_token"],
        "QUIET_SECONDS": "0",
        "SLACK_API_URL": slack_server.address["api_url"],
        "ANTHROPIC_API_KEY": claude_server.api_key,
        "ANTHROPIC_BASE_URL": claude_server.base_url,
        "DATABASE_URL": database_url,
        "SECRET_KEY": "a secret of the tests",
    }


@pytest.fixture
def clock() -> MovableClock:
    """Return the bot's clock."""
    return MovableClock()


@pytest.fixture
def burst() -> int:
    """Return how many posts the bot sends to one channel before it slows down. The workspace accepts any number."""
    return 1000


@pytest.fixture
async def bot(
    environment: dict[str, str], clock: MovableClock, burst: int, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[VirtualClient]:
    """Yield the real bot, connected. Its jobs run at its start, when nothing is due, and not amid the story."""
    monkeypatch.setattr(jobs, "FIRST_SECONDS", 0.0)
    client = VirtualClient(Settings.read(environment), clock=clock, burst=burst)
    work_longer(client)
    async with client:
        clock.on_move = client.run_jobs_now
        yield client
        clock.on_move = lambda: None
        await settled()


@pytest.fixture
async def course(bot: VirtualClient, workspace: SandboxClient) -> Course:
    """Create a section with one published assignment, set up by its teacher through commands and modals."""
    made = Course(workspace, bot)
    await made.set_up()
    return made

"""A database of an older version, the workspace that belongs to it, and today's bot started on both."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.runtime.app import VirtualClient
from bot.runtime.settings import Settings
from sandbox.claude.client import ClaudeControl
from sandbox.claude.server import ClaudeServer
from sandbox.client import SandboxClient
from sandbox.seeds import seed_of
from sandbox.server import SandboxServer
from tests.patience import wait_longer
from tests.upgrades import dumps
from tests.upgrades.running import Clock

Json = dict[str, Any]
HERE = Path(__file__).parent
MANIFEST = HERE.parents[1] / "manifest.yml"
VERSIONS = sorted(folder.name for folder in HERE.iterdir() if (folder / "sqlite.sql").exists())
LOOK_SECONDS, LOOKS_A_ROUND = 0.1, 10
ROOMY = {
    "RATE_LIMIT_USER_PER_MINUTE": "100000",
    "RATE_LIMIT_PER_HOUR": "100000",
    "RATE_LIMIT_GLOBAL_PER_HOUR": "1000000",
}


@dataclass
class Upgraded:
    """Today's bot on the database of an older version."""

    bot: VirtualClient
    server: SandboxServer
    slack: SandboxClient
    claude: ClaudeControl
    clock: Clock
    address: str
    folder: Path

    def kept(self, name: str) -> Any:
        """Return the content of one of the fixture's JSON files."""
        return json.loads((self.folder / name).read_text(encoding="utf-8"))

    def rows(self, statement: str, **values: object) -> list[Any]:
        """Return what a SELECT finds in the database now."""
        return dumps.rows_of(self.address, statement, **values)

    def messages(self) -> list[Json]:
        """Return every message of the workspace as it is now, with the id of its channel."""
        channels = seed_of(self.server.sandbox)["channels"]
        return [{**message, "channel": channel["id"]} for channel in channels for message in channel["messages"]]

    async def passes(self, minutes: float) -> None:
        """Move the clocks of the bot and the workspace by this much, and run every job once."""
        self.clock.offset += timedelta(minutes=minutes)
        await self.slack.moves_clock(minutes * 60)
        self.jobs_come_round()

    async def starts_what_was_starting(self) -> None:
        """Let the minute pass within which a session has to start."""
        await self.passes(1)
        await self.until("SELECT count(*) = 0 FROM sessions WHERE status = 'starting'")

    def jobs_come_round(self) -> None:
        """Run every job now instead of when its interval is over."""
        for job in self.bot._scheduler.get_jobs():
            job.modify(next_run_time=datetime.now(UTC))

    async def until(self, statement: str, *, within: float = 60.0, **values: object) -> None:
        """Wait until the SELECT finds something that is not 0."""
        ends_at, looks = time.monotonic() + within, 0
        while not self.rows(statement, **values)[0][0]:
            assert time.monotonic() < ends_at, f"not within {within} s: {statement}"
            if looks % LOOKS_A_ROUND == 0:
                self.jobs_come_round()
            looks += 1
            await asyncio.sleep(LOOK_SECONDS)


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> Path:
    """Return the folder of an older version's fixture."""
    return HERE / str(request.param)


@pytest.fixture
def changes_first() -> str:
    """Return SQL that changes the old rows before today's bot sees them."""
    return ""


@pytest.fixture
async def upgraded(version: Path, empty_database_url: str, changes_first: str) -> AsyncIterator[Upgraded]:
    """Start today's bot on an older version's database."""
    await dumps.load(version, empty_database_url)
    if changes_first:
        dumps.execute(empty_database_url, changes_first)
    seed = json.loads((version / "workspace.json").read_text(encoding="utf-8"))
    batches = json.loads((version / "batches.json").read_text(encoding="utf-8"))
    clock = Clock(timedelta(seconds=seed["clock"] + 1 - time.time()))
    async with SandboxServer(seed, manifest_path=MANIFEST) as server, ClaudeServer() as claude:
        wait_longer(server)
        settings = Settings.read(
            {
                "SLACK_BOT_TOKEN": server.address["bot_token"],
                "SLACK_APP_TOKEN": server.address["app_token"],
                "QUIET_SECONDS": "0",
                "SLACK_API_URL": server.address["api_url"],
                "ANTHROPIC_API_KEY": claude.api_key,
                "ANTHROPIC_BASE_URL": claude.base_url,
                "DATABASE_URL": empty_database_url,
                "SECRET_KEY": "a secret of the tests",
                **ROOMY,
            }
        )
        client = VirtualClient(settings, clock=clock)
        await client.deps.database.migrate()
        async with (
            SandboxClient(server.control_url, server.secret) as slack,
            ClaudeControl(claude.control_url, claude.secret) as control,
        ):
            for batch in batches:
                await control.knows_batch(batch["batch_id"], batch["requests"])
            await _writes_before_the_bot_is_back(slack)
            async with client:
                yield Upgraded(client, server, slack, control, clock, empty_database_url, version)


EARLY_LINE = "Is anybody there?"


async def _writes_before_the_bot_is_back(slack: SandboxClient) -> None:
    """Say something in an interview whose card is posted, but not recorded: for the bot, it is still starting."""
    student = slack.person("posted")
    root = next(row for row in await student.reads() if "end_session" in str(row.blocks))
    await student.says(EARLY_LINE, thread=root.ts)

"""Run a version of the bot through the days at the school, and copy its database in the middle of everything."""

import asyncio
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.runtime.app import VirtualClient
from bot.runtime.settings import Settings
from sandbox.claude.client import ClaudeControl
from sandbox.claude.server import ClaudeServer
from sandbox.client import SandboxClient
from sandbox.seeds import seed_of
from sandbox.server import SandboxServer
from tests.patience import wait_longer
from tests.upgrades import days, dumps, owed
from tests.upgrades.school import SEED, School

Json = dict[str, Any]
ENVIRONMENT = {
    "RATE_LIMIT_USER_PER_MINUTE": "7",
    "ANTHROPIC_FAILURE_THRESHOLD": "1000",
    "SECRET_KEY": "a secret of the fixture",
}


@dataclass
class Clock:
    """The bot's clock, which is moved after the database is copied."""

    offset: timedelta = field(default_factory=timedelta)

    def __call__(self) -> datetime:
        """Return the time, as aware UTC."""
        return datetime.now(UTC) + self.offset


async def caught(folder: Path, *, manifest: Path) -> dict[str, str | Json]:
    """Return the files of the fixture.

    These are both dumps, the workspace, the modals, the batches and the place of each post.
    """
    clock = Clock()
    async with SandboxServer(SEED, manifest_path=manifest) as slack, ClaudeServer() as claude:
        wait_longer(slack)
        settings = Settings.read(
            {
                "SLACK_BOT_TOKEN": slack.address["bot_token"],
                "SLACK_APP_TOKEN": slack.address["app_token"],
                "QUIET_SECONDS": "0",
                "SLACK_API_URL": slack.address["api_url"],
                "ANTHROPIC_API_KEY": claude.api_key,
                "ANTHROPIC_BASE_URL": claude.base_url,
                "DATABASE_URL": f"sqlite:///{folder}/made.db",
                **ENVIRONMENT,
            }
        )
        address = slack.address
        async with (
            SandboxClient(address["control_url"], address["secret"]) as people,
            ClaudeControl(claude.address["control_url"], claude.secret) as control,
            VirtualClient(settings, clock=clock),
        ):
            school = School(people, control, folder / "made.db")
            await _live_through(school)
            # Nothing else runs between the two lines, so database and workspace are from one moment, as after a kill.
            dumps.caught(folder / "made.db", folder / "caught.db")
            seed = json.loads(json.dumps(seed_of(slack.sandbox)))
            batches = await control.known_batches()
            posts = await _delivered(school, control, clock)
    repeated = dumps.take_out_repeated(folder / "caught.db")
    return {
        "sqlite.sql": dumps.of_sqlite(folder / "caught.db") + repeated,
        "postgresql.sql": await dumps.of_postgresql(folder) + repeated,
        "workspace.json": seed,
        "modals.json": list(school.modals.values()),
        "batches.json": batches,
        "posts.json": posts,
    }


async def _live_through(school: School) -> None:
    def say(what: str) -> None:
        print(f"{datetime.now(UTC):%H:%M:%S} {what}", flush=True)  # noqa: T201 - it takes minutes

    say("the school is set up")
    await days.set_up(school)
    say("an ordinary day")
    threads = await days.ordinary_day(school)
    say("Slack accepts no posts")
    await days.cut_off(school, threads)
    say("every modal is opened")
    await days.tour(school)
    say("Claude hangs and refuses")
    await days.hang_and_refuse(school, threads)
    await owed.complete(school)
    say("caught")


async def _delivered(school: School, control: ClaudeControl, clock: Clock) -> Json:
    """Return where this version delivers each open post, with the words that it shows, by the row's id."""
    rows = school.rows("SELECT id, facts FROM outbox WHERE state IN ('pending', 'posting')")
    batches = await control.known_batches()
    await control.resets()
    for batch in batches:
        await control.knows_batch(batch["batch_id"], batch["requests"])
    for method in days.AWAY:
        await school.slack.fault(method, "server_error", times=0)
    clock.offset += timedelta(minutes=15)
    ids = ", ".join(f"'{row[0]}'" for row in rows)
    left = f"SELECT count(*) = 0 FROM outbox WHERE state IN ('pending', 'posting') AND id IN ({ids})"
    for _ in range(120):
        if school.rows(left)[0][0]:
            break
        await asyncio.sleep(1)
    return dumps.places_of(school, [row[0] for row in rows], await school.slack.control("seed"))

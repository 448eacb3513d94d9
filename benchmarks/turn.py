"""What we add to one turn: from a student's line to the request for Claude, and from Claude's last byte to the post.

A third time is that of the client's state, from the last byte of the reading to the request for the reply. The sandbox
and the simulated Claude measure all of them on the wire. The floor is the bare libraries for one turn: Bolt receives,
SQLAlchemy Core stores and reads, AsyncAnthropic asks twice as we do, and AsyncWebClient posts. The floor runs in the
same process and alternates with our turns, because absolute times vary with the machine but the ratio does not.
"""

import asyncio
import logging
import statistics
import tempfile
from pathlib import Path

from benchmarks.bare import Bare
from bot.runtime.app import VirtualClient
from bot.runtime.settings import Settings
from demo.course import SEED, card, set_up
from sandbox.claude.client import ClaudeControl, RecordedRequest
from sandbox.claude.server import ClaudeServer
from sandbox.client import PersonAtScreen, SandboxClient
from sandbox.server import SandboxServer

TURNS = 40
UNPACED = 0.55
"""Seconds after each turn. A round has two turns, so our post is never delayed by the limit of one post a second."""

PARTS = ("line -> request to Claude", "Claude's last byte -> post", "reading -> request for reply")
MANIFEST = Path(__file__).parents[1] / "manifest.yml"
Times = tuple[float, float, float]


async def main() -> None:
    """Print the figures, and their ratios to the floor."""
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        ours, floor = await _measure(Path(folder))
    print(f"{TURNS} turns each, two calls to Claude in each, interleaved, SQLite")
    print("milliseconds at the median (95th percentile)")
    for number, name in enumerate(PARTS):
        mine, bare = [row[number] * 1000 for row in ours], [row[number] * 1000 for row in floor]
        ratio = statistics.median(mine) / statistics.median(bare)
        print(f"  {name:28} ours {figures(mine)}   bare {figures(bare)}   ratio {ratio:.1f}")


async def _measure(folder: Path) -> tuple[list[Times], list[Times]]:
    """Return our turns and the bare ones as (seconds before Claude, after it, and between reading and reply)."""
    async with (
        SandboxServer(SEED, manifest_path=MANIFEST) as ours,
        SandboxServer(SEED, manifest_path=MANIFEST) as bare,
        ClaudeServer() as claude,
        SandboxClient(ours.address["control_url"], ours.secret) as our_people,
        SandboxClient(bare.address["control_url"], bare.secret) as bare_people,
        ClaudeControl(claude.address["control_url"], claude.secret) as control,
    ):
        ours.sandbox.limits_rate = bare.sandbox.limits_rate = False
        async with (
            VirtualClient(Settings.read(environment(ours, claude, folder, "ours.db"))),
            Bare(environment(bare, claude, folder, "bare.db")),
        ):
            thread = await started(our_people)
            our_turns, bare_turns = [], []
            for number in range(TURNS + 3):
                mine = await _turn(our_people.person("maya"), thread, control, ours, number)
                floor = await _turn(bare_people.person("maya"), None, control, bare, number)
                if number >= 3:
                    our_turns.append(mine)
                    bare_turns.append(floor)
            return our_turns, bare_turns


async def _turn(
    maya: PersonAtScreen, thread: str | None, control: ClaudeControl, slack: SandboxServer, number: int
) -> Times:
    """Send one line, and return the times of its answer on the wire."""
    calls = slack.sandbox.calls
    before = len(calls)
    line = await maya.says(f"How was day {number}?", thread=thread)
    while not (posts := [call for call in calls[before:] if call.name == "chat.postMessage"]):  # noqa: ASYNC110 - there is no event to wait for
        await asyncio.sleep(0.002)
    asked: list[RecordedRequest] = [row for row in await control.requests() if row.started_at >= float(line.ts)]
    await asyncio.sleep(UNPACED)
    between = asked[-1].started_at - asked[0].ended_at if len(asked) > 1 else 0.0
    return asked[0].started_at - float(line.ts), posts[0].at - asked[-1].ended_at, between


async def started(people: SandboxClient) -> str:
    """Return the thread of an interview with its greeting."""
    await set_up(people, lambda *_: None)
    maya = people.person("maya")
    await maya.clicks("Start practice", on=await card(people))

    async def greeted() -> str | None:
        for root in await maya.reads():
            if "Practice interview" in root.shown and len(await maya.reads(thread=root.ts)) > 1:
                return root.ts
        return None

    return await people.until(greeted)


def environment(slack: SandboxServer, claude: ClaudeServer, folder: Path, file: str) -> dict[str, str]:
    """Return the operator's settings: this workspace, the simulated Claude, a new database, and high limits."""
    return {
        "SLACK_BOT_TOKEN": slack.address["bot_token"],
        "SLACK_APP_TOKEN": slack.address["app_token"],
        "QUIET_SECONDS": "0",
        "SLACK_API_URL": slack.address["api_url"],
        "ANTHROPIC_API_KEY": claude.api_key,
        "ANTHROPIC_BASE_URL": claude.base_url,
        "DATABASE_URL": f"sqlite:///{folder}/{file}",
        "SECRET_KEY": "of a benchmark",
        "RATE_LIMIT_USER_PER_MINUTE": "100000",
        "RATE_LIMIT_PER_HOUR": "100000",
        "RATE_LIMIT_GLOBAL_PER_HOUR": "100000",
    }


def figures(values: list[float]) -> str:
    """Return the median and the 95th percentile as text."""
    return f"{statistics.median(values):6.1f} ({statistics.quantiles(values, n=20)[-1]:.1f})"


if __name__ == "__main__":
    asyncio.run(main())

"""What we add to one turn: from a student's line to the request for Claude, and from Claude's last byte to the post.

Both are measured on the wire, by the sandbox and the stand-in themselves. The floor is the same libraries called bare
for one turn (Bolt receives, SQLAlchemy Core stores and reads, AsyncAnthropic asks, AsyncWebClient posts), run in the
same process and interleaved with ours, turn by turn: absolute times drift with the machine, the ratio does not.
"""

import asyncio
import logging
import statistics
import tempfile
from pathlib import Path
from typing import Any, Self

import anthropic
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import Column, Integer, MetaData, Table, Text, event, insert, select
from sqlalchemy.ext.asyncio import create_async_engine

from bot.app import VirtualClient
from bot.settings import Settings
from demo.course import SEED, card, set_up
from sandbox.claude.client import ClaudeControl, RecordedRequest
from sandbox.claude.server import ClaudeServer
from sandbox.client import Person, SandboxClient
from sandbox.server import SandboxServer

TURNS = 40
MANIFEST = Path(__file__).parents[1] / "manifest.yml"
Pair = tuple[float, float]


async def main() -> None:
    """Both figures and their ratios have been printed."""
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        ours, floor = await _measure(Path(folder))
    print(f"{TURNS} turns each, interleaved, SQLite, milliseconds at the median (95th percentile)")
    for number, name in enumerate(("line -> request to Claude", "Claude's last byte -> post")):
        mine, bare = [row[number] * 1000 for row in ours], [row[number] * 1000 for row in floor]
        ratio = statistics.median(mine) / statistics.median(bare)
        print(f"  {name:28} ours {_figures(mine)}   bare {_figures(bare)}   ratio {ratio:.1f}")


async def _measure(folder: Path) -> tuple[list[Pair], list[Pair]]:
    """Our turns and the bare ones, each as (seconds before Claude, seconds after)."""
    async with (
        SandboxServer(SEED, manifest_path=MANIFEST) as ours,
        SandboxServer(SEED, manifest_path=MANIFEST) as bare,
        ClaudeServer() as claude,
        SandboxClient(ours.address["control_url"], ours.secret) as our_people,
        SandboxClient(bare.address["control_url"], bare.secret) as bare_people,
        ClaudeControl(claude.address["control_url"], claude.secret) as control,
    ):
        ours.sandbox.limits_rate = bare.sandbox.limits_rate = False
        async with VirtualClient(_settings(ours, claude, folder)), _Bare(bare, claude, folder):
            thread = await _started(our_people)
            our_turns, bare_turns = [], []
            for number in range(TURNS + 3):
                mine = await _turn(our_people.person("maya"), thread, control, ours, number)
                floor = await _turn(bare_people.person("maya"), None, control, bare, number)
                if number >= 3:
                    our_turns.append(mine)
                    bare_turns.append(floor)
            return our_turns, bare_turns


async def _turn(maya: Person, thread: str | None, control: ClaudeControl, slack: SandboxServer, number: int) -> Pair:
    """One line and its answer; the times are those of the wire. Looking on costs next to nothing."""
    calls = slack.sandbox.calls
    before = len(calls)
    line = await maya.says(f"How was day {number}?", thread=thread)
    while not (posts := [call for call in calls[before:] if call.name == "chat.postMessage"]):  # noqa: ASYNC110 - the sandbox has no bell
        await asyncio.sleep(0.002)
    request: RecordedRequest = (await control.requests())[-1]
    await asyncio.sleep(0.05)
    return request.started_at - float(line.ts), posts[0].at - request.ended_at


async def _started(people: SandboxClient) -> str:
    """The thread of an interview in which the greeting stands."""
    await set_up(people, lambda *_: None)
    maya = people.person("maya")
    await maya.clicks("Start practice", on=await card(people))

    async def greeted() -> str | None:
        for root in await maya.reads():
            if "Practice interview" in root.shown and len(await maya.reads(thread=root.ts)) > 1:
                return root.ts
        return None

    return await people.until(greeted)


class _Bare:
    """The same libraries for one turn, with nothing of ours: the floor."""

    def __init__(self, slack: SandboxServer, claude: ClaudeServer, folder: Path) -> None:
        address = slack.address
        self._web = AsyncWebClient(token=address["bot_token"], base_url=address["api_url"])
        self._claude = anthropic.AsyncAnthropic(api_key=claude.api_key, base_url=claude.base_url, max_retries=0)
        self._engine = create_async_engine(f"sqlite+aiosqlite:///{folder}/bare.db")
        event.listen(self._engine.sync_engine, "connect", _durable)
        self._lines = Table("lines", MetaData(), Column("id", Integer, primary_key=True), Column("text", Text))
        app = AsyncApp(client=self._web, request_verification_enabled=False)
        app.event("message")(self._answer)
        self._socket = AsyncSocketModeHandler(app, address["app_token"])

    async def __aenter__(self) -> Self:
        async with self._engine.begin() as connection:
            await connection.run_sync(self._lines.metadata.create_all)
        await self._socket.connect_async()  # type: ignore[no-untyped-call] # Bolt types it not
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._socket.close_async()  # type: ignore[no-untyped-call] # Bolt types it not
        await self._claude.close()
        await self._engine.dispose()

    async def _answer(self, event: dict[str, Any]) -> None:
        if event.get("bot_id"):
            return
        async with self._engine.begin() as db:
            await db.execute(insert(self._lines).values(text=event["text"]))
            rows = (await db.execute(select(self._lines.c.text))).scalars().all()
        message = await self._claude.messages.create(
            model="claude-haiku-5-5",
            max_tokens=700,
            system="Name: Maria",
            messages=[{"role": "user", "content": "\n".join(rows[-5:])}],
            thinking={"type": "disabled"},
        )
        text = "".join(block.text for block in message.content if block.type == "text")
        async with self._engine.begin() as db:
            await db.execute(insert(self._lines).values(text=text))
        await self._web.chat_postMessage(channel=event["channel"], thread_ts=event["ts"], text=text)


def _durable(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()


def _settings(slack: SandboxServer, claude: ClaudeServer, folder: Path) -> Settings:
    return Settings.read(
        {
            "SLACK_BOT_TOKEN": slack.address["bot_token"],
            "SLACK_APP_TOKEN": slack.address["app_token"],
            "SLACK_API_URL": slack.address["api_url"],
            "ANTHROPIC_API_KEY": claude.api_key,
            "ANTHROPIC_BASE_URL": claude.base_url,
            "DATABASE_URL": f"sqlite:///{folder}/ours.db",
            "SECRET_KEY": "of a benchmark",
            "RATE_LIMIT_USER_PER_MINUTE": "100000",
            "RATE_LIMIT_PER_HOUR": "100000",
            "RATE_LIMIT_GLOBAL_PER_HOUR": "100000",
        }
    )


def _figures(values: list[float]) -> str:
    return f"{statistics.median(values):6.1f} ({statistics.quantiles(values, n=20)[-1]:.1f})"


if __name__ == "__main__":
    asyncio.run(main())

"""Everything that the page needs on one loopback port: workspace, simulated Claude, and a supervised bot.

The workspace and the simulated Claude run in this process. The bot is its own process and is reached only as people
reach it. Nothing is saved: each stack has a new workspace and a new database in a temporary folder.
"""

import asyncio
import contextlib
import secrets
import socket
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from demo.course import SEED, card, set_up
from demo.guide import Guide
from demo.own_claude import OwnClaude
from demo.spending import Spending
from demo.stand_in.lesson import lesson
from demo.subprocesses import ROOT
from demo.supervised_bot import SupervisedBot
from sandbox.claude.client import ClaudeControl
from sandbox.claude.server import ClaudeServer
from sandbox.client import SandboxClient
from sandbox.server import SandboxServer
from sandbox.tools.embedding import Host
from sandbox.tools.inspector import InspectorEntry
from sandbox.wire.interactivity import ActError

Json = dict[str, Any]
PANELS = Path(__file__).parent / "panels"
CHAT = "To start chatting right away, be Maya and press Start practice in #sw-101."
RULES = {
    "QUIET_SECONDS": "1",
    "ANTHROPIC_DAILY_LIMIT": "1.00",
    "ANTHROPIC_RECOVERY_TIMEOUT": "15",
    "RATE_LIMIT_USER_PER_MINUTE": "30",
}
"""A small budget, and waits short enough to watch."""


class DemoStack:
    """The demo. `async with` starts and stops it. Raises StartError, and OSError if the port is taken."""

    def __init__(self, folder: Path, *, port: int, think_seconds: float, own_claude: OwnClaude | None = None) -> None:
        verbs: dict[str, Callable[[Json], Awaitable[Json]]] = {"restart": self._restart, "own_claude": self._use_own}
        self.slack = SandboxServer(
            SEED,
            manifest_path=ROOT / "manifest.yml",
            port=port,
            host=Host(panels=PANELS, rows=self._rows, verbs=verbs),
        )
        self.claude = ClaudeServer(think_seconds=think_seconds, inspector=self.slack.sandbox.inspector)
        self.slack.sandbox.model = self.claude.api
        self.guide = Guide()
        self.spending = Spending(_free_port())
        self.bot = SupervisedBot(folder, self._bot_environment, self.slack.sandbox.changes.ring)
        self._folder = folder
        self._own_claude = own_claude
        self._is_own = False
        self._secret_key = secrets.token_hex(16)
        self._undo = AsyncExitStack()

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as undo:
            await undo.enter_async_context(self.slack)
            await undo.enter_async_context(self.claude)
            async with ClaudeControl(self.claude.control_url, self.claude.secret) as control:
                await control.teach(lesson())
            undo.push_async_callback(self.bot.stop)
            self.slack.sandbox.workspace.clock.on_move = self._move_clock
            await self.bot.start()
            await self._set_up_the_course()
            watching = asyncio.create_task(self._watch_spending())
            undo.push_async_callback(_cancelled, watching)
            self._undo = undo.pop_all()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._undo.aclose()

    @property
    def page_url(self) -> str:
        """Return the address of the page, with this run's secret in its fragment."""
        return self.slack.address["page_url"]

    @property
    def offers_own_claude(self) -> bool:
        """Return whether the person's environment names their own Messages API."""
        return self._own_claude is not None

    async def _set_up_the_course(self) -> None:
        """Set up a course for those who only want to chat. The guide counts only what happens after it."""
        sandbox = self.slack.sandbox
        sandbox.limits_rate = False
        async with SandboxClient(self.slack.control_url, self.slack.secret) as workspace:
            await set_up(workspace, lambda *_: None)
            await card(workspace)
        sandbox.limits_rate = True
        sandbox.workspace.whispers.clear()
        sandbox.inspector.listen(self._heard)

    def _heard(self, call: InspectorEntry) -> None:
        if self.guide.heard(call):
            self.slack.sandbox.changes.ring()

    def _move_clock(self, seconds: float) -> None:
        """Move the clocks of the simulated Claude and the bot along with the workspace's."""
        self.claude.api.clock.offset = seconds
        self.bot.move_clock(seconds)

    def _bot_environment(self) -> dict[str, str]:
        claude = {"ANTHROPIC_API_KEY": self.claude.api_key, "ANTHROPIC_BASE_URL": self.claude.base_url}
        if self._own_claude is not None and self._is_own:
            claude = self._own_claude.environment
        return {
            "SLACK_BOT_TOKEN": self.slack.bot_token,
            "SLACK_APP_TOKEN": self.slack.app_token,
            "SLACK_API_URL": self.slack.api_url,
            "DATABASE_URL": f"sqlite:///{self._folder}/demo.db",
            "SECRET_KEY": self._secret_key,
            "HEALTH_PORT": str(self.spending.port),
            **RULES,
            **claude,
        }

    def _rows(self) -> Json:
        """Return the rows for the demo's panels."""
        workspace = self.slack.sandbox.workspace
        channels = {channel.name: channel.id for channel in workspace.channels.values()}
        return {
            "bot": {"state": self.bot.state, "sentence": self.bot.sentence},
            "claude": self._claude_row(),
            "chat": {"person": "maya", "channel": channels["sw-101"], "title": CHAT},
            **{f"guide/{number}": row for number, row in enumerate(self.guide.rows(channels), start=1)},
        }

    def _claude_row(self) -> Json:
        own = self._own_claude
        shown = {"is_own": self._is_own, "limit": RULES["ANTHROPIC_DAILY_LIMIT"], **asdict(self.spending.shown)}
        return {**shown, "name": own.name, "offered": {"host": own.host}} if own is not None else shown

    async def _restart(self, _: Json) -> Json:
        """Restart the bot at the request of the page."""
        await self.bot.restart("The bot is restarting, as you asked.")
        return {"sentence": self.bot.sentence}

    async def _use_own(self, sent: Json) -> Json:
        """Switch the bot to the person's own Claude or back. Raises ActError if there is none."""
        if self._own_claude is None:
            raise ActError("there is no key. Set ANTHROPIC_API_KEY, then start the demo again")
        self._is_own = bool(sent["on"])
        await self.spending.look()
        self.spending.start_over()
        who = self._own_claude.host if self._is_own else "the simulated Claude"
        await self.bot.restart(f"The bot is restarting to use {who}.")
        return {"sentence": self.bot.sentence}

    async def _watch_spending(self) -> None:
        while True:
            await asyncio.sleep(1.0)
            if self._is_own and await self.spending.look():
                self.slack.sandbox.changes.ring()


def _free_port() -> int:
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def _cancelled(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

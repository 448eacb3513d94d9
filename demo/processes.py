"""Sandbox, simulated Claude, and the real bot as processes, each with its own environment."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from demo.own_claude import OwnClaude
from demo.subprocesses import ROOT, Subprocess, start_subprocess


@dataclass
class Stack:
    """All processes. `async with` starts and stops them, and Ctrl-C leaves nothing running."""

    folder: Path
    seed: dict[str, Any]
    database_url: str = ""
    migrates: bool = True
    """Whether the tables of a PostgreSQL database are made before each start of the bot."""
    think_seconds: float = 0.0
    own_claude: OwnClaude | None = None
    """The person's own Messages API. With it, the bot calls that API, and nobody else gets the key."""
    bot_module: str = "bot"
    bot_environment: Mapping[str, str] = field(default_factory=dict)
    slack: dict[str, str] = field(default_factory=dict)
    claude: dict[str, str] = field(default_factory=dict)
    parts: list[Subprocess] = field(default_factory=list)

    async def __aenter__(self) -> Self:
        try:
            seed = self.folder / "seed.json"
            seed.write_text(json.dumps(self.seed), encoding="utf-8")
            manifest = str(ROOT / "manifest.yml")
            sandbox = ("-m", "sandbox")
            self.slack = await self._serve(
                "sandbox", *sandbox, "slack", "--manifest", manifest, "--seed", str(seed), "--with-parent"
            )
            self.claude = await self._serve(
                "simulated Claude", *sandbox, "claude", "--think-seconds", str(self.think_seconds), "--with-parent"
            )
            await self.start_bot()
        except BaseException:
            await self._stop()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stop()

    async def start_bot(self) -> Subprocess:
        """Start a bot and wait until it is connected. Raises StartError with the bot's last line."""
        if self.migrates and not self._database.startswith("sqlite"):
            await self.migrate()
        part = await self._start("bot", "-m", self.bot_module, "run", environment=self._environment)
        await part.first_line()
        return part

    async def migrate(self) -> tuple[int, str]:
        """Run `virtual-client migrate`. Return its exit status and what it printed."""
        part = await self._start("migrate", "-m", "bot", "migrate", environment=self._environment)
        said, _ = await part.process.communicate()
        return part.process.returncode or 0, said.decode()

    @property
    def _database(self) -> str:
        return self.database_url or f"sqlite:///{self.folder}/demo.db"

    @property
    def _environment(self) -> dict[str, str]:
        return {
            "SLACK_BOT_TOKEN": self.slack["bot_token"],
            "SLACK_APP_TOKEN": self.slack["app_token"],
            "SLACK_API_URL": self.slack["api_url"],
            "QUIET_SECONDS": "0",
            "DATABASE_URL": self._database,
            "SECRET_KEY": secrets.token_hex(16),
            **(self.own_claude.environment if self.own_claude else self._stand_in),
            **self.bot_environment,
        }

    @property
    def _stand_in(self) -> dict[str, str]:
        return {"ANTHROPIC_API_KEY": self.claude["api_key"], "ANTHROPIC_BASE_URL": self.claude["base_url"]}

    @property
    def bot(self) -> Subprocess:
        """Return the bot that was started last."""
        return [part for part in self.parts if part.name == "bot"][-1]

    def logs(self) -> str:
        """Return the logs of all processes."""
        return "\n".join(part.log.read_text(encoding="utf-8") for part in self.parts)

    async def _serve(self, name: str, *arguments: str) -> dict[str, str]:
        part = await self._start(name, *arguments, environment={})
        address: dict[str, str] = json.loads(await part.first_line())
        return address

    async def _start(self, name: str, *arguments: str, environment: Mapping[str, str]) -> Subprocess:
        log = self.folder / f"{name}-{len(self.parts)}.log"
        part = await start_subprocess(name, *arguments, folder=self.folder, log=log, environment=environment)
        self.parts.append(part)
        return part

    async def _stop(self) -> None:
        for part in reversed(self.parts):
            await part.stop()

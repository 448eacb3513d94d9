"""Sandbox, stand-in and the real bot as processes of their own, with an environment made for them alone."""

import asyncio
import contextlib
import json
import os
import secrets
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).parents[1]
START_SECONDS = 20.0
STOP_SECONDS = 12.0


class StartError(Exception):
    """A part did not start; the message says which, and what it said."""


@dataclass
class Part:
    """One running process and the file of its log."""

    name: str
    process: asyncio.subprocess.Process
    log: Path

    async def stop(self) -> None:
        """The process has ended, asked first and then made to."""
        if self.process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self.process.terminate()
            try:
                await asyncio.wait_for(self.process.wait(), STOP_SECONDS)
            except TimeoutError:
                self.process.kill()
                await self.process.wait()


@dataclass
class Stack:
    """Everything that runs. `async with` starts and stops it; Ctrl-C leaves nothing behind."""

    folder: Path
    seed: dict[str, Any]
    database_url: str = ""
    think_seconds: float = 0.0
    real_key: str = ""
    """A key of Anthropic's; with it the bot asks the real Claude, and nobody else gets it."""
    bot_module: str = "bot"
    bot_environment: Mapping[str, str] = field(default_factory=dict)
    slack: dict[str, str] = field(default_factory=dict)
    claude: dict[str, str] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)

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
                "stand-in", *sandbox, "claude", "--think-seconds", str(self.think_seconds), "--with-parent"
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

    async def start_bot(self, *, migrates: bool = True) -> Part:
        """A bot runs, connected. Raises StartError with its own words."""
        database = self.database_url or f"sqlite:///{self.folder}/demo.db"
        environment = {
            "SLACK_BOT_TOKEN": self.slack["bot_token"],
            "SLACK_APP_TOKEN": self.slack["app_token"],
            "SLACK_API_URL": self.slack["api_url"],
            "ANTHROPIC_API_KEY": self.real_key or self.claude["api_key"],
            "DATABASE_URL": database,
            "SECRET_KEY": secrets.token_hex(16),
            **({} if self.real_key else {"ANTHROPIC_BASE_URL": self.claude["base_url"]}),
            **self.bot_environment,
        }
        if migrates and not database.startswith("sqlite"):
            migration = await self._start("migrate", "-m", "bot", "migrate", environment=environment)
            await migration.process.wait()
        part = await self._start("bot", "-m", self.bot_module, "run", environment=environment)
        await self._first_line(part)
        return part

    @property
    def bot(self) -> Part:
        """The bot that was started last."""
        return [part for part in self.parts if part.name == "bot"][-1]

    def logs(self) -> str:
        """Everything that any process has logged."""
        return "\n".join(part.log.read_text(encoding="utf-8") for part in self.parts)

    async def _serve(self, name: str, *arguments: str) -> dict[str, str]:
        part = await self._start(name, *arguments, environment={})
        address: dict[str, str] = json.loads(await self._first_line(part))
        return address

    async def _start(self, name: str, *arguments: str, environment: Mapping[str, str]) -> Part:
        log = self.folder / f"{name}-{len(self.parts)}.log"
        with log.open("wb") as errors:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *arguments,
                cwd=self.folder,
                env={**_basics(), **environment},
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=errors,
                start_new_session=True,
            )
        part = Part(name, process, log)
        self.parts.append(part)
        return part

    async def _first_line(self, part: Part) -> str:
        assert part.process.stdout is not None
        try:
            line = await asyncio.wait_for(part.process.stdout.readline(), START_SECONDS)
        except TimeoutError:
            line = b""
        if not line:
            said = part.log.read_text(encoding="utf-8").strip().splitlines()
            raise StartError(f"The {part.name} did not start. {said[-1] if said else 'It said nothing.'}")
        return line.decode()

    async def _stop(self) -> None:
        for part in reversed(self.parts):
            await part.stop()


def _basics() -> dict[str, str]:
    """The few variables that a process needs; tokens, keys and proxies of the person stay out."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR", "SYSTEMROOT") if name in os.environ}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}

"""The bot as a supervised process, which is restarted when it dies."""

import asyncio
import time
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path

from demo.subprocesses import StartError, Subprocess, start_subprocess

DEATHS, WITHIN_SECONDS = 3, 60.0
"""After this many deaths within this many seconds, the bot is not restarted anymore."""
BREATH = 1.0


class BotState(StrEnum):
    """State of the bot."""

    STARTING = "starting"
    RUNNING = "running"
    STOPPED = "stopped"


class SupervisedBot:
    """Supervisor of one bot process. `state` and `sentence` describe it for people."""

    def __init__(
        self, folder: Path, environment: Callable[[], Mapping[str, str]], on_change: Callable[[], None]
    ) -> None:
        self.state = BotState.STOPPED
        self.sentence = "The bot has not been started."
        self.starts = 0
        self._folder = folder
        self._environment = environment
        self._on_change = on_change
        self._part: Subprocess | None = None
        self._ahead = 0.0
        self._deaths: list[float] = []
        self._lock = asyncio.Lock()
        self._watching: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Start the bot and wait until it is connected. Raises StartError with the bot's last line."""
        async with self._lock:
            await self._start("The bot is starting.")

    async def restart(self, why: str) -> None:
        """Restart the bot with the present environment. If that fails, `sentence` says so."""
        async with self._lock:
            await self._stop()
            self._deaths.clear()
            try:
                await self._start(why)
            except StartError:
                return

    async def stop(self) -> None:
        """Stop the bot for good."""
        async with self._lock:
            await self._stop()

    def move_clock(self, seconds: float) -> None:
        """Set the bot's clock ahead by this many seconds, now and after every start."""
        self._ahead = seconds
        if self._part is not None and self._part.process.stdin is not None and self.state is BotState.RUNNING:
            self._part.process.stdin.write(f"{seconds}\n".encode())

    @property
    def process_id(self) -> int | None:
        """Return the id of the process, or None if there is none."""
        return self._part.process.pid if self._part is not None else None

    async def _start(self, why: str) -> None:
        self.starts += 1
        self._say(BotState.STARTING, why)
        log = self._folder / f"bot-{self.starts}.log"
        arguments = ("-m", "demo.clocked", str(self._ahead))
        part = await start_subprocess("bot", *arguments, folder=self._folder, log=log, environment=self._environment())
        self._part = part
        try:
            await part.first_line()
        except BaseException as error:
            self._part = None
            await part.stop()
            self._say(BotState.STOPPED, str(error) or "The bot was not started.")
            raise
        self._say(BotState.RUNNING, "The bot is running.")
        self._watching = asyncio.create_task(self._watch(part))

    async def _stop(self) -> None:
        part, self._part = self._part, None
        if self._watching is not None:
            self._watching.cancel()
        if part is not None:
            await part.stop()
        self._say(BotState.STOPPED, "The bot is stopped.")

    async def _watch(self, part: Subprocess) -> None:
        """Restart the bot when it ends on its own, unless it keeps dying."""
        code = await part.process.wait()
        now = time.monotonic()
        self._deaths = [*(at for at in self._deaths if now - at < WITHIN_SECONDS), now]
        reason = part.last_words if code == 1 else "It was killed." if code < 0 else "It exited."
        if len(self._deaths) >= DEATHS:
            self._part = None
            self._say(BotState.STOPPED, f"The bot stopped {DEATHS} times within a minute and stays off. {reason}")
            return
        self._say(BotState.STARTING, f"The bot stopped and is restarting. {reason}")
        await asyncio.sleep(BREATH)
        async with self._lock:
            if self._part is not part:
                return
            try:
                await self._start(self.sentence)
            except StartError:
                return

    def _say(self, state: BotState, sentence: str) -> None:
        self.state, self.sentence = state, sentence
        self._on_change()

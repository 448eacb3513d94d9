"""Child processes, each with its own environment."""

import asyncio
import contextlib
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
START_SECONDS = 60.0
"""Enough for a busy machine. A process that ends early is noticed at once."""

STOP_SECONDS = 12.0
KEPT = ("PATH", "HOME", "LANG", "TMPDIR", "SYSTEMROOT")


class StartError(Exception):
    """A process did not start. The message names it and quotes its last line."""


@dataclass
class Subprocess:
    """One running process and its log file."""

    name: str
    process: asyncio.subprocess.Process
    log: Path

    async def stop(self) -> None:
        """Terminate the process, and kill it if it does not end in time."""
        if self.process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self.process.terminate()
            try:
                await asyncio.wait_for(self.process.wait(), STOP_SECONDS)
            except TimeoutError:
                self.process.kill()
                await self.process.wait()

    @property
    def last_words(self) -> str:
        """Return the last line of its log."""
        said = self.log.read_text(encoding="utf-8").strip().splitlines()
        return said[-1] if said else "It printed nothing."

    async def first_line(self) -> str:
        """Return the first line that it prints. Raises StartError if it prints none."""
        assert self.process.stdout is not None
        try:
            line = await asyncio.wait_for(self.process.stdout.readline(), START_SECONDS)
        except TimeoutError:
            line = b""
        if not line:
            raise StartError(f"The {self.name} did not start. {self.last_words}")
        return line.decode()


async def start_subprocess(
    name: str, *arguments: str, folder: Path, log: Path, environment: Mapping[str, str]
) -> Subprocess:
    """Start a Python process in this folder with these variables and the few that every process needs."""
    with log.open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *arguments,
            cwd=folder,
            env={**_basics(), **environment},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
            start_new_session=True,
        )
    return Subprocess(name, process, log)


def _basics() -> dict[str, str]:
    """Return the few variables that a process needs, without the person's tokens, keys, proxies, and `.env`."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "PYTHON_DOTENV_DISABLED": "1"}
